// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltext.h"
#include "models/exchange/rowcells.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr int mostAxes = 3;

/// What Shopify writes for a product without options.
bool isNoAxis(const QString &name, const QString &value)
{
    return name.compare(QStringLiteral("title"), Qt::CaseInsensitive) == 0
        && value.compare(QStringLiteral("default title"), Qt::CaseInsensitive) == 0;
}

struct PlacedPhoto
{
    qint64 position = 0;
    PhotoDraft photo;
};

class ShopifyAssembler final : public ProductAssembler
{
public:
    explicit ShopifyAssembler(const ReadContext &context)
        : m_context(context)
    {
    }

    void take(const TableRow &row) override;
    void finish() override;

private:
    void readProduct(RowCells &cells, ProductDraft &draft);
    void readState(RowCells &cells, ProductDraft &draft);
    QList<int> readAxes(ProductDraft &draft);
    void readVariant(RowCells &cells, ProductDraft &draft, const QList<int> &axes);
    void readStock(RowCells &cells, ProductDraft &draft, VariantDraft &variant);
    void readPhoto(RowCells &cells, ProductDraft &draft, QList<PlacedPhoto> &photos);
    bool isVariantRow(const RowCells &cells) const;

    ReadContext m_context;
    RowGroup m_group;
    QSet<size_t> m_seen; ///< hashes of the handles so far: small even for a million of them
};

void ShopifyAssembler::take(const TableRow &row)
{
    QList<RowProblem> none;
    const QString handle = RowCells(m_context, row, none).raw(ImportField::Handle);
    if (!m_group.isEmpty() && handle != m_group.key())
        finish();
    if (m_group.isEmpty())
        m_group.start(handle);
    m_group.add(row);
    if (handle.isEmpty())
        finish(); // nothing says that two such rows belong together
}

bool ShopifyAssembler::isVariantRow(const RowCells &cells) const
{
    for (int axis = 1; axis <= mostAxes; ++axis) {
        if (!cells.raw(ImportField::AxisValue, axis).isEmpty())
            return true;
    }
    return !cells.raw(ImportField::Sku).isEmpty() || !cells.raw(ImportField::Price).isEmpty();
}

void ShopifyAssembler::readState(RowCells &cells, ProductDraft &draft)
{
    const Imported<bool> published = cells.yesNo(ImportField::Published);
    const Imported<QString> status = cells.choice(
        ImportField::State, {QStringLiteral("active"), QStringLiteral("draft"), QStringLiteral("archived")});
    if (status.given() && status.value != u"active") {
        draft.state = status;
    } else if (status.given()) {
        const bool hidden = published.given() && !published.value;
        draft.state = Imported<QString>::of(hidden ? QStringLiteral("paused") : QStringLiteral("live"));
    } else if (published.given()) {
        draft.state
            = Imported<QString>::of(published.value ? QStringLiteral("live") : QStringLiteral("draft"));
    }
}

void ShopifyAssembler::readProduct(RowCells &cells, ProductDraft &draft)
{
    if (draft.key.isEmpty())
        cells.problem(ImportField::Handle, Reason::Required, Remedy::FillIn);
    draft.title = cells.lineOf(
        cells.state(ImportField::Title), withoutEntities(cells.raw(ImportField::Title)), ImportField::Title);
    const QString body = cells.raw(ImportField::StoryHtml);
    const MarkdownText story = markdownFromHtml(body);
    draft.story = cells.story(ImportField::StoryHtml, story.text);
    if (hasHtmlTags(body))
        cells.changed(ImportField::StoryHtml, LossCause::HtmlToMarkdown, body);
    for (const QString &lost : story.lost)
        cells.notCarried(ImportField::StoryHtml, LossCause::MarkupLost, lost);
    draft.vendor = cells.line(ImportField::Vendor);
    draft.category = cells.line(ImportField::Category);
    if (!draft.category.given())
        draft.category = cells.line(ImportField::ProductType);
    else if (!cells.raw(ImportField::ProductType).isEmpty())
        cells.notCarried(
            ImportField::ProductType, LossCause::NoPlaceHere, cells.raw(ImportField::ProductType));
    draft.tags = keptTags(cells, listOf(cells.raw(ImportField::Tags), u','));
    draft.condition = cells.choice(ImportField::Condition,
        {QStringLiteral("new"), QStringLiteral("refurbished"), QStringLiteral("used")});
    readState(cells, draft);
}

/// The numbers of the option columns that are axes. Names stand on the first row only.
QList<int> ShopifyAssembler::readAxes(ProductDraft &draft)
{
    QList<int> axes;
    for (int axis = 1; axis <= mostAxes; ++axis) {
        QString name;
        QString value;
        const TableRow *from = nullptr;
        for (const TableRow &row : m_group.rows()) {
            const RowCells cells(m_context, row, draft.problems);
            if (name.isEmpty())
                name = cells.raw(ImportField::AxisName, axis);
            if (!value.isEmpty() || cells.raw(ImportField::AxisValue, axis).isEmpty())
                continue;
            value = cells.raw(ImportField::AxisValue, axis);
            from = &row;
        }
        if (value.isEmpty() || isNoAxis(name, value))
            continue;
        RowCells cells(m_context, *from, draft.problems);
        if (name.isEmpty())
            cells.problem(ImportField::AxisName, axis, Reason::Required, Remedy::FillIn);
        axes.append(axis);
        draft.axes.append(
            cells.lineOf(CellState::Given, withoutEntities(name), ImportField::AxisName, axis).value);
        draft.axisKinds.append(QString());
    }
    return axes;
}

void ShopifyAssembler::readStock(RowCells &cells, ProductDraft &draft, VariantDraft &variant)
{
    const CellState tracker = cells.state(ImportField::Tracker);
    if (tracker != CellState::Absent)
        variant.tracked = Imported<bool>::of(tracker == CellState::Given);
    const Imported<qint64> quantity = cells.whole(ImportField::Quantity);
    if (tracker != CellState::Blank)
        variant.quantity = quantity;
    else if (quantity.given())
        cells.notCarried(ImportField::Quantity, LossCause::NotTracked, cells.raw(ImportField::Quantity));
    const QString policy = cells.raw(ImportField::SellOnPolicy).toLower();
    const bool sellsOn = policy == u"continue" || policy == u"true";
    if (!sellsOn && !policy.isEmpty() && policy != u"deny" && policy != u"false")
        cells.problem(ImportField::SellOnPolicy, Reason::NotAChoice, Remedy::ChooseOne);
    if (sellsOn)
        draft.madeToOrder = Imported<bool>::of(true);
    else if (!policy.isEmpty() && !draft.madeToOrder.given())
        draft.madeToOrder = Imported<bool>::of(false);
}

void ShopifyAssembler::readVariant(RowCells &cells, ProductDraft &draft, const QList<int> &axes)
{
    VariantDraft variant;
    variant.row = cells.row();
    for (const int axis : axes) {
        const auto value = cells.lineOf(cells.state(ImportField::AxisValue, axis),
            withoutEntities(cells.raw(ImportField::AxisValue, axis)), ImportField::AxisValue, axis);
        if (!value.given())
            cells.problem(ImportField::AxisValue, axis, Reason::Required, Remedy::FillIn);
        variant.options.append(value.value);
    }
    const Currency currency = m_context.options.currency;
    variant.sku = cells.line(ImportField::Sku);
    variant.price = cells.money(ImportField::Price, currency);
    variant.compareAt = cells.money(ImportField::CompareAt, currency);
    if (variant.compareAt.given() && variant.compareAt.value.minor == 0)
        variant.compareAt = Imported<Money>::blank();
    variant.unitCost = cells.money(ImportField::UnitCost, currency);
    variant.weight = cells.rounded(ImportField::Weight);
    // 0 is what Shopify writes when nobody weighed it.
    if (variant.weight.given() && variant.weight.value == 0)
        variant.weight = Imported<qint64>::blank();
    readCode(cells, variant);
    variant.photo = cells.line(ImportField::VariantPhoto);
    readStock(cells, draft, variant);
    draft.variants.append(variant);
}

void ShopifyAssembler::readPhoto(RowCells &cells, ProductDraft &draft, QList<PlacedPhoto> &photos)
{
    draft.photosGiven = draft.photosGiven || cells.state(ImportField::Photo) != CellState::Absent;
    const QString address = cells.raw(ImportField::Photo);
    if (address.isEmpty())
        return;
    const bool known = std::any_of(photos.begin(), photos.end(),
        [&](const PlacedPhoto &placed) { return placed.photo.address == address; });
    if (known)
        return;
    const auto position = wholeNumber(cells.raw(ImportField::PhotoPosition));
    const auto alt = cells.lineOf(cells.state(ImportField::PhotoAlt),
        withoutEntities(cells.raw(ImportField::PhotoAlt)), ImportField::PhotoAlt);
    photos.append({position.value_or(photos.size() + 1), {address, alt.value}});
}

void ShopifyAssembler::finish()
{
    if (m_group.isEmpty())
        return;
    ProductDraft draft = m_group.begin(m_context);
    const QList<int> axes = readAxes(draft);
    QList<PlacedPhoto> photos;
    for (qsizetype i = 0; i < m_group.rows().size(); ++i) {
        RowCells cells(m_context, m_group.rows().at(i), draft.problems);
        if (i == 0)
            readProduct(cells, draft);
        if (i == 0 || isVariantRow(cells))
            readVariant(cells, draft, axes);
        readPhoto(cells, draft, photos);
    }
    std::stable_sort(photos.begin(), photos.end(),
        [](const PlacedPhoto &a, const PlacedPhoto &b) { return a.position < b.position; });
    for (const PlacedPhoto &placed : std::as_const(photos))
        draft.photos.append(placed.photo);
    if (!draft.key.isEmpty() && m_seen.contains(qHash(draft.key)))
        draft.problems.append({draft.rows.constFirst(), m_context.survey.map.headerOf(ImportField::Handle),
            draft.key, Reason::DuplicateKey, Remedy::MakeDifferent});
    m_seen.insert(qHash(draft.key));
    m_group.clear();
    checkDraft(m_context, draft);
    m_context.sink(std::move(draft));
}

} // namespace

std::unique_ptr<ProductAssembler> shopifyAssembler(const ReadContext &context)
{
    return std::make_unique<ShopifyAssembler>(context);
}

} // namespace cooperage
