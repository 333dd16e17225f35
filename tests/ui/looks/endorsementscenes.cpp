// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/scenes.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace cooperage::looks {

namespace {

void openRequest(Stage &stage, const char *title)
{
    stage.go("endorsements", stage.request(title));
    stage.settle();
}

Scene list(const char *name, const char *where)
{
    return {name, [where](Stage &stage) { stage.go("endorsements", QLatin1String(where)); }};
}

Scene request(const char *name, const char *title, int part)
{
    return {name, [title, part](Stage &stage) {
                openRequest(stage, title);
                auto *parts = stage.find<SegmentedControl>("requestParts");
                parts->findChildren<QAbstractButton *>().at(part)->click();
            }};
}

Scene step(const char *name, const char *title, const char *button)
{
    return {name, [title, button](Stage &stage) {
                openRequest(stage, title);
                stage.find<QWidget>("stepsBar")->findChild<QPushButton *>(QLatin1String(button))->click();
                stage.settle();
            }};
}

} // namespace

QList<Scene> endorsementScenes()
{
    return {
        list("requests", "view:all"),
        list("requests-none-overdue", "view:overdue"),
        list("register", "register"),
        {"request-ask",
            [](Stage &stage) {
                stage.go("endorsements", QStringLiteral("view:all"));
                stage.find<QAction>("askForEndorsement")->trigger();
                stage.settle();
            }},
        request("request-draft", "Moon vase", 0),
        request("request-draft-ties", "Moon vase", 2),
        request("request-review", "Handwoven cushion", 1),
        request("request-evidence", "Handwoven cushion", 0),
        {"request-compare",
            [](Stage &stage) {
                openRequest(stage, "Handwoven cushion");
                stage.find<SegmentedControl>("requestParts")
                    ->findChildren<QAbstractButton *>()
                    .at(0)
                    ->click();
                stage.find<QPushButton>("compareListings")->click();
                for (int i = 0; i < 8; ++i) // until the photos are there
                    stage.settle();
            }},
        {"request-compare-choose",
            [](Stage &stage) {
                openRequest(stage, "Handwoven cushion");
                stage.find<SegmentedControl>("requestParts")
                    ->findChildren<QAbstractButton *>()
                    .at(0)
                    ->click();
                stage.find<QPushButton>("compareListings")->click();
                for (int i = 0; i < 8; ++i)
                    stage.settle();
                stage.find<QPushButton>("chooseCompared")->setChecked(true);
            }},
        {"request-photo",
            [](Stage &stage) {
                openRequest(stage, "Handwoven cushion");
                auto *photos = stage.find<QListWidget>("evidencePhotos");
                photos->setCurrentRow(0);
                Q_EMIT photos->itemActivated(photos->item(0));
                for (int i = 0; i < 4; ++i)
                    stage.settle();
            }},
        request("request-all-in", "Hammered silver ring", 0),
        request("request-published", "Lambswool blanket", 2),
        request("request-due", "Olive wood spoons", 0),
        request("request-expired", "Leaf earrings", 0),
        step("request-decide", "Hammered silver ring", "conditional"),
        {"request-decide-tied",
            [](Stage &stage) {
                openRequest(stage, "Hammered silver ring");
                stage.find<QWidget>("stepsBar")
                    ->findChild<QPushButton *>(QStringLiteral("endorsed"))
                    ->click();
                stage.settle();
                stage.find<QWidget>("stepSheet")
                    ->findChild<QAbstractButton *>(QStringLiteral("tie_friend"))
                    ->click();
                stage.settle();
            }},
        request("request-named-tie", "Hammered silver ring", 2),
        step("request-invite", "Linen tea towel", "invite"),
        {"request-history",
            [](Stage &stage) {
                openRequest(stage, "Hammered silver ring");
                stage.find<QPushButton>("requestHistory")->setChecked(true);
            }},
        {"request-publish",
            [](Stage &stage) {
                openRequest(stage, "Willow bread basket");
                stage.find<QWidget>("stepsBar")->findChild<QPushButton *>(QStringLiteral("publish"))->click();
                stage.find<QPlainTextEdit>("publicContent")
                    ->setPlainText(QStringLiteral("Tight, even work; the handles carry five loaves."));
                for (int i = 0; i < 12; ++i) // until it has been previewed
                    stage.settle();
            }},
    };
}

QList<Scene> praiseScenes()
{
    const auto go = [](const char *name, const char *where) {
        return Scene{name, [where](Stage &stage) {
                         stage.go("endorsements", QLatin1String(where));
                         stage.settle();
                     }};
    };
    return {
        go("ties", "ties"),
        {"ties-declare",
            [](Stage &stage) {
                stage.go("endorsements", QStringLiteral("ties"));
                stage.settle();
                stage.find<QAction>("declareTie")->trigger();
                stage.settle();
            }},
        {"ties-change",
            [](Stage &stage) {
                stage.go("endorsements", QStringLiteral("ties"));
                stage.settle();
                stage.find<QPushButton>("changeTie")->click();
                stage.settle();
            }},
        go("praise", "praise"),
        go("praise-thanks", "praise:thanks"),
        go("praise-exchange", "praise:exchange"),
        go("praise-gate", "praise:gate"),
        {"praise-none",
            [](Stage &stage) {
                stage.go("endorsements", QStringLiteral("praise"));
                stage.settle();
                stage.find<QAbstractButton>("praiseView3")->click(); // withdrawn ones
                stage.settle();
            }},
        {"praise-recommend",
            [](Stage &stage) {
                stage.go("endorsements", QStringLiteral("praise"));
                stage.find<QAction>("recommend")->trigger();
                stage.settle();
                stage.find<QPlainTextEdit>("praiseSentence")
                    ->setPlainText(
                        QStringLiteral("It has lain on our table for a year and only grown softer."));
                stage.find<QWidget>("recommendSheet")
                    ->findChild<QAbstractButton *>(QStringLiteral("tie_friend"))
                    ->click();
                for (int i = 0; i < 12; ++i) // until it has been previewed
                    stage.settle();
            }},
        {"praise-thank",
            [](Stage &stage) {
                stage.go("endorsements", QStringLiteral("praise:thanks"));
                stage.settle();
                stage.find<QPushButton>("sayThanks")->click();
                stage.settle();
            }},
    };
}

} // namespace cooperage::looks
