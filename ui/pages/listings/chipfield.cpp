// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/chipfield.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace cooperage {

ChipField::ChipField(const QString &addName, int longest, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_line(new QLineEdit(this))
    , m_suggestions(new QStringListModel(this))
{
    m_flow->setContentsMargins({});
    m_line->setAccessibleName(addName);
    m_line->setPlaceholderText(addName);
    m_line->setMaxLength(longest);
    m_line->setMaximumWidth(fontMetrics().height() * 12);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_flow->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &ChipField::addTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &ChipField::addTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u','))
            addTyped();
        else
            Q_EMIT typed(text);
    });
}

void ChipField::setSuggestions(const QStringList &words)
{
    m_suggestions->setStringList(words);
}

void ChipField::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void ChipField::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    rebuild();
}

void ChipField::rebuild()
{
    const auto old = findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    bool hadFocus = false;
    for (Chip *chip : old) {
        hadFocus = hadFocus || chip->hasFocus();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    if (hadFocus)
        m_line->setFocus(Qt::OtherFocusReason);
    for (int i = 0; i < m_words.size(); ++i) {
        auto *chip = new Chip(m_words.at(i), this);
        chip->setObjectName(QStringLiteral("word%1").arg(i));
        chip->setRemovable(!m_readOnly);
        m_flow->insertWidget(i, chip);
        chip->show();
        connect(chip, &Chip::removed, this, [this, word = m_words.at(i)] {
            m_words.removeAll(word);
            rebuild();
            Q_EMIT changed(m_words);
        });
    }
    QWidget *before = nullptr;
    for (int i = 0; i < m_flow->count(); ++i) {
        QWidget *widget = m_flow->itemAt(i)->widget();
        if (before && widget)
            setTabOrder(before, widget);
        before = widget;
    }
    updateGeometry();
}

void ChipField::addTyped()
{
    const QStringList parts = m_line->text().split(u',', Qt::SkipEmptyParts);
    QStringList words = m_words;
    for (const QString &part : parts) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    m_line->clear();
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
    Q_EMIT changed(m_words);
}

} // namespace cooperage
