// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/comparepanel.h"

#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/comparewords.h"
#include "ui/pages/endorsements/photobutton.h"
#include "ui/pages/thumbnails.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scaledfont.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cooperage {

namespace {

constexpr int rowsShown = 6; ///< of the list to choose from; then it scrolls
constexpr int atFirst = 2; ///< chosen before anybody has chosen

} // namespace

ComparePanel::ComparePanel(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(tr("Comparison"), this))
    , m_back(new QPushButton(tr("Back to the e&vidence"), this))
    , m_which(new QPushButton(tr("Choose what to com&pare"), this))
    , m_words(new QLabel(this))
    , m_choice(new QListWidget(this))
{
    setObjectName(QStringLiteral("comparison"));
    arrange();
    connect(m_back, &QPushButton::clicked, this, &ComparePanel::closeWanted);
    connect(m_which, &QPushButton::toggled, this, [this](bool on) {
        m_choice->setVisible(on);
        if (on)
            m_choice->setFocus(Qt::OtherFocusReason);
    });
    connect(m_choice, &QListWidget::itemChanged, this, &ComparePanel::choose);
    connect(&bench.thumbnails, &Thumbnails::ready, this, [this] {
        if (m_choice->isVisible())
            fillChoice();
    });
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::arrange()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    m_back->setObjectName(QStringLiteral("closeComparison"));
    m_which->setObjectName(QStringLiteral("chooseCompared"));
    m_which->setCheckable(true);
    m_words->setObjectName(QStringLiteral("comparisonWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_choice->setObjectName(QStringLiteral("comparable"));
    m_choice->setAccessibleName(tr("Similar listings"));
    m_choice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choice->hide();
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_back);
    flow->addWidget(m_which);
    for (QWidget *one : {buttons, static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_choice)})
        m_card->body()->addWidget(one);
    m_card->body()->addStretch(1);
}

void ComparePanel::show(const RequestSheet &sheet)
{
    const bool other = m_of != RawId(sheet.request().subject);
    m_sheet = sheet;
    if (other) {
        m_of = sheet.request().subject;
        m_chosen.clear();
        m_all = {};
        m_which->setChecked(false);
        read();
    }
}

void ComparePanel::read()
{
    auto job = [of = m_of](const Store &store) { return comparisonFor(store, of); };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/compare"), job), this,
        [this, of = m_of](const Result<Comparison> &comparison) {
            if (of != m_of)
                return;
            if (comparison)
                fill(*comparison);
            else if (comparison.error().fault != Fault::Cancelled)
                Q_EMIT refused(comparison.error());
        });
}

void ComparePanel::fill(const Comparison &comparison)
{
    m_all = comparison;
    for (const ComparedListing &one : comparison.others.mid(0, atFirst))
        m_chosen.append(one.row.id);
    m_which->setVisible(!comparison.others.isEmpty());
    fillChoice();
    limitChoice();
    showColumns();
}

void ComparePanel::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    const int row = m_choice->currentRow();
    const int side = fontUnit() * 2;
    m_choice->clear();
    m_choice->setIconSize({side, side});
    for (const ComparedListing &one : std::as_const(m_all.others)) {
        const QPixmap cover = m_bench.thumbnails.square(one.row.coverHash, side);
        QStringList parts{isolated(withheld(one.row.title))};
        if (const QString maker = makerWords(one); !maker.isEmpty())
            parts.append(maker);
        parts.append(likeWords(one.reasons));
        auto *item = new QListWidgetItem(QIcon(cover.isNull() ? Thumbnails::blank(side) : cover),
            parts.join(QStringLiteral(" · ")), m_choice);
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(RawId(one.row.id)) ? Qt::Checked : Qt::Unchecked);
    }
    m_choice->setCurrentRow(qMin(qMax(0, row), m_choice->count() - 1));
    const int line = m_choice->count() > 0 ? m_choice->sizeHintForRow(0) : side;
    m_choice->setFixedHeight(qMin(m_choice->count(), rowsShown) * line + fontUnit());
    limitChoice();
}

void ComparePanel::choose(QListWidgetItem *)
{
    QList<RawId> chosen;
    for (int i = 0; i < m_choice->count(); ++i) {
        if (m_choice->item(i)->checkState() == Qt::Checked)
            chosen.append(m_all.others.at(i).row.id);
    }
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    limitChoice();
    showColumns();
}

/// With three chosen the others can only be read.
void ComparePanel::limitChoice()
{
    const QSignalBlocker quiet(m_choice);
    const bool full = m_chosen.size() >= mostCompared;
    for (int i = 0; i < m_choice->count(); ++i) {
        QListWidgetItem *item = m_choice->item(i);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (!full || item->checkState() == Qt::Checked)
            flags |= Qt::ItemIsUserCheckable;
        item->setFlags(flags);
    }
    if (m_all.others.isEmpty())
        m_words->setText(tr("Nothing here is similar: no listing of another workshop shares its category, "
                            "materials or tags."));
    else if (full)
        m_words->setText(tr("Three at most stand beside it. Take one away to choose another."));
    else
        m_words->setText(tr("%1 of %n similar listing(s) beside it.", nullptr, int(m_all.others.size()))
                             .arg(m_chosen.size()));
}

QString ComparePanel::withheld(const QString &text) const
{
    return m_sheet.withheld ? withoutNames(text, *m_sheet.withheld) : text;
}

/// In a small collective the one maker who is not named would be the one.
QString ComparePanel::makerWords(const ComparedListing &one) const
{
    if (one.row.mine)
        return tr("yours");
    return m_sheet.makerName.isEmpty() ? QString() : isolated(one.row.workshopName);
}

void ComparePanel::fetch(PhotoButton *into, const QByteArray &hash)
{
    into->show(m_bench.thumbnails.whole(hash));
    auto reading = QtConcurrent::run(&m_pool, [&photos = m_bench.photos, hash] {
        constexpr int largest = 900;
        const auto bytes = photos.bytes(hash);
        const QImage image = bytes ? QImage::fromData(*bytes) : QImage();
        return image.isNull() ? image
                              : image.scaled(QSize(largest, largest).boundedTo(image.size()),
                                  Qt::KeepAspectRatio, Qt::SmoothTransformation);
    });
    whenAnswered(reading, into, [into](const QImage &image) {
        if (!image.isNull())
            into->show(image);
    });
}

void ComparePanel::takeFocus()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void ComparePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cooperage
