// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include <QtGlobal>

namespace cooperage {

enum class WorkshopState { Active, Paused, Left };
template <> struct Choices<WorkshopState>
{
    static constexpr Choice list[] = {{"active", QT_TRANSLATE_NOOP("Choice", "Active")},
        {"paused", QT_TRANSLATE_NOOP("Choice", "Paused")}, {"left", QT_TRANSLATE_NOOP("Choice", "Left")}};
};

/// A business that owns goods: one maker or several.
struct Workshop : Record
{
    static constexpr const char *table = "workshop";
    QString name;
    QString craft; ///< shown beside the name: "pottery"
    QString place;
    QString web;
    QString currency; ///< default for new prices, ISO 4217
    WorkshopState state = WorkshopState::Active;
    bool outside = false; ///< a partner, not part of the collective
    QString taste; ///< what we find good
    QString story;
};

inline constexpr Field workshopFields[] = {
    field<&Workshop::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().upTo(80),
    field<&Workshop::craft>("craft", QT_TRANSLATE_NOOP("Field", "Craft")).upTo(40),
    field<&Workshop::place>("place", QT_TRANSLATE_NOOP("Field", "Place")).upTo(80),
    field<&Workshop::web>("web", QT_TRANSLATE_NOOP("Field", "Web address")).upTo(200),
    field<&Workshop::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")).upTo(3),
    field<&Workshop::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided(),
    field<&Workshop::outside>("outside", QT_TRANSLATE_NOOP("Field", "Outside the collective")).fixed(),
    field<&Workshop::taste>("taste", QT_TRANSLATE_NOOP("Field", "What we find good")).longText(),
    field<&Workshop::story>("story", QT_TRANSLATE_NOOP("Field", "Story")).longText(),
};

template <> constexpr Entity entityOf<Workshop>()
{
    return {Workshop::table, QT_TRANSLATE_NOOP("Entity", "Workshop"), workshopFields, Merge::Fields,
        Audience::Everyone, Right::OwnWorkshop, "id", makeRecord<Workshop>};
}

} // namespace cooperage
