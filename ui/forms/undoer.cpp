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
    {"endorsement.create", QT_TRANSLATE_NOOP("Caption", "Request for %1")},
    {"endorsement.submit", QT_TRANSLATE_NOOP("Caption", "Request for %1 submitted")},
    {"endorsement.decide", QT_TRANSLATE_NOOP("Caption", "Decision about %1")},
    {"endorsement.publish", QT_TRANSLATE_NOOP("Caption", "Endorsement of %1 published")},
    {"endorsement.withdraw", QT_TRANSLATE_NOOP("Caption", "Endorsement of %1 withdrawn")},
    {"endorsement.invite", QT_TRANSLATE_NOOP("Caption", "%1 asked to review")},
    {"evidence.add", QT_TRANSLATE_NOOP("Caption", "Evidence for %1")},
    {"review.accept", QT_TRANSLATE_NOOP("Caption", "Review of %1 accepted")},
    {"review.declare", QT_TRANSLATE_NOOP("Caption", "Ties declared for %1")},
    {"assessment.save", QT_TRANSLATE_NOOP("Caption", "Marks for %1")},
    {"assessment.send", QT_TRANSLATE_NOOP("Caption", "Review of %1 sent")},
    {"exchange_case.clear", QT_TRANSLATE_NOOP("Caption", "Praise cleared: %1")},
    {"exchange_case.label", QT_TRANSLATE_NOOP("Caption", "Labelled as praise for praise: %1")},
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
