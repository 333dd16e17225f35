// SPDX-License-Identifier: GPL-3.0-or-later
// The register of endorsements and the audit trail, both far larger than a collective will have.
#include "models/records/audittrail.h"
#include "models/records/entities.h"
#include "models/rules/auditchain.h"
#include "models/store/endorsementquery.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rowwriter.h"

#include <QCryptographicHash>

namespace cooperage::benchmarks {

namespace {

constexpr int endorsements = 10'000;
constexpr int auditEntries = 100'000;

void fillRegister(LocalStore &home)
{
    Database &database = home.store->database();
    TransactionGuard guard(database);
    orGiveUp("guards", openGuards(database));
    RowWriter standards(database, *entityNamed(QStringLiteral("standard")));
    RowWriter versions(database, *entityNamed(QStringLiteral("standard_version")));
    RowWriter listings(database, *entityNamed(QStringLiteral("listing")));
    RowWriter requests(database, *entityNamed(QStringLiteral("endorsement")));
    RowWriter reviews(database, *entityNamed(QStringLiteral("review")));
    const auto stamp = [&home](Record &record) {
        record.id = home.store->ids().next();
        record.createdAt = record.changedAt = {home.clock.ms};
        record.createdBy = record.changedBy = home.ana;
    };
    Standard standard;
    stamp(standard);
    standard.name = QStringLiteral("Weaving");
    standards.write(standard, 1);
    StandardVersion version;
    stamp(version);
    version.standard = Id<Standard>(standard.id);
    version.number = 1;
    versions.write(version, 1);
    constexpr EndorsementState states[] = {EndorsementState::Published, EndorsementState::Due,
        EndorsementState::Expired, EndorsementState::InReview, EndorsementState::Decided};
    for (int i = 0; i < endorsements; ++i) {
        home.clock.ms += 10;
        Listing listing;
        stamp(listing);
        listing.workshop = i % 2 ? home.pottery : home.weaving;
        listing.title = QStringLiteral("Scarf %1 of wool number %2").arg(i % 97).arg(i);
        listings.write(listing, i + 2);
        Endorsement request;
        stamp(request);
        request.workshop = listing.workshop;
        request.subject = listing.id;
        request.version = Id<StandardVersion>(version.id);
        request.number = i + 1;
        request.round = 1;
        request.state = states[i % 5];
        requests.write(request, i + 2);
        for (int k = 0; k < 3; ++k) {
            Review review;
            stamp(review);
            review.request = Id<Endorsement>(request.id);
            review.reviewer = home.ana;
            review.state = ReviewState::Submitted;
            reviews.write(review, i + 2);
        }
    }
    orGiveUp("guards", closeGuards(database));
    orGiveUp("fill", guard.commit());
}

void fillTrail(LocalStore &home)
{
    Database &database = home.store->database();
    TransactionGuard guard(database);
    orGiveUp("guards", openGuards(database));
    RowWriter links(database, *entityNamed(QStringLiteral("audit_link")));
    RowWriter entries(database, *entityNamed(QStringLiteral("audit_entry")));
    ContentHash previous = auditOrigin();
    for (int i = 1; i <= auditEntries; ++i) {
        AuditEntry entry;
        entry.id = home.store->ids().next();
        entry.number = i;
        entry.at = {home.clock.ms + i};
        entry.actor = home.ana;
        entry.device = entry.target = entry.request = entry.id;
        entry.action = QStringLiteral("endorsement.decide");
        entry.targetTable = QStringLiteral("endorsement");
        entry.before = QStringLiteral("{\"state\":\"in_review\"}");
        entry.after = QStringLiteral("{\"outcome\":\"endorsed\",\"state\":\"decided\"}");
        entry.reason = QStringLiteral("Even weave, honest wool");
        entries.write(entry, i);
        AuditLink link;
        link.id = entry.id;
        link.number = i;
        link.previous = previous;
        link.hash = previous = auditHash(previous, entry);
        links.write(link, i);
    }
    orGiveUp("guards", closeGuards(database));
    orGiveUp("fill", guard.commit());
}

} // namespace

void measureRegister(Report &report)
{
    LocalStore home;
    fillRegister(home);
    const char *const typed[] = {"", "s", "sc", "scarf", "scarf 4", "wool 9", "E-77", "nothing", "weaving"};
    Durations filters;
    for (int round = 0; round < 3; ++round) {
        for (const char *words : typed) {
            EndorsementFilter filter{EndorsementView::Register, QString::fromLatin1(words), 50};
            filters.add(
                msOf([&] { orGiveUp("filter", endorsementsOf(*home.store, filter, {home.clock.ms})); }));
        }
    }
    report.add({QStringLiteral("E1"), QStringLiteral("register filtered, p95"), filters.at(0.95),
        QStringLiteral("ms"), QStringLiteral("<= 16 ms"),
        QStringLiteral("%1 endorsements; median %2 ms").arg(endorsements).arg(filters.median(), 0, 'f', 1)});

    fillTrail(home);
    Durations verify;
    Durations hash;
    for (int round = 0; round < 3; ++round) {
        verify.add(msOf([&] {
            if (orGiveUp("verify", auditTrail(*home.store)).checked != auditEntries)
                qFatal("the trail is not whole");
        }));
        hash.add(msOf([] {
            QByteArray block(360, 'x');
            for (int i = 0; i < auditEntries; ++i)
                block[0] = QCryptographicHash::hash(block, QCryptographicHash::Sha256).at(0);
        }));
    }
    report.add({QStringLiteral("E2"), QStringLiteral("audit trail verified"), verify.median(),
        QStringLiteral("ms"), QStringLiteral("<= 1000 ms"),
        QStringLiteral("%1 entries; hashing as many bytes alone %2 ms")
            .arg(auditEntries)
            .arg(hash.median(), 0, 'f', 0)});
}

} // namespace cooperage::benchmarks
