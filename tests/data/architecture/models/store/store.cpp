// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/listing.h"

#include <QNetworkAccessManager> // planted: library
#include <QSqlQuery>

void read()
{
    QSqlQuery query;
}
