// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QObject>
#include <QStringList>
#include <QWidget>

namespace cooperage {

/// Walks what a screen reader sees of a shown window and lists every control that has no name: class, object
/// name and place, so that a failing test says which one. Empty when all is well.
inline void collectUnnamed(QAccessibleInterface *node, const QString &place, QStringList &found)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const QAccessible::Role role = node->role();
    const QObject *object = node->object();
    const QString here = object ? place + QLatin1Char('/') + QLatin1String(object->metaObject()->className())
            + QLatin1Char(':') + object->objectName()
                                : place;
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            found += here;
        break;
    default:
        break;
    }
    // Their insides are the control's own business, or a model's rows.
    const bool leaf = role == QAccessible::ComboBox || role == QAccessible::SpinBox
        || role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree;
    for (int i = 0; !leaf && i < node->childCount(); ++i)
        collectUnnamed(node->child(i), here, found);
}

inline QStringList unnamedControls(QWidget *window)
{
    QStringList found;
    collectUnnamed(QAccessible::queryAccessibleInterface(window), {}, found);
    return found;
}

} // namespace cooperage
