// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dossierpdf.h"

#include "ui/print/dossierwords.h"
#include "ui/print/pdforder.h"
#include "ui/print/pdfstamp.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace cooperage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

constexpr int unitsPerInch = 600;
constexpr double margin = 18; // mm
constexpr double footerMm = 10;

/// Writes the document from top to bottom; texts go in as plain text, whatever they look like.
class Sheet
{
public:
    Sheet(QTextDocument &document, const QLocale &locale)
        : m_cursor(&document)
        , m_locale(locale)
    {
    }

    void title(const QString &text) { heading(text, 20, 0); }
    void section(const QString &text) { heading(text, 13, 14); }
    void paragraph(const QString &text)
    {
        QTextBlockFormat block;
        block.setTopMargin(points(4));
        block.setBottomMargin(points(2));
        begin(block, plain());
        m_cursor.insertText(text);
    }
    /// Two columns: what it is, and what it is here. Empty values are left out.
    void facts(const QList<std::pair<QString, QString>> &lines)
    {
        QList<QStringList> rows;
        for (const auto &[name, value] : lines) {
            if (!value.isEmpty())
                rows.append({name, value});
        }
        table({}, rows, {30, 70});
    }
    void table(const QStringList &heads, const QList<QStringList> &rows, const QList<int> &percents)
    {
        if (rows.isEmpty())
            return;
        const int first = heads.isEmpty() ? 0 : 1;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(points(3));
        format.setCellSpacing(0);
        format.setHeaderRowCount(first);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const int percent : percents)
            widths.append(QTextLength(QTextLength::PercentageLength, percent));
        format.setColumnWidthConstraints(widths);
        QTextTable *made = m_cursor.insertTable(int(rows.size()) + first, int(percents.size()), format);
        for (int column = 0; column < heads.size(); ++column)
            cell(*made, 0, column, heads.at(column), true);
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows.at(row).size(); ++column)
                cell(*made, row + first, column, rows.at(row).at(column), heads.isEmpty() && column == 0);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    QString day(Instant at) const
    {
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).date(), QLocale::ShortFormat);
    }
    QString day(const QDate &date) const { return m_locale.toString(date, QLocale::ShortFormat); }
    QString moment(Instant at) const
    {
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC), QLocale::ShortFormat);
    }
    QString tenths(int value) const { return m_locale.toString(value / 10.0, 'f', 1); }

private:
    /// The layout counts in pixels of 96 to the inch and scales them to the device itself.
    static double points(double value) { return value * 96 / 72; }
    static QTextCharFormat plain(double size = 9.5, bool bold = false)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        return format;
    }
    void heading(const QString &text, double size, double above)
    {
        QTextBlockFormat block;
        block.setTopMargin(points(above));
        block.setBottomMargin(points(4));
        begin(block, plain(size, true));
        m_cursor.insertText(text);
    }
    /// A table leaves an empty paragraph behind itself: it becomes the distance to what follows.
    void begin(const QTextBlockFormat &block, const QTextCharFormat &characters)
    {
        constexpr double gap = 5; // points
        if (m_cursor.block().text().isEmpty() && m_cursor.block().position() > 0) {
            m_cursor.setBlockFormat({});
            m_cursor.setBlockCharFormat(plain(gap));
        }
        if (m_cursor.block().position() > 0)
            m_cursor.insertBlock(block, characters);
        m_cursor.setCharFormat(characters);
    }
    void cell(QTextTable &table, int row, int column, const QString &text, bool bold)
    {
        QTextCursor inside = table.cellAt(row, column).firstCursorPosition();
        inside.setCharFormat(plain(8.5, bold));
        inside.insertText(text, plain(8.5, bold));
    }

    QTextCursor m_cursor;
    const QLocale &m_locale;
};

QString choiceWords(const char *name, std::span<const Choice> choices)
{
    for (const Choice &one : choices) {
        if (qstrcmp(one.name, name) == 0)
            return QCoreApplication::translate("Choice", one.label);
    }
    return QString::fromLatin1(name);
}

template <class E> QString choice(E value)
{
    return choiceWords(Choices<E>::list[std::size_t(value)].name, Choices<E>::list);
}

QString kinds(const QString &text)
{
    QStringList words;
    const auto known = kindsFromText(text).value_or(Relations()).list();
    for (const Relation kind : known)
        words.append(choice(kind));
    return words.join(QStringLiteral(", "));
}

void writeDecision(Sheet &sheet, const DossierFacts &facts)
{
    const Endorsement &request = facts.about.request;
    sheet.title(Words::tr("Endorsement %1").arg(facts.number));
    sheet.facts({{Words::tr("Subject"), facts.subject}, {Words::tr("Made by"), facts.workshop},
        {Words::tr("Asked by"), facts.nameOf(request.createdBy)},
        {Words::tr("Standard"),
            Words::tr("%1, version %2").arg(facts.standard.name).arg(facts.about.version.number)},
        {Words::tr("State"), choice(request.state)},
        {Words::tr("Score"),
            request.score ? Words::tr("%1 of 100, passes at %2")
                                .arg(sheet.tenths(*request.score), sheet.tenths(facts.about.version.pass))
                          : QString()},
        {Words::tr("Spread"), request.spread ? sheet.tenths(*request.spread) : QString()},
        {Words::tr("Decision"), request.outcome == Outcome::None ? QString() : choice(request.outcome)},
        {Words::tr("Decided by"), request.decidedBy ? facts.nameOf(*request.decidedBy) : QString()},
        {Words::tr("Decided on"), request.decidedAt ? sheet.day(*request.decidedAt) : QString()},
        {Words::tr("Condition"), request.condition},
        {Words::tr("Condition to be met by"),
            request.conditionUntil ? sheet.day(*request.conditionUntil) : QString()},
        {Words::tr("Published on"), request.publishedAt ? sheet.day(*request.publishedAt) : QString()},
        {Words::tr("Valid until"), request.validUntil ? sheet.day(*request.validUntil) : QString()},
        {Words::tr("Ended because"), endWords(request)}});
    if (!request.decisionReason.isEmpty()) {
        sheet.section(Words::tr("Reasons"));
        sheet.paragraph(request.decisionReason);
    }
    if (!request.publicText.isEmpty()) {
        sheet.section(Words::tr("Public text"));
        sheet.paragraph(request.publicText);
    }
}

/// What the collective's own records said when people were asked, and what they made of it.
void writeOnRecord(Sheet &sheet, const DossierFacts &facts)
{
    if (facts.proposed.isEmpty())
        return;
    sheet.section(Words::tr("Ties on record"));
    QList<QStringList> rows;
    for (const ProposedTie &one : facts.proposed)
        rows.append({facts.nameOf(one.person), choice(one.kind), choice(one.source), one.label,
            facts.saidBy(one), one.since ? sheet.day(*one.since) : QString(), choice(one.answer)});
    sheet.table({Words::tr("Who"), Words::tr("Kind"), Words::tr("On record as"), Words::tr("Which"),
                    Words::tr("Said by"), Words::tr("Since"), Words::tr("Declared")},
        rows, {11, 19, 16, 14, 14, 13, 13});
}

void writeEvidence(Sheet &sheet, const DossierFacts &facts)
{
    const Endorsement &request = facts.about.request;
    sheet.section(Words::tr("Evidence"));
    QList<QStringList> rows;
    for (const Evidence &one : facts.about.evidence)
        rows.append({choice(one.kind), one.text, one.link});
    if (request.samples > 0)
        rows.append(
            {Words::tr("Samples"), Words::tr("%n piece(s) handed in", nullptr, request.samples), QString()});
    sheet.table({Words::tr("Kind"), Words::tr("What it shows"), Words::tr("Link")}, rows, {15, 55, 30});
    if (!request.note.isEmpty())
        sheet.paragraph(request.note);
    sheet.section(Words::tr("Ties"));
    QList<QStringList> ties{{facts.nameOf(request.createdBy), choice(request.ties), kinds(request.tieKinds),
        request.tieText, QString()}};
    for (const DossierReviewer &one : facts.reviewers)
        ties.append({one.name, choice(one.review.ties), kinds(one.review.tieKinds), one.review.tieText,
            one.review.clearReason});
    for (const CoordinatorTies &one : facts.coordinators)
        ties.append({Words::tr("%1, coordinator").arg(facts.nameOf(one.person)), choice(one.ties),
            kinds(one.tieKinds), one.tieText, one.clearReason});
    sheet.table({Words::tr("Who"), Words::tr("Asked"), Words::tr("Kinds"), Words::tr("In own words"),
                    Words::tr("Why it was cleared")},
        ties, {12, 16, 24, 24, 24});
    writeOnRecord(sheet, facts);
}

void writeAssessments(Sheet &sheet, const DossierFacts &facts)
{
    sheet.section(Words::tr("Assessments"));
    bool any = false;
    for (const DossierReviewer &reviewer : facts.reviewers) {
        for (const Assessment &assessment : reviewer.assessments) {
            any = true;
            const QString score = assessment.score ? sheet.tenths(*assessment.score) : QString();
            sheet.paragraph(assessment.revises
                    ? Words::tr("%1, round %2, revised: %3 – %4")
                          .arg(reviewer.name)
                          .arg(assessment.round)
                          .arg(score, assessment.revisionReason)
                    : Words::tr("%1, round %2: %3").arg(reviewer.name).arg(assessment.round).arg(score));
            QList<QStringList> rows;
            for (const Criterion &criterion : facts.about.criteria) {
                for (const Mark &mark : facts.marks.value(assessment.id)) {
                    if (RawId(mark.criterion) == criterion.id)
                        rows.append({criterion.name,
                            Words::tr("%1 of %2 to %3")
                                .arg(mark.mark)
                                .arg(criterion.least)
                                .arg(criterion.most),
                            Words::tr("weight %1").arg(criterion.weight), mark.why});
                }
            }
            sheet.table({Words::tr("Criterion"), Words::tr("Mark"), Words::tr("Weight"), Words::tr("Why")},
                rows, {28, 16, 14, 42});
            if (!assessment.remark.isEmpty())
                sheet.paragraph(assessment.remark);
        }
    }
    if (!any)
        sheet.paragraph(Words::tr("None has been opened."));
}

void writeTrail(Sheet &sheet, const DossierFacts &facts)
{
    sheet.section(Words::tr("Audit trail"));
    QList<QStringList> rows;
    for (const DossierFacts::Step &step : facts.steps) {
        rows.append({QString::number(step.entry.number), sheet.moment(step.entry.at),
            facts.nameOf(step.entry.actor ? RawId(*step.entry.actor) : RawId()),
            actionWords(step.entry.action), reasonWords(step.entry),
            QString::fromLatin1(step.hash.bytes.toHex().left(12))});
    }
    sheet.table({Words::tr("No."), Words::tr("When (UTC)"), Words::tr("Who"), Words::tr("What"),
                    Words::tr("Reason"), Words::tr("Hash")},
        rows, {6, 22, 12, 22, 23, 15});
    sheet.paragraph(Words::tr("Newest entry of the whole trail: no. %1, SHA-256 %2")
                        .arg(facts.auditNumber)
                        .arg(QString::fromLatin1(facts.auditHead.bytes.toHex())));
}

void drawPages(QPdfWriter &writer, QTextDocument &document, const DossierFacts &facts)
{
    const double footer = footerMm / 25.4 * unitsPerInch;
    const QSizeF page(writer.width(), writer.height() - footer);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(page);
    QPainter painter(&writer);
    QFont small = document.defaultFont();
    small.setPointSizeF(7.5);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, number * page.height()), page));
        painter.restore();
        painter.setFont(small);
        const QRectF foot(0, page.height(), page.width(), footer);
        painter.drawText(foot, Qt::AlignBottom | Qt::AlignLeft,
            Words::tr("%1 · Endorsement %2").arg(facts.collective, facts.number));
        painter.drawText(
            foot, Qt::AlignBottom | Qt::AlignRight, Words::tr("Page %1 of %2").arg(number + 1).arg(pages));
    }
}

} // namespace

QByteArray dossierPdf(const DossierFacts &facts, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(Words::tr("Endorsement %1").arg(facts.number));
        writer.setCreator(QStringLiteral("Cooperage " COOPERAGE_VERSION));
        const bool letter = locale.measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        QTextOption direction = document.defaultTextOption();
        direction.setTextDirection(locale.textDirection());
        document.setDefaultTextOption(direction);
        Sheet sheet(document, locale);
        writeDecision(sheet, facts);
        writeEvidence(sheet, facts);
        writeAssessments(sheet, facts);
        writeTrail(sheet, facts);
        drawPages(writer, document, facts);
    }
    stampPdf(bytes, facts.newest);
    return inSteadyOrder(bytes,
        "/Lang (" + locale.bcp47Name().toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
}

Result<QByteArray> dossierArchive(const DossierFacts &facts, const QLocale &locale)
{
    const auto files = dossierFiles(facts, dossierPdf(facts, locale));
    if (!files)
        return failure(files.error());
    return zipped(*files, facts.newest);
}

} // namespace cooperage
