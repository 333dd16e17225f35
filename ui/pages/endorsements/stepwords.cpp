// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/stepwords.h"

#include "models/rules/workflows.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/requestsheet.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cooperage {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Endorsements", text);
}

struct Words
{
    const char16_t *step;
    const char *text;
};

constexpr Words ownWords[] = {
    {u"endorsed", QT_TRANSLATE_NOOP("Endorsements", "Endorse…")},
    {u"conditional", QT_TRANSLATE_NOOP("Endorsements", "Endorse on a condition…")},
    {u"declined", QT_TRANSLATE_NOOP("Endorsements", "Decline…")},
    {u"send_back", QT_TRANSLATE_NOOP("Endorsements", "Back to draft…")},
    {u"ask_revisions", QT_TRANSLATE_NOOP("Endorsements", "Ask for revisions…")},
    {u"resubmit", QT_TRANSLATE_NOOP("Endorsements", "Submit the changes…")},
    {u"cancel", QT_TRANSLATE_NOOP("Endorsements", "Cancel the request…")},
    {u"publish", QT_TRANSLATE_NOOP("Endorsements", "Publish…")},
    {u"withdraw", QT_TRANSLATE_NOOP("Endorsements", "Withdraw…")},
    {u"ask_again", QT_TRANSLATE_NOOP("Endorsements", "Ask for a new review…")},
    {u"appeal", QT_TRANSLATE_NOOP("Endorsements", "Appeal…")},
    {u"name_stand_in", QT_TRANSLATE_NOOP("Endorsements", "Name a stand-in…")},
    {u"invite", QT_TRANSLATE_NOOP("Endorsements", "Invite reviewers…")},
    {u"review.accept", QT_TRANSLATE_NOOP("Endorsements", "Accept to review")},
    {u"review.decline", QT_TRANSLATE_NOOP("Endorsements", "Decline to review…")},
    {u"review.recuse", QT_TRANSLATE_NOOP("Endorsements", "Step back…")},
    {u"review.declare", QT_TRANSLATE_NOOP("Endorsements", "Declare ties")},
    {u"send", QT_TRANSLATE_NOOP("Endorsements", "Send review")},
    {u"send_own", QT_TRANSLATE_NOOP("Endorsements", "Send self-assessment")},
};

} // namespace

QString stepWords(const QString &step)
{
    for (const Words &one : ownWords) {
        if (step == QStringView(one.step))
            return say(one.text);
    }
    const QString table = step.contains(u'.') ? step.section(u'.', 0, 0) : QStringLiteral("endorsement");
    for (const Transition &one : allTransitions()) {
        if (table == QLatin1String(one.table) && step.section(u'.', -1) == QLatin1String(one.command))
            return QCoreApplication::translate("Command", one.caption);
    }
    return step;
}

QString voteWords(const RequestSheet &sheet)
{
    const PanelResult panel = panelOf(sheet.about);
    const int asked = int(livingReviews(sheet.about).size());
    QStringList parts{say(QT_TRANSLATE_NOOP("Endorsements", "%1 of %2")).arg(panel.eligible).arg(asked)};
    if (panel.score)
        parts.append(say(QT_TRANSLATE_NOOP("Endorsements", "panel %1")).arg(scoreWords(*panel.score)));
    if (panel.eligible > 1)
        parts.append(say(QT_TRANSLATE_NOOP("Endorsements", "spread %1 of at most %2"))
                         .arg(scoreWords(panel.spread), scoreWords(sheet.about.version.spreadLimit)));
    parts.append(
        say(QT_TRANSLATE_NOOP("Endorsements", "passes at %1")).arg(scoreWords(sheet.about.version.pass)));
    if (panel.veto)
        parts.append(say(QT_TRANSLATE_NOOP("Endorsements", "a veto")));
    return parts.join(QStringLiteral(" · "));
}

QString auditWords(const AuditEntry &entry)
{
    struct Told
    {
        const char16_t *action;
        const char *text;
    };
    static constexpr Told own[] = {
        {u"endorsement.submit", QT_TRANSLATE_NOOP("Endorsements", "submitted the request")},
        {u"endorsement.screen", QT_TRANSLATE_NOOP("Endorsements", "began the screening")},
        {u"endorsement.send_back", QT_TRANSLATE_NOOP("Endorsements", "sent it back to draft")},
        {u"endorsement.open", QT_TRANSLATE_NOOP("Endorsements", "opened the reviews")},
        {u"endorsement.discuss",
            QT_TRANSLATE_NOOP("Endorsements", "The reviews lie far apart; they are discussed")},
        {u"endorsement.release", QT_TRANSLATE_NOOP("Endorsements", "All reviews are in and were opened")},
        {u"endorsement.ask_revisions", QT_TRANSLATE_NOOP("Endorsements", "asked for revisions")},
        {u"endorsement.resubmit", QT_TRANSLATE_NOOP("Endorsements", "submitted the changes")},
        {u"endorsement.cancel", QT_TRANSLATE_NOOP("Endorsements", "cancelled the request")},
        {u"endorsement.decide", QT_TRANSLATE_NOOP("Endorsements", "decided")},
        {u"endorsement.publish", QT_TRANSLATE_NOOP("Endorsements", "published it")},
        {u"endorsement.confirm_condition", QT_TRANSLATE_NOOP("Endorsements", "confirmed the condition")},
        {u"endorsement.withdraw", QT_TRANSLATE_NOOP("Endorsements", "withdrew it")},
        {u"endorsement.appeal", QT_TRANSLATE_NOOP("Endorsements", "appealed")},
        {u"endorsement.back_appeal", QT_TRANSLATE_NOOP("Endorsements", "backed the appeal")},
        {u"endorsement.reopen", QT_TRANSLATE_NOOP("Endorsements", "reopened it")},
        {u"endorsement.name_stand_in", QT_TRANSLATE_NOOP("Endorsements", "named a stand-in coordinator")},
        {u"endorsement.invite", QT_TRANSLATE_NOOP("Endorsements", "invited a reviewer")},
        {u"review.remind", QT_TRANSLATE_NOOP("Endorsements", "reminded a reviewer")},
        {u"endorsement.become_due", QT_TRANSLATE_NOOP("Endorsements", "It became due for re-review")},
        {u"endorsement.expire", QT_TRANSLATE_NOOP("Endorsements", "It expired")},
        {u"review.invite", QT_TRANSLATE_NOOP("Endorsements", "invited a reviewer")},
        {u"review.accept", QT_TRANSLATE_NOOP("Endorsements", "accepted to review")},
        {u"review.decline", QT_TRANSLATE_NOOP("Endorsements", "declined to review")},
        {u"review.recuse", QT_TRANSLATE_NOOP("Endorsements", "stepped back from reviewing")},
        {u"review.cancel", QT_TRANSLATE_NOOP("Endorsements", "cancelled an invitation")},
        {u"review.declare", QT_TRANSLATE_NOOP("Endorsements", "said which ties there are")},
        {u"review.clear", QT_TRANSLATE_NOOP("Endorsements", "cleared a tie")},
        {u"coordinator_ties.declare",
            QT_TRANSLATE_NOOP("Endorsements", "said, as coordinator, which ties there are")},
        {u"coordinator_ties.clear", QT_TRANSLATE_NOOP("Endorsements", "cleared a coordinator’s tie")},
        {u"assessment.send", QT_TRANSLATE_NOOP("Endorsements", "sent an assessment")},
        {u"reply_link.create", QT_TRANSLATE_NOOP("Endorsements", "made a reply link for the partner")},
        {u"reply_link.revoke", QT_TRANSLATE_NOOP("Endorsements", "revoked a reply link")},
        {u"reply_link.answer", QT_TRANSLATE_NOOP("Endorsements", "The partner answered through a link")},
    };
    for (const Told &one : own) {
        if (entry.action != QStringView(one.action))
            continue;
        QString words = say(one.text);
        const QJsonObject after = QJsonDocument::fromJson(entry.after.toUtf8()).object();
        const QString outcome = after.value(QLatin1String("outcome")).toString();
        for (const Choice &choice : Choices<Outcome>::list) {
            if (!outcome.isEmpty() && outcome == QLatin1String(choice.name))
                words += QStringLiteral(": ") + captionOf(choice);
        }
        return words;
    }
    return entry.action;
}

} // namespace cooperage
