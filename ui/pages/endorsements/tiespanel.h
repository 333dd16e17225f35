// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestjob.h"
#include "ui/pages/endorsements/requestsheet.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cooperage {

class Card;
class TieForm;

/// Who has which ties: the requester's, one's own, and to a coordinator everybody's.
class TiesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TiesPanel(QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);

Q_SIGNALS:
    void wanted(const cooperage::RequestJob &job, const QString &words);
    void clearWanted(const cooperage::Review &review, const QString &name);
    void clearSaidWanted(const cooperage::CoordinatorTies &said);
    void sayAnewWanted(); ///< what this person said as coordinator

private:
    DeclarationState signOf(DeclarationState state, const RawId &person) const;
    void addLine(const QString &who, DeclarationState state, const QStringList &details);
    void addText(const QString &first, DeclarationState state, const QStringList &details);
    void addReviewer(const ReviewerLine &line);
    void addCoordinator(const CoordinatorTies &said);
    void addWaiting();
    QStringList onRecord(const RawId &person) const;
    QPushButton *addButton(const QString &words, const char *name);
    void declare(DeclarationState state, Relations kinds, const QString &text);

    RequestSheet m_sheet;
    Card *m_card;
    TieForm *m_form;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column = nullptr; ///< of m_lines
};

} // namespace cooperage
