// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace cooperage {

/// The most characters a field may hold: its own limit or its kind's (Markdown 32 KiB, other text 1,000).
int longestText(const Field &field);

/// What is wrong with one field of @p record, if anything.
std::optional<FieldProblem> problemOf(const Field &field, const Record &record);

/// Everything wrong with a record. Empty = it may be stored.
QList<FieldProblem> problemsOf(const Entity &entity, const Record &record);

/// Whether an ordinary change may carry these fields: known, not decided by the server, fixed ones only
/// when the record is created.
QList<FieldProblem> problemsOfChange(const Entity &entity, const QJsonObject &fields, bool creating);

/// Text as it may be stored: NFC, control characters other than newline and tab removed, newlines only in
/// long texts, ends trimmed for single lines.
QString cleanText(const QString &typed, bool longText);

/// Whether foreign text holds what cleanText would have removed (refused on the wire, not repaired).
bool hasControlCharacters(const QString &text, bool longText);

/// The valid check digit of a GTIN-8/12/13/14 is its last digit.
bool isGtin(QStringView digits);

} // namespace cooperage
