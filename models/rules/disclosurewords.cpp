// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/disclosurewords.h"

namespace cooperage {

namespace {

DisclosureClause oneSided(const QString &named, const QString &own)
{
    return {named, own, {}, {}};
}

/// Only the end differs: who both are stands in front of it.
DisclosureClause english(const QString &end)
{
    return {QStringLiteral("%1 and %2 ") + end, QStringLiteral("%2 and I ") + end,
        QStringLiteral("they ") + end, QStringLiteral("we ") + end};
}

DisclosureWords englishWords()
{
    DisclosureWords words;
    words.labels = {QStringLiteral("Ad"), QStringLiteral("Advertisement"), QStringLiteral("Advertising"),
        QStringLiteral("Advert")};
    words.refused = {QStringLiteral("gifted"), QStringLiteral("spon"), QStringLiteral("affiliate"),
        QStringLiteral("aff"), QStringLiteral("in association with"), QStringLiteral("thanks to")};
    words.of(Relation::Payment)
        = oneSided(QStringLiteral("%2 paid %1 for this"), QStringLiteral("%2 paid me for this"));
    words.of(Relation::FreeGoods) = oneSided(QStringLiteral("%1 got goods from %2 free or cheaper"),
        QStringLiteral("I got goods from %2 free or cheaper"));
    words.of(Relation::Commission) = oneSided(
        QStringLiteral("%1 earns a share if you buy"), QStringLiteral("I earn a share if you buy"));
    words.of(Relation::PossibleBenefit) = oneSided(QStringLiteral("%1 may get something from %2 for this"),
        QStringLiteral("I may get something from %2 for this"));
    words.of(Relation::WorksFor)
        = oneSided(QStringLiteral("%1 works for %2"), QStringLiteral("I work for %2"));
    words.of(Relation::Consignment) = words.of(Relation::SharedStorefront)
        = oneSided(QStringLiteral("%1 sells %2's work"), QStringLiteral("I sell %2's work"));
    words.of(Relation::PraiseForPraise) = english(QStringLiteral("promote each other"));
    words.of(Relation::Business) = english(QStringLiteral("do business"));
    words.of(Relation::Family) = english(QStringLiteral("are family"));
    words.of(Relation::Household) = english(QStringLiteral("live together"));
    words.of(Relation::Friend) = english(QStringLiteral("are friends"));
    words.of(Relation::EarlyAccess)
        = oneSided(QStringLiteral("%2 showed %1 this early"), QStringLiteral("%2 showed me this early"));
    words.of(Relation::SameCollective) = english(QStringLiteral("are both in %3"));
    words.memberOfCollective = QStringLiteral("%2 is in %3");
    return words;
}

DisclosureWords germanWords()
{
    DisclosureWords words;
    words.labels = {QStringLiteral("Anzeige"), QStringLiteral("Werbung")};
    words.refused = {QStringLiteral("gifted"), QStringLiteral("spon"), QStringLiteral("affiliate"),
        QStringLiteral("aff"), QStringLiteral("in Zusammenarbeit mit"), QStringLiteral("dank an")};
    words.of(Relation::Payment)
        = oneSided(QStringLiteral("%2 hat %1 dafür bezahlt"), QStringLiteral("%2 hat mich dafür bezahlt"));
    words.of(Relation::FreeGoods)
        = oneSided(QStringLiteral("%1 hat von %2 Ware umsonst oder günstiger bekommen"),
            QStringLiteral("Ich habe von %2 Ware umsonst oder günstiger bekommen"));
    words.of(Relation::Commission)
        = oneSided(QStringLiteral("%1 bekommt einen Anteil, wenn etwas gekauft wird"),
            QStringLiteral("Ich bekomme einen Anteil, wenn etwas gekauft wird"));
    words.of(Relation::PossibleBenefit) = oneSided(QStringLiteral("%1 bekommt dafür vielleicht etwas von %2"),
        QStringLiteral("Ich bekomme dafür vielleicht etwas von %2"));
    words.of(Relation::WorksFor)
        = oneSided(QStringLiteral("%1 arbeitet für %2"), QStringLiteral("Ich arbeite für %2"));
    words.of(Relation::Consignment) = words.of(Relation::SharedStorefront) = oneSided(
        QStringLiteral("%1 verkauft die Arbeit von %2"), QStringLiteral("Ich verkaufe die Arbeit von %2"));
    const auto both = [](const QString &they, const QString &we) {
        return DisclosureClause{QStringLiteral("%1 und %2 ") + they, QStringLiteral("%2 und ich ") + we,
            QStringLiteral("sie ") + they, QStringLiteral("wir ") + we};
    };
    words.of(Relation::PraiseForPraise)
        = both(QStringLiteral("empfehlen sich gegenseitig"), QStringLiteral("empfehlen uns gegenseitig"));
    words.of(Relation::Business) = both(
        QStringLiteral("machen Geschäfte miteinander"), QStringLiteral("machen Geschäfte miteinander"));
    words.of(Relation::Family)
        = both(QStringLiteral("gehören zur selben Familie"), QStringLiteral("gehören zur selben Familie"));
    words.of(Relation::Household)
        = both(QStringLiteral("wohnen zusammen"), QStringLiteral("wohnen zusammen"));
    words.of(Relation::Friend) = both(QStringLiteral("sind befreundet"), QStringLiteral("sind befreundet"));
    words.of(Relation::EarlyAccess) = oneSided(
        QStringLiteral("%2 hat %1 das vorab gezeigt"), QStringLiteral("%2 hat mir das vorab gezeigt"));
    words.of(Relation::SameCollective)
        = both(QStringLiteral("gehören beide zu %3"), QStringLiteral("gehören beide zu %3"));
    words.memberOfCollective = QStringLiteral("%2 gehört zu %3");
    return words;
}

} // namespace

DisclosureWords disclosureWords(QStringView language)
{
    const bool german = language.startsWith(u"de", Qt::CaseInsensitive)
        && (language.size() == 2 || !language.at(2).isLetterOrNumber());
    return german ? germanWords() : englishWords();
}

} // namespace cooperage
