// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/endorsementtable.h"

#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/widgets/pill.h"

namespace cooperage {

QDate dueDayOf(const Endorsement &request)
{
    switch (request.state) {
    case EndorsementState::InReview:
    case EndorsementState::Discussion:
        return request.dueAt ? dayOf(*request.dueAt) : QDate();
    case EndorsementState::Revisions: // until the end of the day before
        return request.revisionsUntil ? dayOf(Instant{request.revisionsUntil->ms - 1}) : QDate();
    case EndorsementState::Published:
    case EndorsementState::Due:
        if (request.outcome == Outcome::Conditional && !request.conditionMet && request.conditionUntil)
            return *request.conditionUntil;
        return request.state == EndorsementState::Due ? request.validUntil.value_or(QDate()) : QDate();
    default:
        return {};
    }
}

void EndorsementTable::setLines(const QList<EndorsementLine> &lines, Instant now)
{
    beginResetModel();
    m_lines = lines;
    m_now = now;
    endResetModel();
}

const EndorsementLine *EndorsementTable::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int EndorsementTable::rowOf(const RawId &request) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).request.id == request)
            return i;
    }
    return -1;
}

int EndorsementTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EndorsementTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EndorsementTable::display(const EndorsementLine &line, int column) const
{
    const Endorsement &request = line.request;
    switch (column) {
    case Number:
        return leftToRight(humanNumber(request));
    case Subject:
        return line.subjectTitle;
    case Maker:
        return request.hiddenMaker && line.own ? tr("not shown") : line.workshopName;
    case Standard:
        return standardWords(line.standardName, line.versionNumber);
    case State:
        return endorsementStateWords(request, line.asked).word;
    case Reviews:
        return line.reviewsAsked > 0 ? tr("%1 of %2").arg(line.reviewsIn).arg(line.reviewsAsked)
                                     : QStringLiteral("–");
    case Due: {
        const QDate day = dueDayOf(request);
        return day.isValid() ? dueWords(day, m_now) : QStringLiteral("–");
    }
    case Valid:
        return request.validUntil ? dayWords(*request.validUntil) : QStringLiteral("–");
    case Score:
        return request.score ? scoreWords(*request.score) : QStringLiteral("–");
    default:
        return {};
    }
}

QString EndorsementTable::tip(const EndorsementLine &line, int column) const
{
    if (column == State && line.asked)
        return tr("%1. A step has been asked for; the collective's server decides.")
            .arg(endorsementStateWords(line.request).word);
    if (column == Due && dueDayOf(line.request).isValid())
        return QLocale().toString(dueDayOf(line.request), QLocale::LongFormat);
    if (column == Subject || column == Maker)
        return display(line, column);
    return {};
}

QVariant EndorsementTable::data(const QModelIndex &index, int role) const
{
    const EndorsementLine *line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return display(*line, index.column());
    if (role == Qt::ToolTipRole)
        return tip(*line, index.column());
    if (role == PillDelegate::moodRole && index.column() == State)
        return int(endorsementStateWords(line->request, line->asked).mood);
    if (role == Qt::TextAlignmentRole && (index.column() == Reviews || index.column() == Score))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EndorsementTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Reviews || section == Score ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                      : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Number"), tr("Subject"), tr("Made by"), tr("Standard"), tr("State"),
        tr("Reviews"), tr("Due"), tr("Valid until"), tr("Score")};
    return section >= 0 && section < ColumnCount ? heads[section] : QVariant();
}

} // namespace cooperage
