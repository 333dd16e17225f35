// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnerscard.h"

#include "models/actions/partners.h"
#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QLineEdit *line(const char *name, int most)
{
    auto *made = new QLineEdit;
    made->setObjectName(QLatin1String(name));
    made->setMaxLength(most);
    made->setMinimumWidth(fontUnit() * 16);
    return made;
}

} // namespace

PartnersCard::PartnersCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(tr("Shops outside the collective")))
    , m_table(new FactTable(tr("Shops outside the collective"),
          {tr("Shop"), tr("Place"), tr("Known for"), tr("Introduced by"), tr("Contact")}))
    , m_open(new QPushButton(icon(QStringLiteral("add")), tr("Add a s&hop…")))
    , m_name(line("shopName", 80))
    , m_place(line("shopPlace", 80))
    , m_web(line("shopWeb", 200))
    , m_knownFor(line("shopKnownFor", 300))
    , m_introducedBy(new QComboBox)
    , m_contact(line("shopContact", 80))
    , m_address(line("shopAddress", 200))
{
    arrange();
    connect(m_open, &QPushButton::clicked, this, [this] { showForm(true); });
}

void PartnersCard::arrange()
{
    m_table->setObjectName(QStringLiteral("partners"));
    m_table->setNothing(tr("No shop outside is known yet. Write one down to have its work endorsed."));
    m_open->setObjectName(QStringLiteral("addPartner"));
    m_form = makeForm();
    m_form->hide();
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeading);
    m_card->body()->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

QWidget *PartnersCard::makeForm()
{
    auto *whole = new QWidget;
    auto *form = new QFormLayout(whole);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_introducedBy->setObjectName(QStringLiteral("shopIntroducedBy"));
    m_contact->setPlaceholderText(tr("seen by you and by coordinators"));
    m_address->setPlaceholderText(tr("e-mail or telephone; seen by you and by coordinators"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Web page"), m_web);
    form->addRow(tr("&Known for"), m_knownFor);
    form->addRow(tr("&Introduced by"), m_introducedBy);
    form->addRow(tr("&Contact"), m_contact);
    form->addRow(tr("How to &reach them"), m_address);
    auto *save = new QPushButton(tr("Add this &shop"));
    save->setObjectName(QStringLiteral("savePartner"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    connect(save, &QPushButton::clicked, this, &PartnersCard::add);
    connect(cancel, &QPushButton::clicked, this, [this] { showForm(false); });
    return whole;
}

void PartnersCard::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_open->setVisible(!shown);
    (shown ? static_cast<QWidget *>(m_name) : m_open)->setFocus(Qt::OtherFocusReason);
}

Result<PartnersCard::Everything> PartnersCard::everything(const Store &store)
{
    const auto partners = store.select<Partner>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    const auto contacts = store.select<PartnerContact>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    const auto people = peopleOf(store);
    if (!partners || !contacts || !people)
        return failure(!partners ? partners.error() : !contacts ? contacts.error() : people.error());
    Everything all;
    for (const PersonRow &row : *people)
        all.people.append(row.person);
    for (const Partner &partner : *partners) {
        const auto shop = store.find<Workshop>(partner.shop);
        if (!shop)
            return failure(shop.error());
        Shop one{*shop, partner, {}, {}};
        for (const Person &person : std::as_const(all.people)) {
            if (partner.introducedBy && RawId(*partner.introducedBy) == person.id)
                one.introducedBy = person.name;
        }
        for (const PartnerContact &contact : *contacts) {
            if (RawId(contact.partner) == partner.id)
                one.contact = QStringList{contact.name, contact.address}.join(u' ').trimmed();
        }
        all.shops.append(one);
    }
    return all;
}

void PartnersCard::refresh()
{
    whenAnswered(m_bench.readers.run(QStringLiteral("partners/outside"), &PartnersCard::everything), this,
        [this](const Result<Everything> &all) {
            if (all)
                show(*all);
        });
}

void PartnersCard::show(const Everything &all)
{
    m_table->clear();
    for (const Shop &one : all.shops) {
        auto *row = m_table->add({isolated(one.shop.name), isolated(one.shop.place),
            isolated(one.partner.knownFor), isolated(one.introducedBy), isolated(one.contact)});
        row->setToolTip(0, one.shop.web);
    }
    const QByteArray before = m_introducedBy->currentData().toByteArray();
    m_introducedBy->clear();
    m_introducedBy->addItem(tr("Nobody named"), QByteArray());
    for (const Person &person : all.people)
        m_introducedBy->addItem(person.name, person.id.bytes());
    m_introducedBy->setCurrentIndex(std::max(0, m_introducedBy->findData(before)));
}

void PartnersCard::add()
{
    NewPartner request{m_name->text(), m_place->text(), m_web->text(), m_knownFor->text(), {},
        m_contact->text(), m_address->text()};
    if (const auto person = RawId::fromBytes(m_introducedBy->currentData().toByteArray()))
        request.introducedBy = Id<Person>(*person);
    auto job = [request](Store &store) { return addPartner(store, request); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this, request](const Result<Committed> &done) {
        if (!done) {
            Q_EMIT said(explain(done.error()), false);
            return;
        }
        for (QLineEdit *field : {m_name, m_place, m_web, m_knownFor, m_contact, m_address})
            field->clear();
        showForm(false);
        Q_EMIT said(tr("%1 is written down.").arg(isolated(request.name.trimmed())), true);
    });
}

} // namespace cooperage
