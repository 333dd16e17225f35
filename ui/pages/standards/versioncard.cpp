// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/versioncard.h"

#include "models/actions/rights.h"
#include "models/actions/standards.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"
#include "models/store/listingquery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/standards/criteriabox.h"
#include "ui/pages/standards/selfscoresheet.h"
#include "ui/pages/standards/standardswords.h"
#include "ui/pages/standards/termsform.h"
#include "ui/pages/standards/versionsteps.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QString nameOf(const Store &store, const std::optional<Id<Person>> &person)
{
    const auto found = person ? store.find<Person>(*person) : Result<Person>(Person());
    return found ? found->name : QString();
}

QLabel *text(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

VersionCard::VersionCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(this))
    , m_versions(new QComboBox)
    , m_notice(new NoticeBar)
    , m_story(text("versionStory"))
    , m_terms(text("versionTerms"))
    , m_form(new TermsForm)
    , m_criteria(new CriteriaBox(bench))
    , m_steps(new VersionSteps(bench))
{
    arrange();
    connect(m_versions, &QComboBox::activated, this, &VersionCard::refresh);
    connect(m_form, &TermsForm::changed, this, &VersionCard::changeTerms);
    connect(m_criteria, &CriteriaBox::said, this, &VersionCard::said);
    connect(m_steps, &VersionSteps::said, this, &VersionCard::said);
    connect(m_steps, &VersionSteps::selfScoreWanted, this, &VersionCard::scoreOwnWork);
    connect(m_steps, &VersionSteps::refused, this,
        [this](const QString &sentence) { m_notice->say(Mood::Problem, sentence); });
}

void VersionCard::arrange()
{
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_notice->setObjectName(QStringLiteral("versionNotice"));
    auto *caption = new QLabel(tr("V&ersion:"));
    caption->setBuddy(m_versions);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_versions);
    row->addStretch();
    m_card->body()->addLayout(row);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_notice, m_story, m_terms, m_form, m_criteria, m_steps})
        m_card->body()->addWidget(part);
    m_form->hide();
    m_criteria->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void VersionCard::show(const StandardLine &line)
{
    const QByteArray before = m_versions->currentData().toByteArray();
    m_card->setTitle(line.standard.name);
    m_versions->clear();
    for (const StandardVersion &version : line.versions)
        m_versions->addItem(versionWords(version), version.id.bytes());
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(before)));
    m_steps->setStandard(line);
    refresh();
}

Result<VersionCard::Shown> VersionCard::shown(const Store &store, const RawId &id)
{
    const auto version = store.find<StandardVersion>(id);
    const auto criteria = criteriaOf(store, id);
    const auto asked = requestedCommands(store, QString::fromLatin1(StandardVersion::table), {id});
    if (!version || !criteria || !asked)
        return failure(!version ? version.error() : !criteria ? criteria.error() : asked.error());
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const bool draft = version->state == VersionState::Draft && !asked->contains(id);
    return Shown{*version, *criteria, nameOf(store, version->proposedBy), nameOf(store, version->publishedBy),
        asked->value(id), draft && mayChange(store, *version),
        actor->mayWork() && actor->workshop.has_value()};
}

void VersionCard::refresh()
{
    const auto id = RawId::fromBytes(m_versions->currentData().toByteArray());
    if (!id)
        return;
    auto job = [id = *id](const Store &store) { return shown(store, id); };
    whenAnswered(m_bench.readers.run(QStringLiteral("standards/version"), std::move(job)), this,
        [this](const Result<Shown> &one) {
            if (one)
                fill(*one);
        });
}

QString VersionCard::storyOf(const Shown &one) const
{
    const QString proposer = isolated(one.proposedBy);
    if (one.version.state == VersionState::Draft)
        return one.mayEdit ? tr("A draft. It is kept as you write; others see it with their next sync.")
                           : tr("A draft. Who wrote it and coordinators can change it.");
    if (one.version.state == VersionState::Proposed)
        return tr("Proposed by %1. It stands still until somebody else publishes it or sends it back.")
            .arg(proposer);
    const QString day = one.version.publishedAt
        ? m_locale.toString(
            QDateTime::fromMSecsSinceEpoch(one.version.publishedAt->ms).date(), QLocale::ShortFormat)
        : QString();
    const QString published = tr("Proposed by %1, published by %2 on %3.")
                                  .arg(proposer, isolated(one.publishedBy), isolated(day));
    return one.version.state == VersionState::Retired
        ? published + u' ' + tr("Retired: reviews that began with it end with it.")
        : published;
}

void VersionCard::fill(const Shown &one)
{
    const bool same = m_shown.id == one.version.id && m_shown.state == one.version.state;
    m_shown = one.version;
    if (!one.asked.isEmpty())
        m_notice->say(Mood::Note, tr("Asked for. It waits for the server."));
    else if (!same || m_notice->text().isEmpty())
        m_notice->hide();
    m_story->setText(storyOf(one));
    m_terms->setText(termsWords(one.version, m_locale));
    m_terms->setVisible(!one.mayEdit);
    m_form->setVisible(one.mayEdit);
    m_form->show(one.version);
    m_criteria->show(one.version, one.criteria, one.mayEdit);
    m_criteria->setVisible(true);
    m_rubric = one.criteria;
    m_steps->show(one.version, !one.asked.isEmpty(), one.mayEdit, one.ownWork);
}

void VersionCard::scoreOwnWork()
{
    auto *sheet = new SelfScoreSheet(m_bench, m_card->accessibleName(), m_shown, m_rubric, this);
    connect(sheet, &SelfScoreSheet::said, this, &VersionCard::said);
    sheet->open();
}

void VersionCard::changeTerms(const StandardVersion &after)
{
    auto job = [before = m_shown, after](Store &store) { return changeVersion(store, {before, after}); };
    m_shown = after;
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
        if (!done)
            Q_EMIT said(explain(done.error()), false);
        refresh();
    });
}

} // namespace cooperage
