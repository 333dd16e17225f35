// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/views.h"

#include "models/actions/rights.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr const char *viewNames[] = {"all", "mine", "low_stock", "needs_photo", "drafts", "bin"};
constexpr const char *sortNames[]
    = {"changed", "title", "workshop", "price", "on_hand", "state", "relevance"};

template <class E, std::size_t N> E named(const char *const (&names)[N], const QString &name, E otherwise)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<E>(i);
    }
    return otherwise;
}

/// The same view as a row of the other table, or the same one.
template <class T> T as(const SavedView &view)
{
    T copy;
    static_cast<SavedView &>(copy) = view;
    return copy;
}

Edit editFor(const QString &intent, const SavedView &view)
{
    return Edit(intent, {intent, view.name, 1});
}

template <class T> Result<void> append(const Store &store, const QString &page, QList<ViewShown> &views)
{
    const auto rows = store.select<T>(
        QStringLiteral("WHERE page = ? AND _removed = 0 ORDER BY name COLLATE NOCASE, id"), page);
    if (!rows)
        return failure(rows.error());
    for (const T &row : *rows)
        views.append({row, std::is_same_v<T, SharedView>, mayChange(store, row).has_value()});
    return {};
}

/// A new row of this person.
template <class T> Result<T> made(Store &store, const SavedView &view)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    T row = cleaned(as<T>(view));
    row.id = store.ids().next();
    row.person = actor->person;
    row.removed = false;
    if (auto allowed = mayChange(store, row); !allowed)
        return failure(allowed.error());
    return row;
}

template <class T> Result<Committed> change(Store &store, const SavedView &before, const SavedView &after)
{
    const T old = as<T>(before);
    if (auto allowed = mayChange(store, old); !allowed)
        return failure(allowed.error());
    Edit edit = editFor(QStringLiteral("view.change"), after);
    edit.change(old, cleaned(as<T>(after)));
    return store.commit(edit);
}

template <class T> Result<Committed> remove(Store &store, const SavedView &view)
{
    const T old = as<T>(view);
    if (auto allowed = mayChange(store, old); !allowed)
        return failure(allowed.error());
    Edit edit = editFor(QStringLiteral("view.remove"), view);
    edit.remove(old);
    return store.commit(edit);
}

template <class From, class To>
Result<Committed> hand(Store &store, const SavedView &view, const QString &intent)
{
    const From old = as<From>(view);
    if (auto allowed = mayChange(store, old); !allowed)
        return failure(allowed.error());
    const auto copy = made<To>(store, view);
    if (!copy)
        return failure(copy.error());
    Edit edit = editFor(intent, view);
    edit.create(*copy);
    edit.remove(old);
    return store.commit(edit);
}

} // namespace

Result<QList<ViewShown>> viewsOf(const Store &store, const QString &page)
{
    QList<ViewShown> views;
    if (auto done = append<SavedView>(store, page, views); !done)
        return failure(done.error());
    if (auto done = append<SharedView>(store, page, views); !done)
        return failure(done.error());
    return views;
}

Result<Committed> saveView(Store &store, const SavedView &view)
{
    const auto row = made<SavedView>(store, view);
    if (!row)
        return failure(row.error());
    Edit edit = editFor(QStringLiteral("view.save"), view);
    edit.create(*row);
    return store.commit(edit);
}

Result<Committed> changeView(Store &store, const ViewShown &before, const SavedView &after)
{
    return before.shared ? change<SharedView>(store, before.view, after)
                         : change<SavedView>(store, before.view, after);
}

Result<Committed> removeView(Store &store, const ViewShown &view)
{
    return view.shared ? remove<SharedView>(store, view.view) : remove<SavedView>(store, view.view);
}

Result<Committed> shareView(Store &store, const ViewShown &view, bool shared)
{
    if (view.shared == shared)
        return Committed{};
    return shared ? hand<SavedView, SharedView>(store, view.view, QStringLiteral("view.share"))
                  : hand<SharedView, SavedView>(store, view.view, QStringLiteral("view.unshare"));
}

ListingFilter filterOf(const SavedView &view)
{
    ListingFilter filter;
    const SearchTyped typed = parseSearch(view.filter);
    filter.text = typed.words;
    filter.terms = typed.terms;
    filter.view = named(viewNames, view.base, ListingView::All);
    filter.sort = named(sortNames, view.sort, ListingSort::Changed);
    filter.descending = view.descending;
    return filter;
}

void setFilter(SavedView &view, const ListingFilter &filter)
{
    view.filter = searchText(filter.text, filter.terms);
    view.base = nameOf(filter.view);
    view.sort = nameOf(filter.sort);
    view.descending = filter.descending;
}

QString nameOf(ListingView view)
{
    return QString::fromLatin1(viewNames[std::size_t(view)]);
}

QString nameOf(ListingSort sort)
{
    return QString::fromLatin1(sortNames[std::size_t(sort)]);
}

} // namespace cooperage
