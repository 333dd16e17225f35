// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/textmerge.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cooperage {

namespace {

// Past so many differing words two texts are strangers, and a comparison would cost the square of it.
constexpr int mostDifferences = 2000;

using Words = QList<QString>;

bool isWord(const QString &token)
{
    return token.at(0).isLetterOrNumber();
}

/// Words, runs of spaces, line ends, and every other character alone.
Words split(const QString &text)
{
    enum Class { Letter, Space, LineEnd, Other };
    const auto classOf = [](QChar c) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            return Letter;
        if (c == u'\n')
            return LineEnd;
        return c.isSpace() ? Space : Other;
    };
    Words tokens;
    for (qsizetype at = 0; at < text.size();) {
        const Class kind = classOf(text.at(at));
        qsizetype end = at + 1;
        if (kind == Letter || kind == Space) {
            while (end < text.size() && classOf(text.at(end)) == kind)
                ++end;
        }
        tokens.append(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

QString join(const Words &tokens, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i)
        text += tokens.at(i);
    return text;
}

/// Tokens [from, to) of the base stand as [otherFrom, otherTo) in the other text.
struct Hunk
{
    qsizetype from = 0, to = 0;
    qsizetype otherFrom = 0, otherTo = 0;

    qsizetype growth() const { return (otherTo - otherFrom) - (to - from); }
};

/// Which tokens both have, by Myers' greedy walk: the furthest point each diagonal reaches with d
/// differences, kept for each d and followed back from the end. False if they differ too much.
class Walk
{
public:
    Walk(const Words &a, const Words &b, qsizetype skip, qsizetype aEnd, qsizetype bEnd)
        : m_a(a)
        , m_b(b)
        , m_skip(skip)
        , m_n(aEnd - skip)
        , m_m(bEnd - skip)
    {
    }

    bool run(std::vector<std::pair<qsizetype, qsizetype>> &common)
    {
        const qsizetype most = std::min<qsizetype>(m_n + m_m, mostDifferences);
        std::vector<qsizetype> reach(std::size_t(2 * most + 2), 0);
        for (qsizetype d = 0; d <= most; ++d) {
            for (qsizetype k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(reach, k - 1, most) < at(reach, k + 1, most));
                qsizetype x = down ? at(reach, k + 1, most) : at(reach, k - 1, most) + 1;
                while (x < m_n && x - k < m_m && same(x, x - k))
                    ++x;
                at(reach, k, most) = x;
                if (x >= m_n && x - k >= m_m) {
                    m_trace.push_back(slice(reach, d, most));
                    back(d, common);
                    return true;
                }
            }
            m_trace.push_back(slice(reach, d, most));
        }
        return false;
    }

private:
    using Reach = std::vector<qsizetype>;
    static qsizetype &at(Reach &reach, qsizetype k, qsizetype most) { return reach[std::size_t(k + most)]; }
    static Reach slice(const Reach &reach, qsizetype d, qsizetype most)
    {
        return {reach.begin() + (most - d), reach.begin() + (most + d + 1)};
    }
    bool same(qsizetype x, qsizetype y) const { return m_a.at(m_skip + x) == m_b.at(m_skip + y); }

    void back(qsizetype d, std::vector<std::pair<qsizetype, qsizetype>> &common) const
    {
        qsizetype x = m_n;
        qsizetype y = m_m;
        const std::size_t first = common.size();
        for (; d >= 0; --d) {
            qsizetype beforeX = 0;
            qsizetype beforeY = 0;
            if (d > 0) {
                const Reach &reach = m_trace[std::size_t(d - 1)];
                const auto was = [&](qsizetype k) {
                    const qsizetype place = k + d - 1;
                    return place >= 0 && place < qsizetype(reach.size()) ? reach[std::size_t(place)]
                                                                         : qsizetype(-1);
                };
                const qsizetype k = x - y;
                const bool down = k == -d || (k != d && was(k - 1) < was(k + 1));
                beforeX = was(down ? k + 1 : k - 1);
                beforeY = beforeX - (down ? k + 1 : k - 1);
            }
            while (x > beforeX && y > beforeY) {
                --x;
                --y;
                common.emplace_back(m_skip + x, m_skip + y);
            }
            x = beforeX;
            y = beforeY;
        }
        std::reverse(common.begin() + qsizetype(first), common.end());
    }

    const Words &m_a;
    const Words &m_b;
    const qsizetype m_skip, m_n, m_m;
    std::vector<Reach> m_trace;
};

bool hasWord(const Words &tokens, qsizetype from, qsizetype to)
{
    return std::any_of(tokens.begin() + from, tokens.begin() + to, isWord);
}

/// How `other` differs from `base`, in order. Changes with only spaces and marks between them are one.
QList<Hunk> hunksOf(const Words &base, const Words &other)
{
    const qsizetype shorter = std::min(base.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && base.at(head) == other.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && base.at(base.size() - 1 - tail) == other.at(other.size() - 1 - tail))
        ++tail;
    std::vector<std::pair<qsizetype, qsizetype>> common;
    Walk(base, other, head, base.size() - tail, other.size() - tail).run(common);
    common.emplace_back(base.size() - tail, other.size() - tail); // ends the last hunk
    QList<Hunk> hunks;
    qsizetype x = head;
    qsizetype y = head;
    for (const auto &[nextX, nextY] : common) {
        if (nextX > x || nextY > y) {
            if (!hunks.isEmpty() && !hasWord(base, hunks.last().to, x)) {
                hunks.last().to = nextX;
                hunks.last().otherTo = nextY;
            } else {
                hunks.append({x, nextX, y, nextY});
            }
        }
        x = nextX + 1;
        y = nextY + 1;
    }
    return hunks;
}

bool overlap(const Hunk &a, const Hunk &b)
{
    if (a.from == a.to && b.from == b.to)
        return a.from == b.from;
    if (a.from == a.to)
        return b.from < a.from && a.from < b.to;
    if (b.from == b.to)
        return a.from < b.from && b.from < a.to;
    return std::max(a.from, b.from) < std::min(a.to, b.to);
}

void append(QList<MergePiece> &pieces, const QString &text, MergeOrigin origin)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().origin == origin)
        pieces.last().text += text;
    else
        pieces.append({text, origin});
}

struct Sided
{
    Hunk hunk;
    int side = 0; ///< 0 first, 1 second
};

/// Changes of both that lie in one another's way, and what becomes of them.
class Knot
{
public:
    Knot(const Words &base, const std::array<const Words *, 2> &sides, const std::array<qsizetype, 2> &shift)
        : m_base(base)
        , m_sides(sides)
        , m_shift(shift)
    {
    }

    void add(const Sided &one)
    {
        m_tight = m_tight || std::any_of(m_hunks.begin(), m_hunks.end(), [&one](const Sided &other) {
            return other.side != one.side && overlap(other.hunk, one.hunk);
        });
        m_both = m_both || std::any_of(m_hunks.begin(), m_hunks.end(), [&one](const Sided &other) {
            return other.side != one.side;
        });
        m_from = m_hunks.isEmpty() ? one.hunk.from : std::min(m_from, one.hunk.from);
        m_to = m_hunks.isEmpty() ? one.hunk.to : std::max(m_to, one.hunk.to);
        m_hunks.append(one);
    }
    bool isEmpty() const { return m_hunks.isEmpty(); }
    qsizetype from() const { return m_from; }
    qsizetype to() const { return m_to; }
    qsizetype growth(int side) const
    {
        qsizetype sum = 0;
        for (const Sided &one : m_hunks)
            sum += one.side == side ? one.hunk.growth() : 0;
        return sum;
    }

    void write(QList<MergePiece> &pieces) const
    {
        const QString first = textOfSide(0);
        const QString second = textOfSide(1);
        if (!m_both) {
            const bool isFirst = m_hunks.first().side == 0;
            append(pieces, isFirst ? first : second, isFirst ? MergeOrigin::First : MergeOrigin::Second);
        } else if (first == second) {
            append(pieces, first, MergeOrigin::Same);
        } else if (m_tight) {
            append(pieces, first, MergeOrigin::Touching);
            if (!first.isEmpty() && !second.isEmpty() && !first.back().isSpace() && !second.front().isSpace())
                append(pieces,
                    first.contains(u'\n') || second.contains(u'\n') ? QStringLiteral("\n")
                                                                    : QStringLiteral(" "),
                    MergeOrigin::Touching);
            append(pieces, second, MergeOrigin::Touching);
        } else {
            qsizetype at = m_from;
            for (const Sided &one : m_hunks) {
                append(pieces, join(m_base, at, one.hunk.from), MergeOrigin::Touching);
                append(pieces, join(*m_sides[std::size_t(one.side)], one.hunk.otherFrom, one.hunk.otherTo),
                    MergeOrigin::Touching);
                at = one.hunk.to;
            }
        }
    }

private:
    /// What stands in that text where the knot is in the base.
    QString textOfSide(int side) const
    {
        const qsizetype shift = m_shift[std::size_t(side)];
        return join(*m_sides[std::size_t(side)], m_from + shift, m_to + shift + growth(side));
    }

    const Words &m_base;
    const std::array<const Words *, 2> m_sides;
    const std::array<qsizetype, 2> m_shift; ///< how much longer each side is before the knot
    QList<Sided> m_hunks;
    qsizetype m_from = 0, m_to = 0;
    bool m_tight = false; ///< the same words changed by both
    bool m_both = false;
};

} // namespace

QList<MergePiece> mergeTexts(const QString &base, const QString &first, const QString &second)
{
    const Words before = split(base);
    const Words a = split(first);
    const Words b = split(second);
    QList<Sided> all;
    for (const Hunk &hunk : hunksOf(before, a))
        all.append({hunk, 0});
    for (const Hunk &hunk : hunksOf(before, b))
        all.append({hunk, 1});
    std::stable_sort(all.begin(), all.end(), [](const Sided &one, const Sided &other) {
        return std::pair(one.hunk.from, one.hunk.to) < std::pair(other.hunk.from, other.hunk.to);
    });
    QList<MergePiece> pieces;
    std::array<qsizetype, 2> shift{};
    qsizetype at = 0;
    for (qsizetype i = 0; i < all.size();) {
        Knot knot(before, {&a, &b}, shift);
        while (i < all.size()
            && (knot.isEmpty() || all.at(i).hunk.from <= knot.to()
                || !hasWord(before, knot.to(), all.at(i).hunk.from)))
            knot.add(all.at(i++));
        append(pieces, join(before, at, knot.from()), MergeOrigin::Same);
        knot.write(pieces);
        at = knot.to();
        shift[0] += knot.growth(0);
        shift[1] += knot.growth(1);
    }
    append(pieces, join(before, at, before.size()), MergeOrigin::Same);
    return pieces;
}

QString textOf(const QList<MergePiece> &pieces)
{
    QString text;
    for (const MergePiece &piece : pieces)
        text += piece.text;
    return text;
}

int touchingPlaces(const QList<MergePiece> &pieces)
{
    return int(std::count_if(pieces.begin(), pieces.end(),
        [](const MergePiece &piece) { return piece.origin == MergeOrigin::Touching; }));
}

QList<WordPiece> wordChanges(const QString &before, const QString &after)
{
    const Words a = split(before);
    const Words b = split(after);
    QList<WordPiece> pieces;
    const auto put = [&pieces](const QString &text, WordChange change) {
        if (!text.isEmpty())
            pieces.append({text, change});
    };
    qsizetype at = 0;
    for (const Hunk &hunk : hunksOf(a, b)) {
        put(join(a, at, hunk.from), WordChange::Same);
        put(join(a, hunk.from, hunk.to), WordChange::Removed);
        put(join(b, hunk.otherFrom, hunk.otherTo), WordChange::Added);
        at = hunk.to;
    }
    put(join(a, at, a.size()), WordChange::Same);
    return pieces;
}

} // namespace cooperage
