// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace cooperage::architecture {

namespace {

/// Walks C++ text once and writes the two blanked copies.
class Blanker
{
public:
    explicit Blanker(SourceFile &file)
        : m_file(file)
        , m_text(file.text)
    {
        m_file.spoken = m_text;
        m_file.code = m_text;
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"))
                comment(m_text.indexOf(u'\n', m_at), 0);
            else if (starts(u"/*"))
                comment(m_text.indexOf(QStringLiteral("*/"), m_at + 2), 2);
            else if (starts(u"R\"") && !inWord())
                rawString();
            else if (m_text[m_at] == u'"')
                quoted(u'"');
            else if (m_text[m_at] == u'\'' && !inWord()) // 1'000 is a number
                quoted(u'\'');
            else
                ++m_at;
        }
    }

private:
    bool starts(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool inWord() const
    {
        if (m_at == 0)
            return false;
        // the encoding prefix of a raw string or character is no word of its own
        const QChar before = m_text[m_at - 1];
        const bool prefix = (before == u'u' || before == u'U' || before == u'L' || before == u'8')
            && (m_at < 2 || !m_text[m_at - 2].isLetterOrNumber() || before == u'8');
        return (before.isLetterOrNumber() || before == u'_') && !prefix;
    }
    void blank(QString &in, qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (in[i] != u'\n')
                in[i] = u' ';
        }
    }
    void comment(qsizetype end, qsizetype closing)
    {
        end = end < 0 ? m_text.size() : end + closing;
        blank(m_file.spoken, m_at, end);
        blank(m_file.code, m_at, end);
        m_at = end;
    }
    void quoted(QChar mark)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != mark && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        blank(m_file.code, m_at + 1, end);
        m_at = end + 1;
    }
    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString closing = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype found = open < 0 ? -1 : m_text.indexOf(closing, open);
        const qsizetype end = found < 0 ? m_text.size() : found + closing.size();
        blank(m_file.code, m_at + 2, end - 1);
        m_at = end;
    }

    SourceFile &m_file;
    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

int SourceFile::lineAt(qsizetype position) const
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

QString Finding::text() const
{
    return QStringLiteral("%1:%2: %3 [%4]").arg(path, QString::number(line), message, rule);
}

SourceFile sourceFrom(const QString &path, const QString &text)
{
    SourceFile file{path, text, {}, {}};
    Blanker(file).run();
    return file;
}

QList<SourceFile> readTree(const QString &root, const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next().mid(root.size() + 1));
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths)) {
        QFile in(root + u'/' + path);
        if (in.open(QIODevice::ReadOnly))
            files.append(sourceFrom(path, QString::fromUtf8(in.readAll())));
    }
    return files;
}

} // namespace cooperage::architecture
