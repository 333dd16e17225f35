// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request.h"

#include <QDate>
#include <QString>

namespace cooperage::server {

/// Text as it may stand inside an element or a quoted attribute. Characters that are not seen as themselves
/// (overrides of direction, zero width) become the replacement character.
QByteArray escaped(const QString &text);

/// A name among other words: escaped, and its direction kept to itself.
QByteArray named(const QString &text);

/// Foreign text of several lines, as paragraphs.
QByteArray paragraphs(const QString &text);

QByteArray dayText(const QDate &day); ///< "2 December 2026"

/// What a page may do besides being read.
enum class PageKind {
    Reading, ///< may be kept by caches for a few minutes
    Asking, ///< has a form that goes back to this server; kept nowhere, found by no search engine
};

/// A whole page. @p body is HTML, @p title text. No script, no outside address, nothing but its own style.
Response htmlPage(int status, const QString &title, const QByteArray &body, PageKind kind);

/// The one answer for everything that is not there.
Response nothingHere();

/// JSON or a signed badge: read by anybody, from anywhere.
Response publicDocument(const QByteArray &type, const QByteArray &body);

} // namespace cooperage::server
