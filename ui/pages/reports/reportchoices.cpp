// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportchoices.h"

#include "ui/pages/reports/periodfield.h"
#include "ui/print/reportwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int mostGroupsOffered = 2;

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &one : array)
        found.append(one.toString());
    return found;
}

QString prefixed(const char *kind, const char *name)
{
    return QLatin1String(kind) + QLatin1String(name);
}

} // namespace

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void ReportChoices::show(const Report &report, const Around &around, const QJsonObject &remembered)
{
    m_report = &report;
    delete m_whole;
    m_whole = new QWidget(this);
    m_flow = new FlowLayout(m_whole);
    m_flow->setContentsMargins({});
    layout()->addWidget(m_whole);
    m_period = nullptr;
    m_groups.clear();
    m_filters.clear();
    if (report.period != ReportPeriod::None) {
        m_period = new PeriodField(m_whole);
        m_period->offer(report.period, around.today);
        m_period->restore(remembered.value(QLatin1String("period")).toString());
        m_flow->addWidget(m_period);
        connect(m_period, &PeriodField::changed, this, &ReportChoices::changed);
    }
    addGroupings(remembered);
    addFilters(around.workshops, remembered);
    addColumns(remembered);
}

QComboBox *ReportChoices::addBox(const QString &caption, const QString &name)
{
    auto *pair = new QWidget(m_whole);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    auto *label = new QLabel(caption, pair);
    auto *box = new QComboBox(pair);
    box->setObjectName(name);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    m_flow->addWidget(pair);
    connect(box, &QComboBox::activated, this, &ReportChoices::changed);
    return box;
}

void ReportChoices::addGroupings(const QJsonObject &remembered)
{
    const QJsonValue kept = remembered.value(QLatin1String("groups"));
    const QStringList wanted
        = kept.isArray() ? texts(kept) : QStringList(QString::fromLatin1(m_report->usualGrouping));
    const int offered = std::min(mostGroupsOffered, int(m_report->groupings.size()));
    for (int i = 0; i < offered; ++i) {
        QComboBox *box
            = addBox(i == 0 ? tr("&Group by:") : tr("then b&y:"), QStringLiteral("group%1").arg(i + 1));
        box->addItem(tr("Nothing", "group by nothing"), QString());
        for (const ReportGrouping &one : m_report->groupings)
            box->addItem(SpokenReport::declared(m_report->column(one.column)->caption),
                QString::fromLatin1(one.column));
        box->setCurrentIndex(std::max(0, box->findData(wanted.value(i))));
        m_groups.append(box);
    }
}

void ReportChoices::addFilters(const QList<Workshop> &workshops, const QJsonObject &remembered)
{
    const QJsonObject kept = remembered.value(QLatin1String("filters")).toObject();
    for (const ReportFilter &filter : m_report->filters) {
        const QString caption = SpokenReport::declared(filter.caption);
        QComboBox *box
            = addBox(tr("%1:", "caption of a choice").arg(caption), prefixed("filter-", filter.name));
        if (filter.kind == ReportFilter::Kind::Workshop) {
            box->addItem(tr("All workshops"), QString());
            for (const Workshop &one : workshops)
                box->addItem(one.name, one.id.hex());
        } else {
            box->addItem(tr("All"), QString());
            for (const Choice &one : filter.choices)
                box->addItem(QCoreApplication::translate("Choice", one.label), QString::fromLatin1(one.name));
        }
        box->setCurrentIndex(std::max(0, box->findData(kept.value(QLatin1String(filter.name)).toString())));
        m_filters.append(box);
    }
}

void ReportChoices::addColumns(const QJsonObject &remembered)
{
    auto *button = new QPushButton(m_whole);
    button->setObjectName(QStringLiteral("reportColumns"));
    button->setText(tr("&Columns"));
    button->setIcon(icon(QStringLiteral("columns")));
    m_columns = new QMenu(button);
    const QJsonValue kept = remembered.value(QLatin1String("columns"));
    const QStringList wanted = texts(kept);
    for (const ReportColumn &column : m_report->columns) {
        if (column.kind == ReportKind::Key)
            continue;
        QAction *action = m_columns->addAction(SpokenReport::declared(column.caption));
        action->setData(QString::fromLatin1(column.name));
        action->setCheckable(true);
        action->setChecked(kept.isArray() ? wanted.contains(QLatin1String(column.name)) : column.usual);
        action->setToolTip(SpokenReport::declared(column.meaning));
        connect(action, &QAction::triggered, this, [this, action] {
            if (question().columns.isEmpty())
                action->setChecked(true); // one is left
            Q_EMIT changed();
        });
    }
    m_columns->setToolTipsVisible(true);
    button->setMenu(m_columns);
    m_flow->addWidget(button);
}

QStringList ReportChoices::groups() const
{
    QStringList groups;
    for (const QComboBox *box : m_groups) {
        const QString name = box->currentData().toString();
        if (!name.isEmpty() && !groups.contains(name))
            groups.append(name);
    }
    return groups;
}

ReportQuestion ReportChoices::question() const
{
    ReportQuestion question;
    if (m_period) {
        question.from = m_period->from();
        question.to = m_period->to();
    }
    question.groups = groups();
    for (const QComboBox *box : m_filters) {
        const QString value = box->currentData().toString();
        if (!value.isEmpty())
            question.filters.insert(box->objectName().section(u'-', 1), value);
    }
    const auto actions = m_columns->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            question.columns.append(action->data().toString());
    }
    return question;
}

QJsonObject ReportChoices::remembered() const
{
    const ReportQuestion asked = question();
    QJsonObject filters;
    for (auto it = asked.filters.begin(); it != asked.filters.end(); ++it)
        filters.insert(it.key(), it.value());
    QJsonObject kept{{QStringLiteral("groups"), QJsonArray::fromStringList(*asked.groups)},
        {QStringLiteral("filters"), filters},
        {QStringLiteral("columns"), QJsonArray::fromStringList(asked.columns)}};
    if (m_period)
        kept.insert(QStringLiteral("period"), m_period->remembered());
    return kept;
}

bool ReportChoices::isLimited() const
{
    return std::any_of(
        m_filters.begin(), m_filters.end(), [](const QComboBox *box) { return box->currentIndex() > 0; });
}

void ReportChoices::clearFilters()
{
    for (QComboBox *box : std::as_const(m_filters))
        box->setCurrentIndex(0);
    Q_EMIT changed();
}

} // namespace cooperage
