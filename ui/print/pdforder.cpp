// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdforder.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <functional>

namespace cooperage {

namespace {

constexpr qsizetype entryLength = 20; // of the cross-reference table
const QByteArray reference(" 0 R");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// An object: what may refer to others, and the stream after it.
struct PdfObject
{
    QByteArray head;
    QByteArray stream;
};

/// Calls @p each for every "12 0 R" with where the number begins and what it is.
void forReferences(const QByteArray &text, const std::function<void(qsizetype, int)> &each)
{
    for (qsizetype at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at + 1)) {
        qsizetype from = at;
        while (from > 0 && isDigit(text.at(from - 1)))
            --from;
        if (from < at)
            each(from, text.mid(from, at - from).toInt());
    }
}

class PdfFile
{
public:
    bool read(const QByteArray &pdf)
    {
        const qsizetype last = pdf.lastIndexOf("startxref\n");
        const qsizetype table = last < 0
            ? -1
            : pdf.mid(last + 10, pdf.indexOf('\n', last + 10) - last - 10).trimmed().toLongLong();
        if (table <= 0 || pdf.mid(table, 7) != "xref\n0 ")
            return false;
        const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
        const int count = pdf.mid(table + 7, entries - table - 8).toInt();
        QList<std::pair<qsizetype, int>> places;
        for (int number = 1; number < count; ++number)
            places.append({pdf.mid(entries + number * entryLength, 10).toLongLong(), number});
        std::sort(places.begin(), places.end());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto &[from, number] = places.at(i);
            const qsizetype end = i + 1 < places.size() ? places.at(i + 1).first : table;
            const QByteArray begin = QByteArray::number(number) + " 0 obj\n";
            if (from <= 0 || end > pdf.size() || pdf.mid(from, begin.size()) != begin)
                return false;
            const QByteArray whole = pdf.mid(from + begin.size(), end - from - begin.size());
            const qsizetype stream = whole.indexOf(">>\nstream\n");
            m_objects.insert(number,
                {stream < 0 ? whole : whole.left(stream + 3),
                    stream < 0 ? QByteArray() : whole.mid(stream + 3)});
        }
        m_start = pdf.left(places.value(0).first);
        const qsizetype trailer = pdf.indexOf("trailer\n", entries);
        m_trailer = trailer < 0 ? QByteArray() : pdf.mid(trailer, last - trailer);
        return !m_trailer.isEmpty() && order();
    }

    void add(const QByteArray &facts)
    {
        for (PdfObject &object : m_objects)
            object.head.replace("/Type /Catalog\n", "/Type /Catalog\n" + facts + '\n');
    }

    QByteArray write() const
    {
        QByteArray pdf = m_start;
        QByteArray table = "xref\n0 " + QByteArray::number(m_order.size() + 1) + "\n0000000000 65535 f \n";
        for (int i = 0; i < int(m_order.size()); ++i) {
            const PdfObject &object = m_objects[m_order.at(i)];
            table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += QByteArray::number(i + 1) + " 0 obj\n" + renumbered(tagged(object.head, i + 1))
                + object.stream;
        }
        const QByteArray start = QByteArray::number(pdf.size());
        QByteArray trailer = m_trailer;
        const qsizetype size = trailer.indexOf("/Size ");
        if (size >= 0)
            trailer.replace(
                size, trailer.indexOf('\n', size) - size, "/Size " + QByteArray::number(m_order.size() + 1));
        return pdf + table + renumbered(trailer) + "startxref\n" + start + "\n%%EOF\n";
    }

private:
    /// As they are met from the trailer on; false if something refers to nothing.
    bool order()
    {
        QList<QByteArray> waiting{m_trailer};
        bool whole = true;
        while (!waiting.isEmpty()) {
            const QByteArray text = waiting.takeFirst();
            forReferences(text, [&](qsizetype, int number) {
                whole = whole && m_objects.contains(number);
                if (!whole || m_numbers.contains(number))
                    return;
                m_order.append(number);
                m_numbers.insert(number, int(m_order.size()));
                waiting.append(m_objects.value(number).head);
            });
        }
        return whole;
    }

    QByteArray renumbered(QByteArray text) const
    {
        QList<std::pair<qsizetype, int>> found;
        forReferences(text, [&](qsizetype from, int number) { found.prepend({from, number}); });
        for (const auto &[from, number] : found)
            text.replace(
                from, QByteArray::number(number).size(), QByteArray::number(m_numbers.value(number)));
        return text;
    }

    /// The letters before the name of a part of a font are made of its number.
    static QByteArray tagged(QByteArray text, int number)
    {
        const QByteArray name("/FontName /Q");
        const qsizetype at = text.indexOf(name);
        if (at < 0 || text.indexOf('+', at) != at + name.size() + 5)
            return text;
        for (int i = 0; i < 5; ++i, number /= 26)
            text[at + name.size() + i] = char('A' + number % 26);
        return text;
    }

    QByteArray m_start; ///< what comes before the first object
    QByteArray m_trailer;
    QHash<int, PdfObject> m_objects;
    QList<int> m_order; ///< old numbers
    QHash<int, int> m_numbers; ///< old number, new number
};

} // namespace

QByteArray inSteadyOrder(const QByteArray &pdf, const QByteArray &facts)
{
    PdfFile file;
    if (!file.read(pdf))
        return pdf;
    file.add(facts);
    return file.write();
}

} // namespace cooperage
