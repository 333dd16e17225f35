// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/settingssection.h"

#include "models/rules/settings.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Setting", text);
}

} // namespace

SettingsSection::SettingsSection(Writer &writer, Readers &readers, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_who(new NoticeBar)
    , m_list(new QTreeWidget)
    , m_meaning(new QLabel)
    , m_value(new QSpinBox)
    , m_unit(new QLabel)
    , m_standard(new QPushButton(tr("Back to the &standard")))
    , m_history(new QTreeWidget)
{
    m_list->setObjectName(QStringLiteral("settings"));
    m_list->setAccessibleName(tr("Settings of the collective"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Setting"), tr("Value"), tr("Standard")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_meaning->setWordWrap(true);
    m_value->setObjectName(QStringLiteral("settingValue"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setKeyboardTracking(false);
    m_standard->setObjectName(QStringLiteral("settingStandard"));
    m_history->setObjectName(QStringLiteral("settingHistory"));
    m_history->setAccessibleName(tr("History of the setting"));
    m_history->setRootIsDecorated(false);
    m_history->setHeaderLabels({tr("When"), tr("Who"), tr("Value")});
    auto *editor = new QHBoxLayout;
    editor->addWidget(m_value);
    editor->addWidget(m_unit);
    editor->addWidget(m_standard);
    editor->addStretch();
    auto *card = new Card(tr("What it means"));
    card->body()->addWidget(m_meaning);
    card->body()->addLayout(editor);
    card->body()->addWidget(m_history);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_who);
    column->addWidget(m_list, 3);
    column->addWidget(card, 2);
    m_who->hide();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SettingsSection::showChosen);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) { change(value); });
    connect(m_standard, &QPushButton::clicked, this, [this] { change(std::nullopt); });
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QStringLiteral("setting")) || changes.contains(QStringLiteral("role_grant")))
            refresh();
    });
    refresh();
}

QString SettingsSection::valueWords(const SettingDefinition &definition, qint64 value) const
{
    if (definition.least == 0 && definition.most == 1)
        return value == 1 ? tr("Yes") : tr("No");
    return tr("%1 %2").arg(m_locale.toString(value), words(definition.unit));
}

void SettingsSection::refresh()
{
    auto job = [](const Store &store) -> Result<Everything> {
        const auto settings = settingsShown(store);
        const auto self = store.actor();
        if (!settings || !self)
            return failure(settings ? self.error() : settings.error());
        return Everything{*settings, self->has(Role::Steward)};
    };
    whenAnswered(m_readers.run(QStringLiteral("settings"), std::move(job)), this,
        [this](const Result<Everything> &all) {
            if (all)
                show(*all);
        });
}

void SettingsSection::show(const Everything &everything)
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_everything = everything;
    m_list->clear();
    for (const SettingShown &one : everything.settings) {
        new QTreeWidgetItem(m_list,
            {words(one.definition->label), valueWords(*one.definition, one.value),
                valueWords(*one.definition, one.definition->standard)});
    }
    m_list->setCurrentItem(m_list->topLevelItem(row));
    if (!everything.mayChange)
        m_who->say(Mood::Note, tr("Stewards can change these settings."));
    m_who->setVisible(!everything.mayChange);
    m_value->setEnabled(everything.mayChange);
}

void SettingsSection::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_everything.settings.size())
        return;
    const SettingShown &chosen = m_everything.settings.at(row);
    m_meaning->setText(words(chosen.definition->meaning));
    m_unit->setText(words(chosen.definition->unit));
    const QSignalBlocker quiet(m_value);
    m_value->setRange(int(chosen.definition->least), int(chosen.definition->most));
    m_value->setValue(int(chosen.value));
    m_standard->setEnabled(m_everything.mayChange && chosen.value != chosen.definition->standard);
    const RawId record = chosen.record;
    auto job = [record](const Store &store) { return historyOf(store, QStringLiteral("setting"), record); };
    whenAnswered(m_readers.run(QStringLiteral("setting history"), std::move(job)), this,
        [this](const Result<QList<HistoryStep>> &steps) {
            if (steps)
                showHistory(*steps);
        });
}

void SettingsSection::showHistory(const QList<HistoryStep> &steps)
{
    m_history->clear();
    for (const HistoryStep &step : steps) {
        const QString when
            = m_locale.toString(QDateTime::fromMSecsSinceEpoch(step.at.ms), QLocale::ShortFormat);
        for (const HistoryValue &value : step.values) {
            if (value.field == QLatin1String("value"))
                new QTreeWidgetItem(m_history, {when, step.byName, value.after.toString()});
        }
    }
}

void SettingsSection::change(std::optional<qint64> value)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_everything.settings.size())
        return;
    const SettingDefinition *definition = m_everything.settings.at(row).definition;
    const SettingValue request{QString::fromLatin1(definition->name), value};
    auto job = [request](Store &store) { return changeSetting(store, request); };
    const QString label = words(definition->label);
    whenAnswered(m_writer.run(std::move(job)), this, [this, label](const Result<Committed> &done) {
        Q_EMIT said(done ? tr("%1 changed.").arg(label) : explain(done.error()), done.has_value());
        refresh();
    });
}

} // namespace cooperage
