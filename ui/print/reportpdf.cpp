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

} // namespace

QPageSize::PageSizeId paperOf(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

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
        writer.setPageSize(QPageSize(paperOf(words.locale())));
        writer.setPageMargins({paperMargin, paperMargin, paperMargin, paperMargin}, QPageLayout::Millimeter);
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
