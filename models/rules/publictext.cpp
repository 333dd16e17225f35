// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/publictext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cooperage {

namespace {

struct Range
{
    char32_t from;
    char32_t to;
};

/// What shows nothing, or turns the direction of what does.
constexpr std::array hiddenRanges{Range{0x00, 0x08}, Range{0x0B, 0x1F}, Range{0x7F, 0x9F}, Range{0xAD, 0xAD},
    Range{0x034F, 0x034F}, Range{0x061C, 0x061C}, Range{0x115F, 0x1160}, Range{0x17B4, 0x17B5},
    Range{0x180B, 0x180F}, Range{0x200B, 0x200B}, Range{0x2028, 0x202E}, Range{0x2060, 0x2065},
    Range{0x206A, 0x206F}, Range{0x2800, 0x2800}, Range{0x3164, 0x3164}, Range{0xFEFF, 0xFEFF},
    Range{0xFFA0, 0xFFA0}, Range{0xFFF0, 0xFFFB}, Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF}};

constexpr int mostMarks = 4; ///< on one letter; no language needs more

QString excerpt(const QString &text, qsizetype from)
{
    constexpr qsizetype length = 30;
    return text.mid(from, length).simplified();
}

Failure markup(const QString &text, qsizetype from)
{
    return failure(Fault::Invalid, Reason::MarkupNotAllowed, excerpt(text, from));
}

bool isMark(char32_t c)
{
    return QChar::isMark(c) && !(c >= 0xFE00 && c <= 0xFE0F); // what makes a sign a picture stands alone
}

bool hasHidden(const QString &text)
{
    int marks = 0;
    for (const uint c : text.toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        if (isHidden(c) || marks > mostMarks)
            return true;
    }
    return false;
}

bool isPlainAddress(const QString &address)
{
    static const QRegularExpression plain(
        QStringLiteral("^(?:https?://|mailto:)[^\\s<>\"'`&;]+(?:&[^\\s<>\"'`&;#]+)*$"),
        QRegularExpression::CaseInsensitiveOption);
    return plain.match(address).hasMatch();
}

/// The first place of a pattern whose captured address is not a plain one; -1 without.
qsizetype strangeAddress(const QString &text, const QRegularExpression &pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!isPlainAddress(match.captured(1)))
            return match.capturedStart();
    }
    return -1;
}

bool isWordPart(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar c = text.at(at);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

bool isHidden(char32_t character)
{
    return std::any_of(hiddenRanges.begin(), hiddenRanges.end(),
        [&](const Range &range) { return character >= range.from && character <= range.to; });
}

Result<void> checkPublicText(const QString &text)
{
    if (hasHidden(text))
        return failure(Fault::Invalid, Reason::ControlCharacter, excerpt(text, 0));
    static const QRegularExpression tag(QStringLiteral("<[\\p{L}/!?]|!\\["));
    if (const auto found = tag.match(text); found.hasMatch())
        return markup(text, found.capturedStart());
    static const QRegularExpression scheme(QStringLiteral("\\b(?:javascript|vbscript|data|file)\\s*:(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = scheme.match(text); found.hasMatch())
        return markup(text, found.capturedStart());
    static const QRegularExpression link(QStringLiteral("\\]\\(\\s*<?([^)\\s>]*)"));
    static const QRegularExpression reference(
        QStringLiteral("^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?(\\S*)"), QRegularExpression::MultilineOption);
    for (const QRegularExpression *pattern : {&link, &reference}) {
        if (const qsizetype at = strangeAddress(text, *pattern); at >= 0)
            return markup(text, at);
    }
    return {};
}

qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

QString foldedText(const QString &text)
{
    QString seen;
    for (const uint c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (!isHidden(c) && c != 0x200C && c != 0x200D)
            seen += c == 0x2019 ? QStringLiteral("'")
                                : QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return seen.toCaseFolded().simplified();
}

qsizetype wordsAt(const QString &text, const QString &phrase, qsizetype from)
{
    if (phrase.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!isWordPart(text, at - 1) && !isWordPart(text, at + phrase.size()))
            return at;
    }
    return -1;
}

QString squeezedText(const QString &text)
{
    static const QRegularExpression rest(QStringLiteral("[^\\p{L}\\p{N}]"));
    return foldedText(text).remove(rest);
}

QStringList hashtagsIn(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("#([\\p{L}\\p{N}_]+)"));
    QStringList tags;
    for (auto found = tag.globalMatch(foldedText(text)); found.hasNext();)
        tags.append(found.next().captured(1).remove(u'_'));
    return tags;
}

} // namespace cooperage
