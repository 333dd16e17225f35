// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/joincode.h"

#include <QCryptographicHash>
#include <QString>

namespace cooperage {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int codeLetters = 26;

} // namespace

QString joinCode(const QByteArray &random)
{
    Q_ASSERT(random.size() == 16);
    QString code;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : random) {
        bits = (bits << 8) | quint8(byte);
        held += 8;
        while (held >= 5) {
            held -= 5;
            code.append(QLatin1Char(alphabet[(bits >> held) & 31]));
        }
    }
    code.append(QLatin1Char(alphabet[(bits << (5 - held)) & 31])); // 128 = 25 × 5 + 3
    return code;
}

QByteArray joinCodeHash(QStringView code)
{
    QByteArray letters;
    for (const QChar c : code) {
        if (c.isSpace() || c == u'-')
            continue;
        const char letter = c.toUpper().toLatin1();
        if (letter == 0 || !QByteArrayView(alphabet).contains(letter))
            return {};
        letters.append(letter);
    }
    if (letters.size() != codeLetters)
        return {};
    return QCryptographicHash::hash(letters, QCryptographicHash::Sha256);
}

} // namespace cooperage
