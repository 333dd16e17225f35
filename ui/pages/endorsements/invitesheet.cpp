// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/invitesheet.h"

#include "models/rules/conflicts.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "ui/pages/endorsements/tierecordwords.h"
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
    , m_note(new QLabel(this))
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
    m_note->setObjectName(QStringLiteral("reviewerNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 2); // the sheet stays as it is
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(QSize(fontUnit() * 50, fontUnit() * 24).boundedTo(parent->window()->size()));
    // What does not fit into its column is told in full below.
    connect(m_people, &QTreeWidget::currentItemChanged, this,
        [this](const QTreeWidgetItem *item) { m_note->setText(item ? item->text(Note) : QString()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(ticked());
        accept();
    });
    connect(m_people, &QTreeWidget::itemChanged, this, &InviteSheet::count);
    count();
    const Instant now = sheet.now;
    auto job
        = [now, request = sheet.request()](const Store &store) { return candidates(store, request, now); };
    whenAnswered(bench.readers.run(QStringLiteral("endorsements/loads"), job), this,
        [this](const Result<QList<Candidate>> &people) {
            if (people)
                fill(*people);
            else
                Q_EMIT failed(people.error());
        });
}

Result<QList<InviteSheet::Candidate>> InviteSheet::candidates(
    const Store &store, const Endorsement &request, Instant now)
{
    const auto loads = reviewLoads(store, now);
    if (!loads)
        return failure(loads.error());
    QList<Candidate> people;
    for (const ReviewLoad &one : *loads) {
        const auto ties = tiesOnRecord(store, request, one.person);
        if (!ties)
            return failure(ties.error());
        people.append({one, *ties});
    }
    return people;
}

/// Why somebody cannot be asked; empty if they can.
QString InviteSheet::hindrance(const Candidate &one) const
{
    if (RawId(one.load.person) == m_sheet.me)
        return tr("You coordinate this one");
    if (const auto may = mayBeInvited(m_sheet.about, one.load.person); !may) {
        const bool own = m_sheet.about.makers.contains(one.load.person)
            || m_sheet.request().createdBy == RawId(one.load.person);
        return own                                           ? tr("Made it or asked for it")
            : may.error().reason == Reason::ReviewerExcluded ? tr("Excluded by a tie they named")
            : may.error().reason == Reason::ReviewerNotNew   ? tr("Reviewed it before the appeal")
                                                             : tr("Is asked already");
    }
    for (const ProposedTie &tie : one.ties) {
        if (barOf(tie.kind) == Bar::Always)
            return tr("Excluded – %1").arg(onRecordWords(tie, {m_sheet.names, m_sheet.me}));
    }
    return {};
}

/// What they will have to say something about.
QString InviteSheet::ties(const Candidate &one) const
{
    QStringList words;
    for (const ProposedTie &tie : one.ties)
        words.append(onRecordWords(tie, {m_sheet.names, m_sheet.me}));
    return words.join(QStringLiteral(" · "));
}

void InviteSheet::fill(const QList<Candidate> &people)
{
    const QLocale locale;
    for (const Candidate &one : people) {
        const QString why = hindrance(one);
        const QString note = why.isEmpty() ? ties(one) : why;
        auto *item = m_people->add({one.load.name, locale.toString(one.load.open),
            locale.toString(one.load.overdue), locale.toString(one.load.year), note});
        item->setData(Name, Qt::UserRole, RawId(one.load.person).bytes());
        for (const int column : {Open, Late, Year})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Note, note);
        if (why.isEmpty())
            item->setCheckState(Name, Qt::Unchecked);
        item->setDisabled(!why.isEmpty());
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
