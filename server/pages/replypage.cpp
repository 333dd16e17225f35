// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner of a partner shop is asked through a link, in plain words, and the form to answer with.
#include "models/rules/replies.h"
#include "models/rules/validation.h"
#include "server/pages/html.h"
#include "server/pages/views.h"

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr int longestTieText = 1000;
constexpr int longestRemark = 4000;

/// A tie as the partner would say it, looking at the collective from outside.
const char *sentenceFor(Relation tie)
{
    switch (tie) {
    case Relation::Payment:
        return "I paid, or will pay, for being endorsed or recommended.";
    case Relation::FreeGoods:
        return "I gave somebody there goods free or cheaper, even unrelated ones.";
    case Relation::Commission:
        return "Somebody there earns a share of what I sell.";
    case Relation::PossibleBenefit:
        return "A payment, a prize or publicity may come of it for somebody there.";
    case Relation::WorksFor:
        return "Somebody there works for me.";
    case Relation::Consignment:
        return "Somebody there sells my work.";
    case Relation::SharedStorefront:
        return "We sell in the same place.";
    case Relation::PraiseForPraise:
        return "We promote each other.";
    case Relation::Business:
        return "We do other business with each other.";
    case Relation::Family:
        return "Somebody there is family.";
    case Relation::Friend:
        return "Somebody there is a friend.";
    case Relation::EarlyAccess:
        return "I showed somebody there this work before others saw it.";
    default:
        return nullptr; // only matters between a reviewer and a maker
    }
}

QString fieldOf(Relation tie)
{
    return QStringLiteral("tie_") + QLatin1String(Choices<Relation>::list[std::size_t(tie)].name);
}

QByteArray radio(const char *name, const char *value, const char *label, bool chosen)
{
    return "<label class=\"line\"><input type=\"radio\" name=\"" + QByteArray(name) + "\" value=\""
        + QByteArray(value) + "\" required" + (chosen ? " checked" : "") + "><span>" + QByteArray(label)
        + "</span></label>\n";
}

QByteArray area(const char *name, const char *label, int most, const QString &text)
{
    return "<label>" + QByteArray(label) + "<textarea name=\"" + QByteArray(name) + "\" maxlength=\""
        + QByteArray::number(most) + "\">" + escaped(text) + "</textarea></label>\n";
}

QByteArray tiesPart(const PublicSite &site, const PartnerReply &filled)
{
    QByteArray html = "<fieldset><legend>What ties you to the people of " + named(site.name)
        + "?</legend>\n<p class=\"small\">Readers are told of such ties, in front of the text. No tie is bad "
          "in itself; keeping quiet about one is.</p>\n";
    html += "<label class=\"line\"><input type=\"checkbox\" name=\"ties_none\" value=\"on\""
        + QByteArray(filled.ties == DeclarationState::None ? " checked" : "")
        + "><span>Nothing of the following.</span></label>\n";
    for (const Relation tie : tiesAskedOfPartners().list()) {
        html += "<label class=\"line\"><input type=\"checkbox\" name=\"" + fieldOf(tie).toLatin1()
            + "\" value=\"on\"" + (filled.kinds.has(tie) ? " checked" : "") + "><span>" + sentenceFor(tie)
            + "</span></label>\n";
    }
    return html + area("tie_text", "In your own words, if you like", longestTieText, filled.tieText)
        + "</fieldset>\n";
}

QByteArray criteriaText(const ReplyQuestion &question)
{
    QByteArray html = "<p>The reviewers use the standard " + named(question.standard) + ", version "
        + QByteArray::number(question.version) + ". It passes from " + question.passes.toLatin1()
        + " of 100 points. They look at:</p>\n<ul>\n";
    for (const QString &name : question.criteria)
        html += "<li>" + named(name) + "</li>\n";
    return html + "</ul>\n";
}

/// What a person can mend, in a sentence; empty if nothing is missing.
QByteArray missingIn(const PartnerReply &reply, bool answered, bool none)
{
    if (!answered)
        return "Choose yes or no.";
    if (none && !reply.kinds.isEmpty())
        return "You ticked that nothing ties you, and a tie as well. Leave one of them.";
    if (reply.agrees && reply.ties == DeclarationState::NotAsked)
        return "Tick what ties you to the people of the collective, or that there is nothing.";
    if (reply.tieText.size() > longestTieText)
        return "What you say about ties is too long. The most is 1,000 characters.";
    if (reply.remark.size() > longestRemark)
        return "The remark is too long. The most is 4,000 characters.";
    return {};
}

Failure malformed(const QString &where)
{
    return failure(Fault::Invalid, Reason::Malformed, where);
}

} // namespace

Response replyView(const PublicSite &site, const ReplyQuestion &question, const QString &code,
    const PartnerReply &filled, const QByteArray &sentence)
{
    const QByteArray what = question.ofListing
        ? named(question.subjectName) + " of " + named(question.workshop)
        : named(question.workshop);
    QByteArray body = "<p class=\"over\">A question from " + named(site.name) + "</p>\n<h1>May we endorse "
        + what + "?</h1>\n";
    if (!sentence.isEmpty())
        body += "<p class=\"notice out\" role=\"alert\">" + sentence + "</p>\n";
    body += "<p>" + named(question.requester) + " of " + named(site.name)
        + " has proposed that the collective "
          "endorses your work: that it says in public, after a review, that it stands behind it. That needs "
          "your word first.</p>\n<h2>How it is judged</h2>\n"
        + criteriaText(question)
        + "<h2>What would be shown</h2>\n<p>If the review ends well: a text about your work, beginning with "
          "what ties you and the collective, the name of your shop, the standard, the score, and how long it "
          "is valid. Who reviewed is not shown. Nothing is shown if it does not pass. You may ask at any "
          "time "
          "that an endorsement is withdrawn.</p>\n<p class=\"small\">Your answer is read by "
        + named(question.requester) + " and the coordinators of " + named(site.name)
        + ". The ties you tick are shown with the endorsement. The link can be used once, until "
        + dayText(question.until) + ".</p>\n";
    body += "<h2>Your answer</h2>\n<form method=\"post\" action=\"/r/" + escaped(code)
        + "\" accept-charset=\"utf-8\">\n<fieldset><legend>May your work be reviewed and endorsed?</legend>\n"
        + radio("answer", "yes", "Yes, my work may be reviewed and named.", filled.agrees)
        + radio("answer", "no", "No, I do not want that.", false) + "</fieldset>\n" + tiesPart(site, filled)
        + "<fieldset><legend>Anything else?</legend>\n"
        + area("remark", "A remark, if you like", longestRemark, filled.remark)
        + "</fieldset>\n<p><button type=\"submit\">Send the answer</button></p>\n</form>\n";
    return htmlPage(sentence.isEmpty() ? 200 : 400, QStringLiteral("A question from %1").arg(site.name), body,
        PageKind::Asking);
}

Response repliedView(const PublicSite &site, bool agreed)
{
    const QByteArray then = agreed
        ? "<p>You agreed. The collective can now begin its review, which may take some weeks.</p>\n"
        : "<p>You did not agree. The collective does not go on with it.</p>\n";
    return htmlPage(200, QStringLiteral("Thank you"),
        "<p class=\"over\">" + named(site.name)
            + "</p>\n<h1>Thank you</h1>\n<p>Your answer has been kept.</p>\n" + then
            + "<p class=\"small\">The link has done its work and cannot be used again. If you change your "
              "mind, "
              "tell the person who gave it to you.</p>\n",
        PageKind::Asking);
}

Response noReplyView(const PublicSite &site)
{
    return htmlPage(404, QStringLiteral("This link is not open"),
        "<p class=\"over\">" + named(site.name)
            + "</p>\n<h1>This link is not open</h1>\n<p>It was answered already, has expired, was withdrawn, "
              "or "
              "is not complete. Ask the person who gave it to you for a new one.</p>\n",
        PageKind::Asking);
}

Result<FilledReply> replyIn(const QHash<QString, QString> &fields)
{
    FilledReply filled;
    PartnerReply &reply = filled.reply;
    bool none = false;
    QString answer;
    QStringList names = fields.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QString value = fields.value(name);
        if (name == u"answer") {
            answer = value;
        } else if (name == u"tie_text") {
            reply.tieText = cleanText(value, true).trimmed();
        } else if (name == u"remark") {
            reply.remark = cleanText(value, true).trimmed();
        } else if (value != u"on") {
            return malformed(name);
        } else if (name == u"ties_none") {
            none = true;
        } else {
            const auto asked = tiesAskedOfPartners().list();
            const auto tie = std::find_if(
                asked.begin(), asked.end(), [&name](Relation one) { return fieldOf(one) == name; });
            if (tie == asked.end())
                return malformed(name);
            reply.kinds.add(*tie);
        }
    }
    if (!answer.isEmpty() && answer != u"yes" && answer != u"no")
        return malformed(QStringLiteral("answer"));
    reply.agrees = answer == u"yes";
    reply.ties = !reply.kinds.isEmpty() ? DeclarationState::Declared
        : none                          ? DeclarationState::None
                                        : DeclarationState::NotAsked;
    filled.sentence = missingIn(reply, !answer.isEmpty(), none);
    return filled;
}

} // namespace cooperage::server
