// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/twins.h"

#include <QHash>
#include <QRegularExpression>

namespace cooperage::architecture {

namespace {

struct Declared
{
    QString name; ///< with its namespace
    int line = 1;
};

/// What stands at the first column outside of unnamed namespaces. clang-format closes each namespace with its
/// name.
QList<Declared> typesIn(const SourceFile &file)
{
    static const QRegularExpression type(
        QStringLiteral(R"(^(?:struct|class|enum class|enum) (\w+)\b(?!::| *<))"));
    static const QRegularExpression opening(QStringLiteral(R"(^namespace ([\w:]+) \{$)"));
    QList<Declared> found;
    QStringList within;
    int unnamed = 0;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line == u"namespace {")
            ++unnamed;
        else if (line == u"} // namespace")
            --unnamed;
        else if (const auto opened = opening.match(line); opened.hasMatch())
            within.append(opened.captured(1));
        else if (line.startsWith(u"} // namespace ") && !within.isEmpty())
            within.removeLast();
        const auto match = type.match(line);
        const bool declaredOnly = line.endsWith(u';') && !line.contains(u'{');
        if (unnamed == 0 && match.hasMatch() && !declaredOnly)
            found.append(
                {within.join(QStringLiteral("::")) + QStringLiteral("::") + match.captured(1), int(i) + 1});
    }
    return found;
}

} // namespace

QList<Finding> checkTwins(const QList<SourceFile> &files)
{
    QHash<QString, QString> first;
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        for (const Declared &one : typesIn(file)) {
            const QString where = first.value(one.name);
            if (where.isEmpty())
                first.insert(one.name, file.path);
            else
                findings.append({file.path, one.line, QStringLiteral("twin"),
                    QStringLiteral("%1 is declared in %2 as well").arg(one.name, where)});
        }
    }
    return findings;
}

} // namespace cooperage::architecture
