// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/settings.h"

#include <QtGlobal>

namespace cooperage {

namespace {

constexpr SettingDefinition definitions[] = {
    {"bin_days", QT_TRANSLATE_NOOP("Setting", "Keep removed records"),
        QT_TRANSLATE_NOOP("Setting", "How long a removed record stays in the bin and can be brought back."),
        30, 1, 365, QT_TRANSLATE_NOOP("Setting", "days")},
    {"photos_per_listing", QT_TRANSLATE_NOOP("Setting", "Photos per listing"),
        QT_TRANSLATE_NOOP("Setting", "The most photos one listing may have."), 20, 1, 100,
        QT_TRANSLATE_NOOP("Setting", "photos")},
    {"few_limit", QT_TRANSLATE_NOOP("Setting", "Few in stock"),
        QT_TRANSLATE_NOOP(
            "Setting", "Other workshops see \"few\" up to this number of pieces, and \"some\" above it."),
        3, 1, 1000, QT_TRANSLATE_NOOP("Setting", "pieces")},
    {"estimated_cost_percent", QT_TRANSLATE_NOOP("Setting", "Value of goods without a unit cost"),
        QT_TRANSLATE_NOOP("Setting",
            "Reports value a piece by its unit cost; where none is known, by this part of its price."),
        40, 0, 100, QT_TRANSLATE_NOOP("Setting", "%")},
    {"import_made_to_order_above", QT_TRANSLATE_NOOP("Setting", "Print on demand in imports"),
        QT_TRANSLATE_NOOP("Setting", "A quantity in a shop file above this number is read as made to order."),
        999, 1, 1'000'000, QT_TRANSLATE_NOOP("Setting", "pieces")},
    {"import_blank_keeps", QT_TRANSLATE_NOOP("Setting", "Blank cells in imports keep the value"),
        QT_TRANSLATE_NOOP("Setting", "Yes: a blank cell leaves the value as it is. No: it clears it."), 1, 0,
        1, ""},
    {"import_counts_again", QT_TRANSLATE_NOOP("Setting", "Quantities when importing again"),
        QT_TRANSLATE_NOOP("Setting",
            "Yes: importing a file again proposes counts from its quantities. No: only the first import "
            "does."),
        0, 0, 1, ""},
    {"export_bom", QT_TRANSLATE_NOOP("Setting", "Mark exported tables as Unicode"),
        QT_TRANSLATE_NOOP(
            "Setting", "Yes: a mark at the start lets spreadsheet programs read accents correctly."),
        1, 0, 1, ""},
    {"invitation_days", QT_TRANSLATE_NOOP("Setting", "Invitations stay open"),
        QT_TRANSLATE_NOOP("Setting", "How long the link in an invitation can be used."), 7, 1, 60,
        QT_TRANSLATE_NOOP("Setting", "days")},
    {"reply_days", QT_TRANSLATE_NOOP("Setting", "Reply links stay open"),
        QT_TRANSLATE_NOOP(
            "Setting", "How long a partner outside can answer through the link they were given."),
        14, 1, 60, QT_TRANSLATE_NOOP("Setting", "days")},
    {"backups_kept", QT_TRANSLATE_NOOP("Setting", "Daily backups kept"),
        QT_TRANSLATE_NOOP("Setting", "Older daily backups on each computer are removed."), 7, 1, 100,
        QT_TRANSLATE_NOOP("Setting", "backups")},
    {"evidence_needed", QT_TRANSLATE_NOOP("Setting", "Evidence for a review"),
        QT_TRANSLATE_NOOP("Setting", "How many photos or samples a request for an endorsement needs."), 3, 0,
        20, QT_TRANSLATE_NOOP("Setting", "pieces")},
    {"accept_days", QT_TRANSLATE_NOOP("Setting", "Time to accept a review"),
        QT_TRANSLATE_NOOP("Setting", "After this an invitation to review counts as overdue."), 7, 1, 60,
        QT_TRANSLATE_NOOP("Setting", "days")},
    {"review_days", QT_TRANSLATE_NOOP("Setting", "Time to review"),
        QT_TRANSLATE_NOOP("Setting",
            "After this a review counts as overdue, and the others are opened if they are enough."),
        21, 1, 180, QT_TRANSLATE_NOOP("Setting", "days")},
    {"appeal_days", QT_TRANSLATE_NOOP("Setting", "Time to appeal"),
        QT_TRANSLATE_NOOP("Setting", "How long after a decision it can be appealed."), 30, 1, 180,
        QT_TRANSLATE_NOOP("Setting", "days")},
    {"due_days", QT_TRANSLATE_NOOP("Setting", "Re-review before the end"),
        QT_TRANSLATE_NOOP("Setting", "So long before it ends an endorsement is due for re-review."), 60, 1,
        365, QT_TRANSLATE_NOOP("Setting", "days")},
    {"open_reviews", QT_TRANSLATE_NOOP("Setting", "Makers see their reviewers' names"),
        QT_TRANSLATE_NOOP(
            "Setting", "Yes: after the decision the maker sees who reviewed. No: only coordinators do."),
        0, 0, 1, ""},
    {"hide_maker", QT_TRANSLATE_NOOP("Setting", "Hide the maker's name from reviewers"),
        QT_TRANSLATE_NOOP("Setting", "Yes: new requests hide whose work it is, where that is possible."), 1,
        0, 1, ""},
    {"disclosure_within", QT_TRANSLATE_NOOP("Setting", "Disclosure within"),
        QT_TRANSLATE_NOOP("Setting", "A public text says within so many characters what ties there are."),
        125, 40, 500, QT_TRANSLATE_NOOP("Setting", "characters")},
    {"exchange_case", QT_TRANSLATE_NOOP("Setting", "Exchange signals open a case at"),
        QT_TRANSLATE_NOOP("Setting", "From this score on a coordinator looks at praise for praise."), 50, 1,
        100, QT_TRANSLATE_NOOP("Setting", "points")},
    {"label_elsewhere_as_uk", QT_TRANSLATE_NOOP("Setting", "Label texts as in the United Kingdom"),
        QT_TRANSLATE_NOOP("Setting",
            "For countries without rules of their own here. Yes: “Ad” also stands before praise for praise. "
            "No: only where something of value was given, as in the United States."),
        1, 0, 1, ""},
    {"trust_recommendation", QT_TRANSLATE_NOOP("Setting", "Worth of a recommendation"),
        QT_TRANSLATE_NOOP("Setting", "How much one person's praise adds to trust, beside a perfect review."),
        30, 0, 100, "%"},
    {"suggest_trust", QT_TRANSLATE_NOOP("Setting", "Partners: trust"),
        QT_TRANSLATE_NOOP("Setting", "How much trust along chains of people adds to a suggested partner."),
        35, 0, 100, "%"},
    {"suggest_complement", QT_TRANSLATE_NOOP("Setting", "Partners: bought together"),
        QT_TRANSLATE_NOOP("Setting", "How much goods that are bought or shown together add."), 25, 0, 100,
        "%"},
    {"suggest_avatars", QT_TRANSLATE_NOOP("Setting", "Partners: same buyers"),
        QT_TRANSLATE_NOOP("Setting", "How much making for the same kinds of buyers adds."), 20, 0, 100, "%"},
    {"suggest_reciprocity", QT_TRANSLATE_NOOP("Setting", "Partners: gave much"),
        QT_TRANSLATE_NOOP("Setting", "How much having given without getting adds."), 10, 0, 100, "%"},
    {"suggest_newcomer", QT_TRANSLATE_NOOP("Setting", "Partners: newcomers"),
        QT_TRANSLATE_NOOP("Setting", "How much being new adds."), 10, 0, 100, "%"},
    {"suggest_competitor", QT_TRANSLATE_NOOP("Setting", "Partners: competitors"),
        QT_TRANSLATE_NOOP("Setting", "How much competing with each other takes away."), 30, 0, 100, "%"},
    {"suggest_conflict", QT_TRANSLATE_NOOP("Setting", "Partners: ties to tell of"),
        QT_TRANSLATE_NOOP("Setting", "How much a tie that has to be told of takes away."), 20, 0, 100, "%"},
};

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
