// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QByteArray>

#include <algorithm>
#include <numeric>

namespace cooperage {

namespace {

__extension__ using Wide = __int128;

quint64 fnv1a64(const QByteArray &bytes)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

bool fits(Wide value)
{
    return value >= -largestAmount && value <= largestAmount;
}

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (std::size_t i = 0; i < 3; ++i) {
        const char16_t letter = code[qsizetype(i)].unicode();
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        currency.m_letters[i] = static_cast<char>(letter);
    }
    return currency;
}

QString Currency::code() const
{
    return isNull() ? QString() : QString::fromLatin1(m_letters.data(), 3);
}

int Currency::digits() const
{
    // ISO 4217 lists these as other than 2; historic and fund codes are left out.
    static constexpr const char *none[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
        "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr const char *three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const auto is = [this](const char *code) { return std::equal(m_letters.begin(), m_letters.end(), code); };
    if (std::any_of(std::begin(none), std::end(none), is))
        return 0;
    if (std::any_of(std::begin(three), std::end(three), is))
        return 3;
    return 2;
}

std::optional<Money> plus(const Money &a, const Money &b)
{
    const Wide sum = Wide(a.minor) + b.minor;
    if (a.currency != b.currency || !fits(sum))
        return std::nullopt;
    return Money{static_cast<qint64>(sum), a.currency};
}

std::optional<Money> times(const Money &a, qint64 count)
{
    const Wide product = Wide(a.minor) * count;
    if (!fits(product))
        return std::nullopt;
    return Money{static_cast<qint64>(product), a.currency};
}

qint64 scaled(qint64 value, qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const Wide product = Wide(value) * numerator;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (2 * magnitude + denominator) / (2 * Wide(denominator));
    return static_cast<qint64>(product < 0 ? -rounded : rounded);
}

QString decimalText(const Money &money)
{
    const int digits = money.currency.digits();
    const qint64 unit = powerOfTen(digits);
    const quint64 magnitude = money.minor < 0 ? -quint64(money.minor) : quint64(money.minor);
    QString text = QString::number(magnitude / quint64(unit));
    if (digits > 0)
        text += QLatin1Char('.')
            + QString::number(magnitude % quint64(unit)).rightJustified(digits, QLatin1Char('0'));
    return money.minor < 0 ? QLatin1Char('-') + text : text;
}

std::optional<Money> moneyFromDecimal(QStringView text, Currency currency)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.sliced(1);
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const QStringView whole = dot < 0 ? text : text.first(dot);
    QStringView rest = dot < 0 ? QStringView() : text.sliced(dot + 1);
    const auto allDigits = [](QStringView s) {
        return std::all_of(s.begin(), s.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const int digits = currency.digits();
    if ((whole.isEmpty() && rest.isEmpty()) || whole.size() > 17 || !allDigits(whole) || !allDigits(rest))
        return std::nullopt;
    while (rest.size() > digits && rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    if (rest.size() > digits)
        return std::nullopt;
    Wide minor = Wide(whole.toLongLong()) * powerOfTen(digits);
    if (!rest.isEmpty())
        minor += Wide(rest.toLongLong()) * powerOfTen(digits - int(rest.size()));
    if (!fits(minor))
        return std::nullopt;
    return Money{static_cast<qint64>(negative ? -minor : minor), currency};
}

QList<qint64> share(qint64 total, const QString &cause, const QList<ShareOf> &among)
{
    const qsizetype n = among.size();
    QList<qint64> parts(n, 0);
    if (n == 0)
        return parts;
    const Wide magnitude = total < 0 ? -Wide(total) : Wide(total);
    Wide sum = 0;
    for (const ShareOf &one : among)
        sum += one.weight;
    const bool equal = sum == 0;
    if (equal)
        sum = n;

    struct Remainder
    {
        Wide left;
        quint64 tie;
        qsizetype index;
    };
    QList<Remainder> remainders;
    Wide given = 0;
    for (qsizetype i = 0; i < n; ++i) {
        const Wide product = magnitude * (equal ? 1 : among[i].weight);
        parts[i] = static_cast<qint64>(product / sum);
        given += parts[i];
        const QString key = cause + QLatin1Char(':') + among[i].recipient;
        remainders.append({product % sum, fnv1a64(key.toUtf8()), i});
    }
    std::sort(remainders.begin(), remainders.end(), [](const Remainder &a, const Remainder &b) {
        return a.left != b.left ? a.left > b.left : a.tie < b.tie;
    });
    const auto missing = static_cast<qsizetype>(magnitude - given);
    for (qsizetype i = 0; i < missing; ++i)
        ++parts[remainders[i].index];
    if (total < 0)
        std::transform(parts.begin(), parts.end(), parts.begin(), std::negate<>());
    return parts;
}

} // namespace cooperage
