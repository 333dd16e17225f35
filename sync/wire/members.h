// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <limits>

namespace cooperage {

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
constexpr qsizetype chainSize = 16; ///< bytes of a cut SHA-256 in a chain
constexpr qsizetype hashSize = 32; ///< bytes of a whole one
constexpr int longestCursor = 512; ///< characters
constexpr qint64 greatestSchema = 1'000'000;

QString memberName(const char *name);
QString hexText(const QByteArray &bytes);
bool readHex(
    QByteArray &bytes, const QJsonValue &value, qsizetype size); ///< exactly `size` bytes, small digits
bool readNumber(qint64 &number, const QJsonValue &value, qint64 least, qint64 most);

/// Takes the members of an object that came from outside one after the other and remembers the first that
/// does not fit, so that a reader is a list of what it expects and one question at the end.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    qint64 number(const char *name, qint64 least = 0, qint64 most = anyNumber);
    Instant time(const char *name) { return {number(name)}; }
    bool flag(const char *name); ///< true or false
    RawId id(const char *name);
    QByteArray hash(const char *name, qsizetype size); ///< hex digits of exactly `size` bytes
    QString text(const char *name, int least, int most); ///< one line without control characters
    QString optionalText(const char *name, int most); ///< empty if not there
    QJsonArray list(const char *name, qsizetype most);

    bool has(const char *name) const { return m_object.contains(memberName(name)); }
    void refuse(const char *name); ///< for checks the functions above do not know
    bool good() const { return m_wrong == nullptr; }
    Failure failure() const; ///< Reason::Malformed, naming the first member that did not fit

private:
    QJsonObject m_object;
    const char *m_wrong = nullptr;
};

/// The same failure as a program says it of its server: Fault::Refused, Reason::ServerAnswerWrong.
Failure wrongAnswer(const Error &error);

} // namespace cooperage
