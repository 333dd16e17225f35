// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ties/tiesection.h"

#include "models/actions/standingties.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/ties/tiesheet.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QString tiesOf(const StandingTie &tie)
{
    return tie.kinds.isEmpty() ? TieSection::tr("Nothing") : kindsWords(tie.kinds);
}

QString lastingOf(const StandingTieLine &line)
{
    const QString since = dayWords(dayOf(line.tie.createdAt));
    return line.tie.until ? TieSection::tr("%1 – %2").arg(since, dayWords(*line.tie.until))
                          : TieSection::tr("since %1").arg(since);
}

} // namespace

TieSection::TieSection(const Workbench &bench, QWidget *parent)
    : PageSection(parent)
    , m_bench(bench)
    , m_declare(new QAction(icon(QStringLiteral("add")), tr("Declare a tie…"), this))
    , m_table(new FactTable(tr("Your ties"), {tr("With"), tr("Ties"), tr("On record")}))
    , m_text(new QLabel)
    , m_change(new QPushButton(tr("&Change or end it…")))
    , m_remove(new QPushButton(tr("&Take it back")))
    , m_others(new Card(tr("What others have declared")))
    , m_everybodys(
          new FactTable(tr("Ties of others"), {tr("Who said it"), tr("With"), tr("Ties"), tr("On record")}))
{
    m_declare->setObjectName(QStringLiteral("declareTie"));
    arrange();
    connect(m_declare, &QAction::triggered, this, [this] { begin({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { begin(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &TieSection::takeBack);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &TieSection::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { begin(chosen()); });
    connect(&bench.writer, &Writer::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void TieSection::arrange()
{
    m_table->setObjectName(QStringLiteral("ownTies"));
    m_table->setRowsShown(2, 12);
    m_table->setNothing(
        tr("Nothing is declared. Ties that last – family, a household, a business run together "
           "– need saying only once."));
    m_text->setObjectName(QStringLiteral("tieInWords"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("changeTie"));
    m_remove->setObjectName(QStringLiteral("removeTie"));
    m_remove->setProperty("quiet", true);
    auto *own = new Card(tr("What ties you to others"));
    setLandmark(own, QStringLiteral("own"));
    setLandmark(m_others, QStringLiteral("others"));
    auto *hint
        = new QLabel(tr("Said once, it is proposed before every review it matters for. Coordinators can "
                        "read it, and nobody else."));
    hint->setWordWrap(true);
    own->body()->addWidget(hint);
    own->body()->addWidget(m_table);
    own->body()->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    own->body()->addLayout(buttons);
    m_everybodys->setObjectName(QStringLiteral("tiesOfOthers"));
    m_everybodys->setRowsShown(2, 20);
    m_others->body()->addWidget(m_everybodys);
    m_others->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(own);
    column->addWidget(m_others);
    column->addStretch(1);
}

void TieSection::focusSearch()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void TieSection::showEvent(QShowEvent *event)
{
    PageSection::showEvent(event);
    if (m_stale)
        refresh();
}

void TieSection::refresh()
{
    m_stale = false;
    whenAnswered(m_bench.readers.run(QStringLiteral("ties/standing"), standingTies), this,
        [this](const Result<QList<StandingTieLine>> &lines) {
            if (lines)
                show(*lines);
        });
}

void TieSection::show(const QList<StandingTieLine> &lines)
{
    const auto before = chosen();
    const QSignalBlocker quiet(m_table);
    m_own.clear();
    m_table->clear();
    m_everybodys->clear();
    for (const StandingTieLine &line : lines) {
        if (!line.own) {
            m_everybodys->add({isolated(line.who), isolated(line.with), tiesOf(line.tie), lastingOf(line)});
            continue;
        }
        auto *item = m_table->add({isolated(line.with), tiesOf(line.tie), lastingOf(line)});
        if (before && before->tie.id == line.tie.id)
            m_table->setCurrentItem(item);
        m_own.append(line);
    }
    if (m_table->current() < 0 && !m_own.isEmpty())
        m_table->setCurrentItem(m_table->topLevelItem(0));
    m_others->setVisible(m_everybodys->topLevelItemCount() > 0);
    showChosen();
}

std::optional<StandingTieLine> TieSection::chosen() const
{
    const int row = m_table->current();
    return row >= 0 && row < m_own.size() ? std::optional(m_own.at(row)) : std::nullopt;
}

void TieSection::showChosen()
{
    const auto line = chosen();
    m_text->setText(line ? isolated(line->tie.text) : QString());
    m_text->setVisible(line && !line->tie.text.isEmpty());
    m_change->setEnabled(line.has_value());
    m_remove->setEnabled(line.has_value());
}

void TieSection::begin(const std::optional<StandingTieLine> &known)
{
    auto *sheet = new TieSheet(m_bench, known, this);
    connect(sheet, &TieSheet::said, this, [this](const QString &words) { Q_EMIT said(words, true); });
    sheet->open();
}

void TieSection::takeBack()
{
    const auto line = chosen();
    if (!line)
        return;
    auto job = [about = line->tie.about](Store &store) { return removeStandingTie(store, about); };
    whenAnswered(
        m_bench.writer.run(std::move(job)), this, [this, name = line->with](const Result<Committed> &done) {
            Q_EMIT said(
                done ? tr("Taken back: what you said about %1.").arg(isolated(name)) : explain(done.error()),
                done.has_value());
        });
}

} // namespace cooperage
