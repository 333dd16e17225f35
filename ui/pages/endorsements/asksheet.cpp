// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/asksheet.h"

#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

enum Kind { OwnListing, OwnWorkshop, PartnerShop };

} // namespace

AskSheet::AskSheet(const Workbench &bench, const std::optional<AskAbout> &about, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_subjectWanted(about ? about->subject : RawId())
    , m_kind(new SegmentedControl(tr("What it is about"), this))
    , m_caption(new QLabel(this))
    , m_subject(new QComboBox(this))
    , m_standard(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_problem(new NoticeBar(this))
    , m_begin(new QPushButton(tr("Begin the request"), this))
{
    setObjectName(QStringLiteral("askSheet"));
    setWindowTitle(tr("Ask for an endorsement"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    if (about)
        m_kind->setCurrent(about->kind == SubjectKind::Listing ? OwnListing
                : about->outside                               ? PartnerShop
                                                               : OwnWorkshop);
    connect(m_kind, &SegmentedControl::chosen, this, &AskSheet::fill);
    connect(m_begin, &QPushButton::clicked, this, &AskSheet::draft);
    auto job = [standard = about ? about->standard : RawId()](
                   const Store &store) { return read(store, standard); };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/choosable"), std::move(job)), this,
        [this](const Result<Choosable> &all) {
            if (!all) {
                m_problem->say(Mood::Problem, explain(all.error()));
                return;
            }
            m_all = *all;
            for (const Named &one : std::as_const(m_all.standards))
                m_standard->addItem(one.first, QVariant::fromValue(one.second.hex()));
            m_standard->setCurrentIndex(std::max(0, m_standard->findData(m_all.wanted.hex())));
            fill();
        });
}

void AskSheet::arrange()
{
    m_kind->setObjectName(QStringLiteral("subjectKind"));
    m_kind->add(tr("One of our listings"));
    m_kind->add(tr("Our workshop"));
    m_kind->add(tr("A partner shop"));
    m_kind->setCurrent(OwnListing);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_standard->setObjectName(QStringLiteral("standard"));
    for (QComboBox *box : {m_subject, m_standard}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("Photos of the listing become its evidence. What else is needed stands on the next "
                       "page; nothing is sent before it is submitted."));
    m_begin->setObjectName(QStringLiteral("beginRequest"));
    m_begin->setProperty("primary", true);
    m_begin->setEnabled(false);
    auto *form = new QFormLayout;
    auto *standard = new QLabel(tr("S&tandard"), this);
    standard->setBuddy(m_standard);
    m_caption->setBuddy(m_subject);
    form->addRow(m_caption, m_subject);
    form->addRow(standard, m_standard);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_problem);
    column->addWidget(m_kind);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontUnit() * 30, sizeHint().height());
}

Result<AskSheet::Choosable> AskSheet::read(const Store &store, const RawId &standard)
{
    Choosable all;
    const auto actor = store.actor();
    const auto workshops = workshopsOf(store);
    const auto standards = standardsOf(store);
    if (!actor || !workshops || !standards)
        return failure(!actor ? actor.error() : !workshops ? workshops.error() : standards.error());
    const RawId own = actor->workshop ? RawId(*actor->workshop) : RawId();
    for (const Workshop &one : *workshops) {
        if (one.id == own)
            all.own = Named(one.name, one.id);
        else if (one.outside)
            all.partners.append({one.name, one.id});
    }
    for (const StandardLine &line : *standards) {
        for (const StandardVersion &version : line.versions) {
            if (version.state != VersionState::Published)
                continue;
            all.standards.append({standardWords(line.standard.name, version.number), version.id});
            if (line.standard.id == standard)
                all.wanted = version.id;
        }
    }
    const auto listings
        = store.select<Listing>(QStringLiteral("WHERE workshop = ? AND _removed = 0 AND state <> 'archived'"
                                               " ORDER BY title COLLATE NOCASE, id"),
            own.bytes());
    if (!listings)
        return failure(listings.error());
    for (const Listing &one : *listings)
        all.listings.append({one.title, one.id});
    return all;
}

void AskSheet::fill()
{
    const int kind = m_kind->current();
    const QList<Named> subjects = kind == OwnListing ? m_all.listings
        : kind == PartnerShop                        ? m_all.partners
        : m_all.own                                  ? QList<Named>{*m_all.own}
                                                     : QList<Named>();
    m_caption->setText(kind == OwnListing ? tr("&Listing")
            : kind == OwnWorkshop         ? tr("&Workshop")
                                          : tr("&Shop"));
    m_subject->clear();
    for (const Named &one : subjects)
        m_subject->addItem(one.first, one.second.hex());
    if (const int at = m_subject->findData(m_subjectWanted.hex()); at >= 0)
        m_subject->setCurrentIndex(at);
    m_begin->setEnabled(!subjects.isEmpty() && !m_all.standards.isEmpty());
    if (m_all.standards.isEmpty())
        m_problem->say(Mood::Note, tr("No standard is published yet. A coordinator publishes one first."));
    else if (subjects.isEmpty())
        m_problem->say(Mood::Note,
            kind == OwnListing        ? tr("Your workshop has no listing yet. Add one first.")
                : kind == OwnWorkshop ? tr("You belong to no workshop of the collective.")
                                      : tr("No partner shop is known yet. Add one first."));
    else
        m_problem->hide();
}

void AskSheet::draft()
{
    NewRequest request;
    request.subjectKind = m_kind->current() == OwnListing ? SubjectKind::Listing : SubjectKind::Workshop;
    request.subject = RawId::fromHex(m_subject->currentData().toString()).value_or(RawId());
    request.version
        = Id<StandardVersion>(RawId::fromHex(m_standard->currentData().toString()).value_or(RawId()));
    m_begin->setEnabled(false);
    auto job = [request](Store &store) { return draftRequest(store, request); };
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<Committed> &done) {
        m_begin->setEnabled(true);
        if (!done) {
            m_problem->say(Mood::Problem, explain(done.error()));
            return;
        }
        Q_EMIT drafted(createdIn(*done, Endorsement::table));
        accept();
    });
}

} // namespace cooperage
