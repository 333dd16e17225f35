// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

enum class ViewLayout { Table, Grid };
template <> struct Choices<ViewLayout>
{
    static constexpr Choice list[]
        = {{"table", QT_TRANSLATE_NOOP("Choice", "Table")}, {"grid", QT_TRANSLATE_NOOP("Choice", "Photos")}};
};

/// A list as somebody likes to look at it: filter, columns, order and layout. One row has one audience, so
/// a view one keeps to oneself and a shared one are two entities of the same shape.
struct SavedView : Record
{
    static constexpr const char *table = "saved_view";
    Id<Person> person; ///< whose it is
    QString page; ///< "listings"
    QString name;
    QString base; ///< permanent name of the view it starts from: "mine"
    QString filter; ///< as rules/searchterms writes it, words of no particular language
    QString sort; ///< permanent name: "price"
    bool descending = true;
    ViewLayout layout = ViewLayout::Table;
    QString columns; ///< "title,price=6.5": from the start of a line, widths in font heights
};

inline constexpr Field savedViewFields[] = {
    field<&SavedView::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).required().fixed(),
    field<&SavedView::page>("page", QT_TRANSLATE_NOOP("Field", "Page")).required().fixed().upTo(40),
    field<&SavedView::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().upTo(60),
    field<&SavedView::base>("base", QT_TRANSLATE_NOOP("Field", "Starts from")).upTo(40).group("filter"),
    field<&SavedView::filter>("filter", QT_TRANSLATE_NOOP("Field", "Filter")).upTo(500).group("filter"),
    field<&SavedView::sort>("sort", QT_TRANSLATE_NOOP("Field", "Order")).upTo(40).group("sort"),
    field<&SavedView::descending>("descending", QT_TRANSLATE_NOOP("Field", "Largest first")).group("sort"),
    field<&SavedView::layout>("layout", QT_TRANSLATE_NOOP("Field", "Layout")).quiet(),
    field<&SavedView::columns>("columns", QT_TRANSLATE_NOOP("Field", "Columns")).upTo(400).quiet(),
};

template <> constexpr Entity entityOf<SavedView>()
{
    return {SavedView::table, QT_TRANSLATE_NOOP("Entity", "View"), savedViewFields, Merge::Fields,
        Audience::OwnWorkshop, Right::Self, "person", makeRecord<SavedView>};
}

/// A view everybody in the collective sees; changed by who shared it, and stewards.
struct SharedView : SavedView
{
    static constexpr const char *table = "shared_view";
};

template <> constexpr Entity entityOf<SharedView>()
{
    return {SharedView::table, QT_TRANSLATE_NOOP("Entity", "Shared view"), savedViewFields, Merge::Fields,
        Audience::Everyone, Right::Self, "person", makeRecord<SharedView>};
}

} // namespace cooperage
