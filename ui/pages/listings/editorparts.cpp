// SPDX-License-Identifier: GPL-3.0-or-later
// How ListingEditor is arranged and what stands around its fields.
#include "models/store/listingquery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/forms/recordform.h"
#include "ui/pages/listings/buyerpreview.h"
#include "ui/pages/listings/chipfield.h"
#include "ui/pages/listings/comakersection.h"
#include "ui/pages/listings/historycard.h"
#include "ui/pages/listings/listingeditor.h"
#include "ui/pages/listings/photosection.h"
#include "ui/pages/listings/publishcard.h"
#include "ui/pages/listings/variantsection.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int twoColumns = 56; ///< u: from this width on, photos stand beside the texts
constexpr int mostSuggestions = 300;

struct Suggestions
{
    QStringList categories, tags, materials;
};

Card *cardWith(const QString &title, QWidget *content, QWidget *parent)
{
    auto *card = new Card(title, parent);
    card->body()->addWidget(content);
    return card;
}

} // namespace

void ListingEditor::arrange()
{
    auto *whole = new QWidget(this);
    whole->setObjectName(QStringLiteral("listingSheet"));
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    m_rights->setObjectName(QStringLiteral("rights"));
    m_differs->setObjectName(QStringLiteral("differs"));
    column->addWidget(m_rights);
    column->addWidget(m_differs);
    auto *top = new FlowLayout;
    m_state->setObjectName(QStringLiteral("state"));
    m_bin->setObjectName(QStringLiteral("moveToBin"));
    m_bin->setProperty("quiet", true);
    m_maker->setForegroundRole(QPalette::PlaceholderText);
    m_maker->setTextFormat(Qt::PlainText);
    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins({});
    top->addWidget(m_state);
    top->addWidget(m_maker);
    auto *look = new QPushButton(tr("Preview as buyer"), whole);
    look->setObjectName(QStringLiteral("previewAsBuyer"));
    connect(look, &QPushButton::clicked, this, &ListingEditor::previewAsBuyer);
    top->addWidget(m_bin);
    top->addWidget(look);
    top->addWidget(m_steps);
    top->setTail(m_bin);
    column->addLayout(top);

    m_columns = new QHBoxLayout;
    m_columns->addWidget(cardWith(tr("Photos"), m_photos, whole), 2);
    auto *texts = new Card(tr("Description"), whole);
    addWords();
    texts->body()->addWidget(m_main);
    m_columns->addWidget(texts, 3);
    column->addLayout(m_columns);
    column->addWidget(cardWith(tr("Variants"), m_variants, whole));
    column->addWidget(m_coMakers);
    m_below = new QHBoxLayout;
    m_below->addWidget(cardWith(tr("More"), m_details, whole), 3);
    auto *side = new QVBoxLayout;
    side->addWidget(m_checklist);
    side->addWidget(m_history, 1);
    m_below->addLayout(side, 2);
    column->addLayout(m_below);
    column->addStretch();
    setWidget(whole);
}

void ListingEditor::addWords()
{
    const auto row = [this](const QString &caption, ChipField *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->line()->setObjectName(QLatin1String(name) + QStringLiteral("Line"));
        m_main->addRow(caption, field, field->line());
    };
    row(tr("Tags"), m_tags, "tags");
    row(tr("Materials"), m_materials, "materials");
}

void ListingEditor::showNotices()
{
    const bool asked = m_coMakers->isAsked();
    if (asked) {
        m_rights->say(Mood::Note,
            tr("%1 says that your workshop made this as well, and asks whether you agree.")
                .arg(isolated(m_sheet.workshopName)),
            tr("Answer"));
    } else if (m_sheet.listing.removed) {
        m_rights->say(Mood::Neutral, tr("This listing is in the bin. Restore it to change it."));
    } else if (!m_sheet.mayEdit && m_sheet.editors.isEmpty()) {
        m_rights->say(
            Mood::Note, tr("Only the people of %1 can change this.").arg(isolated(m_sheet.workshopName)));
    } else if (!m_sheet.mayEdit) {
        m_rights->say(Mood::Note,
            tr("Only the people of %1 can change this: %2.")
                .arg(isolated(m_sheet.workshopName), QLocale().createSeparatedList(m_sheet.editors)));
    }
    m_rights->setVisible(!m_sheet.mayEdit || asked);
    if (m_sheet.differences > 0)
        m_differs->say(Mood::Warning,
            tr("%n value(s) were changed in two places.", nullptr, int(m_sheet.differences)), tr("Decide"));
    m_differs->setVisible(m_sheet.differences > 0);
}

void ListingEditor::showSteps()
{
    QWidget *focused = m_steps->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString before = focused ? focused->objectName() : QString();
    while (QLayoutItem *item = m_steps->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StepOffered &one : std::as_const(m_sheet.steps)) {
        auto *button = new QPushButton(QCoreApplication::translate("Command", one.step.caption), m_steps);
        button->setObjectName(QStringLiteral("step_") + QLatin1String(one.step.command));
        button->setProperty("primary", QLatin1String(one.step.to) == QLatin1String("live"));
        const QString why = !m_sheet.requested.isEmpty() ? tr("This was asked for already.")
            : one.why                                    ? explain(*one.why)
                                                         : QString();
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
        connect(button, &QPushButton::clicked, this, [this, step = one.step] { ask(step); });
        m_steps->layout()->addWidget(button);
        if (button->objectName() == before)
            button->setFocus(Qt::OtherFocusReason);
    }
    m_steps->setVisible(m_sheet.mayEdit);
}

void ListingEditor::suggest()
{
    auto job = [](const Store &store) -> Result<Suggestions> {
        const auto categories = categoriesInUse(store, QString(), mostSuggestions);
        const auto tags = tagsInUse(store, QString(), mostSuggestions);
        const auto materials = materialsInUse(store, QString(), mostSuggestions);
        if (!categories || !tags || !materials)
            return Suggestions{};
        return Suggestions{*categories, *tags, *materials};
    };
    whenAnswered(m_bench.readers.run(QStringLiteral("listing/suggestions"), job), this,
        [this](const Result<Suggestions> &found) {
            if (!found)
                return;
            m_tags->setSuggestions(found->tags);
            m_materials->setSuggestions(found->materials);
            auto *category = qobject_cast<QLineEdit *>(m_main->editor(u"category")->widget());
            auto *completer = new QCompleter(found->categories, category);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            delete category->completer();
            category->setCompleter(completer);
        });
}

void ListingEditor::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool wide = width() >= twoColumns * fontMetrics().height();
    for (QBoxLayout *row : {m_columns, m_below})
        row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ListingEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && m_photos->pasteImage())
        return;
    QScrollArea::keyPressEvent(event);
}

void ListingEditor::previewAsBuyer()
{
    struct Goods
    {
        QList<Variant> variants;
        QHash<RawId, StockRow> stock;
    };
    m_main->store();
    m_details->store();
    auto job = [id = m_id](const Store &store) -> Result<Goods> {
        Goods goods;
        const auto variants = store.select<Variant>(
            QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), id.bytes());
        if (!variants)
            return failure(variants.error());
        goods.variants = *variants;
        QList<RawId> ids;
        for (const Variant &one : goods.variants)
            ids.append(one.id);
        const auto rows = stockRows(store, ids);
        if (!rows)
            return failure(rows.error());
        for (const StockRow &row : *rows)
            goods.stock.insert(row.variant, row);
        return goods;
    };
    if (m_id.isNull())
        return;
    whenAnswered(m_bench.readers.run(QStringLiteral("listing/buyer"), job), this,
        [this, id = m_id](const Result<Goods> &goods) {
            if (!goods || id != m_id)
                return;
            auto *page = new BuyerPreview(m_sheet, goods->variants, goods->stock, m_bench.thumbnails, this);
            page->setAttribute(Qt::WA_DeleteOnClose);
            page->open();
        });
}

void ListingEditor::addVariant()
{
    if (!m_id.isNull())
        m_variants->add();
}

} // namespace cooperage
