// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/owntable.h"
#include "models/exchange/rowcells.h"
#include "models/rules/validation.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr int mostAxes = 3;

/// Reads our own table, and tables whose columns a person mapped by hand: one row per variant, rows of a
/// listing one below the other.
class OwnAssembler final : public ProductAssembler
{
public:
    explicit OwnAssembler(const ReadContext &context)
        : m_context(context)
        , m_own(context.survey.dialect == TableDialect::Own)
    {
    }

    void take(const TableRow &row) override;
    void finish() override;

private:
    QString groupKey(const RowCells &cells) const;
    void readListing(RowCells &cells, ProductDraft &draft);
    void readPhotos(RowCells &cells, ProductDraft &draft);
    void readVariant(RowCells &cells, ProductDraft &draft);
    void checkSameListing(RowCells &cells, const RowCells &first);
    Imported<QStringList> list(RowCells &cells, ImportField field);

    ReadContext m_context;
    bool m_own;
    RowGroup m_group;
    QSet<size_t> m_seen;
    QSet<size_t> m_seenIds;
};

QString OwnAssembler::groupKey(const RowCells &cells) const
{
    const QString id = cells.raw(m_own ? ImportField::OwnListingId : ImportField::Handle);
    return !id.isEmpty() ? id
                         : u'\n' + cells.raw(ImportField::Vendor) + u'\n' + cells.raw(ImportField::Title);
}

void OwnAssembler::take(const TableRow &row)
{
    QList<RowProblem> none;
    const QString key = groupKey(RowCells(m_context, row, none));
    if (!m_group.isEmpty() && key != m_group.key())
        finish();
    if (m_group.isEmpty())
        m_group.start(key);
    m_group.add(row);
}

Imported<QStringList> OwnAssembler::list(RowCells &cells, ImportField field)
{
    const CellState state = cells.state(field);
    if (state != CellState::Given)
        return {state, {}};
    const QString cell = cells.raw(field);
    // Foreign tables use commas; our own escape what they need to.
    return Imported<QStringList>::of(m_own || cell.contains(u'|') ? splitList(cell) : listOf(cell, u','));
}

void OwnAssembler::readPhotos(RowCells &cells, ProductDraft &draft)
{
    draft.photosGiven = cells.state(ImportField::Photos) != CellState::Absent;
    const QStringList addresses = list(cells, ImportField::Photos).value;
    const QStringList texts = list(cells, ImportField::AltTexts).value;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (!addresses[i].isEmpty())
            draft.photos.append({addresses[i], cleanText(texts.value(i), false)});
    }
}

void OwnAssembler::readListing(RowCells &cells, ProductDraft &draft)
{
    draft.ownId = cells.raw(ImportField::OwnListingId);
    draft.key = m_own ? QString() : m_group.key().trimmed();
    draft.title = cells.line(ImportField::Title);
    draft.story = cells.story(ImportField::Story, cells.untouched(ImportField::Story));
    draft.benefit = cells.line(ImportField::Benefit);
    draft.category = cells.line(ImportField::Category);
    draft.vendor = cells.line(ImportField::Vendor);
    draft.tags = keptTags(cells, list(cells, ImportField::Tags).value);
    draft.materials = list(cells, ImportField::Materials);
    draft.condition = cells.choice(ImportField::Condition,
        {QStringLiteral("new"), QStringLiteral("refurbished"), QStringLiteral("used"),
            QStringLiteral("damaged")});
    draft.madeHow = cells.line(ImportField::MadeHow);
    draft.whoMade = cells.choice(ImportField::WhoMade,
        {QStringLiteral("self"), QStringLiteral("workshop"), QStringLiteral("member"),
            QStringLiteral("other")});
    draft.madeToOrderDays = cells.whole(ImportField::MadeToOrderDays);
    if (draft.madeToOrderDays.given()
        && (draft.madeToOrderDays.value < 1 || draft.madeToOrderDays.value > 365))
        cells.problem(ImportField::MadeToOrderDays,
            draft.madeToOrderDays.value < 1 ? Reason::TooSmall : Reason::TooLarge, Remedy::TypeANumber);
    if (draft.madeToOrderDays.given())
        draft.madeToOrder = Imported<bool>::of(true);
    draft.state = cells.choice(ImportField::State,
        {QStringLiteral("draft"), QStringLiteral("live"), QStringLiteral("paused"),
            QStringLiteral("archived")});
    draft.originId = cells.line(ImportField::OriginId);
    for (int axis = 1; axis <= mostAxes; ++axis) {
        const auto name = cells.line(ImportField::AxisName, axis);
        if (name.given()) {
            draft.axes.append(name.value);
            draft.axisKinds.append(QString());
        } else if (!cells.raw(ImportField::AxisValue, axis).isEmpty()) {
            cells.problem(ImportField::AxisName, axis, Reason::Required, Remedy::FillIn);
        }
    }
    readPhotos(cells, draft);
}

void OwnAssembler::readVariant(RowCells &cells, ProductDraft &draft)
{
    VariantDraft variant;
    variant.row = cells.row();
    variant.ownId = cells.raw(ImportField::OwnId);
    for (int axis = 1; axis <= mostAxes; ++axis) {
        if (cells.raw(ImportField::AxisName, axis).isEmpty())
            continue;
        const auto value = cells.line(ImportField::AxisValue, axis);
        if (!value.given())
            cells.problem(ImportField::AxisValue, axis, Reason::Required, Remedy::FillIn);
        variant.options.append(value.value);
    }
    const QString code = cells.raw(ImportField::Currency);
    Currency currency
        = code.isEmpty() ? m_context.options.currency : Currency::fromCode(code).value_or(Currency());
    if (!code.isEmpty() && currency.isNull())
        cells.problem(ImportField::Currency, Reason::NotAChoice, Remedy::ChooseCurrency);
    variant.sku = cells.line(ImportField::Sku);
    variant.price = cells.money(ImportField::Price, currency);
    variant.compareAt = cells.money(ImportField::CompareAt, currency);
    variant.unitCost = cells.money(ImportField::UnitCost, currency);
    variant.weight = cells.rounded(ImportField::Weight);
    variant.length = cells.rounded(ImportField::Length);
    variant.width = cells.rounded(ImportField::Width);
    variant.height = cells.rounded(ImportField::Height);
    variant.internalCode = cells.line(ImportField::InternalCode);
    const Imported<QString> ownCode = variant.internalCode;
    readCode(cells, variant);
    if (ownCode.given())
        variant.internalCode = ownCode;
    variant.lowLimit = cells.whole(ImportField::LowLimit);
    variant.quantity = cells.whole(ImportField::Quantity);
    if (!variant.ownId.isEmpty() && m_seenIds.contains(qHash(variant.ownId)))
        cells.problem(ImportField::OwnId, Reason::DuplicateKey, Remedy::MakeDifferent);
    m_seenIds.insert(qHash(variant.ownId));
    draft.variants.append(variant);
}

/// The fields of a listing stand on each of its rows; if they differ, nothing says which one is meant.
void OwnAssembler::checkSameListing(RowCells &cells, const RowCells &first)
{
    for (const ImportField field : {ImportField::Title, ImportField::Story, ImportField::Benefit,
             ImportField::Category, ImportField::Tags, ImportField::Materials, ImportField::State,
             ImportField::Condition, ImportField::MadeToOrderDays, ImportField::Photos}) {
        const QString value = cells.raw(field);
        // By hand, later rows may be blank; in our own table they never are.
        if (value != first.raw(field) && (m_own || !value.isEmpty()))
            cells.problem(field, Reason::AmbiguousMatch, Remedy::DecideByHand);
    }
    for (int axis = 1; axis <= mostAxes; ++axis) {
        if (cells.raw(ImportField::AxisName, axis) != first.raw(ImportField::AxisName, axis))
            cells.problem(ImportField::AxisName, axis, Reason::AmbiguousMatch, Remedy::DecideByHand);
    }
}

void OwnAssembler::finish()
{
    if (m_group.isEmpty())
        return;
    ProductDraft draft = m_group.begin(m_context);
    const RowCells first(m_context, m_group.rows().constFirst(), draft.problems);
    for (qsizetype i = 0; i < m_group.rows().size(); ++i) {
        RowCells cells(m_context, m_group.rows().at(i), draft.problems);
        if (i == 0)
            readListing(cells, draft);
        else
            checkSameListing(cells, first);
        readVariant(cells, draft);
    }
    if (m_seen.contains(qHash(m_group.key())))
        draft.problems.append({draft.rows.constFirst(),
            m_context.survey.map.headerOf(m_own ? ImportField::OwnListingId : ImportField::Title),
            draft.ownId, Reason::DuplicateKey, Remedy::MakeDifferent});
    m_seen.insert(qHash(m_group.key()));
    m_group.clear();
    checkDraft(m_context, draft);
    m_context.sink(std::move(draft));
}

} // namespace

std::unique_ptr<ProductAssembler> ownTableAssembler(const ReadContext &context)
{
    return std::make_unique<OwnAssembler>(context);
}

} // namespace cooperage
