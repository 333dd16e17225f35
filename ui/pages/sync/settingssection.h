// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/settings.h"
#include "models/store/history.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QSpinBox;
class QTreeWidget;
class QPushButton;

namespace cooperage {

class NoticeBar;
class Readers;
class Writer;

/// Every configurable default of the collective: what it is, what it means, and who changed it when.
class SettingsSection final : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(Writer &writer, Readers &readers, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    struct Everything
    {
        QList<SettingShown> settings;
        bool mayChange = false;
    };
    QString valueWords(const SettingDefinition &definition, qint64 value) const;
    void show(const Everything &everything);
    void showChosen();
    void showHistory(const QList<HistoryStep> &steps);
    void change(std::optional<qint64> value);

    Writer &m_writer;
    Readers &m_readers;
    QLocale m_locale;
    Everything m_everything;
    NoticeBar *m_who;
    QTreeWidget *m_list;
    QLabel *m_meaning;
    QSpinBox *m_value;
    QLabel *m_unit;
    QPushButton *m_standard;
    QTreeWidget *m_history;
};

} // namespace cooperage
