// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/settings.h"

#include <QtGlobal>

namespace cooperage {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Setting", text)

constexpr SettingDefinition definitions[] = {
    {"bin_days", WORDS("Keep removed records"),
        WORDS("How long a removed record stays in the bin and can be brought back."), 30, 1, 365,
        WORDS("days")},
    {"photos_per_listing", WORDS("Photos per listing"), WORDS("The most photos one listing may have."), 20, 1,
        100, WORDS("photos")},
    {"few_limit", WORDS("Few in stock"),
        WORDS("Other workshops see \"few\" up to this number of pieces, and \"some\" above it."), 3, 1, 1000,
        WORDS("pieces")},
    {"value_estimate", WORDS("Estimated value of stock"),
        WORDS("Share of the price a piece counts for where no unit cost is known."), 40, 0, 100, WORDS("%")},
    {"count_near_movement", WORDS("Movement close to a count"),
        WORDS("A movement and a count this close together are shown for a second look."), 5, 0, 1440,
        WORDS("minutes")},
    {"import_made_to_order_above", WORDS("Print on demand in imports"),
        WORDS("A quantity in a shop file above this number is read as made to order."), 999, 1, 1'000'000,
        WORDS("pieces")},
    {"import_blank_keeps", WORDS("Blank cells in imports keep the value"),
        WORDS("1: a blank cell leaves the value as it is. 0: it clears it."), 1, 0, 1, WORDS("0 or 1")},
    {"import_counts_again", WORDS("Quantities when importing again"),
        WORDS(
            "1: importing a file again proposes counts from its quantities. 0: only the first import does."),
        0, 0, 1, WORDS("0 or 1")},
    {"export_bom", WORDS("Mark exported tables as Unicode"),
        WORDS("1: a mark at the start lets spreadsheet programs read accents correctly."), 1, 0, 1,
        WORDS("0 or 1")},
    {"invitation_days", WORDS("Invitations stay open"),
        WORDS("How long the link in an invitation can be used."), 7, 1, 60, WORDS("days")},
    {"backups_kept", WORDS("Daily backups kept"), WORDS("Older daily backups on each computer are removed."),
        7, 1, 100, WORDS("backups")},
};

#undef WORDS

} // namespace

std::span<const SettingDefinition> allSettings()
{
    return definitions;
}

const SettingDefinition *settingNamed(QStringView name)
{
    for (const SettingDefinition &one : definitions) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

RawId settingId(const RawId &collective, QStringView name)
{
    return RawId::derived(collective.bytes() + name.toUtf8());
}

} // namespace cooperage
