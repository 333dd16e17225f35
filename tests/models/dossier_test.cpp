// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/exportdossier.h"
#include "models/rules/auditchain.h"
#include "tests/support/localstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// A published endorsement of Yusuf's weaving workshop, reviewed by one person, as the server would send it.
struct Praised
{
    explicit Praised(Role role)
        : home({role})
    {
        standard = made<Standard>();
        standard.name = QStringLiteral("Weaving");
        version = made<StandardVersion>();
        version.standard = Id<Standard>(standard.id);
        version.number = 2;
        version.state = VersionState::Published;
        skill = made<Criterion>();
        skill.version = Id<StandardVersion>(version.id);
        skill.name = QStringLiteral("=Skill");
        skill.weight = 3;
        request = made<Endorsement>();
        request.workshop = home.weaving;
        request.subjectKind = SubjectKind::Workshop;
        request.subject = home.weaving;
        request.version = Id<StandardVersion>(version.id);
        request.number = 27;
        request.round = 1;
        request.state = EndorsementState::Published;
        request.current = true;
        request.publishedAt = Instant{1'764'633'600'000}; // 2 December 2025
        request.validUntil = QDate(2027, 12, 2);
        request.publicText = QStringLiteral("Yusuf Weaves is in Riverside Makers. Even weave.");
        review = made<Review>();
        review.request = Id<Endorsement>(request.id);
        review.reviewer = home.ana;
        review.state = ReviewState::Submitted;
        review.ties = DeclarationState::Declared;
        review.tieKinds = QStringLiteral("friend");
        assessment = made<Assessment>();
        assessment.request = review.request;
        assessment.sent = assessment.released = true;
        assessment.sentAt = Instant{1'764'547'200'000};
        assessment.score = 750;
        mark = made<Mark>();
        mark.id = markId(assessment.id, skill.id);
        mark.assessment = Id<Assessment>(assessment.id);
        mark.criterion = Id<Criterion>(skill.id);
        mark.mark = 3;
        decider.id = coordinatorTiesId(request.id, home.yusuf);
        decider.request = Id<Endorsement>(request.id);
        decider.person = home.yusuf;
        decider.ties = DeclarationState::Declared;
        decider.tieKinds = QStringLiteral("competitor");
        decider.tieText = QStringLiteral("=Both weave");
        decider.saidAt = Instant{1'764'590'400'000}; // noon of 1 December 2025
        decider.clearedBy = home.ana;
        decider.clearReason = QStringLiteral("Everybody here weaves");
        AuditEntry entry = made<AuditEntry>();
        entry.number = 1;
        entry.at = *request.publishedAt;
        entry.actor = home.ana;
        entry.action = QStringLiteral("endorsement.publish");
        entry.target = request.id;
        AuditLink link = made<AuditLink>();
        link.id = entry.id;
        link.number = 1;
        link.previous = auditOrigin();
        link.hash = auditHash(link.previous, entry);
        home.receive({home.rowOf(standard), home.rowOf(version), home.rowOf(skill),
            by(home.yusuf, home.rowOf(request)), home.rowOf(review), by(home.ana, home.rowOf(assessment)),
            by(home.ana, home.rowOf(mark)), home.rowOf(entry), home.rowOf(link), home.rowOf(decider)});
    }
    static LogRow by(const RawId &person, LogRow row)
    {
        row.createdBy = person;
        return row;
    }
    template <class T> T made()
    {
        T record;
        record.id = home.store->ids().next();
        return record;
    }
    Result<DossierFacts> facts() const { return dossierFacts(*home.store, Id<Endorsement>(request.id)); }

    LocalStore home;
    Standard standard;
    StandardVersion version;
    Criterion skill;
    Endorsement request;
    Review review;
    Assessment assessment;
    Mark mark;
    CoordinatorTies decider;
};

QByteArray fileOf(const QList<ArchiveFile> &files, const char *name)
{
    for (const ArchiveFile &file : files) {
        if (file.name == QLatin1String(name))
            return file.bytes;
    }
    return {};
}

} // namespace

class DossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsForCoordinatorsAndStewards()
    {
        QCOMPARE(Praised(Role::Maker).facts().error().reason, Reason::RoleMissing);
        QVERIFY(Praised(Role::Coordinator).facts());
        QVERIFY(Praised(Role::Steward).facts());
        Praised p(Role::Maker);
        p.request.standIn = p.home.ana; // does here what a coordinator would
        p.home.receive({p.home.rowOf(p.request)});
        QVERIFY(p.facts());
    }

    void reviewersAreLettersAndTextsAreNoFormulas()
    {
        const Praised p(Role::Coordinator);
        const auto facts = p.facts();
        QVERIFY(facts);
        const auto files = dossierFiles(*facts, QByteArrayLiteral("%PDF"));
        QVERIFY(files);
        QStringList names;
        for (const ArchiveFile &file : *files)
            names.append(file.name);
        QCOMPARE(names.join(u' '),
            QStringLiteral("dossier.pdf scores.csv declarations.csv on-record.csv audit.csv"
                           " endorsement-unsigned.json manifest.json"));
        const QString scores = QString::fromUtf8(fileOf(*files, "scores.csv"));
        QVERIFY2(scores.contains(QLatin1String("\"E-27\",\"Weaving\",2,\"A\",\"'=Skill\",0,4,3,\"no\",3,\"\","
                                               "\"2025-12-01T00:00:00Z\"")),
            qPrintable(scores));
        const QString ties = QString::fromUtf8(fileOf(*files, "declarations.csv"));
        QVERIFY2(ties.contains(QLatin1String("\"A\",\"declared\",\"friend\"")), qPrintable(ties));
        QVERIFY2(
            ties.contains(QLatin1String("\"coordinator Yusuf\",\"declared\",\"competitor\",\"'=Both weave\","
                                        "\"A\",\"Everybody here weaves\",\"2025-12-01T12:00:00Z\"")),
            qPrintable(ties));
        for (const ArchiveFile &file : *files)
            QVERIFY2(!file.bytes.contains("Ana\""), qPrintable(file.name));
    }

    void theBadgeSaysWhatTheRegisterSays()
    {
        const Praised p(Role::Coordinator);
        const auto badge = badgeOf(*p.facts());
        QVERIFY(badge);
        const QJsonObject json = QJsonDocument::fromJson(*badge).object();
        QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("Weaving v2"));
        QCOMPARE(json.value(QStringLiteral("validFrom")).toString(), QStringLiteral("2025-12-02T00:00:00Z"));
        QCOMPARE(json.value(QStringLiteral("validUntil")).toString(), QStringLiteral("2027-12-02T00:00:00Z"));
        QCOMPARE(json[QStringLiteral("credentialSubject")][QStringLiteral("endorsementComment")].toString(),
            p.request.publicText);
        auto facts = *p.facts();
        facts.about.request.current = false;
        QCOMPARE(badgeOf(facts).error().reason, Reason::StepNotNow);
    }

    void theSameFilesGiveTheSameArchive()
    {
        const QList<ArchiveFile> files{{QStringLiteral("a.txt"), QByteArray(1000, 'x')},
            {QStringLiteral("b.txt"), QByteArrayLiteral("short")}};
        const Instant when{1'764'633'601'000}; // 00:00:01 UTC
        const auto first = zipped(files, when);
        const auto second = zipped(files, when);
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QVERIFY(first->startsWith("PK\x03\x04"));
        QVERIFY(first->size() < 400); // the long one is packed
        const auto word
            = [&first](int at) { return int(uchar(first->at(at))) | int(uchar(first->at(at + 1))) << 8; };
        QCOMPARE(word(10), 0); // 00:00:00, in steps of two seconds
        QCOMPARE(word(12), (2025 - 1980) << 9 | 12 << 5 | 2);
    }

    void aBrokenTrailIsNotHandedOut()
    {
        Praised p(Role::Coordinator);
        QVERIFY(openGuards(p.home.store->database()));
        QVERIFY(p.home.store->database().run(QStringLiteral("UPDATE audit_entry SET reason = 'x'")));
        QVERIFY(closeGuards(p.home.store->database()));
        QCOMPARE(p.facts().error().reason, Reason::AuditBroken);
    }
};

QTEST_APPLESS_MAIN(DossierTest)
#include "dossier_test.moc"
