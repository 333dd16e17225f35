// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cooperage {

struct Endorsement;
struct RequestSheet;

/// What names a maker who is hidden, for who can mend it before anybody reads it; empty: nothing does, or it
/// is too late.
QString givenAwayWords(const RequestSheet &sheet);

/// What is different since the same thing was decided about before; empty: it was not.
QString sinceLastWords(const RequestSheet &sheet);

/// Why an expired one does not count any more, from the server's word for it.
QString expiredWords(const Endorsement &request);

} // namespace cooperage
