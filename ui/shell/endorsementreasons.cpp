// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reasonwords.h"

#include <QCoreApplication>

namespace cooperage {

const char *endorsementReasonWords(Reason reason)
{
    switch (reason) {
    case Reason::EvidenceMissing:
        return QT_TRANSLATE_NOOP("Explain", "There is too little to look at. Photos and samples needed: %1.");
    case Reason::SelfAssessmentMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 has no self-assessment. Its maker fills in the standard first.");
    case Reason::ConsentMissing:
        return QT_TRANSLATE_NOOP("Explain", "The maker has not agreed to %1. Ask for consent first.");
    case Reason::ConsentRefused:
        return QT_TRANSLATE_NOOP("Explain",
            "The maker has answered that %1 is not to be endorsed. Only a new answer of theirs changes "
            "that.");
    case Reason::DeclarationMissing:
        return QT_TRANSLATE_NOOP("Explain",
            "Nobody has said yet whether there are ties to tell of: %1. Name them, or say there are none.");
    case Reason::AlreadyRequested:
        return QT_TRANSLATE_NOOP("Explain", "%1 has an open request already. Use that one.");
    case Reason::StandardIncomplete:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is not complete. Each criterion needs one line for every mark, and one at least a weight.");
    case Reason::StandardNotPublished:
        return QT_TRANSLATE_NOOP("Explain", "The standard %1 is not published. Choose a published one.");
    case Reason::VersionFixed:
        return QT_TRANSLATE_NOOP("Explain", "%1 is published and stays as it is. Begin a new version.");
    case Reason::NeedsSecondPerson:
        return QT_TRANSLATE_NOOP("Explain", "%1 needs a second person. Ask somebody else to confirm it.");
    case Reason::StandInNeeded:
        return QT_TRANSLATE_NOOP("Explain", "No coordinator is free of %1. A steward appoints a stand-in.");
    case Reason::StandInNotNeeded:
        return QT_TRANSLATE_NOOP("Explain", "A coordinator is free to decide %1. No stand-in is needed.");
    case Reason::DutiesCollide:
        return QT_TRANSLATE_NOOP(
            "Explain", "Whoever asked for %1 or reviewed it does not decide it. Ask another coordinator.");
    case Reason::NotEnoughReviewers:
        return QT_TRANSLATE_NOOP(
            "Explain", "There are fewer reviewers than the standard asks for: %1. Invite more.");
    case Reason::ReviewerExcluded:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is too close to the maker to judge this, and nobody can lift that. Choose somebody else.");
    case Reason::ConflictNotCleared:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 has a tie that a coordinator has to clear first, with a reason.");
    case Reason::ReviewerNotNew:
        return QT_TRANSLATE_NOOP("Explain", "%1 has reviewed this before. An appeal needs new reviewers.");
    case Reason::NotInvited:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not among the reviewers. A coordinator invites them.");
    case Reason::ReviewsSealed:
        return QT_TRANSLATE_NOOP(
            "Explain", "The reviews of %1 open when all of them are in. Wait until then.");
    case Reason::ReviewsOutstanding:
        return QT_TRANSLATE_NOOP(
            "Explain", "Reviews of %1 are still missing. Wait for them, or reassign them.");
    case Reason::ReviewLate:
        return QT_TRANSLATE_NOOP("Explain",
            "The reviews of %1 were opened before this one arrived, so it does not count. Your text stays "
            "here.");
    case Reason::AlreadySent:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 has been sent and cannot be changed any more. Both sides rely on it.");
    case Reason::RevisedAlready:
        return QT_TRANSLATE_NOOP("Explain", "%1 has been revised once already. The second word stands.");
    case Reason::MarkMissing:
        return QT_TRANSLATE_NOOP("Explain", "%1 has no mark yet. Choose one.");
    case Reason::MarkOutOfRange:
        return QT_TRANSLATE_NOOP(
            "Explain", "The mark for %1 is outside its range. Choose one of the levels described.");
    case Reason::WhyMissing:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 got one of the two lowest marks or a veto. Say why, so that its maker can learn from it.");
    case Reason::ReasonMissing:
        return QT_TRANSLATE_NOOP("Explain", "%1 needs a reason. Write one sentence; others read it later.");
    case Reason::ChangesMissing:
        return QT_TRANSLATE_NOOP("Explain", "Nothing says what is to change or has changed: %1. Name it.");
    case Reason::SpreadTooWide:
        return QT_TRANSLATE_NOOP("Explain", "The reviews of %1 lie too far apart. They are discussed first.");
    case Reason::BelowPass:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is below the pass mark of its standard. Ask for revisions, or decide otherwise.");
    case Reason::Vetoed:
        return QT_TRANSLATE_NOOP("Explain",
            "A reviewer has vetoed %1, and a veto cannot be outvoted. Ask for revisions or decline.");
    case Reason::ConditionMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is endorsed on a condition. Name the condition, and a day that is still to come.");
    case Reason::AlreadyDecided:
        return QT_TRANSLATE_NOOP("Explain", "This is settled already: %1. Nothing has to be done.");
    case Reason::NotOverdue:
        return QT_TRANSLATE_NOOP("Explain", "%1 is not overdue yet. Wait until its date has passed.");
    case Reason::RemindedToday:
        return QT_TRANSLATE_NOOP("Explain", "%1 was reminded today already. One reminder a day is enough.");
    case Reason::PraisedAlready:
        return QT_TRANSLATE_NOOP(
            "Explain", "You recommend %1 already. Change what you said, or withdraw it.");
    case Reason::AppealTooLate:
        return QT_TRANSLATE_NOOP("Explain",
            "An appeal has to come within so many days of the decision: %1. Ask for a new review.");
    case Reason::PreviewMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "The public text of %1 has not been previewed for this channel. Look at it first.");
    case Reason::DisclosureMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "The text does not tell of the tie that was declared. It has to begin with: %1.");
    case Reason::DisclosureNotFirst:
        return QT_TRANSLATE_NOOP("Explain",
            "The sentence about the tie comes too late in the text. Put it first, before any link: %1.");
    case Reason::DisclosureTooLong:
        return QT_TRANSLATE_NOOP("Explain",
            "The sentences about the ties are longer than what readers see at once: %1. Shorten names.");
    case Reason::DisclosureHidden:
        return QT_TRANSLATE_NOOP("Explain",
            "Readers would not see the sentence about the tie in %1. Write it as plain words, not in "
            "hashtags.");
    case Reason::RefusedWord:
        return QT_TRANSLATE_NOOP("Explain", "The word %1 hides what was given. Say it plainly.");
    case Reason::CollectiveName:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is one person's praise and cannot speak for the collective. Leave its name out.");
    case Reason::NotOneSentence:
        return QT_TRANSLATE_NOOP("Explain", "%1 should be a single sentence. Keep the best one.");
    case Reason::OwnPraise:
        return QT_TRANSLATE_NOOP("Explain", "%1 is you or yours. Praise has to come from somebody else.");
    case Reason::MarkupNotAllowed:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 contains HTML, a picture or a script. Write it as plain text.");
    case Reason::NeedsEndorsement:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 has no current endorsement. Ask for one, or override it with a reason.");
    case Reason::AuditBroken:
        return QT_TRANSLATE_NOOP("Explain",
            "The audit trail does not fit together at entry %1. Tell a steward, and restore a backup from "
            "before.");
    case Reason::ReplyLinkInvalid:
        return QT_TRANSLATE_NOOP(
            "Explain", "The reply link %1 has been used, has expired or was withdrawn. Ask for a new one.");
    case Reason::SwitchedOff:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 is switched off in this collective. A steward can switch it on.");
    case Reason::NotPublicAddress:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 cannot be the address of public pages. Write it as https://coop.example, with nothing "
            "behind.");
    case Reason::AddressTaken:
        return QT_TRANSLATE_NOOP(
            "Explain", "Another collective of this server shows its pages at %1. Choose another address.");
    case Reason::UnknownReport:
        return QT_TRANSLATE_NOOP("Explain", "There is no report called %1. Look at the list of reports.");
    default: // the list in reasonWords names who comes here; the test `explain` misses a sentence
        return "%1";
    }
}

} // namespace cooperage
