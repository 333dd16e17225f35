// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/disclosure.h"

#include "models/rules/disclosurecheck.h"
#include "models/rules/publictext.h"

namespace cooperage {

namespace {

/// The order of the sentences. Who lives together is told where families are.
constexpr Relation told[] = {Relation::Payment, Relation::FreeGoods, Relation::Commission,
    Relation::PossibleBenefit, Relation::WorksFor, Relation::Consignment, Relation::SharedStorefront,
    Relation::PraiseForPraise, Relation::Business, Relation::Family, Relation::Household, Relation::Friend,
    Relation::EarlyAccess, Relation::SameCollective};

/// No `default`: the compiler says which tie has no place yet.
std::optional<Relation> toldAs(Relation kind)
{
    switch (kind) {
    case Relation::Payment:
    case Relation::FreeGoods:
    case Relation::Commission:
    case Relation::PossibleBenefit:
    case Relation::WorksFor:
    case Relation::Consignment:
    case Relation::SharedStorefront:
    case Relation::PraiseForPraise:
    case Relation::Business:
    case Relation::Family:
    case Relation::Household:
    case Relation::Friend:
    case Relation::EarlyAccess:
    case Relation::SameCollective:
        return kind;
    case Relation::StorefrontEarning:
        return Relation::Consignment;
    case Relation::OpenConsideration:
        return Relation::PossibleBenefit;
    case Relation::BusinessPartner:
    case Relation::CoMaker:
    case Relation::AgreementInForce:
    case Relation::OpenDebt:
        return Relation::Business;
    case Relation::Self:
    case Relation::SameEmployer:
    case Relation::JointWork:
    case Relation::AssessedRecently:
    case Relation::PointsBalance:
    case Relation::Competitor:
        return std::nullopt;
    }
    return std::nullopt;
}

enum class Worth { Nothing, Half, Full };

Worth worthUnder(Relation kind)
{
    switch (kind) {
    case Relation::Payment:
    case Relation::FreeGoods:
    case Relation::Commission:
    case Relation::PossibleBenefit:
    case Relation::WorksFor:
    case Relation::PraiseForPraise:
    case Relation::OpenConsideration:
        return Worth::Nothing;
    case Relation::Consignment:
    case Relation::SharedStorefront:
    case Relation::Business:
    case Relation::BusinessPartner:
    case Relation::CoMaker:
    case Relation::StorefrontEarning:
    case Relation::AgreementInForce:
    case Relation::OpenDebt:
        return Worth::Half;
    case Relation::Family:
    case Relation::Friend:
    case Relation::EarlyAccess:
    case Relation::SameCollective:
    case Relation::Self:
    case Relation::Household:
    case Relation::SameEmployer:
    case Relation::JointWork:
    case Relation::AssessedRecently:
    case Relation::PointsBalance:
    case Relation::Competitor:
        return Worth::Full;
    }
    return Worth::Nothing;
}

/// Each place is filled once, so that a name that looks like one stays a name.
QString filled(const QString &clause, const Disclosing &about)
{
    const QString &giver = about.voice == Voice::Collective ? about.collective : about.giver;
    QString text;
    for (qsizetype i = 0; i < clause.size(); ++i) {
        const QChar next = i + 1 < clause.size() ? clause.at(i + 1) : QChar();
        if (clause.at(i) != u'%' || next < u'1' || next > u'3') {
            text += clause.at(i);
            continue;
        }
        text += next == u'1' ? giver : next == u'2' ? about.receiver : about.collective;
        ++i;
    }
    return text.normalized(QString::NormalizationForm_C).simplified();
}

RequiredClause clauseFor(Relation kind, const Disclosing &about, const DisclosureWords &words)
{
    if (kind == Relation::SameCollective && about.voice == Voice::Collective)
        return {filled(words.memberOfCollective, about), {}};
    const DisclosureClause &clause = words.of(kind);
    if (about.voice == Voice::Own)
        return {filled(clause.own, about), filled(clause.ownAfter, about)};
    return {filled(clause.named, about), filled(clause.namedAfter, about)};
}

QList<RequiredClause> clausesFor(const Disclosing &about, const DisclosureWords &words)
{
    QList<RequiredClause> clauses;
    const Relations kinds = publicKinds(about.kinds);
    for (const Relation kind : told) {
        if (!kinds.has(kind))
            continue;
        const RequiredClause clause = clauseFor(kind, about, words);
        if (!clause.full.isEmpty() && !clauses.contains(clause)) // two classes may share a sentence
            clauses.append(clause);
    }
    return clauses;
}

Result<void> checkName(const QString &name, const char *field)
{
    if (name.trimmed().isEmpty())
        return failure(Fault::Invalid, Reason::Required, QString::fromLatin1(field));
    for (const uint c : name.toUcs4()) {
        if (isHidden(c) || c == u'\n')
            return failure(Fault::Invalid, Reason::ControlCharacter, name);
    }
    for (const char *sign : {"<", ">", "[", "]", "`", "~~", "://", "www."}) {
        if (name.contains(QLatin1String(sign), Qt::CaseInsensitive))
            return failure(Fault::Invalid, Reason::MarkupNotAllowed, name);
    }
    return {};
}

Result<void> checkNames(const Disclosing &about)
{
    if (auto receiver = checkName(about.receiver, "receiver"); !receiver)
        return receiver;
    if (about.voice == Voice::Named) {
        if (auto giver = checkName(about.giver, "giver"); !giver)
            return giver;
    }
    if (about.voice == Voice::Collective || about.kinds.has(Relation::SameCollective))
        return checkName(about.collective, "collective");
    return {};
}

/// What a text has to begin with; nothing to tell: no clauses.
Result<RequiredDisclosure> requiredFor(const Disclosing &about, const DisclosureWords &words)
{
    if (about.state == DeclarationState::NotAsked)
        return failure(Fault::Refused, Reason::DeclarationMissing, about.receiver);
    RequiredDisclosure required;
    required.within = about.within;
    if (about.state == DeclarationState::None || publicKinds(about.kinds).isEmpty())
        return required;
    if (auto named = checkNames(about); !named)
        return failure(named.error());
    required.clauses = clausesFor(about, words);
    required.labels = words.labels;
    required.labelled = needsLabel(about.kinds, about.rule);
    return required;
}

QString written(const RequiredDisclosure &required)
{
    QString text = required.labelled ? required.labels.first() + u'.' : QString();
    bool both = false; // the clause before was about both at once
    for (const RequiredClause &clause : required.clauses) {
        const bool again = both && !clause.after.isEmpty();
        if (again)
            text.chop(1); // its full stop
        if (!text.isEmpty())
            text += again ? QLatin1String("; ") : QLatin1String(" ");
        text += (again ? clause.after : clause.full) + u'.';
        both = !clause.after.isEmpty();
    }
    return text;
}

} // namespace

LabelRule labelRuleOf(QStringView country, LabelRule elsewhere)
{
    const auto is = [&](QStringView code) { return country.compare(code, Qt::CaseInsensitive) == 0; };
    if (is(u"US"))
        return LabelRule::UnitedStates;
    return is(u"GB") || is(u"UK") ? LabelRule::UnitedKingdom : elsewhere;
}

Relations publicKinds(Relations kinds)
{
    Relations open;
    for (const Relation kind : kinds.list()) {
        if (const auto as = toldAs(kind))
            open.add(*as);
    }
    return open;
}

bool needsLabel(Relations kinds, LabelRule rule)
{
    const Relations open = publicKinds(kinds);
    const auto hasAny = [&](std::initializer_list<Relation> some) {
        return std::any_of(some.begin(), some.end(), [&](Relation one) { return open.has(one); });
    };
    const bool valuable = hasAny({Relation::Payment, Relation::FreeGoods, Relation::Commission,
        Relation::PossibleBenefit, Relation::WorksFor});
    return valuable
        || (rule == LabelRule::UnitedKingdom
            && hasAny({Relation::Consignment, Relation::SharedStorefront, Relation::PraiseForPraise}));
}

Result<QString> disclosureText(const Disclosing &about, const DisclosureWords &words)
{
    const auto required = requiredFor(about, words);
    if (!required)
        return failure(required.error());
    const QString text = written(*required);
    if (lengthOf(text) > about.within)
        return failure(Fault::Refused, Reason::DisclosureTooLong, text);
    return text;
}

Result<QString> publicText(const Disclosing &about, const DisclosureWords &words, const QString &content)
{
    const auto disclosure = disclosureText(about, words);
    if (!disclosure)
        return disclosure;
    const QString text = (*disclosure + u' ' + content).trimmed();
    if (auto checked = checkDisclosed(text, about, words); !checked)
        return failure(checked.error());
    return text;
}

Result<void> checkDisclosed(const QString &text, const Disclosing &about, const DisclosureWords &words)
{
    const auto disclosure = disclosureText(about, words);
    if (!disclosure)
        return failure(disclosure.error());
    if (auto harmless = checkPublicText(text); !harmless)
        return harmless;
    const auto required = requiredFor(about, words);
    const QStringList names{about.giver, about.receiver, about.collective};
    const QString refused
        = refusedWordIn(text, words.refused, names, required->clauses.isEmpty() ? 0 : about.within);
    if (!refused.isEmpty())
        return failure(Fault::Refused, Reason::RefusedWord, refused);
    if (required->clauses.isEmpty() || beginsWith(text, *required))
        return {};
    const Reason why = whyNotDisclosed(text, *required);
    return failure(Fault::Refused, why, *disclosure);
}

double trustFactor(DeclarationState state, Relations kinds)
{
    if (state == DeclarationState::NotAsked)
        return 0;
    double factor = 1;
    if (state == DeclarationState::None)
        return factor;
    for (const Relation kind : kinds.list()) {
        const Worth worth = worthUnder(kind);
        if (worth == Worth::Nothing)
            return 0;
        if (worth == Worth::Half)
            factor = 0.5;
    }
    return factor;
}

} // namespace cooperage
