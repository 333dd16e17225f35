// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cooperage {

class Commands;
class Navigation;

/// All keys on one sheet, by menu. Only what works at the moment is listed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const Commands &commands, const Navigation &navigation, QWidget *parent = nullptr);
};

} // namespace cooperage
