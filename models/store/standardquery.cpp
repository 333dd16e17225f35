// SPDX-License-Identifier: GPL-3.0-or-later
// Standards, reviewers and the audit trail, as this device knows them.
#include "models/records/audittrail.h"
#include "models/rules/auditchain.h"
#include "models/store/endorsementquery.h"
#include "models/store/rows.h"

#include <algorithm>
#include <iterator>

namespace cooperage {

Result<QList<StandardLine>> standardsOf(const Store &store)
{
    const auto standards
        = store.select<Standard>(QStringLiteral("WHERE _removed = 0 ORDER BY name COLLATE NOCASE, id"));
    const auto versions
        = store.select<StandardVersion>(QStringLiteral("WHERE _removed = 0 ORDER BY id DESC"));
    if (!standards || !versions)
        return failure(standards ? versions.error() : standards.error());
    QList<StandardLine> lines;
    for (const Standard &standard : *standards) {
        StandardLine line{standard, {}};
        for (const StandardVersion &version : *versions) {
            if (RawId(version.standard) == standard.id)
                line.versions.append(version);
        }
        lines.append(line);
    }
    return lines;
}

namespace {

/// Whether a word of @p text begins with @p word, whatever its capitals.
bool holds(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

QStringList notIn(const QString &text, const QStringList &words)
{
    QStringList missing;
    std::copy_if(words.begin(), words.end(), std::back_inserter(missing),
        [&text](const QString &word) { return !holds(text, word); });
    return missing;
}

} // namespace

Result<QList<StandardFound>> standardsSaying(const Store &store, const QString &typed, int most)
{
    QList<StandardFound> found;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto lines
        = words.isEmpty() ? Result<QList<StandardLine>>(QList<StandardLine>()) : standardsOf(store);
    if (!lines)
        return failure(lines.error());
    for (const StandardLine &line : *lines) {
        QStringList missing
            = notIn(line.standard.name + u'\n' + line.standard.craft + u'\n' + line.standard.aims, words);
        StandardFound one{line.standard, {}};
        for (const StandardVersion &version : line.versions) {
            if (missing.isEmpty() || version.state == VersionState::Retired)
                continue;
            const auto criteria = criteriaOf(store, version.id);
            if (!criteria)
                return failure(criteria.error());
            for (const Criterion &criterion : *criteria) {
                const QStringList still = notIn(criterion.name + u'\n' + criterion.levels, missing);
                if (still.size() < missing.size() && one.criterion.isEmpty())
                    one.criterion = criterion.name;
                missing = still;
            }
        }
        if (missing.isEmpty() && found.size() < most)
            found.append(one);
    }
    return found;
}

Result<QList<Criterion>> criteriaOf(const Store &store, const RawId &version)
{
    return store.select<Criterion>(
        QStringLiteral("WHERE version = ? AND _removed = 0 ORDER BY position, id"), version.bytes());
}

Result<QList<ReviewLoad>> reviewLoads(const Store &store, Instant now)
{
    constexpr qint64 yearMs = 365LL * 86'400'000;
    const auto terms = endorsingTerms(store);
    if (!terms)
        return failure(terms.error());
    Query query = store.database().query(QStringLiteral(
        "SELECT p.id, p.name,"
        " (SELECT count(*) FROM review r WHERE r.reviewer = p.id AND r.state IN ('invited', 'accepted')"
        " AND r._removed = 0) AS open,"
        " (SELECT count(*) FROM review r JOIN endorsement e ON e.id = r.request WHERE r.reviewer = p.id"
        " AND r._removed = 0 AND ((r.state = 'invited' AND r.invited_at < ?)"
        " OR (r.state = 'accepted' AND e.due_at < ?))),"
        " (SELECT count(*) FROM review r WHERE r.reviewer = p.id AND r.state = 'submitted'"
        " AND r._removed = 0 AND r.submitted_at >= ?)"
        " FROM person p JOIN membership m ON m.person = p.id AND m.state = 'member' AND m._removed = 0"
        " WHERE p._removed = 0 AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person = p.id AND g._removed = "
        "0"
        " AND g.role <> 'observer') ORDER BY open, 5, p.name COLLATE NOCASE, p.id"));
    if (auto done = query.run(now.ms - terms->acceptDays * 86'400'000LL, now.ms, now.ms - yearMs); !done)
        return failure(done.error());
    QList<ReviewLoad> loads;
    while (query.next())
        loads.append({Id<Person>(idFrom(query.bytes(0))), query.text(1), int(query.integer(2)),
            int(query.integer(3)), int(query.integer(4))});
    return loads;
}

/// Links and entries side by side, both in order of their numbers: nothing is kept of a long trail.
Result<TrailState> auditTrail(const Store &store)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const bool readsAll = actor->has(Role::Coordinator) || actor->has(Role::Steward);
    AuditCheck check;
    bool missing = false;
    const QString inOrder = QStringLiteral("ORDER BY number");
    Query links = store.database().query(Store::selectSql(entityOf<AuditLink>()) + inOrder);
    Query entries = store.database().query(Store::selectSql(entityOf<AuditEntry>()) + inOrder);
    if (auto done = links.run(); !done)
        return failure(done.error());
    if (auto done = entries.run(); !done)
        return failure(done.error());
    AuditLink link;
    AuditEntry entry;
    const auto nextEntry = [&] {
        if (!entries.next())
            return false;
        Store::readRecord(entries, entityOf<AuditEntry>(), entry);
        return true;
    };
    bool more = nextEntry();
    while (links.next()) {
        Store::readRecord(links, entityOf<AuditLink>(), link);
        while (more && entry.number < link.number)
            more = nextEntry();
        const bool known = more && entry.number == link.number;
        missing = link.number != check.checked() + 1 || (readsAll && !known);
        if (missing || !check.next(link, known ? &entry : nullptr))
            return TrailState{check.checked(), check.checked() + 1, check.head().bytes, missing};
    }
    if (auto whole = links.ended(); !whole)
        return failure(whole.error());
    while (more && entry.number <= check.checked())
        more = nextEntry();
    if (more) // an entry without its link
        return TrailState{check.checked(), check.checked() + 1, check.head().bytes, true};
    return TrailState{check.checked(), 0, check.head().bytes, false};
}

Result<QList<AuditEntry>> auditOf(const Store &store, const RawId &target)
{
    return store.select<AuditEntry>(QStringLiteral("WHERE target = ? ORDER BY number"), target.bytes());
}

} // namespace cooperage
