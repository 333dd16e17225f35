// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/publiccard.h"

#include "models/tables/celltext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

PublicCard::PublicCard(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLabel(this))
    , m_badge(new QPushButton(tr("Copy the signed &badge's link"), this))
{
    setObjectName(QStringLiteral("publicCard"));
    auto *card = new Card(tr("Public page"), this);
    auto *page = new QPushButton(tr("&Copy the link"), this);
    page->setObjectName(QStringLiteral("copyPublicPage"));
    m_badge->setObjectName(QStringLiteral("copyBadge"));
    m_badge->setToolTip(
        tr("An Open Badges 3 file signed by the collective. Others can check that it is real."));
    m_address->setObjectName(QStringLiteral("publicAddress"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    buttons->addWidget(page);
    buttons->addWidget(m_badge);
    card->body()->addWidget(m_address);
    card->body()->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);
    connect(page, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_links.page);
        Q_EMIT said(tr("Link copied."));
    });
    connect(m_badge, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_links.badge);
        Q_EMIT said(tr("Link of the signed badge copied."));
    });
    hide();
}

void PublicCard::show(const RequestSheet &sheet)
{
    setVisible(sheet.links.has_value());
    if (!sheet.links)
        return;
    m_links = *sheet.links;
    m_address->setText(leftToRight(m_links.page));
    m_badge->setVisible(!m_links.badge.isEmpty());
}

} // namespace cooperage
