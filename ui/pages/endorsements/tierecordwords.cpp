// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/tierecordwords.h"

#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TieRecords)
};

} // namespace

QString onRecordWords(const ProposedTie &tie, const TieReader &reader)
{
    const RawId by = tie.saidBy ? RawId(*tie.saidBy) : RawId();
    const bool mine = !by.isNull() && by == reader.me;
    const QString kind = relationWords(tie.kind);
    const QString day = tie.since ? dayWords(*tie.since) : QStringLiteral("–");
    const QString who = isolated(reader.names.value(by));
    const QString what = isolated(tie.label);
    switch (tie.source) {
    case TieSource::None:
        return kind;
    case TieSource::Standing:
        return mine ? Words::tr("%1: you said so on %2").arg(kind, day)
                    : Words::tr("%1: %3 said so on %2").arg(kind, day, who);
    case TieSource::Review:
    case TieSource::Decision:
        if (tie.label.isEmpty())
            return mine ? Words::tr("%1: you said so about another request on %2").arg(kind, day)
                        : Words::tr("%1: %3 said so about another request on %2").arg(kind, day, who);
        return mine ? Words::tr("%1: you said so about %3 on %2").arg(kind, day, what)
                    : Words::tr("%1: %3 said so about %4 on %2").arg(kind, day, who, what);
    case TieSource::Praise:
        return mine ? Words::tr("%1: you said so with a recommendation on %2").arg(kind, day)
                    : Words::tr("%1: %3 said so with a recommendation on %2").arg(kind, day, who);
    case TieSource::Assessment:
        return Words::tr("%1: %3 sent it for %4 on %2").arg(kind, day, who, what);
    case TieSource::CoMaker:
        return Words::tr("%1: both have a share in “%3” since %2").arg(kind, day, what);
    }
    return kind;
}

QStringList onRecordLines(const QList<ProposedTie> &ties, const RawId &person, const TieReader &reader)
{
    QStringList lines;
    for (const ProposedTie &one : ties) {
        if (RawId(one.person) != person)
            continue;
        const QString words = onRecordWords(one, reader);
        lines.append(one.answer == TieAnswer::Overlooked
                ? Words::tr("On record, but not declared – %1").arg(words)
                : Words::tr("On record – %1").arg(words));
    }
    return lines;
}

} // namespace cooperage
