// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/importnote.h"

#include "models/core/changejson.h"
#include "models/rules/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cooperage {

namespace {

QJsonObject toObject(const ImportNote &note)
{
    QJsonObject object;
    QJsonArray photos;
    for (const PhotoDraft &photo : note.photos)
        photos.append(QJsonArray{photo.address, photo.alt});
    if (!photos.isEmpty())
        object.insert(QStringLiteral("photos"), photos);
    if (!note.unpairedSkus.isEmpty())
        object.insert(QStringLiteral("skus"), QJsonArray::fromStringList(note.unpairedSkus));
    if (!note.axisKinds.isEmpty())
        object.insert(QStringLiteral("axis_kinds"), QJsonArray::fromStringList(note.axisKinds));
    if (note.totalQuantity)
        object.insert(QStringLiteral("quantity"), *note.totalQuantity);
    return object;
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all.append(one.toString());
    return all;
}

/// Bytes this JSON takes as a text inside other JSON: that is what the limit of long texts counts.
qsizetype sizeInside(const QByteArray &text)
{
    return text.size() + text.count('"') + text.count('\\');
}

} // namespace

QString packed(const ImportNote &note)
{
    const qsizetype most = longestText(*entityOf<ImportSource>().fieldNamed(u"note"));
    ImportNote shorter = note;
    QByteArray text = compactJson(toObject(shorter));
    while (sizeInside(text) > most && !(shorter.photos.isEmpty() && shorter.unpairedSkus.isEmpty())) {
        // As many as should fit, and at least one less: thousands are not tried one by one.
        const qsizetype size = sizeInside(text);
        if (!shorter.photos.isEmpty())
            shorter.photos.resize(std::min(shorter.photos.size() * most / size, shorter.photos.size() - 1));
        else
            shorter.unpairedSkus.resize(
                std::min(shorter.unpairedSkus.size() * most / size, shorter.unpairedSkus.size() - 1));
        text = compactJson(toObject(shorter));
    }
    return text == "{}" ? QString() : QString::fromUtf8(text);
}

ImportNote importNote(const ImportSource &source)
{
    ImportNote note;
    const QJsonObject object = QJsonDocument::fromJson(source.note.toUtf8()).object();
    for (const QJsonValue &photo : object.value(QLatin1String("photos")).toArray())
        note.photos.append({photo.toArray().at(0).toString(), photo.toArray().at(1).toString()});
    note.unpairedSkus = texts(object.value(QLatin1String("skus")));
    note.axisKinds = texts(object.value(QLatin1String("axis_kinds")));
    if (object.contains(QLatin1String("quantity")))
        note.totalQuantity = object.value(QLatin1String("quantity")).toInteger();
    return note;
}

RawId importSourceId(const RawId &listing, const QString &dialect, const QString &shop)
{
    return RawId::derived(
        QByteArrayLiteral("source") + listing.bytes() + dialect.toUtf8() + '\x1f' + shop.toUtf8());
}

} // namespace cooperage
