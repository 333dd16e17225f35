// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workshop.h"
#include "models/reports/question.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QMenu;

namespace cooperage {

class FlowLayout;
class PeriodField;

/// What one report can be asked: period, grouping, filters, columns. Made anew for each report.
class ReportChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChoices(QWidget *parent = nullptr);

    struct Around
    {
        QList<Workshop> workshops; ///< by name
        QDate today;
    };
    void show(const Report &report, const Around &around, const QJsonObject &remembered);
    ReportQuestion question() const;
    QJsonObject remembered() const;
    bool isLimited() const; ///< by a filter
    void clearFilters();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &caption, const QString &name);
    void addGroupings(const QJsonObject &remembered);
    void addFilters(const QList<Workshop> &workshops, const QJsonObject &remembered);
    void addColumns(const QJsonObject &remembered);
    QStringList groups() const;

    const Report *m_report = nullptr;
    QWidget *m_whole = nullptr;
    FlowLayout *m_flow = nullptr;
    PeriodField *m_period = nullptr; ///< null: the report has none
    QList<QComboBox *> m_groups;
    QList<QComboBox *> m_filters; ///< by object name: "filter-holder"
    QMenu *m_columns = nullptr;
};

} // namespace cooperage
