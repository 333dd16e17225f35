// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnerwords.h"

#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Partners
{
    Q_DECLARE_TR_FUNCTIONS(Partners)
};

constexpr double much = 0.5; ///< of the largest trust
constexpr double little = 0.25;

/// The work, or the workshop where that itself was praised.
QString workWords(const PraiseStep &step, const PartnerIdea &idea)
{
    if (step.about.isEmpty() || step.about == step.toName || step.about == idea.workshop.name)
        return isolated(idea.workshop.name);
    return Partners::tr("“%1” by %2").arg(isolated(step.about), isolated(step.toName));
}

QString lastWords(const PraiseStep &step, const PartnerIdea &idea, bool own)
{
    const QString work = workWords(step, idea);
    const bool rated = step.kind == JudgementKind::Assessment;
    if (own)
        return rated ? Partners::tr("You rated %1 well").arg(work)
                     : Partners::tr("You recommended %1").arg(work);
    return rated ? Partners::tr("%1 rated %2 well").arg(isolated(step.fromName), work)
                 : Partners::tr("%1 recommended %2").arg(isolated(step.fromName), work);
}

QString monthOf(QDate day, const QLocale &locale)
{
    return locale.toString(day, QStringLiteral("MMMM yyyy"));
}

QString trustWords(double value)
{
    if (value >= 1)
        return Partners::tr("Your trust leads here first of all.");
    if (value >= much)
        return Partners::tr("Much of your trust leads here.");
    return value >= little ? Partners::tr("Some of your trust leads here.")
                           : Partners::tr("A little of your trust leads here.");
}

/// Parts without records so far are never a reason (store/partnerquery.h).
QString reasonFor(PartnerPart part, const PartnerIdea &idea, const QLocale &locale)
{
    switch (part) {
    case PartnerPart::Trust:
        return trustWords(idea.suggestion.values[std::size_t(PartnerPart::Trust)]);
    case PartnerPart::Newcomer:
        return idea.memberSince
            ? Partners::tr("New among us: a member since %1.").arg(monthOf(*idea.memberSince, locale))
            : QString();
    case PartnerPart::Complement:
    case PartnerPart::AvatarOverlap:
    case PartnerPart::ReciprocityNeed:
    case PartnerPart::Competitor:
    case PartnerPart::Conflict:
        break;
    }
    return {};
}

QString missingTrustWords(const PartnerIdea &idea)
{
    if (idea.chain.isEmpty())
        return Partners::tr("Nobody whose eye you trust has judged their work yet.");
    if (idea.chain.size() == 1)
        return Partners::tr("You have praised others more.");
    return Partners::tr(
        "%n step(s) away, and trust grows weaker with each.", nullptr, int(idea.chain.size()));
}

QString notNewWords(const PartnerIdea &idea, const QLocale &locale)
{
    if (idea.workshop.outside)
        return Partners::tr("A shop outside: nobody there is a member.");
    return idea.memberSince
        ? Partners::tr("Not a newcomer: a member since %1.").arg(monthOf(*idea.memberSince, locale))
        : Partners::tr("Not a newcomer.");
}

QString tieWords(const PartnerIdea &idea)
{
    QStringList kinds;
    for (const Relation kind : idea.ties.list())
        kinds.append(captionOf(Choices<Relation>::list[int(kind)]));
    return Partners::tr("Between you there is something to disclose: %1.")
        .arg(kinds.join(
            QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("، ") : QStringLiteral(", ")));
}

} // namespace

QString chainWords(const PartnerIdea &idea)
{
    QStringList parts;
    for (qsizetype i = 0; i < idea.chain.size(); ++i) {
        const PraiseStep &step = idea.chain.at(i);
        if (i == idea.chain.size() - 1)
            parts.append(lastWords(step, idea, i == 0));
        else if (i == 0)
            parts.append(Partners::tr("You trust %1’s eye").arg(isolated(step.toName)));
        else
            parts.append(
                Partners::tr("%1 trusts %2’s eye").arg(isolated(step.fromName), isolated(step.toName)));
    }
    return parts.isEmpty() ? QString() : Partners::tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

QStringList reasonWords(const PartnerIdea &idea, const QLocale &locale)
{
    QStringList words;
    for (const PartnerPart part : idea.suggestion.reasons) {
        const QString reason = reasonFor(part, idea, locale);
        if (!reason.isEmpty())
            words.append(reason);
    }
    return words;
}

QString whyNotWords(const PartnerIdea &idea, const QLocale &locale)
{
    switch (idea.suggestion.whyNot) {
    case PartnerPart::Conflict:
        return tieWords(idea);
    case PartnerPart::Competitor:
        return Partners::tr("One of you has said that you compete.");
    case PartnerPart::Newcomer:
        return notNewWords(idea, locale);
    case PartnerPart::Trust:
    case PartnerPart::Complement:
    case PartnerPart::AvatarOverlap:
    case PartnerPart::ReciprocityNeed:
        break;
    }
    return missingTrustWords(idea);
}

QString peopleWords(const PartnerIdea &idea)
{
    QStringList parts;
    for (const QString &name : idea.people)
        parts.append(isolated(name));
    for (const QString &text : {idea.workshop.craft, idea.workshop.place}) {
        if (!text.isEmpty())
            parts.append(isolated(text));
    }
    if (idea.workshop.outside)
        parts.append(Partners::tr("outside the collective"));
    return parts.join(QStringLiteral("\u00a0· "));
}

NothingWords nothingWords(const PartnerIdeas &ideas)
{
    const QString heading = Partners::tr("Nobody to suggest yet");
    if (ideas.putOff > 0)
        return {Partners::tr("Nobody else to suggest"),
            Partners::tr("%n partner(s) you put off will be suggested again six months after.", nullptr,
                ideas.putOff)};
    if (ideas.ownJudgements > 0)
        return {heading,
            Partners::tr("Whom you praised has praised nobody else so far, or is tied to you too closely.")};
    return {heading,
        Partners::tr(
            "Suggestions begin with your own judgement: recommend somebody’s work, or review a request. "
            "Then whom they think well of is suggested to you.")};
}

} // namespace cooperage
