// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace cooperage::benchmarks {

/// One measured value beside what it is compared with.
struct Measure
{
    QString id; ///< of the target, e.g. "P1"; "-" for a measure without one
    QString what;
    double value = 0;
    QString unit; ///< "x" is a ratio to a limit measured in the same run
    QString target; ///< as printed; empty: none
    QString detail; ///< both sides of a ratio, sizes …
};

/// Prints each measure as a JSON line to standard output when it is there, and a table at the end.
class Report
{
public:
    void add(const Measure &measure);
    /// A ratio of two durations in milliseconds.
    void addRatio(const QString &id, const QString &what, double ms, double limitMs, const QString &target,
        const QString &note = {});
    void note(const QString &id, const QString &what); ///< a JSON line about the run, not in the table
    void printTable() const;

private:
    QList<Measure> m_measures;
};

/// Durations of one thing done many times.
class Durations
{
public:
    void add(double ms) { m_all.append(ms); }
    double at(double share) const; ///< 0.5 the median, 0.95 …; 0 if there are none
    double median() const { return at(0.5); }
    double sum() const;
    qsizetype count() const { return m_all.size(); }
    const QList<double> &all() const { return m_all; }

private:
    QList<double> m_all;
};

/// Milliseconds @p work takes.
template <class Work> double msOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Memory of this process in MiB that is or was at most resident since `forgetPeak`.
double peakMemory();
double memoryNow();
void forgetPeak();

} // namespace cooperage::benchmarks
