// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowcells.h"
#include "models/rules/validation.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qsizetype longestStory = 32 * 1024; // bytes of UTF-8
constexpr qsizetype longestTag = 40;
constexpr qsizetype mostPhotos = 20;

QByteArray hashOf(const QList<TableRow> &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TableRow &row : rows) {
        // Mended cells do not count: the same file again must be known again.
        for (const QString &cell : row.original.isEmpty() ? row.cells : row.original) {
            hash.addData(cell.toUtf8());
            hash.addData(QByteArrayView("\x1F"));
        }
        hash.addData(QByteArrayView("\x1E"));
    }
    return hash.result().first(16).toHex();
}

} // namespace

int longestText(ImportField field)
{
    switch (field) {
    case ImportField::Title:
        return 140;
    case ImportField::Benefit:
        return 300;
    case ImportField::Sku:
    case ImportField::SkuList:
        return 50;
    case ImportField::AxisName:
        return 40;
    case ImportField::AxisValue:
    case ImportField::AxisValues:
    case ImportField::Vendor:
        return 80;
    case ImportField::PhotoAlt:
        return 500;
    default: // the record's own rules decide about the rest
        return 0;
    }
}

QStringList listOf(const QString &cell, QChar separator)
{
    QStringList out;
    for (const QString &part : cell.split(separator)) {
        const QString text = part.trimmed();
        if (!text.isEmpty() && !out.contains(text))
            out.append(text);
    }
    return out;
}

RowCells::RowCells(const ReadContext &context, const TableRow &row, QList<RowProblem> &problems)
    : m_context(context)
    , m_row(row)
    , m_problems(problems)
{
}

CellState RowCells::state(ImportField field, int number) const
{
    const int column = m_context.survey.map.columnOf(field, number);
    if (!m_row.has(column))
        return CellState::Absent;
    return m_row.at(column).trimmed().isEmpty() ? CellState::Blank : CellState::Given;
}

QString RowCells::raw(ImportField field, int number) const
{
    return m_row.at(m_context.survey.map.columnOf(field, number)).trimmed();
}

QString RowCells::untouched(ImportField field) const
{
    return m_row.at(m_context.survey.map.columnOf(field));
}

void RowCells::problem(ImportField field, int number, Reason reason, Remedy remedy)
{
    m_problems.append(
        {m_row.row, m_context.survey.map.headerOf(field, number), raw(field, number), reason, remedy});
}

void RowCells::changed(ImportField field, LossCause cause, const QString &example)
{
    m_context.loss.changed(m_context.survey.map.headerOf(field), cause, example);
}

void RowCells::notCarried(ImportField field, LossCause cause, const QString &example)
{
    m_context.loss.notCarried(m_context.survey.map.headerOf(field), cause, example);
}

Imported<QString> RowCells::lineOf(CellState cellState, const QString &text, ImportField field, int number)
{
    if (cellState != CellState::Given)
        return {cellState, {}};
    const QString clean = cleanText(text, false);
    const int longest = longestText(field);
    if (longest > 0 && clean.size() > longest) {
        problem(field, number, Reason::TooLong, Remedy::Shorten);
        return {};
    }
    return clean.isEmpty() ? Imported<QString>::blank() : Imported<QString>::of(clean);
}

Imported<QString> RowCells::line(ImportField field, int number)
{
    return lineOf(state(field, number), raw(field, number), field, number);
}

Imported<QString> RowCells::story(ImportField field, const QString &text)
{
    const CellState cellState = state(field);
    if (cellState != CellState::Given)
        return {cellState, {}};
    const QString clean = cleanText(text, true);
    if (clean.toUtf8().size() > longestStory) {
        problem(field, Reason::TooLong, Remedy::Shorten);
        return {};
    }
    return clean.isEmpty() ? Imported<QString>::blank() : Imported<QString>::of(clean);
}

std::optional<PlainNumber> RowCells::number(ImportField field, const QString &cell)
{
    const int column = m_context.survey.map.columnOf(field);
    auto plain = plainNumber(cell, m_context.survey.decimalSigns.value(column, DecimalSign::Dot));
    if (!plain)
        problem(field, Reason::NotANumber, Remedy::TypeANumber);
    return plain;
}

Imported<Money> RowCells::money(ImportField field, Currency currency)
{
    const CellState cellState = state(field);
    if (cellState != CellState::Given)
        return {cellState, {}};
    const auto plain = number(field, raw(field));
    if (!plain)
        return {};
    if (currency.isNull()) {
        problem(field, Reason::CurrencyMissing, Remedy::ChooseCurrency);
        return {};
    }
    if (!plain->currency.isEmpty() && plain->currency != currency.code()) {
        problem(field, Reason::OtherCurrency, Remedy::ChooseCurrency);
        return {};
    }
    const auto minor = scaledDecimal(plain->decimal, currency.digits());
    if (!minor || *minor < 0) {
        problem(field, minor ? Reason::TooSmall : Reason::TooLarge, Remedy::TypeANumber);
        return {};
    }
    if (hasMoreDigits(plain->decimal, currency.digits()))
        changed(field, LossCause::Rounded, raw(field));
    return Imported<Money>::of({*minor, currency});
}

Imported<qint64> RowCells::rounded(ImportField field)
{
    constexpr qint64 largest = 1'000'000'000; // 1000 t in grams, 1000 km in millimetres
    const CellState cellState = state(field);
    if (cellState != CellState::Given)
        return {cellState, {}};
    const auto plain = number(field, raw(field));
    if (!plain)
        return {};
    const auto value = scaledDecimal(plain->decimal, 0);
    if (!value || *value < 0 || *value > largest) {
        problem(field, value && *value < 0 ? Reason::TooSmall : Reason::TooLarge, Remedy::TypeANumber);
        return {};
    }
    if (hasMoreDigits(plain->decimal, 0))
        changed(field, LossCause::Rounded, raw(field));
    return Imported<qint64>::of(*value);
}

Imported<qint64> RowCells::whole(ImportField field)
{
    const CellState cellState = state(field);
    if (cellState != CellState::Given)
        return {cellState, {}};
    const auto value = wholeNumber(raw(field));
    if (!value) {
        problem(field, Reason::NotANumber, Remedy::TypeANumber);
        return {};
    }
    if (*value < 0) {
        changed(field, LossCause::BelowZero, raw(field));
        return Imported<qint64>::of(0);
    }
    return Imported<qint64>::of(*value);
}

Imported<QString> RowCells::choice(ImportField field, const QStringList &choices)
{
    const CellState cellState = state(field);
    if (cellState != CellState::Given)
        return {cellState, {}};
    const QString value = raw(field).toLower();
    if (!choices.contains(value)) {
        problem(field, Reason::NotAChoice, Remedy::ChooseOne);
        return {};
    }
    return Imported<QString>::of(value);
}

Imported<bool> RowCells::yesNo(ImportField field)
{
    const CellState cellState = state(field);
    if (cellState != CellState::Given)
        return {cellState, false};
    const QString value = raw(field).toLower();
    const bool yes = value == u"true" || value == u"1" || value == u"yes";
    if (!yes && value != u"false" && value != u"0" && value != u"no") {
        problem(field, Reason::NotAChoice, Remedy::ChooseOne);
        return {};
    }
    return Imported<bool>::of(yes);
}

void readCode(RowCells &cells, VariantDraft &variant)
{
    QString code = cells.raw(ImportField::Gtin);
    variant.gtin.state = cells.state(ImportField::Gtin);
    // Spreadsheets need an apostrophe to leave long digits alone; it is not part of the code.
    while (code.startsWith(u'\''))
        code.remove(0, 1);
    if (code.isEmpty())
        return;
    if (isPublicGtin(code)) {
        variant.gtin = Imported<QString>::of(code);
        return;
    }
    variant.gtin = {};
    variant.internalCode = Imported<QString>::of(cleanText(code, false));
    cells.changed(ImportField::Gtin, LossCause::CodeNotGtin, code);
}

Imported<QStringList> keptTags(RowCells &cells, QStringList tags)
{
    const CellState cellState = cells.state(ImportField::Tags);
    if (cellState != CellState::Given)
        return {cellState, {}};
    QStringList kept;
    for (const QString &tag : std::as_const(tags)) {
        const QString clean = cleanText(tag, false);
        if (clean.size() > longestTag)
            cells.notCarried(ImportField::Tags, LossCause::TagTooLong, clean);
        else if (!clean.isEmpty() && !kept.contains(clean))
            kept.append(clean);
    }
    return Imported<QStringList>::of(kept);
}

void checkDraft(const ReadContext &context, ProductDraft &draft)
{
    if (draft.photos.size() > mostPhotos) {
        const QString header = context.survey.map.headerOf(
            ImportField::Photo, context.survey.map.has(ImportField::Photo) ? 0 : 1);
        for (const PhotoDraft &photo : draft.photos.mid(mostPhotos))
            context.loss.notCarried(header, LossCause::TooManyPhotos, photo.address);
        draft.photos.resize(mostPhotos);
    }
    const auto complain = [&](const VariantDraft &variant, ImportField field, int number,
                              const QString &value, Reason reason, Remedy remedy) {
        draft.problems.append(
            {variant.row, context.survey.map.headerOf(field, number), value, reason, remedy});
    };
    QSet<QStringList> combinations;
    QSet<QString> skus;
    for (const VariantDraft &variant : std::as_const(draft.variants)) {
        if (combinations.contains(variant.options))
            complain(variant, ImportField::AxisValue, 1, variant.options.join(QStringLiteral(" · ")),
                Reason::DuplicateOptions, Remedy::MakeDifferent);
        combinations.insert(variant.options);
        if (variant.sku.given() && skus.contains(variant.sku.value))
            complain(
                variant, ImportField::Sku, 0, variant.sku.value, Reason::DuplicateKey, Remedy::MakeDifferent);
        if (variant.sku.given())
            skus.insert(variant.sku.value);
    }
}

void RowGroup::start(const QString &key)
{
    clear();
    m_key = key;
}

void RowGroup::clear()
{
    m_key.clear();
    m_rows.clear();
    m_count = 0;
}

void RowGroup::add(const TableRow &row)
{
    if (++m_count <= mostRows)
        m_rows.append(row);
}

ProductDraft RowGroup::begin(const ReadContext &context) const
{
    ProductDraft draft;
    draft.dialect = context.survey.dialect;
    draft.key = m_key;
    draft.rowHash = hashOf(m_rows);
    for (const TableRow &row : m_rows) {
        draft.rows.append(row.row);
        if (row.surplus)
            draft.problems.append({row.row, {}, {}, Reason::RowTooLong, Remedy::CheckDelimiter});
    }
    if (isTooLong())
        draft.problems.append({draft.rows.constFirst(), context.survey.map.headerOf(ImportField::Handle),
            m_key, Reason::TooManyRows, Remedy::DecideByHand});
    return draft;
}

} // namespace cooperage
