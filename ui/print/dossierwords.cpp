// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dossierwords.h"

#include "models/rules/workflows.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

} // namespace

QString endWords(const Endorsement &request)
{
    if (request.state != EndorsementState::Expired)
        return request.endReason;
    return request.endReason == u"replaced" ? Words::tr("a newer endorsement of the same work took its place")
        : request.endReason == u"condition" ? Words::tr("its condition was not confirmed in time")
                                            : Words::tr("its time was over");
}

QString actionWords(const QString &action)
{
    for (const Transition &one : allTransitions()) {
        if (action == QLatin1String(one.table) + QLatin1Char('.') + QLatin1String(one.command))
            return QCoreApplication::translate("Command", one.caption);
    }
    static constexpr std::pair<const char *, const char *> others[] = {
        {"assessment.send", QT_TRANSLATE_NOOP("Dossier", "Assessment sent")},
        {"coordinator_ties.declare",
            QT_TRANSLATE_NOOP("Dossier", "Said, as coordinator, what ties there are")},
        {"coordinator_ties.clear", QT_TRANSLATE_NOOP("Dossier", "Coordinator’s tie cleared")},
        {"proposed_tie.propose", QT_TRANSLATE_NOOP("Dossier", "Tie on record proposed")},
        {"proposed_tie.confirm", QT_TRANSLATE_NOOP("Dossier", "Tie on record declared")},
        {"proposed_tie.overlook", QT_TRANSLATE_NOOP("Dossier", "Tie on record not declared")},
        {"review.invite", QT_TRANSLATE_NOOP("Dossier", "Asked to review")},
        {"reply_link.create", QT_TRANSLATE_NOOP("Dossier", "Reply link made")},
        {"reply_link.revoke", QT_TRANSLATE_NOOP("Dossier", "Reply link revoked")},
        {"reply_link.answer", QT_TRANSLATE_NOOP("Dossier", "Answered by the partner through a link")},
        {"endorsement.release", QT_TRANSLATE_NOOP("Dossier", "Assessments opened")},
        {"endorsement.due", QT_TRANSLATE_NOOP("Dossier", "Due for re-review")},
        {"endorsement.expired", QT_TRANSLATE_NOOP("Dossier", "Expired")},
    };
    for (const auto &[name, words] : others) {
        if (action == QLatin1String(name))
            return Words::tr(words);
    }
    return action;
}

QString reasonWords(const AuditEntry &entry)
{
    if (entry.actor) // somebody's own words
        return entry.reason;
    static constexpr std::pair<const char *, const char *> known[] = {
        {"ends_soon", QT_TRANSLATE_NOOP("Dossier", "it ends soon")},
        {"subject_changed", QT_TRANSLATE_NOOP("Dossier", "the work was changed")},
        {"replaced", QT_TRANSLATE_NOOP("Dossier", "a newer endorsement of the same work took its place")},
        {"condition", QT_TRANSLATE_NOOP("Dossier", "its condition was not confirmed in time")},
        {"ended", QT_TRANSLATE_NOOP("Dossier", "its time was over")},
    };
    for (const auto &[name, words] : known) {
        if (entry.reason == QLatin1String(name))
            return Words::tr(words);
    }
    return entry.reason;
}

} // namespace cooperage
