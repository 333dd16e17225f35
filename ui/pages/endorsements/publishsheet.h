// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/endorsements.h"
#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/workbench.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;

/// The public text as each channel will show it, its disclosure in front, seen before it is published.
class PublishSheet final : public QDialog
{
    Q_OBJECT
public:
    PublishSheet(const Workbench &bench, const RequestSheet &sheet, QWidget *parent);

Q_SIGNALS:
    void confirmed(const QString &text, const QString &language, const QString &country);

private:
    void arrange();
    void preview();
    void showPreview(const QList<Result<QString>> &texts);
    Publication publication(const QString &country) const;

    Workbench m_bench;
    RequestSheet m_sheet;
    QTimer m_pause;
    QPlainTextEdit *m_content;
    QComboBox *m_language;
    QComboBox *m_country;
    QLabel *m_elsewhere;
    QLabel *m_states;
    NoticeBar *m_problem;
    QCheckBox *m_seen;
    QPushButton *m_publish;
    QStringList m_texts; ///< as previewed, by country
};

} // namespace cooperage
