// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/words.h"
#include "ui/shell/palette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QRectF>

#include <array>

class QPainter;

namespace cooperage {

/// A report laid out on pages: title and what it is limited to, the table with its head on every page, the
/// definitions, and at the foot of each page where the figures come from. Right to left where the language
/// is.
class ReportSheet
{
public:
    /// @p paper: where may be drawn, in the device's units. All must outlive the sheet.
    ReportSheet(const ReportResult &result, const ReportWords &words, const QPaintDevice &device,
        const QRectF &paper);

    int pages() const { return int(m_pages.size()); } ///< at least one
    void draw(QPainter &painter, int page) const; ///< 0 is the first

    /// How wide the table would be without breaking a line, in the device's units.
    static double naturalWidth(
        const ReportResult &result, const ReportWords &words, const QPaintDevice &device);

private:
    /// A text somewhere on a page; x from the side where reading begins.
    struct Piece
    {
        double x, y, width;
        QString text;
        const QFont *font;
        QColor ink;
        bool atEnd = false; ///< figures
    };
    struct Stripe
    {
        double y, height;
        QColor colour;
    };
    struct Page
    {
        QList<Stripe> stripes;
        QList<Piece> pieces;
    };
    struct Column
    {
        int index;
        double x, width;
    };

    double mm(double length) const;
    double heightOf(const QString &text, const QFont &font, double width) const;
    double write(const Piece &piece); ///< at its place; the height it took
    void rule(double thickness, const QColor &colour); ///< a line across, at the place reached
    void placeColumns();
    void newPage();
    void makeRoom(double height); ///< a new page where it does not fit any more
    void writeHead();
    void writeTable();
    void writeTableHead();
    void writeGroup(const ReportLine &line);
    void writeLine(const ReportLine &line);
    void writeNotes(const QList<ReportNote> &notes, const QFont &font, double captionWidth);
    void writeFoot(Page &page, int number) const;
    QStringList cellsOf(const ReportLine &line) const; ///< as many as columns
    double heightOf(const QStringList &cells, const QFont &font) const;
    const QFontMetricsF &metricsOf(const QFont &font) const;

    const ReportResult &m_result;
    const ReportWords &m_words;
    const QPaintDevice &m_device;
    const QRectF m_paper;
    const bool m_mirrored;
    const Tones m_tones = tonesOf(Theme::Light);
    QFont m_body, m_bold, m_title, m_heading, m_small;
    const std::array<std::pair<const QFont *, QFontMetricsF>, 5> m_metrics; ///< of each; slow to make
    QList<Column> m_columns;
    QList<Page> m_pages;
    QList<ReportLine> m_open; ///< groups the next row is in: said again on a new page
    double m_y = 0; ///< reached on the last page
    double m_end = 0; ///< where the foot begins
    bool m_inTable = false;
};

} // namespace cooperage
