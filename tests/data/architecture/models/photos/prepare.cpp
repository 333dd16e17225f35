// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fine.h"
#include "models/records/listing.h" // planted: arrow

#include <QImage>
#include <QSqlDatabase> // planted: library planted: sql

QSqlDatabase *photos; // planted: sql
