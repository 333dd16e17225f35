// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace cooperage {

class MarkdownView;

/// Bold, italic, list, link and a preview for a Markdown text. Works on the text as it is; undo is the
/// text's own. In the text the usual keys work: Ctrl+B, Ctrl+I, Ctrl+L, Ctrl+Shift+L.
class MarkdownBar final : public QWidget
{
    Q_OBJECT
public:
    /// `what` is the name of the text, for a screen reader: "Story".
    MarkdownBar(QPlainTextEdit *text, const QString &what, QWidget *parent = nullptr);

    MarkdownView *preview() const { return m_preview; } ///< to be placed where the text is; hidden at first
    void setReadOnly(bool readOnly); ///< only the preview is left

    void surround(const QString &mark); ///< the selection or word, or takes the marks away again
    void list(); ///< the selected lines become a list, or none
    void link();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *tool(const char *name, const QString &iconName, const QString &words);
    void showPreview(bool shown);
    bool runKey(int key, Qt::KeyboardModifiers modifiers, bool only);

    QPlainTextEdit *m_text;
    MarkdownView *m_preview;
    QList<QToolButton *> m_tools;
    QToolButton *m_look;
};

} // namespace cooperage
