// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/field.h"

namespace cooperage {

const Field *Entity::fieldNamed(QStringView name) const
{
    for (const Field &field : fields) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

} // namespace cooperage
