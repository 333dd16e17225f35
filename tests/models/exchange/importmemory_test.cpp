// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plan.h"
#include "models/exchange/productreader.h"

#include <QFile>
#include <QTest>

#include <cstring>

using namespace cooperage;

namespace {

/// A file that is made while it is read: a header and rows of equal length, each from its number.
class EndlessTable final : public QIODevice
{
public:
    EndlessTable(QByteArray header, std::function<QByteArray(qint64)> row, qint64 rows)
        : m_header(std::move(header))
        , m_row(std::move(row))
        , m_rowBytes(m_row(0).size())
        , m_rows(rows)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_header.size() + m_rowBytes * m_rows; }
    bool seek(qint64 to) override
    {
        m_at = to;
        return QIODevice::seek(to);
    }
    bool atEnd() const override { return m_at >= size(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        qint64 done = 0;
        while (done < most && m_at < size()) {
            const bool inHeader = m_at < m_header.size();
            const qint64 behind = m_at - m_header.size();
            const QByteArray piece
                = inHeader ? m_header.mid(m_at) : m_row(behind / m_rowBytes).mid(behind % m_rowBytes);
            const qint64 count = std::min<qint64>(piece.size(), most - done);
            std::memcpy(to + done, piece.constData(), size_t(count));
            done += count;
            m_at += count;
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_header;
    std::function<QByteArray(qint64)> m_row;
    qint64 m_rowBytes;
    qint64 m_rows;
    qint64 m_at = 0;
};

qint64 peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

// Sanitizers need several times the memory and the time: then only the logic is looked at.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
constexpr qint64 manyRows = sanitized ? 50'000 : 999'999; // and the header

const QByteArray header
    = "Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price,Variant Inventory Qty,Image Src\n";

QByteArray rowNumber(qint64 number)
{
    const QByteArray n = QByteArray::number(number).rightJustified(7, '0');
    return "h-" + n + ",Title " + n + ",<p>Thrown &amp; glazed</p>,Ana,S-" + n + ",28.50,3,https://x.example/"
        + n + ".jpg\n";
}

ImportOptions inEuro()
{
    ImportOptions options;
    options.currency = *Currency::fromCode(u"EUR");
    return options;
}

} // namespace

class ImportMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsStayUnder300MiB()
    {
        EndlessTable file(header, rowNumber, manyRows);
        const qint64 before = peakKiB();
        QVERIFY(before > 0);
        const auto survey = surveyTable(file, inEuro());
        QVERIFY(survey);
        QCOMPARE(survey->rows, manyRows);
        FileKeys keys;
        const auto announced
            = readProducts(file, *survey, inEuro(), [&](ProductDraft &&draft) { keys.announce(draft); });
        QVERIFY(announced);
        keys.close();
        const ListedCatalogue nothing({}, {});
        Planner planner(nothing, keys, {});
        const auto summary = readProducts(
            file, *survey, inEuro(), [&](ProductDraft &&draft) { QVERIFY(planner.plan(std::move(draft))); });
        QVERIFY(summary);
        QVERIFY(planner.sawAnnouncedFile());
        QCOMPARE(summary->listings, manyRows);
        QCOMPARE(planner.counts().added, manyRows);
        const qint64 grown = peakKiB() - before;
        qInfo("%lld rows took %lld MiB at most", qlonglong(manyRows), qlonglong(grown / 1024));
        QVERIFY2(sanitized || grown < 300 * 1024, qPrintable(QString::number(grown)));
    }

    void oneRowMoreIsRefused()
    {
        EndlessTable file(
            "Notes\n", [](qint64) { return QByteArray("x\n"); }, 1'000'000);
        ImportOptions options;
        options.dialect = TableDialect::ByHand;
        const auto survey = surveyTable(file, options);
        QVERIFY(!survey);
        QCOMPARE(survey.error().reason, Reason::TooManyRows);
        QCOMPARE(survey.error().subject, QStringLiteral("1000000"));
    }

    void anEndlessCellIsRefusedEarly()
    {
        EndlessTable file(
            header + "h,\"", [](qint64) { return QByteArray(100, 'x'); }, 1'500'000);
        const qint64 before = peakKiB();
        const auto survey = surveyTable(file, inEuro());
        QVERIFY(!survey);
        QCOMPARE(survey.error().reason, Reason::CellTooLong);
        QCOMPARE(survey.error().subject, QStringLiteral("2"));
        QVERIFY(sanitized || peakKiB() - before < 50 * 1024);
    }

    void cancellingStopsSoonAndSaysSo()
    {
        EndlessTable file(header, rowNumber, 200'000);
        const auto survey = surveyTable(file, inEuro());
        QVERIFY(survey);
        std::stop_source stop;
        ImportOptions options = inEuro();
        options.stop = stop.get_token();
        options.progress = [&](qint64 done, qint64 total) {
            if (done > total / 10)
                stop.request_stop();
        };
        qint64 drafts = 0;
        const auto summary = readProducts(file, *survey, options, [&](ProductDraft &&) { ++drafts; });
        // The delimiter is looked for before: what counts is that nothing is read on after the stop.
        QVERIFY(!summary);
        QCOMPARE(summary.error().fault, Fault::Cancelled);
        QVERIFY(drafts > 0 && drafts < 30'000);
    }
};

QTEST_GUILESS_MAIN(ImportMemoryTest)
#include "importmemory_test.moc"
