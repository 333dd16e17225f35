// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage {

/// What gives away whose work it is.
struct MakerNames
{
    QString workshop;
    QStringList people; ///< those who work there, and co-makers
    QStringList addresses; ///< of its shops: "https://yusuf-weaves.example/shop"
};

/// A place in a text that names the maker.
struct NamedAt
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const NamedAt &) const = default;
};

/// Where @p text names the workshop, one of its people (the whole name, or a part of it of at least three
/// letters) or one of its addresses, in order and apart. Capitals, accents and what stands between words do
/// not matter: "YusufWeaves", "yusuf-weaves.example" and "Yusuf  Weaves" all name Yusuf Weaves. Single words
/// of a workshop's name do not count: "weaves" is a word like any other; and a part of a person's name only
/// with its capital or within an address: "may" is no May.
QList<NamedAt> namedIn(const QString &text, const MakerNames &maker);

/// The same as it stands in the text, each once.
QStringList namesIn(const QString &text, const MakerNames &maker);

/// The text with "…" in the place of every name.
QString withoutNames(const QString &text, const MakerNames &maker);

} // namespace cooperage
