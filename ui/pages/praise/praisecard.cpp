// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/praisecard.h"

#include "models/actions/praise.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/praise/praisewords.h"
#include "ui/pages/praise/recommendsheet.h"
#include "ui/shell/explain.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QPushButton>

namespace cooperage {

PraiseCard::PraiseCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(new SearchField(tr("Search recommendations")))
    , m_table(new FactTable(
          tr("Recommendations"), {tr("By"), tr("About"), tr("In one sentence"), tr("Since"), tr("State")}))
    , m_about(new QWidget)
    , m_heading(new QLabel)
    , m_text(new QLabel)
    , m_states(new QLabel)
    , m_beside(new QLabel)
    , m_request(new QPushButton(tr("Open the endorsement")))
    , m_change(new QPushButton(tr("Change…")))
    , m_withdraw(new QPushButton(tr("Withdraw")))
    , m_thank(new QPushButton(tr("Say thanks…")))
{
    arrange();
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.words = text;
        refresh();
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &PraiseCard::showChosen);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Shown *one = chosen())
            openSheet(one->line);
    });
    connect(m_withdraw, &QPushButton::clicked, this, &PraiseCard::withdraw);
    connect(m_request, &QPushButton::clicked, this, [this] {
        const Shown *one = chosen();
        if (one && one->line.endorsement)
            Q_EMIT requestWanted(one->line.endorsement->id);
    });
    connect(m_thank, &QPushButton::clicked, this, [this] {
        if (const Shown *one = chosen())
            Q_EMIT thanksWanted(one->line);
    });
}

void PraiseCard::setView(PraiseView view)
{
    m_filter.view = view;
    m_chips.value(int(view))->setChecked(true);
    refresh();
}

void PraiseCard::choose(const RawId &recommendation)
{
    m_wanted = recommendation;
    m_search->setQuietly({});
    m_filter.words.clear();
    setView(PraiseView::Current);
}

Result<PraiseCard::Answer> PraiseCard::read(const Store &store, const PraiseFilter &filter)
{
    const auto lines = praiseOf(store, filter);
    const auto counts = praiseCounts(store);
    if (!lines || !counts)
        return failure(lines ? counts.error() : lines.error());
    Answer answer{{}, *counts};
    for (const PraiseLine &line : *lines) {
        const auto elsewhere = shownText(store, line, {});
        const auto states = shownText(store, line, {QStringLiteral("US"), Voice::Named});
        answer.shown.append({line, elsewhere ? *elsewhere : QString(), states ? *states : QString()});
    }
    return answer;
}

void PraiseCard::refresh()
{
    auto job = [filter = m_filter](const Store &store) { return read(store, filter); };
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/list"), std::move(job)), this,
        [this](const Result<Answer> &answer) {
            if (answer)
                show(*answer);
            else
                Q_EMIT said(explain(answer.error()), false);
            Q_EMIT filled();
        });
}

void PraiseCard::show(const Answer &answer)
{
    const Shown *before = chosen();
    const RawId wanted = !m_wanted.isNull() ? m_wanted : before ? before->line.praise.id : RawId();
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        (*chip)->setCount(answer.counts.value(chip.key()));
    m_table->setNothing(!m_filter.words.trimmed().isEmpty() ? tr("No recommendation has these words.")
            : m_filter.view == PraiseView::Current
            ? tr("Nobody has recommended anything yet. Begin with work you use yourself.")
            : tr("There is none here."));
    {
        const QSignalBlocker quiet(m_table);
        m_shown = answer.shown;
        m_table->clear();
        for (const Shown &one : std::as_const(m_shown)) {
            const Recommendation &praise = one.line.praise;
            auto *item = m_table->add({isolated(one.line.giverName), isolated(one.line.subjectTitle),
                isolated(one.elsewhere.isEmpty() ? praise.text : one.elsewhere),
                dayWords(dayOf(praise.createdAt)), praiseStateWords(praise).word});
            item->setToolTip(2, one.elsewhere);
            if (praise.id == wanted)
                m_table->setCurrentItem(item);
        }
        if (!m_table->currentItem() && m_table->topLevelItemCount() > 0)
            m_table->setCurrentItem(m_table->topLevelItem(0));
    }
    m_wanted = {};
    showChosen();
}

const PraiseCard::Shown *PraiseCard::chosen() const
{
    const int row = m_table->current();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void PraiseCard::showChosen()
{
    const Shown *one = chosen();
    m_about->setVisible(one != nullptr);
    if (!one)
        return;
    const PraiseLine &line = one->line;
    const bool stands = !line.praise.removed;
    m_heading->setText(line.subjectTitle == line.makerName
            ? tr("%1 about %2").arg(isolated(line.giverName), isolated(line.makerName))
            : tr("%1 about %2 by %3")
                  .arg(isolated(line.giverName), isolated(line.subjectTitle), isolated(line.makerName)));
    const bool same = one->states == one->elsewhere || one->states.isEmpty();
    m_text->setText(isolated(one->elsewhere.isEmpty() ? line.praise.text : one->elsewhere));
    m_states->setText(same ? QString() : tr("In the United States: %1").arg(isolated(one->states)));
    m_states->setVisible(!same);
    m_beside->setText(besideWords(line.endorsement));
    m_beside->setVisible(line.endorsement.has_value());
    m_request->setVisible(line.endorsement.has_value());
    m_change->setVisible(line.own && stands);
    m_withdraw->setVisible(line.own && stands);
    m_thank->setVisible(line.aboutUs && !line.own && stands);
}

void PraiseCard::recommend()
{
    openSheet({});
}

void PraiseCard::openSheet(const std::optional<PraiseLine> &known)
{
    auto *sheet = new RecommendSheet(m_bench, known, this);
    connect(sheet, &RecommendSheet::given, this, [this](const QString &words) { Q_EMIT said(words, true); });
    sheet->open();
}

void PraiseCard::withdraw()
{
    const Shown *one = chosen();
    if (!one)
        return;
    const Id<Recommendation> id(one->line.praise.id);
    const QString title = one->line.subjectTitle;
    auto job = [id](Store &store) { return withdrawRecommendation(store, id); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this, title](const Result<Committed> &done) {
        Q_EMIT said(
            done ? tr("Your word about %1 is withdrawn.").arg(isolated(title)) : explain(done.error()),
            done.has_value());
    });
}

} // namespace cooperage
