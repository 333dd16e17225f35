// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/endorsement.h"

namespace cooperage {

/// Where a tie is on record.
enum class TieSource {
    None, ///< nowhere: it follows from who they are
    Standing, ///< said once for all, by either side
    Review, ///< said before another review
    Decision, ///< said before deciding another request
    Praise, ///< said with a recommendation
    Assessment, ///< a review that was sent
    CoMaker, ///< a listing both have a share in
};
template <> struct Choices<TieSource>
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("Choice", "None")},
        {"standing", QT_TRANSLATE_NOOP("Choice", "Standing tie")},
        {"review", QT_TRANSLATE_NOOP("Choice", "Review")},
        {"decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
        {"praise", QT_TRANSLATE_NOOP("Choice", "Recommendation")},
        {"assessment", QT_TRANSLATE_NOOP("Choice", "Assessment")},
        {"co_maker", QT_TRANSLATE_NOOP("Choice", "Co-maker")}};
};

/// What became of a proposal when the person said what ties them.
enum class TieAnswer { Open, Confirmed, Overlooked };
template <> struct Choices<TieAnswer>
{
    static constexpr Choice list[] = {{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
        {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
        {"overlooked", QT_TRANSLATE_NOOP("Choice", "Not declared")}};
};

/// A tie of a reviewer or coordinator to the maker that the collective's own records speak of, with the
/// record. Written by the server when they are asked; it is a row of its own because coordinators alone may
/// read it: the record can be a review, and makers do not learn who wrote one.
struct ProposedTie : Record
{
    static constexpr const char *table = "proposed_tie";
    Id<Endorsement> request;
    Id<Person> person; ///< whose tie it is
    Relation kind = Relation::AssessedRecently;
    TieSource source = TieSource::None;
    AnyId record;
    std::optional<Id<Person>> saidBy; ///< of what was declared; of a review, who wrote it
    std::optional<QDate> since;
    QString label; ///< as the record calls itself: "E-12", a listing's title
    TieAnswer answer = TieAnswer::Open;
};

inline constexpr Field proposedTieFields[] = {
    field<&ProposedTie::request>("request", QT_TRANSLATE_NOOP("Field", "Request"))
        .required()
        .fixed()
        .since(3),
    field<&ProposedTie::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).required().fixed().since(3),
    field<&ProposedTie::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of tie")).fixed().since(3),
    field<&ProposedTie::source>("source", QT_TRANSLATE_NOOP("Field", "On record as")).fixed().since(3),
    field<&ProposedTie::record>("record", QT_TRANSLATE_NOOP("Field", "Record")).fixed().since(3),
    field<&ProposedTie::saidBy>("said_by", QT_TRANSLATE_NOOP("Field", "Said by")).fixed().since(3),
    field<&ProposedTie::since>("on_record_since", QT_TRANSLATE_NOOP("Field", "On record since"))
        .fixed()
        .since(3),
    field<&ProposedTie::label>("label", QT_TRANSLATE_NOOP("Field", "What the record is called"))
        .fixed()
        .upTo(140)
        .since(3),
    field<&ProposedTie::answer>("answer", QT_TRANSLATE_NOOP("Field", "Declared")).decided().since(3),
};

template <> constexpr Entity entityOf<ProposedTie>()
{
    return {ProposedTie::table, QT_TRANSLATE_NOOP("Entity", "Tie in our records"), proposedTieFields,
        Merge::Server, Audience::Coordinators, Right::Nobody, nullptr, makeRecord<ProposedTie>};
}

inline RawId proposedTieId(const RawId &request, const RawId &person, Relation kind, const RawId &record)
{
    return RawId::derived(QByteArrayLiteral("proposed_tie ") + request.bytes() + person.bytes()
        + QByteArrayLiteral(" ") + Choices<Relation>::list[std::size_t(kind)].name + record.bytes());
}

} // namespace cooperage
