// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace cooperage {

/// A part of a page that somebody may look for by its heading. Declared where the part is made; the palette
/// finds it, and its page opens there.
struct Landmark
{
    QString title; ///< "Public pages"
    QString where; ///< what the page's open() understands

    bool operator==(const Landmark &) const = default;
};

/// @p key is permanent and unique in its section: "devices". Without a @p title it is called what a screen
/// reader calls it, as a Card or a table is.
void setLandmark(QWidget *part, const QString &key, const QString &title = {});
/// Those in @p section that this person can see when it is in front; each with its key.
QList<Landmark> landmarksIn(const QWidget *section);
/// Scrolls to the one with this key, and keeps it in place while its page still fills, until the person does
/// something. Nothing if there is none.
void revealLandmark(const QWidget *section, const QString &key);

} // namespace cooperage
