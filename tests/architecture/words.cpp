// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/words.h"

#include "tests/architecture/layers.h"

#include <QRegularExpression>

namespace cooperage::architecture {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text));
}

struct WordRule
{
    const char *rule;
    const char *word; ///< regular expression, searched in code
    const char *onlyIn; ///< folders and files separated by blanks; "" = nowhere
    const char *message;
};

constexpr WordRule wordRules[] = {
    {"sql", R"(\bQSql\w*)", "models/store server/store",
        "the database is reached through models/store and server/store"},
    {"stylesheet", R"(\bsetStyleSheet\b)", "",
        "looks belong to the one style (style sheets break it and cost time)"},
    {"html", R"(\bsetHtml\b)", "", "text from others is never read as HTML"},
    {"tls", R"(\bignoreSslErrors\b)", "sync/client/trust.cpp",
        "certificates are judged in sync/client/trust.cpp"},
    {"events", R"(\bprocessEvents\b|\bQEventLoop\b)", "tests",
        "no nested event loop in a program: await instead"},
    {"select-row", R"(\bselectRow\s*\()", "",
        "selectRow() moves the current cell and ends an edit: use the selection model"},
    {"tr", R"(\btr\s*\()", "ui app tests", "texts for people are made in ui and app"},
    {"sleep", R"(\b(?:qSleep|msleep|usleep|sleep_for|sleep_until)\s*\(|\bQThread::sleep\b)", "",
        "wait for something that happens, not for time"},
    {"unfinished", R"(\b(?:TODO|FIXME|XXX|HACK)\b)", "", "finish it, or write an issue"},
};

bool isIn(const QString &path, const char *places)
{
    const QStringList list = QString::fromLatin1(places).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(list.begin(), list.end(),
        [&](const QString &place) { return path == place || path.startsWith(place + u'/'); });
}

/// A statement to the server's database that rightly serves every collective.
struct StatementException
{
    const char *file;
    const char *fragment;
    const char *because;
};

constexpr StatementException statementExceptions[] = {
    {"server/store/", "WHERE token_hash", "a token is what tells the collective"},
    {"server/store/", "WHERE code_hash", "an invitation or link code is what tells the collective"},
    {"server/store/", "FROM head", "the head poll asks for all collectives at once"},
    {"server/store/", "sqlite_", "the catalogue of the file, read by backup and check"},
};

bool isExcepted(const QString &path, const QString &statement)
{
    return std::any_of(
        std::begin(statementExceptions), std::end(statementExceptions), [&](const auto &exception) {
            return path.startsWith(QLatin1String(exception.file))
                && statement.contains(QLatin1String(exception.fragment));
        });
}

/// Where a statement ends: the next ';' or '}' that is not inside brackets opened after `from`.
qsizetype endOfStatement(const QString &code, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'{' || c == u'(')
            ++depth;
        else if ((c == u'}' || c == u')') && --depth < 0)
            return i;
        else if (c == u';' && depth == 0)
            return i;
    }
    return code.size();
}

/// Whether the string at `quote` begins a value of its own, rather than going on with the one before.
bool startsOwnStatement(const QString &code, qsizetype quote)
{
    static const QRegularExpression lead = pattern(R"([,{?:=]\s*(?:\w+\s*\(\s*)?R?$)");
    return lead.match(code.mid(std::max<qsizetype>(0, quote - 200), std::min<qsizetype>(quote, 200)))
        .hasMatch();
}

} // namespace

QList<Finding> checkShape(const SourceFile &file)
{
    QList<Finding> findings;
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        findings.append(
            {file.path, 1, QStringLiteral("licence"), QStringLiteral("the first line names the licence")});

    const QString name = file.path.section(u'/', -1);
    const int limit
        = file.path.startsWith(u"ui/pages/") || name == u"mainwindow.cpp" ? longestPage : longestFile;
    const int lines = int(file.text.count(u'\n'));
    if (lines > limit) {
        findings.append({file.path, limit + 1, QStringLiteral("length"),
            QStringLiteral("%1 lines, %2 is the longest a file like this may be").arg(lines).arg(limit)});
    }

    static const QRegularExpression vagueFile = pattern("manager|utils?|data(?!base)|info(?!rm)");
    if (name != name.toLower() || vagueFile.match(name).hasMatch())
        findings.append({file.path, 1, QStringLiteral("name"),
            QStringLiteral("file names are small letters and say what is inside")});
    static const QRegularExpression vagueType
        = pattern(R"(\b(?:class|struct)\s+\w*(?:Manager|Utils?|Data|Info)(?![a-z])\w*)");
    for (auto it = vagueType.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        findings.append({file.path, file.lineAt(match.capturedStart()), QStringLiteral("name"),
            QStringLiteral("\"%1\" says nothing: name what it is").arg(match.captured())});
    }
    return findings;
}

QList<Finding> checkWords(const SourceFile &file)
{
    QList<Finding> findings;
    for (const WordRule &rule : wordRules) {
        if (isIn(file.path, rule.onlyIn))
            continue;
        const bool inComments = QLatin1String(rule.rule) == u"unfinished";
        for (auto it = pattern(rule.word).globalMatch(inComments ? file.text : file.code); it.hasNext();) {
            const auto match = it.next();
            findings.append({file.path, file.lineAt(match.capturedStart()), QString::fromLatin1(rule.rule),
                QStringLiteral("\"%1\": %2")
                    .arg(match.captured().trimmed(), QString::fromUtf8(rule.message))});
        }
    }
    return findings;
}

QList<Finding> checkAwaits(const SourceFile &file)
{
    static const QRegularExpression await = pattern(R"(\bco_await\b)");
    static const QRegularExpression lambda = pattern(R"((?<![\w\])\s])\s*\[[^\[\]]*\]\s*[({])");
    QList<Finding> findings;
    qsizetype statementEnd = -1;
    for (auto it = await.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        const int line = file.lineAt(match.capturedStart());
        if (match.capturedStart() < statementEnd) {
            findings.append({file.path, line, QStringLiteral("await"),
                QStringLiteral("two co_await in one statement: name the first result")});
            continue;
        }
        statementEnd = endOfStatement(file.code, match.capturedEnd());
        const qsizetype lineStart = file.code.lastIndexOf(u'\n', match.capturedStart()) + 1;
        const QString before = file.code.mid(lineStart, match.capturedStart() - lineStart);
        const QString after = file.code.mid(match.capturedEnd(), statementEnd - match.capturedEnd());
        if (lambda.match(before).hasMatch() || lambda.match(after).hasMatch()) {
            findings.append({file.path, line, QStringLiteral("await"),
                QStringLiteral(
                    "a lambda inside a co_await expression is destroyed twice by g++ 12.2: name it first")});
        }
    }
    return findings;
}

QList<Finding> checkStatements(const SourceFile &file)
{
    if (!file.path.startsWith(u"server/store/"))
        return {};
    static const QRegularExpression verb
        = pattern(R"("\s*(?:\w*\()?\s*(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s)");
    QList<Finding> findings;
    auto it = verb.globalMatch(file.spoken);
    while (it.hasNext()) {
        const qsizetype start = it.next().capturedStart();
        qsizetype end = file.code.indexOf(u';', start);
        while (it.hasNext() && it.peekNext().capturedStart() < end) { // pieces of one, or the next of a list?
            const qsizetype next = it.peekNext().capturedStart();
            if (startsOwnStatement(file.code, next))
                end = next;
            else
                it.next();
        }
        const QString statement = file.spoken.mid(start, end - start);
        if (!statement.contains(u"collective") && !isExcepted(file.path, statement)) {
            findings.append({file.path, file.lineAt(start), QStringLiteral("collective"),
                QStringLiteral("a statement to the server's database names the collective")});
        }
    }
    return findings;
}

QList<Finding> checkFile(const SourceFile &file)
{
    return checkShape(file) + checkWords(file) + checkAwaits(file) + checkStatements(file);
}

} // namespace cooperage::architecture
