// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

namespace cooperage {

/// A page as in the wireframe of the listings, with invented rows.
class SampleListings final : public PageWidget
{
    Q_OBJECT
public:
    SampleListings();
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> otherActions() const override { return {m_import}; }

private:
    QAction *m_new;
    QAction *m_import;
};

/// Every control in every role.
class SampleControls final : public PageWidget
{
    Q_OBJECT
public:
    SampleControls();

private:
    QWidget *inputs();
    QWidget *buttons();
    QWidget *states();
};

/// An empty page.
class SampleEmpty final : public PageWidget
{
    Q_OBJECT
public:
    SampleEmpty(const Place &place, int badge, const QString &badgeWords);
};

} // namespace cooperage
