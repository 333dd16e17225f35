// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltext.h"

#include <QHash>

namespace cooperage {

namespace {

struct Entity
{
    const char *name;
    char32_t character;
};

constexpr Entity entities[] = {
    {"amp", U'&'},
    {"lt", U'<'},
    {"gt", U'>'},
    {"quot", U'"'},
    {"apos", U'\''},
    {"nbsp", 0xA0},
    {"iexcl", 0xA1},
    {"cent", 0xA2},
    {"pound", 0xA3},
    {"yen", 0xA5},
    {"sect", 0xA7},
    {"copy", 0xA9},
    {"ordf", 0xAA},
    {"laquo", 0xAB},
    {"shy", 0xAD},
    {"reg", 0xAE},
    {"deg", 0xB0},
    {"plusmn", 0xB1},
    {"sup2", 0xB2},
    {"sup3", 0xB3},
    {"acute", 0xB4},
    {"micro", 0xB5},
    {"para", 0xB6},
    {"middot", 0xB7},
    {"ordm", 0xBA},
    {"raquo", 0xBB},
    {"frac14", 0xBC},
    {"frac12", 0xBD},
    {"frac34", 0xBE},
    {"iquest", 0xBF},
    {"Agrave", 0xC0},
    {"Aacute", 0xC1},
    {"Acirc", 0xC2},
    {"Atilde", 0xC3},
    {"Auml", 0xC4},
    {"Aring", 0xC5},
    {"AElig", 0xC6},
    {"Ccedil", 0xC7},
    {"Egrave", 0xC8},
    {"Eacute", 0xC9},
    {"Ecirc", 0xCA},
    {"Euml", 0xCB},
    {"Igrave", 0xCC},
    {"Iacute", 0xCD},
    {"Icirc", 0xCE},
    {"Iuml", 0xCF},
    {"Ntilde", 0xD1},
    {"Ograve", 0xD2},
    {"Oacute", 0xD3},
    {"Ocirc", 0xD4},
    {"Otilde", 0xD5},
    {"Ouml", 0xD6},
    {"times", 0xD7},
    {"Oslash", 0xD8},
    {"Ugrave", 0xD9},
    {"Uacute", 0xDA},
    {"Ucirc", 0xDB},
    {"Uuml", 0xDC},
    {"Yacute", 0xDD},
    {"szlig", 0xDF},
    {"agrave", 0xE0},
    {"aacute", 0xE1},
    {"acirc", 0xE2},
    {"atilde", 0xE3},
    {"auml", 0xE4},
    {"aring", 0xE5},
    {"aelig", 0xE6},
    {"ccedil", 0xE7},
    {"egrave", 0xE8},
    {"eacute", 0xE9},
    {"ecirc", 0xEA},
    {"euml", 0xEB},
    {"igrave", 0xEC},
    {"iacute", 0xED},
    {"icirc", 0xEE},
    {"iuml", 0xEF},
    {"ntilde", 0xF1},
    {"ograve", 0xF2},
    {"oacute", 0xF3},
    {"ocirc", 0xF4},
    {"otilde", 0xF5},
    {"ouml", 0xF6},
    {"divide", 0xF7},
    {"oslash", 0xF8},
    {"ugrave", 0xF9},
    {"uacute", 0xFA},
    {"ucirc", 0xFB},
    {"uuml", 0xFC},
    {"yacute", 0xFD},
    {"yuml", 0xFF},
    {"OElig", 0x152},
    {"oelig", 0x153},
    {"Scaron", 0x160},
    {"scaron", 0x161},
    {"ensp", 0x2002},
    {"emsp", 0x2003},
    {"thinsp", 0x2009},
    {"ndash", 0x2013},
    {"mdash", 0x2014},
    {"lsquo", 0x2018},
    {"rsquo", 0x2019},
    {"sbquo", 0x201A},
    {"ldquo", 0x201C},
    {"rdquo", 0x201D},
    {"bdquo", 0x201E},
    {"dagger", 0x2020},
    {"bull", 0x2022},
    {"hellip", 0x2026},
    {"permil", 0x2030},
    {"prime", 0x2032},
    {"Prime", 0x2033},
    {"lsaquo", 0x2039},
    {"rsaquo", 0x203A},
    {"euro", 0x20AC},
    {"trade", 0x2122},
    {"larr", 0x2190},
    {"rarr", 0x2192},
    {"hearts", 0x2665},
    {"minus", 0x2212},
    {"ne", 0x2260},
    {"le", 0x2264},
    {"ge", 0x2265},
    {"infin", 0x221E},
    {"check", 0x2713},
    {"star", 0x2606},
};

QString namedCharacter(const QString &name)
{
    static const QHash<QString, char32_t> byName = [] {
        QHash<QString, char32_t> out;
        for (const Entity &entity : entities)
            out.insert(QString::fromLatin1(entity.name), entity.character);
        return out;
    }();
    const auto found = byName.constFind(name);
    return found == byName.constEnd() ? QString() : QString::fromUcs4(&*found, 1);
}

QString numberedCharacter(QStringView digits)
{
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const char32_t code = (hex ? digits.mid(1) : digits).toUInt(&isNumber, hex ? 16 : 10);
    const bool isText = code == U'\n' || code == U'\t' || (code >= 0x20 && code <= 0x10FFFF);
    if (!isNumber || !isText || (code >= 0xD800 && code <= 0xDFFF) || (code >= 0x7F && code <= 0x9F))
        return {};
    return QString::fromUcs4(&code, 1);
}

} // namespace

QString withoutEntities(const QString &text)
{
    constexpr qsizetype longest = 10; // of the names above and of numbers
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(u'&', at);
        if (start < 0)
            break;
        out += QStringView(text).mid(at, start - at);
        const QStringView ahead = QStringView(text).mid(start + 1, longest);
        const qsizetype length = ahead.indexOf(u';');
        QString character;
        if (length > 1)
            character = ahead[0] == u'#' ? numberedCharacter(ahead.mid(1, length - 1))
                                         : namedCharacter(ahead.left(length).toString());
        out += character.isEmpty() ? QStringLiteral("&") : character;
        at = start + 1 + (character.isEmpty() ? 0 : length + 1);
    }
    out += QStringView(text).mid(at);
    return out;
}

} // namespace cooperage
