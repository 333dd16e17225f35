// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/buyerpreview.h"

#include "models/actions/variants.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/listings/comakerwords.h"
#include "ui/pages/thumbnails.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/scaledfont.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int wide = 46; // font heights
constexpr int high = 44;
constexpr int photoSide = 11;

QLabel *line(const QString &text, bool quiet = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BuyerPreview::BuyerPreview(const ListingSheet &sheet, const QList<Variant> &variants,
    const QHash<RawId, StockRow> &stock, const Thumbnails &thumbnails, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("buyerPreview"));
    setWindowTitle(tr("As a buyer sees it"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const Listing &listing = m_sheet.listing;
    addPhotos(column);
    auto *title = line(listing.title);
    scaleFont(title, 1.6, true);
    column->addWidget(title);
    column->addWidget(line(tr("by %1").arg(makersWords(sheet)), true));
    auto *price = line(listing.priceOnRequest ? tr("Price on request") : priceOf(variants));
    price->setObjectName(QStringLiteral("buyerPrice"));
    scaleFont(price, 1.15, true);
    column->addWidget(price);
    if (!listing.benefit.isEmpty())
        column->addWidget(line(listing.benefit));
    addVersions(column, variants, stock);
    addText(column, QString(), listing.story);
    addText(column, tr("Care"), listing.care);
    QStringList facts;
    if (!listing.madeHow.isEmpty())
        facts.append(listing.madeHow);
    if (listing.condition != Condition::New)
        facts.append(captionOf(Choices<Condition>::list[std::size_t(listing.condition)]));
    if (!sheet.materials.isEmpty())
        facts.append(tr("Made of %1").arg(QLocale().createSeparatedList(sheet.materials)));
    if (!facts.isEmpty())
        column->addWidget(line(facts.join(QStringLiteral(" · ")), true));
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("buyerPage"));
    scroll->setAccessibleName(tr("The page of %1").arg(listing.title));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    const int u = fontMetrics().height();
    QSize size(u * wide, u * high);
    if (parent)
        size = size.boundedTo(parent->window()->size());
    resize(size);
    connect(&thumbnails, &Thumbnails::ready, this, &BuyerPreview::drawPhotos);
    drawPhotos();
}

void BuyerPreview::addPhotos(QVBoxLayout *column)
{
    if (m_sheet.photos.isEmpty()) {
        column->addWidget(line(tr("There is no photo yet."), true));
        return;
    }
    auto *strip = new QWidget;
    auto *flow = new FlowLayout(strip);
    flow->setContentsMargins({});
    for (const Photo &photo : m_sheet.photos) {
        auto *picture = new QLabel;
        picture->setAccessibleName(
            photo.altText.isEmpty() ? tr("Photo without a description") : photo.altText);
        picture->setToolTip(photo.altText);
        flow->addWidget(picture);
        m_photos.append(picture);
    }
    column->addWidget(strip);
}

void BuyerPreview::drawPhotos()
{
    const int side = photoSide * fontMetrics().height();
    for (qsizetype i = 0; i < m_photos.size(); ++i) {
        const QPixmap picture = m_thumbnails.square(m_sheet.photos.at(i).hash.bytes, side);
        m_photos.at(i)->setPixmap(picture.isNull() ? Thumbnails::blank(side) : picture);
    }
}

QString BuyerPreview::priceOf(const QList<Variant> &variants) const
{
    if (variants.isEmpty())
        return tr("No price yet");
    const auto [least, most] = std::minmax_element(variants.begin(), variants.end(),
        [](const Variant &a, const Variant &b) { return a.price.minor < b.price.minor; });
    if (least->price.minor == 0 && most->price.minor == 0)
        return tr("No price yet");
    const QString from = moneyText(least->price, QLocale());
    return least->price == most->price ? from : tr("from %1").arg(from);
}

QString BuyerPreview::availabilityOf(const Variant &variant, const QHash<RawId, StockRow> &stock) const
{
    if (m_sheet.listing.madeToOrderDays)
        return tr("Made to order in %n day(s)", nullptr, *m_sheet.listing.madeToOrderDays);
    const auto row = stock.constFind(variant.id);
    if (!variant.tracked || row == stock.constEnd())
        return {};
    const bool none = row->exact ? row->free <= 0 : row->availability == Availability::None;
    return none ? tr("Sold out") : tr("In stock");
}

void BuyerPreview::addVersions(
    QVBoxLayout *column, const QList<Variant> &variants, const QHash<RawId, StockRow> &stock)
{
    for (const Variant &variant : variants) {
        QStringList parts;
        if (const QString options = optionsText(variant); !options.isEmpty())
            parts.append(isolated(options));
        if (variants.size() > 1 && !m_sheet.listing.priceOnRequest)
            parts.append(moneyText(variant.price, QLocale()));
        if (const QString there = availabilityOf(variant, stock); !there.isEmpty())
            parts.append(there);
        if (!parts.isEmpty())
            column->addWidget(line(parts.join(QStringLiteral(" · "))));
    }
}

void BuyerPreview::addText(QVBoxLayout *column, const QString &heading, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    if (!heading.isEmpty()) {
        auto *head = line(heading);
        scaleFont(head, 1.0, true);
        column->addWidget(head);
    }
    auto *text = new MarkdownView(heading.isEmpty() ? tr("Story") : heading);
    text->setFrameShape(QFrame::NoFrame);
    text->show(markdown);
    text->document()->setTextWidth(fontMetrics().height() * (wide - 4));
    const int tall = int(text->document()->size().height()) + fontMetrics().height();
    text->viewport()->setAutoFillBackground(false);
    text->setFixedHeight(std::min(tall, fontMetrics().height() * high));
    column->addWidget(text);
}

} // namespace cooperage
