// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/rawsqlite.h"

#include "models/records/entities.h"
#include "models/store/rows.h"

#include <sqlite3.h>

namespace cooperage::benchmarks {

namespace {

class Statement
{
public:
    Statement(Database &database, const QString &sql)
        : m_handle(static_cast<sqlite3 *>(database.handle()))
    {
        check(sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &m_statement, nullptr));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            check(code);
        return code == SQLITE_ROW;
    }
    int columns() const { return sqlite3_column_count(m_statement); }
    sqlite3_value *column(int at) const { return sqlite3_column_value(m_statement, at); }
    void bind(int at, const sqlite3_value *value) { check(sqlite3_bind_value(m_statement, at + 1, value)); }
    void reset() { check(sqlite3_reset(m_statement)); }

private:
    void check(int code) const
    {
        if (code != SQLITE_OK)
            qFatal("raw SQLite: %s", sqlite3_errmsg(m_handle));
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

void giveUp(const char *doing, const Error &error)
{
    qFatal("%s: %s %s", doing, nameOf(error.reason).data(), qPrintable(error.detail));
}

void insertAllRows(const QString &from, Database &into)
{
    const auto source = orGiveUp("open", Database::open(from, Database::Mode::Read));
    TransactionGuard guard(into);
    for (const Entity &entity : allEntities()) {
        Statement read(*source, QStringLiteral("SELECT * FROM ") + quoted(entity.table));
        const int columns = read.columns();
        Statement insert(
            into, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quoted(entity.table), marks(columns)));
        while (read.step()) {
            for (int at = 0; at < columns; ++at)
                insert.bind(at, read.column(at));
            insert.step();
            insert.reset();
        }
    }
    orGiveUp("raw insert", guard.commit());
}

qint64 stepThrough(Database &database, const QString &sql)
{
    Statement read(database, sql);
    qint64 count = 0;
    while (read.step()) {
        sqlite3_value_bytes(read.column(0));
        ++count;
    }
    return count;
}

} // namespace cooperage::benchmarks
