// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdownview.h"

#include <QImage>
#include <QTextDocument>

namespace cooperage {

namespace {

constexpr qsizetype longestLine = 2000;
constexpr int deepest = 20;

/// A line begins with signs that nest: quotes and lists. What goes deeper than that stays on the last level.
QString shallow(const QString &line)
{
    int levels = 0;
    qsizetype at = 0;
    qsizetype cut = -1;
    for (; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u'>' || c == u'-' || c == u'*' || c == u'+' || c == u'\t')
            ++levels;
        else if (c == u' ')
            levels += at % 2; // two spaces are a level of a list
        else
            break;
        if (levels > deepest && cut < 0)
            cut = at;
    }
    return cut < 0 ? line : line.left(cut) + u' ' + line.mid(at);
}

} // namespace

MarkdownView::MarkdownView(const QString &name, QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(name);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
}

void MarkdownView::show(const QString &markdown)
{
    document()->setMarkdown(tamed(markdown), QTextDocument::MarkdownNoHTML);
}

QString MarkdownView::tamed(const QString &markdown)
{
    QStringList lines;
    for (QString rest : markdown.split(u'\n')) {
        rest = shallow(rest);
        for (; rest.size() > longestLine; rest = rest.mid(longestLine))
            lines.append(rest.left(longestLine));
        lines.append(rest);
    }
    return lines.join(u'\n');
}

QVariant MarkdownView::loadResource(int type, const QUrl &)
{
    // A text is no reason to open a file or ask another computer. Something has to be answered: for nothing
    // the document itself would look for a file of that name.
    if (type != QTextDocument::ImageResource)
        return QByteArrayLiteral(" ");
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace cooperage
