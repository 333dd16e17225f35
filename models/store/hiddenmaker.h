// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/makernames.h"
#include "models/store/endorsementquery.h"

namespace cooperage {

/// What gives a workshop away: its name, its people's names, its web address.
Result<MakerNames> makerNamesOf(const Store &store, const RawId &workshop);

enum class EvidencePlace { Title, Story, Note, Photo, Link };

/// Something reviewers read that names a maker they are not to be told.
struct GivenAway
{
    EvidencePlace place = EvidencePlace::Note;
    int number = 0; ///< of the photo or link, from 1
    QString name; ///< as it stands there

    bool operator==(const GivenAway &) const = default;
};

/// In the order of EvidencePlace; nothing where the maker is not hidden.
Result<QList<GivenAway>> givenAwayIn(const Store &store, const EndorsementCase &about);

} // namespace cooperage
