// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement compare: what stands beside the listing a request is about
#include "app/cli/endorsement.h"
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "models/store/comparison.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/comparewords.h"
#include "ui/pages/listings/listingwords.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

constexpr const char *kindNames[] = {"category", "category_near", "materials", "tags", "craft", "price"};

QJsonObject objectOf(const ComparedListing &one, const RequestSheet &sheet)
{
    QJsonArray why;
    for (const LikeReason &reason : one.reasons)
        why.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kindNames[int(reason.kind)])},
            {QStringLiteral("words"), QJsonArray::fromStringList(reason.words)}});
    QJsonObject object{{QStringLiteral("listing"), one.row.id.hex()},
        {QStringLiteral("title"),
            sheet.withheld ? withoutNames(one.row.title, *sheet.withheld) : one.row.title},
        {QStringLiteral("own"), one.row.mine},
        {QStringLiteral("materials"), QJsonArray::fromStringList(one.materials)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(one.tags)}, {QStringLiteral("why"), why}};
    if (!sheet.withheld)
        object.insert(QStringLiteral("workshop"), one.row.workshopName);
    if (one.row.priceFrom)
        object.insert(QStringLiteral("price"), moneyText(*one.row.priceFrom));
    if (one.current && one.current->score)
        object.insert(QStringLiteral("score"), *one.current->score);
    return object;
}

void sayListing(Session &session, const ComparedListing &one, const RequestSheet &sheet)
{
    const QLocale locale;
    QStringList parts{sheet.withheld ? withoutNames(one.row.title, *sheet.withheld) : one.row.title};
    if (one.row.mine)
        parts.append(Words::tr("yours"));
    else if (!sheet.withheld)
        parts.append(one.row.workshopName);
    parts.append(withoutMarks(priceWords(one.row, locale)));
    if (one.current && one.current->score)
        parts.append(Words::tr("endorsed, score %1").arg(tenthsText(*one.current->score)));
    session.say(parts.join(QStringLiteral(" · ")));
    const QString why = withoutMarks(likeWords(one.reasons));
    const QString materials = one.materials.join(QStringLiteral(", "));
    for (const QString &line : {why, materials}) {
        if (!line.isEmpty())
            session.say(QStringLiteral("    ") + line);
    }
}

} // namespace

ExitCode compareEndorsement(Session &session)
{
    const auto shown = requestNamed(session);
    if (!shown)
        return session.refuse(shown.error());
    const RequestSheet *sheet = &shown->sheet;
    const auto comparison = comparisonFor(*shown->store, sheet->request().subject);
    if (!comparison)
        return session.refuse(comparison.error());
    sayListing(session, comparison->subject, *sheet);
    QJsonArray others;
    for (const ComparedListing &one : comparison->others) {
        sayListing(session, one, *sheet);
        others.append(objectOf(one, *sheet));
    }
    session.say(Words::tr("%n similar listing(s)", nullptr, int(comparison->others.size())));
    session.answer(
        {{QStringLiteral("ok"), true}, {QStringLiteral("subject"), objectOf(comparison->subject, *sheet)},
            {QStringLiteral("similar"), others}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
