// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/endorsement.h"
#include "models/records/person.h"

namespace cooperage {

/// A link past its end is still open here: that follows from `expires` and is never stored.
enum class ReplyState { Open, Answered, Revoked };
template <> struct Choices<ReplyState>
{
    static constexpr Choice list[] = {{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
        {"answered", QT_TRANSLATE_NOOP("Choice", "Answered")},
        {"revoked", QT_TRANSLATE_NOOP("Choice", "Revoked")}};
};

enum class ReplyAnswer { None, Given, Refused };
template <> struct Choices<ReplyAnswer>
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("Choice", "No answer yet")},
        {"given", QT_TRANSLATE_NOOP("Choice", "Agreed")},
        {"refused", QT_TRANSLATE_NOOP("Choice", "Did not agree")}};
};

/// A link through which the owner of a partner shop says once whether the shop may be endorsed. The code in
/// the link is known to who made it and to whom it was given; here is its hash. Seen by who asked for the
/// endorsement and by coordinators.
struct ReplyLink : Record
{
    static constexpr const char *table = "reply_link";
    Id<Endorsement> request;
    Id<Person> person; ///< who asked for the endorsement: sees the answer
    ContentHash hash; ///< joinCodeHash of the code
    Instant expires;
    ReplyState state = ReplyState::Open;
    std::optional<Instant> answeredAt;
    ReplyAnswer answer = ReplyAnswer::None;
    DeclarationState ties = DeclarationState::NotAsked; ///< the partner's, to the collective and its people
    QString tieKinds; ///< kindsText of models/records/relation.h
    QString tieText;
    QString remark;
};

inline constexpr Field replyLinkFields[] = {
    field<&ReplyLink::request>("request", QT_TRANSLATE_NOOP("Field", "Request")).required().fixed().since(3),
    field<&ReplyLink::person>("person", QT_TRANSLATE_NOOP("Field", "Asked for by")).fixed().since(3),
    field<&ReplyLink::hash>("hash", QT_TRANSLATE_NOOP("Field", "Hash of the code"))
        .required()
        .fixed()
        .hidden()
        .since(3),
    field<&ReplyLink::expires>("expires", QT_TRANSLATE_NOOP("Field", "Expires")).decided().since(3),
    field<&ReplyLink::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided().since(3),
    field<&ReplyLink::answeredAt>("answered_at", QT_TRANSLATE_NOOP("Field", "Answered on"))
        .decided()
        .since(3),
    field<&ReplyLink::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer")).decided().since(3),
    field<&ReplyLink::ties>("ties", QT_TRANSLATE_NOOP("Field", "Ties")).decided().since(3),
    field<&ReplyLink::tieKinds>("tie_kinds", QT_TRANSLATE_NOOP("Field", "Kinds of ties"))
        .decided()
        .upTo(400)
        .since(3),
    field<&ReplyLink::tieText>("tie_text", QT_TRANSLATE_NOOP("Field", "Ties in own words"))
        .decided()
        .upTo(1000)
        .since(3),
    field<&ReplyLink::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")).decided().longText().since(3),
};

template <> constexpr Entity entityOf<ReplyLink>()
{
    return {ReplyLink::table, QT_TRANSLATE_NOOP("Entity", "Reply link"), replyLinkFields, Merge::Server,
        Audience::Coordinators, Right::Self, "person", makeRecord<ReplyLink>};
}

} // namespace cooperage
