// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/loss.h"

namespace cooperage {

void LossReport::add(LossLine line)
{
    constexpr qsizetype exampleLength = 80;
    if (line.records == 0)
        return;
    const QString key
        = QString::number(int(line.kind)) + u' ' + QString::number(int(line.cause)) + u' ' + line.column;
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd()) {
        m_lines[*place].records += line.records;
        return;
    }
    m_places.insert(key, m_lines.size());
    line.example = line.example.left(exampleLength).simplified();
    m_lines.append(line);
}

void LossReport::carried(const QString &column, const QString &example)
{
    add({LossLine::Kind::Carried, column, LossCause::None, 1, example});
}

void LossReport::changed(const QString &column, LossCause cause, const QString &example)
{
    add({LossLine::Kind::Changed, column, cause, 1, example});
}

void LossReport::notCarried(const QString &column, LossCause cause, const QString &example)
{
    add({LossLine::Kind::NotCarried, column, cause, 1, example});
}

} // namespace cooperage
