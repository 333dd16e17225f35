// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/relation.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace cooperage {

/// Asks for ties: a list to tick, or "none", which has to be chosen as well.
class TieForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TieForm(QWidget *parent = nullptr);

    /// Of a larger form: every tick is said at once, without a button.
    void setPartOfMore(bool ownWords = false);
    /// @p recorded: what the collective's records speak of; named beside the box. @p key: whose answer it
    /// is; what is ticked and not yet said stays while it is the same.
    QString key() const { return m_key; }
    void show(const QString &key, const QString &question, DeclarationState state, Relations declared,
        Relations recorded, const QString &text);

    /// Says below the question what is on record, with the record; nothing hides it.
    void setOnRecord(const QStringList &lines);
    /// For a declaration that holds beyond one piece: only ties between people.
    void setLasting(const QString &none);

Q_SIGNALS:
    void declared(cooperage::DeclarationState state, cooperage::Relations kinds, const QString &text);

private:
    void arrange();
    void showMore(bool all);
    bool isOffered(Relation kind) const;
    void edited();
    void tell();
    Relations ticked() const;

    QString m_key;
    bool m_dirty = false;
    bool m_partOfMore = false;
    bool m_lasting = false;
    QLabel *m_question;
    QLabel *m_onRecord;
    QHash<int, QCheckBox *> m_boxes;
    QPushButton *m_more = nullptr;
    QRadioButton *m_none = nullptr;
    QLabel *m_caption = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_declare = nullptr;
};

} // namespace cooperage
