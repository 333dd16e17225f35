// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/views.h"
#include "ui/pages/workbench.h"

#include <QObject>

#include <functional>

class QWidget;

namespace cooperage {

/// The saved views of the listings, as the store has them, and what a person does to them.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    SavedViews(const Workbench &bench, QWidget *over);

    void load();
    void save(SavedView view, const QString &suggestion); ///< asks for a name
    void rename(const ViewShown &view);
    void update(const ViewShown &view, const SavedView &as);
    void share(const ViewShown &view, bool shared);
    void remove(const ViewShown &view);

Q_SIGNALS:
    void loaded(const QList<cooperage::ViewShown> &views);
    void touched(const cooperage::RawId &view); ///< before it is loaded anew; by this person, here
    void said(const QString &text, bool undoable);

private:
    void run(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    QWidget *m_over;
};

} // namespace cooperage
