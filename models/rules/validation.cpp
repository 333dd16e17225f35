// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/validation.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr int longestMarkdownBytes = 32 * 1024; // as it stands escaped in JSON, so that it fits one op
constexpr int longestLine = 1000;

std::optional<FieldProblem> problem(const Field &field, Reason reason, const QString &value)
{
    return FieldProblem{QString::fromLatin1(field.name), reason, value.left(80)};
}

/// Bytes the text takes inside a JSON string.
qsizetype escapedSize(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto extra = std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return c == '"' || c == '\\' || c == '\n' || c == '\t'; });
    return utf8.size() + extra;
}

std::optional<FieldProblem> textProblem(const Field &field, const QString &text)
{
    const bool longText = field.kind == Kind::LongText;
    if (field.rules.required && text.trimmed().isEmpty())
        return problem(field, Reason::Required, text);
    if (longText ? escapedSize(text) > longestText(field) : text.size() > longestText(field))
        return problem(field, Reason::TooLong, text);
    if (hasControlCharacters(text, longText))
        return problem(field, Reason::ControlCharacter, text);
    return std::nullopt;
}

std::optional<FieldProblem> rangeProblem(const Field &field, qint64 value)
{
    if (value < field.rules.least)
        return problem(field, Reason::TooSmall, QString::number(value));
    if (value > field.rules.most)
        return problem(field, Reason::TooLarge, QString::number(value));
    return std::nullopt;
}

} // namespace

int longestText(const Field &field)
{
    if (field.rules.maxLength > 0)
        return field.rules.maxLength;
    return field.kind == Kind::LongText ? longestMarkdownBytes : longestLine;
}

std::optional<FieldProblem> problemOf(const Field &field, const Record &record)
{
    const QVariant value = field.get(record);
    const bool empty = value.isNull();
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return textProblem(field, value.toString());
    case Kind::Integer:
    case Kind::Time:
        return empty ? std::nullopt : rangeProblem(field, value.toLongLong());
    case Kind::Money: {
        if (empty)
            return std::nullopt;
        const auto money = value.value<Money>();
        if (money.currency.isNull())
            return problem(field, Reason::CurrencyMissing, QString::number(money.minor));
        if (money.minor > largestAmount || money.minor < -largestAmount)
            return problem(field, Reason::TooLarge, QString::number(money.minor));
        return rangeProblem(field, money.minor);
    }
    case Kind::Reference:
    case Kind::Date:
        if (field.rules.required && empty)
            return problem(field, Reason::Required, QString());
        return std::nullopt;
    case Kind::Hash:
        if (field.rules.required && value.toByteArray().isEmpty())
            return problem(field, Reason::Required, QString());
        return std::nullopt;
    case Kind::Boolean:
    case Kind::Choice:
        return std::nullopt;
    }
    return std::nullopt;
}

QList<FieldProblem> problemsOf(const Entity &entity, const Record &record)
{
    QList<FieldProblem> problems;
    for (const Field &field : entity.fields) {
        if (auto found = problemOf(field, record))
            problems.append(*found);
    }
    return problems;
}

QList<FieldProblem> problemsOfChange(const Entity &entity, const QJsonObject &fields, bool creating)
{
    QList<FieldProblem> problems;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = entity.fieldNamed(it.key());
        if (!field)
            problems.append({it.key(), Reason::UnknownField, {}});
        else if (field->rules.decided)
            problems.append({it.key(), Reason::DecidedField, {}});
        else if (field->rules.fixed && !creating)
            problems.append({it.key(), Reason::FixedField, {}});
    }
    return problems;
}

QString cleanText(const QString &typed, bool longText)
{
    QString text;
    text.reserve(typed.size());
    const QString unified = QString(typed).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar c : unified) {
        if (c == u'\r' || c == u'\n')
            text += longText ? QChar(u'\n') : QChar(u' ');
        else if (c == u'\t')
            text += longText ? c : QChar(u' ');
        else if (c.category() != QChar::Other_Control)
            text += c;
    }
    text = text.normalized(QString::NormalizationForm_C);
    return longText ? text : text.trimmed();
}

bool hasControlCharacters(const QString &text, bool longText)
{
    return std::any_of(text.begin(), text.end(), [longText](QChar c) {
        if (longText && (c == u'\n' || c == u'\t'))
            return false;
        return c.category() == QChar::Other_Control;
    });
}

bool isGtin(QStringView digits)
{
    if (digits.size() != 8 && (digits.size() < 12 || digits.size() > 14))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return false;
        const bool three = (digits.size() - i) % 2 == 0; // from the right: check 1, then 3, 1, 3 …
        sum += three ? 3 * digit : digit;
    }
    return sum % 10 == 0;
}

} // namespace cooperage
