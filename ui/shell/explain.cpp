// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain.h"

#include <QCoreApplication>
#include <QStringList>

namespace cooperage {

namespace {

/// Translated, and the compiler's word that each reason has a line: no `default` below.
/// %1 is what it is about, in quotation marks, or a general word where nothing is named.
const char *wordsFor(Reason reason)
{
#define SAY(text) return QT_TRANSLATE_NOOP("Explain", text)
    switch (reason) {
    case Reason::Unknown:
        SAY("Something unexpected happened with %1. Nothing was changed; please try again.");
    case Reason::Required:
        SAY("%1 is missing. Fill it in.");
    case Reason::TooLong:
        SAY("%1 is too long. Shorten it.");
    case Reason::TooSmall:
        SAY("%1 is too small. Type a larger number.");
    case Reason::TooLarge:
        SAY("%1 is too large. Type a smaller number.");
    case Reason::NotANumber:
        SAY("%1 is not a number. Use digits, such as 12 or 12.50.");
    case Reason::NotADate:
        SAY("%1 is not a date. Choose one from the calendar or type it as 2026-11-23.");
    case Reason::NotAChoice:
        SAY("%1 is not one of the choices. Pick one from the list.");
    case Reason::NotAnId:
        SAY("%1 does not name anything here. Choose it from the list instead of typing it.");
    case Reason::NotText:
        SAY("%1 should be text. Type it again.");
    case Reason::ControlCharacter:
        SAY("%1 contains an invisible character. Type it again or paste it as plain text.");
    case Reason::FixedField:
        SAY("%1 cannot be changed later. Make a new record with the right one.");
    case Reason::DecidedField:
        SAY("%1 is decided by the collective's rules. Use the button for that step instead.");
    case Reason::UnknownField:
        SAY("This program does not know the field %1. Install the newest version.");
    case Reason::OtherCurrency:
        SAY("%1 is in another currency than the rest. Amounts are never converted; use one currency.");
    case Reason::CurrencyMissing:
        SAY("%1 has no currency. Choose one.");
    case Reason::RecordMissing:
        SAY("%1 cannot be found. It may have been removed; look in the bin or sync again.");
    case Reason::RecordRemoved:
        SAY("%1 is in the bin. Restore it first.");
    case Reason::RecordPurged:
        SAY("%1 was removed for good and cannot be opened any more. Its history says by whom.");
    case Reason::RecordExists:
        SAY("%1 exists already. Open it, or choose another name.");
    case Reason::UnknownTable:
        SAY("This program does not know this kind of record: %1. Install the newest version.");
    case Reason::DuplicateOptions:
        SAY("Two variants have the same options: %1. Change one of them.");
    case Reason::SkuTaken:
        SAY("The SKU %1 belongs to another variant. Choose another SKU.");
    case Reason::StillReferenced:
        SAY("%1 is still used elsewhere. Remove it there first.");
    case Reason::NotYourWorkshop:
        SAY("%1 belongs to another workshop. Ask its owner to change it.");
    case Reason::RoleMissing:
        SAY("Your role does not allow this: %1. Ask a steward of the collective.");
    case Reason::OwnCase:
        SAY("You cannot decide about your own case: %1. Ask somebody else to do it.");
    case Reason::LastSteward:
        SAY("The collective needs at least one steward: %1 is the last. Name another steward first.");
    case Reason::StaleState:
        SAY("Somebody was faster: %1 has moved on meanwhile. Look at it again and decide anew.");
    case Reason::UnknownCommand:
        SAY("The collective's server does not know this step: %1. Ask for the server to be updated.");
    case Reason::ChecklistIncomplete:
        SAY("%1 is not complete yet. Finish the checklist, then publish.");
    case Reason::MembershipEnded:
        SAY("The membership of %1 has ended. Your own work stays on this computer; ask a coordinator.");
    case Reason::TxidReused:
        SAY("The server has another change under the number of %1. Make the change once more.");
    case Reason::ReplicaFork:
        SAY("This computer was restored from a copy: %1. Your changes are offered to the server again.");
    case Reason::ReplicaGap:
        SAY("The server misses earlier changes of this computer: %1. Sync again to send them.");
    case Reason::SchemaTooOld:
        SAY("This program is too old for %1. Install the newest version; nothing is lost until then.");
    case Reason::SchemaTooNew:
        SAY("The server is older than this program: %1. Ask for the server to be updated.");
    case Reason::AwaitingPhoto:
        SAY("The photo of %1 is still on its way. It appears as soon as it has arrived.");
    case Reason::TooManyOps:
        SAY("Too many changes at once: %1. Make them in smaller steps.");
    case Reason::BodyTooLarge:
        SAY("%1 is too large to send. Make it smaller.");
    case Reason::Malformed:
        SAY("%1 cannot be understood. Check that all of it was copied.");
    case Reason::CursorUnknown:
        SAY("The server does not recognise where this computer left off: %1. Sync again.");
    case Reason::SnapshotRequired:
        SAY("This computer has been away for long: %1. Sync again to fetch everything anew.");
    case Reason::ServerRewound:
        SAY("The server was put back to an older state: %1. Your work is safe here; ask a steward before "
            "syncing again.");
    case Reason::TokenUnknown:
        SAY("This computer is not signed in any more: %1. Sign in again; your work is kept.");
    case Reason::CodeUnknown:
        SAY("The code %1 is not known. Check it, or ask for a new one.");
    case Reason::InvitationInvalid:
        SAY("The invitation %1 has been used, has expired or was withdrawn. Ask for a new one.");
    case Reason::CertificateWrong:
        SAY("%1 could not prove that it is your collective's server. Nothing was sent; ask a steward.");
    case Reason::RateLimited:
        SAY("Too many attempts: %1. Wait a minute, then try again.");
    case Reason::ServerUnreachable:
        SAY("%1 cannot be reached. Your work is kept here and sent when the connection is back.");
    case Reason::ServerBusy:
        SAY("%1 is busy. Your changes wait here and are sent soon.");
    case Reason::ServerAnswerWrong:
        SAY("%1 gave an answer that makes no sense. Try again later, or check the address.");
    case Reason::TimedOut:
        SAY("%1 did not answer in time. Try again in a moment.");
    case Reason::DiskFull:
        SAY("The disk is full: %1 was not saved. Free some space, then try again.");
    case Reason::DiskFailed:
        SAY("The disk reported a fault at %1. Make a backup to another disk now.");
    case Reason::DatabaseDamaged:
        SAY("The file %1 is damaged. It was left untouched; restore the latest backup.");
    case Reason::DatabaseNewer:
        SAY("%1 was written by a newer Cooperage. Install the newest version to open it.");
    case Reason::DatabaseForeign:
        SAY("%1 is not a Cooperage file. Choose another one.");
    case Reason::ProfileInUse:
        SAY("%1 is open in another window. Use that window, or close it first.");
    case Reason::FileMissing:
        SAY("There is no file %1. Check the name and the folder.");
    case Reason::FileUnreadable:
        SAY("%1 cannot be read. Check that you may open it and that its disk is connected.");
    case Reason::FileUnwritable:
        SAY("%1 cannot be written. Choose another folder, or check that you may write there.");
    case Reason::FileExists:
        SAY("There is a file %1 already. Choose another name.");
    case Reason::UnknownTableFormat:
        SAY("%1 is not a table this program knows. Export it as CSV or XLSX and try again.");
    case Reason::WrongKindOfFile:
        SAY("%1 holds something else than expected here. Choose another file.");
    case Reason::WrongEncoding:
        SAY("The letters in %1 cannot be read. Save it as UTF-8 and try again.");
    case Reason::BinaryFile:
        SAY("%1 is not a text file. Export the table as CSV and choose that file.");
    case Reason::UnclosedQuote:
        SAY("A quotation mark is never closed in %1. Repair that line and try again.");
    case Reason::TooManyRows:
        SAY("%1 has too many rows. Split it into several files.");
    case Reason::TooManyColumns:
        SAY("%1 has too many columns. Remove those you do not need.");
    case Reason::CellTooLong:
        SAY("A cell is too long in %1. Shorten it and try again.");
    case Reason::RowTooLong:
        SAY("A row is too long in %1. Shorten it and try again.");
    case Reason::FileTooLarge:
        SAY("The file %1 is too large. Split it, or export fewer rows.");
    case Reason::AmbiguousNumber:
        SAY("%1 could be read as two different numbers. Choose the decimal sign of the file.");
    case Reason::AmbiguousMatch:
        SAY("%1 fits several records. Give them different SKUs, or choose one.");
    case Reason::AmbiguousPairing:
        SAY("The parts of %1 cannot be paired with certainty. Pair them by hand.");
    case Reason::DuplicateKey:
        SAY("%1 occurs twice. Keep one of them.");
    case Reason::PictureUnknownType:
        SAY("%1 is not a picture of a known kind. Use JPEG, PNG or WebP.");
    case Reason::PictureTooLarge:
        SAY("The picture %1 is too large. Make it smaller and add it again.");
    case Reason::PictureDamaged:
        SAY("The picture %1 is damaged. Export it again from where it came from.");
    case Reason::PictureHasMetadata:
        SAY("The picture %1 still says where and how it was taken. Add the original file again.");
    case Reason::TableNotReadYet:
        SAY("%1 is a table this program cannot read yet. Export it as CSV and try again.");
    case Reason::QuantityZero:
        SAY("The quantity of %1 is zero. Type how many were moved.");
    case Reason::NotEnoughStock:
        SAY("There is not enough stock of %1. Count it, or move fewer.");
    case Reason::SameLocation:
        SAY("%1 is there already. Choose another place to move it to.");
    case Reason::Cancelled:
        SAY("Stopped as you wished: %1. Nothing was changed.");
    case Reason::Usage:
        SAY("The command was not understood: %1. See --help for how to write it.");
    }
#undef SAY
    return "%1"; // a number from a newer program
}

QString words(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

/// Isolated, because it may be in another script than the sentence.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 120; // a whole pasted story would hide the sentence
    const QString shown = text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
    return words(QT_TRANSLATE_NOOP("Explain", "“%1”"))
        .arg(QChar(0x2068) + shown.simplified() + QChar(0x2069));
}

QString sentence(Reason reason, const QString &subject)
{
    return words(wordsFor(reason)).arg(subject);
}

} // namespace

QString fieldCaption(const QString &field)
{
    QString caption = field;
    caption.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!caption.isEmpty())
        caption[0] = caption.at(0).toUpper();
    if (caption == u"Sku")
        caption = QStringLiteral("SKU");
    return QCoreApplication::translate("Field", caption.toUtf8().constData());
}

QString explain(const FieldProblem &problem)
{
    const QString caption = fieldCaption(problem.field);
    if (problem.value.isEmpty())
        return sentence(
            problem.reason, caption.isEmpty() ? words(QT_TRANSLATE_NOOP("Explain", "This field")) : caption);
    const QString why = sentence(problem.reason, quoted(problem.value));
    return caption.isEmpty() ? why : words(QT_TRANSLATE_NOOP("Explain", "%1: %2")).arg(caption, why);
}

QString explain(const Error &error)
{
    QStringList parts;
    for (const FieldProblem &problem : error.problems)
        parts += explain(problem);
    const bool fieldsSayIt = !parts.isEmpty() && error.subject.isEmpty();
    if (!fieldsSayIt) {
        const QString subject
            = error.subject.isEmpty() ? words(QT_TRANSLATE_NOOP("Explain", "this")) : quoted(error.subject);
        QString first = sentence(error.reason, subject);
        if (!first.isEmpty())
            first[0] = first.at(0).toUpper();
        parts.prepend(first);
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace cooperage
