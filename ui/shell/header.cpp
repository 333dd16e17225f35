// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/shell/commands.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/breadcrumb.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

namespace cooperage {

namespace {

constexpr int widestSearch = 24; ///< u: more looks like a line to fill in

} // namespace

PaletteButton::PaletteButton(const QString &text, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setObjectName(QStringLiteral("paletteButton"));
    setText(text);
    setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PaletteButton::sizeHint() const
{
    const int u = fontMetrics().height();
    // Enough to be recognised; it grows where there is more room.
    return {u * 9, paint::controlHeight(u)};
}

QSize PaletteButton::minimumSizeHint() const
{
    const int height = paint::controlHeight(fontMetrics().height());
    return {height, height};
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    const Tones &t = tones();
    QPainter painter(this);
    const int u = fontMetrics().height();
    paint::box(&painter, rect(), paint::controlRadius, t.base,
        underMouse() ? mixed(t.border, t.text, 0.4) : t.border);
    const auto place
        = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int side = qRound(u * 1.15);
    const bool bare = width() < u * 7;
    const QRect mark(bare ? (width() - side) / 2 : u / 2, (height() - side) / 2, side, side);
    cooperage::icon(QStringLiteral("search"), t.muted).paint(&painter, place(mark));
    if (!bare) {
        const int keysWidth = fontMetrics().horizontalAdvance(m_keys);
        const bool showKeys = width() > u * 12;
        const int last = showKeys ? keysWidth + u : u / 2;
        const QRect text(mark.right() + u / 2, 0, width() - mark.right() - u / 2 - last, height());
        painter.setPen(t.placeholder);
        const auto at = [this](Qt::Alignment edge) {
            return int(QStyle::visualAlignment(layoutDirection(), edge | Qt::AlignVCenter))
                | Qt::TextSingleLine;
        };
        painter.drawText(place(text), at(Qt::AlignLeft),
            fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
        if (showKeys)
            painter.drawText(place(QRect(width() - keysWidth - u / 2, 0, keysWidth + 1, height())),
                at(Qt::AlignRight), m_keys);
    }
    if (hasFocus())
        paint::ring(&painter, rect(), paint::controlRadius, t.focus);
}

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_title(new Breadcrumb(this))
    , m_palette(new PaletteButton(tr("Search or run a command"),
          QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this))
    , m_actionRow(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("header"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pages);
    row->addWidget(m_back);
    row->addWidget(m_title); // no stretch: with one, a layout forgets what a title needs
    row->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    row->addWidget(m_palette);
    row->addWidget(m_more);
    row->addLayout(m_actionRow);
    row->addWidget(m_menu);

    m_pages->setObjectName(QStringLiteral("pagesButton"));
    m_pages->setIcon(icon(QStringLiteral("sidebar")));
    m_pages->setAccessibleName(tr("Show the pages"));
    m_pages->setToolTip(tr("Show the pages"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setIcon(icon(QStringLiteral("menu")));
    m_menu->setAccessibleName(tr("Open the menu"));
    m_menu->setToolTip(tr("Open the menu (F10)"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAccessibleName(tr("Show more actions"));
    m_more->setToolTip(tr("Show more actions"));
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    for (QToolButton *button : {m_pages, m_back, m_more, m_menu}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    m_pages->hide();
    connect(m_palette, &QAbstractButton::clicked, this, &Header::palettePressed);
    connect(m_title, &Breadcrumb::pressed, this, &Header::levelPressed);
}

void Header::setBackAction(QAction *back)
{
    m_back->setDefaultAction(back);
    m_back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_back->setAccessibleName(tr("Go back"));
}

void Header::showPage(const PageWidget *page)
{
    m_title->setTrail(page ? QStringList(page->place().title) + page->trail() : QStringList());
    while (QLayoutItem *item = m_actionRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_others.clear();
    m_more->menu()->clear();
    if (!page)
        return;
    const QList<QAction *> others = page->otherActions();
    for (QAction *action : others) {
        m_others += buttonFor(action, false);
        m_actionRow->addWidget(m_others.last());
    }
    m_more->menu()->addActions(others);
    if (QAction *primary = page->primaryAction())
        m_actionRow->addWidget(buttonFor(primary, true));
    fit();
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool Header::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    return handled;
}

void Header::fit()
{
    // Showing and hiding lays the line out at once, which leads back here.
    if (m_fitting)
        return;
    const QScopedValueRollback<bool> once(m_fitting, true);
    const int before = width();
    fitButtons();
    if (width() != before)
        fitButtons();
}

void Header::fitButtons()
{
    const int u = fontMetrics().height();
    m_palette->setMaximumWidth(widestSearch * u);
    int wanted = 12 * u; // title and ways back
    bool any = false;
    for (const QPushButton *button : std::as_const(m_others)) {
        if (button->property("gone").toBool())
            continue;
        any = true;
        wanted += button->sizeHint().width() + u / 2;
    }
    for (int i = 0; i < m_actionRow->count(); ++i) {
        const auto *button = qobject_cast<QPushButton *>(m_actionRow->itemAt(i)->widget());
        if (button && !m_others.contains(button))
            wanted += button->sizeHint().width();
    }
    const bool fits = wanted + 8 * u <= width();
    for (QPushButton *button : std::as_const(m_others))
        button->setProperty("noRoom", !fits);
    for (QPushButton *button : std::as_const(m_others))
        button->setVisible(fits && !button->property("gone").toBool());
    m_more->setVisible(!fits && any);
}

QPushButton *Header::buttonFor(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("action_") + action->objectName());
    button->setProperty("primary", primary);
    button->setSizePolicy(
        QSizePolicy::Minimum, QSizePolicy::Fixed); // the search field gives way, not its words
    const auto show = [button, action] {
        QString text = action->text();
        button->setText(text.remove(QLatin1Char('&')));
        button->setToolTip(textWithShortcut(action));
        button->setEnabled(action->isEnabled());
        button->setProperty("gone", !action->isVisible());
        button->setVisible(action->isVisible() && !button->property("noRoom").toBool());
    };
    connect(action, &QAction::changed, button, show);
    connect(action, &QAction::changed, button, [this] { fit(); });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    show();
    return button;
}

} // namespace cooperage
