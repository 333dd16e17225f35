// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace cooperage::benchmarks {

namespace {

void printLine(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QString rounded(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

/// A line of /proc/self/status, in MiB.
double statusLine(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void Report::add(const Measure &measure)
{
    m_measures.append(measure);
    printLine({{QStringLiteral("id"), measure.id}, {QStringLiteral("what"), measure.what},
        {QStringLiteral("value"), measure.value}, {QStringLiteral("unit"), measure.unit},
        {QStringLiteral("target"), measure.target}, {QStringLiteral("detail"), measure.detail}});
}

void Report::addRatio(const QString &id, const QString &what, double ms, double limitMs,
    const QString &target, const QString &note)
{
    QString detail = QStringLiteral("%1 ms / %2 ms").arg(rounded(ms), rounded(limitMs));
    if (!note.isEmpty())
        detail += QStringLiteral("; ") + note;
    add({id, what, limitMs > 0 ? ms / limitMs : 0, QStringLiteral("x"), target, detail});
}

void Report::note(const QString &id, const QString &what)
{
    printLine({{QStringLiteral("note"), id}, {QStringLiteral("what"), what}});
}

void Report::printTable() const
{
    std::printf("\n%-4s %-46s %13s  %-14s %s\n", "", "measure", "value", "target", "detail");
    for (const Measure &one : m_measures) {
        const QString value = rounded(one.value) + QLatin1Char(' ') + one.unit;
        std::printf("%-4s %-46s %13s  %-14s %s\n", qPrintable(one.id), qPrintable(one.what),
            qPrintable(value), qPrintable(one.target), qPrintable(one.detail));
    }
}

double Durations::at(double share) const
{
    if (m_all.isEmpty())
        return 0;
    QList<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(std::min(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
}

double Durations::sum() const
{
    return std::accumulate(m_all.begin(), m_all.end(), 0.0);
}

double peakMemory()
{
    return statusLine("VmHWM");
}

double memoryNow()
{
    return statusLine("VmRSS");
}

void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace cooperage::benchmarks
