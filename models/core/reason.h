// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace cooperage {

/// Why something was refused. Each has one stable name, used on the wire, in `--json` answers and in
/// logs, and one sentence in ui/shell/explain.cpp (an exhaustive switch, so none can be forgotten).
enum class Reason {
    Unknown,
    // fields
    Required,
    TooLong,
    TooSmall,
    TooLarge,
    NotANumber,
    NotADate,
    NotAChoice,
    NotAnId,
    NotText,
    ControlCharacter,
    FixedField,
    DecidedField,
    UnknownField,
    CurrencyMissing,
    // records
    RecordMissing,
    RecordRemoved,
    RecordPurged,
    RecordExists,
    UnknownTable,
    DuplicateOptions,
    SkuTaken,
    StillReferenced,
    // rights and states
    NotYourWorkshop,
    RoleMissing,
    OwnCase,
    LastSteward,
    StaleState,
    UnknownCommand,
    ChecklistIncomplete,
    MembershipEnded,
    // sync
    TxidReused,
    ReplicaFork,
    ReplicaGap,
    SchemaTooOld,
    SchemaTooNew,
    AwaitingPhoto,
    TooManyOps,
    BodyTooLarge,
    Malformed,
    CursorUnknown,
    SnapshotRequired,
    ServerRewound,
    // identity
    TokenUnknown,
    CodeUnknown,
    InvitationInvalid,
    CertificateWrong,
    RateLimited,
    // network
    ServerUnreachable,
    ServerBusy,
    ServerAnswerWrong,
    TimedOut,
    // storage
    DiskFull,
    DiskReserve,
    ServerDiskFull,
    DiskFailed,
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseForeign,
    ProfileInUse,
    WindowBusy,
    WindowGone,
    WindowOtherVersion,
    WorkingOffline,
    StillUnderWay,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    // foreign files
    UnknownTableFormat,
    WrongKindOfFile,
    TableNotReadYet,
    WrongEncoding,
    BinaryFile,
    UnclosedQuote,
    TooManyRows,
    TooManyColumns,
    CellTooLong,
    RowTooLong,
    FileTooLarge,
    AmbiguousNumber,
    OtherCurrency,
    AmbiguousMatch,
    AmbiguousPairing,
    DuplicateKey,
    PictureUnknownType,
    PictureTooLarge,
    PictureDamaged,
    PictureHasMetadata,
    // stock
    QuantityZero,
    NotEnoughStock,
    SameLocation,
    // the person
    Cancelled,
    Usage,
    Last_ = Usage,
};

/// The stable lower_snake_case name of a reason, e.g. "stale_state".
QLatin1StringView nameOf(Reason reason);

/// The reason with that name, if this program knows it.
std::optional<Reason> reasonNamed(QLatin1StringView name);

} // namespace cooperage
