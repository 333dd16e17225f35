// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportsheet.h"

#include "ui/widgets/columnfitter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr double bodyPoints = 8.5;
constexpr double smallPoints = 6.5;
constexpr double padding = 1.0; // mm, above and below a cell
constexpr double gap = 4.0; // mm between columns

QFont printFont(double points, bool bold = false)
{
    QFont font(QStringLiteral("Sans Serif"));
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthOf(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

/// What each column would like: of its heading at least the longest word, of its cells the longest.
QList<ColumnWish> wishesOf(const ReportResult &result, const ReportWords &words, const QPaintDevice &device)
{
    const QFontMetricsF body(printFont(bodyPoints), &device);
    const QFontMetricsF bold(printFont(bodyPoints, true), &device);
    QList<ColumnWish> wishes;
    const QList<int> columns = result.plainColumns();
    for (const int index : columns) {
        const ReportColumn &column = *result.columns.at(index);
        double least = 0;
        const QStringList headings = words.heading(column).split(u' ');
        for (const QString &word : headings)
            least = std::max(least, bold.horizontalAdvance(word));
        double wanted = least;
        for (const ReportLine &line : result.lines) {
            if (index < line.cells.size())
                wanted = std::max(wanted,
                    widthOf(words.cell(column, line.cells.at(index)),
                        line.kind == ReportLine::Kind::Row ? body : bold));
        }
        if (column.isFigure()) // a figure is never broken
            least = wanted;
        wishes.append({int(least) + 1, int(wanted) + 1, !column.isFigure()});
    }
    return wishes;
}

/// @p text laid out in lines of @p width.
double layOut(QTextLayout &layout, double width, Qt::Alignment alignment, bool mirrored)
{
    QTextOption option(alignment);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString lines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

ReportSheet::ReportSheet(
    const ReportResult &result, const ReportWords &words, const QPaintDevice &device, const QRectF &paper)
    : m_result(result)
    , m_words(words)
    , m_device(device)
    , m_paper(paper)
    , m_mirrored(words.locale().textDirection() == Qt::RightToLeft)
    , m_body(printFont(bodyPoints))
    , m_bold(printFont(bodyPoints, true))
    , m_title(printFont(16, true))
    , m_heading(printFont(11, true))
    , m_small(printFont(smallPoints))
    , m_metrics({std::pair(&m_body, QFontMetricsF(m_body, &device)),
          {&m_bold, QFontMetricsF(m_bold, &device)}, {&m_title, QFontMetricsF(m_title, &device)},
          {&m_heading, QFontMetricsF(m_heading, &device)}, {&m_small, QFontMetricsF(m_small, &device)}})
{
    m_end = paper.height() - 2.6 * metricsOf(m_small).height();
    placeColumns();
    newPage();
    writeHead();
    writeTable();
    const auto definitions = words.definitions(result);
    if (!definitions.isEmpty()) {
        makeRoom(mm(30));
        m_y += mm(8);
        m_y += write({0, m_y, m_paper.width(), words.definitionsTitle(), &m_heading, m_tones.text}) + mm(2);
        writeNotes(definitions, m_body, mm(34));
    }
    for (int i = 0; i < pages(); ++i)
        writeFoot(m_pages[i], i + 1);
}

double ReportSheet::naturalWidth(
    const ReportResult &result, const ReportWords &words, const QPaintDevice &device)
{
    const auto wishes = wishesOf(result, words, device);
    double width = std::max<double>(0, double(wishes.size()) - 1) * gap / 25.4 * device.logicalDpiX();
    for (const ColumnWish &one : wishes)
        width += one.wanted;
    return width;
}

double ReportSheet::mm(double length) const
{
    return length / 25.4 * m_device.logicalDpiX();
}

double ReportSheet::heightOf(const QString &text, const QFont &font, double width) const
{
    const QFontMetricsF &metrics = metricsOf(font);
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    QTextLayout layout(lines(text), font, const_cast<QPaintDevice *>(&m_device));
    return layOut(layout, width, Qt::AlignLeading, m_mirrored);
}

double ReportSheet::write(const Piece &piece)
{
    m_pages.last().pieces.append(piece);
    return heightOf(piece.text, *piece.font, piece.width);
}

void ReportSheet::rule(double thickness, const QColor &colour)
{
    m_pages.last().stripes.append({m_y - thickness / 2, thickness, colour});
}

void ReportSheet::placeColumns()
{
    const QList<int> shown = m_result.plainColumns();
    const double gaps = mm(gap) * std::max<double>(0, double(shown.size()) - 1);
    const QList<int> widths
        = sharedWidths(int(m_paper.width() - gaps), wishesOf(m_result, m_words, m_device));
    double x = 0;
    for (int i = 0; i < int(shown.size()); ++i) {
        m_columns.append({shown.at(i), x, double(widths.at(i))});
        x += widths.at(i) + mm(gap);
    }
}

void ReportSheet::newPage()
{
    m_pages.append(Page());
    m_y = 0;
    if (m_pages.size() > 1)
        m_y += write({0, 0, m_paper.width(), m_words.title(m_result), &m_small, m_tones.muted}) + mm(3);
    if (!m_inTable)
        return;
    writeTableHead();
    for (const ReportLine &group : std::as_const(m_open))
        writeGroup(group);
}

void ReportSheet::makeRoom(double height)
{
    if (m_y + height > m_end)
        newPage();
}

void ReportSheet::writeHead()
{
    m_y += write({0, m_y, m_paper.width(), m_words.title(m_result), &m_title, m_tones.text}) + mm(1);
    m_y += write({0, m_y, m_paper.width(), m_result.origin.collective, &m_body, m_tones.muted}) + mm(3);
    writeNotes(m_words.scope(m_result), m_body, mm(26));
    m_y += mm(3);
}

void ReportSheet::writeNotes(const QList<ReportNote> &notes, const QFont &font, double captionWidth)
{
    const double left = captionWidth + mm(gap);
    for (const ReportNote &note : notes) {
        const double height = std::max(
            heightOf(note.text, font, m_paper.width() - left), heightOf(note.caption, font, captionWidth));
        makeRoom(height);
        write({0, m_y, captionWidth, note.caption, &font, m_tones.muted});
        write({left, m_y, m_paper.width() - left, note.text, &font, m_tones.text});
        m_y += height + mm(0.8);
    }
}

void ReportSheet::writeTableHead()
{
    double height = 0;
    for (const Column &column : std::as_const(m_columns))
        height = std::max(
            height, heightOf(m_words.heading(*m_result.columns.at(column.index)), m_bold, column.width));
    for (const Column &column : std::as_const(m_columns)) {
        const ReportColumn &declared = *m_result.columns.at(column.index);
        const QString heading = m_words.heading(declared);
        const double top = m_y + height - heightOf(heading, m_bold, column.width); // stand on the line
        write({column.x, top, column.width, heading, &m_bold, m_tones.text, declared.isFigure()});
    }
    m_y += height + mm(padding);
    rule(mm(0.35), m_tones.border);
}

void ReportSheet::writeGroup(const ReportLine &line)
{
    const QString words
        = m_words.group(m_result, line) + QStringLiteral("  ·  ") + m_words.rowCount(line.rows);
    const double indent = mm(1.5 + 4.0 * line.level);
    const double height = heightOf(words, m_bold, m_paper.width() - indent) + 2 * mm(padding);
    m_pages.last().stripes.append({m_y, height, line.level == 0 ? m_tones.sidebar : m_tones.alternate});
    write({indent, m_y + mm(padding), m_paper.width() - indent, words, &m_bold, m_tones.text});
    m_y += height;
}

const QFontMetricsF &ReportSheet::metricsOf(const QFont &font) const
{
    const auto found = std::find_if(
        m_metrics.begin(), m_metrics.end(), [&](const auto &one) { return one.first == &font; });
    Q_ASSERT(found != m_metrics.end());
    return found->second;
}

QStringList ReportSheet::cellsOf(const ReportLine &line) const
{
    QStringList cells;
    for (const Column &column : m_columns)
        cells.append(m_words.cell(*m_result.columns.at(column.index), line.cells.at(column.index)));
    return cells;
}

double ReportSheet::heightOf(const QStringList &cells, const QFont &font) const
{
    double height = metricsOf(font).height();
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, heightOf(cells.at(i), font, m_columns.at(i).width));
    return height + 2 * mm(padding);
}

void ReportSheet::writeLine(const ReportLine &line)
{
    const bool isRow = line.kind == ReportLine::Kind::Row;
    const QFont &font = isRow ? m_body : m_bold;
    const QStringList cells = cellsOf(line);
    const double height = heightOf(cells, font);
    makeRoom(height);
    if (line.kind == ReportLine::Kind::Total)
        rule(mm(0.35), m_tones.border);
    double captionEnd = m_paper.width();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = m_columns.at(i);
        const ReportColumn &declared = *m_result.columns.at(column.index);
        if (!isRow && declared.sum)
            captionEnd = std::min(captionEnd, column.x - mm(gap));
        if (!cells.at(i).isEmpty())
            m_pages.last().pieces.append({column.x, m_y + mm(padding), column.width, cells.at(i), &font,
                m_tones.text, declared.isFigure()});
    }
    if (!isRow && captionEnd > 0)
        write({0, m_y + mm(padding), captionEnd, m_words.total(m_result, line), &font, m_tones.text});
    m_y += height;
    rule(line.kind == ReportLine::Kind::Total ? mm(0.35) : mm(0.15),
        isRow ? m_tones.hairline : m_tones.border);
}

void ReportSheet::writeTable()
{
    if (m_result.rows == 0) {
        m_y += write({0, m_y, m_paper.width(), m_words.nothing(), &m_body, m_tones.text});
        return;
    }
    m_inTable = true;
    writeTableHead();
    for (const ReportLine &line : m_result.lines) {
        if (line.kind != ReportLine::Kind::Group) {
            writeLine(line);
            if (line.kind == ReportLine::Kind::GroupTotal) {
                m_open.removeLast();
                m_y += mm(1.5);
            }
            continue;
        }
        makeRoom(mm(18)); // a heading is not left alone at the foot
        writeGroup(line);
        m_open.append(line);
        if (!m_result.hasTotals() && m_open.size() > m_result.groups.size())
            m_open = m_open.mid(0, line.level) << line;
    }
    m_inTable = false;
    m_open.clear();
}

void ReportSheet::writeFoot(Page &page, int number) const
{
    const double line = metricsOf(m_small).height();
    const QStringList words = m_words.footer(m_result);
    const double room = m_paper.width() - mm(30);
    page.stripes.append({m_end + line * 0.3, mm(0.15), m_tones.border});
    for (int i = 0; i < int(words.size()); ++i)
        page.pieces.append({0, m_end + (0.6 + i) * line, room, words.at(i), &m_small, m_tones.muted});
    page.pieces.append({m_paper.width() - mm(29), m_end + 0.6 * line, mm(29), m_words.page(number, pages()),
        &m_small, m_tones.muted, true});
}

void ReportSheet::draw(QPainter &painter, int number) const
{
    const Page &page = m_pages.at(number);
    for (const Stripe &stripe : page.stripes)
        painter.fillRect(
            QRectF(m_paper.left(), m_paper.top() + stripe.y, m_paper.width(), stripe.height), stripe.colour);
    for (const Piece &piece : page.pieces) {
        const double x = m_mirrored ? m_paper.width() - piece.x - piece.width : piece.x;
        const bool right = piece.atEnd != m_mirrored;
        QTextLayout layout(lines(piece.text), *piece.font, const_cast<QPaintDevice *>(&m_device));
        layOut(layout, piece.width, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, m_mirrored);
        painter.setPen(piece.ink);
        layout.draw(&painter, {m_paper.left() + x, m_paper.top() + piece.y});
    }
}

} // namespace cooperage
