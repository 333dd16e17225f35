// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/disclosure.h"
#include "models/rules/publictext.h"

#include <cstdint>
#include <cstdlib>

namespace {

cooperage::Disclosing ties()
{
    cooperage::Disclosing about;
    about.state = cooperage::DeclarationState::Declared;
    about.kinds = {cooperage::Relation::PraiseForPraise, cooperage::Relation::SameCollective};
    about.receiver = QStringLiteral("Mei");
    about.collective = QStringLiteral("Riverside Makers");
    about.voice = cooperage::Voice::Own;
    return about;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Whatever a text looks like: one that passes shows label and clauses in order among its first characters,
/// with no sign between them that could be markup.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const cooperage::Disclosing about = ties();
    if (!cooperage::checkDisclosed(text, about, cooperage::disclosureWords(u"en")))
        return 0;
    const QString front
        = QString(text).trimmed().normalized(QString::NormalizationForm_C).left(2 * about.within);
    const QString seen = cooperage::foldedText(front);
    const qsizetype first = cooperage::wordsAt(seen, QStringLiteral("mei and i promote each other"));
    const qsizetype second
        = cooperage::wordsAt(seen, QStringLiteral("are both in riverside makers"), first + 1);
    require(seen.startsWith(QLatin1String("ad")) && first > 0 && second > first && second < about.within);
    for (const QChar c : seen.left(second)) // every letter before its end is to be seen
        require(!QStringLiteral("<>[]`~*_#|\\/@{}").contains(c) && !cooperage::isHidden(c.unicode()));
    return 0;
}
