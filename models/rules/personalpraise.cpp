// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/personalpraise.h"

#include "models/rules/publictext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace cooperage {

namespace {

/// "Dr.", "e. g.", "z. B.": a dot behind one letter or a usual short form ends no sentence.
bool isShortForm(const QString &word)
{
    static const QStringList known{QStringLiteral("dr"), QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("ms"), QStringLiteral("st"), QStringLiteral("nr"), QStringLiteral("prof"),
        QStringLiteral("approx"), QStringLiteral("ca"), QStringLiteral("bzw"), QStringLiteral("usw")};
    return word.size() == 1 || known.contains(word.toCaseFolded());
}

/// Whether something else begins behind the end of a sentence.
bool hasSecondSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral(
        "(\\p{L}*)([.!?…]+)[\"'’”»)]*\\s+[\"'‘“«(]*(?=[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}])|[。！？](?=.)"));
    for (auto found = end.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(2) != u"." || !isShortForm(match.captured(1)))
            return true;
    }
    return text.contains(u'\n');
}

bool carriesName(const QString &text, const QString &name)
{
    return wordsAt(foldedText(text), foldedText(name)) >= 0 || hashtagsIn(text).contains(squeezedText(name));
}

} // namespace

Result<void> checkPraise(const PersonalPraise &one)
{
    const QString sentence = one.sentence.trimmed();
    if (one.makers.contains(one.giver))
        return failure(Fault::NotAllowed, Reason::OwnPraise, sentence);
    if (sentence.isEmpty())
        return failure(Fault::Invalid, Reason::Required);
    if (lengthOf(sentence) > longestPraise)
        return failure(Fault::Invalid, Reason::TooLong, sentence);
    if (auto harmless = checkPublicText(sentence); !harmless)
        return harmless;
    if (hasSecondSentence(sentence))
        return failure(Fault::Invalid, Reason::NotOneSentence, sentence);
    if (carriesName(sentence, one.collective))
        return failure(Fault::Refused, Reason::CollectiveName, sentence);
    return {};
}

Result<QString> praiseText(const PersonalPraise &one, const Disclosing &about, const DisclosureWords &words)
{
    if (about.voice == Voice::Collective || squeezedText(about.giver) == squeezedText(one.collective))
        return failure(Fault::Refused, Reason::CollectiveName, one.sentence);
    if (auto checked = checkPraise(one); !checked)
        return failure(checked.error());
    return publicText(about, words, one.sentence.trimmed());
}

SpokenTies spokenTies(const Recommendation &praise, bool outside)
{
    const auto declared = kindsFromText(praise.tieKinds);
    if (praise.ties == DeclarationState::NotAsked || !declared)
        return {};
    Relations kinds = *declared;
    if (praise.labelled)
        kinds.add(Relation::PraiseForPraise);
    if (!outside)
        kinds.add(Relation::SameCollective);
    return {kinds.isEmpty() ? DeclarationState::None : DeclarationState::Declared, kinds};
}

bool isSwap(const Recommendation &praise)
{
    const auto kinds = kindsFromText(praise.tieKinds);
    if (!kinds || praise.labelled)
        return true;
    static constexpr Relation given[] = {Relation::Payment, Relation::FreeGoods, Relation::Commission,
        Relation::PossibleBenefit, Relation::PraiseForPraise, Relation::OpenConsideration};
    return std::any_of(
        std::begin(given), std::end(given), [&kinds](Relation one) { return kinds->has(one); });
}

QByteArray praiseHash(const QString &text)
{
    return QCryptographicHash::hash(foldedText(text).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace cooperage
