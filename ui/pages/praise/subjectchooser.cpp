// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/subjectchooser.h"

#include "models/records/listing.h"
#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace cooperage {

SubjectChooser::SubjectChooser(const Workbench &bench, bool own, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_own(own)
    , m_shop(new QComboBox(this))
    , m_piece(new QComboBox(this))
{
    m_shop->setObjectName(name + QStringLiteral("Shop"));
    m_piece->setObjectName(name + QStringLiteral("Piece"));
    for (QComboBox *box : {m_shop, m_piece}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Work &of"), m_shop);
    form->addRow(tr("&Piece"), m_piece);
    connect(m_shop, &QComboBox::currentIndexChanged, this, &SubjectChooser::readListings);
    connect(m_piece, &QComboBox::currentIndexChanged, this, &SubjectChooser::chosen);
}

void SubjectChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const RawId before = subject().id; !before.isNull())
        m_wanted = before;
    readShops();
}

void SubjectChooser::choose(const RawId &subject)
{
    m_wanted = subject;
    readShops();
}

void SubjectChooser::readShops()
{
    auto job = [own = m_own, wanted = m_wanted](const Store &store) -> Result<Shops> {
        const auto actor = store.actor();
        const auto shops = workshopsOf(store);
        const auto listing = store.select<Listing>(QStringLiteral("WHERE id = ?"), wanted.bytes());
        if (!actor || !shops || !listing)
            return failure(!actor ? actor.error() : !shops ? shops.error() : listing.error());
        Shops known;
        for (const Workshop &one : *shops) {
            if (own || !actor->workshop || RawId(*actor->workshop) != one.id)
                known.all.append(one);
        }
        known.wantedShop = listing->isEmpty() ? wanted : RawId(listing->first().workshop);
        return known;
    };
    whenAnswered(
        m_bench.readers.run(QStringLiteral("praise/shops"), job), this, [this](const Result<Shops> &known) {
            if (!known)
                return;
            const QSignalBlocker quiet(m_shop);
            m_shops = known->all;
            m_shop->clear();
            for (const Workshop &one : std::as_const(m_shops))
                m_shop->addItem(one.name, RawId(one.id).hex());
            m_shop->setCurrentIndex(qMax(0, m_shop->findData(known->wantedShop.hex())));
            readListings();
        });
}

void SubjectChooser::readListings()
{
    const RawId shop = RawId::fromHex(m_shop->currentData().toString()).value_or(RawId());
    auto job = [shop](const Store &store) {
        return store.select<Listing>(
            QStringLiteral("WHERE workshop = ? AND _removed = 0 AND state <> 'archived'"
                           " ORDER BY title COLLATE NOCASE, id LIMIT 500"),
            shop.bytes());
    };
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/pieces"), job), this,
        [this, shop](const Result<QList<Listing>> &listings) {
            if (!listings || RawId::fromHex(m_shop->currentData().toString()).value_or(RawId()) != shop)
                return;
            {
                const QSignalBlocker quiet(m_piece);
                m_piece->clear();
                if (!shop.isNull())
                    m_piece->addItem(tr("The work as a whole"), shop.hex());
                for (const Listing &one : *listings)
                    m_piece->addItem(one.title, one.id.hex());
                m_piece->setCurrentIndex(qMax(0, m_piece->findData(m_wanted.hex())));
            }
            Q_EMIT chosen();
        });
}

SubjectChooser::Subject SubjectChooser::subject() const
{
    const int row = m_shop->currentIndex();
    if (row < 0 || row >= m_shops.size() || m_piece->currentIndex() < 0)
        return {};
    const Workshop &shop = m_shops.at(row);
    const bool whole = m_piece->currentIndex() == 0;
    return {RawId::fromHex(m_piece->currentData().toString()).value_or(RawId()), Id<Workshop>(shop.id),
        whole ? shop.name : m_piece->currentText(), shop.name, shop.outside};
}

} // namespace cooperage
