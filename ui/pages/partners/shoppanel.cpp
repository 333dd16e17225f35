// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/shoppanel.h"

#include "models/records/entities.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/recordform.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

ShopPanel::ShopPanel(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(QString()))
    , m_who(new NoticeBar)
    , m_shopForm(form(Workshop::table,
          {QStringLiteral("name"), QStringLiteral("place"), QStringLiteral("web")}, "shopForm"))
    , m_partnerForm(
          form(Partner::table, {QStringLiteral("known_for"), QStringLiteral("introduced_by")}, "partnerForm"))
    , m_contactForm(form(
          PartnerContact::table, {QStringLiteral("name"), QStringLiteral("address")}, "partnerContactForm"))
    , m_addContact(new QPushButton(icon(QStringLiteral("add")), tr("Write down a &contact")))
    , m_praiseCard(new Card(tr("What is said of it")))
    , m_praise(new QPushButton(tr("Recommen&d…")))
    , m_ask(new QPushButton(tr("As&k for an endorsement…")))
{
    arrange();
    connect(m_addContact, &QPushButton::clicked, this, &ShopPanel::beginContact);
    connect(m_praise, &QPushButton::clicked, this, [this] { Q_EMIT praiseWanted(m_shop); });
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT endorsementWanted(m_shop, m_name); });
}

RecordForm *ShopPanel::form(const char *table, const QStringList &fields, const char *name)
{
    auto *made
        = new RecordForm(*entityNamed(QString::fromLatin1(table)), fields, m_bench.writer, m_bench.readers);
    made->setObjectName(QLatin1String(name));
    connect(
        made, &RecordForm::refused, this, [this](const Error &error) { Q_EMIT said(explain(error), false); });
    return made;
}

void ShopPanel::arrange()
{
    m_addContact->setObjectName(QStringLiteral("addContact"));
    m_ask->setObjectName(QStringLiteral("askForPartner"));
    m_who->setObjectName(QStringLiteral("partnerWho"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_who, m_shopForm, m_partnerForm, m_contactForm})
        m_card->body()->addWidget(part);
    m_card->body()->addWidget(m_addContact, 0, Qt::AlignLeading);
    m_praise->setObjectName(QStringLiteral("praiseShop"));
    auto *acts = new FlowLayout;
    acts->addWidget(m_praise);
    acts->addWidget(m_ask);
    m_praiseCard->body()->addLayout(acts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addWidget(m_praiseCard);
}

void ShopPanel::show(const ShopOutside &one, const QList<QPair<QString, QString>> &people)
{
    m_shop = one.shop.id;
    m_partner = one.partner.id;
    m_name = one.shop.name;
    m_card->setTitle(isolated(one.shop.name));
    m_who->hide();
    if (!one.mayChange)
        m_who->say(Mood::Note,
            one.writtenBy.isEmpty() ? tr("Coordinators and stewards change this.")
                                    : tr("%1, who wrote it down, coordinators and stewards change this.")
                                          .arg(isolated(one.writtenBy)));
    m_partnerForm->editor(u"introduced_by")->setOptions(people);
    for (RecordForm *each : {m_shopForm, m_partnerForm, m_contactForm}) {
        each->setReadOnly(!one.mayChange);
        each->setCaption(QStringLiteral("partner.change"), one.shop.name);
    }
    if (m_shopForm->id() != one.shop.id)
        m_shopForm->load(one.shop.id);
    if (m_partnerForm->id() != one.partner.id)
        m_partnerForm->load(one.partner.id);
    showContact(one);
    showPraise(one);
}

void ShopPanel::showContact(const ShopOutside &one)
{
    m_contactForm->setVisible(one.contact.has_value());
    m_addContact->setVisible(!one.contact && one.mayChange);
    const RawId contact = one.contact ? one.contact->id : RawId();
    if (m_contactForm->id() != contact)
        m_contactForm->load(contact);
}

void ShopPanel::showPraise(const ShopOutside &one)
{
    QStringList shown{one.shop.id.hex()};
    for (const EndorsementLine &line : one.endorsements)
        shown += {humanNumber(line.request), line.subjectTitle, line.standardName};
    for (const auto &[by, praise] : one.praise)
        shown += {by, praise.text};
    if (m_praiseShown == shown.join(u'\n'))
        return;
    m_praiseShown = shown.join(u'\n');
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    for (const EndorsementLine &line : one.endorsements) {
        auto *button = new LineButton;
        button->setObjectName(QStringLiteral("endorsed_") + line.request.id.hex());
        const QString until = line.request.validUntil
            ? tr("until %1").arg(m_locale.toString(*line.request.validUntil, QLocale::ShortFormat))
            : QString();
        button->setWords({QStringLiteral("endorsements"), Mood::Good,
            tr("Endorsed by the collective: %1").arg(isolated(line.subjectTitle)),
            QStringList{humanNumber(line.request), isolated(line.standardName), until}.join(
                QStringLiteral(" · "))});
        connect(button, &LineButton::clicked, this,
            [this, id = line.request.id] { Q_EMIT goWanted(QStringLiteral("endorsements"), id.hex()); });
        column->addWidget(button);
    }
    for (const auto &[by, praise] : one.praise)
        column->addWidget(new IconLine(QStringLiteral("person"), Mood::Neutral,
            tr("%1: “%2”").arg(isolated(by), isolated(praise.text))));
    if (one.endorsements.isEmpty() && one.praise.isEmpty()) {
        auto *none = new QLabel(tr("Nothing yet: neither an endorsement in force nor a recommendation."));
        none->setWordWrap(true);
        none->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(none);
    }
    m_praiseCard->body()->insertWidget(0, m_lines);
}

void ShopPanel::beginContact()
{
    const Id<Partner> partner(m_partner);
    auto job = [partner](Store &store) { return cooperage::beginContact(store, partner); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
        if (!done) {
            Q_EMIT said(explain(done.error()), false);
            return;
        }
        m_contactForm->load(createdIn(*done, PartnerContact::table));
        m_contactForm->setVisible(true);
        m_contactForm->goTo(u"name");
    });
}

} // namespace cooperage
