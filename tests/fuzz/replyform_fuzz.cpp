// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/form.h"
#include "server/pages/views.h"

#include <QUrl>

#include <cstdint>
#include <cstdlib>

using namespace cooperage::server;

/// What is read keeps its limits, says the same when it is written and read again, and comes to an answer or
/// a sentence whatever it holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto fields = formFields(body);
    if (!fields)
        return 0;
    if (fields->size() > mostFormFields)
        std::abort();
    QByteArray again;
    for (auto it = fields->begin(); it != fields->end(); ++it) {
        for (const QChar c : it.value()) {
            if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f)
                std::abort();
        }
        again
            += (again.isEmpty() ? "" : "&") + it.key().toLatin1() + '=' + QUrl::toPercentEncoding(it.value());
    }
    if (again.size() <= longestForm && formFields(again) != fields)
        std::abort();
    const auto filled = replyIn(*fields);
    if (filled && filled->sentence.isEmpty() && filled->reply.agrees
        && filled->reply.ties == cooperage::DeclarationState::NotAsked)
        std::abort();
    return 0;
}
