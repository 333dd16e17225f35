// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fine.h"

#include <QSqlQuery>

void statements(Connection &db)
{
    db.run(QStringLiteral("SELECT body FROM log WHERE collective = ? AND seq > ?"));
    db.run(QStringLiteral("SELECT body " // planted: collective
                          "FROM log WHERE seq > ?")); // the statement starts a line above
    db.run(QStringLiteral("UPDATE log SET body = ? WHERE ")
        + QStringLiteral("collective = ? AND seq = ?"));
    db.run(QStringLiteral("SELECT collective, member FROM device WHERE token_hash = ?"));
    db.run(QStringLiteral("DELETE FROM log WHERE seq < ?")); // planted: collective
    db.run(R"(INSERT INTO log (seq) VALUES (?))"); // planted: collective
    const QString both[] = {QStringLiteral("SELECT 1 FROM log WHERE collective = ?"),
        QStringLiteral("SELECT 2 FROM log")}; // planted: collective
    db.run("INSERT INTO log (collective, seq) "
           "SELECT ?, max(seq) FROM log");
    say("Select a file"); // no statement
}
