// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/textmerge.h"

#include <QPlainTextEdit>
#include <QTextEdit>

namespace cooperage {

/// A text to be read, with the words that were added underlined and those taken out struck through. As high
/// as its text, up to a dozen lines.
class MarkedText final : public QTextEdit
{
    Q_OBJECT
public:
    explicit MarkedText(QWidget *parent = nullptr);

    void show(const QList<WordPiece> &pieces);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QList<WordPiece> m_pieces;
};

/// A merged text somebody may rewrite. What comes from whom keeps its mark while it is edited.
class MergedTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MergedTextEdit(QWidget *parent = nullptr);

    void show(const QList<MergePiece> &pieces);
    int placesToRead() const; ///< still marked as changed by both
    bool goToNextPlace(); ///< selects it, after the cursor or from the start; false if there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    struct Mark
    {
        QTextCursor range;
        MergeOrigin origin;
    };
    QList<Mark> m_marks;
};

} // namespace cooperage
