// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/criterionrow.h"
#include "ui/pages/endorsements/endorsementwords.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(cooperage::RubricPanel)
};

} // namespace

QString markedWords(const QList<CriterionRow *> &rows, const StandardVersion &version, bool own)
{
    QList<MarkedCriterion> marked;
    int missing = 0;
    bool veto = false;
    for (const CriterionRow *row : rows) {
        const MarkLine line = row->line();
        const Criterion &one = row->criterion();
        missing += line.mark ? 0 : 1;
        veto = veto || (line.mark && isVeto(line));
        marked.append({one.least, one.most, one.weight, line.mark.value_or(one.least)});
    }
    const QString passes = Say::tr("passes at %1").arg(scoreWords(version.pass));
    const int all = int(rows.size());
    QString words = passes;
    if (missing == 0) {
        const auto score = scoreOf(
            version.method, std::span<const MarkedCriterion>(marked.constData(), std::size_t(marked.size())));
        const QString said = own ? Say::tr("Your own score %1") : Say::tr("Score %1");
        words = score ? said.arg(scoreWords(*score)) + QStringLiteral(" · ") + passes : passes;
    } else if (missing < all) {
        words = Say::tr("%1 of %2 marked").arg(all - missing).arg(all) + QStringLiteral(" · ") + passes;
    }
    if (veto)
        words += QStringLiteral(" · ") + Say::tr("a veto: it cannot pass");
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace cooperage
