// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/draft.h"

#include <QCryptographicHash>

#include <vector>

namespace cooperage {

/// How often the keys, pictures, titles and SKUs of a file come in it: what must be known before its first
/// listing is matched. Of each only a hash of eight bytes is kept, so that a million rows need little memory.
class FileKeys
{
public:
    FileKeys() = default;
    FileKeys(const FileKeys &) = delete;
    FileKeys &operator=(const FileKeys &) = delete;

    enum class Kind : char { Key = 'k', Picture = 'p', Title = 't', Sku = 's' };

    void announce(const ProductDraft &draft);
    void close(); ///< after the last draft, before the first question
    qint64 count(Kind kind, const QString &text) const;
    qint64 listings() const { return m_listings; }
    /// Over the rows of all drafts in their order: tells whether the file is still the one that was
    /// announced.
    const QByteArray &fingerprint() const { return m_fingerprint; }

private:
    void add(Kind kind, const QString &text);

    std::vector<quint64> m_marks;
    qint64 m_listings = 0;
    QCryptographicHash m_rows{QCryptographicHash::Sha256};
    QByteArray m_fingerprint;
};

} // namespace cooperage
