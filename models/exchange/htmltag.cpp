// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltag.h"

#include "models/exchange/htmltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace cooperage {

bool isOneOf(const QString &name, std::initializer_list<const char16_t *> names)
{
    return std::any_of(
        names.begin(), names.end(), [&](const char16_t *one) { return name == QStringView(one); });
}

bool isHtmlBlock(const QString &name)
{
    return isOneOf(name,
        {u"p", u"div", u"section", u"article", u"header", u"footer", u"main", u"figure", u"figcaption", u"dl",
            u"dt", u"dd", u"address", u"center", u"form", u"details"});
}

QString htmlAttribute(QStringView attributes, QLatin1StringView name)
{
    static const QRegularExpression pair(
        QStringLiteral("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"));
    auto matches = pair.globalMatch(attributes.left(4096));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).compare(name, Qt::CaseInsensitive) == 0)
            return withoutEntities(match.captured(2) + match.captured(3) + match.captured(4)).trimmed();
    }
    return {};
}

bool hasHtmlTags(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>"));
    return text.contains(u'<') && (text.contains(QStringLiteral("<!--")) || text.contains(tag));
}

} // namespace cooperage
