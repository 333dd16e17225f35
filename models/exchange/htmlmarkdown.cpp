// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltag.h"
#include "models/exchange/htmltext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qsizetype deepest = 16;

/// Writes Markdown while the tags go by.
class MarkdownMaker
{
public:
    explicit MarkdownMaker(QStringView html)
        : m_html(html)
    {
    }

    MarkdownText make();

private:
    bool readTag();
    void skipElement(const QString &name);
    void open(const HtmlTag &tag);
    void close(const HtmlTag &tag);
    void openLink(QStringView attributes);
    void closeLink();
    void openItem();
    void text(QStringView raw);
    void word(const QString &escaped);
    void breakLines(int lines);
    void openMark(const QString &mark);
    void closeMark(const QString &mark);
    void suspendMarks();
    void startLine();
    void lose(const QString &what);
    QString linePrefix() const;

    QStringView m_html;
    qsizetype m_at = 0;
    MarkdownText m_out;
    int m_breaks = 0; ///< line ends owed before the next text
    bool m_space = false; ///< a space owed before the next text
    bool m_preformatted = false;
    QString m_lineStart; ///< "## ", "- " owed to the next text
    QList<int> m_lists; ///< one per open list: number of the next item, 0 for bullets
    int m_quotes = 0;
    QStringList m_open; ///< marks already written
    QStringList m_waiting; ///< marks to write before the next text
    QString m_link;
    bool m_linkWritten = false;
    bool m_noMoreTags = false;
};

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (QStringView(u"\\*_`[]<").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

void MarkdownMaker::lose(const QString &what)
{
    if (!m_out.lost.contains(what))
        m_out.lost.append(what);
}

QString MarkdownMaker::linePrefix() const
{
    return QStringLiteral("> ").repeated(m_quotes);
}

void MarkdownMaker::suspendMarks()
{
    while (!m_open.isEmpty()) {
        m_out.text += m_open.last();
        m_waiting.prepend(m_open.takeLast());
    }
}

void MarkdownMaker::breakLines(int lines)
{
    // Markdown's emphasis ends with its paragraph.
    suspendMarks();
    m_space = false;
    m_breaks = std::max(m_breaks, lines);
}

void MarkdownMaker::startLine()
{
    if (m_breaks > 0 && !m_out.text.isEmpty()) {
        for (int i = 0; i < m_breaks; ++i)
            m_out.text += u'\n' + (i + 1 < m_breaks ? linePrefix().trimmed() : linePrefix());
        if (m_lineStart.isEmpty() && !m_lists.isEmpty())
            m_out.text += QStringLiteral("  ").repeated(m_lists.size());
    } else if (m_out.text.isEmpty()) {
        m_out.text += linePrefix();
    }
    m_breaks = 0;
    m_out.text += m_lineStart;
    m_lineStart.clear();
}

void MarkdownMaker::word(const QString &piece)
{
    if (m_breaks > 0 || m_out.text.isEmpty() || !m_lineStart.isEmpty())
        startLine();
    else if (m_space)
        m_out.text += u' ';
    m_space = false;
    if (!m_link.isEmpty() && !m_linkWritten) {
        m_out.text += u'[';
        m_linkWritten = true;
    }
    while (!m_waiting.isEmpty()) {
        m_out.text += m_waiting.first();
        m_open.append(m_waiting.takeFirst());
    }
    m_out.text += piece;
}

void MarkdownMaker::text(QStringView raw)
{
    const QString decoded = withoutEntities(raw.toString());
    if (m_preformatted) {
        for (const QString &line : decoded.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                word(QStringLiteral("    ") + line);
            m_breaks = std::max(m_breaks, 1);
        }
        return;
    }
    // A non-breaking space is text; the others are only room between words.
    static const QRegularExpression room(QStringLiteral("[ \\t\\r\\n\\f]+"));
    const QStringList words = decoded.split(room);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            m_space = true;
        if (!words[i].isEmpty())
            word(escaped(words[i]));
    }
}

void MarkdownMaker::openMark(const QString &mark)
{
    if (m_open.size() + m_waiting.size() < deepest && !m_open.contains(mark) && !m_waiting.contains(mark))
        m_waiting.append(mark);
}

void MarkdownMaker::closeMark(const QString &mark)
{
    if (m_waiting.removeAll(mark) > 0 || !m_open.contains(mark))
        return;
    // Badly nested tags: what was opened inside is closed here and goes on afterwards.
    QStringList inner;
    while (m_open.last() != mark) {
        m_out.text += m_open.last();
        inner.prepend(m_open.takeLast());
    }
    m_out.text += m_open.takeLast();
    m_waiting = inner + m_waiting;
}

void MarkdownMaker::openLink(QStringView attributes)
{
    if (!m_link.isEmpty())
        return;
    suspendMarks(); // so that none reaches from outside into the link
    const QUrl url(htmlAttribute(attributes, QLatin1StringView("href")), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (url.isValid() && isOneOf(scheme, {u"https", u"http", u"mailto"})) {
        m_link = QString::fromLatin1(url.toEncoded())
                     .replace(u'(', QStringLiteral("%28"))
                     .replace(u')', QStringLiteral("%29"));
        m_linkWritten = false;
    } else {
        lose(QStringLiteral("a"));
    }
}

void MarkdownMaker::closeLink()
{
    if (m_linkWritten) {
        suspendMarks();
        m_out.text += QStringLiteral("](") + m_link + u')';
    }
    m_link.clear();
    m_linkWritten = false;
}

void MarkdownMaker::openItem()
{
    breakLines(1);
    if (m_lists.isEmpty())
        m_lists.append(0);
    const QString indent = QStringLiteral("  ").repeated(m_lists.size() - 1);
    int &number = m_lists.last();
    m_lineStart
        = indent + (number == 0 ? QStringLiteral("- ") : QString::number(number++) + QStringLiteral(". "));
}

void MarkdownMaker::open(const HtmlTag &tag)
{
    const QString &name = tag.name;
    if (!htmlAttribute(tag.attributes, QLatin1StringView("style")).isEmpty())
        lose(QStringLiteral("style"));
    if (isOneOf(name, {u"b", u"strong"}))
        openMark(QStringLiteral("**"));
    else if (isOneOf(name, {u"i", u"em"}))
        openMark(QStringLiteral("*"));
    else if (isOneOf(name, {u"s", u"del", u"strike"}))
        openMark(QStringLiteral("~~"));
    else if (name == u"a")
        openLink(tag.attributes);
    else if (name == u"br")
        breakLines(1);
    else if (name == u"hr") {
        breakLines(2);
        word(QStringLiteral("---"));
        breakLines(2);
    } else if (name == u"li")
        openItem();
    else if (isOneOf(name, {u"ul", u"ol"})) {
        breakLines(m_lists.isEmpty() ? 2 : 1);
        if (m_lists.size() < deepest)
            m_lists.append(name == u"ol" ? 1 : 0);
    } else if (name == u"blockquote") {
        breakLines(2);
        m_quotes = std::min(m_quotes + 1, int(deepest));
    } else if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6') {
        breakLines(2);
        m_lineStart = QStringLiteral("#").repeated(name[1].unicode() - u'0') + u' ';
    } else if (name == u"pre") {
        breakLines(2);
        m_preformatted = true;
    } else if (isHtmlBlock(name))
        breakLines(m_lineStart.isEmpty() ? 2 : 0);
    else if (name == u"table") {
        lose(name);
        breakLines(2);
    } else if (name == u"tr")
        breakLines(1);
    else if (isOneOf(name, {u"td", u"th"}) && m_breaks == 0 && !m_out.text.isEmpty())
        word(QStringLiteral(" | "));
    else if (isOneOf(name,
                 {u"img", u"input", u"embed", u"font", u"u", u"sub", u"sup", u"small", u"mark", u"button"}))
        lose(name);
}

void MarkdownMaker::close(const HtmlTag &tag)
{
    const QString &name = tag.name;
    if (isOneOf(name, {u"b", u"strong"}))
        closeMark(QStringLiteral("**"));
    else if (isOneOf(name, {u"i", u"em"}))
        closeMark(QStringLiteral("*"));
    else if (isOneOf(name, {u"s", u"del", u"strike"}))
        closeMark(QStringLiteral("~~"));
    else if (name == u"a")
        closeLink();
    else if (isOneOf(name, {u"ul", u"ol"})) {
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        m_lineStart.clear();
        breakLines(m_lists.isEmpty() ? 2 : 1);
    } else if (name == u"blockquote") {
        breakLines(2);
        m_quotes = std::max(m_quotes - 1, 0);
    } else if (name == u"pre") {
        m_preformatted = false;
        breakLines(2);
    } else if (name == u"li" || name == u"tr") {
        m_lineStart.clear();
        breakLines(1);
    } else if (isHtmlBlock(name) || isOneOf(name, {u"table", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"})) {
        if (name[0] == u'h')
            m_lineStart.clear();
        breakLines(m_lineStart.isEmpty() ? 2 : 0);
    }
}

void MarkdownMaker::skipElement(const QString &name)
{
    lose(name);
    const qsizetype end = m_html.indexOf(QString(QStringLiteral("</") + name), m_at, Qt::CaseInsensitive);
    const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
    m_at = close < 0 ? m_html.size() : close + 1;
}

bool MarkdownMaker::readTag()
{
    const qsizetype start = m_at + 1;
    if (m_html.mid(start).startsWith(u"!--")) {
        const qsizetype end = m_html.indexOf(u"-->", start);
        m_at = end < 0 ? m_html.size() : end + 3;
        return true;
    }
    const qsizetype end = m_noMoreTags ? -1 : m_html.indexOf(u'>', start);
    m_noMoreTags = end < 0; // asked once only, or a text of nothing but '<' would take for ever
    if (end < 0 || start >= end)
        return false;
    HtmlTag tag;
    tag.closing = m_html[start] == u'/';
    qsizetype nameEnd = start + (tag.closing ? 1 : 0);
    const qsizetype nameStart = nameEnd;
    while (nameEnd < end && m_html[nameEnd].isLetterOrNumber())
        ++nameEnd;
    const QChar first = m_html[start];
    if (nameEnd == nameStart || !m_html[nameStart].isLetter()) {
        if (first != u'!' && first != u'?' && first != u'/')
            return false;
        m_at = end + 1;
        return true;
    }
    tag.name = m_html.mid(nameStart, nameEnd - nameStart).toString().toLower();
    tag.attributes = m_html.mid(nameEnd, end - nameEnd);
    m_at = end + 1;
    if (!tag.closing
        && isOneOf(tag.name,
            {u"script", u"style", u"iframe", u"object", u"video", u"audio", u"svg", u"noscript", u"template",
                u"head", u"select", u"textarea"}))
        skipElement(tag.name);
    else if (tag.closing)
        close(tag);
    else
        open(tag);
    return true;
}

MarkdownText MarkdownMaker::make()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<' && readTag())
            continue;
        qsizetype next = m_html.indexOf(u'<', m_at + 1);
        if (next < 0)
            next = m_html.size();
        text(m_html.mid(m_at, next - m_at));
        m_at = next;
    }
    closeLink();
    suspendMarks();
    return m_out;
}

} // namespace

MarkdownText markdownFromHtml(const QString &html)
{
    if (!hasHtmlTags(html))
        return {withoutEntities(html), {}};
    return MarkdownMaker(html).make();
}

} // namespace cooperage
