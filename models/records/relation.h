// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/value.h"

#include <QList>
#include <QStringView>

#include <initializer_list>
#include <iterator>
#include <optional>

namespace cooperage {

/// What ties two people, or their workshops, together.
///
/// One enumeration for what the public is told and for what keeps a reviewer away, because people are asked
/// once and tick one list: whoever got goods from the maker says so in one place, and the sentence in front
/// of a text, the bar to reviewing and the weight in trust all follow from it (models/rules/disclosure.h,
/// conflicts.h, trust.h). Two enumerations would make half of them say the same thing twice.
///
/// The order is the order of the sentences in a text. Those before `Self` have a sentence of their own; from
/// `Self` on they matter between reviewer and maker.
enum class Relation {
    Payment,
    FreeGoods, ///< or cheaper, even unrelated ones
    Commission,
    PossibleBenefit, ///< a possible payment, prize or publicity
    WorksFor, ///< employee, officer or agent
    Consignment, ///< sells the other's work
    SharedStorefront, ///< both sell in the same place
    PraiseForPraise,
    Business,
    Family,
    Friend,
    EarlyAccess,
    SameCollective,
    Self,
    Household,
    BusinessPartner,
    CoMaker,
    StorefrontEarning, ///< the reviewer's storefront earns on this very item
    OpenConsideration, ///< something of value promised between the two and not settled
    AgreementInForce,
    OpenDebt,
    SameEmployer, ///< within a year
    JointWork, ///< within four years
    AssessedRecently, ///< by them, within twelve months
    PointsBalance, ///< outside the band
    Competitor,
};
template <> struct Choices<Relation>
{
    static constexpr Choice list[] = {{"payment", QT_TRANSLATE_NOOP("Choice", "Payment")},
        {"free_goods", QT_TRANSLATE_NOOP("Choice", "Goods free or cheaper")},
        {"commission", QT_TRANSLATE_NOOP("Choice", "A share of each sale")},
        {"possible_benefit", QT_TRANSLATE_NOOP("Choice", "A possible payment, prize or publicity")},
        {"works_for", QT_TRANSLATE_NOOP("Choice", "Employee, officer or agent")},
        {"consignment", QT_TRANSLATE_NOOP("Choice", "Sells their work")},
        {"shared_storefront", QT_TRANSLATE_NOOP("Choice", "Shared storefront")},
        {"praise_for_praise", QT_TRANSLATE_NOOP("Choice", "Praise for praise")},
        {"business", QT_TRANSLATE_NOOP("Choice", "Business with each other")},
        {"family", QT_TRANSLATE_NOOP("Choice", "Family")}, {"friend", QT_TRANSLATE_NOOP("Choice", "Friend")},
        {"early_access", QT_TRANSLATE_NOOP("Choice", "Saw it before others")},
        {"same_collective", QT_TRANSLATE_NOOP("Choice", "Same collective")},
        {"self", QT_TRANSLATE_NOOP("Choice", "Own work")},
        {"household", QT_TRANSLATE_NOOP("Choice", "Same household")},
        {"business_partner", QT_TRANSLATE_NOOP("Choice", "Business partner")},
        {"co_maker", QT_TRANSLATE_NOOP("Choice", "Made it together")},
        {"storefront_earning", QT_TRANSLATE_NOOP("Choice", "Own storefront earns on it")},
        {"open_consideration", QT_TRANSLATE_NOOP("Choice", "Something of value still promised")},
        {"agreement_in_force", QT_TRANSLATE_NOOP("Choice", "Agreement in force")},
        {"open_debt", QT_TRANSLATE_NOOP("Choice", "Open debt")},
        {"same_employer", QT_TRANSLATE_NOOP("Choice", "Same employer within a year")},
        {"joint_work", QT_TRANSLATE_NOOP("Choice", "Joint work within four years")},
        {"assessed_recently", QT_TRANSLATE_NOOP("Choice", "Reviewed by them within a year")},
        {"points_balance", QT_TRANSLATE_NOOP("Choice", "Giving and taking out of balance")},
        {"competitor", QT_TRANSLATE_NOOP("Choice", "Competitor")}};
};
static_assert(std::size(Choices<Relation>::list) == std::size_t(Relation::Competitor) + 1);

/// Whether somebody was asked for their ties and what they said. Not asked is never the same as none.
enum class DeclarationState { NotAsked, None, Declared };
template <> struct Choices<DeclarationState>
{
    static constexpr Choice list[] = {{"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
        {"none", QT_TRANSLATE_NOOP("Choice", "None declared")},
        {"declared", QT_TRANSLATE_NOOP("Choice", "Declared")}};
};

/// A set of relations, always in table order.
class Relations
{
public:
    constexpr Relations() = default;
    constexpr Relations(std::initializer_list<Relation> of)
    {
        for (const Relation one : of)
            add(one);
    }

    constexpr void add(Relation one) { m_bits |= bit(one); }
    constexpr void add(Relations others) { m_bits |= others.m_bits; }
    constexpr void remove(Relation one) { m_bits &= ~bit(one); }
    constexpr bool has(Relation one) const { return (m_bits & bit(one)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    QList<Relation> list() const;

    constexpr bool operator==(const Relations &) const = default;

private:
    static constexpr quint32 bit(Relation one) { return quint32(1) << quint32(one); }

    quint32 m_bits = 0;
};

/// How a set is stored in one text field: the permanent names in table order, one space between them. The
/// empty set is the empty text.
QString kindsText(Relations kinds);

/// Reads what kindsText writes, in any order; nothing if one name is unknown, so that a tie from a newer
/// program is never silently dropped.
std::optional<Relations> kindsFromText(QStringView text);

} // namespace cooperage
