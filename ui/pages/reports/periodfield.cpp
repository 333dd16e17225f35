// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/periodfield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace cooperage {

namespace {

constexpr std::array names = {"everything", "today", "one_day", "this_month", "last_month", "this_quarter",
    "last_quarter", "this_year", "last_year", "days"};

QDate startOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QDateEdit *dayEdit(QWidget *parent, const char *name, const QString &words)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(words);
    edit->setCalendarPopup(true);
    edit->hide();
    return edit;
}

} // namespace

PeriodField::PeriodField(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_spans(new QComboBox(this))
    , m_from(dayEdit(this, "periodFrom", tr("First day")))
    , m_until(new QLabel(tr("to", "between the first and the last day"), this))
    , m_to(dayEdit(this, "periodTo", tr("Last day")))
{
    m_spans->setObjectName(QStringLiteral("period"));
    m_caption->setBuddy(m_spans);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *one : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_spans),
             static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_to)})
        row->addWidget(one);
    m_until->hide();
    connect(m_spans, &QComboBox::activated, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &PeriodField::changed);
}

QString PeriodField::wordsOf(Span span, ReportPeriod period)
{
    switch (span) {
    case Span::Everything:
        return period == ReportPeriod::AsAt ? tr("Now") : tr("All time");
    case Span::Today:
        return tr("Today");
    case Span::OneDay:
        return tr("End of the day");
    case Span::ThisMonth:
        return tr("This month");
    case Span::LastMonth:
        return tr("Last month");
    case Span::ThisQuarter:
        return tr("This quarter");
    case Span::LastQuarter:
        return tr("Last quarter");
    case Span::ThisYear:
        return tr("This year");
    case Span::LastYear:
        return tr("Last year");
    case Span::Days:
        return tr("Other days");
    }
    return {};
}

void PeriodField::add(Span span)
{
    m_spans->addItem(wordsOf(span, m_period), int(span));
}

void PeriodField::offer(ReportPeriod period, QDate today)
{
    m_period = period;
    m_today = today;
    m_spans->clear();
    if (period == ReportPeriod::Range) {
        m_caption->setText(tr("&Period:"));
        for (int i = int(Span::ThisMonth); i <= int(Span::Days); ++i)
            add(Span(i));
        m_spans->insertItem(0, wordsOf(Span::Everything, period), int(Span::Everything));
    } else {
        m_caption->setText(tr("As &at:"));
        add(period == ReportPeriod::AsAt ? Span::Everything : Span::Today);
        add(Span::OneDay);
    }
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(today.addMonths(-1));
    m_to->setDate(today);
    m_spans->setCurrentIndex(0);
    arrange();
}

PeriodField::Span PeriodField::span() const
{
    return Span(m_spans->currentData().toInt());
}

void PeriodField::arrange()
{
    m_from->setVisible(span() == Span::Days);
    m_until->setVisible(span() == Span::Days);
    m_to->setVisible(span() == Span::Days || span() == Span::OneDay);
}

std::pair<QDate, QDate> PeriodField::days() const
{
    const QDate month(m_today.year(), m_today.month(), 1);
    const QDate quarter = startOfQuarter(m_today);
    const QDate year(m_today.year(), 1, 1);
    switch (span()) {
    case Span::Everything:
    case Span::Today: // the report fills in today by itself
        return {};
    case Span::OneDay:
        return {{}, m_to->date()};
    case Span::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case Span::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Span::ThisQuarter:
        return {quarter, quarter.addMonths(3).addDays(-1)};
    case Span::LastQuarter:
        return {quarter.addMonths(-3), quarter.addDays(-1)};
    case Span::ThisYear:
        return {year, year.addYears(1).addDays(-1)};
    case Span::LastYear:
        return {year.addYears(-1), year.addDays(-1)};
    case Span::Days: // in either order
        return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
    }
    return {};
}

std::optional<QDate> PeriodField::from() const
{
    const QDate day = days().first;
    return m_period == ReportPeriod::Range && day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> PeriodField::to() const
{
    const QDate day = days().second;
    return m_period != ReportPeriod::None && day.isValid() ? std::optional(day) : std::nullopt;
}

QString PeriodField::remembered() const
{
    QString text = QLatin1String(names.at(std::size_t(span())));
    if (span() == Span::Days || span() == Span::OneDay)
        text += u' ' + m_from->date().toString(Qt::ISODate) + u' ' + m_to->date().toString(Qt::ISODate);
    return text;
}

void PeriodField::restore(const QString &remembered)
{
    const QStringList parts = remembered.split(u' ');
    for (int i = 0; i < m_spans->count(); ++i) {
        if (parts.value(0) == QLatin1String(names.at(std::size_t(m_spans->itemData(i).toInt()))))
            m_spans->setCurrentIndex(i);
    }
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    for (const auto &[edit, text] : {std::pair(m_from, parts.value(1)), std::pair(m_to, parts.value(2))}) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid())
            edit->setDate(day);
    }
    arrange();
}

} // namespace cooperage
