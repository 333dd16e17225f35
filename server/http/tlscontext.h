// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/http/certificate.h"

#include <boost/asio/ssl/context.hpp>

#include <memory>

namespace cooperage::server {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

/// TLS 1.2 and 1.3, ECDHE with AEAD only, no renegotiation, no compression; ALPN answers http/1.1.
/// Errors: CertificateWrong.
Result<TlsContext> makeTlsContext(const CertificatePair &pair);

} // namespace cooperage::server
