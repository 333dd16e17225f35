// SPDX-License-Identifier: GPL-3.0-or-later
// The contributor guide shows a change by its diff: it has to fit the sources as they are.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString read(const QString &path)
{
    QFile file(QStringLiteral(COOPERAGE_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a diff takes for granted: the lines it keeps or removes, in their order, file by file.
struct Expected
{
    QString file;
    QStringList lines;
};

QList<Expected> expectedBy(const QString &diff)
{
    QList<Expected> all;
    const auto lines = diff.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u"+++ b/"))
            all.append({line.mid(6), {}});
        else if (!all.isEmpty() && !line.startsWith(u"--- ")
            && (line.startsWith(u' ') || line.startsWith(u'-')))
            all.last().lines.append(line.mid(1));
    }
    return all;
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiffOfANewFieldFitsTheSources()
    {
        static const QRegularExpression block(
            QStringLiteral("```diff\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
        const auto found = block.match(read(QStringLiteral("CONTRIBUTING.md")));
        QVERIFY(found.hasMatch());
        const auto all = expectedBy(found.captured(1));
        QVERIFY(!all.isEmpty());
        for (const Expected &one : all) {
            const QString source = read(one.file);
            QVERIFY2(!source.isEmpty(), qPrintable(one.file));
            QVERIFY(!one.lines.isEmpty());
            qsizetype from = 0;
            for (const QString &line : one.lines) {
                const auto at = source.indexOf(line + u'\n', from);
                QVERIFY2(at >= 0, qPrintable(QStringLiteral("%1 has no more: %2").arg(one.file, line)));
                from = at + line.size();
            }
        }
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "guide_test.moc"
