// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/standardsection.h"

#include "models/actions/rights.h"
#include "models/actions/standards.h"
#include "models/records/entities.h"
#include "models/store/endorsementquery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/recordform.h"
#include "ui/pages/standards/otherstaste.h"
#include "ui/pages/standards/standardswords.h"
#include "ui/pages/standards/tastecard.h"
#include "ui/pages/standards/versioncard.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/scaledfont.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cooperage {

namespace {

constexpr int sideBySide = 54; ///< u: from this width on, the standard stands beside the list

} // namespace

struct StandardSection::Everything
{
    QList<StandardLine> lines;
    QList<bool> mayChange; ///< each of them
};

StandardSection::StandardSection(const Workbench &bench, QWidget *parent)
    : PageSection(parent)
    , m_bench(bench)
    , m_all(std::make_unique<Everything>())
    , m_sides(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_list(new FactTable(tr("Standards"), {tr("Standard"), tr("Craft"), tr("In force"), tr("Next")}))
    , m_new(new QPushButton(icon(QStringLiteral("add")), tr("&New standard…")))
    , m_aboutCard(new Card(tr("About this standard")))
    , m_about(new RecordForm(*entityNamed(QString::fromLatin1(Standard::table)),
          {QStringLiteral("name"), QStringLiteral("craft"), QStringLiteral("aims")}, bench.writer,
          bench.readers))
    , m_version(new VersionCard(bench))
    , m_taste(new TasteCard(bench))
    , m_others(new OthersTaste(bench))
{
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StandardSection::showChosen);
    connect(m_new, &QPushButton::clicked, this, &StandardSection::create);
    connect(m_version, &VersionCard::said, this, &StandardSection::said);
    connect(m_taste, &TasteCard::said, this, &StandardSection::said);
    connect(m_about, &RecordForm::refused, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(&bench.writer, &Writer::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

StandardSection::~StandardSection() = default;

void StandardSection::arrange()
{
    m_list->setObjectName(QStringLiteral("standards"));
    m_list->setRowsShown(3, 30);
    m_list->setNothing(tr("There is no standard yet. Begin with the craft you know best."));
    m_new->setObjectName(QStringLiteral("newStandard"));
    m_about->editor(u"aims")->widget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_aboutCard->body()->addWidget(m_about);
    m_aboutCard->hide();
    m_version->hide();
    auto *list = new Card(tr("Standards"));
    list->body()->addWidget(m_list);
    list->body()->addWidget(m_new, 0, Qt::AlignLeading);
    auto *chosen = new QWidget;
    auto *below = new QVBoxLayout(chosen);
    below->setContentsMargins({});
    below->addWidget(m_version);
    below->addWidget(m_aboutCard);
    m_sides->addWidget(list, 2, Qt::AlignTop);
    m_sides->addWidget(chosen, 3, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_sides);
    column->addWidget(m_taste);
    column->addWidget(m_others);
    column->addStretch(1);
}

void StandardSection::open(const QString &which)
{
    if (const auto id = RawId::fromHex(which)) {
        m_wanted = *id;
        refresh();
    }
}

void StandardSection::showEvent(QShowEvent *event)
{
    PageSection::showEvent(event);
    if (m_stale)
        refresh();
}

void StandardSection::resizeEvent(QResizeEvent *event)
{
    PageSection::resizeEvent(event);
    m_sides->setDirection(
        width() >= sideBySide * fontUnit() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StandardSection::refresh()
{
    m_stale = false;
    m_taste->refresh();
    m_others->refresh();
    auto job = [](const Store &store) -> Result<Everything> {
        const auto lines = standardsOf(store);
        if (!lines)
            return failure(lines.error());
        Everything all{*lines, {}};
        for (const StandardLine &line : *lines)
            all.mayChange.append(mayChange(store, line.standard).has_value());
        return all;
    };
    whenAnswered(m_bench.readers.run(QStringLiteral("standards/list"), std::move(job)), this,
        [this](const Result<Everything> &all) {
            if (all)
                show(*all);
        });
}

void StandardSection::show(const Everything &all)
{
    const int row = m_list->current();
    const bool known = row >= 0 && row < m_all->lines.size();
    const RawId before = !m_wanted.isNull() ? m_wanted : known ? m_all->lines.at(row).standard.id : RawId();
    *m_all = all;
    int chosen = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < all.lines.size(); ++i) {
            const StandardLine &line = all.lines.at(i);
            m_list->add({isolated(line.standard.name), isolated(line.standard.craft),
                inForceWords(line.versions), nextWords(line.versions)});
            if (line.standard.id == before)
                chosen = i;
        }
        m_list->setCurrentItem(m_list->topLevelItem(chosen));
    }
    if (!all.lines.isEmpty() && all.lines.at(chosen).standard.id == m_wanted)
        m_wanted = {};
    showChosen();
}

void StandardSection::showChosen()
{
    const int row = m_list->current();
    const bool any = row >= 0 && row < m_all->lines.size();
    m_aboutCard->setVisible(any);
    m_version->setVisible(any);
    if (!any)
        return;
    const StandardLine &line = m_all->lines.at(row);
    m_about->setReadOnly(!m_all->mayChange.at(row));
    m_about->setCaption(QStringLiteral("standard.change"), line.standard.name);
    if (m_about->id() != line.standard.id)
        m_about->load(line.standard.id);
    m_version->show(line);
}

void StandardSection::create()
{
    const TextQuestion question{tr("New standard"), tr("Its name, such as \"Weaving\""), {}, tr("Begin")};
    m_bench.prompt.ask(this, question, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        auto job = [name](Store &store) { return createStandard(store, {name, {}, {}}); };
        whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
            if (done) {
                m_wanted = createdIn(*done, Standard::table);
                refresh();
            }
            Q_EMIT said(done ? tr("A draft to write in.") : explain(done.error()), done.has_value());
        });
    });
}

} // namespace cooperage
