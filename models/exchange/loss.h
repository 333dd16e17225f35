// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace cooperage {

/// Why something was changed or left out; worded where it is shown.
enum class LossCause {
    None, ///< carried as it stands
    NoPlaceHere, ///< we keep no such field
    HtmlToMarkdown,
    MarkupLost, ///< part of the markup has no place in Markdown; the example names it
    Rounded,
    OnePriceForAll, ///< one price in the file, several variants: to check
    SumNotSplit, ///< one quantity in the file, several variants
    LargeQuantity, ///< over the limit: made to order instead of a count
    NotTracked, ///< the shop does not track the stock: no count
    BelowZero, ///< oversold in the shop: counted as 0
    CodeNotGtin, ///< kept as internal code
    PairByHand, ///< the SKUs cannot be given to the variants for sure
    TagTooLong,
    TooManyPhotos,
    TextCleaned, ///< control characters or line ends taken out
};

struct LossLine
{
    enum class Kind { Carried, Changed, NotCarried };
    Kind kind = Kind::Carried;
    QString column = {}; ///< as spelled in the file
    LossCause cause = LossCause::None;
    qint64 records = 0; ///< cells
    QString example = {}; ///< the first one, at most 80 characters
};

/// What an import or export carried, changed and left behind.
class LossReport
{
public:
    void carried(const QString &column, const QString &example);
    void changed(const QString &column, LossCause cause, const QString &example);
    void notCarried(const QString &column, LossCause cause, const QString &example);

    /// Several cells at once; nothing for 0 records.
    void add(LossLine line);

    QList<LossLine> lines() const { return m_lines; } ///< in the order of first appearance

private:
    QList<LossLine> m_lines;
    QHash<QString, qsizetype> m_places;
};

} // namespace cooperage
