// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/reason.h"

#include <array>

namespace cooperage {

namespace {

// In the order of the enum; a name is permanent once a release has sent it.
constexpr std::array names = {
    "unknown",
    "required",
    "too_long",
    "too_small",
    "too_large",
    "not_a_number",
    "not_a_date",
    "not_a_choice",
    "not_an_id",
    "not_text",
    "control_character",
    "fixed_field",
    "decided_field",
    "unknown_field",
    "currency_missing",
    "record_missing",
    "record_removed",
    "record_purged",
    "record_exists",
    "unknown_table",
    "duplicate_options",
    "sku_taken",
    "still_referenced",
    "not_your_workshop",
    "role_missing",
    "own_case",
    "last_steward",
    "stale_state",
    "unknown_command",
    "checklist_incomplete",
    "membership_ended",
    "txid_reused",
    "replica_fork",
    "replica_gap",
    "schema_too_old",
    "schema_too_new",
    "awaiting_photo",
    "too_many_ops",
    "body_too_large",
    "malformed",
    "cursor_unknown",
    "snapshot_required",
    "server_rewound",
    "token_unknown",
    "code_unknown",
    "invitation_invalid",
    "certificate_wrong",
    "rate_limited",
    "server_unreachable",
    "server_busy",
    "server_answer_wrong",
    "timed_out",
    "disk_full",
    "disk_reserve",
    "server_disk_full",
    "disk_failed",
    "database_damaged",
    "database_newer",
    "database_foreign",
    "profile_in_use",
    "window_busy",
    "window_gone",
    "window_other_version",
    "working_offline",
    "still_under_way",
    "file_missing",
    "file_unreadable",
    "file_unwritable",
    "file_exists",
    "unknown_table_format",
    "wrong_kind_of_file",
    "table_not_read_yet",
    "wrong_encoding",
    "binary_file",
    "unclosed_quote",
    "too_many_rows",
    "too_many_columns",
    "cell_too_long",
    "row_too_long",
    "file_too_large",
    "ambiguous_number",
    "other_currency",
    "ambiguous_match",
    "ambiguous_pairing",
    "duplicate_key",
    "picture_unknown_type",
    "picture_too_large",
    "picture_damaged",
    "picture_has_metadata",
    "quantity_zero",
    "not_enough_stock",
    "same_location",
    "cancelled",
    "usage",
};
static_assert(names.size() == static_cast<std::size_t>(Reason::Last_) + 1, "a reason without a name");

} // namespace

QLatin1StringView nameOf(Reason reason)
{
    return QLatin1StringView(names.at(static_cast<std::size_t>(reason)));
}

std::optional<Reason> reasonNamed(QLatin1StringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return static_cast<Reason>(i);
    }
    return std::nullopt;
}

} // namespace cooperage
