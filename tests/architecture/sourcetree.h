// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage::architecture {

/// One source file. The three texts have the same length, so a position means the same line in each.
struct SourceFile
{
    QString path; ///< from the root, with '/'
    QString text; ///< as it stands
    QString spoken; ///< comments blanked
    QString code; ///< comments and the contents of strings blanked

    int lineAt(qsizetype position) const; ///< counted from 1
};

/// A broken rule, printed as "path:line: message [rule]".
struct Finding
{
    QString path;
    int line = 1;
    QString rule;
    QString message;

    QString text() const;
};

SourceFile sourceFrom(const QString &path, const QString &text);

/// All .h and .cpp files below `folders` of `root`, in the order of their paths.
QList<SourceFile> readTree(const QString &root, const QStringList &folders);

} // namespace cooperage::architecture
