// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/undoer.h"

#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Sentence
{
    const char *code;
    const char *words; ///< %1 = what it is about
};

constexpr Sentence sentences[] = {
    {"listing.create", QT_TRANSLATE_NOOP("Caption", "New listing %1")},
    {"listing.change", QT_TRANSLATE_NOOP("Caption", "Change of %1")},
    {"listing.remove", QT_TRANSLATE_NOOP("Caption", "%1 moved to the bin")},
    {"listing.restore", QT_TRANSLATE_NOOP("Caption", "%1 restored from the bin")},
    {"listing.tags", QT_TRANSLATE_NOOP("Caption", "Tags of %1")},
    {"listing.materials", QT_TRANSLATE_NOOP("Caption", "Materials of %1")},
    {"variant.create", QT_TRANSLATE_NOOP("Caption", "New variant of %1")},
    {"variant.change", QT_TRANSLATE_NOOP("Caption", "Change of a variant of %1")},
    {"variant.reprice", QT_TRANSLATE_NOOP("Caption", "Price of %1")},
    {"variant.remove", QT_TRANSLATE_NOOP("Caption", "Variant of %1 removed")},
    {"variant.restore", QT_TRANSLATE_NOOP("Caption", "Variant of %1 restored")},
    {"variant.cost", QT_TRANSLATE_NOOP("Caption", "Unit cost of %1")},
    {"photo.add", QT_TRANSLATE_NOOP("Caption", "Photo added to %1")},
    {"photo.change", QT_TRANSLATE_NOOP("Caption", "Photo of %1 described")},
    {"photo.describe", QT_TRANSLATE_NOOP("Caption", "Photo of %1 described")},
    {"photo.crop", QT_TRANSLATE_NOOP("Caption", "Photo of %1 cropped or turned")},
    {"photo.remove", QT_TRANSLATE_NOOP("Caption", "Photo removed from %1")},
    {"photo.restore", QT_TRANSLATE_NOOP("Caption", "Photo of %1 restored")},
    {"photo.order", QT_TRANSLATE_NOOP("Caption", "Order of the photos of %1")},
    {"stock.made", QT_TRANSLATE_NOOP("Caption", "%1 made")},
    {"stock.sold", QT_TRANSLATE_NOOP("Caption", "%1 sold")},
    {"stock.move", QT_TRANSLATE_NOOP("Caption", "%1 moved")},
    {"stock.correction", QT_TRANSLATE_NOOP("Caption", "Stock of %1 corrected")},
    {"stock.count", QT_TRANSLATE_NOOP("Caption", "%1 counted")},
    {"co_maker.propose", QT_TRANSLATE_NOOP("Caption", "Part in %1 proposed")},
    {"co_maker.accept", QT_TRANSLATE_NOOP("Caption", "Part in %1 accepted")},
    {"co_maker.decline", QT_TRANSLATE_NOOP("Caption", "Part in %1 declined")},
    {"co_maker.end", QT_TRANSLATE_NOOP("Caption", "Part in %1 ended")},
    {"location.create", QT_TRANSLATE_NOOP("Caption", "New place %1")},
    {"location.rename", QT_TRANSLATE_NOOP("Caption", "Change of the place %1")},
    {"difference.resolve", QT_TRANSLATE_NOOP("Caption", "Decision about %1")},
    {"view.save", QT_TRANSLATE_NOOP("Caption", "View %1 saved")},
    {"view.change", QT_TRANSLATE_NOOP("Caption", "Change of the view %1")},
    {"view.remove", QT_TRANSLATE_NOOP("Caption", "View %1 removed")},
    {"view.share", QT_TRANSLATE_NOOP("Caption", "View %1 shared")},
    {"view.unshare", QT_TRANSLATE_NOOP("Caption", "View %1 not shared any more")},
    {"import.products", QT_TRANSLATE_NOOP("Caption", "Import of %1")},
    {"standard.create", QT_TRANSLATE_NOOP("Caption", "New standard %1")},
    {"standard.draft", QT_TRANSLATE_NOOP("Caption", "New version of the standard %1")},
    {"standard_version.propose", QT_TRANSLATE_NOOP("Caption", "Version of %1 proposed")},
    {"standard_version.publish", QT_TRANSLATE_NOOP("Caption", "Version of %1 published")},
    {"criterion.add", QT_TRANSLATE_NOOP("Caption", "Criterion %1 added")},
    {"criterion.remove", QT_TRANSLATE_NOOP("Caption", "Criterion %1 removed")},
    {"partner.create", QT_TRANSLATE_NOOP("Caption", "New partner %1")},
    {"partner.change", QT_TRANSLATE_NOOP("Caption", "Change of the partner %1")},
    {"partner.contact", QT_TRANSLATE_NOOP("Caption", "Contact of the partner %1")},
    {"partner.put_off", QT_TRANSLATE_NOOP("Caption", "%1 not suggested for a while")},
    {"endorsement.create", QT_TRANSLATE_NOOP("Caption", "Request for %1")},
    {"endorsement.submit", QT_TRANSLATE_NOOP("Caption", "Request for %1 submitted")},
    {"endorsement.decide", QT_TRANSLATE_NOOP("Caption", "Decision about %1")},
    {"endorsement.publish", QT_TRANSLATE_NOOP("Caption", "Endorsement of %1 published")},
    {"endorsement.withdraw", QT_TRANSLATE_NOOP("Caption", "Endorsement of %1 withdrawn")},
    {"endorsement.invite", QT_TRANSLATE_NOOP("Caption", "%1 asked to review")},
    {"evidence.add", QT_TRANSLATE_NOOP("Caption", "Evidence for %1")},
    {"review.accept", QT_TRANSLATE_NOOP("Caption", "Review of %1 accepted")},
    {"review.declare", QT_TRANSLATE_NOOP("Caption", "Ties declared for %1")},
    {"coordinator_ties.declare", QT_TRANSLATE_NOOP("Caption", "Ties to the maker declared for %1")},
    {"coordinator_ties.clear", QT_TRANSLATE_NOOP("Caption", "Coordinator’s tie cleared for %1")},
    {"standing_tie.say", QT_TRANSLATE_NOOP("Caption", "Tie with %1 declared")},
    {"standing_tie.end", QT_TRANSLATE_NOOP("Caption", "Tie with %1 ended")},
    {"standing_tie.remove", QT_TRANSLATE_NOOP("Caption", "Declaration about %1 taken back")},
    {"assessment.save", QT_TRANSLATE_NOOP("Caption", "Marks for %1")},
    {"assessment.send", QT_TRANSLATE_NOOP("Caption", "Review of %1 sent")},
    {"exchange_case.clear", QT_TRANSLATE_NOOP("Caption", "Praise cleared: %1")},
    {"exchange_case.label", QT_TRANSLATE_NOOP("Caption", "Labelled as praise for praise: %1")},
    {"listing.publish", QT_TRANSLATE_NOOP("Caption", "%1 put live")},
    {"listing.pause", QT_TRANSLATE_NOOP("Caption", "%1 paused")},
    {"listing.resume", QT_TRANSLATE_NOOP("Caption", "%1 put live again")},
    {"listing.archive", QT_TRANSLATE_NOOP("Caption", "%1 archived")},
    {"listing.redraft", QT_TRANSLATE_NOOP("Caption", "%1 back to draft")},
    {"history.restore", QT_TRANSLATE_NOOP("Caption", "Earlier state of %1")},
    {"workshop.change", QT_TRANSLATE_NOOP("Caption", "Change of the workshop %1")},
    {"workshop.pause", QT_TRANSLATE_NOOP("Caption", "Workshop %1 paused")},
    {"workshop.resume", QT_TRANSLATE_NOOP("Caption", "Workshop %1 resumed")},
    {"person.change", QT_TRANSLATE_NOOP("Caption", "Change of the entry of %1")},
    {"collective.change", QT_TRANSLATE_NOOP("Caption", "Change of the collective %1")},
    {"setting.change", QT_TRANSLATE_NOOP("Caption", "Setting: %1")},
    {"role.grant", QT_TRANSLATE_NOOP("Caption", "Role for %1")},
    {"role.revoke", QT_TRANSLATE_NOOP("Caption", "Role taken from %1")},
    {"role_grant.grant", QT_TRANSLATE_NOOP("Caption", "Role for %1")},
    {"role_grant.revoke", QT_TRANSLATE_NOOP("Caption", "Role taken from %1")},
    {"membership.accept", QT_TRANSLATE_NOOP("Caption", "%1 taken in")},
    {"membership.decline", QT_TRANSLATE_NOOP("Caption", "%1 not taken in")},
    {"membership.pause", QT_TRANSLATE_NOOP("Caption", "Membership of %1 paused")},
    {"membership.resume", QT_TRANSLATE_NOOP("Caption", "Membership of %1 resumed")},
    {"membership.leave", QT_TRANSLATE_NOOP("Caption", "Membership of %1 ended")},
    {"membership.remove", QT_TRANSLATE_NOOP("Caption", "%1 removed from the collective")},
    {"membership.assign", QT_TRANSLATE_NOOP("Caption", "Workshop of %1")},
    {"invitation.create", QT_TRANSLATE_NOOP("Caption", "Invitation of %1")},
    {"invitation.revoke", QT_TRANSLATE_NOOP("Caption", "Invitation of %1 taken back")},
    {"standard.change", QT_TRANSLATE_NOOP("Caption", "Change of the standard %1")},
    {"standard_version.send_back", QT_TRANSLATE_NOOP("Caption", "Version of %1 sent back to draft")},
    {"standard_version.retire", QT_TRANSLATE_NOOP("Caption", "Version of %1 retired")},
    {"criterion.change", QT_TRANSLATE_NOOP("Caption", "Change of the criterion %1")},
    {"endorsement.change", QT_TRANSLATE_NOOP("Caption", "Change of the request for %1")},
    {"endorsement.screen", QT_TRANSLATE_NOOP("Caption", "Screening of the request for %1")},
    {"endorsement.send_back", QT_TRANSLATE_NOOP("Caption", "Request for %1 sent back to draft")},
    {"endorsement.open", QT_TRANSLATE_NOOP("Caption", "Reviews of %1 opened")},
    {"endorsement.discuss", QT_TRANSLATE_NOOP("Caption", "Discussion about %1")},
    {"endorsement.ask_revisions", QT_TRANSLATE_NOOP("Caption", "Changes to %1 asked for")},
    {"endorsement.resubmit", QT_TRANSLATE_NOOP("Caption", "Changes to %1 submitted")},
    {"endorsement.cancel", QT_TRANSLATE_NOOP("Caption", "Request for %1 cancelled")},
    {"endorsement.confirm_condition", QT_TRANSLATE_NOOP("Caption", "Condition of %1 confirmed")},
    {"endorsement.become_due", QT_TRANSLATE_NOOP("Caption", "%1 due for re-review")},
    {"endorsement.expire", QT_TRANSLATE_NOOP("Caption", "Endorsement of %1 expired")},
    {"endorsement.appeal", QT_TRANSLATE_NOOP("Caption", "Appeal about %1")},
    {"endorsement.back_appeal", QT_TRANSLATE_NOOP("Caption", "Appeal about %1 backed")},
    {"endorsement.reopen", QT_TRANSLATE_NOOP("Caption", "Request for %1 reopened")},
    {"endorsement.name_stand_in", QT_TRANSLATE_NOOP("Caption", "Stand-in for %1 named")},
    {"evidence.receive", QT_TRANSLATE_NOOP("Caption", "Samples of %1 received")},
    {"self_mark.save", QT_TRANSLATE_NOOP("Caption", "Own marks for %1")},
    {"criterion.order", QT_TRANSLATE_NOOP("Caption", "Criterion %1 put in another place")},
    {"standard_version.remove", QT_TRANSLATE_NOOP("Caption", "Draft of the standard %1 removed")},
    {"standard.remove", QT_TRANSLATE_NOOP("Caption", "Standard %1 removed")},
    {"evidence.remove", QT_TRANSLATE_NOOP("Caption", "Evidence for %1 removed")},
    {"review.decline", QT_TRANSLATE_NOOP("Caption", "Review of %1 declined")},
    {"review.recuse", QT_TRANSLATE_NOOP("Caption", "Stepped back from reviewing %1")},
    {"review.cancel", QT_TRANSLATE_NOOP("Caption", "Invitation to review %1 cancelled")},
    {"review.clear", QT_TRANSLATE_NOOP("Caption", "Tie cleared for %1")},
    {"promotion_override.record", QT_TRANSLATE_NOOP("Caption", "Promotion of %1 let pass")},
    {"device.revoke", QT_TRANSLATE_NOOP("Caption", "Device %1 locked out")},
    {"reply_link.create", QT_TRANSLATE_NOOP("Caption", "Reply link for %1")},
    {"reply_link.revoke", QT_TRANSLATE_NOOP("Caption", "Reply link for %1 revoked")},
    {"public_place.change", QT_TRANSLATE_NOOP("Caption", "Public pages at %1")},
    {"recommendation.create", QT_TRANSLATE_NOOP("Caption", "Praise of %1")},
    {"recommendation.change", QT_TRANSLATE_NOOP("Caption", "Change of the praise of %1")},
    {"recommendation.withdraw", QT_TRANSLATE_NOOP("Caption", "Praise of %1 withdrawn")},
    {"promotion_override.record", QT_TRANSLATE_NOOP("Caption", "Promotion of %1 without an endorsement")},
    {"promotion_override.lift", QT_TRANSLATE_NOOP("Caption", "%1 needs an endorsement again")},
    {"thanks.create", QT_TRANSLATE_NOOP("Caption", "Thanks to %1")},
    {"thanks.send", QT_TRANSLATE_NOOP("Caption", "Thanks to the reviewers of %1")},
    {"review.remind", QT_TRANSLATE_NOOP("Caption", "%1 reminded")},
};

QString subjectOf(const Caption &caption)
{
    if (caption.subject.isEmpty())
        return QCoreApplication::translate("Caption", "%n record(s)", nullptr, caption.count);
    return QCoreApplication::translate("Caption", "“%1”").arg(isolated(caption.subject));
}

} // namespace

Undoer::Undoer(Writer &writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{
}

void Undoer::run(bool redo)
{
    struct Done
    {
        Committed committed;
        QStringList skipped;
    };
    auto job = [redo](Store &store) -> Result<Done> {
        Done done;
        auto committed = redo ? store.redo(&done.skipped) : store.undo(&done.skipped);
        if (!committed)
            return failure(committed.error());
        done.committed = *committed;
        return done;
    };
    whenAnswered(m_writer.run(job), this, [this, redo](const Result<Done> &done) {
        if (!done && done.error().fault == Fault::NotFound) {
            Q_EMIT said(redo ? tr("There is nothing to bring back.") : tr("There is nothing to undo."));
        } else if (!done) {
            Q_EMIT said(explain(done.error()));
        } else {
            const QString what = captionWords(done->committed.caption);
            QString text = redo ? tr("Done again: %1.").arg(what) : tr("Undone: %1.").arg(what);
            if (!done->skipped.isEmpty())
                text += u' '
                    + tr("Somebody has changed %1 since; that was left alone.")
                          .arg(fieldCaption(done->skipped.join(QStringLiteral(", "))));
            Q_EMIT said(text);
        }
    });
}

QString captionWords(const Caption &caption)
{
    for (const Sentence &one : sentences) {
        if (caption.code == QLatin1String(one.code))
            return QCoreApplication::translate("Caption", one.words).arg(subjectOf(caption));
    }
    return QCoreApplication::translate("Caption", "Change of %1").arg(subjectOf(caption));
}

} // namespace cooperage
