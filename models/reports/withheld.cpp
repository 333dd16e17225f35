// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/withheld.h"

#include <algorithm>

namespace cooperage {

namespace {

/// A number somebody can read, and those it is the sum of.
struct Node
{
    int line = -1; ///< index into the lines; −1: this sum is not printed
    QList<int> parts = {};
};

/// The last one is the sum of everything; parts come before what they are parts of.
QList<Node> sumsOf(const QList<ReportLine> &lines)
{
    QList<Node> nodes;
    QList<QList<int>> open(1);
    for (int i = 0; i < int(lines.size()); ++i) {
        const auto close = [&] {
            nodes.append(Node{i, open.takeLast()});
            return int(nodes.size()) - 1;
        };
        switch (lines.at(i).kind) {
        case ReportLine::Kind::Group:
            open.append(QList<int>());
            break;
        case ReportLine::Kind::Row:
            nodes.append(Node{i, {}});
            open.last().append(int(nodes.size()) - 1);
            break;
        case ReportLine::Kind::GroupTotal: {
            const int closed = close();
            open.last().append(closed);
            break;
        }
        case ReportLine::Kind::Total:
            close();
            return nodes;
        }
    }
    return nodes;
}

class Concealment
{
public:
    Concealment(const QList<ReportLine> &lines, int column)
        : m_nodes(sumsOf(lines))
    {
        for (const Node &node : std::as_const(m_nodes)) {
            const auto *count = std::get_if<qint64>(&lines.at(node.line).cells.at(column));
            m_printed.append(count != nullptr);
            m_counts.append(count ? *count : 0);
            m_hidden.append(count && *count > 0 && *count < fewestShown);
            m_few.append(m_hidden.last());
        }
        while (hideMore()) { }
    }

    void apply(QList<ReportLine> &lines, int column) const
    {
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            if (m_hidden.at(i))
                lines[m_nodes.at(i).line].cells[column] = m_few.at(i) ? Withheld::Few : Withheld::Hidden;
        }
    }

private:
    bool hideMore()
    {
        bool more = false;
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            while (tells(i)) {
                hide(i);
                more = true;
            }
        }
        return more;
    }

    /// Whether what is hidden among a sum and its parts follows from what is not.
    bool tells(int node) const
    {
        if (!m_printed.at(node))
            return false;
        qint64 few = 0;
        qint64 others = 0;
        qint64 sum = 0;
        for (const int part : m_nodes.at(node).parts) {
            if (!m_hidden.at(part))
                continue;
            (m_few.at(part) ? few : others) += 1;
            sum += m_counts.at(part);
        }
        if (m_hidden.at(node))
            return few + others == 0 && !m_nodes.at(node).parts.isEmpty();
        if (few + others == 0)
            return false;
        const bool smallest = sum == few + others * fewestShown; // each can only be 1, or 5
        const bool greatest = others == 0 && sum == few * (fewestShown - 1);
        return few + others == 1 || smallest || greatest;
    }

    /// The smallest part that is still shown, or else the sum itself.
    void hide(int node)
    {
        int next = node;
        for (const int part : m_nodes.at(node).parts) {
            if (m_hidden.at(part) || m_counts.at(part) == 0)
                continue;
            if (next == node || m_counts.at(part) < m_counts.at(next))
                next = part;
        }
        m_hidden[next] = true;
    }

    QList<Node> m_nodes;
    QList<bool> m_printed; ///< there is a number; sums of some columns are not made
    QList<qint64> m_counts;
    QList<bool> m_hidden;
    QList<bool> m_few;
};

} // namespace

void withholdSmallCounts(ReportResult &result)
{
    for (int column = 0; column < int(result.columns.size()); ++column) {
        const ReportColumn &people = *result.columns.at(column);
        if (people.kind != ReportKind::People)
            continue;
        Concealment(result.lines, column).apply(result.lines, column);
        for (ReportLine &line : result.lines) {
            if (line.cells.isEmpty() || !std::holds_alternative<Withheld>(line.cells.at(column)))
                continue;
            for (int other = 0; other < int(result.columns.size()); ++other) {
                if (QLatin1String(result.columns.at(other)->hiddenWith) == QLatin1String(people.name))
                    line.cells[other] = line.cells.at(column);
            }
        }
    }
}

} // namespace cooperage
