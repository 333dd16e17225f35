// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplegoods.h"

namespace cooperage {

namespace {

/// As written in the tables below: lists with blanks or semicolons, to be read at a glance.
struct Line
{
    const char *title;
    const char *category;
    const char *benefit;
    const char *tags;
    const char *materials;
    const char *axis;
    const char *values;
    int price;
    int weightG;
    SketchMotif motif;
};

constexpr Line anaListings[] = {
    {"Speckled stoneware mug, 300 ml", "Kitchen > Mugs",
        "A mug that keeps your tea warm and fits both hands.", "mug stoneware tea", "stoneware;ash glaze",
        "Glaze", "Grey;Blue", 2800, 380, SketchMotif::Mug},
    {"Ash-glazed bowl, large", "Kitchen > Bowls",
        "Big enough for salad for six, light enough to carry with one hand.", "bowl stoneware",
        "stoneware;ash glaze", "", "", 5200, 1100, SketchMotif::Bowl},
    {"Breakfast bowl", "Kitchen > Bowls", "Deep, so that nothing spills on the way to the sofa.",
        "bowl breakfast", "stoneware", "Glaze", "Oat;Moss;Ink", 2400, 460, SketchMotif::Bowl},
    {"Tall vase with thumb prints", "Home > Vases", "Stands firm with branches a metre long.",
        "vase stoneware", "stoneware;iron slip", "", "", 6800, 1500, SketchMotif::Vase},
    {"Bud vase, three of a kind", "Home > Vases", "One flower is enough to make a table look laid.",
        "vase gift", "porcelain", "", "", 3600, 420, SketchMotif::Vase},
    {"Dinner plate, 26 cm", "Kitchen > Plates", "Stacks neatly and survives the dishwasher.",
        "plate stoneware", "stoneware", "Glaze", "Grey;Sand", 3200, 820, SketchMotif::Plate},
    {"Side plate, 18 cm", "Kitchen > Plates", "For cake, bread, or the spoon from the pot.",
        "plate stoneware", "stoneware", "", "", 2200, 430, SketchMotif::Plate},
    {"Espresso cup without handle", "Kitchen > Mugs", "Warms the fingers before the coffee does.",
        "cup espresso", "porcelain", "Glaze", "White;Speckled", 1800, 160, SketchMotif::Mug},
};

constexpr Line yusufListings[] = {
    {"Linen tea towel, indigo stripe", "Kitchen > Towels", "Dries glasses without a trace of lint.",
        "linen towel indigo", "linen", "", "", 1950, 110, SketchMotif::TeaTowel},
    {"Handwoven scarf, moss", "Clothing > Scarves", "Warm without itching: the wool comes from one flock.",
        "scarf wool", "wool", "Length", "160 cm;200 cm", 8500, 240, SketchMotif::Blankets},
    {"Cotton cushion cover", "Home > Cushions", "Gives an old chair another ten years.", "cushion cotton",
        "cotton", "Size", "40 cm;50 cm", 4200, 300, SketchMotif::Cushion},
    {"Baby blanket in undyed wool", "Home > Blankets", "Washable, soft, and free of any dye.",
        "blanket baby wool", "wool", "", "", 9800, 620, SketchMotif::Blankets},
    {"Table runner, herringbone", "Home > Table", "Turns a plain table into a laid one.", "linen table",
        "linen", "", "", 5600, 280, SketchMotif::TeaTowel},
    {"Dish cloth, set of three", "Kitchen > Towels", "Replaces a year of paper rolls.", "cotton kitchen",
        "cotton", "", "", 1600, 150, SketchMotif::TeaTowel},
    {"Throw in two blues", "Home > Blankets", "Long enough to cover cold feet and shoulders at once.",
        "blanket wool indigo", "wool", "", "", 14500, 1200, SketchMotif::Blankets},
    {"Floor cushion, madder red", "Home > Cushions", "A seat for guests that hangs on a hook between visits.",
        "cushion wool", "wool;straw", "", "", 7900, 2100, SketchMotif::Cushion},
};

constexpr Line meiListings[] = {
    {"Hammered silver ring", "Jewellery > Rings", "Catches the light from every side and never pinches.",
        "ring silver", "recycled silver", "Size", "52;54;56", 6400, 12, SketchMotif::Ring},
    {"Leaf earrings", "Jewellery > Earrings", "So light that you forget them by noon.", "earrings silver",
        "recycled silver", "", "", 4800, 8, SketchMotif::Earrings},
    {"Pebble necklace", "Jewellery > Necklaces", "One stone from our river, no two alike.",
        "necklace silver stone", "recycled silver;river stone", "", "", 7200, 24, SketchMotif::Necklace},
    {"Twisted stacking ring", "Jewellery > Rings", "Wear one, or five.", "ring silver", "recycled silver",
        "Size", "52;54;56", 3800, 8, SketchMotif::Ring},
    {"Brass half-moon earrings", "Jewellery > Earrings", "Big enough to be seen across the room.",
        "earrings brass", "brass", "", "", 2900, 14, SketchMotif::Earrings},
    {"Chain bracelet, fine", "Jewellery > Bracelets", "A clasp that closes with one hand.", "bracelet silver",
        "recycled silver", "", "", 5400, 10, SketchMotif::Necklace},
    {"Wedding bands, a pair", "Jewellery > Rings", "Made from your own old silver if you bring it.",
        "ring wedding", "recycled silver", "", "", 28000, 18, SketchMotif::Ring},
    {"Seed pendant", "Jewellery > Necklaces", "Opens to hold a real seed, or a secret.", "necklace silver",
        "recycled silver", "", "", 6100, 16, SketchMotif::Necklace},
};

constexpr Line tomasListings[] = {
    {"Willow bread basket", "Kitchen > Baskets", "Keeps the crust crisp until the evening.", "basket willow",
        "willow", "", "", 3800, 420, SketchMotif::Basket},
    {"Log basket with leather handles", "Home > Baskets", "Carries an evening's wood in one go.",
        "basket willow leather", "willow;leather", "", "", 9600, 2800, SketchMotif::Basket},
    {"Market basket", "Bags > Baskets", "Stands by itself while you choose the apples.", "basket willow",
        "willow", "Size", "Medium;Large", 7400, 1100, SketchMotif::Basket},
    {"Egg basket", "Kitchen > Baskets", "Forty eggs and not one cracked.", "basket hazel", "hazel;willow", "",
        "", 4600, 600, SketchMotif::Basket},
    {"Laundry hamper with lid", "Home > Baskets", "Hides the week and lets it breathe.", "basket willow",
        "willow", "", "", 15800, 3900, SketchMotif::Basket},
    {"Bicycle basket", "Bags > Baskets", "Hooks on and off without a tool.", "basket willow bicycle",
        "willow;leather", "", "", 8200, 1300, SketchMotif::Basket},
    {"Rush coasters, set of four", "Kitchen > Table", "Save the table from every hot pot.", "rush table",
        "rush", "", "", 1900, 120, SketchMotif::Basket},
    {"Sewing basket", "Home > Baskets", "A place for every thread, with a lid that stays shut.",
        "basket willow sewing", "willow;linen", "", "", 6600, 900, SketchMotif::Basket},
};

constexpr Line noorListings[] = {
    {"Beeswax pillar candle", "Home > Candles", "Burns for sixty hours and smells of summer.",
        "candle beeswax", "beeswax", "Height", "10 cm;15 cm", 2200, 520, SketchMotif::Candle},
    {"Dipped tapers, a pair", "Home > Candles", "Do not drip, even by an open window.", "candle beeswax",
        "beeswax", "Colour", "Natural;Ochre;Plum", 1400, 140, SketchMotif::Candle},
    {"Tea lights, box of twelve", "Home > Candles", "Four hours of light each, in cups to use again.",
        "candle beeswax", "beeswax", "", "", 1650, 220, SketchMotif::Candle},
    {"Citronella garden light", "Garden > Candles", "Keeps the evening yours and the midges away.",
        "candle garden", "rapeseed wax;citronella", "", "", 2600, 640, SketchMotif::Candle},
    {"Lavender balm", "Body > Balms", "Soothes hands that worked all day.", "balm lavender",
        "beeswax;lavender oil", "", "", 1200, 60, SketchMotif::Candle},
    {"Beeswax wraps, set of three", "Kitchen > Wraps", "Keep bread fresh for a week without plastic.",
        "wraps beeswax", "cotton;beeswax", "", "", 1850, 90, SketchMotif::TeaTowel},
    {"Advent set of four", "Home > Candles", "Each burns a week of evenings.", "candle advent", "beeswax", "",
        "", 4400, 980, SketchMotif::Candle},
    {"Furniture polish", "Home > Care", "Brings tired wood back with one rag.", "polish beeswax",
        "beeswax;linseed oil", "", "", 1500, 260, SketchMotif::Candle},
};

constexpr Line ilseListings[] = {
    {"Cherry salad servers", "Kitchen > Spoons", "Feel good in the hand and kind to the bowl.",
        "spoon cherry", "cherry wood", "", "", 3400, 180, SketchMotif::Spoons},
    {"Oak bread board", "Kitchen > Boards", "Big enough for a whole loaf, with a groove for the crumbs.",
        "board oak", "oak", "Size", "30 cm;40 cm", 5800, 1600, SketchMotif::Board},
    {"Maple coffee scoop", "Kitchen > Spoons", "Holds exactly two cups' worth.", "spoon maple coffee",
        "maple", "", "", 1700, 40, SketchMotif::Spoons},
    {"Turned ash bowl", "Kitchen > Bowls", "Shows the rings of a tree that fell in the storm.", "bowl ash",
        "ash wood", "", "", 7600, 900, SketchMotif::Bowl},
    {"Rolling pin without handles", "Kitchen > Tools", "You feel the dough under the whole palm.",
        "baking beech", "beech", "", "", 3900, 700, SketchMotif::Spoons},
    {"Cheese board with knife", "Kitchen > Boards", "The knife hides in the board.", "board walnut", "walnut",
        "", "", 6900, 1100, SketchMotif::Board},
    {"Butter knife", "Kitchen > Tools", "Spreads even straight from the fridge.", "knife cherry",
        "cherry wood", "Wood", "Cherry;Plum", 1200, 30, SketchMotif::Spoons},
    {"Candle holder, trio", "Home > Candles", "Three heights that go with everything.", "candle walnut",
        "walnut", "", "", 4700, 650, SketchMotif::Candle},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <std::size_t N>
SampleMaker maker(const char *person, const char *workshop, const char *craft, const char *place,
    const char *prefix, const Line (&lines)[N])
{
    SampleMaker made{text(person), text(workshop), text(craft), text(place), text(prefix), {}};
    for (const Line &line : lines) {
        made.listings.append({text(line.title), text(line.category), text(line.benefit),
            text(line.tags).split(QLatin1Char(' '), Qt::SkipEmptyParts),
            text(line.materials).split(QLatin1Char(';'), Qt::SkipEmptyParts), text(line.axis),
            text(line.values).split(QLatin1Char(';'), Qt::SkipEmptyParts), line.price, line.weightG,
            line.motif});
    }
    return made;
}

} // namespace

QList<SampleMaker> sampleMakers()
{
    return {
        maker("Ana", "Ana's pottery", "pottery", "Riverside", "POT", anaListings),
        maker("Yusuf", "Loom & Willow Lane", "weaving", "Millbrook", "WEA", yusufListings),
        maker("Mei", "Mei Silver", "jewellery", "Riverside", "SIL", meiListings),
        maker("Tomás", "Tomás baskets", "basketry", "Osier End", "BAS", tomasListings),
        maker("Noor", "Noor candles", "candle making", "Millbrook", "CAN", noorListings),
        maker("Ilse", "Turned by Ilse", "wood turning", "Osier End", "WOO", ilseListings),
    };
}

} // namespace cooperage
