// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/looks/stage.h"

#include <functional>

namespace cooperage::looks {

/// One thing to look at: how a person gets there from the listings page.
struct Scene
{
    const char *name;
    std::function<void(Stage &)> arrange;
};

QList<Scene> allScenes(); ///< over the sample
QList<Scene> emptyScenes(); ///< with nothing there yet
QList<Scene> endorsementScenes(); ///< part of all, as the next
QList<Scene> praiseScenes();
QList<Scene> partnerScenes();

} // namespace cooperage::looks
