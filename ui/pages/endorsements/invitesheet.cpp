// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/invitesheet.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "ui/shell/explain.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/scaledfont.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

enum Column { Name, Open, Late, Year, Note };

} // namespace

InviteSheet::InviteSheet(const Workbench &bench, const RequestSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_people(new FactTable(
          tr("Reviewers"), {tr("Person"), tr("Open"), tr("Overdue"), tr("Last 12 months"), tr("Note")}, this))
    , m_invite(nullptr)
{
    setObjectName(QStringLiteral("inviteSheet"));
    setWindowTitle(tr("Invite reviewers"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_people->setObjectName(QStringLiteral("reviewers"));
    m_people->setRowsShown(4, 10);
    m_people->setNothing(tr("Nobody can be asked."));
    auto *text = new QLabel(
        tr("Who has least to review stands first. This standard asks for at least %n reviewer(s).", nullptr,
            sheet.about.version.minimumReviewers),
        this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_invite = buttons->addButton(tr("Invite"), QDialogButtonBox::AcceptRole);
    m_invite->setObjectName(QStringLiteral("inviteChosen"));
    m_invite->setProperty("primary", true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_people);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontUnit() * 42, fontUnit() * 22);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(ticked());
        accept();
    });
    connect(m_people, &QTreeWidget::itemChanged, this, &InviteSheet::count);
    count();
    const Instant now = sheet.now;
    auto job = [now](const Store &store) { return reviewLoads(store, now); };
    whenAnswered(bench.readers.run(QStringLiteral("endorsements/loads"), job), this,
        [this](const Result<QList<ReviewLoad>> &loads) {
            if (loads)
                fill(*loads);
            else
                Q_EMIT failed(loads.error());
        });
}

void InviteSheet::fill(const QList<ReviewLoad> &loads)
{
    const QLocale locale;
    for (const ReviewLoad &one : loads) {
        QString note;
        if (RawId(one.person) == m_sheet.me)
            note = tr("You coordinate this one");
        else if (const auto may = mayBeInvited(m_sheet.about, one.person); !may)
            note = may.error().reason == Reason::ReviewerExcluded ? tr("Made it or asked for it")
                : may.error().reason == Reason::ReviewerNotNew    ? tr("Reviewed it before the appeal")
                                                                  : tr("Is asked already");
        auto *item = m_people->add({one.name, locale.toString(one.open), locale.toString(one.overdue),
            locale.toString(one.year), note});
        item->setData(Name, Qt::UserRole, RawId(one.person).bytes());
        for (const int column : {Open, Late, Year})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (note.isEmpty())
            item->setCheckState(Name, Qt::Unchecked);
        item->setDisabled(!note.isEmpty());
    }
}

QList<RawId> InviteSheet::ticked() const
{
    QList<RawId> people;
    for (int i = 0; i < m_people->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_people->topLevelItem(i);
        if (item->data(Name, Qt::CheckStateRole).toInt() == Qt::Checked)
            people.append(RawId::fromBytes(item->data(Name, Qt::UserRole).toByteArray()).value_or(RawId()));
    }
    return people;
}

void InviteSheet::count()
{
    const int number = int(ticked().size());
    m_invite->setEnabled(number > 0);
    m_invite->setText(number > 0 ? tr("Invite %n", nullptr, number) : tr("Invite"));
}

} // namespace cooperage
