// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/partnercard.h"

#include "models/actions/replylinks.h"
#include "models/rules/replies.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/sync/linkbox.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

PartnerCard::PartnerCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(tr("The partner's word"), this))
    , m_standing(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_make(new QPushButton(tr("Make a reply lin&k"), this))
    , m_revoke(new QPushButton(tr("Re&voke the link"), this))
    , m_why(new QLabel(this))
    , m_link(new LinkBox(tr("Link for the partner"), this))
{
    setObjectName(QStringLiteral("partnerCard"));
    m_standing->setObjectName(QStringLiteral("partnerStanding"));
    m_answer->setObjectName(QStringLiteral("partnerAnswer"));
    m_make->setObjectName(QStringLiteral("makeReplyLink"));
    m_revoke->setObjectName(QStringLiteral("revokeReplyLink"));
    m_revoke->setProperty("quiet", true);
    m_why->setObjectName(QStringLiteral("noReplyLink"));
    m_why->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_standing, m_answer, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    buttons->addWidget(m_make);
    buttons->addWidget(m_revoke);
    m_card->body()->addWidget(m_standing);
    m_card->body()->addWidget(m_answer);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_why);
    m_card->body()->addWidget(m_link);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    connect(m_make, &QPushButton::clicked, this, &PartnerCard::make);
    connect(m_revoke, &QPushButton::clicked, this, &PartnerCard::revoke);
    connect(m_link, &LinkBox::said, this, &PartnerCard::said);
    hide();
}

void PartnerCard::show(const RequestSheet &sheet)
{
    if (m_sheet.request().id != sheet.request().id)
        m_link->hide();
    m_sheet = sheet;
    const bool mine = sheet.outside && (sheet.isMaker || sheet.coordinates);
    const bool moving = takesReplies(sheet.request());
    const auto last = lastReply(sheet.about.replies);
    setVisible(mine && (moving || last));
    if (!mine)
        return;
    m_standing->setText(standing());
    m_answer->setText(last ? answer(*last) : QString());
    m_answer->setVisible(last && !m_answer->text().isEmpty());
    const bool open = sheet.link && isOpen(*sheet.link, sheet.now);
    m_make->setVisible(moving);
    m_make->setEnabled(!sheet.noLink);
    m_make->setText(sheet.link ? tr("Make a new reply lin&k") : tr("Make a reply lin&k"));
    m_revoke->setVisible(open);
    m_revoke->setEnabled(!sheet.linkAsked);
    m_why->setVisible(moving && sheet.noLink);
    if (sheet.noLink) {
        Error why = *sheet.noLink;
        if (why.reason == Reason::SwitchedOff)
            why.subject = tr("Showing public pages");
        m_why->setText(explain(why));
    }
}

QString PartnerCard::standing() const
{
    const QString shop = isolated(m_sheet.makerName);
    const auto last = lastReply(m_sheet.about.replies);
    QStringList words;
    if (last && last->answer == ReplyAnswer::Given)
        words.append(tr("Answered by the partner through a link on %1: %2 agrees to be reviewed and named.")
                         .arg(dayWords(dayOf(*last->answeredAt)), shop));
    else if (last)
        words.append(tr("Answered by the partner through a link on %1: %2 does not want to be endorsed.")
                         .arg(dayWords(dayOf(*last->answeredAt)), shop));
    else if (m_sheet.request().consent)
        words.append(tr("That %1 agrees was recorded by %2.").arg(shop, isolated(m_sheet.requesterName)));
    else
        words.append(
            tr("%1 has to agree first. Give its owner a link to answer with, or record under Evidence "
               "that they agreed.")
                .arg(shop));
    if (!m_sheet.link || m_sheet.link->state == ReplyState::Answered)
        return words.join(u'\n');
    const QString day = dayWords(dayOf(m_sheet.link->expires));
    if (m_sheet.link->state == ReplyState::Revoked)
        words.append(tr("The last link was revoked."));
    else if (m_sheet.linkAsked)
        words.append(tr("The link is being revoked."));
    else if (isOpen(*m_sheet.link, m_sheet.now))
        words.append(tr("A link is open until %1. Nobody has answered yet.").arg(day));
    else
        words.append(tr("The last link was open until %1. Nobody answered.").arg(day));
    return words.join(u'\n');
}

QString PartnerCard::answer(const ReplyLink &link) const
{
    QStringList words;
    if (link.ties == DeclarationState::Declared)
        words.append(tr("Ties: %1").arg(kindsWords(link.tieKinds)));
    else if (link.ties == DeclarationState::None)
        words.append(tr("Ties: none declared"));
    if (!link.tieText.isEmpty())
        words.append(isolated(link.tieText));
    if (!link.remark.isEmpty())
        words.append(tr("Remark: %1").arg(isolated(link.remark)));
    return words.join(u'\n');
}

void PartnerCard::make()
{
    const Id<Endorsement> request(m_sheet.request().id);
    const QString shop = isolated(m_sheet.makerName);
    auto job = [request](Store &store) { return makeReplyLink(store, request); };
    whenAnswered(m_bench.writer.run(job), this, [this, request, shop](const Result<MadeReplyLink> &made) {
        if (!made) {
            Q_EMIT said(explain(made.error()));
            return;
        }
        if (request != Id<Endorsement>(m_sheet.request().id))
            return;
        m_link->give(made->address,
            tr("For the owner of %1, once, until %2. It can be opened as soon as this computer has sent it "
               "to "
               "the server, and is shown only now: copy it.")
                .arg(shop, dayWords(dayOf(made->expires))));
    });
}

void PartnerCard::revoke()
{
    if (!m_sheet.link)
        return;
    m_link->hide();
    const Id<ReplyLink> id(m_sheet.link->id);
    Q_EMIT wanted([id](Store &store) { return revokeReplyLink(store, id); }, tr("Asked to revoke the link."));
}

} // namespace cooperage
