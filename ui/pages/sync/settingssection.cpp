// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/settingssection.h"

#include "models/rules/settings.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace cooperage {

namespace {

constexpr int sideBySide = 52; ///< u: from this width on, the card stands beside the list

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Setting", text) : QString();
}

} // namespace

SettingsSection::SettingsSection(Writer &writer, Readers &readers, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_who(new NoticeBar)
    , m_sides(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_list(new FactTable(tr("Settings of the collective"), {tr("Setting"), tr("Value"), tr("Standard")}))
    , m_card(new Card(tr("What it means")))
    , m_meaning(new QLabel)
    , m_value(new QSpinBox)
    , m_yes(new QCheckBox(tr("&Yes")))
    , m_standard(new QPushButton(tr("Back to the &standard")))
    , m_history(
          new FactTable(tr("History of the setting"), {tr("Who"), tr("When"), tr("Before"), tr("After")}))
    , m_restore(new QPushButton(tr("&Put this value back")))
{
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SettingsSection::showChosen);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) { change(value); });
    connect(m_yes, &QCheckBox::toggled, this, [this](bool yes) { change(yes ? 1 : 0); });
    connect(m_standard, &QPushButton::clicked, this, [this] { change(std::nullopt); });
    connect(m_history, &QTreeWidget::currentItemChanged, this, &SettingsSection::offerRestore);
    connect(m_restore, &QPushButton::clicked, this, &SettingsSection::restore);
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QStringLiteral("setting")) || changes.contains(QStringLiteral("role_grant")))
            refresh();
    });
    refresh();
}

void SettingsSection::arrange()
{
    m_list->setObjectName(QStringLiteral("settings"));
    m_list->setRowsShown(4, 40);
    setLandmark(m_list, QStringLiteral("settings"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_value->setObjectName(QStringLiteral("settingValue"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setKeyboardTracking(false);
    m_yes->setObjectName(QStringLiteral("settingYes"));
    m_standard->setObjectName(QStringLiteral("settingStandard"));
    m_history->setObjectName(QStringLiteral("settingHistory"));
    m_history->setNothing(tr("Never changed: the standard holds."));
    m_history->setRowsShown(3, 8);
    m_restore->setObjectName(QStringLiteral("settingRestore"));
    auto *editor = new QHBoxLayout;
    editor->addWidget(m_value);
    editor->addWidget(m_yes);
    editor->addWidget(m_standard);
    editor->addStretch();
    m_card->body()->addWidget(m_meaning);
    m_card->body()->addLayout(editor);
    m_card->body()->addWidget(m_history);
    m_card->body()->addWidget(m_restore, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_who);
    column->addLayout(m_sides);
    column->addStretch(1);
    m_sides->addWidget(m_list, 1, Qt::AlignTop);
    m_sides->addWidget(m_card, 1, Qt::AlignTop);
    m_who->hide();
}

void SettingsSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(
        width() >= sideBySide * fontUnit() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QString SettingsSection::valueWords(const SettingDefinition &definition, qint64 value) const
{
    if (definition.isYesOrNo())
        return value == 1 ? tr("Yes") : tr("No");
    return tr("%1 %2").arg(m_locale.toString(value), words(definition.unit));
}

const SettingShown *SettingsSection::chosen() const
{
    const int row = m_list->current();
    return row < 0 || row >= m_everything.settings.size() ? nullptr : &m_everything.settings.at(row);
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
    const int row = std::max(0, m_list->current());
    m_everything = everything;
    m_list->clear();
    for (const SettingShown &one : everything.settings) {
        m_list->add({words(one.definition->label), valueWords(*one.definition, one.value),
            valueWords(*one.definition, one.definition->standard)});
    }
    m_list->setCurrentItem(m_list->topLevelItem(row));
    if (!everything.mayChange)
        m_who->say(Mood::Note, tr("Stewards can change these settings."));
    m_who->setVisible(!everything.mayChange);
    m_value->setEnabled(everything.mayChange);
    m_yes->setEnabled(everything.mayChange);
}

void SettingsSection::showChosen()
{
    const SettingShown *one = chosen();
    if (!one)
        return;
    const SettingDefinition &definition = *one->definition;
    m_card->setTitle(words(definition.label));
    m_meaning->setText(words(definition.meaning));
    const QSignalBlocker quietValue(m_value);
    const QSignalBlocker quietYes(m_yes);
    m_value->setVisible(!definition.isYesOrNo());
    m_yes->setVisible(definition.isYesOrNo());
    m_value->setSuffix(definition.isYesOrNo() ? QString() : u' ' + words(definition.unit));
    m_value->setRange(int(definition.least), int(definition.most));
    m_value->setValue(int(one->value));
    m_yes->setChecked(one->value == 1);
    m_standard->setEnabled(m_everything.mayChange && one->value != definition.standard);
    const QString name = QString::fromLatin1(definition.name);
    auto job = [name](const Store &store) { return settingHistory(store, name); };
    whenAnswered(m_readers.run(QStringLiteral("setting history"), std::move(job)), this,
        [this, name](const Result<QList<SettingStep>> &steps) {
            if (steps && chosen() && name == QLatin1String(chosen()->definition->name))
                showHistory(*steps);
        });
}

void SettingsSection::showHistory(const QList<SettingStep> &steps)
{
    m_steps = steps;
    m_history->clear();
    const SettingDefinition &definition = *chosen()->definition;
    for (const SettingStep &step : steps) {
        const QString who = step.byName.isEmpty() ? tr("the server") : isolated(step.byName);
        m_history->add({step.waiting ? tr("%1, not sent yet").arg(who) : who,
            isolated(m_locale.toString(QDateTime::fromMSecsSinceEpoch(step.at.ms), QLocale::ShortFormat)),
            valueWords(definition, step.from), valueWords(definition, step.to)});
    }
    offerRestore();
}

void SettingsSection::offerRestore()
{
    const int row = m_history->current();
    const SettingShown *one = chosen();
    const bool known = one && row >= 0 && row < m_steps.size();
    m_restore->setVisible(m_everything.mayChange && !m_steps.isEmpty());
    m_restore->setEnabled(known && m_steps.at(row).from != one->value);
    m_restore->setText(known ? tr("&Put back: %1").arg(valueWords(*one->definition, m_steps.at(row).from))
                             : tr("&Put this value back"));
}

void SettingsSection::restore()
{
    const int row = m_history->current();
    if (row < 0 || row >= m_steps.size())
        return;
    const SettingStep step = m_steps.at(row);
    change(step.isStandard ? std::nullopt : std::optional(step.from));
}

void SettingsSection::change(std::optional<qint64> value)
{
    const SettingShown *one = chosen();
    if (!one)
        return;
    const SettingValue request{QString::fromLatin1(one->definition->name), value};
    auto job = [request](Store &store) { return changeSetting(store, request); };
    const QString label = words(one->definition->label);
    whenAnswered(m_writer.run(std::move(job)), this, [this, label](const Result<Committed> &done) {
        Q_EMIT said(done ? tr("%1 changed.").arg(label) : explain(done.error()), done.has_value());
        refresh();
    });
}

} // namespace cooperage
