// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QLineEdit>

namespace cooperage {

/// A page that remembers what the window asked of it.
class TestPage final : public PageWidget
{
public:
    TestPage(const QString &key, int number)
        : PageWidget({key, key.left(1).toUpper() + key.mid(1), key, number})
        , m_new(new QAction(QStringLiteral("&New %1").arg(key), this))
    {
        auto *line = new QLineEdit(this);
        line->setObjectName(QStringLiteral("line"));
        line->setAccessibleName(QStringLiteral("Line"));
        setContent(line);
        handle(Command::Export, [this] { ++exported; });
    }
    QAction *primaryAction() const override { return m_new; }
    void open(const QString &where) override
    {
        opened += where;
        setTrail(where.isEmpty() ? QStringList() : QStringList(where));
    }
    void focusSearch() override { ++searches; }
    using PageWidget::setBadge;
    using PageWidget::showEmpty;

    QStringList opened;
    int exported = 0;
    int searches = 0;

private:
    QAction *m_new;
};

} // namespace cooperage
