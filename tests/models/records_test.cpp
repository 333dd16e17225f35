// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordjson.h"
#include "models/records/entities.h"
#include "models/rules/validation.h"
#include "models/store/additions.h"
#include "models/store/rows.h"
#include "models/store/schema.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;

namespace {

/// A value of the field's kind that is no default, different for each `n`.
QVariant someValue(const Field &field, int n)
{
    switch (field.kind) {
    case Kind::Text:
        return QStringLiteral("Çelik & \"Söhne\" %1").arg(n);
    case Kind::LongText:
        return QStringLiteral("*A* story\nin lines, %1").arg(n);
    case Kind::Integer:
    case Kind::Time:
        return qint64(n + 1);
    case Kind::Boolean:
        return true;
    case Kind::Money:
        return QVariant::fromValue(Money{100 + n, *Currency::fromCode(u"EUR")});
    case Kind::Reference:
    case Kind::Hash:
        return QByteArray(field.kind == Kind::Hash ? 32 : 16, char('a' + n % 20));
    case Kind::Date:
        return QDate(2026, 1, 1).addDays(n);
    case Kind::Choice:
        return QString::fromLatin1(field.choices.back().name);
    }
    return {};
}

std::unique_ptr<Record> filled(const Entity &entity)
{
    auto record = entity.make();
    record->id = *RawId::fromBytes(QByteArray(16, 'r'));
    int n = 0;
    for (const Field &field : entity.fields) {
        if (!field.set(*record, someValue(field, n++)))
            qFatal("%s.%s cannot be set", entity.table, field.name);
    }
    return record;
}

} // namespace

/// What is true of every declaration, so that a new field or entity is tested by being declared.
class RecordsTest : public QObject
{
    Q_OBJECT

    static void everyEntity()
    {
        QTest::addColumn<QString>("table");
        for (const Entity &entity : allEntities())
            QTest::newRow(entity.table) << QString::fromLatin1(entity.table);
    }

private Q_SLOTS:
    void namesAreUniqueAndFitForSqlAndJson()
    {
        static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
        QSet<QString> tables;
        for (const Entity &entity : allEntities()) {
            QVERIFY2(name.match(QLatin1String(entity.table)).hasMatch(), entity.table);
            QVERIFY2(!tables.contains(QLatin1String(entity.table)), entity.table);
            tables.insert(QLatin1String(entity.table));
            QSet<QString> columns;
            for (const Field &field : entity.fields) {
                QVERIFY2(name.match(QLatin1String(field.name)).hasMatch(), field.name);
                for (const QString &column : columnsOf(field)) {
                    QVERIFY2(!columns.contains(column), qPrintable(column));
                    columns.insert(column);
                }
                QVERIFY2(qstrlen(field.label) > 0, field.name);
            }
        }
    }

    void everyReferenceLeadsToADeclaredEntity()
    {
        for (const Entity &entity : allEntities()) {
            for (const Field &field : entity.fields) {
                if (field.kind == Kind::Reference && field.target)
                    QVERIFY2(entityNamed(QString::fromLatin1(field.target)), field.target);
                QCOMPARE(field.kind == Kind::Choice, !field.choices.empty());
            }
            if (entity.owner && qstrcmp(entity.owner, "id") != 0) { // a workshop is its own
                const Field *owner = entity.fieldNamed(QString::fromLatin1(entity.owner));
                QVERIFY2(owner && owner->kind == Kind::Reference, entity.table);
            }
        }
    }

    void schemaVersionsCountFromOne()
    {
        QVERIFY(schemaVersion() >= 1);
        for (const Entity &entity : allEntities()) {
            for (const Field &field : entity.fields)
                QVERIFY2(field.rules.since >= 1 && field.rules.since <= schemaVersion(), field.name);
        }
    }

    void jsonGivesBackWhatItGot_data() { everyEntity(); }
    void jsonGivesBackWhatItGot()
    {
        QFETCH(QString, table);
        const Entity &entity = *entityNamed(table);
        const auto record = filled(entity);
        const QJsonObject json = fieldsToJson(entity, *record);
        QCOMPARE(json.size(), qsizetype(entity.fields.size()));
        auto copy = entity.make();
        QVERIFY(fieldsFromJson(entity, *copy, json).isEmpty());
        for (const Field &field : entity.fields)
            QVERIFY2(field.get(*copy) == field.get(*record), field.name);
        QVERIFY(fieldsChanged(entity, *record, *copy).isEmpty());
    }

    void jsonKeepsWhatThisProgramDoesNotKnow_data() { everyEntity(); }
    void jsonKeepsWhatThisProgramDoesNotKnow()
    {
        QFETCH(QString, table);
        const Entity &entity = *entityNamed(table);
        QJsonObject json = fieldsToJson(entity, *filled(entity));
        json.insert(QStringLiteral("of_a_newer_program"), 7);
        QJsonObject unknown{{QStringLiteral("of_a_newer_program"), 7}};
        for (const Field &field : entity.fields) {
            if (field.kind == Kind::Choice) { // a choice only a newer program has
                json.insert(QLatin1String(field.name), QStringLiteral("not_yet_thought_of"));
                unknown.insert(QLatin1String(field.name), QStringLiteral("not_yet_thought_of"));
            }
        }
        auto copy = entity.make();
        QCOMPARE(fieldsFromJson(entity, *copy, json), unknown);
    }

    void theDatabaseGivesBackWhatItGot_data() { everyEntity(); }
    void theDatabaseGivesBackWhatItGot()
    {
        QFETCH(QString, table);
        const Entity &entity = *entityNamed(table);
        const QTemporaryDir folder;
        const auto database = *Database::open(folder.filePath(QStringLiteral("a.db")), Database::Mode::Write);
        QVERIFY(database->run(clientTableStatement(entity)));
        for (const auto &record : {filled(entity), entity.make()}) { // everything set, and nothing
            const QStringList columns = columnsOf(entity);
            Query insert
                = database->query(QStringLiteral("INSERT OR REPLACE INTO %1(id, %2) VALUES(?, %3)")
                                      .arg(quoted(entity.table), columns.join(u','), marks(columns.size())));
            insert.bind(QByteArray(16, 'r'));
            bindFields(insert, entity, *record);
            const auto done = insert.run();
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            Query select = database->query(
                QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u','), quoted(entity.table)));
            QVERIFY(select.run());
            QVERIFY(select.next());
            auto copy = entity.make();
            int column = 0;
            readFields(select, column, entity, *copy);
            for (const Field &field : entity.fields)
                QVERIFY2(field.get(*copy) == field.get(*record), field.name);
        }
    }

    void aColumnThatIsMissingIsAdded_data() { everyEntity(); }
    void aColumnThatIsMissingIsAdded()
    {
        QFETCH(QString, table);
        const Entity &entity = *entityNamed(table);
        const QTemporaryDir folder;
        const auto database = *Database::open(folder.filePath(QStringLiteral("a.db")), Database::Mode::Write);
        QVERIFY(database->run(QStringLiteral("CREATE TABLE %1(id BLOB NOT NULL PRIMARY KEY) STRICT")
                                  .arg(quoted(entity.table))));
        QVERIFY(database->run(QStringLiteral("INSERT INTO %1 VALUES(x'01')").arg(quoted(entity.table))));
        const auto additions = additionsTo(*database, {&entity, 1});
        QVERIFY(additions);
        QCOMPARE(additions->columns.size(), columnsOf(entity).size());
        for (const QString &sql : additions->columns)
            QVERIFY2(database->run(sql), qPrintable(sql));
        QVERIFY(additionsTo(*database, {&entity, 1})->columns.isEmpty());
        QCOMPARE(*database->number(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(entity.table))),
            qint64(1));
    }

    void requiredFieldsAndLimitsAreKept_data() { everyEntity(); }
    void requiredFieldsAndLimitsAreKept()
    {
        QFETCH(QString, table);
        const Entity &entity = *entityNamed(table);
        const auto empty = entity.make();
        for (const Field &field : entity.fields) {
            if (field.rules.required && field.kind != Kind::Integer && field.kind != Kind::Choice)
                QVERIFY2(problemOf(field, *empty), field.name);
            if (field.kind != Kind::Text && field.kind != Kind::LongText)
                continue;
            auto record = filled(entity);
            const int longest = longestText(field);
            QVERIFY2(longest > 0, field.name);
            field.set(*record, QString(longest, u'x'));
            QVERIFY2(!problemOf(field, *record), field.name);
            field.set(*record, QString(longest + 1, u'x'));
            QCOMPARE(problemOf(field, *record)->reason, Reason::TooLong);
        }
    }

    void whatTheServerDecidesCannotBeSet()
    {
        for (const Entity &entity : allEntities()) {
            for (const Field &field : entity.fields) {
                const QJsonObject change{{QLatin1String(field.name), field.toJson(*filled(entity))}};
                const bool mayChange = !field.rules.decided && !field.rules.fixed;
                QVERIFY2(problemsOfChange(entity, change, false).isEmpty() == mayChange, field.name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
