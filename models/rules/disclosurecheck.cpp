// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/disclosurecheck.h"

#include "models/rules/publictext.h"

#include <QRegularExpression>

#include <algorithm>

namespace cooperage {

namespace {

/// Lines drawn over or around a letter.
bool strikesOut(uint c)
{
    return (c >= 0x0334 && c <= 0x0338) || (c >= 0x20D0 && c <= 0x20F0);
}

/// What may stand between two clauses: anything else could be markup, a link, or not be seen.
bool isPlain(uint c)
{
    static const QString punctuation = QStringLiteral(".,;:!?…'’\"“”„«»()–—-&%");
    if (isHidden(c) || strikesOut(c))
        return false;
    return QChar::isSpace(c) || QChar::isLetterOrNumber(c) || QChar::isMark(c)
        || (c < 0x10000 && punctuation.contains(QChar(char16_t(c))));
}

uint folded(uint c)
{
    return c == 0x2019 ? uint('\'') : QChar::toCaseFolded(c);
}

QString fromCodePoints(const QList<uint> &text)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), text.size());
}

/// The beginning of a text, read the way a person does.
class Beginning
{
public:
    Beginning(const QString &text, int within)
        : m_text(text.trimmed().normalized(QString::NormalizationForm_C).toUcs4())
        , m_within(within)
    {
    }

    bool meets(const RequiredDisclosure &required) const
    {
        const qsizetype label = afterLabel(required.labels);
        if (!required.labelled && meetsClauses(0, required)) // a receiver may be called Ad
            return true;
        return label > 0 && meetsClauses(label, required);
    }

private:
    bool meetsClauses(qsizetype at, const RequiredDisclosure &required) const
    {
        const RequiredClause *before = nullptr;
        for (const RequiredClause &clause : required.clauses) {
            at = afterClause(at, clause, before && !before->after.isEmpty());
            if (at < 0)
                return false;
            before = &clause;
        }
        return isSetOff(at);
    }

    /// Behind the phrase if it stands at @p at, else −1. A space of it may be any, also one line break.
    qsizetype behind(qsizetype at, const QString &phrase) const
    {
        for (const uint wanted : phrase.toUcs4()) {
            if (at >= m_text.size())
                return -1;
            if (QChar::isSpace(wanted)) {
                const qsizetype first = at;
                while (at < m_text.size() && QChar::isSpace(m_text.at(at)))
                    ++at;
                if (at == first || hasEmptyLine(first, at))
                    return -1;
            } else if (folded(m_text.at(at++)) != folded(wanted)) {
                return -1;
            }
        }
        return at;
    }

    qsizetype afterLabel(const QStringList &labels) const
    {
        qsizetype longest = 0;
        for (const QString &label : labels) {
            const qsizetype at = behind(0, label);
            if (at > longest && (at >= m_text.size() || !QChar::isLetterOrNumber(m_text.at(at))))
                longest = at;
        }
        return longest;
    }

    /// Behind the nearest place at or after @p from where the clause stands well, or −1.
    qsizetype afterClause(qsizetype from, const RequiredClause &clause, bool again) const
    {
        const qsizetype last = std::min<qsizetype>(m_text.size(), m_within);
        for (qsizetype at = from; at < last; ++at) {
            if (at > 0 && !lengthens(from, at))
                continue;
            qsizetype end = behind(at, clause.full);
            if (end < 0 && again)
                end = behind(at, clause.after);
            if (end >= 0 && end <= last)
                return end;
            if (at == 0)
                return -1; // nothing but a label comes before the first one
        }
        return -1;
    }

    /// ", as everybody knows; ": set off from the clause, without a sentence of its own, up to the next one.
    bool lengthens(qsizetype from, qsizetype to) const
    {
        static const QRegularExpression addition(
            QStringLiteral("^\\s?(?:[,;:(–—-][^.!?…]*)?[.!?…;:,)–—-]+\\s+$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const QList<uint> between = m_text.mid(from, to - from);
        return std::all_of(between.begin(), between.end(), isPlain) && !hasEmptyLine(from, to)
            && addition.match(fromCodePoints(between)).hasMatch();
    }

    /// Behind the last clause a new thought begins, and not a word that turns it round ("no longer").
    bool isSetOff(qsizetype at) const
    {
        static const QRegularExpression end(QStringLiteral("^(?:$|[.,;:!?…)]|\\s*\\n|\\s[–—(-])"),
            QRegularExpression::UseUnicodePropertiesOption);
        return end.match(fromCodePoints(m_text.mid(at, 4))).hasMatch();
    }

    bool hasEmptyLine(qsizetype from, qsizetype to) const
    {
        return std::count(m_text.begin() + from, m_text.begin() + to, uint('\n')) > 1;
    }

    const QList<uint> m_text;
    const int m_within;
};

QString withoutMarkup(QString text)
{
    static const QRegularExpression signs(QStringLiteral("[*_~`\\[\\]<>#|\\\\]"));
    return foldedText(text.remove(signs));
}

/// The first characters, without cutting a word in two.
QString firstWords(const QString &text, int within)
{
    const QList<uint> all = text.trimmed().toUcs4();
    qsizetype end = std::min<qsizetype>(all.size(), within);
    while (end > 0 && end < all.size() && !QChar::isSpace(all.at(end)))
        ++end;
    return fromCodePoints(all.first(end));
}

} // namespace

bool beginsWith(const QString &text, const RequiredDisclosure &required)
{
    return Beginning(text, required.within).meets(required);
}

Reason whyNotDisclosed(const QString &text, const RequiredDisclosure &required)
{
    const QString seen = withoutMarkup(text);
    qsizetype label = -1;
    for (const QString &one : required.labels) {
        const qsizetype found = wordsAt(seen, foldedText(one));
        label = label < 0 || found < 0 ? std::max(label, found) : std::min(label, found);
    }
    qsizetype first = label;
    qsizetype at = 0;
    bool allThere = label >= 0 || !required.labelled;
    for (const RequiredClause &clause : required.clauses) {
        qsizetype found = wordsAt(seen, foldedText(clause.full), at);
        if (found < 0)
            found = wordsAt(seen, foldedText(clause.after), at);
        allThere = allThere && found >= 0;
        at = std::max(at, found);
        if (!required.labelled && &clause == &required.clauses.first())
            first = found;
    }
    const QStringList tags = hashtagsIn(text);
    const bool tagged = std::any_of(required.labels.begin(), required.labels.end(),
                            [&](const QString &one) { return tags.contains(squeezedText(one)); })
        || std::any_of(required.clauses.begin(), required.clauses.end(),
            [&](const RequiredClause &one) { return tags.contains(squeezedText(one.full)); });
    if (!allThere)
        return tagged ? Reason::DisclosureHidden : Reason::DisclosureMissing;
    const QList<uint> front = firstWords(text, required.within).toUcs4();
    const bool plain = std::all_of(front.begin(), front.end(), isPlain);
    return plain || first > 0 || at >= required.within ? Reason::DisclosureNotFirst
                                                       : Reason::DisclosureHidden;
}

QString refusedWordIn(const QString &text, const QStringList &refused, const QStringList &names, int within)
{
    QString front = foldedText(firstWords(text, within));
    for (const QString &name : names) {
        const QString known = foldedText(name);
        for (qsizetype at = wordsAt(front, known); at >= 0; at = wordsAt(front, known, at))
            front.replace(at, known.size(), QStringLiteral(" "));
    }
    const QStringList tags = hashtagsIn(text);
    for (const QString &word : refused) {
        if (wordsAt(front, foldedText(word)) >= 0 || tags.contains(squeezedText(word)))
            return word;
    }
    return {};
}

} // namespace cooperage
