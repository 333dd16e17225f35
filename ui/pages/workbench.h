// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage {

class Clock;
class PhotoStore;
class Prompt;
class Readers;
class Thumbnails;
class UiSettings;
class Writer;

/// What a page works with. All of it outlives the page.
struct Workbench
{
    Writer &writer;
    Readers &readers;
    PhotoStore &photos;
    Thumbnails &thumbnails;
    Prompt &prompt;
    UiSettings &settings;
    const Clock &clock;
};

} // namespace cooperage
