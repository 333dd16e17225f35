// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/strictjson.h"

// The only file that compiles Boost.JSON; nothing of it is visible elsewhere.
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>

#include <QJsonArray>
#include <QJsonValue>
#include <QStringDecoder>

#include <exception>
#include <utility>
#include <vector>

namespace cooperage {

namespace {

using boost::json::error_code;
using boost::json::string_view;

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);

/// An object or array that is still open.
struct Level
{
    bool isArray = false;
    QJsonObject object = {};
    QJsonArray array = {};
    QString key = {}; ///< of the value to come
};

/// Receives the parser's events and builds Qt's values, refusing what the parser lets through.
class Builder
{
public:
    // The parser's own guards stay open: ours follow the limits handed over.
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    explicit Builder(const JsonLimits &limits)
        : m_limits(limits)
    {
        m_levels.reserve(8);
    }

    const char *refusal() const { return m_refusal; } ///< nullptr unless one of our own rules was broken
    QJsonObject takeRoot() { return std::move(m_root); }

    bool on_document_begin(error_code &) { return true; }
    bool on_document_end(error_code &) { return true; }

    bool on_object_begin(error_code &ec)
    {
        if (!counts(ec))
            return false;
        m_levels.push_back({});
        return true;
    }

    bool on_object_end(std::size_t, error_code &ec)
    {
        QJsonObject object = std::move(m_levels.back().object);
        m_levels.pop_back();
        if (!m_levels.empty())
            return add(QJsonValue(object), ec);
        m_root = std::move(object);
        return true;
    }

    bool on_array_begin(error_code &ec)
    {
        if (m_levels.empty())
            return refuse("not an object", ec);
        if (!counts(ec))
            return false;
        m_levels.push_back({true});
        return true;
    }

    bool on_array_end(std::size_t, error_code &ec)
    {
        const QJsonArray array = std::move(m_levels.back().array);
        m_levels.pop_back();
        return add(QJsonValue(array), ec);
    }

    bool on_key_part(string_view part, std::size_t, error_code &) { return collect(part); }

    bool on_key(string_view last, std::size_t, error_code &ec)
    {
        QString key;
        if (!text(last, key, ec))
            return false;
        Level &level = m_levels.back();
        if (level.object.contains(key))
            return refuse("duplicate key", ec);
        if (level.object.size() >= m_limits.keys)
            return refuse("too many keys in one object", ec);
        level.key = std::move(key);
        return true;
    }

    bool on_string_part(string_view part, std::size_t, error_code &) { return collect(part); }

    bool on_string(string_view last, std::size_t, error_code &ec)
    {
        QString string;
        return text(last, string, ec) && addScalar(QJsonValue(string), ec);
    }

    bool on_number_part(string_view, error_code &) { return true; }
    bool on_int64(std::int64_t number, string_view, error_code &ec)
    {
        return addScalar(QJsonValue(qint64(number)), ec);
    }
    bool on_uint64(std::uint64_t, string_view, error_code &ec)
    {
        return refuse("number outside int64", ec); // called only for what does not fit on_int64
    }
    bool on_double(double, string_view, error_code &ec) { return refuse("not a whole number of int64", ec); }
    bool on_bool(bool value, error_code &ec) { return addScalar(QJsonValue(value), ec); }
    bool on_null(error_code &ec) { return addScalar(QJsonValue(QJsonValue::Null), ec); }
    bool on_comment_part(string_view, error_code &ec) { return refuse("comment", ec); }
    bool on_comment(string_view, error_code &ec) { return refuse("comment", ec); }

private:
    bool refuse(const char *why, error_code &ec)
    {
        m_refusal = why;
        ec = boost::json::error::syntax; // only to stop the parser; the words are ours
        return false;
    }

    bool counts(error_code &ec)
    {
        if (++m_values > m_limits.values)
            return refuse("too many values", ec);
        return true;
    }

    bool collect(string_view part)
    {
        m_text.append(part.data(), qsizetype(part.size()));
        return true;
    }

    bool text(string_view last, QString &out, error_code &ec)
    {
        QByteArrayView whole(last.data(), qsizetype(last.size()));
        if (!m_text.isEmpty()) {
            collect(last);
            whole = m_text;
        }
        if (whole.contains('\0'))
            return refuse("U+0000", ec);
        // fromUtf8 would swallow U+FEFF at the start: a text must come back as it was typed.
        out = whole.startsWith(byteOrderMark)
            ? QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(whole)
            : QString::fromUtf8(whole);
        m_text.clear();
        return true;
    }

    bool addScalar(const QJsonValue &value, error_code &ec) { return counts(ec) && add(value, ec); }

    bool add(const QJsonValue &value, error_code &ec)
    {
        if (m_levels.empty())
            return refuse("not an object", ec);
        Level &level = m_levels.back();
        if (level.isArray)
            level.array.append(value);
        else
            level.object.insert(level.key, value);
        return true;
    }

    const JsonLimits &m_limits;
    std::vector<Level> m_levels;
    QJsonObject m_root;
    QByteArray m_text; ///< the parts of a long or escaped string so far
    int m_values = 0;
    const char *m_refusal = nullptr;
};

Failure malformed(std::size_t at, const QString &why)
{
    return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("byte %1: %2").arg(at).arg(why));
}

} // namespace

Result<QJsonObject> strictObject(QByteArrayView bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return failure(Fault::Invalid, Reason::BodyTooLarge, {},
            QStringLiteral("byte %1: JSON text over the limit of %1 bytes").arg(limits.bytes));
    }
    if (bytes.startsWith(byteOrderMark))
        return malformed(0, QStringLiteral("byte order mark"));
    boost::json::parse_options options; // comments, trailing commas and invalid UTF-8 are off by default
    options.max_depth = std::size_t(limits.depth);
    try {
        boost::json::basic_parser<Builder> parser(options, limits);
        error_code ec;
        const auto size = std::size_t(bytes.size());
        const std::size_t used = parser.write_some(false, bytes.data(), size, ec);
        if (const char *refusal = parser.handler().refusal())
            return malformed(used, QString::fromLatin1(refusal));
        if (ec)
            return malformed(used, QString::fromStdString(ec.message()));
        if (used != size)
            return malformed(used, QStringLiteral("bytes after the end"));
        return parser.handler().takeRoot();
    } catch (const std::exception &problem) { // out of memory; nothing else is thrown on the way
        return malformed(0, QString::fromUtf8(problem.what()));
    }
}

} // namespace cooperage
