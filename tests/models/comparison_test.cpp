// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comparison.h"
#include "models/store/hiddenmaker.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// A weaver's scarf, and what others sell.
struct Shelves
{
    LocalStore local;
    Requests requests{local};
    Listing scarf = listing(local.weaving, "Scarf of Yusuf's", "Textiles > Scarves", {"wool"}, {"winter"});

    Listing listing(const Id<Workshop> &workshop, const char *title, const char *category,
        const QList<const char *> &materials, const QList<const char *> &tags,
        ListingState state = ListingState::Live)
    {
        Listing made;
        made.id = local.store->ids().next();
        made.workshop = workshop;
        made.title = QString::fromUtf8(title);
        made.category = QString::fromUtf8(category);
        made.state = state;
        QList<LogRow> rows{local.rowOf(made)};
        for (const char *one : materials) {
            MaterialUse use;
            use.id = local.store->ids().next();
            use.listing = Id<Listing>(made.id);
            use.material = QLatin1String(one);
            rows.append(local.rowOf(use));
        }
        for (const char *one : tags) {
            Tag tag;
            tag.id = local.store->ids().next();
            tag.listing = Id<Listing>(made.id);
            tag.text = QLatin1String(one);
            rows.append(local.rowOf(tag));
        }
        local.receive(rows);
        return made;
    }
    Id<Workshop> workshop(const char *name)
    {
        Workshop made;
        made.id = local.store->ids().next();
        made.name = QString::fromUtf8(name);
        local.receive({local.rowOf(made)});
        return Id<Workshop>(made.id);
    }
    QStringList titles() const
    {
        QStringList found;
        const auto comparison = comparisonFor(*local.store, scarf.id);
        for (const ComparedListing &one : comparison.value_or(Comparison{}).others)
            found.append(one.row.title);
        return found;
    }
};

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSimilarStandsBesideIt()
    {
        Shelves all;
        const auto felt = all.workshop("Leila Felts");
        all.listing(all.local.pottery, "Glazed mug", "Kitchen > Mugs", {"clay"}, {"winter"});
        all.listing(felt, "Felt scarf", "Textiles > Scarves", {"Wool"}, {"winter"});
        all.listing(all.local.pottery, "Knitted scarf", "Textiles > Scarves", {}, {});
        all.listing(all.local.weaving, "Another of the maker's", "Textiles > Scarves", {"wool"}, {"winter"});
        all.listing(felt, "Scarf not ready", "Textiles > Scarves", {"wool"}, {}, ListingState::Draft);
        // Ana compares: her pottery's own first, then the more similar one.
        QCOMPARE(all.titles(), (QStringList{QStringLiteral("Knitted scarf"), QStringLiteral("Felt scarf")}));
    }

    void itSaysWhyAndWhatIsKnown()
    {
        Shelves all;
        const auto felt = all.workshop("Leila Felts");
        const Listing other
            = all.listing(felt, "Felt scarf", "Textiles > Scarves", {"Wool", "silk"}, {"winter"});
        Endorsement current = all.requests.under(other, EndorsementState::Published);
        current.current = true;
        current.outcome = Outcome::Endorsed;
        current.score = 905;
        current.validUntil = QDate(2099, 1, 1);
        all.requests.put(current, all.local.yusuf);
        const auto comparison = comparisonFor(*all.local.store, all.scarf.id);
        QVERIFY(comparison);
        QCOMPARE(comparison->subject.row.title, all.scarf.title);
        QVERIFY(comparison->subject.reasons.isEmpty());
        QCOMPARE(comparison->others.size(), 1);
        const ComparedListing &one = comparison->others.first();
        QCOMPARE(one.materials, (QStringList{QStringLiteral("silk"), QStringLiteral("Wool")}));
        const QList<LikeReason> why{{LikeKind::Category, {QStringLiteral("Scarves")}},
            {LikeKind::Materials, {QStringLiteral("wool")}}, {LikeKind::Tags, {QStringLiteral("winter")}}};
        QCOMPARE(one.reasons, why);
        QVERIFY(one.current && one.current->score == 905);
    }

    void nothingSimilarIsAnAnswer()
    {
        Shelves all;
        all.listing(all.local.pottery, "Glazed mug", "Kitchen > Mugs", {"clay"}, {});
        QCOMPARE(all.titles(), QStringList());
        QCOMPARE(
            comparisonFor(*all.local.store, all.local.store->ids().next()).error().fault, Fault::NotFound);
    }

    void aCategoryWithSignsIsNoPattern()
    {
        Shelves all;
        Listing odd = all.listing(all.local.weaving, "Odd", "100% > wool_", {}, {});
        all.listing(all.local.pottery, "Other", "100x > wool_", {}, {});
        QCOMPARE(comparisonFor(*all.local.store, odd.id)->others.size(), 0);
    }

    void whatNamesAHiddenMakerIsFound()
    {
        Shelves all;
        Endorsement request = all.requests.draft(all.scarf);
        request.note = QStringLiteral("Spun by Yusuf himself.");
        EndorsementCase about;
        about.request = request;
        Evidence photo;
        photo.photo = {QByteArray(32, 'p')};
        photo.text = QStringLiteral("The loom");
        Evidence named = photo;
        named.text = QStringLiteral("Yusuf Weaves at the fair");
        Evidence link;
        link.kind = EvidenceKind::Link;
        link.link = QStringLiteral("https://yusuf-weaves.example/how");
        about.evidence = {photo, link, named};
        QCOMPARE(givenAwayIn(*all.local.store, about)->size(), 0); // nobody hides
        about.request.hiddenMaker = true;
        const QList<GivenAway> expected{{EvidencePlace::Title, 0, QStringLiteral("Yusuf")},
            {EvidencePlace::Note, 0, QStringLiteral("Yusuf")},
            {EvidencePlace::Photo, 2, QStringLiteral("Yusuf Weaves")},
            {EvidencePlace::Link, 1, QStringLiteral("yusuf-weaves")}};
        QCOMPARE(*givenAwayIn(*all.local.store, about), expected);
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
