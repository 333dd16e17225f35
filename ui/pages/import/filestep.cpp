// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/filestep.h"

#include "ui/pages/import/importwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr TableDialect kinds[] = {TableDialect::Etsy, TableDialect::ShopifyNew, TableDialect::ShopifyOld,
    TableDialect::Own, TableDialect::ByHand};
constexpr char16_t separators[] = {u',', u';', u'\t', u'|'};
constexpr Encoding encodings[]
    = {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be};

QString localPath(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_invitation(plainLabel(this))
    , m_place(new QVBoxLayout)
    , m_choose(new QPushButton(icon(QStringLiteral("folder")), tr("Choose a file…"), this))
    , m_notice(new NoticeBar(this))
    , m_card(new Card(this))
    , m_looks(plainLabel(m_card))
    , m_rows(plainLabel(m_card))
    , m_change(new QToolButton(m_card))
    , m_shape(new QWidget(m_card))
{
    setAcceptDrops(true);
    m_invitation->setText(tr("Choose a table of listings that a shop has exported, or drop it here. Etsy and "
                             "Shopify files and Cooperage's own are recognised. Nothing changes before you "
                             "have seen what would."));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_change->setObjectName(QStringLiteral("importShape"));
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("Say what the file is, if this is not right"));
    m_change->setCheckable(true);
    auto *form = new QFormLayout(m_shape);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kind = shapeBox(QStringLiteral("importKind"), tr("Comes from"));
    m_separator = shapeBox(QStringLiteral("importSeparator"), tr("Cells end with"));
    m_encoding = shapeBox(QStringLiteral("importEncoding"), tr("Letters are written as"));
    for (const TableDialect kind : kinds)
        m_kind->addItem(dialectWords(kind));
    for (const char16_t separator : separators)
        m_separator->addItem(delimiterWords(separator));
    for (const Encoding encoding : encodings)
        m_encoding->addItem(nameOf(encoding));

    m_card->body()->addWidget(m_looks);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_shape);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontUnit());
    column->addWidget(m_notice);
    const int u = fontUnit();
    m_place->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    m_place->setSpacing(u);
    m_place->addWidget(m_picture);
    m_place->addWidget(m_invitation);
    m_place->addWidget(m_choose, 0, Qt::AlignHCenter);
    m_picture->setAlignment(Qt::AlignCenter);
    m_invitation->setAlignment(Qt::AlignCenter);
    column->addLayout(m_place);
    column->addWidget(m_card);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &FileStep::chooseRequested);
    connect(m_change, &QToolButton::toggled, m_shape, &QWidget::setVisible);
    connect(m_notice, &NoticeBar::pressed, this, &FileStep::byHandRequested);
    clear();
}

QComboBox *FileStep::shapeBox(const QString &name, const QString &caption)
{
    auto *box = new QComboBox(m_shape);
    box->setObjectName(name);
    box->setAccessibleName(caption);
    static_cast<QFormLayout *>(m_shape->layout())->addRow(caption, box);
    connect(box, &QComboBox::activated, this, [this] {
        m_changed = true;
        Q_EMIT shapeChanged();
    });
    return box;
}

void FileStep::clear()
{
    m_changed = false;
    m_notice->hide();
    m_card->hide();
    m_shape->hide();
    m_change->setChecked(false);
    m_choose->setText(tr("Choose a file…"));
    setAsked(true);
}

void FileStep::setAsked(bool asked)
{
    const int side = fontUnit() * 3;
    m_picture->setPixmap(
        icon(QStringLiteral("import"), tones().muted).pixmap(QSize(side, side), devicePixelRatioF()));
    m_picture->setVisible(asked);
    m_invitation->setVisible(asked);
    m_choose->setProperty("primary", asked);
    m_choose->update();
    update();
}

void FileStep::setSurvey(const QString &fileName, const TableSurvey &survey)
{
    m_notice->hide();
    m_card->setTitle(fileName);
    m_looks->setText(looksLikeWords(survey));
    m_rows->setText(tr("%n row(s) below the header", nullptr, int(survey.rows)));
    const auto place = [](const auto &list, auto value) {
        return int(std::find(std::begin(list), std::end(list), value) - std::begin(list));
    };
    m_kind->setCurrentIndex(place(kinds, survey.dialect));
    m_separator->setCurrentIndex(place(separators, survey.head.shape.delimiter));
    m_encoding->setCurrentIndex(place(encodings, survey.head.shape.encoding));
    m_choose->setText(tr("Choose another file…"));
    setAsked(false);
    m_card->show();
}

void FileStep::refuse(const QString &fileName, const QString &why, bool byHand)
{
    m_card->setTitle(fileName);
    m_card->setVisible(m_changed); // so that a wrong choice can be taken back
    m_notice->say(Mood::Problem, why, byHand ? tr("Say which column is what") : QString());
    m_choose->setText(tr("Choose another file…"));
}

void FileStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones().border, 1, Qt::DashLine));
    painter.setBrush(tones().base);
    painter.drawRoundedRect(
        QRectF(m_place->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), paint::cardRadius, paint::cardRadius);
}

void FileStep::applyTo(ImportOptions &options) const
{
    if (!m_changed)
        return;
    options.dialect = kinds[qBound(0, m_kind->currentIndex(), int(std::size(kinds)) - 1)];
    options.delimiter = separators[qBound(0, m_separator->currentIndex(), int(std::size(separators)) - 1)];
    options.encoding = encodings[qBound(0, m_encoding->currentIndex(), int(std::size(encodings)) - 1)];
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(localPath(event->mimeData()));
}

} // namespace cooperage
