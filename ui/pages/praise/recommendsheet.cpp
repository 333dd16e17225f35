// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/recommendsheet.h"

#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/rules/personalpraise.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/tieform.h"
#include "ui/pages/praise/praisewords.h"
#include "ui/pages/praise/subjectchooser.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace cooperage {

namespace {

constexpr int pauseMs = 200;
const QString countries[] = {QString(), QStringLiteral("US")}; ///< the strictest first

} // namespace

RecommendSheet::RecommendSheet(
    const Workbench &bench, const std::optional<PraiseLine> &known, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_known(known)
    , m_subject(new SubjectChooser(bench, false, QStringLiteral("praise"), this))
    , m_sentence(new QPlainTextEdit(this))
    , m_left(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_voice(new QComboBox(this))
    , m_form(new TieForm(this))
    , m_elsewhere(new QLabel(this))
    , m_states(new QLabel(this))
    , m_beside(new QLabel(this))
    , m_problem(new NoticeBar(this))
    , m_give(new QPushButton(known ? tr("Change it") : tr("Recommend"), this))
{
    setObjectName(QStringLiteral("recommendSheet"));
    setWindowTitle(known ? tr("Change a recommendation") : tr("Recommend somebody's work"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    if (known) {
        m_sentence->setPlainText(known->praise.text);
        m_language->setCurrentIndex(qMax(0, m_language->findData(known->praise.language)));
        m_ties = known->praise.ties;
        m_kinds = kindsFromText(known->praise.tieKinds).value_or(Relations());
        m_subject->hide();
    }
    askTies();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RecommendSheet::preview);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, &RecommendSheet::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &RecommendSheet::changed);
    connect(m_voice, &QComboBox::currentIndexChanged, this, &RecommendSheet::changed);
    connect(m_subject, &SubjectChooser::chosen, this, [this] {
        askTies();
        changed();
    });
    connect(m_form, &TieForm::declared, this, [this](DeclarationState state, Relations kinds) {
        m_ties = state;
        m_kinds = kinds;
        changed();
    });
    connect(m_give, &QPushButton::clicked, this, &RecommendSheet::give);
    changed();
}

/// Asked anew for another maker: what was true of the one is not of the other.
void RecommendSheet::askTies()
{
    const QString maker = m_known ? m_known->makerName : m_subject->subject().maker;
    const QString key = m_known ? QStringLiteral("known") : maker;
    if (!m_known && key != m_form->key()) {
        m_ties = DeclarationState::NotAsked;
        m_kinds = {};
    }
    m_form->show(key,
        tr("Have you any of these with %1? It stands before your sentence.").arg(isolated(maker)), m_ties,
        m_kinds, {}, {});
}

PraiseLine RecommendSheet::draft() const
{
    PraiseLine line;
    if (m_known) {
        line = *m_known;
    } else {
        const SubjectChooser::Subject subject = m_subject->subject();
        line.praise.subject = subject.id;
        line.praise.workshop = subject.workshop;
        line.makerName = subject.maker;
        line.subjectTitle = subject.title;
        line.outside = subject.outside;
    }
    line.praise.ties = m_ties;
    line.praise.tieKinds = kindsText(m_kinds);
    line.praise.language = m_language->currentData().toString();
    line.praise.text = m_sentence->toPlainText().trimmed();
    return line;
}

void RecommendSheet::changed()
{
    const int left = longestPraise - int(m_sentence->toPlainText().trimmed().size());
    m_left->setText(left >= 0 ? tr("%n character(s) left", nullptr, left)
                              : tr("%n character(s) too many", nullptr, -left));
    m_give->setEnabled(false);
    m_pause.start();
}

Result<RecommendSheet::Preview> RecommendSheet::previewOf(const Store &store, PraiseLine line, bool ownVoice)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const auto me = store.find<Person>(actor->person);
    const auto standing = gateStandingOf(store, line.praise.subject, {store.clock().now()});
    if (!me || !standing)
        return failure(me ? standing.error() : me.error());
    line.giverName = me->name;
    Preview preview;
    for (const QString &country : countries)
        preview.texts.append(shownText(store, line, {country, ownVoice ? Voice::Own : Voice::Named}));
    preview.may = checkRecommendation(store, line.praise);
    if (standing->current)
        preview.endorsement = standing->endorsement;
    return preview;
}

void RecommendSheet::preview()
{
    const PraiseLine line = draft();
    if (line.praise.subject.isNull())
        return;
    const bool own = m_voice->currentIndex() == 1;
    auto job = [line, own](const Store &store) { return previewOf(store, line, own); };
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/preview"), job), this,
        [this](const Result<Preview> &preview) {
            if (preview)
                show(*preview);
        });
}

void RecommendSheet::show(const Preview &preview)
{
    QLabel *labels[] = {m_elsewhere, m_states};
    const bool written = !m_sentence->toPlainText().trimmed().isEmpty();
    const bool said = m_ties != DeclarationState::NotAsked;
    for (int i = 0; i < preview.texts.size(); ++i) {
        const Result<QString> &text = preview.texts.at(i);
        labels[i]->setText(text ? isolated(*text)
                : !said         ? tr("First say what ties you to the maker, or that nothing does.")
                                : QString());
    }
    m_beside->setText(besideWords(preview.endorsement));
    m_beside->setVisible(!m_beside->text().isEmpty());
    std::optional<Error> problem;
    if (!preview.may)
        problem = preview.may.error();
    for (const Result<QString> &text : preview.texts) {
        if (!text && !problem)
            problem = text.error();
    }
    const bool early = !said || !written; // nothing is wrong yet
    if (problem && !early)
        m_problem->say(Mood::Problem, explain(*problem));
    else
        m_problem->hide();
    m_give->setEnabled(!problem && !early);
}

void RecommendSheet::give()
{
    const PraiseLine line = draft();
    m_give->setEnabled(false);
    const bool change = m_known.has_value();
    const Recommendation before = change ? m_known->praise : Recommendation();
    auto job = [line, change, before](Store &store) {
        return change ? changeRecommendation(store, {before, line.praise}) : recommend(store, line.praise);
    };
    whenAnswered(
        m_bench.writer.run(std::move(job)), this, [this, change, line](const Result<Committed> &done) {
            if (!done) {
                m_problem->say(Mood::Problem, explain(done.error()));
                m_give->setEnabled(true);
                return;
            }
            const QString title = isolated(line.subjectTitle);
            Q_EMIT given(change ? tr("Your word about %1 is changed.").arg(title)
                                : tr("You recommend %1.").arg(title));
            accept();
        });
}

} // namespace cooperage
