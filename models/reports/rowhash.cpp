// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/rowhash.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace cooperage {

namespace {

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QJsonValue operator()(const RawId &id) const { return id.hex(); }
    QJsonValue operator()(Withheld how) const
    {
        return how == Withheld::Few ? QStringLiteral("<5") : QStringLiteral("*");
    }
    QJsonValue operator()(const QList<Money> &amounts) const
    {
        QJsonArray pair;
        if (!amounts.isEmpty())
            pair = {amounts.first().minor, amounts.first().currency.code()};
        return pair;
    }
};

void addLine(QByteArray &bytes, const QJsonArray &cells)
{
    bytes += QJsonDocument(cells).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray canonicalRows(const ReportResult &result)
{
    QJsonArray names;
    for (const ReportColumn *column : result.columns)
        names.append(QString::fromLatin1(column->name));
    QByteArray bytes;
    addLine(bytes, {QString::fromLatin1(result.report->name), result.report->rules, names});
    for (const ReportLine &line : result.lines) {
        if (line.kind != ReportLine::Kind::Row)
            continue;
        QJsonArray cells;
        for (const ReportValue &cell : line.cells)
            cells.append(std::visit(ToJson(), cell));
        addLine(bytes, cells);
    }
    return bytes;
}

QByteArray hashOfRows(const ReportResult &result)
{
    return QCryptographicHash::hash(canonicalRows(result), QCryptographicHash::Sha256).toHex();
}

} // namespace cooperage
