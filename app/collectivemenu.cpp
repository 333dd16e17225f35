// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collectivemenu.h"

#include <QActionGroup>

namespace cooperage {

CollectiveMenu::CollectiveMenu(const QList<CollectiveEntry> &entries, const RawId &current, QWidget *parent)
    : QMenu(parent)
{
    QList<CollectiveEntry> sorted = entries; // where a name stands must not depend on what was opened last
    std::sort(sorted.begin(), sorted.end(), [](const CollectiveEntry &a, const CollectiveEntry &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    auto *group = new QActionGroup(this);
    for (const CollectiveEntry &entry : std::as_const(sorted)) {
        QString name = entry.sample ? tr("%1 (sample)").arg(entry.name) : entry.name;
        QAction *action = addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(entry.id == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, entry, current] {
            if (entry.id != current)
                Q_EMIT chosen(entry);
        });
    }
    addSeparator();
    connect(
        addAction(tr("Join or start another…")), &QAction::triggered, this, &CollectiveMenu::anotherWanted);
}

} // namespace cooperage
