// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/entities.h"

#include "models/records/audittrail.h"
#include "models/records/collective.h"
#include "models/records/comaker.h"
#include "models/records/coordinatorties.h"
#include "models/records/difference.h"
#include "models/records/endorsement.h"
#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/partner.h"
#include "models/records/person.h"
#include "models/records/praisecases.h"
#include "models/records/proposedtie.h"
#include "models/records/publicplace.h"
#include "models/records/recommendation.h"
#include "models/records/replylink.h"
#include "models/records/review.h"
#include "models/records/savedview.h"
#include "models/records/selfmark.h"
#include "models/records/standard.h"
#include "models/records/standingtie.h"
#include "models/records/stock.h"
#include "models/records/suggestiondismissal.h"
#include "models/records/thanks.h"
#include "models/records/variant.h"
#include "models/records/workshop.h"

#include <algorithm>

namespace cooperage {

namespace {

template <class... T> constexpr auto entitiesOf()
{
    return std::array{entityOf<T>()...};
}

constexpr auto entities = entitiesOf<Collective, Setting, Person, Workshop, Membership, RoleGrant, Invitation,
    Listing, Variant, VariantCost, Photo, CoMaker, Tag, MaterialUse, ImportSource, Location, Movement,
    StockCount, StockHint, SavedView, SharedView, Standard, StandardVersion, Criterion, Partner,
    PartnerContact, SuggestionDismissal, Endorsement, Evidence, Review, CoordinatorTies, StandingTie,
    ProposedTie, Assessment, Mark, Recommendation, ExchangeCase, PromotionOverride, Thanks, PublicPlace,
    ReplyLink, SelfMark, AuditLink, AuditEntry, Difference>();

constexpr int greatestSince()
{
    int version = 1;
    for (const Entity &entity : entities) {
        for (const Field &field : entity.fields)
            version = std::max(version, field.rules.since);
    }
    return version;
}

} // namespace

std::span<const Entity> allEntities()
{
    return entities;
}

const Entity *entityNamed(QStringView table)
{
    for (const Entity &entity : entities) {
        if (table == QLatin1String(entity.table))
            return &entity;
    }
    return nullptr;
}

int schemaVersion()
{
    constexpr int version = greatestSince();
    return version;
}

} // namespace cooperage
