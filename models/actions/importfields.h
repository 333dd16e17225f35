// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"
#include "models/records/listing.h"
#include "models/records/variant.h"

#include <QSet>

namespace cooperage {

/// Which fields of a draft are to be taken over: all that are given (a new record), or those that the plan
/// named as changes.
class WantedFields
{
public:
    WantedFields() = default; ///< everything given
    explicit WantedFields(const QList<FieldChange> &changes);

    template <class T> bool operator()(const char *name, const Imported<T> &imported) const
    {
        return m_all ? imported.given() : m_names.contains(QLatin1String(name));
    }
    bool named(const QString &name) const { return m_all || m_names.contains(name); }

private:
    bool m_all = true;
    QSet<QString> m_names;
};

void takeOver(Listing &listing, const ProductDraft &draft, const WantedFields &wanted);
void takeOver(Variant &variant, const VariantDraft &draft, const WantedFields &wanted);
/// Names of the axes come from the listing, values from the variant.
void takeOverOptions(Variant &variant, const QStringList &axes, const QStringList &values);

} // namespace cooperage
