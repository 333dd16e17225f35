// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingsbar.h"

#include "ui/pages/listings/searchwords.h"
#include "ui/pages/listings/termchips.h"
#include "ui/pages/listings/viewstrip.h"
#include "ui/shell/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cooperage {

ListingsBar::ListingsBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find in listings"), this))
    , m_sort(new QComboBox(this))
    , m_layouts(new SegmentedControl(tr("Layout"), this))
    , m_columns(new QToolButton(this))
    , m_terms(new TermChips(this))
    , m_unread(new QLabel(this))
    , m_views(new ViewStrip(this))
{
    fillOrders();
    m_search->setObjectName(QStringLiteral("findListings"));
    m_search->setToolTip(searchHint());
    m_search->installEventFilter(this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setProperty("framed", true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_layouts->setObjectName(QStringLiteral("layouts"));
    m_layouts->add(tr("Show as table"), QStringLiteral("table"), true);
    m_layouts->add(tr("Show as photos"), QStringLiteral("grid"), true);
    arrange();
    connect(m_search, &SearchField::searched, this, &ListingsBar::filterChanged);
    connect(m_search, &SearchField::textEdited, this, [this] { turnIntoChips(false); });
    connect(m_search, &SearchField::returnPressed, this, [this] { turnIntoChips(true); });
    connect(m_terms, &TermChips::removed, this, &ListingsBar::filterChanged);
    connect(m_terms, &TermChips::lastFocusLost, m_search, [this] { m_search->setFocus(); });
    connect(m_views, &ViewStrip::baseChosen, this, &ListingsBar::filterChanged);
    connect(m_sort, &QComboBox::activated, this, [this] {
        const auto sort = ListingSort(m_sort->currentData().toInt());
        m_descending = sort == ListingSort::Changed || sort == ListingSort::Relevance;
        Q_EMIT filterChanged();
    });
    connect(m_layouts, &SegmentedControl::chosen, this, [this](int index) { Q_EMIT gridChosen(index == 1); });
    connect(m_columns, &QToolButton::clicked, this, &ListingsBar::columnsWanted);
}

void ListingsBar::fillOrders()
{
    const QList<QPair<ListingSort, QString>> orders{{ListingSort::Changed, tr("Recently changed")},
        {ListingSort::Title, tr("Title")}, {ListingSort::Workshop, tr("Maker")},
        {ListingSort::Price, tr("Price")}, {ListingSort::OnHand, tr("In stock")},
        {ListingSort::State, tr("Status")}, {ListingSort::Relevance, tr("Best match")}};
    for (const auto &[sort, words] : orders)
        m_sort->addItem(words, int(sort));
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ListingsBar::arrange()
{
    auto *sortLabel = new QLabel(tr("S&ort:"), this);
    sortLabel->setBuddy(m_sort);
    m_unread->setObjectName(QStringLiteral("unreadTerm"));
    m_unread->setTextFormat(Qt::PlainText);
    m_unread->setWordWrap(true);
    m_unread->setForegroundRole(QPalette::PlaceholderText);
    m_unread->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 3);
    row->addStretch(2);
    row->addWidget(sortLabel);
    row->addWidget(m_sort);
    row->addWidget(m_layouts);
    row->addWidget(m_columns);
    column->addLayout(row);
    column->addWidget(m_unread);
    column->addWidget(m_terms);
    column->addWidget(m_views);
    setTabOrder(m_columns, m_terms);
    setTabOrder(m_terms, m_views);
}

void ListingsBar::turnIntoChips(bool finished)
{
    const QString text = m_search->text();
    const SearchTyped typed = parseSearch(text, searchVocabulary());
    const QString hint = finished || text.endsWith(u' ') ? unreadWords(typed.unread) : QString();
    m_unread->setText(hint);
    m_unread->setVisible(!hint.isEmpty());
    m_search->setAccessibleDescription(hint);
    // A chip once the piece is finished: by a space outside quotes at the end, or by Enter.
    const bool spaced
        = text.endsWith(u' ') && text.count(u'"') % 2 == 0 && m_search->cursorPosition() == text.size();
    if (typed.terms.isEmpty() || (!finished && !spaced))
        return;
    m_terms->add(typed.terms);
    QStringList left = typed.unread;
    if (!typed.words.isEmpty())
        left.append(typed.words);
    m_search->setQuietly(left.isEmpty() || finished ? left.join(u' ') : left.join(u' ') + u' ');
    Q_EMIT filterChanged();
}

bool ListingsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_search->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace && m_terms->removeLast())
        return true;
    return QWidget::eventFilter(watched, event);
}

ListingFilter ListingsBar::chosen() const
{
    const SearchTyped typed = parseSearch(m_search->text(), searchVocabulary());
    ListingFilter filter;
    filter.text = typed.words;
    filter.terms = m_terms->terms();
    for (const SearchTerm &term : typed.terms) {
        if (!filter.terms.contains(term))
            filter.terms.append(term);
    }
    filter.view = m_views->base();
    filter.sort = ListingSort(m_sort->currentData().toInt());
    filter.descending = m_descending;
    return filter;
}

ListingFilter ListingsBar::filter() const
{
    ListingFilter filter = chosen();
    if (!filter.text.isEmpty() && filter.sort == ListingSort::Changed)
        filter.sort = ListingSort::Relevance; // what was looked for comes first
    return filter;
}

void ListingsBar::setFilter(const ListingFilter &filter)
{
    m_search->setQuietly(filter.text);
    m_terms->setTerms(filter.terms);
    m_unread->hide();
    setSort(filter.sort, filter.descending);
}

void ListingsBar::setSort(ListingSort sort, bool descending)
{
    m_descending = descending;
    m_sort->setCurrentIndex(m_sort->findData(int(sort)));
}

void ListingsBar::setGrid(bool grid)
{
    m_layouts->setCurrent(grid ? 1 : 0);
    m_columns->setEnabled(!grid);
}

} // namespace cooperage
