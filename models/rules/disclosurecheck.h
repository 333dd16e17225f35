// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reason.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage {

/// One tie in words, composed and with its names; `after` is the form behind another one about both.
struct RequiredClause
{
    QString full;
    QString after;

    bool operator==(const RequiredClause &) const = default;
};

/// What a text has to begin with.
struct RequiredDisclosure
{
    bool labelled = false; ///< one of the labels has to be first; otherwise it may
    QStringList labels;
    QList<RequiredClause> clauses;
    int within = 125; ///< characters
};

/// Whether a reader meets all of it first: label, then each clause word for word and in order, the last one
/// within the limit. Between them only what lengthens the clause before, set off by punctuation, in plain
/// words: no sentence of its own, no markup, no link, no empty line, nothing hidden.
bool beginsWith(const QString &text, const RequiredDisclosure &required);

/// For a text that does not: DisclosureMissing, DisclosureNotFirst or DisclosureHidden.
Reason whyNotDisclosed(const QString &text, const RequiredDisclosure &required);

/// The first refused word among the first @p within characters, outside of @p names, or as a hashtag
/// anywhere; empty if there is none.
QString refusedWordIn(const QString &text, const QStringList &refused, const QStringList &names, int within);

} // namespace cooperage
