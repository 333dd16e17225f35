# SPDX-License-Identifier: GPL-3.0-or-later
# Read by packaging/demo; not a program. The journey of two makers, one command after the other.

# A small product file of another shop, as people bring it along.
shop_export() {
    cat <<'CSV'
Handle,Title,Body (HTML),Vendor,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Status
river-mug,River mug,<p>Thrown in one piece and glazed like wet stone.</p>,Kim,"mug, stoneware",Size,Small,RIV-S,4,24.00,active
river-mug,,,,,,Large,RIV-L,3,29.00,
reed-basket,Reed basket,<p>Woven from reeds cut in February.</p>,Kim,"basket, reed",Title,Default Title,REED-1,6,48.00,active
CSV
}

# A profile's confirmed state and the server's own for that person, byte by byte.
same_as_server() {
    "$program" dump --canonical --profile "$1" >"$place/$2.json"
    "$server" export-collective --data "$place/server" --canonical --person "$2" >"$place/$2-server.json"
    cmp "$place/$2.json" "$place/$2-server.json" || fail "$2's computer and the server differ."
}

# What is one person's alone: assessments until all are in, and thanks that only two read. In these two
# computers rightly differ.
without_private() {
    grep -v -e '"t":"assessment"}$' -e '"t":"mark"}$' -e '"t":"thanks"}$' "$place/$1.json"
}

journey() {
    step "Kim joins with a link: a co-worker in Ana's pottery"
    run "$server" invite --data "$place/server" --name "Kim" --role steward --workshop "Ana's pottery" \
        >"$place/invite.txt"
    cat "$place/invite.txt"
    run "$program" join --profile "$kim" --person Kim --device "Kim's laptop" "$(link_in "$place/invite.txt")"
    run "$program" list --profile "$kim" --limit 5

    step "Kim brings the products of an old shop"
    shop_export >"$place/shop.csv"
    run "$program" import --profile "$kim" --currency EUR "$place/shop.csv"
    run "$program" import --profile "$kim" --currency EUR "$place/shop.csv" # twice changes nothing
    run "$program" sync --profile "$kim"
    run "$program" sync --profile "$ana"

    step "Both edit the same listing without having seen each other"
    run "$program" edit --profile "$ana" --variant RIV-S price=26.00
    run "$program" edit --profile "$kim" --variant RIV-S price=27.50
    run "$program" stock --profile "$kim" sell RIV-S 1
    run "$program" sync --profile "$ana"
    run "$program" sync --profile "$kim"

    step "The difference is shown with both values, and settled"
    run "$program" differences --profile "$kim"
    run "$program" differences --profile "$kim" 1 other
    run "$program" sync --profile "$kim"
    run "$program" sync --profile "$ana"

    step "Each computer holds what the server has for its person, and both the same but for what is one person's alone"
    same_as_server "$ana" Ana
    same_as_server "$kim" Kim
    cmp <(without_private Ana) <(without_private Kim) || fail "the two computers differ."
    printf '  %s\n' "$(without_private Ana | sha256sum | cut -c1-16) on both"

    step "The stock list, for whoever wants it on paper"
    run "$program" export --profile "$ana" stock "$reports/stock.csv"
    head -n 6 "$reports/stock.csv" | sed 's/^/    /'
}
