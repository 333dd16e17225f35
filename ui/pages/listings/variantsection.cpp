// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/variantsection.h"

#include "models/actions/variants.h"
#include "models/store/whenanswered.h"
#include "models/tables/varianttable.h"
#include "ui/pages/listings/listingdelegates.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

namespace cooperage {

namespace {

constexpr int mostRowsShown = 10;

/// "▲" before the figure where stock runs low: not by colour alone.
class FreeDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (!index.data(VariantTable::LowRole).toBool())
            return;
        option->text = QStringLiteral("▲ ") + option->text;
        option->palette.setColor(QPalette::Text, tones().warning.ink);
        option->palette.setColor(QPalette::HighlightedText, tones().warning.ink);
    }
};

} // namespace

VariantSection::VariantSection(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_view(new QTableView(this))
    , m_axes{}
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add variant"), this))
    , m_remove(new QPushButton(tr("Remove variant"), this))
{
    VariantTableWords words;
    words.headers = {tr("Variant"), tr("Option 2"), tr("Option 3"), tr("SKU"), tr("Price"), tr("Weight, g"),
        tr("Low limit"), tr("In stock"), tr("Free")};
    words.stock = [](const StockRow &row) { return stockWords(row, QLocale()); };
    words.problem = [](const FieldProblem &problem) { return explain(problem); };
    m_table = new VariantTable(bench.writer, bench.readers, std::move(words), this);
    arrange();
    connect(m_table, &VariantTable::loaded, this, &VariantSection::fit);
    connect(m_table, &VariantTable::failed, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(m_table, &VariantTable::stored, this,
        [this](const Committed &committed) { Q_EMIT said(tr("Variant changed."), committed.undoStep != 0); });
    connect(m_add, &QPushButton::clicked, this, &VariantSection::add);
    connect(m_remove, &QPushButton::clicked, this, &VariantSection::removeCurrent);
}

void VariantSection::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new FlowLayout;
    for (int axis = 0; axis < int(m_axes.size()); ++axis) {
        auto *pair = new QWidget(this);
        auto *line = new QLineEdit(pair);
        line->setObjectName(QStringLiteral("axis%1").arg(axis + 1));
        line->setMaxLength(40);
        line->setMaximumWidth(fontMetrics().height() * 9);
        line->setPlaceholderText(axis == 0 ? tr("such as Colour") : QString());
        auto *label = new QLabel(tr("Option %1:").arg(axis + 1), pair);
        label->setBuddy(line);
        auto *together = new QHBoxLayout(pair);
        together->setContentsMargins({});
        together->addWidget(label);
        together->addWidget(line);
        row->addWidget(pair);
        connect(line, &QLineEdit::editingFinished, this, [this, axis, line] {
            if (line->isModified())
                m_table->nameAxis(axis, line->text());
            line->setModified(false);
        });
        m_axes[std::size_t(axis)] = line;
    }
    column->addLayout(row);
    m_view->setObjectName(QStringLiteral("variantTable"));
    m_view->setAccessibleName(tr("Variants"));
    m_view->setModel(m_table);
    m_view->setItemDelegate(new CellDelegate(VariantTable::ProblemRole, m_view));
    m_view->setItemDelegateForColumn(VariantTable::Free, new FreeDelegate(VariantTable::ProblemRole, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked
        | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addVariant"));
    m_remove->setObjectName(QStringLiteral("removeVariant"));
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
}

void VariantSection::show(const RawId &listing, bool readOnly)
{
    m_listing = Id<Listing>(listing);
    m_readOnly = readOnly;
    m_table->setReadOnly(readOnly);
    m_table->setListing(m_listing);
    m_add->setEnabled(!readOnly);
    for (QLineEdit *line : m_axes)
        line->setReadOnly(readOnly);
    fit();
}

void VariantSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, &VariantSection::fit, Qt::QueuedConnection); // once the rows have followed
}

void VariantSection::fit()
{
    const QStringList names = m_table->axes();
    for (int axis = 0; axis < int(m_axes.size()); ++axis) {
        QLineEdit *line = m_axes[std::size_t(axis)];
        if (!line->hasFocus() || !line->isModified())
            line->setText(names.value(axis));
        m_view->setColumnHidden(axis, axis > 0 && !m_table->usesAxis(axis));
    }
    const int rows = std::clamp(m_table->rowCount(), 1, mostRowsShown);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
        + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth() + 2);
    m_remove->setEnabled(!m_readOnly && m_table->rowCount() > 1);
    if (std::exchange(m_goToNew, false) && m_table->rowCount() > 0) {
        const QModelIndex last = m_table->index(m_table->rowCount() - 1, VariantTable::Value1);
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(last);
        m_view->edit(last);
    }
}

void VariantSection::add()
{
    if (m_readOnly || m_listing.isNull() || m_table->variants().isEmpty())
        return;
    // A copy of the last one differs in one word, which is what somebody types next.
    Variant variant = m_table->variants().last();
    variant.id = RawId();
    variant.sku.clear();
    variant.gtin.clear();
    variant.internalCode.clear();
    if (variant.axis1.isEmpty())
        variant.axis1 = tr("Version");
    variant.value1 = tr("New %1").arg(m_table->rowCount() + 1);
    m_goToNew = true;
    run([variant](Store &store) { return cooperage::addVariant(store, variant); }, tr("Variant added."));
}

void VariantSection::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    const Id<Variant> id(m_table->variants().at(row).id);
    run([id](Store &store) { return removeVariant(store, id); }, tr("Variant removed."));
}

void VariantSection::goTo(const RawId &variant, QStringView field)
{
    int row = 0;
    for (int i = 0; i < m_table->variants().size(); ++i) {
        if (m_table->variants().at(i).id == variant)
            row = i;
    }
    const int column = field == u"weight_g" ? VariantTable::Weight : VariantTable::Price;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_table->index(row, column));
    m_view->edit(m_view->currentIndex());
}

void VariantSection::run(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &committed) {
        if (committed)
            Q_EMIT said(text, committed->undoStep != 0);
        else
            Q_EMIT said(explain(committed.error()), false);
    });
}

} // namespace cooperage
