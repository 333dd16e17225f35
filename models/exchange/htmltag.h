// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace cooperage {

/// A tag as it stands in a text, for the conversion to Markdown.
struct HtmlTag
{
    QString name; ///< lower case
    QStringView attributes;
    bool closing = false;
};

bool isOneOf(const QString &name, std::initializer_list<const char16_t *> names);
/// Whether an element stands on lines of its own and means nothing else to us.
bool isHtmlBlock(const QString &name);
/// The value of one attribute, references decoded; empty if there is none.
QString htmlAttribute(QStringView attributes, QLatin1StringView name);

} // namespace cooperage
