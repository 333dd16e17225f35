// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/scenes.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

namespace cooperage::looks {

namespace {

void goThere(Stage &stage)
{
    stage.go("endorsements", QStringLiteral("partners"));
    stage.settle();
}

void toShops(Stage &stage, int row)
{
    goThere(stage);
    auto *list = stage.find<QTreeWidget>("partners");
    list->setCurrentItem(list->topLevelItem(row));
    stage.settle();
    auto *bar = stage.find<QScrollArea>("partnersArea")->verticalScrollBar();
    bar->setValue(bar->maximum());
}

} // namespace

QList<Scene> partnerScenes()
{
    return {
        {"partners", goThere},
        {"partners-shops", [](Stage &stage) { toShops(stage, 0); }},
        {"partners-shop-unknown", [](Stage &stage) { toShops(stage, 1); }},
        {"partners-refused",
            [](Stage &stage) {
                goThere(stage);
                stage.find<QAction>("addPartner")->trigger();
                stage.settle();
                stage.find<QPushButton>("savePartner")->click();
                stage.settle();
            }},
    };
}

} // namespace cooperage::looks
