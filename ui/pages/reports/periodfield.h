// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/question.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace cooperage {

/// Which days a report is about: a month, a quarter, a year as they come, or days of one's own choice. What
/// is remembered is "last month", not its dates.
class PeriodField final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodField(QWidget *parent = nullptr);

    void offer(ReportPeriod period, QDate today); ///< of a report that has one
    std::optional<QDate> from() const;
    std::optional<QDate> to() const;

    QString remembered() const; ///< "last_month", "days 2026-11-01 2026-11-22"
    void restore(const QString &remembered);

Q_SIGNALS:
    void changed();

private:
    enum class Span {
        Everything,
        Today,
        OneDay,
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ThisYear,
        LastYear,
        Days
    };
    void add(Span span);
    static QString wordsOf(Span span, ReportPeriod period);
    Span span() const;
    std::pair<QDate, QDate> days() const;
    void arrange();

    ReportPeriod m_period = ReportPeriod::None;
    QDate m_today;
    QLabel *m_caption;
    QComboBox *m_spans;
    QDateEdit *m_from;
    QLabel *m_until;
    QDateEdit *m_to;
};

} // namespace cooperage
