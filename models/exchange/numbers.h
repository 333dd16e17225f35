// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cooperage {

/// What separates the fraction in a column of numbers.
enum class DecimalSign { Dot, Comma, Unclear };

/// Collects what the cells of one column say about their decimal sign.
class DecimalEvidence
{
public:
    void add(const QString &cell);
    /// Unclear if the column has both, or only numbers like "1.299" that can be read two ways.
    DecimalSign sign() const;
    QString sample() const { return m_sample; } ///< a cell that can be read two ways, or the last one seen

private:
    int m_dots = 0;
    int m_commas = 0;
    int m_unclear = 0;
    QString m_sample;
};

/// A number out of a foreign cell.
struct PlainNumber
{
    QString decimal = {}; ///< "-1299.50": digits, at most one '.', no grouping
    QString currency = {}; ///< ISO code if a sign or code beside it is unmistakable, else empty

    bool operator==(const PlainNumber &) const = default;
};

/// Reads "39.99", "1 299,00", "₹199", "$ 12", "1'299.00 CHF", ".5". Nothing if it is no number.
std::optional<PlainNumber> plainNumber(const QString &cell, DecimalSign sign);

/// Reads a whole number, also grouped ("1,299") or with an empty fraction ("4.0").
std::optional<qint64> wholeNumber(const QString &cell);

/// A plain decimal times 10^digits, rounded half away from zero. Nothing beyond ±2^53.
std::optional<qint64> scaledDecimal(const QString &decimal, int digits);
/// Whether scaledDecimal had to round.
bool hasMoreDigits(const QString &decimal, int digits);

/// Whether this is a GTIN-8, -12, -13 or -14 with the right check digit and a prefix that leaves the company.
bool isPublicGtin(const QString &code);

} // namespace cooperage
