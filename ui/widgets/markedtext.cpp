// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedtext.h"

#include "ui/shell/palette.h"

#include <QTextBlock>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int mostLines = 12;

QTextCharFormat formatOf(WordChange change)
{
    QTextCharFormat format;
    const Tones &t = tones();
    format.setForeground(t.text);
    if (change == WordChange::Added) {
        format.setForeground(t.good.ink);
        format.setBackground(t.good.tint);
        format.setFontUnderline(true);
    } else if (change == WordChange::Removed) {
        format.setForeground(t.muted);
        format.setFontStrikeOut(true);
    }
    return format;
}

/// Each origin has its own line below the words, so that colour never speaks alone.
QTextCharFormat formatOf(MergeOrigin origin)
{
    QTextCharFormat format;
    const Tones &t = tones();
    if (origin == MergeOrigin::First) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setBackground(t.note.tint);
    } else if (origin == MergeOrigin::Second) {
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setBackground(t.good.tint);
    } else if (origin == MergeOrigin::Touching) {
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(t.warning.ink);
        format.setBackground(t.warning.tint);
        format.setForeground(t.warning.ink);
    }
    return format;
}

} // namespace

MarkedText::MarkedText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void MarkedText::show(const QList<WordPiece> &pieces)
{
    m_pieces = pieces;
    draw();
}

void MarkedText::draw()
{
    clear();
    QTextCursor cursor = textCursor();
    QStringList told;
    for (const WordPiece &piece : std::as_const(m_pieces)) {
        cursor.insertText(piece.text, formatOf(piece.change)); // as plain text, whatever it looks like
        if (piece.change == WordChange::Added)
            told.append(tr("added: %1").arg(piece.text.simplified()));
        else if (piece.change == WordChange::Removed)
            told.append(tr("taken out: %1").arg(piece.text.simplified()));
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
}

QSize MarkedText::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int tall = qRound(document()->size().height());
    return {line * 10, std::clamp(tall, line, line * mostLines) + 2 * frameWidth() + 2};
}

QSize MarkedText::minimumSizeHint() const
{
    return {fontMetrics().lineSpacing() * 5, sizeHint().height()};
}

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void MarkedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

MergedTextEdit::MergedTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setMinimumHeight(fontMetrics().lineSpacing() * 6);
}

void MergedTextEdit::show(const QList<MergePiece> &pieces)
{
    m_marks.clear();
    setPlainText(textOf(pieces));
    int at = 0;
    for (const MergePiece &piece : pieces) {
        const int end = at + int(piece.text.size());
        if (piece.origin != MergeOrigin::Same) {
            QTextCursor range(document());
            range.setPosition(at);
            range.setPosition(end, QTextCursor::KeepAnchor);
            m_marks.append({range, piece.origin});
        }
        at = end;
    }
    draw();
}

void MergedTextEdit::draw()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks))
        selections.append({mark.range, formatOf(mark.origin)});
    setExtraSelections(selections);
}

int MergedTextEdit::placesToRead() const
{
    return int(std::count_if(m_marks.begin(), m_marks.end(),
        [](const Mark &mark) { return mark.origin == MergeOrigin::Touching && mark.range.hasSelection(); }));
}

bool MergedTextEdit::goToNextPlace()
{
    const Mark *next = nullptr;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.origin != MergeOrigin::Touching || !mark.range.hasSelection())
            continue;
        if (!next)
            next = &mark; // the first one, should none come after the cursor
        if (mark.range.selectionStart() >= textCursor().selectionEnd()
            && next->range.selectionStart() < textCursor().selectionEnd())
            next = &mark;
    }
    if (!next)
        return false;
    setTextCursor(next->range);
    setFocus(Qt::OtherFocusReason);
    return true;
}

void MergedTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace cooperage
