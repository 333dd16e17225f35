// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/comaking.h"

#include <QRegularExpression>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int onePercent = wholeShare / 100;
constexpr int decimals = 4; // the fourth of a per cent is one millionth
constexpr int longestRole = 80;

Failure wrongShare(Reason reason, const QString &value)
{
    return failure(Error{
        Fault::Invalid, reason, QStringLiteral("share"), {}, {{QStringLiteral("share"), reason, value}}});
}

int leftBy(const QList<CoMaker> &all, bool (*counts)(const CoMaker &), const RawId &except)
{
    qint64 given = 0;
    for (const CoMaker &one : all) {
        if (one.id != except && counts(one))
            given += one.share;
    }
    return int(wholeShare - given);
}

} // namespace

CoMakerTerms termsOf(const CoMaker &coMaker)
{
    return {coMaker.role, coMaker.share};
}

bool holdsShare(const CoMaker &coMaker)
{
    return !coMaker.removed
        && (coMaker.state == CoMakerState::Proposed || coMaker.state == CoMakerState::Accepted);
}

int shareLeft(const QList<CoMaker> &all, const RawId &except)
{
    return leftBy(all, holdsShare, except);
}

int shareToday(const QList<CoMaker> &all)
{
    const auto accepted
        = [](const CoMaker &one) { return !one.removed && one.state == CoMakerState::Accepted; };
    return leftBy(all, accepted, {});
}

Result<void> mayHavePart(const Workshop &workshop)
{
    if (workshop.removed || workshop.outside || workshop.state == WorkshopState::Left)
        return failure(Fault::Invalid, Reason::NotInCollective, workshop.name);
    return {};
}

Result<void> mayPropose(const Actor &actor, const CoMakerProposal &proposal, const QList<CoMaker> &all)
{
    const auto &[listing, workshop, terms] = proposal;
    if (!actor.mayWork())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    const bool own = actor.workshopRole != WorkshopRole::None && actor.workshop == listing.workshop;
    if (!own)
        return failure(Fault::NotAllowed, Reason::NotYourWorkshop, listing.title);
    if (listing.removed)
        return failure(Fault::Conflict, Reason::RecordRemoved, listing.title);
    if (RawId(workshop.id) == RawId(listing.workshop))
        return failure(Fault::Invalid, Reason::OwnWorkshop, workshop.name);
    if (auto may = mayHavePart(workshop); !may)
        return may;
    const RawId id = coMakerId(listing.id, workshop.id);
    const bool agreed = std::any_of(all.begin(), all.end(),
        [&id](const CoMaker &one) { return one.id == id && one.state == CoMakerState::Accepted; });
    if (agreed)
        return failure(Fault::Conflict, Reason::AlreadyCoMaker, workshop.name);
    if (terms.role.size() > longestRole)
        return failure(Error{Fault::Invalid, Reason::TooLong, QStringLiteral("role"), {},
            {{QStringLiteral("role"), Reason::TooLong, terms.role}}});
    if (terms.share < 0 || terms.share > wholeShare)
        return wrongShare(terms.share < 0 ? Reason::TooSmall : Reason::TooLarge, percentText(terms.share));
    const int left = shareLeft(all, id);
    if (terms.share > left)
        return failure(Fault::Conflict, Reason::SharesTooLarge, QString::number(left));
    return {};
}

QString percentText(int share, const QString &point)
{
    const QString sign = share < 0 ? QStringLiteral("-") : QString();
    const qint64 size = share < 0 ? -qint64(share) : share;
    QString text = sign + QString::number(size / onePercent);
    QString rest = QString::number(size % onePercent).rightJustified(decimals, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    return rest.isEmpty() ? text : text + point + rest;
}

QString shareText(int share, const QLocale &locale)
{
    return percentText(share, locale.decimalPoint()) + QChar(QChar::Nbsp) + u'%';
}

Result<int> shareFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(-?)(\\d{1,6})(?:[.,](\\d{1,4}))?[\\s\\x{a0}\\x{202f}]*%?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrongShare(Reason::NotANumber, text);
    const QString rest = match.captured(3).leftJustified(decimals, u'0');
    const qint64 share = match.captured(2).toLongLong() * onePercent + rest.toLongLong();
    if (share > 0 && !match.captured(1).isEmpty())
        return wrongShare(Reason::TooSmall, text);
    if (share > wholeShare)
        return wrongShare(Reason::TooLarge, text);
    return int(share);
}

} // namespace cooperage
