// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/peoplesection.h"

#include "models/actions/people.h"
#include "models/rules/permissions.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/sync/devicescard.h"
#include "ui/pages/sync/linkbox.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QString dayOf(Instant at, const QLocale &locale)
{
    return at.ms == 0
        ? QString()
        : isolated(locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms), QLocale::ShortFormat));
}

QString roleWord(Role role)
{
    return captionOf(Choices<Role>::list[std::size_t(role)]);
}

} // namespace

PeopleSection::PeopleSection(
    Writer &writer, Readers &readers, ServerAccess &server, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_server(server)
    , m_prompt(prompt)
    , m_people(new FactTable(
          tr("People of the collective"), {tr("Name"), tr("Workshop"), tr("Roles"), tr("State")}))
    , m_devices(new DevicesCard(server, prompt))
    , m_link(new LinkBox)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_workshop(new QComboBox)
    , m_roles(new QPushButton(tr("Give or take a role…")))
{
    m_people->setObjectName(QStringLiteral("people"));
    m_people->setRowsShown(2, 60);
    m_roles->setObjectName(QStringLiteral("changeRole"));
    auto *people = new Card(tr("People"));
    setLandmark(people, QStringLiteral("members"));
    people->body()->addWidget(m_people);
    people->body()->addWidget(m_roles, 0, Qt::AlignLeft);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(inviteForm());
    column->addWidget(m_link);
    column->addWidget(people);
    column->addWidget(m_devices);
    column->addStretch(1);
    connect(m_roles, &QPushButton::clicked, this, &PeopleSection::changeRole);
    connect(m_devices, &DevicesCard::said, this, &PeopleSection::said);
    connect(m_devices, &DevicesCard::linked, this, [this](const QString &code) {
        giveLink(code, tr("Open this link on your other device within ten minutes."));
    });
    connect(m_link, &LinkBox::said, this, &PeopleSection::said);
    connect(&writer, &Writer::changed, this, &PeopleSection::refresh);
    refresh();
}

QWidget *PeopleSection::inviteForm()
{
    auto *card = new Card(tr("Invite somebody"));
    setLandmark(card, QStringLiteral("invite"));
    auto *row = new QFormLayout;
    row->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_name->setMinimumWidth(fontUnit() * 18);
    m_name->setObjectName(QStringLiteral("invitee"));
    m_name->setMaxLength(80);
    m_role->setObjectName(QStringLiteral("inviteRole"));
    m_workshop->setObjectName(QStringLiteral("inviteWorkshop"));
    row->addRow(tr("&Name"), m_name);
    row->addRow(tr("&Role"), m_role);
    row->addRow(tr("&Workshop"), m_workshop);
    auto *button = new QPushButton(icon(QStringLiteral("person")), tr("Make an &invitation"));
    button->setObjectName(QStringLiteral("makeInvitation"));
    row->addRow(QString(), button);
    card->body()->addLayout(row);
    card->setVisible(m_server.hasServer());
    connect(button, &QPushButton::clicked, this, &PeopleSection::invite);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleSection::invite);
    return card;
}

void PeopleSection::refresh()
{
    auto job = [](const Store &store) -> Result<Everybody> {
        auto people = peopleOf(store);
        auto invitations = openInvitations(store);
        auto workshops = workshopsOf(store);
        auto self = store.actor();
        if (!people || !invitations || !workshops || !self)
            return failure(Fault::Storage, Reason::DiskFailed);
        return Everybody{*people, *invitations, *workshops, *self};
    };
    whenAnswered(
        m_readers.run(QStringLiteral("people"), std::move(job)), this, [this](const Result<Everybody> &all) {
            if (all)
                show(*all);
        });
}

void PeopleSection::show(const Everybody &everybody)
{
    m_everybody = everybody;
    m_people->clear();
    for (const PersonRow &row : everybody.people) {
        QStringList roles;
        for (const Role role : row.roles)
            roles.append(roleWord(role));
        const QString state = row.membership
            ? captionOf(Choices<MembershipState>::list[std::size_t(row.membership->state)])
            : QString();
        const QString name = row.self ? tr("%1 (you)").arg(row.person.name) : row.person.name;
        m_people->add({isolated(name), isolated(row.workshopName), roles.join(QStringLiteral(", ")), state});
    }
    for (const Invitation &one : everybody.invitations) {
        m_people->add({isolated(one.invitee), QString(), roleWord(one.role),
            tr("Invited, until %1").arg(dayOf(one.expires, m_locale))});
    }
    const QVariant role = m_role->currentData();
    m_role->clear();
    for (const Role one : {Role::Maker, Role::Curator, Role::Observer, Role::Coordinator, Role::Steward}) {
        if (mayInviteAs(everybody.self, one))
            m_role->addItem(roleWord(one), int(one));
    }
    m_role->setCurrentIndex(std::max(0, m_role->findData(role)));
    const QVariant workshop = m_workshop->currentData();
    m_workshop->clear();
    m_workshop->addItem(tr("A workshop of their own"), QByteArray());
    for (const Workshop &one : everybody.workshops)
        m_workshop->addItem(one.name, one.id.bytes());
    m_workshop->setCurrentIndex(std::max(0, m_workshop->findData(workshop)));
    m_roles->setVisible(everybody.self.has(Role::Steward));
}

void PeopleSection::giveLink(const QString &code, const QString &sentence)
{
    m_link->give(m_server.joinLink(code), sentence);
}

void PeopleSection::invite()
{
    Invite request;
    request.invitee = m_name->text();
    request.role = static_cast<Role>(m_role->currentData().toInt());
    if (const auto workshop = RawId::fromBytes(m_workshop->currentData().toByteArray())) {
        request.workshop = Id<Workshop>(*workshop);
        request.workshopRole = WorkshopRole::CoWorker;
    }
    auto job = [request](Store &store) { return inviteMember(store, request); };
    whenAnswered(m_writer.run(std::move(job)), this, [this](const Result<Invited> &done) {
        if (!done) {
            Q_EMIT said(explain(done.error()));
            return;
        }
        giveLink(done->code,
            tr("Send this link to %1. It works once, as soon as your computer has synced.")
                .arg(m_name->text()));
        m_name->clear();
    });
}

void PeopleSection::changeRole()
{
    const int row = m_people->current();
    if (row < 0 || row >= m_everybody.people.size()) {
        Q_EMIT said(tr("Choose a person in the list first."));
        return;
    }
    const PersonRow person = m_everybody.people.at(row);
    ChoiceQuestion question{
        tr("Roles of %1").arg(person.person.name), tr("Which role should change?"), {}, 0, tr("Change")};
    for (const Choice &choice : Choices<Role>::list) {
        const auto role = static_cast<Role>(question.options.size());
        question.options.append(person.roles.contains(role) ? tr("Take: %1").arg(captionOf(choice))
                                                            : tr("Give: %1").arg(captionOf(choice)));
    }
    m_prompt.choose(this, question, [this, person](int index) {
        if (index < 0)
            return;
        const RoleOf request{Id<Person>(person.person.id), static_cast<Role>(index)};
        const bool take = person.roles.contains(request.role);
        auto job = [request, take](Store &store) {
            return take ? revokeRole(store, request) : grantRole(store, request);
        };
        whenAnswered(m_writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
            Q_EMIT said(
                done ? tr("Asked for. The server decides when it has been reached.") : explain(done.error()));
        });
    });
}

void PeopleSection::refreshDevices()
{
    m_devices->refresh();
}

} // namespace cooperage
