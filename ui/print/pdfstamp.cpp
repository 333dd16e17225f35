// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfstamp.h"

#include <QDateTime>

namespace cooperage {

void stampPdf(QByteArray &pdf, Instant when)
{
    const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(mark);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    const qsizetype from = at + mark.size();
    QByteArray stamp = QDateTime::fromMSecsSinceEpoch(when.ms, Qt::UTC)
                           .toString(QStringLiteral("yyyyMMddHHmmss"))
                           .toLatin1();
    stamp += end - from > stamp.size() + 1 ? "+00'00'" : "Z"; // as long as the one that stands there
    if (end - from == stamp.size())
        pdf.replace(from, stamp.size(), stamp);
}

} // namespace cooperage
