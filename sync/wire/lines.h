// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace cooperage {

/// Cuts foreign bytes into lines. Each ends with '\n'; none is empty; none is copied.
class Lines
{
public:
    /// `most`: bytes taken in all; next() answers Reason::BodyTooLarge if there are more.
    Lines(QByteArrayView bytes, qsizetype most);

    bool atEnd() const { return m_rest.isEmpty(); }
    Result<QByteArrayView> next(); ///< without its '\n'
    Result<QJsonObject> nextObject(); ///< the next line read by strictjson

    Failure at(const Failure &failure) const; ///< the same failure, naming the line read last (from 1)

private:
    QByteArrayView m_rest;
    qsizetype m_most = 0;
    bool m_tooLong = false;
    int m_number = 0;
};

} // namespace cooperage
