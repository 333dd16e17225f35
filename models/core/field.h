// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/value.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>

namespace cooperage {

/// How an entity's offline changes merge. The letters are those of the merge table in docs/protocol.md.
enum class Merge : std::uint8_t {
    Fields, ///< F: three-way per field
    Append, ///< A: facts are added, never changed
    Elements, ///< S: adding wins over a simultaneous removing
    Server, ///< T, D: only the server writes; devices send commands
};

/// Who may see a row. The server computes the scope with rules/audience.
enum class Audience : std::uint8_t {
    Everyone, ///< all members
    OwnWorkshop, ///< the people of the owning workshop, and stewards; what is a person's: that person
    StockParties, ///< owner, holder, coordinators, stewards
    Coordinators, ///< coordinators, stewards and who wrote it
    Request, ///< an endorsement: the maker's workshop, reviewers, coordinators, stewards; all once published
    Sealed, ///< an assessment: its author; the panel, coordinators and stewards once it is opened
    Between, ///< thanks: who wrote it and whom it is for; all if it is meant for all
};

/// Who may write a row by ordinary changes (commands have their own table in rules/workflows).
enum class Right : std::uint8_t {
    OwnWorkshop, ///< people of the workshop the row belongs to; stewards
    OwnWorkshopOrCoordinator, ///< the same, and coordinators (bulk tags)
    StockParties, ///< people of the owner's or the holder's workshop; stewards
    Steward, ///< stewards only
    Self, ///< the person it is about or belongs to; stewards
    Author, ///< who wrote it, and nobody else
    AuthorOrCoordinator, ///< who wrote it, coordinators, stewards
    Nobody, ///< written by the server alone
};

struct Rules
{
    int maxLength = 0; ///< characters; 0 = the kind's own limit
    qint64 least = std::numeric_limits<qint64>::min(); ///< integers and minor units
    qint64 most = std::numeric_limits<qint64>::max();
    bool required = false;
    bool fixed = false; ///< set when created, never changed
    bool quiet = false; ///< Q: the later clock wins without asking
    bool decided = false; ///< T: changes only by command
    bool hidden = false; ///< no editor, no column: machinery
    int since = 1; ///< schema version that introduced it
    const char *group = nullptr; ///< fields that move together as one register
};

/// One field of an entity, said once. A plain struct with function pointers: every reader of it is
/// ordinary code. `name` is column, JSON key and editor object name: permanent, retired but never renamed.
struct Field
{
    const char *name;
    const char *label; ///< English caption, translated in context "Field" where shown
    Kind kind;
    bool optional;
    std::span<const Choice> choices; ///< for Kind::Choice
    const char *target; ///< table a Kind::Reference points to, or nullptr for any
    QVariant (*get)(const Record &);
    bool (*set)(Record &, const QVariant &);
    QJsonValue (*toJson)(const Record &);
    bool (*fromJson)(Record &, const QJsonValue &);
    Rules rules{};

private:
    // Stands before its users: clang 14 cannot evaluate them at compile time otherwise.
    template <class V> constexpr Field with(V Rules::*member, std::type_identity_t<V> value) const
    {
        Field f = *this;
        f.rules.*member = value;
        return f;
    }

public:
    constexpr Field upTo(int length) const { return with(&Rules::maxLength, length); }
    constexpr Field atLeast(qint64 v) const { return with(&Rules::least, v); }
    constexpr Field atMost(qint64 v) const { return with(&Rules::most, v); }
    constexpr Field required() const { return with(&Rules::required, true); }
    constexpr Field fixed() const { return with(&Rules::fixed, true); }
    constexpr Field quiet() const { return with(&Rules::quiet, true); }
    constexpr Field decided() const { return with(&Rules::decided, true); }
    constexpr Field hidden() const { return with(&Rules::hidden, true); }
    constexpr Field since(int version) const { return with(&Rules::since, version); }
    constexpr Field group(const char *name_) const { return with(&Rules::group, name_); }
    constexpr Field longText() const
    {
        Field f = *this;
        f.kind = Kind::LongText;
        return f;
    }

    /// The register this field belongs to: its group, else itself.
    constexpr const char *registerName() const { return rules.group ? rules.group : name; }
};

namespace detail {

template <class M> struct MemberOf;
template <class C, class V> struct MemberOf<V C::*>
{
    using Class = C;
    using Value = V;
};

template <class T> struct Inner
{
    using Type = T;
    static constexpr bool optional = false;
};
template <class T> struct Inner<std::optional<T>>
{
    using Type = T;
    static constexpr bool optional = true;
};

template <class T> constexpr std::span<const Choice> choicesOf()
{
    if constexpr (std::is_enum_v<T>)
        return Choices<T>::list;
    else
        return {};
}

template <class T> struct TargetOf
{
    static constexpr const char *table = nullptr;
};
template <class R> struct TargetOf<Id<R>>
{
    static constexpr const char *table = R::table;
};

} // namespace detail

/// The description of member `Member`, e.g. field<&Variant::sku>("sku", "SKU").
template <auto Member> consteval Field field(const char *name, const char *label)
{
    using C = typename detail::MemberOf<decltype(Member)>::Class;
    using V = typename detail::MemberOf<decltype(Member)>::Value;
    using T = typename detail::Inner<V>::Type;
    static_assert(std::derived_from<C, Record>);
    return Field{name, label, Stored<V>::kind, detail::Inner<V>::optional, detail::choicesOf<T>(),
        detail::TargetOf<T>::table,
        [](const Record &r) { return Stored<V>::toVariant(static_cast<const C &>(r).*Member); },
        [](Record &r, const QVariant &v) { return Stored<V>::fromVariant(static_cast<C &>(r).*Member, v); },
        [](const Record &r) { return Stored<V>::toJson(static_cast<const C &>(r).*Member); },
        [](Record &r, const QJsonValue &v) { return Stored<V>::fromJson(static_cast<C &>(r).*Member, v); },
        {}};
}

/// Everything the program knows about one kind of record.
struct Entity
{
    const char *table; ///< permanent: SQL table, JSON "t", command-line word
    const char *label; ///< English caption, context "Entity"
    std::span<const Field> fields;
    Merge merge;
    Audience audience;
    Right edit;
    const char *owner; ///< reference field that leads to the owning workshop; nullptr if none
    std::unique_ptr<Record> (*make)();

    const Field *fieldNamed(QStringView name) const;
};

/// Specialised by each header of models/records.
template <class T> constexpr Entity entityOf() = delete;

template <class T> std::unique_ptr<Record> makeRecord()
{
    return std::make_unique<T>();
}

} // namespace cooperage
