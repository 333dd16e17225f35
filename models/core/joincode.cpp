// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/joincode.h"

#include <QCryptographicHash>

namespace cooperage {

QString newJoinCode(RandomSource &random)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const QByteArray bytes = random.bytes(16);
    QString code;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            code += QLatin1Char(alphabet[(held >> (bits - 5)) & 31]);
    }
    code += QLatin1Char(alphabet[(held << (5 - bits)) & 31]);
    return code;
}

QByteArray joinCodeHash(const QString &code)
{
    return QCryptographicHash::hash(code.trimmed().toUpper().toUtf8(), QCryptographicHash::Sha256);
}

} // namespace cooperage
