// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/etsy.h"

#include "models/exchange/htmltext.h"
#include "models/exchange/rowcells.h"
#include "models/rules/validation.h"

#include <QRegularExpression>

namespace cooperage {

namespace {

constexpr qsizetype mostVariants = 2000;
constexpr int mostAxes = 3;
constexpr int pictureColumns = 10;

QStringList trimmedParts(const QStringList &parts)
{
    QStringList out;
    for (const QString &part : parts)
        out.append(cleanText(withoutEntities(part), false));
    return out;
}

bool areDistinct(const QStringList &values)
{
    return !values.contains(QString()) && QSet<QString>(values.begin(), values.end()).size() == values.size();
}

QString forPairing(QString text)
{
    static const QRegularExpression ignored(QStringLiteral("[-_\\s]"));
    return text.toCaseFolded().remove(ignored);
}

class EtsyAssembler final : public ProductAssembler
{
public:
    explicit EtsyAssembler(const ReadContext &context)
        : m_context(context)
    {
    }

    void take(const TableRow &row) override;
    void finish() override { }

private:
    void readTexts(RowCells &cells, ProductDraft &draft);
    void readPhotos(RowCells &cells, ProductDraft &draft);
    QList<QStringList> readAxes(RowCells &cells, ProductDraft &draft, qsizetype skuCount);
    void makeVariants(
        RowCells &cells, ProductDraft &draft, const QList<QStringList> &values, const QStringList &skus);
    void giveSkus(
        RowCells &cells, ProductDraft &draft, const QList<QStringList> &values, const QStringList &skus);
    void readPrice(RowCells &cells, ProductDraft &draft);
    void readQuantity(RowCells &cells, ProductDraft &draft);

    ReadContext m_context;
};

void EtsyAssembler::readTexts(RowCells &cells, ProductDraft &draft)
{
    draft.title = cells.lineOf(
        cells.state(ImportField::Title), withoutEntities(cells.raw(ImportField::Title)), ImportField::Title);
    if (!draft.title.given() && draft.problems.isEmpty())
        cells.problem(ImportField::Title, Reason::Required, Remedy::FillIn);
    draft.story = cells.story(ImportField::Story, withoutEntities(cells.raw(ImportField::Story)));
    QStringList tags;
    for (const QString &tag : listOf(cells.raw(ImportField::Tags), u','))
        tags.append(withoutEntities(tag).replace(u'_', u' ').simplified());
    draft.tags = keptTags(cells, tags);
    draft.materials.state = cells.state(ImportField::Materials);
    for (const QString &material : listOf(cells.raw(ImportField::Materials), u','))
        draft.materials.value.append(cleanText(withoutEntities(material), false));
}

void EtsyAssembler::readPhotos(RowCells &cells, ProductDraft &draft)
{
    for (int i = 1; i <= pictureColumns; ++i) {
        draft.photosGiven = draft.photosGiven || cells.state(ImportField::Photo, i) != CellState::Absent;
        const QString address = cells.raw(ImportField::Photo, i);
        if (!address.isEmpty())
            draft.photos.append({address, {}});
    }
    if (!draft.photos.isEmpty())
        draft.pictureKey = etsyPictureNumber(draft.photos.constFirst().address);
    draft.key = etsyKey(draft.pictureKey, draft.title.value);
}

QList<QStringList> EtsyAssembler::readAxes(RowCells &cells, ProductDraft &draft, qsizetype skuCount)
{
    QList<QStringList> values;
    for (int axis = 1; axis <= mostAxes; ++axis) {
        const QString cell = cells.raw(ImportField::AxisValues, axis);
        if (cell.isEmpty())
            continue;
        const Imported<QString> name = cells.lineOf(cells.state(ImportField::AxisName, axis),
            withoutEntities(cells.raw(ImportField::AxisName, axis)), ImportField::AxisName, axis);
        if (name.state == CellState::Blank)
            cells.problem(ImportField::AxisName, axis, Reason::Required, Remedy::FillIn);
        // With several axes the number of SKUs says nothing about one of them.
        const bool alone = cells.raw(ImportField::AxisValues, axis == 1 ? 2 : 1).isEmpty();
        const auto split = etsyValues(cell, alone ? skuCount : -1);
        if (!split) {
            cells.problem(ImportField::AxisValues, axis, Reason::AmbiguousPairing, Remedy::DecideByHand);
            continue;
        }
        for (const QString &value : *split)
            cells.lineOf(CellState::Given, value, ImportField::AxisValues, axis);
        draft.axes.append(name.value);
        draft.axisKinds.append(cells.raw(ImportField::AxisKind, axis));
        values.append(*split);
    }
    return values;
}

void EtsyAssembler::makeVariants(
    RowCells &cells, ProductDraft &draft, const QList<QStringList> &values, const QStringList &skus)
{
    QList<QStringList> combinations = {{}};
    for (const QStringList &axis : values) {
        QList<QStringList> longer;
        if (combinations.size() * axis.size() > mostVariants) {
            cells.problem(ImportField::AxisValues, 1, Reason::TooManyRows, Remedy::DecideByHand);
            return;
        }
        for (const QStringList &before : std::as_const(combinations)) {
            for (const QString &value : axis)
                longer.append(before + QStringList{value});
        }
        combinations = longer;
    }
    for (const QStringList &options : std::as_const(combinations)) {
        VariantDraft variant;
        variant.row = cells.row();
        variant.options = options;
        draft.variants.append(variant);
    }
    giveSkus(cells, draft, values, skus);
    readPrice(cells, draft);
    readQuantity(cells, draft);
}

void EtsyAssembler::giveSkus(
    RowCells &cells, ProductDraft &draft, const QList<QStringList> &values, const QStringList &skus)
{
    if (skus.isEmpty())
        return;
    std::optional<QStringList> paired;
    if (draft.variants.size() == 1 && skus.size() == 1)
        paired = skus;
    else if (values.size() == 1)
        paired = etsyPairing(values.constFirst(), skus);
    if (!paired) {
        draft.unpairedSkus = skus;
        cells.notCarried(ImportField::SkuList, LossCause::PairByHand, cells.raw(ImportField::SkuList));
        return;
    }
    for (qsizetype i = 0; i < draft.variants.size(); ++i)
        draft.variants[i].sku = cells.lineOf(CellState::Given, paired->at(i), ImportField::SkuList);
}

void EtsyAssembler::readPrice(RowCells &cells, ProductDraft &draft)
{
    const Currency currency = Currency::fromCode(cells.raw(ImportField::Currency)).value_or(Currency());
    const Imported<Money> price = cells.money(ImportField::Price, currency);
    const bool several = draft.variants.size() > 1;
    if (several && price.given())
        cells.changed(ImportField::Price, LossCause::OnePriceForAll, cells.raw(ImportField::Price));
    for (VariantDraft &variant : draft.variants) {
        variant.price = price;
        variant.priceToCheck = several && price.given();
    }
}

void EtsyAssembler::readQuantity(RowCells &cells, ProductDraft &draft)
{
    const Imported<qint64> quantity = cells.whole(ImportField::Quantity);
    if (!quantity.given())
        return;
    if (quantity.value > m_context.options.madeToOrderOver) {
        draft.madeToOrder = Imported<bool>::of(true);
        cells.changed(ImportField::Quantity, LossCause::LargeQuantity, cells.raw(ImportField::Quantity));
    } else if (draft.variants.size() == 1) {
        draft.variants.first().quantity = quantity;
    } else {
        draft.totalQuantity = quantity;
        cells.notCarried(ImportField::Quantity, LossCause::SumNotSplit, cells.raw(ImportField::Quantity));
    }
}

void EtsyAssembler::take(const TableRow &row)
{
    RowGroup group;
    group.add(row);
    ProductDraft draft = group.begin(m_context);
    RowCells cells(m_context, row, draft.problems);
    readTexts(cells, draft);
    readPhotos(cells, draft);
    const QStringList skus = listOf(cells.raw(ImportField::SkuList), u',');
    const QList<QStringList> values = readAxes(cells, draft, skus.size());
    makeVariants(cells, draft, values, skus);
    checkDraft(m_context, draft);
    m_context.sink(std::move(draft));
}

} // namespace

QString etsyPictureNumber(const QString &address)
{
    static const QRegularExpression number(QStringLiteral("/il/[0-9a-f]+/([0-9]+)/il_"));
    return number.match(address).captured(1);
}

QString etsyKey(const QString &pictureNumber, const QString &title)
{
    return pictureNumber + u'/' + title;
}

EtsyKeyParts etsyKeyParts(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? EtsyKeyParts{{}, key} : EtsyKeyParts{key.left(slash), key.mid(slash + 1)};
}

std::optional<QStringList> etsyValues(const QString &cell, qsizetype skuCount)
{
    const QStringList raw = cell.split(u',');
    const QStringList values = trimmedParts(raw);
    bool suspicious = !areDistinct(values);
    for (const QString &part : raw.mid(1))
        suspicious = suspicious || part.startsWith(u' ');
    if (!suspicious)
        return values;
    // "Small, round,Large": either three values, or two of which one holds a comma.
    static const QRegularExpression bareComma(QStringLiteral(",(?! )"));
    const QStringList joined = trimmedParts(cell.split(bareComma));
    if (values.size() == skuCount && areDistinct(values))
        return values;
    if (joined.size() == skuCount && areDistinct(joined))
        return joined;
    return std::nullopt;
}

std::optional<QStringList> etsyPairing(const QStringList &values, const QStringList &skus)
{
    if (values.size() != skus.size())
        return std::nullopt;
    QStringList paired;
    for (const QString &value : values) {
        const QString wanted = forPairing(value);
        QStringList holders;
        for (const QString &sku : skus) {
            if (!wanted.isEmpty() && forPairing(sku).contains(wanted))
                holders.append(sku);
        }
        if (holders.size() != 1 || paired.contains(holders.constFirst()))
            return std::nullopt;
        paired.append(holders.constFirst());
    }
    return paired;
}

std::unique_ptr<ProductAssembler> etsyAssembler(const ReadContext &context)
{
    return std::make_unique<EtsyAssembler>(context);
}

} // namespace cooperage
