// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/listingparts.h"
#include "ui/pages/workbench.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QImage;
class QLabel;
class QPushButton;
class QToolButton;

namespace cooperage {

class PhotoStrip;
class RecordForm;
struct Committed;
struct TakenPhoto;
class Store;

/// The photos of one listing: add by file, drop or paste, order them, describe them. Pictures are read and
/// prepared off the window's thread, stored, and only then named by the listing.
class PhotoSection final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoSection(const Workbench &bench, QWidget *parent = nullptr);

    void show(const RawId &listing, const QString &title, const QList<Photo> &photos, bool readOnly);
    void addFiles(const QStringList &paths);
    void addImage(const QImage &image); ///< from the clipboard
    bool pasteImage(); ///< false if the clipboard holds no picture
    void goTo(bool description); ///< to the first photo's description, or to the button that adds one

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    void arrange();
    using Taken = std::function<void(const TakenPhoto &photo)>;
    void prepare(const std::function<QByteArray()> &read, const QString &name, const Taken &then);
    void add(const TakenPhoto &photo);
    void crop();
    void replace(const Id<Photo> &photo, const QImage &image);
    void askForFiles();
    void move(int by);
    void order(const QList<RawId> &ids);
    void removeCurrent();
    void showCurrent();
    void run(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    Id<Listing> m_listing;
    QList<Photo> m_photos;
    bool m_readOnly = true;
    int m_preparing = 0;
    QThreadPool m_pool; ///< waits for its work when the section goes
    PhotoStrip *m_strip;
    QLabel *m_progress;
    QPushButton *m_add;
    QToolButton *m_paste;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QToolButton *m_crop;
    QToolButton *m_remove;
    RecordForm *m_description;
};

} // namespace cooperage
