// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportpdf.h"

#include "ui/print/pdforder.h"
#include "ui/print/reportsheet.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>

namespace cooperage {

namespace {

constexpr int unitsPerInch = 600;
constexpr double margin = 15; // mm

bool usesLetter(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem;
}

/// The writer stamps the moment of writing; the report's own time takes its place, of the same length.
void setCreated(QByteArray &pdf, Instant when)
{
    const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(mark);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    QByteArray stamp = QDateTime::fromMSecsSinceEpoch(when.ms, Qt::UTC)
                           .toString(QStringLiteral("yyyyMMddHHmmss"))
                           .toLatin1();
    const qsizetype from = at + mark.size();
    stamp += end - from == stamp.size() + 1 ? "Z" : "+00'00'"; // as Qt writes UTC, and other zones
    if (end - from == stamp.size())
        pdf.replace(from, stamp.size(), stamp);
}

} // namespace

Result<> writePdf(QIODevice &device, const ReportResult &result, const ReportWords &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(words.title(result));
        writer.setCreator(QStringLiteral("Cooperage " COOPERAGE_VERSION));
        writer.setPageSize(QPageSize(usesLetter(words.locale()) ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        if (ReportSheet::naturalWidth(result, words, writer) > writer.width())
            writer.setPageOrientation(QPageLayout::Landscape);
        const ReportSheet sheet(result, words, writer, QRectF(0, 0, writer.width(), writer.height()));
        QPainter painter(&writer);
        for (int page = 0; page < sheet.pages(); ++page) {
            if (page > 0)
                writer.newPage();
            sheet.draw(painter, page);
        }
    }
    setCreated(bytes, result.origin.newest);
    // Readers say it in this language, and show its title instead of its file's name.
    bytes = inSteadyOrder(bytes,
        "/Lang (" + words.locale().bcp47Name().toLatin1()
            + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    if (device.write(bytes) != bytes.size())
        return failure(Fault::Storage, Reason::FileUnwritable, {}, device.errorString());
    return {};
}

} // namespace cooperage
