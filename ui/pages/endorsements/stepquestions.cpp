// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a step of a request.
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/endorsements/stepwords.h"
#include "ui/pages/endorsements/tierecordwords.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Endorsements", text);
}

/// What the person said before stands in it; else nothing does.
TieQuestion tieQuestion(const RequestSheet &sheet)
{
    TieQuestion question;
    for (const ProposedTie &one : sheet.recorded) {
        question.recorded.add(one.kind);
        question.onRecord.append(onRecordWords(one, {sheet.names, sheet.me}));
    }
    if (const CoordinatorTies *said = tiesSaidBy(sheet.about, sheet.me)) {
        question.said = saidIn(*said);
        question.recorded.add(kindsFromText(said->proposedKinds).value_or(Relations()));
        question.cleared = said->clearedBy.has_value();
    }
    return question;
}

StepQuestion decision(const QString &step, const RequestSheet &sheet)
{
    StepQuestion question;
    question.facts = voteWords(sheet);
    question.ties = tieQuestion(sheet);
    question.reasonLabel = say(QT_TRANSLATE_NOOP("Endorsements", "&Reasons, for the maker and the record"));
    if (step == u"endorsed") {
        question.title = say(QT_TRANSLATE_NOOP("Endorsements", "Endorse this work"));
        question.accept = say(QT_TRANSLATE_NOOP("Endorsements", "Endorse"));
    } else if (step == u"declined") {
        question.title = say(QT_TRANSLATE_NOOP("Endorsements", "Decline to endorse this work"));
        question.accept = say(QT_TRANSLATE_NOOP("Endorsements", "Decline"));
        question.danger = true;
    } else {
        question.title = say(QT_TRANSLATE_NOOP("Endorsements", "Endorse on a condition"));
        question.conditionLabel = say(QT_TRANSLATE_NOOP("Endorsements", "&Condition"));
        question.dateLabel = say(QT_TRANSLATE_NOOP("Endorsements", "To be met &by"));
        question.day = dayOf(sheet.now).addDays(60);
        question.accept = say(QT_TRANSLATE_NOOP("Endorsements", "Endorse"));
    }
    return question;
}

struct Reasoned
{
    const char16_t *step;
    const char *title;
    const char *text;
    const char *label;
    const char *accept;
    bool danger;
};

constexpr Reasoned reasoned[] = {
    {u"send_back", QT_TRANSLATE_NOOP("Endorsements", "Send back to draft"),
        QT_TRANSLATE_NOOP("Endorsements",
            "Screening is about form only: say what is missing. Whether the work is good is for the "
            "reviewers."),
        QT_TRANSLATE_NOOP("Endorsements", "&What is missing"), QT_TRANSLATE_NOOP("Endorsements", "Send back"),
        false},
    {u"resubmit", QT_TRANSLATE_NOOP("Endorsements", "Submit the changes"),
        QT_TRANSLATE_NOOP("Endorsements", "The same reviewers look at the work again."),
        QT_TRANSLATE_NOOP("Endorsements", "&What was changed"), QT_TRANSLATE_NOOP("Endorsements", "Submit"),
        false},
    {u"cancel", QT_TRANSLATE_NOOP("Endorsements", "Cancel the request"),
        QT_TRANSLATE_NOOP("Endorsements", "Reviews already written stay in the record."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why"), QT_TRANSLATE_NOOP("Endorsements", "Cancel the request"),
        true},
    {u"withdraw", QT_TRANSLATE_NOOP("Endorsements", "Withdraw the endorsement"),
        QT_TRANSLATE_NOOP("Endorsements",
            "From then on nothing may be promoted with it. It stays in the register as withdrawn."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why"), QT_TRANSLATE_NOOP("Endorsements", "Withdraw"), true},
    {u"appeal", QT_TRANSLATE_NOOP("Endorsements", "Appeal against the decision"),
        QT_TRANSLATE_NOOP(
            "Endorsements", "A coordinator has to back it and a steward to reopen it; then others review."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why"), QT_TRANSLATE_NOOP("Endorsements", "Appeal"), false},
    {u"review.decline", QT_TRANSLATE_NOOP("Endorsements", "Decline to review"),
        QT_TRANSLATE_NOOP("Endorsements", "The coordinator asks somebody else."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why"), QT_TRANSLATE_NOOP("Endorsements", "Decline to review"),
        false},
    {u"review.recuse", QT_TRANSLATE_NOOP("Endorsements", "Step back from this review"),
        QT_TRANSLATE_NOOP("Endorsements", "The coordinator asks somebody else."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why"), QT_TRANSLATE_NOOP("Endorsements", "Step back"), false},
    {u"review.cancel", QT_TRANSLATE_NOOP("Endorsements", "Cancel this invitation"),
        QT_TRANSLATE_NOOP("Endorsements", "Somebody else can be invited instead."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why"), QT_TRANSLATE_NOOP("Endorsements", "Cancel the invitation"),
        true},
    {u"review.clear", QT_TRANSLATE_NOOP("Endorsements", "Clear this tie"),
        QT_TRANSLATE_NOOP("Endorsements",
            "The reviewer may then judge this work. The tie and the reason stay in the record."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why it does not stand in the way"),
        QT_TRANSLATE_NOOP("Endorsements", "Clear"), false},
    {u"coordinator.clear", QT_TRANSLATE_NOOP("Endorsements", "Clear this tie"),
        QT_TRANSLATE_NOOP("Endorsements",
            "The coordinator may then decide about this work. The tie and the reason stay in the record."),
        QT_TRANSLATE_NOOP("Endorsements", "&Why it does not stand in the way"),
        QT_TRANSLATE_NOOP("Endorsements", "Clear"), false},
};

} // namespace

std::optional<StepQuestion> questionFor(const QString &step, const RequestSheet &sheet)
{
    if (step == u"endorsed" || step == u"conditional" || step == u"declined")
        return decision(step, sheet);
    StepQuestion question;
    if (step == u"coordinator.declare") {
        question.title = say(QT_TRANSLATE_NOOP("Endorsements", "What ties you to the maker"));
        question.ties = tieQuestion(sheet);
        question.accept = say(QT_TRANSLATE_NOOP("Endorsements", "Declare"));
        return question;
    }
    if (step == u"ask_revisions") {
        question.title = say(QT_TRANSLATE_NOOP("Endorsements", "Ask for revisions"));
        question.facts = sheet.opened ? voteWords(sheet) : QString();
        question.reasonLabel = say(QT_TRANSLATE_NOOP("Endorsements", "&What should change"));
        question.dateLabel = say(QT_TRANSLATE_NOOP("Endorsements", "&Until"));
        question.day = dayOf(sheet.now).addDays(28);
        question.accept = say(QT_TRANSLATE_NOOP("Endorsements", "Ask"));
        return question;
    }
    for (const Reasoned &one : reasoned) {
        if (step != QStringView(one.step))
            continue;
        question.title = say(one.title);
        question.text = say(one.text);
        question.reasonLabel = say(one.label);
        question.accept = say(one.accept);
        question.danger = one.danger;
        return question;
    }
    return {};
}

} // namespace cooperage
