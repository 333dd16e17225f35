// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/movementpanel.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "models/tables/holdertable.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnfitter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int mostPieces = 1'000'000;

QString nameOf(const StockRow &row)
{
    return row.options.isEmpty() ? row.title : row.title + QStringLiteral(" · ") + row.options;
}

} // namespace

MovementPanel::MovementPanel(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_where(new Card(tr("Where it lies"), this))
    , m_what(new Card(tr("What happened"), this))
    , m_title(new ElidedLabel({}, this))
    , m_places(new HolderTable({{tr("Held by"), tr("Place"), tr("Condition"), tr("Pieces")},
                                   [](GoodsCondition condition) {
                                       return captionOf(Choices<GoodsCondition>::list[int(condition)]);
                                   }},
          this))
    , m_placesView(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_deeds(new SegmentedControl(tr("What happened"), this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_qty(new QSpinBox(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_condition(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_record(new QPushButton(tr("Record"), this))
{
    arrange();
    connect(m_deeds, &SegmentedControl::chosen, this, [this](int index) { choose(Deed(index)); });
    connect(m_record, &QPushButton::clicked, this, &MovementPanel::record);
    connect(m_from, &QComboBox::activated, this, &MovementPanel::fitDefaults);
    connect(&bench.writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QString::fromLatin1(Location::table)))
            loadPlaces();
    });
    loadPlaces();
    show(nullptr);
}

void MovementPanel::keyPressEvent(QKeyEvent *event)
{
    // No field of the form needs Enter for itself; all of them pass it on to here.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_record->isEnabled() && m_fields->isAncestorOf(QApplication::focusWidget()))
        record();
    else
        QWidget::keyPressEvent(event);
}

void MovementPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_placesView->setObjectName(QStringLiteral("places"));
    m_placesView->setAccessibleName(tr("Where it lies"));
    m_placesView->setModel(m_places);
    m_placesView->setShowGrid(false);
    m_placesView->setSelectionMode(QAbstractItemView::NoSelection);
    m_placesView->setFrameShape(QFrame::NoFrame);
    m_placesView->setTabKeyNavigation(false);
    m_placesView->verticalHeader()->hide();
    new ColumnFitter(
        m_placesView, m_placesView->horizontalHeader(), {HolderTable::Holder, HolderTable::Place});
    m_placesView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the panel scrolls, not a list in it
    m_title->setObjectName(QStringLiteral("chosenVariant"));
    m_where->body()->addWidget(m_title);
    m_where->body()->addWidget(m_placesView);
    m_hint->setObjectName(QStringLiteral("movementHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_deeds->setObjectName(QStringLiteral("deeds"));
    for (const QString &words : {tr("Make"), tr("Sell"), tr("Move"), tr("Correct"), tr("Count")})
        m_deeds->add(words);
    m_qty->setObjectName(QStringLiteral("pieces"));
    m_qty->setAlignment(Qt::AlignRight);
    m_from->setObjectName(QStringLiteral("place"));
    m_to->setObjectName(QStringLiteral("toPlace"));
    m_condition->setObjectName(QStringLiteral("condition"));
    for (int i = 0; i < int(std::size(Choices<GoodsCondition>::list)); ++i)
        m_condition->addItem(captionOf(Choices<GoodsCondition>::list[i]), i);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setMaxLength(300);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setProperty("primary", true);
    m_form->setContentsMargins({});
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // or its fields would be squeezed
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [this](const QString &caption, QWidget *field) {
        auto *label = new QLabel(caption, m_fields);
        label->setBuddy(field);
        m_form->addRow(label, field);
    };
    row(tr("&Pieces"), m_qty);
    row(tr("P&lace"), m_from);
    row(tr("&To"), m_to);
    row(tr("C&ondition"), m_condition);
    row(tr("&Note"), m_note);
    m_what->body()->addWidget(m_deeds);
    m_what->body()->addWidget(m_fields);
    m_what->body()->addWidget(m_hint);
    m_what->body()->addWidget(m_record, 0, Qt::AlignLeft);
    column->addWidget(m_where);
    column->addWidget(m_what);
    column->addStretch();
    choose(Deed::Make);
}

void MovementPanel::loadPlaces()
{
    auto job = [](const Store &store) { return locationsOf(store, std::nullopt); };
    whenAnswered(m_bench.readers.run(QStringLiteral("stock/places"), job), this,
        [this](const Result<QList<Location>> &places) {
            if (!places)
                return;
            m_locations = *places;
            for (QComboBox *box : {m_from, m_to}) {
                const QString before = box->currentData().toString();
                box->clear();
                for (const Location &one : std::as_const(m_locations))
                    box->addItem(one.name, one.id.hex());
                box->setCurrentIndex(std::max(0, box->findData(before)));
            }
            fitDefaults();
        });
}

void MovementPanel::show(const StockRow *row)
{
    const bool other = !row || !m_row || row->variant != m_row->variant;
    m_row = row ? std::optional<StockRow>(*row) : std::nullopt;
    const bool mayRecord = row && row->exact;
    m_title->setText(row ? nameOf(*row) : tr("Choose something in the list"));
    const QList<StockPlace> places = mayRecord ? row->places : QList<StockPlace>();
    const auto good = [](const StockPlace &one) { return one.condition == GoodsCondition::Ok; };
    m_placesView->setColumnHidden(HolderTable::State, std::all_of(places.begin(), places.end(), good));
    m_places->setPlaces(places);
    const int rows = std::max(2, m_places->rowCount());
    m_placesView->setFixedHeight(m_placesView->horizontalHeader()->sizeHint().height()
        + rows * m_placesView->verticalHeader()->defaultSectionSize() + 2 * m_placesView->frameWidth());
    m_fields->setEnabled(mayRecord);
    m_deeds->setEnabled(mayRecord);
    m_record->setEnabled(mayRecord);
    m_hint->setVisible(row && !mayRecord);
    if (row && !mayRecord)
        m_hint->setText(tr("In stock: %1. Only %2 sees more and records movements.")
                            .arg(availabilityWords(row->availability), isolated(row->ownerName)));
    if (other)
        fitDefaults();
}

void MovementPanel::choose(Deed deed)
{
    m_deed = deed;
    m_form->setRowVisible(m_to, deed == Deed::Move);
    m_qty->setRange(deed == Deed::Correct ? -mostPieces : deed == Deed::Count ? 0 : 1, mostPieces);
    fitDefaults();
}

qint64 MovementPanel::lyingAt(const QString &placeHex) const
{
    qint64 pieces = 0;
    for (const StockPlace &one : m_row ? m_row->places : QList<StockPlace>()) {
        if (one.location.hex() == placeHex && one.condition == GoodsCondition(m_condition->currentIndex()))
            pieces += one.qty;
    }
    return pieces;
}

void MovementPanel::fitDefaults()
{
    if (!m_row)
        return;
    // Where most of it lies is where the next thing most likely happens.
    if (sender() != m_from) {
        QString wanted;
        qint64 most = 0;
        for (const StockPlace &one : std::as_const(m_row->places)) {
            const bool elsewhere = m_deed == Deed::Make && one.holder != m_row->owner; // it is made at home
            if (one.qty > most && !elsewhere) {
                most = one.qty;
                wanted = one.location.hex();
            }
        }
        for (const Location &one : std::as_const(m_locations)) {
            if (wanted.isEmpty() && one.holder == m_row->owner)
                wanted = one.id.hex();
        }
        m_from->setCurrentIndex(std::max(0, m_from->findData(wanted)));
    }
    m_qty->setValue(m_deed == Deed::Count ? int(lyingAt(m_from->currentData().toString()))
            : m_deed == Deed::Correct     ? -1
                                          : 1);
    if (m_to->currentIndex() == m_from->currentIndex() && m_to->count() > 1)
        m_to->setCurrentIndex(m_from->currentIndex() == 0 ? 1 : 0);
}

void MovementPanel::begin(Deed deed)
{
    m_deeds->setCurrent(int(deed));
    choose(deed);
    m_qty->setFocus(Qt::OtherFocusReason);
    m_qty->selectAll();
}

std::optional<Id<Location>> MovementPanel::place(const QComboBox *box) const
{
    const auto id = RawId::fromHex(box->currentData().toString());
    return id ? std::optional(Id<Location>(*id)) : std::nullopt;
}

} // namespace cooperage
