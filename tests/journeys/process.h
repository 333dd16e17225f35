// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace cooperage::test {

constexpr int patience = 300'000; ///< ms; a test that hangs ends some time

/// How a real program ended, and what it said.
struct Ended
{
    int code = -1; ///< −1: it did not end, −2: it was killed
    QByteArray out = {};
    QByteArray err = {};

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    int number(const char *name) const { return json().value(QLatin1String(name)).toInt(-1); }
    QString text(const char *name) const { return json().value(QLatin1String(name)).toString(); }
};

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline Ended ended(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ended run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromUtf8(program), arguments);
    return ended(process);
}

/// Bytes of the log beside the store below @p folder: how far a program that writes has come.
inline qint64 walBytes(const QString &folder)
{
    QDirIterator files(folder, {QStringLiteral("store.db-wal")}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? QFileInfo(files.next()).size() : 0;
}

constexpr int manyListings = 6000; ///< whose import takes long enough to be met in its middle
constexpr qint64 wellOnItsWay = 8 * 1024 * 1024; ///< bytes written of that import when it is not done

/// A product file of another shop, long enough to be met in the middle of its import.
inline QByteArray shopifyFile(int listings)
{
    QByteArray text = "Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price,Variant Inventory Qty\n";
    for (int i = 1; i <= listings; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "cup-" + n + ",Cup " + n + ",<p>" + QByteArray(600, 'g') + "</p>,Ana,C-" + n + ",28.50,3\n";
    }
    return text;
}

} // namespace cooperage::test
