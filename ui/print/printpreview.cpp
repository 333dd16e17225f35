// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpreview.h"

#include "ui/print/reportpdf.h"
#include "ui/print/reportsheet.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace cooperage {

void printReport(QPrinter &printer, const ReportResult &result, const ReportWords &words)
{
    const QRectF paper(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    const ReportSheet sheet(result, words, printer, paper);
    QPainter painter(&printer);
    for (int page = 0; page < sheet.pages(); ++page) {
        if (page > 0)
            printer.newPage();
        sheet.draw(painter, page);
    }
}

QDialog *openPrintPreview(QWidget *over, const ReportResult &result, const SpokenReport &words)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(words.title(result));
    printer->setCreator(QStringLiteral("Cooperage"));
    printer->setPageSize(QPageSize(paperOf(words.locale())));
    printer->setPageMargins({paperMargin, paperMargin, paperMargin, paperMargin}, QPageLayout::Millimeter);
    const QRectF paper = printer->pageLayout().paintRectPixels(printer->resolution());
    if (ReportSheet::naturalWidth(result, words, *printer) > paper.width())
        printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintPreviewDialog(printer.get(), over);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer has to outlive the dialog, and goes with it.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [printer, result, words](QPrinter *asked) { printReport(*asked, result, words); });
    dialog->resize(over->window()->size() * 9 / 10);
    dialog->open();
    return dialog;
}

} // namespace cooperage
