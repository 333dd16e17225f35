// SPDX-License-Identifier: GPL-3.0-or-later
// The register and the review load, over five requests that can be counted on one hand.
#include "models/records/review.h"
#include "models/reports/reportengine.h"
#include "models/reports/reports.h"
#include "tests/support/reporttext.h"
#include "tests/support/stocktown.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

constexpr qint64 day = StockTown::day;

/// Two published endorsements (one of them over), one request in review, one draft.
class ReviewTown : public StockTown
{
public:
    explicit ReviewTown(const QList<Role> &roles = {Role::Coordinator})
        : StockTown(roles)
    {
        Standard craft;
        craft.id = store->ids().next();
        craft.name = QStringLiteral("Weaving");
        StandardVersion second;
        second.id = store->ids().next();
        second.standard = Id<Standard>(craft.id);
        second.number = 2;
        receive({rowOf(craft), rowOf(second)});
        version = Id<StandardVersion>(second.id);
        // 86.0, 78.6, 81.4 → 82.0
        request(1, EndorsementState::Published, Outcome::Endorsed, 820, october + day);
        request(2, EndorsementState::Expired, Outcome::Conditional, 800, october - 40 * day);
        Endorsement open = request(3, EndorsementState::InReview, Outcome::None, {}, {});
        request(0, EndorsementState::Draft, Outcome::None, {}, {});
        const Id<Endorsement> third(open.id);
        review(third, ana, ReviewState::Submitted, october, october + 4 * day + day / 2);
        review(third, yusuf, ReviewState::Accepted, october, {});
        review(third, yusuf, ReviewState::Invited, october + 2 * day, {}, DeclarationState::Declared);
        review(third, ana, ReviewState::Recused, october, {});
    }

    Endorsement request(int number, EndorsementState state, Outcome outcome, std::optional<int> score,
        std::optional<qint64> published)
    {
        Endorsement made;
        made.id = store->ids().next();
        made.workshop = weaving;
        made.subjectKind = SubjectKind::Listing;
        made.subject = store->find<Variant>(scarf)->listing;
        made.version = version;
        made.number = number;
        made.state = state;
        made.outcome = outcome;
        made.score = score;
        made.current = state == EndorsementState::Published;
        made.dueAt = Instant{october + 21 * day};
        if (published) {
            made.publishedAt = Instant{*published};
            made.validUntil = QDate(2027, 10, 2);
        }
        receive({rowOf(made)});
        return made;
    }

    void review(const Id<Endorsement> &of, const Id<Person> &by, ReviewState state, qint64 invited,
        std::optional<qint64> sent, DeclarationState ties = DeclarationState::None)
    {
        Review made;
        made.id = store->ids().next();
        made.request = of;
        made.reviewer = by;
        made.state = state;
        made.invitedAt = {invited};
        if (sent)
            made.submittedAt = Instant{*sent};
        made.ties = ties;
        receive({rowOf(made)});
    }

    Id<StandardVersion> version;
};

QStringList answered(const ReviewTown &town, const Report &report, const ReportQuestion &asked)
{
    const auto result = runReport(*town.store, report, asked);
    return result ? linesOf(*result)
                  : QStringList{QString(nameOf(result.error().reason)), result.error().subject};
}

} // namespace

class EndorsementReportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRegisterHoldsWhatWasPublishedForEveryMember()
    {
        const ReviewTown town({Role::Maker});
        ReportQuestion asked;
        asked.columns = {QStringLiteral("request"), QStringLiteral("workshop"), QStringLiteral("subject"),
            QStringLiteral("score"), QStringLiteral("outcome"), QStringLiteral("state"),
            QStringLiteral("published"), QStringLiteral("valid_until"), QStringLiteral("endorsed")};
        QCOMPARE(answered(town, endorsementRegister, asked),
            (QStringList{QStringLiteral("# Weaving v2 (2)"),
                QStringLiteral("| E-1 | Yusuf Weaves | Scarf | 820 | endorsed | published | 2025-10-02 | "
                               "2027-10-02 | 1"),
                QStringLiteral("| E-2 | Yusuf Weaves | Scarf | 800 | conditional | expired | 2025-08-22 | "
                               "2027-10-02 | 0"),
                QStringLiteral("= - | - | - | - | - | - | - | - | 1"),
                QStringLiteral("== - | - | - | - | - | - | - | - | 1")}));
        asked.from = QDate(2025, 9, 1);
        asked.groups = QStringList();
        QCOMPARE(answered(town, endorsementRegister, asked).size(), 2);
        asked.from.reset();
        asked.filters.insert(QStringLiteral("state"), QStringLiteral("expired"));
        QVERIFY(answered(town, endorsementRegister, asked).first().startsWith(QStringLiteral("| E-2")));
        asked.filters.insert(QStringLiteral("state"), QStringLiteral("famous"));
        QCOMPARE(answered(town, endorsementRegister, asked).first(), QStringLiteral("not_a_choice"));
    }

    void theLoadIsCountedPerReviewer()
    {
        // Invited on 3 October with 7 days to accept: until 10 October. Accepted: due on 22 October.
        const ReviewTown town;
        ReportQuestion asked;
        asked.columns = {QStringLiteral("due"), QStringLiteral("open"), QStringLiteral("overdue"),
            QStringLiteral("sent"), QStringLiteral("stepped_back"), QStringLiteral("tied"),
            QStringLiteral("days")};
        const auto on = [&](const QDate &when) {
            asked.to = when;
            return answered(town, reviewLoad, asked);
        };
        QCOMPARE(on(QDate(2025, 10, 9)),
            (QStringList{QStringLiteral("# Ana (2)"), QStringLiteral("| - | 0 | 0 | 1 | 0 | 0 | 4"),
                QStringLiteral("| - | 0 | 0 | 0 | 1 | 0 | -"), QStringLiteral("= - | 0 | 0 | 1 | 1 | 0 | -"),
                QStringLiteral("# Yusuf (2)"), QStringLiteral("| 2025-10-22 | 1 | 0 | 0 | 0 | 0 | -"),
                QStringLiteral("| 2025-10-10 | 1 | 0 | 0 | 0 | 1 | -"),
                QStringLiteral("= - | 2 | 0 | 0 | 0 | 1 | -"),
                QStringLiteral("== - | 2 | 0 | 1 | 1 | 1 | -")}));
        QCOMPARE(on(QDate(2025, 10, 10)).last(), QStringLiteral("== - | 2 | 1 | 1 | 1 | 1 | -"));
        QCOMPARE(on(QDate(2025, 10, 22)).last(), QStringLiteral("== - | 2 | 2 | 1 | 1 | 1 | -"));
    }

    void theLoadIsForCoordinators()
    {
        const ReviewTown town({Role::Maker, Role::Curator});
        QCOMPARE(answered(town, reviewLoad, {}),
            (QStringList{QStringLiteral("role_missing"), QStringLiteral("Review load")}));
    }
};

QTEST_GUILESS_MAIN(EndorsementReportsTest)
#include "endorsementreports_test.moc"
