// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/settings.h"

#include <QLocale>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace cooperage {

class Card;
class FactTable;
class NoticeBar;
class Readers;
class Writer;
struct SettingDefinition;

/// Every configurable default of the collective: what it is, what it means, and who changed it when from
/// what to what. An earlier value is put back as a new change.
class SettingsSection final : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(Writer &writer, Readers &readers, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Everything
    {
        QList<SettingShown> settings;
        bool mayChange = false;
    };
    void arrange();
    const SettingShown *chosen() const;
    QString valueWords(const SettingDefinition &definition, qint64 value) const;
    void show(const Everything &everything);
    void showChosen();
    void showHistory(const QList<SettingStep> &steps);
    void offerRestore();
    void restore();
    void change(std::optional<qint64> value);

    Writer &m_writer;
    Readers &m_readers;
    QLocale m_locale;
    Everything m_everything;
    QList<SettingStep> m_steps;
    NoticeBar *m_who;
    QBoxLayout *m_sides;
    FactTable *m_list;
    Card *m_card;
    QLabel *m_meaning;
    QSpinBox *m_value;
    QCheckBox *m_yes;
    QPushButton *m_standard;
    FactTable *m_history;
    QPushButton *m_restore;
};

} // namespace cooperage
