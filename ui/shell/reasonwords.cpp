// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reasonwords.h"

#include <QCoreApplication>

namespace cooperage {

// No `default`: the compiler says which reason has no sentence yet.
const char *reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::Unknown:
        return QT_TRANSLATE_NOOP(
            "Explain", "Something unexpected happened with %1. Nothing was changed; please try again.");
    case Reason::Required:
        return QT_TRANSLATE_NOOP("Explain", "%1 is missing. Fill it in.");
    case Reason::TooLong:
        return QT_TRANSLATE_NOOP("Explain", "%1 is too long. Shorten it.");
    case Reason::TooSmall:
        return QT_TRANSLATE_NOOP("Explain", "%1 is too small. Type a larger number.");
    case Reason::TooLarge:
        return QT_TRANSLATE_NOOP("Explain", "%1 is too large. Type a smaller number.");
    case Reason::NotANumber:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not a number. Use digits, such as 12 or 12.50.");
    case Reason::NotADate:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is not a date. Choose one from the calendar or type it as 2026-11-23.");
    case Reason::NotAChoice:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not one of the choices. Pick one from the list.");
    case Reason::NotAnId:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 does not name anything here. Choose it from the list instead of typing it.");
    case Reason::NotText:
        return QT_TRANSLATE_NOOP("Explain", "%1 should be text. Type it again.");
    case Reason::ControlCharacter:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 contains an invisible character. Type it again or paste it as plain text.");
    case Reason::FixedField:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 cannot be changed later. Make a new record with the right one.");
    case Reason::DecidedField:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is decided by the collective's rules. Use the button for that step instead.");
    case Reason::UnknownField:
        return QT_TRANSLATE_NOOP(
            "Explain", "This program does not know the field %1. Install the newest version.");
    case Reason::OtherCurrency:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is in another currency than the rest. Amounts are never converted; use one currency.");
    case Reason::CurrencyMissing:
        return QT_TRANSLATE_NOOP("Explain", "%1 has no currency. Choose one.");
    case Reason::RecordMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 cannot be found. It may have been removed; look in the bin or sync again.");
    case Reason::RecordRemoved:
        return QT_TRANSLATE_NOOP("Explain", "%1 is in the bin. Restore it first.");
    case Reason::RecordPurged:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 was removed for good and cannot be opened any more. Its history says by whom.");
    case Reason::RecordExists:
        return QT_TRANSLATE_NOOP("Explain", "%1 exists already. Open it, or choose another name.");
    case Reason::UnknownTable:
        return QT_TRANSLATE_NOOP(
            "Explain", "This program does not know this kind of record: %1. Install the newest version.");
    case Reason::DuplicateOptions:
        return QT_TRANSLATE_NOOP("Explain", "Two variants have the same options: %1. Change one of them.");
    case Reason::SkuTaken:
        return QT_TRANSLATE_NOOP("Explain", "The SKU %1 belongs to another variant. Choose another SKU.");
    case Reason::StillReferenced:
        return QT_TRANSLATE_NOOP("Explain", "%1 is still used elsewhere. Remove it there first.");
    case Reason::NotYourWorkshop:
        return QT_TRANSLATE_NOOP("Explain", "%1 belongs to another workshop. Ask its owner to change it.");
    case Reason::RoleMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "Your role does not allow this: %1. Ask a steward of the collective.");
    case Reason::OwnCase:
        return QT_TRANSLATE_NOOP(
            "Explain", "You cannot decide about your own case: %1. Ask somebody else to do it.");
    case Reason::LastSteward:
        return QT_TRANSLATE_NOOP("Explain",
            "The collective needs at least one steward: %1 is the last. Name another steward first.");
    case Reason::StaleState:
        return QT_TRANSLATE_NOOP(
            "Explain", "Somebody was faster: %1 has moved on meanwhile. Look at it again and decide anew.");
    case Reason::StepNotNow:
        return QT_TRANSLATE_NOOP("Explain", "The way %1 stands, this is not possible. Look at it again.");
    case Reason::UnknownCommand:
        return QT_TRANSLATE_NOOP("Explain",
            "The collective's server does not know this step: %1. Ask for the server to be updated.");
    case Reason::ChecklistIncomplete:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not complete yet. Finish the checklist, then publish.");
    case Reason::MembershipEnded:
        return QT_TRANSLATE_NOOP("Explain",
            "The membership of %1 has ended. Your own work stays on this computer; ask a coordinator.");
    case Reason::TxidReused:
        return QT_TRANSLATE_NOOP(
            "Explain", "The server has another change under the number of %1. Make the change once more.");
    case Reason::ReplicaFork:
        return QT_TRANSLATE_NOOP("Explain",
            "This computer was restored from a copy: %1. Your changes are offered to the server again.");
    case Reason::ReplicaGap:
        return QT_TRANSLATE_NOOP(
            "Explain", "The server misses earlier changes of this computer: %1. Sync again to send them.");
    case Reason::SchemaTooOld:
        return QT_TRANSLATE_NOOP("Explain",
            "This program is too old for %1. Install the newest version; nothing is lost until then.");
    case Reason::SchemaTooNew:
        return QT_TRANSLATE_NOOP(
            "Explain", "The server is older than this program: %1. Ask for the server to be updated.");
    case Reason::AwaitingPhoto:
        return QT_TRANSLATE_NOOP(
            "Explain", "The photo of %1 is still on its way. It appears as soon as it has arrived.");
    case Reason::TooManyOps:
        return QT_TRANSLATE_NOOP("Explain", "Too many changes at once: %1. Make them in smaller steps.");
    case Reason::BodyTooLarge:
        return QT_TRANSLATE_NOOP("Explain", "%1 is too large to send. Make it smaller.");
    case Reason::Malformed:
        return QT_TRANSLATE_NOOP("Explain", "%1 cannot be understood. Check that all of it was copied.");
    case Reason::CursorUnknown:
        return QT_TRANSLATE_NOOP(
            "Explain", "The server does not recognise where this computer left off: %1. Sync again.");
    case Reason::SnapshotRequired:
        return QT_TRANSLATE_NOOP(
            "Explain", "This computer has been away for long: %1. Sync again to fetch everything anew.");
    case Reason::ServerRewound:
        return QT_TRANSLATE_NOOP("Explain",
            "The server was put back to an older state: %1. Your work is safe here; ask a steward before "
            "syncing again.");
    case Reason::TokenUnknown:
        return QT_TRANSLATE_NOOP(
            "Explain", "This computer is not signed in any more: %1. Sign in again; your work is kept.");
    case Reason::CodeUnknown:
        return QT_TRANSLATE_NOOP("Explain", "The code %1 is not known. Check it, or ask for a new one.");
    case Reason::InvitationInvalid:
        return QT_TRANSLATE_NOOP(
            "Explain", "The invitation %1 has been used, has expired or was withdrawn. Ask for a new one.");
    case Reason::CertificateWrong:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 could not prove that it is your collective's server. Nothing was sent; ask a steward.");
    case Reason::RateLimited:
        return QT_TRANSLATE_NOOP("Explain", "Too many attempts: %1. Wait a minute, then try again.");
    case Reason::ServerUnreachable:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 cannot be reached. Your work is kept here and sent when the connection is back.");
    case Reason::ServerBusy:
        return QT_TRANSLATE_NOOP("Explain", "%1 is busy. Your changes wait here and are sent soon.");
    case Reason::ServerAnswerWrong:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 gave an answer that makes no sense. Try again later, or check the address.");
    case Reason::TimedOut:
        return QT_TRANSLATE_NOOP("Explain", "%1 did not answer in time. Try again in a moment.");
    case Reason::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Explain", "The disk is full: %1 was not saved. Free some space, then try again.");
    case Reason::DiskReserve:
        return QT_TRANSLATE_NOOP("Explain",
            "The disk is nearly full, so nothing was changed. Free at least %1 of space, then try again.");
    case Reason::ServerDiskFull:
        return QT_TRANSLATE_NOOP("Explain",
            "The disk of the server %1 is full. Your work is kept here and sent later; tell a "
            "steward.");
    case Reason::DiskFailed:
        return QT_TRANSLATE_NOOP("Explain",
            "The disk reported a fault at %1, so nothing new is stored. Make a backup to another disk, then "
            "start the program again.");
    case Reason::DatabaseDamaged:
        return QT_TRANSLATE_NOOP(
            "Explain", "The file %1 is damaged. It was left untouched; restore the latest backup.");
    case Reason::DatabaseNewer:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 was written by a newer Cooperage. Install the newest version to open it.");
    case Reason::DatabaseForeign:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not a Cooperage file. Choose another one.");
    case Reason::ProfileInUse:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is open in another window. Use that window, or close it first.");
    case Reason::WindowBusy:
        return QT_TRANSLATE_NOOP("Explain",
            "The window that has %1 open is just opening, restoring or closing a collective. Try again in a "
            "moment.");
    case Reason::WindowGone:
        return QT_TRANSLATE_NOOP("Explain",
            "The window that has %1 open ended before it had answered. Look whether it was done before you "
            "do "
            "it again.");
    case Reason::WindowOtherVersion:
        return QT_TRANSLATE_NOOP("Explain",
            "The window that has %1 open is of another version of Cooperage. Close it and start it again, "
            "then "
            "repeat the command.");
    case Reason::WorkingOffline:
        return QT_TRANSLATE_NOOP(
            "Explain", "The window works offline, so %1 is not synced. Switch that off in it first.");
    case Reason::StillUnderWay:
        return QT_TRANSLATE_NOOP(
            "Explain", "The sync of %1 is not waited for any longer; the window goes on with it.");
    case Reason::FileMissing:
        return QT_TRANSLATE_NOOP("Explain", "There is no file %1. Check the name and the folder.");
    case Reason::FileUnreadable:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 cannot be read. Check that you may open it and that its disk is connected.");
    case Reason::FileUnwritable:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 cannot be written. Choose another folder, or check that you may write there.");
    case Reason::FileExists:
        return QT_TRANSLATE_NOOP("Explain", "There is a file %1 already. Choose another name.");
    case Reason::UnknownTableFormat:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is not a table this program knows. Export it as CSV or XLSX and try again.");
    case Reason::WrongKindOfFile:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 holds something else than expected here. Choose another file.");
    case Reason::WrongEncoding:
        return QT_TRANSLATE_NOOP(
            "Explain", "The letters in %1 cannot be read. Save it as UTF-8 and try again.");
    case Reason::BinaryFile:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is not a text file. Export the table as CSV and choose that file.");
    case Reason::UnclosedQuote:
        return QT_TRANSLATE_NOOP(
            "Explain", "A quotation mark is never closed in %1. Repair that line and try again.");
    case Reason::TooManyRows:
        return QT_TRANSLATE_NOOP("Explain", "%1 has too many rows. Split it into several files.");
    case Reason::TooManyColumns:
        return QT_TRANSLATE_NOOP("Explain", "%1 has too many columns. Remove those you do not need.");
    case Reason::CellTooLong:
        return QT_TRANSLATE_NOOP("Explain", "A cell is too long in %1. Shorten it and try again.");
    case Reason::RowTooLong:
        return QT_TRANSLATE_NOOP("Explain", "A row is too long in %1. Shorten it and try again.");
    case Reason::FileTooLarge:
        return QT_TRANSLATE_NOOP("Explain", "The file %1 is too large. Split it, or export fewer rows.");
    case Reason::AmbiguousNumber:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 could be read as two different numbers. Choose the decimal sign of the file.");
    case Reason::AmbiguousMatch:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 fits several records. Give them different SKUs, or choose one.");
    case Reason::AmbiguousPairing:
        return QT_TRANSLATE_NOOP(
            "Explain", "The parts of %1 cannot be paired with certainty. Pair them by hand.");
    case Reason::DuplicateKey:
        return QT_TRANSLATE_NOOP("Explain", "%1 occurs twice. Keep one of them.");
    case Reason::PictureUnknownType:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not a picture of a known kind. Use JPEG, PNG or WebP.");
    case Reason::PictureTooLarge:
        return QT_TRANSLATE_NOOP("Explain", "The picture %1 is too large. Make it smaller and add it again.");
    case Reason::PictureDamaged:
        return QT_TRANSLATE_NOOP(
            "Explain", "The picture %1 is damaged. Export it again from where it came from.");
    case Reason::PictureHasMetadata:
        return QT_TRANSLATE_NOOP(
            "Explain", "The picture %1 still says where and how it was taken. Add the original file again.");
    case Reason::TableNotReadYet:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is a table this program cannot read yet. Export it as CSV and try again.");
    case Reason::QuantityZero:
        return QT_TRANSLATE_NOOP("Explain", "The quantity of %1 is zero. Type how many were moved.");
    case Reason::NotEnoughStock:
        return QT_TRANSLATE_NOOP("Explain", "There is not enough stock of %1. Count it, or move fewer.");
    case Reason::SameLocation:
        return QT_TRANSLATE_NOOP("Explain", "%1 is there already. Choose another place to move it to.");
    case Reason::OwnWorkshop:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is the workshop that offers this. Choose the one it was made together with.");
    case Reason::NotInCollective:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is not in the collective and cannot agree to a share. Choose a member's workshop.");
    case Reason::AlreadyCoMaker:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 has agreed to its part already. End that first, then propose it anew.");
    case Reason::SharesTooLarge:
        return QT_TRANSLATE_NOOP(
            "Explain", "All shares together would be more than 100 %. Left to give: %1.");
    case Reason::EvidenceMissing:
    case Reason::SelfAssessmentMissing:
    case Reason::ConsentMissing:
    case Reason::ConsentRefused:
    case Reason::DeclarationMissing:
    case Reason::AlreadyRequested:
    case Reason::StandardIncomplete:
    case Reason::StandardNotPublished:
    case Reason::VersionFixed:
    case Reason::NeedsSecondPerson:
    case Reason::StandInNeeded:
    case Reason::StandInNotNeeded:
    case Reason::DutiesCollide:
    case Reason::NotEnoughReviewers:
    case Reason::ReviewerExcluded:
    case Reason::ConflictNotCleared:
    case Reason::ReviewerNotNew:
    case Reason::NotInvited:
    case Reason::ReviewsSealed:
    case Reason::ReviewsOutstanding:
    case Reason::ReviewLate:
    case Reason::AlreadySent:
    case Reason::RevisedAlready:
    case Reason::MarkMissing:
    case Reason::MarkOutOfRange:
    case Reason::WhyMissing:
    case Reason::ReasonMissing:
    case Reason::ChangesMissing:
    case Reason::SpreadTooWide:
    case Reason::BelowPass:
    case Reason::Vetoed:
    case Reason::ConditionMissing:
    case Reason::AlreadyDecided:
    case Reason::NotOverdue:
    case Reason::RemindedToday:
    case Reason::PraisedAlready:
    case Reason::AppealTooLate:
    case Reason::PreviewMissing:
    case Reason::DisclosureMissing:
    case Reason::DisclosureNotFirst:
    case Reason::DisclosureTooLong:
    case Reason::DisclosureHidden:
    case Reason::RefusedWord:
    case Reason::CollectiveName:
    case Reason::NotOneSentence:
    case Reason::OwnPraise:
    case Reason::MarkupNotAllowed:
    case Reason::NeedsEndorsement:
    case Reason::AuditBroken:
    case Reason::ReplyLinkInvalid:
    case Reason::SwitchedOff:
    case Reason::NotPublicAddress:
    case Reason::AddressTaken:
    case Reason::UnknownReport:
        return endorsementReasonWords(reason);
    case Reason::Cancelled:
        return QT_TRANSLATE_NOOP("Explain", "Stopped as you wished: %1. Nothing was changed.");
    case Reason::Usage:
        return QT_TRANSLATE_NOOP(
            "Explain", "The command was not understood: %1. See --help for how to write it.");
    }
    return "%1"; // a number from a newer program
}

} // namespace cooperage
