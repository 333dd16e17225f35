// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/similar.h"

#include <algorithm>
#include <tuple>

namespace cooperage {

namespace {

constexpr int sameCategory = 30;
constexpr int nearCategory = 15;
constexpr int eachWord = 10;
constexpr int mostMaterials = 2;
constexpr int mostTags = 3;
constexpr int sameCraft = 15;
constexpr int priceNear = 10;

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QStringList pathOf(const QString &category)
{
    QStringList path;
    for (const QString &part : category.split(u'>')) {
        if (!part.trimmed().isEmpty())
            path.append(folded(part));
    }
    return path;
}

/// What is in both, as @p a writes it.
QStringList shared(const QStringList &a, const QStringList &b)
{
    QStringList both;
    QStringList seen;
    for (const QString &word : a) {
        const QString plain = folded(word);
        const bool there = std::any_of(
            b.begin(), b.end(), [&plain](const QString &other) { return folded(other) == plain; });
        if (there && !plain.isEmpty() && !seen.contains(plain)) {
            both.append(word.simplified());
            seen.append(plain);
        }
    }
    return both;
}

/// Neither less than half nor more than one and a half times the other.
bool nearInPrice(const std::optional<Money> &a, const std::optional<Money> &b)
{
    if (!a || !b || a->currency != b->currency || a->minor <= 0 || b->minor <= 0)
        return false;
    return b->minor >= a->minor - a->minor / 2 && b->minor <= a->minor + a->minor / 2;
}

} // namespace

std::optional<Similar> similarTo(const Likeness &subject, const Likeness &other)
{
    Similar similar{other.listing, other.own, 0, {}};
    const auto add = [&similar](LikeKind kind, const QStringList &words, int points) {
        similar.reasons.append({kind, words});
        similar.points += points;
    };
    const QStringList path = pathOf(subject.category);
    const QStringList otherPath = pathOf(other.category);
    if (!path.isEmpty() && path == otherPath)
        add(LikeKind::Category, {subject.category.section(u'>', -1).simplified()}, sameCategory);
    else if (!path.isEmpty() && !otherPath.isEmpty() && path.first() == otherPath.first())
        add(LikeKind::CategoryNear, {subject.category.section(u'>', 0, 0).simplified()}, nearCategory);
    const QStringList materials = shared(subject.materials, other.materials);
    if (!materials.isEmpty())
        add(LikeKind::Materials, materials, eachWord * std::min(int(materials.size()), mostMaterials));
    const QStringList tags = shared(subject.tags, other.tags);
    if (!tags.isEmpty())
        add(LikeKind::Tags, tags, eachWord * std::min(int(tags.size()), mostTags));
    if (similar.reasons.isEmpty())
        return {};
    if (!subject.craft.trimmed().isEmpty() && folded(subject.craft) == folded(other.craft))
        add(LikeKind::Craft, {}, sameCraft);
    if (nearInPrice(subject.price, other.price))
        add(LikeKind::Price, {}, priceNear);
    return similar.points < fewestLikePoints ? std::nullopt : std::optional(similar);
}

QList<Similar> mostSimilar(const Likeness &subject, const QList<Likeness> &others, int most)
{
    QList<Similar> found;
    for (const Likeness &other : others) {
        if (other.listing == subject.listing)
            continue;
        if (const auto similar = similarTo(subject, other))
            found.append(*similar);
    }
    std::sort(found.begin(), found.end(), [](const Similar &a, const Similar &b) {
        return std::tuple(!a.own, -a.points, a.listing) < std::tuple(!b.own, -b.points, b.listing);
    });
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace cooperage
