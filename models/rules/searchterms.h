// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cooperage {

/// What `maker:` and the like speak of.
enum class SearchKey { Maker, Tag, Category, Material, State, Condition, Sku, Stock, Price, Changed };

/// `stock:<3`, read. Words and codes stand in `value` alone; figures also as bounds, both included.
struct SearchTerm
{
    SearchKey field = SearchKey::Maker;
    bool without = false; ///< "-tag:blue": those that do not
    QString value; ///< as it is written for everybody: permanent names, '.' as decimal sign, d w m y
    std::optional<qint64> from; ///< Stock: pieces; Price: thousandths of the currency's unit;
    std::optional<qint64> to; ///< Changed: minutes ago

    bool operator==(const SearchTerm &) const = default;
};

/// Names people use besides the permanent English ones: those of the program's language.
struct SearchVocabulary
{
    struct FieldWord
    {
        QString word;
        SearchKey field = SearchKey::Maker;
    };
    struct ValueWord
    {
        SearchKey field = SearchKey::State;
        QString word; ///< "Entwurf"
        QString name; ///< "draft"
    };
    QList<FieldWord> fields;
    QList<ValueWord> values;
    QList<std::pair<QString, QChar>> units; ///< "t" → 'd'
};

struct SearchTyped
{
    QString words; ///< what is left for the full text
    QList<SearchTerm> terms;
    QStringList unread; ///< known field, value not (yet) readable: "stock:", "state:xyz"
};

/// Reads `maker:ana stock:<3 -tag:blue changed:<30d price:20..40 category:"Kitchen > Mugs" mug`. What is no
/// known field stays a word. Never fails: see `unread`.
SearchTyped parseSearch(QStringView typed, const SearchVocabulary &vocabulary = {});

/// The same with permanent names, so that somebody with another language reads the same. Parsing it gives
/// the same terms.
QString searchText(const SearchTerm &term);
QString searchText(const QString &words, const QList<SearchTerm> &terms);

QString searchFieldName(SearchKey field); ///< permanent: "maker"

/// Without accents and case, for comparing.
QString foldedForSearch(QStringView text);
/// Whether every word of `typed` begins some word of `text`; case and accents do not matter.
bool wordsBegin(QStringView text, QStringView typed);

} // namespace cooperage
