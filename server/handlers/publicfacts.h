// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/value.h"
#include "models/records/replylink.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace cooperage::server {

/// A collective that shows public pages.
struct PublicSite
{
    RawId collective;
    QString name;
    QString address; ///< "https://coop.example"
};

/// A workshop as strangers may see it: only once something of it was published.
struct PublicWorkshop
{
    RawId id;
    QString name;
    QString part; ///< of its address: "yusuf"
    bool outside = false;
    QString web; ///< as it was written down; may be anything
};

enum class PublicStanding { InForce, Due, Expired, Withdrawn };

/// What anybody may know of an endorsement that was published.
struct PublicEndorsement
{
    RawId id;
    int number = 0;
    QString text; ///< begins with its disclosure
    RawId subject;
    bool ofListing = false;
    QString subjectName;
    PublicWorkshop workshop;
    QString standard;
    int version = 0;
    std::optional<int> score; ///< tenths
    Instant publishedAt;
    QDate from; ///< where the collective lives
    QDate until; ///< the first day it does not count any more
    PublicStanding standing = PublicStanding::InForce;
    QDate endedOn; ///< expired or withdrawn
    Instant endedAt; ///< of a withdrawn one
    std::optional<QDate> conditionUntil; ///< of a condition not yet met

    bool counts() const { return standing <= PublicStanding::Due; }
};

/// What a partner is asked through a reply link.
struct ReplyQuestion
{
    QString subjectName;
    bool ofListing = false;
    QString workshop;
    QString requester; ///< who asked for the endorsement
    QString standard;
    int version = 0;
    QString passes; ///< "80.0"
    QStringList criteria; ///< names
    QDate until; ///< the last day the link is good for
};

/// What the partner answered.
struct PartnerReply
{
    bool agrees = false;
    DeclarationState ties = DeclarationState::NotAsked;
    Relations kinds;
    QString tieText; ///< at most 1,000 characters
    QString remark; ///< at most 4,000 characters
};

} // namespace cooperage::server
