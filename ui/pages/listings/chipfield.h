// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace cooperage {

class FlowLayout;

/// A set of words, each a chip that can be removed, and a line for one more. Enter or a comma adds it.
class ChipField final : public QWidget
{
    Q_OBJECT
public:
    /// `addName` says what the line adds, for a screen reader and as its placeholder: "Add a tag".
    ChipField(const QString &addName, int longest, QWidget *parent = nullptr);

    void setWords(const QStringList &words); ///< does not emit
    QStringList words() const { return m_words; }
    void setReadOnly(bool readOnly);
    void setSuggestions(const QStringList &words);
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed(const QStringList &words); ///< by the person
    void typed(const QString &text); ///< for suggestions

private:
    void addTyped();
    void rebuild();

    QStringList m_words;
    bool m_readOnly = false;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QStringListModel *m_suggestions;
};

} // namespace cooperage
