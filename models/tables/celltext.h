// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/result.h"

#include <QLocale>

namespace cooperage {

/// "€ 28.00", in the person's number format, and isolated so that no neighbour turns it around.
QString moneyText(const Money &money, const QLocale &locale);
/// The same without the currency where it is @p standard: what stands in an editor.
QString moneyEditText(const Money &money, const QLocale &locale, Currency standard);

/// Foreign text inside a sentence or beside another script, kept in its own direction.
QString isolated(const QString &text);
/// A SKU, code or link: left-to-right whatever surrounds it.
QString leftToRight(const QString &code);
/// Without the marks of the two functions above.
QString withoutMarks(QString text);

/// What an editor shows for a stored value. Choices, references and booleans in their permanent form.
QString editText(const Field &field, const QVariant &value, const QLocale &locale, Currency standard);

/// The value somebody typed, cleaned. An amount without a currency is in @p standard. Only what can be read
/// at all is judged here, limits by problemOf. Invalid with NotANumber, NotADate, NotAChoice, NotAnId.
Result<QVariant> valueFromText(
    const Field &field, const QString &typed, const QLocale &locale, Currency standard);

/// Time of day today, "yesterday" is left to the page: day and month this year, else the full date.
QString shortWhen(Instant when, Instant now, const QLocale &locale);

} // namespace cooperage
