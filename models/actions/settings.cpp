// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settings.h"

#include "models/actions/rights.h"
#include "models/records/collective.h"
#include "models/rules/settings.h"
#include "models/store/history.h"

namespace cooperage {

Result<Committed> changeSetting(Store &store, const SettingValue &request)
{
    const SettingDefinition *definition = settingNamed(request.name);
    if (!definition)
        return failure(Fault::NotFound, Reason::UnknownField, request.name);
    const qint64 value = request.value.value_or(definition->standard);
    if (value < definition->least || value > definition->most) {
        const Reason reason = value < definition->least ? Reason::TooSmall : Reason::TooLarge;
        return failure(Error{Fault::Invalid, reason, QString::number(value), {},
            {{QStringLiteral("value"), reason, QString::number(value)}}});
    }
    const auto identity = store.identity();
    if (!identity)
        return failure(identity.error());
    Setting after;
    after.id = settingId(identity->collective, request.name);
    after.name = request.name;
    after.value = request.value ? QString::number(*request.value) : QString();
    if (auto allowed = mayChange(store, after); !allowed)
        return failure(allowed.error());
    Edit edit(QStringLiteral("setting.change"),
        {QStringLiteral("setting.change"), QString::fromUtf8(definition->label), 1});
    const auto before = store.find<Setting>(after.id);
    if (!before && before.error().fault != Fault::NotFound)
        return failure(before.error());
    if (!before) {
        if (!request.value)
            return Committed{};
        edit.create(after);
    } else {
        Setting changed = *before;
        changed.value = after.value;
        edit.change(*before, changed);
    }
    return store.commit(edit);
}

Result<QList<SettingShown>> settingsShown(const Store &store)
{
    const auto identity = store.identity();
    if (!identity)
        return failure(identity.error());
    QList<SettingShown> shown;
    for (const SettingDefinition &definition : allSettings()) {
        const QString name = QString::fromLatin1(definition.name);
        const auto value = store.setting(name);
        if (!value)
            return failure(value.error());
        shown.append(
            {&definition, *value, *value != definition.standard, settingId(identity->collective, name)});
    }
    return shown;
}

Result<QList<SettingStep>> settingHistory(const Store &store, const QString &name, int most)
{
    const SettingDefinition *definition = settingNamed(name);
    const auto identity = store.identity();
    if (!definition || !identity)
        return failure(
            definition ? identity.error() : Error{Fault::NotFound, Reason::UnknownField, name, {}, {}});
    const RawId id = settingId(identity->collective, name);
    const auto now = store.find<Setting>(id);
    if (!now && now.error().fault == Fault::NotFound)
        return QList<SettingStep>();
    const auto steps = now ? historyOf(store, QString::fromLatin1(Setting::table), id, most)
                           : Result<QList<HistoryStep>>(failure(now.error()));
    if (!steps)
        return failure(steps.error());
    const auto meant = [definition](const QString &stored) {
        return stored.isEmpty() ? definition->standard : stored.toLongLong();
    };
    QList<SettingStep> told;
    QString value = now->value; // what the step being looked at led to, going back in time
    for (const HistoryStep &step : *steps) {
        for (const HistoryValue &one : step.values) {
            const bool made = one.field == QLatin1String("_created");
            if (!made && one.field != QLatin1String("value"))
                continue;
            const QString before = made ? QString() : one.before.toString(); // made = no longer the standard
            told.append({step.at, step.byName, meant(before), meant(value), before.isEmpty(), step.seq == 0});
            value = before;
        }
    }
    return told;
}

} // namespace cooperage
