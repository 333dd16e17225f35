// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/celltext.h"

#include "models/rules/validation.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace cooperage {

namespace {

constexpr QChar firstStrong(0x2068);
constexpr QChar leftIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

struct Sign
{
    const char *code;
    char16_t sign;
};
constexpr std::array signs{Sign{"EUR", u'€'}, Sign{"GBP", u'£'}, Sign{"USD", u'$'}, Sign{"JPY", u'¥'},
    Sign{"INR", u'₹'}, Sign{"TRY", u'₺'}, Sign{"ILS", u'₪'}};

QString signOf(Currency currency)
{
    for (const Sign &one : signs) {
        if (currency.code() == QLatin1String(one.code))
            return QChar(one.sign);
    }
    return currency.code() + QChar(QChar::Nbsp);
}

/// "8 Oct", "8. Okt", "Oct 8": in the order and with the point the language's long date has.
QString dayAndMonth(const QLocale &locale)
{
    const QString usual = locale.dateFormat(QLocale::LongFormat);
    if (usual.indexOf(u"MMM") < usual.lastIndexOf(u'd') && usual.contains(u"MMM d"))
        return QStringLiteral("MMM d");
    return usual.contains(u"d.") ? QStringLiteral("d. MMM") : QStringLiteral("d MMM");
}

/// Takes a currency's sign or code off the text.
Currency takeCurrency(QString &text, Currency standard)
{
    for (const Sign &one : signs) {
        if (text.contains(QChar(one.sign))) {
            text.remove(QChar(one.sign));
            return *Currency::fromCode(QString::fromLatin1(one.code));
        }
    }
    for (const QString &part :
        {text.first(std::min<qsizetype>(3, text.size())), text.last(std::min<qsizetype>(3, text.size()))}) {
        if (const auto named = Currency::fromCode(part.toUpper())) {
            text.remove(part);
            return *named;
        }
    }
    return standard;
}

/// Digits with a '.' as decimal sign and nothing else, from what the person's country writes or, where that
/// makes no sense, from plain "12.50". Empty if it is no number.
QString plainNumber(const QString &typed, const QLocale &locale)
{
    QString text = withoutMarks(typed);
    text.remove(QChar(QChar::Nbsp)).remove(QChar(0x202F)).remove(u' ');
    bool fits = false;
    locale.toDouble(text, &fits);
    if (fits) {
        text.remove(locale.groupSeparator());
        text.replace(locale.decimalPoint(), QStringLiteral("."));
        const QChar zero = locale.zeroDigit().at(0);
        for (QChar &c : text) {
            if (c >= zero && c.unicode() < zero.unicode() + 10)
                c = QChar(u'0' + (c.unicode() - zero.unicode()));
        }
    } else {
        text.replace(u',', u'.');
        QLocale::c().toDouble(text, &fits);
    }
    const bool digitsOnly = std::all_of(
        text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; });
    return fits && digitsOnly ? text : QString();
}

Result<QVariant> amount(const QString &typed, const QLocale &locale, Currency standard)
{
    QString text = typed;
    const Currency currency = takeCurrency(text, standard);
    const auto money = moneyFromDecimal(plainNumber(text, locale), currency);
    if (!money)
        return failure(Fault::Invalid, Reason::NotANumber);
    return QVariant::fromValue(*money);
}

Result<QVariant> wholeNumber(const QString &typed, const QLocale &locale)
{
    bool whole = false;
    const qint64 value = plainNumber(typed, locale).toLongLong(&whole);
    if (!whole)
        return failure(Fault::Invalid, Reason::NotANumber);
    return QVariant(value);
}

Result<QVariant> day(const QString &typed, const QLocale &locale)
{
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QDate date = locale.toDate(typed, format);
        if (date.isValid())
            return QVariant(date.year() < 1970 ? date.addYears(100) : date);
    }
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        return failure(Fault::Invalid, Reason::NotADate);
    return QVariant(date);
}

Result<QVariant> choice(const Field &field, const QString &typed)
{
    for (const Choice &one : field.choices) {
        if (typed == QLatin1String(one.name))
            return QVariant(typed);
    }
    return failure(Fault::Invalid, Reason::NotAChoice);
}

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : firstStrong + text + popIsolate;
}

QString leftToRight(const QString &code)
{
    return code.isEmpty() ? code : leftIsolate + code + popIsolate;
}

QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    });
    return text;
}

QString moneyText(const Money &money, const QLocale &locale)
{
    if (money.currency.isNull())
        return {};
    const int digits = money.currency.digits();
    const double major = double(money.minor) / std::pow(10.0, digits);
    return isolated(locale.toCurrencyString(major, signOf(money.currency), digits));
}

QString moneyEditText(const Money &money, const QLocale &locale, Currency standard)
{
    if (money.currency.isNull())
        return {};
    QString text = decimalText(money);
    text.replace(u'.', locale.decimalPoint());
    return money.currency == standard ? text : text + u' ' + money.currency.code();
}

QString editText(const Field &field, const QVariant &value, const QLocale &locale, Currency standard)
{
    switch (field.kind) {
    case Kind::Money:
        return value.isNull() ? QString() : moneyEditText(value.value<Money>(), locale, standard);
    case Kind::Integer:
        return value.isNull() ? QString() : QString::number(value.toLongLong());
    case Kind::Date:
        return value.isNull() ? QString() : locale.toString(value.toDate(), QLocale::ShortFormat);
    case Kind::Boolean:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case Kind::Reference:
    case Kind::Hash:
        return QString::fromLatin1(value.toByteArray().toHex());
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Time:
        return value.toString();
    }
    return {};
}

Result<QVariant> valueFromText(
    const Field &field, const QString &typed, const QLocale &locale, Currency standard)
{
    const QString text = field.kind == Kind::LongText ? typed : typed.trimmed();
    const bool empty = text.isEmpty();
    if (empty && field.kind != Kind::Text && field.kind != Kind::LongText) {
        if (field.optional)
            return QVariant();
        return failure(Fault::Invalid, Reason::Required);
    }
    switch (field.kind) {
    case Kind::Text:
        return QVariant(cleanText(text, false));
    case Kind::LongText:
        return QVariant(cleanText(text, true));
    case Kind::Money:
        return amount(text, locale, standard);
    case Kind::Integer:
    case Kind::Time:
        return wholeNumber(text, locale);
    case Kind::Date:
        return day(text, locale);
    case Kind::Boolean:
        return QVariant(text == u"1");
    case Kind::Choice:
        return choice(field, text);
    case Kind::Reference:
    case Kind::Hash: {
        const auto id = RawId::fromHex(text);
        if (!id)
            return failure(Fault::Invalid, Reason::NotAnId);
        return QVariant(id->bytes());
    }
    }
    return failure(Fault::Invalid, Reason::NotText);
}

QString shortWhen(Instant when, Instant now, const QLocale &locale)
{
    if (when.ms == 0)
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(when.ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    if (then.date() == today)
        return isolated(locale.toString(then.time(), QLocale::ShortFormat));
    if (then.date().year() == today.year())
        return isolated(locale.toString(then.date(), dayAndMonth(locale)));
    return isolated(locale.toString(then.date(), dayAndMonth(locale) + QStringLiteral(" yyyy")));
}

} // namespace cooperage
