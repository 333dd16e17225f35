// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestreader.h"

#include "server/http/headparser.h"
#include "server/http/target.h"

#include <algorithm>
#include <array>

namespace cooperage::server {

namespace {

using Step = RequestReader::Step;

constexpr std::array methods = {"GET", "HEAD", "POST", "PUT", "DELETE"};
/// Two of these could be read two ways, so the second one is refused instead of joined.
constexpr std::array single = {"host", "content-length", "transfer-encoding", "authorization", "content-type",
    "content-encoding", "expect", "range"};
constexpr qsizetype longestToken = 128;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RequestReader::RequestReader(const Limits &limits)
    : m_limits(limits)
{
}

Step RequestReader::read(QByteArrayView bytes, qsizetype &used)
{
    used = 0;
    return m_headDone ? readBody(bytes, used) : readHead(bytes, used);
}

Step RequestReader::readHead(QByteArrayView bytes, qsizetype &used)
{
    while (used < bytes.size()) {
        const auto lf = bytes.indexOf('\n', used);
        const auto end = lf < 0 ? bytes.size() : lf + 1;
        m_head.append(bytes.sliced(used, end - used));
        used = end;
        const auto line = QByteArrayView(m_head).sliced(m_lineStart);
        if (!lineFits(line))
            return Step::Refused;
        if (lf < 0)
            return Step::NeedMore;
        if (!line.endsWith("\r\n"))
            return refuse(400, QStringLiteral("a line that does not end in CR LF"));
        if (line.size() == 2)
            return m_lines == 0 ? refuse(400, QStringLiteral("an empty request line")) : parseHead();
        ++m_lines;
        m_lineStart = m_head.size();
    }
    return Step::NeedMore;
}

/// Checked while the line is still coming, so that nobody fills memory with one that never ends.
bool RequestReader::lineFits(QByteArrayView line)
{
    if (m_lines == 0) {
        if (line.size() > m_limits.requestLine) {
            refuse(431, QStringLiteral("request line too long"));
            return false;
        }
        return true;
    }
    if (line.front() == ' ' || line.front() == '\t') {
        refuse(400, QStringLiteral("a folded header line"));
        return false;
    }
    const auto firstLine = m_head.indexOf('\n') + 1;
    if (m_head.size() - firstLine > m_limits.headers || m_lines > m_limits.headerLines + 1) {
        refuse(431, QStringLiteral("headers too large"));
        return false;
    }
    return true;
}

Step RequestReader::parseHead()
{
    if (m_lines - 1 > m_limits.headerLines)
        return refuse(431, QStringLiteral("too many headers"));
    auto head = parseHeadLines(m_head);
    if (!head)
        return refuse(400, head.error().detail);
    m_headDone = true;
    m_http11 = head->http11;
    m_keepAlive = head->keepAlive;
    m_request.method = head->method;
    for (auto &[name, value] : head->fields) {
        const auto known = m_request.headers.find(name);
        if (known == m_request.headers.end()) {
            m_request.headers.insert(name, value);
            continue;
        }
        if (std::find(single.begin(), single.end(), name) != single.end())
            return refuse(400, QStringLiteral("%1 stands twice").arg(QString::fromLatin1(name)));
        known.value() += ", " + value;
    }
    const auto target = parseTarget(head->target);
    if (!target)
        return refuse(400, QStringLiteral("a target that cannot be read"));
    m_request.path = target->path;
    m_request.query = target->query;
    m_head = {};
    return takeFields();
}

Step RequestReader::takeFields()
{
    if (std::find(methods.begin(), methods.end(), m_request.method) == methods.end())
        return refuse(405, QStringLiteral("method not used here"));
    if (m_request.header("host").isEmpty())
        return refuse(400, QStringLiteral("Host is missing"));
    if (!takeFraming())
        return Step::Refused;
    if (!takeToken())
        return refuse(400, QStringLiteral("an Authorization that cannot be read"));
    m_forwardedFor = m_request.headers.take("x-forwarded-for");
    const auto expect = m_request.headers.take("expect");
    if (!expect.isEmpty() && expect.toLower() != "100-continue")
        return refuse(417, QStringLiteral("an expectation not known here"));
    m_expectsContinue = !expect.isEmpty() && m_http11 && bodyComing();
    return Step::Head;
}

bool RequestReader::takeFraming()
{
    const bool coded = m_request.headers.contains("transfer-encoding");
    const bool counted = m_request.headers.contains("content-length");
    const auto coding = m_request.headers.take("transfer-encoding").toLower();
    const auto length = m_request.headers.take("content-length");
    if (coded && (counted || !m_http11 || coding != "chunked")) {
        refuse(400, QStringLiteral("a Transfer-Encoding not taken here"));
        return false;
    }
    if (coded) {
        m_chunks.emplace(m_limits.body);
        return true;
    }
    if (!counted)
        return true;
    if (!isDigits(length)) {
        refuse(400, QStringLiteral("a Content-Length that is no number"));
        return false;
    }
    bool ok = false;
    m_bodyLeft = length.toLongLong(&ok);
    if (!ok || m_bodyLeft > m_limits.body) {
        refuse(413, QStringLiteral("body too large"), Reason::BodyTooLarge);
        return false;
    }
    return true;
}

/// Takes the token out of the headers, so that nothing that prints headers can print it.
bool RequestReader::takeToken()
{
    if (!m_request.headers.contains("authorization"))
        return true;
    const auto value = m_request.headers.take("authorization");
    const auto space = value.indexOf(' ');
    if (space < 0 || value.first(space).toLower() != "bearer")
        return false;
    m_request.token = value.sliced(space + 1).trimmed();
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '-';
    };
    return !m_request.token.isEmpty() && m_request.token.size() <= longestToken
        && std::all_of(m_request.token.begin(), m_request.token.end(), allowed);
}

Step RequestReader::readBody(QByteArrayView bytes, qsizetype &used)
{
    if (m_chunks) {
        switch (m_chunks->read(bytes, used, m_request.body)) {
        case ChunkReader::Step::NeedMore:
            return Step::NeedMore;
        case ChunkReader::Step::Complete:
            return Step::Complete;
        case ChunkReader::Step::Malformed:
            return refuse(400, QStringLiteral("a chunk that cannot be read"));
        case ChunkReader::Step::TooLarge:
            return refuse(413, QStringLiteral("body too large"), Reason::BodyTooLarge);
        }
    }
    const auto take = std::min<qint64>(m_bodyLeft, bytes.size());
    m_request.body.append(bytes.first(take));
    m_bodyLeft -= take;
    used = take;
    return m_bodyLeft == 0 ? Step::Complete : Step::NeedMore;
}

Step RequestReader::refuse(int status, const QString &detail, Reason reason)
{
    m_keepAlive = false;
    m_refusal = {status, reason, detail};
    return Step::Refused;
}

} // namespace cooperage::server
