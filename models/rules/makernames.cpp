// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/makernames.h"

#include <QUrl>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype unmistakable = 8; ///< letters of a whole name that may also stand inside a word

/// Letters and figures alone, without capitals and accents, and where each stood.
struct Plain
{
    QString letters;
    QList<qsizetype> at; ///< of each letter in the text
    QList<bool> begins; ///< a word begins with it
    QList<bool> ends;
};

Plain plainOf(const QString &text)
{
    Plain plain;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            if (!plain.ends.isEmpty())
                plain.ends.last() = true;
            inside = false;
            continue;
        }
        const QString folded = QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar one : folded) {
            if (one.isMark())
                continue;
            plain.letters.append(one);
            plain.at.append(i);
            plain.begins.append(!inside);
            plain.ends.append(false);
            inside = true;
        }
    }
    if (!plain.ends.isEmpty())
        plain.ends.last() = true;
    return plain;
}

struct Wanted
{
    QString letters;
    bool insideToo = false;
    bool likeAName = false; ///< "May" is one, "may" is not
};

void add(QList<Wanted> &wanted, const QString &name, bool whole)
{
    const QString letters = plainOf(name).letters;
    const bool capital = !name.isEmpty() && name.trimmed().front().isUpper();
    if (letters.size() >= shortestName)
        wanted.append({letters, whole && letters.size() >= unmistakable, !whole && capital});
}

/// Of an address: "may@example.org", "example.org/may".
bool isInAddress(const QString &text, qsizetype from, qsizetype end)
{
    static const QString joints = QStringLiteral("@/_-.");
    const auto joins = [&text](qsizetype at, qsizetype beyond) {
        return at >= 0 && at < text.size() && joints.contains(text.at(at)) && beyond >= 0
            && beyond < text.size() && text.at(beyond).isLetterOrNumber();
    };
    return joins(from - 1, from - 2) || joins(end, end + 1);
}

bool isAName(const QString &text, qsizetype from, qsizetype end)
{
    return text.at(from).isUpper() || isInAddress(text, from, end);
}

/// "yusuf-weaves.example" of "https://www.yusuf-weaves.example/shop"; of a shop within a market also its
/// path, since the market's own name says nothing.
QString addressOf(const QString &address)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    QString host = url.host();
    if (host.startsWith(QLatin1String("www.")))
        host = host.mid(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

QList<Wanted> wantedOf(const MakerNames &maker)
{
    QList<Wanted> wanted;
    add(wanted, maker.workshop, true);
    for (const QString &person : maker.people) {
        add(wanted, person, true);
        for (const QString &part : person.simplified().split(u' '))
            add(wanted, part, false);
    }
    for (const QString &address : maker.addresses)
        add(wanted, addressOf(address), true);
    return wanted;
}

} // namespace

QList<NamedAt> namedIn(const QString &text, const MakerNames &maker)
{
    const Plain plain = plainOf(text);
    QList<NamedAt> found;
    for (const Wanted &one : wantedOf(maker)) {
        for (qsizetype at = plain.letters.indexOf(one.letters); at >= 0;
             at = plain.letters.indexOf(one.letters, at + 1)) {
            const qsizetype last = at + one.letters.size() - 1;
            const qsizetype from = plain.at.at(at);
            const qsizetype end = plain.at.at(last) + 1;
            const bool apart = plain.begins.at(at) && plain.ends.at(last);
            if (one.insideToo || (apart && (!one.likeAName || isAName(text, from, end))))
                found.append({from, end - from});
        }
    }
    std::sort(found.begin(), found.end(), [](const NamedAt &a, const NamedAt &b) {
        return std::pair(a.from, -a.length) < std::pair(b.from, -b.length);
    });
    QList<NamedAt> apart;
    for (const NamedAt &one : std::as_const(found)) {
        if (!apart.isEmpty() && one.from < apart.last().from + apart.last().length) {
            const qsizetype end = std::max(apart.last().from + apart.last().length, one.from + one.length);
            apart.last().length = end - apart.last().from;
        } else {
            apart.append(one);
        }
    }
    return apart;
}

QStringList namesIn(const QString &text, const MakerNames &maker)
{
    QStringList names;
    for (const NamedAt &one : namedIn(text, maker)) {
        const QString name = text.mid(one.from, one.length).simplified();
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

QString withoutNames(const QString &text, const MakerNames &maker)
{
    QString plain = text;
    const auto found = namedIn(text, maker);
    for (auto one = found.rbegin(); one != found.rend(); ++one)
        plain.replace(one->from, one->length, QChar(0x2026));
    return plain;
}

} // namespace cooperage
