// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/publicsection.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/pages/sync/syncwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/landmark.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cooperage {

PublicSection::PublicSection(Writer &writer, Readers &readers, const ServerAccess &server, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_server(server)
    , m_card(new Card(tr("Public pages"), this))
    , m_meaning(new QLabel(this))
    , m_open(new QCheckBox(tr("Show &published endorsements to everybody"), this))
    , m_address(new QLineEdit(this))
    , m_keep(new QPushButton(tr("&Keep"), this))
    , m_preview(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy the issuer's &link"), this))
{
    arrange();
    setLandmark(m_card, QStringLiteral("public"));
    connect(m_keep, &QPushButton::clicked, this, &PublicSection::keep);
    connect(m_address, &QLineEdit::returnPressed, this, &PublicSection::keep);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_shown.place.address + QStringLiteral("/issuer"));
        Q_EMIT said(tr("Link copied."), false);
    });
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QStringLiteral("public_place"))
            || changes.contains(QStringLiteral("role_grant")))
            refresh();
    });
    refresh();
}

void PublicSection::arrange()
{
    m_meaning->setText(
        tr("The server shows each published endorsement with its disclosure, its state and a signed badge, "
           "and the "
           "owners of partner shops can answer through a link. Nothing else is shown: no list, no reviewers, "
           "nothing that is not published."));
    m_open->setObjectName(QStringLiteral("publicOpen"));
    m_address->setObjectName(QStringLiteral("publicPlace"));
    m_address->setPlaceholderText(QStringLiteral("https://coop.example"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_keep->setObjectName(QStringLiteral("publicKeep"));
    m_preview->setObjectName(QStringLiteral("publicPreview"));
    m_copy->setObjectName(QStringLiteral("publicCopy"));
    for (QLabel *label : {m_meaning, m_preview}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *caption = new QLabel(tr("&Address of the server, as browsers reach it"), this);
    caption->setBuddy(m_address);
    caption->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(caption, m_address);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    buttons->addWidget(m_keep);
    buttons->addWidget(m_copy);
    m_card->body()->addWidget(m_meaning);
    m_card->body()->addWidget(m_open);
    m_card->body()->addLayout(form);
    m_card->body()->addWidget(m_preview);
    m_card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void PublicSection::refresh()
{
    auto job = [](const Store &store) -> Result<Shown> {
        const auto place = publicPlaceOf(store);
        const auto self = store.actor();
        if (!place || !self)
            return failure(place ? self.error() : place.error());
        return Shown{*place, self->has(Role::Steward)};
    };
    whenAnswered(m_readers.run(QStringLiteral("public pages"), std::move(job)), this,
        [this](const Result<Shown> &shown) {
            if (shown)
                fill(*shown);
        });
}

void PublicSection::fill(const Shown &shown)
{
    m_shown = shown;
    const PublicPlace &place = shown.place;
    if (!m_address->hasFocus())
        m_address->setText(place.address);
    m_open->setChecked(place.open);
    // Without a server nobody would be shown anything; what was on before it was left can be put off.
    const bool mayChange = shown.mayChange && (m_server.hasServer() || place.open);
    m_open->setEnabled(mayChange);
    m_address->setReadOnly(!mayChange);
    m_keep->setVisible(mayChange);
    m_copy->setVisible(place.open && m_server.hasServer());
    if (!m_server.hasServer())
        m_preview->setText(noPagesWithoutServer());
    else if (place.open)
        m_preview->setText(tr("Shown at %1, and so on. The issuer's page with the public key is %2.")
                               .arg(leftToRight(place.address + QStringLiteral("/e/E-1")),
                                   leftToRight(place.address + QStringLiteral("/issuer"))));
    else if (shown.mayChange)
        m_preview->setText(tr("Nothing is shown now."));
    else
        m_preview->setText(tr("Nothing is shown now. Stewards can change that."));
}

void PublicSection::keep()
{
    const PublicPlaceChange request{m_address->text(), m_open->isChecked()};
    auto job = [request](Store &store) { return changePublicPlace(store, request); };
    whenAnswered(m_writer.run(std::move(job)), this, [this, request](const Result<Committed> &done) {
        if (!done)
            Q_EMIT said(explain(done.error()), false);
        else
            Q_EMIT said(request.open ? tr("Public pages are on.") : tr("Public pages are off."), true);
        m_address->clearFocus();
        refresh();
    });
}

} // namespace cooperage
