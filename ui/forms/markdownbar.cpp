// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/markdownbar.h"

#include "ui/shell/icons.h"
#include "ui/widgets/markdownview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

namespace cooperage {

namespace {

const QString bold = QStringLiteral("**");
const QString italic = QStringLiteral("*");
const QString bullet = QStringLiteral("- ");

/// Without the spaces at its ends: Markdown does not take "** so **" for bold.
void trimSelection(QTextCursor &cursor)
{
    const QString text = cursor.selectedText();
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    const int start = cursor.selectionStart();
    cursor.setPosition(start + int(from));
    cursor.setPosition(start + int(to), QTextCursor::KeepAnchor);
}

QString around(const QTextCursor &cursor, int from, int to)
{
    QTextCursor one(cursor.document());
    const int end = cursor.document()->characterCount() - 1;
    one.setPosition(std::clamp(from, 0, end));
    one.setPosition(std::clamp(to, 0, end), QTextCursor::KeepAnchor);
    return one.selectedText();
}

} // namespace

MarkdownBar::MarkdownBar(QPlainTextEdit *text, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_preview(new MarkdownView(tr("%1, as it will be read").arg(what), parent))
    , m_look(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 6);
    const auto act = [this, row](const char *name, const char *iconName, const QString &words, auto run) {
        QToolButton *button = tool(name, QLatin1String(iconName), words);
        connect(button, &QToolButton::clicked, this, [this, run] {
            run();
            m_text->setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(button);
        m_tools.append(button);
    };
    act("markBold", "bold", tr("Bold (Ctrl+B)"), [this] { surround(bold); });
    act("markItalic", "italic", tr("Italic (Ctrl+I)"), [this] { surround(italic); });
    act("markList", "list", tr("List (Ctrl+Shift+L)"), [this] { list(); });
    act("markLink", "link", tr("Link (Ctrl+L)"), [this] { link(); });
    row->addStretch();
    m_look = tool("markPreview", QStringLiteral("eye"), tr("Preview of %1").arg(what));
    m_look->setText(tr("Preview"));
    m_look->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_look->setCheckable(true);
    row->addWidget(m_look);
    connect(m_look, &QToolButton::toggled, this, &MarkdownBar::showPreview);
    m_preview->setObjectName(text->objectName() + QStringLiteral("Preview"));
    m_preview->hide();
    text->installEventFilter(this);
}

QToolButton *MarkdownBar::tool(const char *name, const QString &iconName, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void MarkdownBar::setReadOnly(bool readOnly)
{
    for (QToolButton *button : std::as_const(m_tools))
        button->setEnabled(!readOnly && !m_look->isChecked());
}

void MarkdownBar::showPreview(bool shown)
{
    m_preview->setMinimumHeight(m_text->minimumHeight());
    if (shown)
        m_preview->show(m_text->toPlainText());
    m_text->setVisible(!shown);
    m_preview->setVisible(shown);
    for (QToolButton *button : std::as_const(m_tools))
        button->setEnabled(!shown && !m_text->isReadOnly());
}

void MarkdownBar::surround(const QString &mark)
{
    QTextCursor cursor = m_text->textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    trimSelection(cursor);
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const int size = int(mark.size());
    const QString text = cursor.selectedText();
    // Two stars are bold, the third one is italic.
    const bool onlyBold
        = around(cursor, from - 2, from) == bold && around(cursor, from - 3, from) != bold + italic;
    const bool marked = around(cursor, from - size, from) == mark && around(cursor, to, to + size) == mark
        && !(mark == italic && onlyBold);
    cursor.beginEditBlock();
    if (marked) {
        cursor.setPosition(from - size);
        cursor.setPosition(to + size, QTextCursor::KeepAnchor);
        cursor.insertText(text);
    } else {
        cursor.insertText(mark + text + mark);
    }
    cursor.endEditBlock();
    const int start = marked ? from - size : from + size;
    cursor.setPosition(start);
    cursor.setPosition(start + to - from, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void MarkdownBar::list()
{
    QTextCursor cursor = m_text->textCursor();
    QTextDocument *document = m_text->document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    bool all = true;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        all = all && block.text().startsWith(bullet);
    cursor.beginEditBlock();
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next()) {
        QTextCursor line(block);
        if (all) {
            line.setPosition(block.position() + int(bullet.size()), QTextCursor::KeepAnchor);
            line.removeSelectedText();
        } else if (!block.text().startsWith(bullet)) {
            line.insertText(bullet);
        }
    }
    cursor.endEditBlock();
}

void MarkdownBar::link()
{
    const QString address = QStringLiteral("https://");
    QTextCursor cursor = m_text->textCursor();
    trimSelection(cursor);
    const QString text = cursor.selectedText();
    const bool isAddress = text.startsWith(address);
    const QString words = isAddress || text.isEmpty() ? tr("words") : text;
    const QString target = isAddress ? text : address;
    const int from = cursor.selectionStart();
    cursor.insertText(QStringLiteral("[%1](%2)").arg(words, target));
    // What is still to be typed is selected: the words, or the address.
    const int start = isAddress ? from + 1 : from + int(words.size()) + 3;
    cursor.setPosition(start);
    cursor.setPosition(start + int(isAddress ? words.size() : target.size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

bool MarkdownBar::runKey(int key, Qt::KeyboardModifiers modifiers, bool only)
{
    const bool control = modifiers == Qt::ControlModifier;
    if (control && key == Qt::Key_B) {
        if (!only)
            surround(bold);
    } else if (control && key == Qt::Key_I) {
        if (!only)
            surround(italic);
    } else if (control && key == Qt::Key_L) {
        if (!only)
            link();
    } else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_L) {
        if (!only)
            list();
    } else {
        return false;
    }
    return true;
}

bool MarkdownBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if ((!asked && event->type() != QEvent::KeyPress) || m_text->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!runKey(key->key(), key->modifiers(), asked))
        return QWidget::eventFilter(watched, event);
    event->accept(); // while somebody writes, these keys are the text's and not the window's
    return true;
}

} // namespace cooperage
