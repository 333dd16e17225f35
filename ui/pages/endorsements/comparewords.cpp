// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/comparewords.h"

#include "models/tables/celltext.h"
#include "ui/widgets/markdownview.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Endorsements)
};

QString wordsOf(const LikeReason &reason)
{
    QStringList words;
    for (const QString &word : reason.words)
        words.append(isolated(word));
    const QString list = words.join(QStringLiteral(", "));
    const int count = int(words.size());
    switch (reason.kind) {
    case LikeKind::Category:
        return Say::tr("same category: %1").arg(list);
    case LikeKind::CategoryNear:
        return Say::tr("both in %1").arg(list);
    case LikeKind::Materials:
        return Say::tr("%n shared material(s): %1", nullptr, count).arg(list);
    case LikeKind::Tags:
        return Say::tr("%n shared tag(s): %1", nullptr, count).arg(list);
    case LikeKind::Craft:
        return Say::tr("same craft");
    case LikeKind::Price:
        return Say::tr("similar price");
    }
    return {};
}

} // namespace

QString likeWords(const QList<LikeReason> &reasons)
{
    QStringList parts;
    for (const LikeReason &one : reasons)
        parts.append(wordsOf(one));
    QString words = parts.join(QStringLiteral(" · "));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString readableWords(const QString &markdown, int most)
{
    QTextDocument document;
    document.setMarkdown(MarkdownView::tamed(markdown),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
            | QTextDocument::MarkdownNoHTML);
    QString text = document.toPlainText();
    text.remove(QChar(QChar::ObjectReplacementCharacter));
    text = text.trimmed();
    return text.size() > most ? text.left(most).trimmed() + QChar(0x2026) : text;
}

} // namespace cooperage
