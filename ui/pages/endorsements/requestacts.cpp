// SPDX-License-Identifier: GPL-3.0-or-later
// The steps RequestPage takes, and what it asks before.
#include "models/actions/coordinatorties.h"
#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/actions/reviews.h"
#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/evidencepanel.h"
#include "ui/pages/endorsements/invitesheet.h"
#include "ui/pages/endorsements/publishsheet.h"
#include "ui/pages/endorsements/requestpage.h"
#include "ui/pages/endorsements/rubricpanel.h"
#include "ui/pages/endorsements/standingwords.h"
#include "ui/pages/endorsements/stepwords.h"
#include "ui/pages/praise/thanksheet.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/segmentedcontrol.h"

namespace cooperage {

void RequestPage::take(const QString &step)
{
    m_evidence->keepNow();
    if (step == u"send") {
        if (!m_rubric->send()) {
            m_parts->setCurrent(1);
            showPanels();
        }
        return;
    }
    m_rubric->keepNow();
    const bool sends = step == u"submit" || step == u"resubmit";
    if (sends && !m_sheet.givenAway.isEmpty()) {
        const Confirmation question{tr("Submit it although it names the maker?"), givenAwayWords(m_sheet),
            tr("Submit as it is"), false};
        m_bench.prompt.confirm(this, question, [this, step](bool yes) {
            if (yes)
                askAndRequest(step);
        });
        return;
    }
    if (step == u"ask_again")
        Q_EMIT requestWanted({m_sheet.request().subjectKind, m_sheet.outside, m_sheet.request().subject,
            m_sheet.about.version.standard});
    else if (step == u"invite")
        invite();
    else if (step == u"publish")
        publish();
    else if (step == u"name_stand_in")
        nameStandIn();
    else if (step == u"endorsed" || step == u"conditional" || step == u"declined")
        decide(step);
    else if (step.startsWith(u"review."))
        ask(step, [this, step](const StepAnswer &answer) {
            if (m_sheet.own)
                review(*m_sheet.own, step.section(u'.', 1), answer.reason);
        });
    else
        askAndRequest(step);
}

void RequestPage::askAndRequest(const QString &step)
{
    ask(step, [this, step](const StepAnswer &answer) {
        if (step == u"ask_revisions")
            request(step, {},
                {{QStringLiteral("what"), answer.reason},
                    {QStringLiteral("until"), answer.day.toString(Qt::ISODate)}});
        else if (step == u"resubmit")
            request(step, {}, {{QStringLiteral("changes"), answer.reason}});
        else
            request(step, answer.reason);
    });
}

void RequestPage::ask(const QString &step, const std::function<void(const StepAnswer &)> &then)
{
    const auto question = questionFor(step, m_sheet);
    if (!question) {
        then({});
        return;
    }
    auto *sheet = new StepSheet(*question, dayOf(m_sheet.now), this);
    connect(sheet, &StepSheet::answered, this, then);
    connect(sheet, &StepSheet::tiesKept, this, &RequestPage::sayTies);
    sheet->open();
}

void RequestPage::decide(const QString &outcome)
{
    ask(outcome, [this, outcome](const StepAnswer &answer) {
        QJsonObject arguments{{QStringLiteral("outcome"), outcome}};
        if (outcome == u"conditional") {
            arguments.insert(QStringLiteral("condition"), answer.condition);
            arguments.insert(QStringLiteral("condition_until"), answer.day.toString(Qt::ISODate));
        }
        request(QStringLiteral("decide"), answer.reason, arguments, answer.ties);
    });
}

/// Without a decision: with this tie somebody else makes it.
void RequestPage::sayTies(const SaidTies &said)
{
    const CoordinatorDeclaration declaration{m_id, said};
    const bool free = heaviestBar(said.kinds) == Bar::None;
    run([declaration](Store &store) { return cooperage::sayTies(store, declaration); },
        free ? tr("Declared.") : tr("Declared. Now it is another coordinator’s turn."));
}

void RequestPage::clearSaid(const CoordinatorTies &said)
{
    ask(QStringLiteral("coordinator.clear"), [this, person = said.person](const StepAnswer &answer) {
        const CoordinatorClearing clearing{m_id, person, answer.reason};
        run([clearing](Store &store) { return clearCoordinatorTies(store, clearing); },
            tr("The tie is cleared."));
    });
}

void RequestPage::request(const QString &command, const QString &reason, const QJsonObject &arguments,
    const std::optional<SaidTies> &ties)
{
    const EndorsementStep step{m_id, command, reason, arguments, ties};
    QString words = stepWords(command);
    words.remove(QChar(0x2026));
    runAndTell([step](Store &store) { return askForEndorsementStep(store, step); },
        tr("Requested: %1. The collective's server decides.").arg(words));
}

void RequestPage::review(const Review &review, const QString &command, const QString &reason)
{
    if (command == u"clear") {
        const TieClearing clearing{Id<Review>(review.id), reason};
        run([clearing](Store &store) { return clearTies(store, clearing); }, tr("The tie is cleared."));
        return;
    }
    const ReviewStep step{Id<Review>(review.id), command, reason};
    QString words = stepWords(QStringLiteral("review.") + command);
    words.remove(QChar(0x2026));
    runAndTell([step](Store &store) { return askForReviewStep(store, step); },
        tr("Requested: %1. The collective's server decides.").arg(words));
}

void RequestPage::invite()
{
    auto *sheet = new InviteSheet(m_bench, m_sheet, this);
    connect(sheet, &InviteSheet::failed, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(sheet, &InviteSheet::chosen, this, [this, id = m_id](const QList<RawId> &people) {
        run(
            [id, people](Store &store) {
                Result<Committed> all{Committed{}};
                for (const RawId &one : people) {
                    const QList<RawId> before = all->txids;
                    all = inviteReviewer(store, {id, Id<Person>(one)});
                    if (!all)
                        break;
                    all->txids = before + all->txids;
                }
                return all;
            },
            tr("%n reviewer(s) invited.", nullptr, int(people.size())));
    });
    sheet->open();
}

void RequestPage::publish()
{
    auto *sheet = new PublishSheet(m_bench, m_sheet, this);
    connect(sheet, &PublishSheet::confirmed, this,
        [this](const QString &text, const QString &language, const QString &country) {
            request(QStringLiteral("publish"), {},
                {{QStringLiteral("text"), text}, {QStringLiteral("language"), language},
                    {QStringLiteral("country"), country}, {QStringLiteral("previewed"), true}});
        });
    sheet->open();
}

void RequestPage::nameStandIn()
{
    auto job = [](const Store &store) { return peopleOf(store); };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/people"), job), this,
        [this](const Result<QList<PersonRow>> &people) {
            if (!people)
                return;
            ChoiceQuestion question{tr("Name a stand-in"),
                tr("No coordinator is free of this request. Who coordinates it instead?"), {}, 0, tr("Name")};
            QList<RawId> ids;
            for (const PersonRow &row : *people) {
                const bool works = row.membership && row.membership->state == MembershipState::Member;
                if (!works || row.self || !mayCoordinate(m_sheet.about, row.person.id))
                    continue;
                question.options.append(row.person.name);
                ids.append(row.person.id);
            }
            if (ids.isEmpty()) {
                Q_EMIT said(
                    tr("Nobody is free of this request: everyone made it, asked for it or reviews it."),
                    false);
                return;
            }
            m_bench.prompt.choose(this, question, [this, ids](int chosen) {
                if (chosen >= 0)
                    request(QStringLiteral("name_stand_in"), {},
                        {{QStringLiteral("person"), ids.at(chosen).hex()}});
            });
        });
}

void RequestPage::remind(const Review &review, const QString &name)
{
    const Id<Review> id(review.id);
    run([id](Store &store) { return remindReviewer(store, id); }, tr("%1 is reminded.").arg(isolated(name)));
}

void RequestPage::thankReviewers()
{
    NewThanks thanks;
    thanks.reviewersOf = m_id;
    thanks.forWhat = m_sheet.number;
    auto *sheet = new ThankSheet(m_bench, thanks, this);
    connect(sheet, &ThankSheet::sent, this, [this](const QString &words) { Q_EMIT said(words, false); });
    sheet->open();
}

} // namespace cooperage
