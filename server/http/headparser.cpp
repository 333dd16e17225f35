// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headparser.h"

#include <boost/beast/http/basic_parser.hpp>

namespace cooperage::server {

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Collects what Beast finds. Bodies never reach it (skip), their framing is read by RequestReader.
class Collector final : public http::basic_parser<true>
{
public:
    Collector()
    {
        header_limit(64 * 1024); // RequestReader has the real limits
        skip(true);
    }

    HeadLines head;

private:
    void on_request_impl(http::verb, beast::string_view method, beast::string_view target, int version,
        beast::error_code &) override
    {
        head.method = bytesOf(method);
        head.target = bytesOf(target);
        head.http11 = version == 11;
    }
    void on_field_impl(
        http::field, beast::string_view name, beast::string_view value, beast::error_code &) override
    {
        head.fields.emplaceBack(bytesOf(name).toLower(), bytesOf(value).trimmed());
    }
    void on_header_impl(beast::error_code &) override { }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override { }
    void on_body_init_impl(boost::optional<std::uint64_t> const &, beast::error_code &) override { }
    std::size_t on_body_impl(beast::string_view, beast::error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view, beast::error_code &) override
    {
        return 0;
    }
    void on_finish_impl(beast::error_code &) override { }
};

} // namespace

Result<HeadLines> parseHeadLines(const QByteArray &head)
{
    Collector collector;
    beast::error_code error;
    const auto used
        = collector.put(boost::asio::const_buffer(head.constData(), std::size_t(head.size())), error);
    if (error)
        return failure(Fault::Invalid, Reason::Malformed, {}, QString::fromStdString(error.message()));
    if (qsizetype(used) != head.size() || !collector.is_header_done())
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("a head that ends too early"));
    collector.head.keepAlive = collector.keep_alive();
    return std::move(collector.head);
}

} // namespace cooperage::server
