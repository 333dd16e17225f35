// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportpdf.h"

#include "ui/print/pdforder.h"
#include "ui/print/pdfstamp.h"
#include "ui/print/reportsheet.h"

#include <QBuffer>
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
    stampPdf(bytes, result.origin.newest);
    // Readers say it in this language, and show its title instead of its file's name.
    bytes = inSteadyOrder(bytes,
        "/Lang (" + words.locale().bcp47Name().toLatin1()
            + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    if (device.write(bytes) != bytes.size())
        return failure(Fault::Storage, Reason::FileUnwritable, {}, device.errorString());
    return {};
}

} // namespace cooperage
