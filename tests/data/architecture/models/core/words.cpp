// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fine.h"

#include <QObject>

struct ListingInfo { }; // planted: name
class StoreManager; // planted: name
class Database;
class Informed;

QString greeting()
{
    return QObject::tr("Good morning"); // planted: tr
}
