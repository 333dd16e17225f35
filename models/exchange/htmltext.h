// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cooperage {

/// Character references ("&quot;", "&#39;", "&amp;") decoded exactly once; unknown ones stay as they are.
QString withoutEntities(const QString &text);

/// Whether a text has at least one HTML tag.
bool hasHtmlTags(const QString &text);

struct MarkdownText
{
    QString text = {};
    QStringList lost = {}; ///< what Markdown has no place for: "img", "table", "style" …, each once
};

/// The body of a product page as Markdown. A text without tags keeps its lines and only has its
/// references decoded. Safe with hostile input: one pass, no recursion, nesting beyond 16 is flattened.
MarkdownText markdownFromHtml(const QString &html);

} // namespace cooperage
