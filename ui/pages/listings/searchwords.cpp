// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/searchwords.h"

#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"

#include <QCoreApplication>
#include <QLocale>

namespace cooperage {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

struct FieldWords
{
    SearchKey field;
    const char *typed; ///< before the colon, one word
    const char *shown;
};

constexpr FieldWords fieldWords[] = {
    {SearchKey::Maker, QT_TRANSLATE_NOOP("SearchKey", "maker"), QT_TRANSLATE_NOOP("Search", "Maker")},
    {SearchKey::Tag, QT_TRANSLATE_NOOP("SearchKey", "tag"), QT_TRANSLATE_NOOP("Search", "Tag")},
    {SearchKey::Category, QT_TRANSLATE_NOOP("SearchKey", "category"),
        QT_TRANSLATE_NOOP("Search", "Category")},
    {SearchKey::Material, QT_TRANSLATE_NOOP("SearchKey", "material"),
        QT_TRANSLATE_NOOP("Search", "Material")},
    {SearchKey::State, QT_TRANSLATE_NOOP("SearchKey", "state"), QT_TRANSLATE_NOOP("Search", "State")},
    {SearchKey::Condition, QT_TRANSLATE_NOOP("SearchKey", "condition"),
        QT_TRANSLATE_NOOP("Search", "Condition")},
    {SearchKey::Sku, QT_TRANSLATE_NOOP("SearchKey", "sku"), QT_TRANSLATE_NOOP("Search", "SKU")},
    {SearchKey::Stock, QT_TRANSLATE_NOOP("SearchKey", "stock"), QT_TRANSLATE_NOOP("Search", "In stock")},
    {SearchKey::Price, QT_TRANSLATE_NOOP("SearchKey", "price"), QT_TRANSLATE_NOOP("Search", "Price")},
    {SearchKey::Changed, QT_TRANSLATE_NOOP("SearchKey", "changed"), QT_TRANSLATE_NOOP("Search", "Changed")},
};

struct UnitWord
{
    const char *typed;
    char16_t unit;
};

// One letter each: hours, days, weeks, months, years.
constexpr UnitWord unitWords[] = {{QT_TRANSLATE_NOOP("SearchUnit", "h"), u'h'},
    {QT_TRANSLATE_NOOP("SearchUnit", "d"), u'd'}, {QT_TRANSLATE_NOOP("SearchUnit", "w"), u'w'},
    {QT_TRANSLATE_NOOP("SearchUnit", "m"), u'm'}, {QT_TRANSLATE_NOOP("SearchUnit", "y"), u'y'}};

template <class E> void addValues(SearchVocabulary &words, SearchKey field)
{
    for (const Choice &one : Choices<E>::list)
        words.values.append({field, captionOf(one), QString::fromLatin1(one.name)});
}

QString valueWords(const SearchTerm &term)
{
    const auto captioned = [&term](std::span<const Choice> list) {
        for (const Choice &one : list) {
            if (term.value == QLatin1String(one.name))
                return captionOf(one);
        }
        return term.value;
    };
    if (term.field == SearchKey::State)
        return captioned(Choices<ListingState>::list);
    if (term.field == SearchKey::Condition)
        return captioned(Choices<Condition>::list);
    QString value = term.value;
    if (term.field != SearchKey::Stock && term.field != SearchKey::Price && term.field != SearchKey::Changed)
        return value;
    value.replace(QLatin1String(".."), QStringLiteral(" \u2013 "));
    if (term.field == SearchKey::Price)
        value.replace(u'.', QLocale().decimalPoint());
    if (term.field == SearchKey::Changed) {
        for (const UnitWord &one : unitWords)
            value.replace(QChar(one.unit), QCoreApplication::translate("SearchUnit", one.typed));
    }
    return value;
}

} // namespace

SearchVocabulary searchVocabulary()
{
    SearchVocabulary words;
    for (const FieldWords &one : fieldWords)
        words.fields.append({QCoreApplication::translate("SearchKey", one.typed), one.field});
    addValues<ListingState>(words, SearchKey::State);
    addValues<Condition>(words, SearchKey::Condition);
    for (const UnitWord &one : unitWords)
        words.units.append({QCoreApplication::translate("SearchUnit", one.typed), QChar(one.unit)});
    return words;
}

QString termWords(const SearchTerm &term)
{
    for (const FieldWords &one : fieldWords) {
        if (one.field != term.field)
            continue;
        const QString words
            = say(QT_TRANSLATE_NOOP("Search", "%1: %2")).arg(say(one.shown), isolated(valueWords(term)));
        return term.without ? say(QT_TRANSLATE_NOOP("Search", "Not %1")).arg(words) : words;
    }
    return term.value;
}

QString viewWords(ListingView view)
{
    switch (view) {
    case ListingView::All:
        return say(QT_TRANSLATE_NOOP("Search", "All"));
    case ListingView::Mine:
        return say(QT_TRANSLATE_NOOP("Search", "Mine"));
    case ListingView::LowStock:
        return say(QT_TRANSLATE_NOOP("Search", "Low stock"));
    case ListingView::NeedsPhoto:
        return say(QT_TRANSLATE_NOOP("Search", "Needs photo"));
    case ListingView::Drafts:
        return say(QT_TRANSLATE_NOOP("Search", "Drafts"));
    case ListingView::Bin:
        return say(QT_TRANSLATE_NOOP("Search", "Bin"));
    }
    return {};
}

QString filterWords(const ListingFilter &filter)
{
    QStringList parts;
    if (filter.view != ListingView::All)
        parts.append(viewWords(filter.view));
    for (const SearchTerm &term : filter.terms)
        parts.append(termWords(term));
    if (!filter.text.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Search", "“%1”")).arg(isolated(filter.text)));
    return parts.join(say(QT_TRANSLATE_NOOP("Search", ", ")));
}

QString searchHint()
{
    const auto key = [](SearchKey field) {
        for (const FieldWords &one : fieldWords) {
            if (one.field == field)
                return QCoreApplication::translate("SearchKey", one.typed);
        }
        return QString();
    };
    const QStringList examples{key(SearchKey::Maker) + QLatin1String(":ana"),
        key(SearchKey::Tag) + QLatin1String(":…"), key(SearchKey::Stock) + QLatin1String(":<3"),
        key(SearchKey::Price) + QLatin1String(":20..40"), key(SearchKey::State) + QLatin1String(":…"),
        key(SearchKey::Changed) + QLatin1String(":<30d")};
    return say(QT_TRANSLATE_NOOP("Search", "Words, or %1. A minus before it means: not."))
        .arg(examples.join(u' '));
}

QString unreadWords(const QStringList &unread)
{
    if (unread.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("Search", "“%1” cannot be read yet and is left out. For example: %2"))
        .arg(leftToRight(unread.first()),
            leftToRight(QStringLiteral("stock:<3 price:20..40 changed:<30d state:live")));
}

} // namespace cooperage
