// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importprofile.h"

namespace cooperage {

namespace {

const QString byHand = QStringLiteral("by_hand");
const QString columnsKey = QStringLiteral("columns");
const QString decimalKey = QStringLiteral("decimal_comma");
const QString currencyKey = QStringLiteral("currency");
const QString shopKey = QStringLiteral("shop");
const QString blankKey = QStringLiteral("blank_clears");
const QString countsKey = QStringLiteral("counts_on_reimport");
const QString largeKey = QStringLiteral("made_to_order_over");

} // namespace

QJsonObject importProfile(const TableSurvey &survey, const ImportOptions &options, const PlanOptions &plan)
{
    QJsonObject columns;
    for (const MappedColumn &column : survey.map.columns) {
        if (column.byHand)
            columns.insert(foldedHeader(column.header), nameOf(column.target));
    }
    QJsonObject decimals;
    for (auto sign = options.decimalSigns.begin(); sign != options.decimalSigns.end(); ++sign) {
        if (sign.key() < survey.map.columns.size())
            decimals.insert(
                foldedHeader(survey.map.columns.at(sign.key()).header), sign.value() == DecimalSign::Comma);
    }
    QJsonObject profile{{columnsKey, columns}, {decimalKey, decimals}, {shopKey, plan.shop},
        {blankKey, plan.blankClears}, {countsKey, plan.countsOnReimport},
        {largeKey, options.madeToOrderOver}};
    profile.insert(byHand, options.dialect == TableDialect::ByHand);
    if (!options.currency.isNull())
        profile.insert(currencyKey, options.currency.code());
    return profile;
}

void applyImportProfile(
    const QJsonObject &profile, const QStringList &columns, ImportOptions &options, PlanOptions &plan)
{
    if (profile.value(byHand).toBool())
        options.dialect = TableDialect::ByHand;
    const QJsonObject targets = profile.value(columnsKey).toObject();
    const QJsonObject decimals = profile.value(decimalKey).toObject();
    for (int i = 0; i < int(columns.size()); ++i) {
        const QString header = foldedHeader(columns.at(i));
        const auto target = importTargetNamed(targets.value(header).toString());
        if (targets.contains(header) && target)
            options.columns.insert(i, *target);
        if (decimals.contains(header))
            options.decimalSigns.insert(
                i, decimals.value(header).toBool() ? DecimalSign::Comma : DecimalSign::Dot);
    }
    if (const auto currency = Currency::fromCode(profile.value(currencyKey).toString()))
        options.currency = *currency;
    options.madeToOrderOver = profile.value(largeKey).toInteger(options.madeToOrderOver);
    plan.shop = profile.value(shopKey).toString(plan.shop);
    plan.blankClears = profile.value(blankKey).toBool(plan.blankClears);
    plan.countsOnReimport = profile.value(countsKey).toBool(plan.countsOnReimport);
}

} // namespace cooperage
