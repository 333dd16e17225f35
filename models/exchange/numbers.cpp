// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numbers.h"

#include "models/core/money.h"

#include <QHash>
#include <QRegularExpression>

namespace cooperage {

namespace {

struct Parts
{
    bool negative = false;
    QString body; ///< digits, dots and commas only
    QString word; ///< what stood beside it
};

bool isCurrencyWord(const QString &word)
{
    static const QStringList words = {QStringLiteral("kr"), QStringLiteral("kr."), QStringLiteral("Rs"),
        QStringLiteral("Rs."), QStringLiteral("zł"), QStringLiteral("Kč"), QStringLiteral("Ft"),
        QStringLiteral("Fr."), QStringLiteral("lei"), QStringLiteral("TL")};
    if (word.isEmpty() || words.contains(word) || Currency::fromCode(word))
        return true;
    // "$", "R$", "US$", "$ CA"
    bool sign = false;
    for (const QChar c : word) {
        sign = sign || c.category() == QChar::Symbol_Currency;
        if (c.category() != QChar::Symbol_Currency && !c.isUpper() && !c.isSpace())
            return false;
    }
    return sign && word.size() <= 5;
}

QString currencyOf(const QString &word)
{
    if (Currency::fromCode(word))
        return word;
    static const QHash<QString, QString> signs
        = {{QStringLiteral("€"), QStringLiteral("EUR")}, {QStringLiteral("£"), QStringLiteral("GBP")},
            {QStringLiteral("₹"), QStringLiteral("INR")}, {QStringLiteral("₽"), QStringLiteral("RUB")},
            {QStringLiteral("₩"), QStringLiteral("KRW")}, {QStringLiteral("zł"), QStringLiteral("PLN")},
            {QStringLiteral("R$"), QStringLiteral("BRL")}, {QStringLiteral("US$"), QStringLiteral("USD")}};
    return signs.value(word);
}

/// Takes the spaces and apostrophes out of "1 299 000"; nothing if they do not stand before three digits.
std::optional<QString> withoutSpaces(const QString &body)
{
    static const QRegularExpression space(QStringLiteral("[\\s'’]"));
    if (!body.contains(space))
        return body;
    static const QRegularExpression grouped(
        QStringLiteral("\\A[0-9]{1,3}([\\s'’][0-9]{3})+([.,][0-9]*)?\\z"));
    if (!grouped.match(body).hasMatch())
        return std::nullopt;
    return QString(body).remove(space);
}

std::optional<Parts> partsOf(const QString &cell)
{
    if (cell.size() > 64)
        return std::nullopt;
    QString text = cell.simplified();
    text.replace(QChar(0x2212), u'-');
    static const QRegularExpression shape(
        QStringLiteral("\\A([^0-9]*?)([.,]?[0-9](?:[0-9.,\\s'’]*[0-9.,])?)([^0-9]*)\\z"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    QString before = match.captured(1);
    QString body = match.captured(2);
    if (!before.isEmpty() && before.back().isLetter() && body.startsWith(u'.')) {
        before += u'.';
        body.remove(0, 1);
    }
    parts.negative = before.contains(u'-');
    if (before.count(u'-') + before.count(u'+') > 1)
        return std::nullopt;
    before = before.remove(u'-').remove(u'+').trimmed();
    const QString after = match.captured(3).trimmed();
    if (!isCurrencyWord(before) || !isCurrencyWord(after))
        return std::nullopt;
    parts.word = before.isEmpty() ? after : before;
    const auto plain = withoutSpaces(body);
    if (!plain)
        return std::nullopt;
    parts.body = *plain;
    return parts;
}

} // namespace

void DecimalEvidence::add(const QString &cell)
{
    const auto parts = partsOf(cell);
    if (!parts)
        return;
    const QString &body = parts->body;
    const auto dots = body.count(u'.');
    const auto commas = body.count(u',');
    if (dots + commas == 0)
        return;
    const qsizetype last = std::max(body.lastIndexOf(u'.'), body.lastIndexOf(u','));
    const bool lastIsDot = body[last] == u'.';
    const auto same = lastIsDot ? dots : commas;
    bool isFraction = true; // whether the last sign is the decimal sign
    if (same > 1) {
        isFraction = false;
    } else if (dots + commas == 1 && body.size() - last - 1 == 3 && last >= 1 && last <= 3
        && body[0] != u'0') {
        if (m_unclear++ == 0)
            m_sample = cell;
        return;
    }
    if (m_unclear == 0)
        m_sample = cell;
    (isFraction == lastIsDot ? m_dots : m_commas) += 1;
}

DecimalSign DecimalEvidence::sign() const
{
    if ((m_dots > 0 && m_commas > 0) || (m_dots + m_commas == 0 && m_unclear > 0))
        return DecimalSign::Unclear;
    return m_commas > 0 ? DecimalSign::Comma : DecimalSign::Dot;
}

std::optional<PlainNumber> plainNumber(const QString &cell, DecimalSign sign)
{
    const auto parts = partsOf(cell);
    if (!parts)
        return std::nullopt;
    static const QRegularExpression dotted(
        QStringLiteral("\\A([0-9]*|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.([0-9]*))?\\z"));
    static const QRegularExpression comma(
        QStringLiteral("\\A([0-9]*|[0-9]{1,3}(?:\\.[0-9]{3})+)(?:,([0-9]*))?\\z"));
    const auto match = (sign == DecimalSign::Comma ? comma : dotted).match(parts->body);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(1).remove(u',').remove(u'.');
    const QString fraction = match.captured(2);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    PlainNumber number;
    number.decimal = (parts->negative ? QStringLiteral("-") : QString()) + whole;
    if (!fraction.isEmpty())
        number.decimal += u'.' + fraction;
    number.currency = currencyOf(parts->word);
    return number;
}

std::optional<qint64> wholeNumber(const QString &cell)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([-+]?)(?:([0-9]+)|([0-9]{1,3}(?:[.,\\s'’][0-9]{3})+))(?:[.,]0{0,2})?\\z"));
    const auto match = shape.match(cell.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression noDigit(QStringLiteral("[^0-9]"));
    const QString digits = match.captured(2) + match.captured(3).remove(noDigit);
    const auto value = scaledDecimal(digits, 0);
    if (!value)
        return std::nullopt;
    return match.captured(1) == QStringLiteral("-") ? -*value : *value;
}

std::optional<qint64> scaledDecimal(const QString &decimal, int digits)
{
    const bool negative = decimal.startsWith(u'-');
    const QStringView text = QStringView(decimal).mid(negative ? 1 : 0);
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.left(dot);
    const QString fraction = dot < 0 ? QString() : text.mid(dot + 1).toString();
    const QString kept = whole.toString() + fraction.leftJustified(digits, u'0', true);
    if (kept.size() > 60)
        return std::nullopt;
    bool isNumber = false;
    qint64 value = kept.isEmpty() ? 0 : kept.toLongLong(&isNumber);
    if ((!isNumber && !kept.isEmpty()) || value > largestAmount)
        return std::nullopt;
    if (fraction.size() > digits && fraction[digits] >= u'5')
        ++value;
    return negative ? -value : value;
}

bool hasMoreDigits(const QString &decimal, int digits)
{
    const qsizetype dot = decimal.indexOf(u'.');
    if (dot < 0)
        return false;
    for (const QChar c : QStringView(decimal).mid(dot + 1 + digits)) {
        if (c != u'0')
            return true;
    }
    return false;
}

bool isPublicGtin(const QString &code)
{
    if (code.size() != 8 && code.size() != 12 && code.size() != 13 && code.size() != 14)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] < u'0' || code[i] > u'9')
            return false;
        sum += (code[i].unicode() - u'0') * ((code.size() - i) % 2 == 0 ? 3 : 1);
    }
    if (sum % 10 != 0)
        return false;
    if (code.size() == 8)
        return code[0] != u'0' && code[0] != u'2';
    // Prefixes 02, 04 and 20–29 are for use inside a company.
    const QString as13 = code.size() == 12 ? u'0' + code : code.right(13);
    const QStringView prefix = QStringView(as13).left(2);
    return prefix != u"02" && prefix != u"04" && prefix[0] != u'2';
}

} // namespace cooperage
