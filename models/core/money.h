// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace cooperage {

/// Three capital letters of ISO 4217. Default is "no currency", which no stored amount may have.
class Currency
{
public:
    constexpr Currency() = default;
    static std::optional<Currency> fromCode(QStringView code); ///< exactly three letters A–Z
    QString code() const;
    bool isNull() const { return m_letters[0] == 0; }
    int digits() const; ///< decimal places of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD

    auto operator<=>(const Currency &) const = default;

private:
    std::array<char, 3> m_letters{};
};

/// An amount in minor units (cents) of one currency. Never converted, never added across currencies.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    bool operator==(const Money &) const = default;
};

constexpr qint64 largestAmount = (qint64(1) << 53) - 1; ///< both signs; what JSON readers keep exactly

/// a + b, or nothing on another currency or overflow of ±largestAmount.
std::optional<Money> plus(const Money &a, const Money &b);
/// a × count, or nothing on overflow.
std::optional<Money> times(const Money &a, qint64 count);

/// numerator·value/denominator rounded half away from zero; denominator > 0.
qint64 scaled(qint64 value, qint64 numerator, qint64 denominator);

/// "28.00" with a dot and the currency's digits, no sign of the currency, for files and the wire.
QString decimalText(const Money &money);
/// Reads what decimalText writes; `text` uses '.' as decimal sign and no grouping. At most the
/// currency's digits after the dot unless the rest is zero.
std::optional<Money> moneyFromDecimal(QStringView text, Currency currency);

/// Who gets a part of a shared total.
struct ShareOf
{
    QString recipient; ///< 32 small hex digits of the recipient's id
    qint64 weight = 0; ///< ≥ 0
};

/// Splits `total` by weight: floor each, hand the missing units to the largest remainders, ties by
/// FNV-1a-64 of "cause:recipient" ascending. All weights 0 → all count 1. Negative totals are shared
/// as positive and negated. The parts always sum to `total`.
QList<qint64> share(qint64 total, const QString &cause, const QList<ShareOf> &among);

} // namespace cooperage

Q_DECLARE_METATYPE(cooperage::Money)
