// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace cooperage {

namespace {

QStandardItemModel *rows(QObject *parent)
{
    struct Row
    {
        const char *title, *maker, *price, *stock;
        Mood mood;
        const char *word, *changed;
    };
    static constexpr std::array sample = {
        Row{"Speckled stoneware mug, 300 ml", "Ana (pottery)", "€ 28.00", "14", Mood::Good, "Live",
            "today 09:12"},
        Row{"Linen tea towel, indigo stripe", "Yusuf (weaving)", "€ 19.50", "2", Mood::Warning, "Low stock",
            "yesterday"},
        Row{"Hammered silver ring", "Mei (jewellery)", "€ 64.00", "0", Mood::Problem, "Sold out", "3 Nov"},
        Row{"Ash-glazed bowl, large", "Ana (pottery)", "€ 52.00", "6", Mood::Good, "Live", "1 Nov"},
        Row{"Handwoven scarf, moss", "Yusuf (weaving)", "€ 85.00", "3", Mood::Note, "Draft", "28 Oct"},
        Row{"Willow bread basket", "Tomás (basketry)", "€ 38.00", "9", Mood::Good, "Live", "27 Oct"},
        Row{"Cherry wood spoon", "Noor (wood)", "€ 16.00", "21", Mood::Neutral, "Archived", "2 Sep"},
    };
    auto *model = new QStandardItemModel(0, 6, parent);
    const QStringList titles = {QStringLiteral("Title"), QStringLiteral("Maker"), QStringLiteral("Price"),
        QStringLiteral("In stock"), QStringLiteral("Status"), QStringLiteral("Changed")};
    model->setHorizontalHeaderLabels(titles);
    for (const int column : {2, 3})
        model->setHeaderData(
            column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (int i = 0; i < 3; ++i) {
        for (const Row &row : sample) {
            QList<QStandardItem *> items;
            const auto isolated
                = [](const char *text) { return QChar(0x2068) + QString::fromUtf8(text) + QChar(0x2069); };
            for (const char *text : {row.title, row.maker, row.price, row.stock, row.word, row.changed})
                items += new QStandardItem(isolated(text));
            items.at(4)->setText(QString::fromUtf8(row.word));
            items.at(4)->setData(int(row.mood), PillDelegate::moodRole);
            for (const int column : {2, 3})
                items.at(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items.at(0)->setCheckable(true);
            model->appendRow(items);
        }
    }
    return model;
}

} // namespace

SampleListings::SampleListings()
    : PageWidget({QStringLiteral("listings"), QStringLiteral("Listings"), QStringLiteral("listings"), 2})
    , m_new(new QAction(QStringLiteral("&New listing"), this))
    , m_import(new QAction(QStringLiteral("&Import…"), this))
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    auto *chips = new QWidget(whole);
    auto *flow = new FlowLayout(chips);
    auto *group = new QButtonGroup(this);
    for (const auto &[text, count] : {std::pair("All", 48), std::pair("Mine", 12), std::pair("Low stock", 5),
             std::pair("Needs photo", 3)}) {
        auto *chip = new FilterChip(QString::fromUtf8(text), chips);
        chip->setCount(count);
        chip->setChecked(count == 48);
        group->addButton(chip);
        flow->addWidget(chip);
    }
    auto *save = new QPushButton(icon(QStringLiteral("add")), QStringLiteral("Save this view"), chips);
    save->setProperty("quiet", true);
    flow->addWidget(save);
    bar->addWidget(chips, 1);
    auto *sort = new QComboBox(whole);
    sort->addItems({QStringLiteral("Recently changed"), QStringLiteral("Title"), QStringLiteral("Price")});
    auto *sortLabel = new QLabel(QStringLiteral("&Sort"), whole);
    sortLabel->setBuddy(sort);
    bar->addWidget(sortLabel);
    bar->addWidget(sort);
    auto *view = new SegmentedControl(QStringLiteral("View"), whole);
    view->add(QStringLiteral("Table"), QStringLiteral("table"), true);
    view->add(QStringLiteral("Photo grid"), QStringLiteral("grid"), true);
    bar->addWidget(view);
    column->addLayout(bar);
    auto *table = new QTableView(whole);
    table->setObjectName(QStringLiteral("table"));
    table->setAccessibleName(QStringLiteral("Listings"));
    table->setModel(rows(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setItemDelegateForColumn(4, new PillDelegate(table));
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->selectionModel()->setCurrentIndex(
        table->model()->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    column->addWidget(table, 1);
    setContent(whole);
}

SampleControls::SampleControls()
    : PageWidget({QStringLiteral("today"), QStringLiteral("Today"), QStringLiteral("today"), 1})
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *bar = new NoticeBar(whole);
    bar->say(Mood::Note, QStringLiteral("Sample: nothing you change here reaches anybody."),
        QStringLiteral("Leave"));
    grid->addWidget(bar, 0, 0, 1, 2);
    grid->addWidget(inputs(), 1, 0);
    grid->addWidget(buttons(), 1, 1);
    grid->addWidget(states(), 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    scroll->setWidget(whole);
    setContent(scroll);
    setTrail({QStringLiteral("Speckled stoneware mug")});
}

QWidget *SampleControls::inputs()
{
    auto *card = new Card(QStringLiteral("Inputs"));
    auto *form = new QFormLayout;
    auto *line = new QLineEdit(QStringLiteral("Speckled stoneware mug, 300 ml"));
    form->addRow(QStringLiteral("&Title"), line);
    auto *wrong = new QLineEdit(QStringLiteral("12,5o"));
    wrong->setProperty("problem", true);
    form->addRow(QStringLiteral("&Price"), wrong);
    auto *off = new QLineEdit(QStringLiteral("Cannot be edited"));
    off->setEnabled(false);
    form->addRow(QStringLiteral("SKU"), off);
    auto *search = new SearchField(QStringLiteral("Search listings"));
    search->setText(QStringLiteral("maker:ana"));
    form->addRow(QStringLiteral("Find"), search);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("wheel-thrown"), QStringLiteral("hand-built")});
    form->addRow(QStringLiteral("Made &how"), combo);
    auto *free = new QComboBox;
    free->setEditable(true);
    free->addItems({QStringLiteral("stoneware"), QStringLiteral("porcelain")});
    form->addRow(QStringLiteral("&Material"), free);
    auto *spin = new QSpinBox;
    spin->setValue(14);
    form->addRow(QStringLiteral("Own &stock"), spin);
    auto *date = new QDateEdit(QDate(2026, 11, 23));
    date->setCalendarPopup(true);
    form->addRow(QStringLiteral("&Due"), date);
    auto *story = new QPlainTextEdit(QStringLiteral("Thrown on a kick wheel, glazed in ash."));
    story->setMaximumHeight(90);
    form->addRow(QStringLiteral("St&ory"), story);
    card->body()->addLayout(form);
    return card;
}

QWidget *SampleControls::buttons()
{
    auto *card = new Card(QStringLiteral("Buttons and choices"));
    auto *flow = new FlowLayout;
    for (const auto &[text, role] : {std::pair("New listing", "primary"), std::pair("Import…", ""),
             std::pair("Delete for everyone", "danger"), std::pair("Later", "quiet")}) {
        auto *button = new QPushButton(QString::fromUtf8(text));
        if (*role)
            button->setProperty(role, true);
        flow->addWidget(button);
    }
    auto *withIcon = new QPushButton(icon(QStringLiteral("sync")), QStringLiteral("Sync now"));
    withIcon->setProperty("primary", true);
    flow->addWidget(withIcon);
    auto *off = new QPushButton(icon(QStringLiteral("photo")), QStringLiteral("Not now"));
    off->setEnabled(false);
    flow->addWidget(off);
    auto *menu = new QPushButton(QStringLiteral("Export"));
    menu->setMenu(new QMenu(menu));
    flow->addWidget(menu);
    for (const char *name : {"edit", "trash", "more", "columns"}) {
        auto *tool = new QToolButton;
        tool->setIcon(icon(QLatin1String(name)));
        tool->setAccessibleName(QLatin1String(name));
        flow->addWidget(tool);
    }
    card->body()->addLayout(flow);
    auto *checks = new QHBoxLayout;
    auto *one = new QCheckBox(QStringLiteral("Packed"));
    one->setChecked(true);
    auto *two = new QCheckBox(QStringLiteral("Sent"));
    auto *three = new QCheckBox(QStringLiteral("Some"));
    three->setTristate(true);
    three->setCheckState(Qt::PartiallyChecked);
    auto *gone = new QCheckBox(QStringLiteral("Not mine"));
    gone->setChecked(true);
    gone->setEnabled(false);
    for (QCheckBox *box : {one, two, three, gone})
        checks->addWidget(box);
    checks->addStretch();
    card->body()->addLayout(checks);
    auto *radios = new QHBoxLayout;
    auto *mine = new QRadioButton(QStringLiteral("Keep mine"));
    mine->setChecked(true);
    radios->addWidget(mine);
    radios->addWidget(new QRadioButton(QStringLiteral("Keep theirs")));
    radios->addStretch();
    card->body()->addLayout(radios);
    auto *segments = new SegmentedControl(QStringLiteral("Period"));
    for (const char *text : {"Month", "Quarter", "List"})
        segments->add(QString::fromUtf8(text));
    card->body()->addWidget(segments);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    card->body()->addWidget(slider);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    card->body()->addWidget(progress);
    auto *tabs = new QTabWidget;
    for (const char *text : {"Evidence", "Rubric", "Disclosures"})
        tabs->addTab(new QLabel(QString::fromUtf8(text)), QString::fromUtf8(text));
    card->body()->addWidget(tabs);
    card->body()->addStretch(1);
    return card;
}

QWidget *SampleControls::states()
{
    auto *card = new Card(QStringLiteral("States and tags"));
    auto *flow = new FlowLayout;
    for (const auto &[mood, word] : {std::pair(Mood::Good, "Live"), std::pair(Mood::Warning, "Low stock"),
             std::pair(Mood::Problem, "Sold out"), std::pair(Mood::Note, "Draft"),
             std::pair(Mood::Neutral, "Archived")})
        flow->addWidget(new Pill(mood, QString::fromUtf8(word)));
    for (const char *tag :
        {"stoneware", "mug", "A tag with a very long name that somebody pasted from a spreadsheet"})
        flow->addWidget(new Chip(QString::fromUtf8(tag)));
    card->body()->addLayout(flow);
    auto *icons = new FlowLayout;
    for (const QString &name : iconNames()) {
        auto *label = new QLabel;
        label->setToolTip(name);
        label->setPixmap(icon(name).pixmap(22, 22));
        icons->addWidget(label);
    }
    card->body()->addLayout(icons);
    for (const auto &[mood, text] : {std::pair(Mood::Warning, "The disk is nearly full."),
             std::pair(Mood::Problem, "Cannot send: sign in again."),
             std::pair(Mood::Good, "402 imported.")}) {
        auto *bar = new NoticeBar;
        bar->setClosable(true);
        bar->say(mood, QString::fromUtf8(text), QStringLiteral("Open them"));
        card->body()->addWidget(bar);
    }
    return card;
}

SampleEmpty::SampleEmpty(const Place &place, int badge, const QString &badgeWords)
    : PageWidget(place)
{
    setBadge(badge, badgeWords);
    showEmpty({place.iconName, QStringLiteral("Nothing here yet"),
        QStringLiteral("What you make and sell appears here as soon as there is something."),
        QStringLiteral("Add the first")});
}

} // namespace cooperage
