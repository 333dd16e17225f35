// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/searchterms.h"

#include "models/records/listing.h"

#include <algorithm>
#include <span>

namespace cooperage {

namespace {

struct Name
{
    const char *word;
    SearchKey field;
};

// The first name of each field is the permanent one.
constexpr Name names[] = {
    {"maker", SearchKey::Maker},
    {"owner", SearchKey::Maker},
    {"tag", SearchKey::Tag},
    {"category", SearchKey::Category},
    {"material", SearchKey::Material},
    {"state", SearchKey::State},
    {"status", SearchKey::State},
    {"condition", SearchKey::Condition},
    {"sku", SearchKey::Sku},
    {"stock", SearchKey::Stock},
    {"price", SearchKey::Price},
    {"changed", SearchKey::Changed},
};

constexpr qint64 minutesOf(QChar unit)
{
    constexpr qint64 day = 24 * 60;
    switch (unit.unicode()) {
    case u'h':
        return 60;
    case u'd':
        return day;
    case u'w':
        return 7 * day;
    case u'm':
        return 30 * day;
    case u'y':
        return 365 * day;
    default:
        return 0;
    }
}

std::optional<SearchKey> fieldFor(QStringView word, const SearchVocabulary &vocabulary)
{
    const QString folded = foldedForSearch(word);
    for (const Name &one : names) {
        if (folded == QLatin1String(one.word))
            return one.field;
    }
    for (const auto &one : vocabulary.fields) {
        if (folded == foldedForSearch(one.word))
            return one.field;
    }
    return std::nullopt;
}

/// The permanent name of a choice: typed so, or the one word of the vocabulary that begins so.
std::optional<QString> choiceFor(SearchKey field, QStringView typed, const SearchVocabulary &vocabulary)
{
    const auto list = field == SearchKey::State ? std::span<const Choice>(Choices<ListingState>::list)
                                                : std::span<const Choice>(Choices<Condition>::list);
    const QString folded = foldedForSearch(typed);
    QStringList begun; ///< different names that begin so
    const auto isExactly = [&](const QString &word, const QString &name) {
        const QString other = foldedForSearch(word);
        if (other.startsWith(folded) && !begun.contains(name))
            begun.append(name);
        return other == folded;
    };
    for (const Choice &one : list) {
        if (isExactly(QString::fromLatin1(one.name), QString::fromLatin1(one.name)))
            return QString::fromLatin1(one.name);
    }
    for (const auto &one : vocabulary.values) {
        if (one.field == field && isExactly(one.word, one.name))
            return one.name;
    }
    return begun.size() == 1 ? std::optional<QString>(begun.first()) : std::nullopt;
}

/// One figure, in the smallest step of its field, and how it is written for everybody.
struct Figure
{
    qint64 steps = 0;
    QString text;
};

std::optional<Figure> figureFor(SearchKey field, QStringView typed, const SearchVocabulary &vocabulary)
{
    QString text = typed.trimmed().toString();
    qint64 unit = 1;
    QString suffix;
    if (field == SearchKey::Changed) {
        qsizetype digits = 0;
        while (digits < text.size() && text.at(digits).isDigit())
            ++digits;
        QString word = foldedForSearch(QStringView(text).mid(digits));
        for (const auto &[own, letter] : vocabulary.units) {
            if (word == foldedForSearch(own))
                word = letter;
        }
        suffix = word.isEmpty() ? QStringLiteral("d") : word;
        unit = suffix.size() == 1 ? minutesOf(suffix.at(0)) : 0;
        text.truncate(digits);
    }
    int decimals = 0;
    if (field == SearchKey::Price) {
        text.replace(u',', u'.');
        decimals = 3;
    }
    const qsizetype dot = text.indexOf(u'.');
    const qsizetype after = dot < 0 ? 0 : text.size() - dot - 1;
    if (unit == 0 || after > decimals || (dot >= 0 && after == 0) || text.count(u'.') > 1)
        return std::nullopt;
    QString digits = text;
    digits.remove(u'.');
    bool fits = false;
    qint64 number = digits.toLongLong(&fits);
    constexpr qint64 most = qint64(1) << 40; // far beyond any stock, price or age, far from overflow
    if (!fits || number > most || number < -most || (field != SearchKey::Stock && number < 0))
        return std::nullopt;
    for (qsizetype i = after; i < decimals; ++i)
        number *= 10;
    return Figure{number * unit, text + suffix};
}

bool readRange(SearchTerm &term, QStringView typed, const SearchVocabulary &vocabulary)
{
    const auto read = [&](QStringView part) { return figureFor(term.field, part, vocabulary); };
    const qsizetype dots = typed.indexOf(QLatin1String(".."));
    if (dots >= 0) {
        const auto least = read(typed.left(dots));
        const auto most = read(typed.mid(dots + 2));
        const bool open = typed.left(dots).trimmed().isEmpty() != typed.mid(dots + 2).trimmed().isEmpty();
        if ((!least || !most) && (!open || (!least && !most)))
            return false;
        term.from = least ? std::optional(least->steps) : std::nullopt;
        term.to = most ? std::optional(most->steps) : std::nullopt;
        if (least && most && least->steps > most->steps)
            std::swap(term.from, term.to);
        term.value
            = (least ? least->text : QString()) + QLatin1String("..") + (most ? most->text : QString());
        return true;
    }
    QString sign;
    while (!typed.isEmpty() && QStringView(u"<>=\u2264\u2265").contains(typed.front())) {
        const QChar c = typed.front();
        sign += c == u'\u2264' ? QStringLiteral("<=") : c == u'\u2265' ? QStringLiteral(">=") : QString(c);
        typed = typed.mid(1);
    }
    const auto figure = read(typed);
    if (!figure)
        return false;
    if (sign == u"<" || sign == u"<=")
        term.to = figure->steps - (sign == u"<" ? 1 : 0);
    else if (sign == u">" || sign == u">=")
        term.from = figure->steps + (sign == u">" ? 1 : 0);
    else if (sign.isEmpty() && term.field == SearchKey::Changed)
        term.to = figure->steps; // "changed:7d" is said of the last seven days
    else if (sign.isEmpty() || sign == u"=")
        term.from = term.to = figure->steps;
    else
        return false;
    term.value = (sign == u"=" ? QString() : sign) + figure->text;
    return true;
}

bool readValue(SearchTerm &term, QStringView typed, const SearchVocabulary &vocabulary)
{
    switch (term.field) {
    case SearchKey::State:
    case SearchKey::Condition: {
        const auto name = typed.isEmpty() ? std::nullopt : choiceFor(term.field, typed, vocabulary);
        term.value = name.value_or(QString());
        return name.has_value();
    }
    case SearchKey::Stock:
    case SearchKey::Price:
    case SearchKey::Changed:
        return readRange(term, typed, vocabulary);
    case SearchKey::Maker:
    case SearchKey::Tag:
    case SearchKey::Category:
    case SearchKey::Material:
    case SearchKey::Sku:
        term.value = typed.toString().simplified();
        return std::any_of(
            term.value.cbegin(), term.value.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    }
    return false;
}

/// Where the piece that begins at `at` ends: at a space that is not inside quotes.
qsizetype endOfPiece(QStringView text, qsizetype at)
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (text[at].isSpace() && !quoted)
            break;
    }
    return at;
}

} // namespace

SearchTyped parseSearch(QStringView typed, const SearchVocabulary &vocabulary)
{
    SearchTyped result;
    QStringList words;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = endOfPiece(typed, at);
        const QStringView piece = typed.mid(at, end - at);
        at = end;
        const bool without = piece.startsWith(u'-');
        const qsizetype colon = piece.indexOf(u':');
        const QStringView name = piece.mid(without ? 1 : 0, colon - (without ? 1 : 0));
        const auto field = colon > 0 ? fieldFor(name, vocabulary) : std::nullopt;
        if (!field) {
            words.append(piece.toString());
            continue;
        }
        SearchTerm term;
        term.field = *field;
        term.without = without;
        const QString value = piece.mid(colon + 1).toString().remove(u'"').trimmed();
        if (!readValue(term, value, vocabulary))
            result.unread.append(piece.toString());
        else if (!result.terms.contains(term))
            result.terms.append(term);
    }
    result.words = words.join(u' ');
    return result;
}

QString searchFieldName(SearchKey field)
{
    const auto *found = std::find_if(
        std::begin(names), std::end(names), [&](const Name &one) { return one.field == field; });
    return QString::fromLatin1(found->word);
}

QString searchText(const SearchTerm &term)
{
    const bool spaced = term.value.contains(u' ');
    return (term.without ? QStringLiteral("-") : QString()) + searchFieldName(term.field) + u':'
        + (spaced ? u'"' + term.value + u'"' : term.value);
}

QString searchText(const QString &words, const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(searchText(term));
    if (!words.trimmed().isEmpty())
        parts.append(words.trimmed());
    return parts.join(u' ');
}

QString foldedForSearch(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded.toCaseFolded();
}

bool wordsBegin(QStringView text, QStringView typed)
{
    const auto split = [](QStringView whole) {
        QStringList words;
        QString word;
        for (const QChar c : foldedForSearch(whole)) {
            if (c.isLetterOrNumber()) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.append(word);
                word.clear();
            }
        }
        if (!word.isEmpty())
            words.append(word);
        return words;
    };
    const QStringList has = split(text);
    const QStringList wanted = split(typed);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&has](const QString &one) {
        return std::any_of(
            has.begin(), has.end(), [&one](const QString &word) { return word.startsWith(one); });
    });
}

} // namespace cooperage
