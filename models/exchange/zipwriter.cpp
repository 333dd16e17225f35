// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipwriter.h"

#include <QDateTime>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace cooperage {

namespace {

struct SourceEnd
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceEnd>;

Failure unwritable(const char *what)
{
    return failure(Fault::Storage, Reason::FileUnwritable, {}, QString::fromUtf8(what));
}

/// ZIP counts from 1980 in steps of two seconds and knows no time zone: without this the machine's own would
/// get into the bytes.
void stampOf(Instant when, quint16 &time, quint16 &day)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(when.ms, Qt::UTC);
    const int year = std::clamp(utc.date().year() - 1980, 0, 127);
    day = quint16(year << 9 | utc.date().month() << 5 | utc.date().day());
    time = quint16(utc.time().hour() << 11 | utc.time().minute() << 5 | utc.time().second() / 2);
}

Result<void> add(zip_t *archive, const ArchiveFile &file, Instant when)
{
    zip_source_t *source
        = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    if (!source)
        return unwritable(zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return unwritable(zip_strerror(archive));
    }
    quint16 time = 0;
    quint16 day = 0;
    stampOf(when, time, day);
    const bool set = zip_file_set_dostime(archive, zip_uint64_t(index), time, day, 0) == 0
        && zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 9) == 0;
    return set ? Result<void>() : Result<void>(unwritable(zip_strerror(archive)));
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return unwritable("archive not readable");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? Result<QByteArray>(bytes) : unwritable("archive cut short");
}

} // namespace

Result<QByteArray> zipped(const QList<ArchiveFile> &files, Instant when)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return unwritable(zip_error_strerror(&error));
    zip_source_keep(source.get()); // outlives the archive, to be read afterwards
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(source.get());
        return unwritable(zip_error_strerror(&error));
    }
    for (const ArchiveFile &file : files) {
        if (auto added = add(archive, file, when); !added) {
            zip_discard(archive);
            return failure(added.error());
        }
    }
    if (zip_close(archive) != 0) {
        auto failed = unwritable(zip_strerror(archive));
        zip_discard(archive);
        return failed;
    }
    return contentOf(source.get());
}

} // namespace cooperage
