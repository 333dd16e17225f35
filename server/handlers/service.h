// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/changelimits.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "models/core/result.h"
#include "models/records/person.h"
#include "models/rules/actor.h"
#include "models/store/database.h"
#include "models/store/disk.h"
#include "server/handlers/auditnote.h"
#include "server/handlers/publicfacts.h"
#include "server/store/adopt.h"
#include "server/store/ledger.h"
#include "server/store/log.h"
#include "sync/wire/messages.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <utility>

namespace cooperage::server {

/// Who is asking: what the token says. Nothing of it ever comes from a message.
struct Caller
{
    RawId collective;
    RawId device;
    RawId person;
    QString deviceName;
};

struct NewCollective
{
    QString name;
    QString currency; ///< ISO 4217
    QString zone; ///< IANA time zone
    QString founder; ///< name of the first steward
    QString workshop; ///< name of the founder's workshop; empty for a founder without goods
    QString craft;
};

struct Founding
{
    RawId collective;
    RawId person;
    QString code; ///< lets the founder's first device in
};

/// An invitation by the server's command line.
struct NewInvitation
{
    QString invitee;
    Role role = Role::Maker;
    RawId workshop; ///< null: none
    WorkshopRole workshopRole = WorkshopRole::None;
    RawId person; ///< somebody who lost all devices; null for a newcomer
};

/// The server below HTTP: everything a device or the command line can ask, as plain calls. One object per
/// database connection and thread. A connection opened for reading serves what only reads.
///
/// Errors: SignInNeeded (token), NotAllowed (membership ended), NotFound (not there or not yours), Conflict
/// (ReplicaFork, ReplicaGap), Outdated (SchemaTooOld), Refused (Malformed, CursorUnknown, SnapshotRequired,
/// InvitationInvalid), Storage.
class Service
{
public:
    /// Reads one line of foreign JSON; refuses what is malformed. Strict in the program, handed in so that
    /// this layer needs no parser of its own.
    using Parser = std::function<Result<QJsonObject>(QByteArrayView)>;

    /// Makes the tables, or adds what a newer program knows. Once, before the first service on a file.
    /// DatabaseForeign or DatabaseNewer otherwise.
    static Result<void> prepare(Database &database);
    /// Opens a file no other process has open, mended after an unclean end, and prepares it. Also
    /// DatabaseDamaged.
    static Result<std::unique_ptr<Database>> openFile(const QString &path, const Disk &disk = systemDisk());

    Service(Database &database, const Clock &clock, RandomSource &random, Parser parser);

    // who
    Result<Caller> callerFor(const QByteArray &token);
    Result<JoinAnswer> join(const JoinRequest &request, const QString &peer);
    Result<QString> linkDevice(const Caller &caller); ///< a code, good for ten minutes
    Result<QList<DeviceLine>> devices(const Caller &caller); ///< own ones; all for a steward
    Result<void> revokeDevice(const Caller &caller, const RawId &device);

    // sync
    void announceKey(const QString &pin) { m_nextPin = pin; } ///< what hello says of the server's next key
    Result<HelloAnswer> hello(const Caller &caller, const HelloRequest &request);
    Result<PushAnswer> push(const Caller &caller, const PushRequest &request);
    /// Several devices' pushes in one commit; each is judged on its own, in this order.
    QList<Result<PushAnswer>> pushBatch(const QList<std::pair<Caller, PushRequest>> &requests);
    /// The page ends at the first transaction border after @p mostRows rows.
    Result<Page> pull(const Caller &caller, const QString &cursor, int mostRows = pageRows);
    Result<qint64> head(const RawId &collective);
    Result<SnapshotManifest> snapshot(const Caller &caller); ///< frames are blobs; needs a writing connection

    /// Without a table one sum per table, with one per first id byte, with @p prefix 0 … 255 the rows.
    Result<Digest> digest(const Caller &caller, const QString &table, int prefix = -1);

    // pictures
    /// Numbers of the 1 MiB chunks that are missing; announcing alone makes nothing readable.
    Result<QList<int>> announceBlob(const Caller &caller, const QByteArray &hash, qint64 size);
    /// The last chunk also judges the whole (Refused: PictureHasMetadata …) and whatever waited for it.
    Result<void> putChunk(const Caller &caller, const QByteArray &hash, int chunk, const QByteArray &bytes);
    Result<QByteArray> blob(
        const Caller &caller, const QByteArray &hash); ///< NotFound unless a visible row names it

    // strangers', by the address they asked at
    /// The collective that shows its pages at what a browser said in Host; NotFound if none does.
    Result<PublicSite> publicSite(const QByteArray &host);
    /// NotFound: unknown and never published are the same.
    Result<PublicEndorsement> publicEndorsement(const RawId &collective, int number);
    Result<QList<PublicWorkshop>> publicWorkshops(const RawId &collective); ///< endorsed at any time
    Result<QList<PublicEndorsement>> publicOf(const RawId &collective, const RawId &workshop); ///< in force
    Result<QList<PublicEndorsement>> publicWithdrawn(const RawId &collective);
    /// NotFound (ReplyLinkInvalid): unknown, answered, expired and revoked are the same.
    Result<ReplyQuestion> replyQuestion(const RawId &collective, const QString &code);
    /// Counts for exactly one caller. Also Refused: DeclarationMissing, NotAChoice.
    Result<void> answerReply(const RawId &collective, const QString &code, const PartnerReply &answer);

    // the command line's
    Result<Founding> createCollective(const NewCollective &wanted);
    Result<QString> invite(const RawId &collective, const NewInvitation &wanted); ///< the code
    Result<QList<RawId>> collectives();
    /// A verified copy of the whole database in one file; only then `stable` moves. @p path must not exist.
    Result<void> backup(const QString &path);
    /// The two halves of it, for who may read while another writes: the copy, and what it covers.
    using Covered = QHash<RawId, qint64>;
    Result<Covered> copyTo(const QString &path);
    Result<void> noteStable(const Covered &covered);
    Result<QStringList> check(); ///< everything that is wrong, a sentence each; empty if nothing
    /// Every row of a collective as sorted JSON, one line per row, first a line with its position. With a
    /// person: what they may see, which equals their program's own dump at the same position.
    Result<QByteArray> exportCanonical(const RawId &collective, const RawId &person = {});
    /// Takes over another server file's collectives: from inside a program (Move) or a backup (Restore).
    Result<QList<RawId>> adoptFrom(const QString &path, Adoption adoption);
    /// After an update of this program: what waited because a newer one wrote it may be readable now.
    Result<void> lookAgainAtParked();
    /// What time brings about: assessments opened, endorsements due or ended. Answers how many steps.
    Result<int> ageEndorsements(const RawId &collective);
    Result<int> purgeBin(const RawId &collective); ///< rows removed longer ago than the setting bin_days

private:
    struct Session;
    struct Arrival;

    // servicepush.cpp
    Result<PushAnswer> pushOne(const Caller &caller, const PushRequest &request);
    Result<void> checkSlots(Session &session, const PushRequest &request);
    Result<VerdictLine> decide(Session &session, const PushItem &item);
    Result<VerdictLine> decideNew(Session &session, const Arrival &arrival);
    Result<VerdictLine> park(Session &session, const Arrival &arrival, VerdictLine line);
    Result<bool> waitsForParked(const Ledger &ledger, const Transaction &transaction);

    // servicescopes.cpp
    Result<VerdictLine> apply(Head &head, const Arrival &arrival);
    Result<void> tellOfScopes(
        Head &head, const Arrival &arrival, const RawId &person, const QSet<QString> &before);
    Result<void> retryParked(const RawId &collective);

    // serviceendorsing.cpp
    /// An entry of the server's own for what a transaction did: it must not tell whose it was.
    Result<void> writeTrail(
        Head &head, const RawId &collective, const QList<AuditNote> &notes, const RawId &cause, qint64 at);
    /// Steps of the server's own, each an entry without an author.
    Result<int> advanceRequests(
        Head &head, const RawId &collective, const QList<RawId> &requests, const RawId &cause, qint64 at);
    Result<void> ageNowAndThen();
    Result<QStringList> auditProblems(const RawId &collective);

    // servicepublic.cpp, servicereplies.cpp
    Result<PublicEndorsement> publicFacts(
        const RawId &collective, const RawId &id, const QList<PublicWorkshop> &workshops);
    Result<QList<PublicEndorsement>> publicAll(const RawId &collective, const Result<QList<RawId>> &ids);
    Result<ReplyLink> openReply(const RawId &collective, const QString &code);

    // serviceblobs.cpp, servicesnapshot.cpp
    Result<void> completeBlob(const RawId &collective, const QByteArray &hash, TransactionGuard &guard);
    Result<SnapshotManifest> buildSnapshot(const RawId &collective, const QSet<QString> &audiences);

    // servicejoin.cpp
    Result<JoinAnswer> joinAgain(const JoinRequest &request, const QByteArray &codeHash);
    Result<RawId> admit(const struct CodeRow &code, const QString &name, qint64 now);
    Result<std::optional<JoinAnswer>> welcomeBack(const struct CodeRow &code, const JoinRequest &request);
    Result<JoinAnswer> welcome(
        const RawId &collective, const RawId &person, const JoinRequest &request, const QByteArray &codeHash);

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    IdSource m_ids;
    Parser m_parser;
    QString m_nextPin;
    qint64 m_aged = 0; ///< when time was last asked what it brings about, ms UTC
};

} // namespace cooperage::server
