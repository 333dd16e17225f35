// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/historycard.h"

#include "models/records/comaker.h"
#include "models/records/entities.h"
#include "models/rules/comaking.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int mostSteps = 60;
constexpr int longestValue = 40;

QString shown(const Field *field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QCoreApplication::translate("History", "nothing");
    QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (field) {
        if (field->kind == Kind::Money && value.isArray()) {
            const auto currency = Currency::fromCode(value.toArray().at(1).toString());
            text = moneyText({value.toArray().at(0).toInteger(), currency.value_or(Currency())}, QLocale());
        }
        if (field->kind == Kind::Boolean)
            text = value.toBool() ? QCoreApplication::translate("History", "yes")
                                  : QCoreApplication::translate("History", "no");
        if (field == entityOf<CoMaker>().fieldNamed(u"share"))
            text = shareText(value.toInt(), QLocale());
        for (const Choice &one : field->choices) {
            if (text == QLatin1String(one.name))
                text = captionOf(one);
        }
    }
    text = text.simplified();
    if (text.isEmpty())
        return QCoreApplication::translate("History", "nothing");
    return isolated(text.size() > longestValue ? text.left(longestValue) + QChar(0x2026) : text);
}

QString sentence(const Entity *entity, const HistoryValue &value)
{
    const QString kind = entity ? QCoreApplication::translate("Entity", entity->label) : QStringLiteral("?");
    if (value.field == u"_created")
        return QCoreApplication::translate("History", "%1 made").arg(kind);
    if (value.field == u"_removed")
        return value.after.toBool() ? QCoreApplication::translate("History", "%1 removed").arg(kind)
                                    : QCoreApplication::translate("History", "%1 restored").arg(kind);
    const Field *field = entity ? entity->fieldNamed(value.field) : nullptr;
    return QCoreApplication::translate("History", "%1: %2 → %3")
        .arg(field ? captionOf(*field) : value.field, shown(field, value.before), shown(field, value.after));
}

bool isTold(const Entity *entity, const HistoryValue &value)
{
    const Field *field = entity ? entity->fieldNamed(value.field) : nullptr;
    return value.field.startsWith(u'_') || (field && !field->rules.hidden && field->kind != Kind::Reference);
}

} // namespace

HistoryCard::HistoryCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_list(new QListWidget(this))
    , m_restore(new QPushButton(tr("Put this value back"), this))
{
    auto *card = new Card(tr("History"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    m_restore->setObjectName(QStringLiteral("restoreValue"));
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const bool plain = row >= 0 && row < m_lines.size() && !m_lines.at(row).field.startsWith(u'_');
        m_restore->setEnabled(plain && !m_readOnly);
    });
    connect(m_restore, &QPushButton::clicked, this, &HistoryCard::restore);
    connect(&bench.writer, &Writer::changed, this, &HistoryCard::load);
}

void HistoryCard::show(const RawId &listing, bool readOnly)
{
    m_readOnly = readOnly;
    if (std::exchange(m_listing, listing) != listing)
        load();
}

void HistoryCard::load()
{
    if (m_listing.isNull()) {
        fill({});
        return;
    }
    auto job = [id = m_listing](const Store &store) { return historyOfListing(store, id, mostSteps); };
    whenAnswered(m_bench.readers.run(QStringLiteral("listing/history"), job), this,
        [this](const Result<QList<HistoryStep>> &steps) {
            if (steps)
                fill(*steps);
        });
}

void HistoryCard::fill(const QList<HistoryStep> &steps)
{
    const int row = m_list->currentRow();
    m_lines.clear();
    m_list->clear();
    const Instant now{m_bench.clock.now()};
    for (const HistoryStep &step : steps) {
        const Entity *entity = entityNamed(step.table);
        const bool made = std::any_of(step.values.begin(), step.values.end(),
            [](const HistoryValue &value) { return value.field == u"_created"; });
        for (const HistoryValue &value : step.values) {
            if (!isTold(entity, value) || (made && value.field != u"_created"))
                continue;
            QStringList parts{sentence(entity, value)};
            parts.append(step.byName.isEmpty() ? tr("the server") : isolated(step.byName));
            parts.append(shortWhen(step.at, now, QLocale()));
            if (step.seq == 0)
                parts.append(tr("not sent yet"));
            m_lines.append({step, value.field});
            m_list->addItem(parts.join(QStringLiteral(" · ")));
        }
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_restore->setEnabled(false);
}

void HistoryCard::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_lines.size())
        return;
    const Line line = m_lines.at(row);
    auto job = [line](Store &store) { return restoreValue(store, line.step, line.field); };
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<Committed> &committed) {
        if (committed)
            Q_EMIT said(tr("The earlier value is back."), committed->undoStep != 0);
        else
            Q_EMIT said(explain(committed.error()), false);
    });
}

} // namespace cooperage
