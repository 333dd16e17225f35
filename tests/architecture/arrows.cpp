// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/arrows.h"

#include "tests/architecture/layers.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <cstring>

namespace cooperage::architecture {

namespace {

struct Include
{
    QString target;
    bool quoted = false;
    int line = 1;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto it = directive.globalMatch(file.spoken); it.hasNext();) {
        const auto match = it.next();
        includes.append({match.captured(2), match.captured(1) == u'"', file.lineAt(match.capturedStart(1))});
    }
    return includes;
}

bool isBelow(const QString &path, const QString &folderOrFile)
{
    return path == folderOrFile || path.startsWith(folderOrFile + u'/');
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

bool arrowAllowed(const Layer &from, const QString &path, const QString &target)
{
    const QString own = path.section(u'/', 0, 1);
    const QString home = QString::fromLatin1(from.folder);
    if (isBelow(target, home.endsWith(u".h") || home.endsWith(u".cpp") ? own : home))
        return true;
    const QStringList allowed = words(from.mayInclude);
    return std::any_of(
        allowed.begin(), allowed.end(), [&](const QString &to) { return isBelow(target, to); });
}

void checkOne(const SourceFile &file, const QSet<QString> &known, QList<Finding> &findings)
{
    const Layer *layer = layerOf(file.path);
    if (!layer) {
        findings.append({file.path, 1, QStringLiteral("folder"),
            QStringLiteral("this folder has no row in tests/architecture/layers.h")});
        return;
    }
    for (const Include &include : includesOf(file)) {
        if (!include.quoted) {
            const QString library = libraryOf(include.target);
            if (!library.isEmpty() && !words(layer->libraries).contains(library)) {
                findings.append({file.path, include.line, QStringLiteral("library"),
                    QStringLiteral("%1 does not use %2 (<%3>)")
                        .arg(QString::fromLatin1(layer->folder), library, include.target)});
            }
        } else if (include.target.endsWith(u".moc")) {
            continue;
        } else if (!known.contains(include.target)) {
            findings.append({file.path, include.line, QStringLiteral("root"),
                QStringLiteral("\"%1\" names no file, counted from the root").arg(include.target)});
        } else if (!arrowAllowed(*layer, file.path, include.target)) {
            findings.append({file.path, include.line, QStringLiteral("arrow"),
                QStringLiteral("%1 may not include \"%2\"")
                    .arg(QString::fromLatin1(layer->folder), include.target)});
        }
    }
}

/// Depth first over the graph of files; an edge back into the path being walked closes a circle.
class CircleSearch
{
public:
    explicit CircleSearch(const QList<SourceFile> &files)
    {
        for (const SourceFile &file : files) {
            m_order.append(file.path);
            m_includes.insert(file.path, includesOf(file));
        }
    }

    QList<Finding> run()
    {
        for (const QString &path : std::as_const(m_order))
            visit(path);
        return m_findings;
    }

private:
    void visit(const QString &path)
    {
        if (m_done.contains(path))
            return;
        m_walk.append(path);
        for (const Include &include : m_includes.value(path)) {
            if (!include.quoted || !m_includes.contains(include.target))
                continue;
            const qsizetype start = m_walk.indexOf(include.target);
            if (start < 0) {
                visit(include.target);
                continue;
            }
            m_findings.append({path, include.line, QStringLiteral("circle"),
                QStringLiteral("includes lead in a circle: %1 → %2")
                    .arg(m_walk.mid(start).join(QStringLiteral(" → ")), include.target)});
        }
        m_walk.removeLast();
        m_done.insert(path);
    }

    QStringList m_order;
    QHash<QString, QList<Include>> m_includes;
    QStringList m_walk;
    QSet<QString> m_done;
    QList<Finding> m_findings;
};

} // namespace

const Layer *layerOf(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers) {
        if (isBelow(path, QString::fromLatin1(layer.folder))
            && (!best || std::strlen(layer.folder) > std::strlen(best->folder)))
            best = &layer;
    }
    return best;
}

QString libraryOf(const QString &header)
{
    static constexpr std::array<std::array<const char *, 2>, 15> prefixes = {{
        {"QCoro", "QCoro"},
        {"qcoro", "QCoro"},
        {"boost/json", "Json"},
        {"boost/asio", "Asio"},
        {"boost/beast", "Asio"},
        {"boost/", "Boost"},
        {"openssl/", "OpenSSL"},
        {"zstd", "Zstd"},
        {"sqlite3", "Sqlite"},
        {"xlsxwriter", "Xlsx"},
        {"zip.h", "Zip"},
        {"qt6keychain/", "Keychain"},
        {"tl/", "Expected"},
        {"sys/socket", "Sockets"},
        {"ZXing/", "ZXing"},
    }};
    for (const auto &[prefix, library] : prefixes) {
        if (header.startsWith(QLatin1String(prefix)))
            return QString::fromLatin1(library);
    }
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules = {QStringLiteral("Core"), QStringLiteral("Gui"),
        QStringLiteral("Widgets"), QStringLiteral("Network"), QStringLiteral("Sql"),
        QStringLiteral("Concurrent"), QStringLiteral("Charts"), QStringLiteral("Svg"),
        QStringLiteral("SvgWidgets"), QStringLiteral("PrintSupport"), QStringLiteral("Test"),
        QStringLiteral("DBus"), QStringLiteral("Xml")};
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers + QStringLiteral("/Qt") + module + u'/' + header))
            return module;
    }
    return QStringLiteral("Qt, an unknown part");
}

QList<Finding> checkArrows(const QList<SourceFile> &files)
{
    QSet<QString> known;
    for (const SourceFile &file : files)
        known.insert(file.path);
    QList<Finding> findings;
    for (const SourceFile &file : files)
        checkOne(file, known, findings);
    return findings + CircleSearch(files).run();
}

} // namespace cooperage::architecture
