// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/exchangecard.h"
#include "ui/pages/answerteller.h"

#include "models/actions/endorsements.h"
#include "models/store/asked.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/stepsheet.h"
#include "ui/pages/praise/praisewords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/landmark.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr auto endAligned = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

ExchangeCard::ExchangeCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_answers(new AnswerTeller(bench, this))
    , m_cases(new FactTable(
          tr("Cases of exchanged praise"), {tr("Who praised whom"), tr("Points"), tr("State"), tr("Opened")}))
    , m_about(new QWidget)
    , m_signs(new QLabel)
    , m_praise(
          new FactTable(tr("What they said"), {tr("By"), tr("About"), tr("In one sentence"), tr("Said on")}))
    , m_story(new QLabel)
    , m_clear(new QPushButton(tr("Clear with reason…")))
    , m_label(new QPushButton(tr("Label as praise for praise…")))
    , m_clean(new FactTable(tr("Not flagged"), {tr("Who praised whom"), tr("Points"), tr("Why not")}))
{
    arrange();
    connect(m_cases, &QTreeWidget::currentItemChanged, this, &ExchangeCard::showChosen);
    connect(m_clear, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_answers, &AnswerTeller::said, this, &ExchangeCard::said);
    connect(m_label, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_praise, &QTreeWidget::itemActivated, this, [this] {
        const int row = m_cases->current();
        const int said = m_praise->current();
        if (row >= 0 && row < m_answer.cases.size() && said >= 0
            && said < m_answer.cases.at(row).praise.size())
            Q_EMIT praiseWanted(m_answer.cases.at(row).praise.at(said).praise.id);
    });
}

void ExchangeCard::arrange()
{
    auto *card = new Card(tr("Praise that looks like an exchange"));
    setLandmark(card, QStringLiteral("exchange"));
    auto *hint
        = new QLabel(tr("Only coordinators and stewards see this. Once it is labelled, the words “promote "
                        "each other” stand before every one of these texts, for everybody."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_cases->setObjectName(QStringLiteral("exchangeCases"));
    m_cases->setRowsShown(2, 10);
    m_cases->setNothing(tr("No praise looks like an exchange."));
    m_signs->setObjectName(QStringLiteral("exchangeSigns"));
    m_story->setObjectName(QStringLiteral("exchangeStory"));
    for (QLabel *label : {m_signs, m_story}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_praise->setObjectName(QStringLiteral("exchangePraise"));
    m_praise->setRowsShown(2, 4);
    m_clear->setObjectName(QStringLiteral("clearCase"));
    m_label->setObjectName(QStringLiteral("labelCase"));
    m_clean->setObjectName(QStringLiteral("cleanPairs"));
    m_clean->setRowsShown(1, 8);
    m_clean->setNothing(tr("Nobody else praised each other."));
    auto *column = new QVBoxLayout(m_about);
    column->setContentsMargins({});
    column->addWidget(m_signs);
    column->addWidget(m_praise);
    column->addWidget(m_story);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_clear);
    row->addWidget(m_label);
    column->addWidget(buttons);
    auto *others = new QLabel(tr("Praise in both directions that is no case, and why"));
    others->setWordWrap(true);
    card->body()->addWidget(hint);
    card->body()->addWidget(m_cases);
    card->body()->addWidget(m_about);
    card->body()->addWidget(others);
    card->body()->addWidget(m_clean);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);
}

Result<ExchangeCard::Answer> ExchangeCard::read(const Store &store)
{
    const auto cases = exchangeCasesOf(store);
    const auto clean = cleanPairsOf(store);
    const auto rule = exchangeRule(store);
    const auto actor = store.actor();
    if (!cases || !clean || !rule || !actor) {
        return failure(!cases ? cases.error()
                : !clean      ? clean.error()
                : !rule       ? rule.error()
                              : actor.error());
    }
    QList<RawId> ids;
    for (const ExchangeLine &line : *cases)
        ids.append(line.about.id);
    const auto asked = requestedCommands(store, QString::fromLatin1(ExchangeCase::table), ids);
    if (!asked)
        return failure(asked.error());
    return Answer{*cases, *asked, *clean, *rule, actor->mayWork() && actor->has(Role::Coordinator)};
}

void ExchangeCard::refresh()
{
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/exchange"), &ExchangeCard::read), this,
        [this](const Result<Answer> &answer) {
            if (answer)
                show(*answer);
            else
                Q_EMIT said(explain(answer.error()), false);
            Q_EMIT filled();
        });
}

void ExchangeCard::choose(const RawId &about)
{
    m_wanted = about;
    show(Answer(m_answer));
}

void ExchangeCard::show(const Answer &answer)
{
    const int row = m_cases->current();
    const RawId before = row >= 0 && row < m_answer.cases.size() ? m_answer.cases.at(row).about.id : RawId();
    const RawId wanted = m_wanted.isNull() ? before : m_wanted;
    m_answer = answer;
    {
        const QSignalBlocker quiet(m_cases);
        m_cases->clear();
        for (const ExchangeLine &line : answer.cases) {
            const bool asked = answer.asked.contains(line.about.id);
            auto *item = m_cases->add({isolated(line.about.givers), QLocale().toString(line.about.score),
                asked ? tr("Requested") : caseStateWords(line.about.state).word,
                dayWords(dayOf(line.about.createdAt))});
            item->setTextAlignment(1, endAligned);
            if (line.about.id == wanted) {
                m_cases->setCurrentItem(item);
                m_wanted = {};
            }
        }
        if (!m_cases->currentItem() && m_cases->topLevelItemCount() > 0)
            m_cases->setCurrentItem(m_cases->topLevelItem(0));
    }
    m_clean->clear();
    for (const CleanPair &pair : answer.clean) {
        const QString why = cleanWords(pair.finding, answer.rule);
        auto *item = m_clean->add({isolated(pair.givers), QLocale().toString(pair.finding.score), why});
        item->setTextAlignment(1, endAligned);
        item->setToolTip(2, why);
    }
    showChosen();
}

QString ExchangeCard::story(const ExchangeLine &line) const
{
    const ExchangeCase &about = line.about;
    if (about.state == CaseState::Open)
        return tr("Nobody has decided yet.");
    const QString when = about.decidedAt ? dayWords(dayOf(*about.decidedAt)) : QString();
    const QString what = about.state == CaseState::Cleared
        ? tr("%1 cleared it on %2: %3")
        : tr("%1 labelled it as praise for praise on %2: %3");
    return what.arg(isolated(line.deciderName), when, isolated(about.reason));
}

void ExchangeCard::showChosen()
{
    const int row = m_cases->current();
    const bool any = row >= 0 && row < m_answer.cases.size();
    m_about->setVisible(any);
    if (!any)
        return;
    const ExchangeLine &line = m_answer.cases.at(row);
    const QStringList signs = signWords(line.about.signs, m_answer.rule);
    m_signs->setText(QStringLiteral("• ") + signs.join(QStringLiteral("\n• ")));
    m_praise->clear();
    for (const PraiseLine &one : line.praise)
        m_praise->add({isolated(one.giverName), isolated(one.subjectTitle), isolated(one.praise.text),
            dayWords(dayOf(one.praise.createdAt))});
    m_story->setText(story(line));
    const bool open
        = m_answer.decides && line.about.state == CaseState::Open && !m_answer.asked.contains(line.about.id);
    m_clear->setVisible(open);
    m_label->setVisible(open);
}

void ExchangeCard::decide(bool clear)
{
    const int row = m_cases->current();
    if (row < 0 || row >= m_answer.cases.size())
        return;
    const Id<ExchangeCase> about(m_answer.cases.at(row).about.id);
    StepQuestion question;
    question.title = clear ? tr("Clear this praise") : tr("Label it as praise for praise");
    question.facts = isolated(m_answer.cases.at(row).about.givers);
    question.text = clear
        ? tr("It stays as it is. Your reason stands in the record.")
        : tr("Before each of these texts everybody will read that the two promote each other. In trust they "
             "count nothing.");
    question.reasonLabel = tr("&Why");
    question.accept = clear ? tr("Clear") : tr("Label");
    auto *sheet = new StepSheet(question, dayOf({m_bench.clock.now()}), this);
    connect(sheet, &StepSheet::answered, this, [this, about, clear](const StepAnswer &answer) {
        const CaseDecision decision{about, clear, answer.reason};
        auto job = [decision](Store &store) { return decideCase(store, decision); };
        whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
            Q_EMIT said(
                done ? tr("Requested. The collective's server decides.") : explain(done.error()), false);
            if (done)
                m_answers->follow(*done);
        });
    });
    sheet->open();
}

} // namespace cooperage
