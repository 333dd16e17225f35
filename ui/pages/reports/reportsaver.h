// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"
#include "ui/pages/workbench.h"
#include "ui/print/reportfile.h"

#include <QObject>

namespace cooperage {

class ReportView;

/// Writes the report that is shown to a file the person names, in a thread of its own.
class ReportSaver final : public QObject
{
    Q_OBJECT
public:
    ReportSaver(const Workbench &bench, ReportView &view, QObject *parent);

    void askFormat(); ///< first as what, then where
    void save(ReportFormat format, bool forSpreadsheet = false);

Q_SIGNALS:
    void said(const QString &text); ///< what has been done, or why not

private:
    void readStyle(const QString &path, ReportFormat format, bool forSpreadsheet);
    void write(const QString &path, ReportFormat format, const ReportFileStyle &style);

    Workbench m_bench;
    ReportView &m_view;
};

} // namespace cooperage
