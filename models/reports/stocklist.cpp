// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where, whose it is and what it is worth.
#include "models/reports/readers.h"
#include "models/reports/reports.h"

namespace cooperage {

namespace {

using enum ReportKind;

constexpr ReportColumn columns[] = {
    reportColumn("owner_id", "", Key),
    reportColumn("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Text),
    reportColumn("holder_id", "", Key),
    reportColumn("holder", QT_TRANSLATE_NOOP("Report", "Held by"), Text)
        .means(QT_TRANSLATE_NOOP("Report", "Who has the goods in custody. They stay the owner's.")),
    reportColumn("listing_id", "", Key),
    reportColumn("category", QT_TRANSLATE_NOOP("Report", "Category"), Text).onDemand(),
    reportColumn("listing", QT_TRANSLATE_NOOP("Report", "Listing"), Text),
    reportColumn("variant", QT_TRANSLATE_NOOP("Report", "Variant"), Text).ifAny(),
    reportColumn("sku", QT_TRANSLATE_NOOP("Report", "SKU"), Text),
    reportColumn("counted", QT_TRANSLATE_NOOP("Report", "Last counted"), Date)
        .onDemand()
        .means(QT_TRANSLATE_NOOP("Report", "Day of the newest count of these goods at this holder.")),
    reportColumn("on_hand", QT_TRANSLATE_NOOP("Report", "On hand"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report",
            "Pieces in every condition: the sum of all movements up to the end of the day asked for.")),
    reportColumn("sellable", QT_TRANSLATE_NOOP("Report", "Sellable"), Integer)
        .summed()
        .onDemand()
        .means(QT_TRANSLATE_NOOP("Report", "Of those, the pieces in good condition.")),
    reportColumn("price", QT_TRANSLATE_NOOP("Report", "Price"), Money)
        .means(
            QT_TRANSLATE_NOOP("Report", "Sales price as it is now, also when an earlier day is asked for.")),
    reportColumn("unit_cost", QT_TRANSLATE_NOOP("Report", "Unit cost"), Money)
        .ifAny()
        .means(QT_TRANSLATE_NOOP("Report",
            "As it is now. Shown to stewards, and to a workshop that asks for its own goods only.")),
    reportColumn("value", QT_TRANSLATE_NOOP("Report", "Value"), Money)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report",
            "Pieces × unit cost; where that is not shown or not known, pieces × a part of the price that the "
            "collective has set (usually 40 %), rounded per piece. Grouped by holder, and in a workshop's "
            "own "
            "list, goods of others have no value: they count where their owner is.")),
    reportColumn("estimated", QT_TRANSLATE_NOOP("Report", "Of it estimated"), Money)
        .summed()
        .ifAny()
        .means(QT_TRANSLATE_NOOP("Report", "The part of the value that comes from prices, not from costs.")),
};

constexpr ReportGrouping groupings[] = {{"owner", "owner_id"}, {"holder", "holder_id"}, {"category"}};

constexpr ReportFilter filters[] = {
    {"workshop", QT_TRANSLATE_NOOP("Report", "Goods of")},
    {"holder", QT_TRANSLATE_NOOP("Report", "Held by")},
};

constexpr const char *settings[] = {"estimated_cost_percent"};

// A coordinator's list must not depend on whether she has a workshop of her own: two of them at the same
// number get equal rows. So costs count for stewards, or where everything asked for is one's own.
constexpr const char *sql = R"(, held AS (
  SELECT m.variant, m.owner, m.holder, sum(m.qty) AS qty, sum(iif(m.condition = 'ok', m.qty, 0)) AS sellable
  FROM asked CROSS JOIN movement m
  WHERE (asked.until_ms IS NULL OR m."when" < asked.until_ms)
    AND (asked.everything = 1 OR m.owner = asked.own OR m.holder = asked.own)
    AND (asked.workshop IS NULL OR m.owner = asked.workshop)
    AND (asked.holder IS NULL OR m.holder = asked.holder)
  GROUP BY m.variant, m.owner, m.holder HAVING sum(m.qty) <> 0),
piece AS (
  SELECT held.*,
    iif(asked.steward = 1 OR (held.owner IS asked.own AND (asked.everything = 0 OR asked.workshop IS asked.own)),
      c.unit_cost, NULL) AS cost,
    c.unit_cost_currency AS cost_currency,
    iif((asked.everything = 0 AND held.owner IS NOT asked.own)
      OR (instr(asked.grouped, ',holder,') > 0 AND held.holder <> held.owner), NULL, held.qty) AS worth,
    iif(v.price > 0, (v.price * asked.estimated_cost_percent + 50) / 100, NULL) AS estimate
  FROM asked CROSS JOIN held JOIN variant v ON v.id = held.variant
  LEFT JOIN variant_cost c ON c.id = held.variant AND c._removed = 0)
SELECT piece.owner, o.name, piece.holder, h.name, l.id, l.category, l.title,
  v.value1 || iif(v.value2 = '', '', ' · ' || v.value2) || iif(v.value3 = '', '', ' · ' || v.value3), v.sku,
  (SELECT max(s."when") FROM asked CROSS JOIN stock_count s WHERE s.variant = v.id AND s.owner = piece.owner
     AND s.holder = piece.holder AND (asked.until_ms IS NULL OR s."when" < asked.until_ms)),
  piece.qty, piece.sellable, v.price, v.price_currency, piece.cost, piece.cost_currency,
  piece.worth * coalesce(piece.cost, piece.estimate),
  iif(piece.cost IS NULL, v.price_currency, piece.cost_currency),
  iif(piece.cost IS NULL, piece.worth * piece.estimate, NULL), v.price_currency
FROM piece JOIN variant v ON v.id = piece.variant JOIN listing l ON l.id = v.listing
LEFT JOIN workshop o ON o.id = piece.owner LEFT JOIN workshop h ON h.id = piece.holder
WHERE l._removed = 0 AND v._removed = 0
ORDER BY l.title COLLATE NOCASE, l.id, v.position, v.id, o.name COLLATE NOCASE, piece.owner,
  h.name COLLATE NOCASE, piece.holder)";

} // namespace

constinit const Report stockListReport{
    .name = "stock",
    .caption = QT_TRANSLATE_NOOP("Report", "Stock list with value"),
    .about = QT_TRANSLATE_NOOP("Report", "What lies where, whose it is, and what it is worth."),
    .family = ReportFamily::Stock,
    .readers = ownWorkshopOrAll,
    .period = ReportPeriod::AsAt,
    .columns = columns,
    .groupings = groupings,
    .usualGrouping = "owner",
    .filters = filters,
    .settings = settings,
    .opens = "listings",
    .record = "listing_id",
    .sql = sql,
};

} // namespace cooperage
