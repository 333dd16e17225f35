// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

enum class DifferenceState { Open, Decided };
template <> struct Choices<DifferenceState>
{
    static constexpr Choice list[] = {
        {"open", QT_TRANSLATE_NOOP("Choice", "Open")}, {"decided", QT_TRANSLATE_NOOP("Choice", "Decided")}};
};

/// Two values for one register, typed without knowing of each other. The server opens it, shows the value
/// that came first, and closes it when somebody sets the register again. It is seen by who sees the row.
struct Difference : Record
{
    static constexpr const char *table = "difference";
    QString ofTable;
    AnyId ofRecord;
    QString field; ///< register name; "" = edited here, removed there; "sku" also for a doubled SKU
    QString baseValue; ///< JSON object of the register's fields before both, when known
    QString shownValue; ///< JSON object
    QString otherValue; ///< JSON object: the value not shown
    Id<Person> shownBy;
    Id<Person> otherBy;
    Instant shownAt;
    Instant otherAt;
    QString shownDevice;
    QString otherDevice;
    DifferenceState state = DifferenceState::Open;
};

inline constexpr Field differenceFields[] = {
    field<&Difference::ofTable>("of_table", QT_TRANSLATE_NOOP("Field", "Kind of record"))
        .required()
        .fixed()
        .upTo(40),
    field<&Difference::ofRecord>("of_record", QT_TRANSLATE_NOOP("Field", "Record")).required().fixed(),
    field<&Difference::field>("field", QT_TRANSLATE_NOOP("Field", "Field")).fixed().upTo(60),
    field<&Difference::baseValue>("base_value", QT_TRANSLATE_NOOP("Field", "Before")).decided().longText(),
    field<&Difference::shownValue>("shown_value", QT_TRANSLATE_NOOP("Field", "Shown")).decided().longText(),
    field<&Difference::otherValue>("other_value", QT_TRANSLATE_NOOP("Field", "Not shown"))
        .decided()
        .longText(),
    field<&Difference::shownBy>("shown_by", QT_TRANSLATE_NOOP("Field", "Shown by")).decided(),
    field<&Difference::otherBy>("other_by", QT_TRANSLATE_NOOP("Field", "Not shown by")).decided(),
    field<&Difference::shownAt>("shown_at", QT_TRANSLATE_NOOP("Field", "Shown since")).decided(),
    field<&Difference::otherAt>("other_at", QT_TRANSLATE_NOOP("Field", "Not shown since")).decided(),
    field<&Difference::shownDevice>("shown_device", QT_TRANSLATE_NOOP("Field", "Shown from"))
        .decided()
        .upTo(80),
    field<&Difference::otherDevice>("other_device", QT_TRANSLATE_NOOP("Field", "Not shown from"))
        .decided()
        .upTo(80),
    field<&Difference::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided(),
};

template <> constexpr Entity entityOf<Difference>()
{
    return {Difference::table, QT_TRANSLATE_NOOP("Entity", "Difference"), differenceFields, Merge::Server,
        Audience::Everyone, Right::Nobody, "of_record", makeRecord<Difference>};
}

} // namespace cooperage
