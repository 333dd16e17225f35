// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/members.h"

#include "models/core/value.h"

#include <algorithm>

namespace cooperage {

namespace {

bool isPlainLine(const QString &text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QString memberName(const char *name)
{
    return QString::fromLatin1(name);
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

bool readHex(QByteArray &bytes, const QJsonValue &value, qsizetype size)
{
    const QString hex = value.toString();
    bytes = QByteArray::fromHex(hex.toLatin1());
    return bytes.size() == size && hexText(bytes) == hex;
}

bool readNumber(qint64 &number, const QJsonValue &value, qint64 least, qint64 most)
{
    return Stored<qint64>::fromJson(number, value) && number >= least && number <= most;
}

qint64 Members::number(const char *name, qint64 least, qint64 most)
{
    qint64 number = 0;
    if (!readNumber(number, m_object.value(memberName(name)), least, most))
        refuse(name);
    return number;
}

bool Members::flag(const char *name)
{
    const QJsonValue value = m_object.value(memberName(name));
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

RawId Members::id(const char *name)
{
    const auto id = RawId::fromHex(m_object.value(memberName(name)).toString());
    if (!id)
        refuse(name);
    return id.value_or(RawId());
}

QByteArray Members::hash(const char *name, qsizetype size)
{
    QByteArray bytes;
    if (!readHex(bytes, m_object.value(memberName(name)), size))
        refuse(name);
    return bytes;
}

QString Members::text(const char *name, int least, int most)
{
    const QJsonValue value = m_object.value(memberName(name));
    const QString text = value.toString();
    if (!value.isString() || text.size() < least || text.size() > most || !isPlainLine(text))
        refuse(name);
    return text;
}

QString Members::optionalText(const char *name, int most)
{
    return has(name) ? text(name, 0, most) : QString();
}

QJsonArray Members::list(const char *name, qsizetype most)
{
    const QJsonValue value = m_object.value(memberName(name));
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > most)
        refuse(name);
    return list;
}

void Members::refuse(const char *name)
{
    if (!m_wrong)
        m_wrong = name;
}

Failure Members::failure() const
{
    return cooperage::failure(Fault::Invalid, Reason::Malformed, {},
        QStringLiteral("member \"%1\" is missing or wrong").arg(memberName(m_wrong ? m_wrong : "")));
}

Failure wrongAnswer(const Error &error)
{
    return failure(Fault::Refused, Reason::ServerAnswerWrong, error.subject, error.detail);
}

} // namespace cooperage
