// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/savedviews.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"

#include <QWidget>

namespace cooperage {

namespace {

const QString page = QStringLiteral("listings");

} // namespace

SavedViews::SavedViews(const Workbench &bench, QWidget *over)
    : QObject(over)
    , m_bench(bench)
    , m_over(over)
{
    connect(&bench.writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QLatin1String(SavedView::table))
            || changes.contains(QLatin1String(SharedView::table)))
            load();
    });
}

void SavedViews::load()
{
    auto job = [](const Store &store) { return viewsOf(store, page); };
    whenAnswered(m_bench.readers.run(QStringLiteral("listings/views"), job), this,
        [this](const Result<QList<ViewShown>> &views) {
            if (views)
                Q_EMIT loaded(*views);
        });
}

void SavedViews::run(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &committed) {
        if (!committed) {
            Q_EMIT said(explain(committed.error()), false);
            return;
        }
        for (const char *table : {SavedView::table, SharedView::table}) {
            for (const RawId &id : committed->changed.value(QLatin1String(table)))
                Q_EMIT touched(id);
        }
        load();
        Q_EMIT said(text, committed->undoStep != 0);
    });
}

void SavedViews::save(SavedView view, const QString &suggestion)
{
    view.page = page;
    const TextQuestion question{tr("Save this view"), tr("Name of the view"), suggestion, tr("Save view")};
    m_bench.prompt.ask(m_over, question, [this, view](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        SavedView named = view;
        named.name = name.trimmed();
        run([named](Store &store) { return saveView(store, named); },
            tr("View “%1” saved.").arg(isolated(named.name)));
    });
}

void SavedViews::rename(const ViewShown &view)
{
    const TextQuestion question{tr("Rename the view"), tr("Name of the view"), view.view.name, tr("Rename")};
    m_bench.prompt.ask(m_over, question, [this, view](const QString &name) {
        if (name.trimmed().isEmpty() || name.trimmed() == view.view.name)
            return;
        SavedView after = view.view;
        after.name = name.trimmed();
        run([view, after](Store &store) { return changeView(store, view, after); },
            tr("The view is called “%1” now.").arg(isolated(after.name)));
    });
}

void SavedViews::update(const ViewShown &view, const SavedView &as)
{
    SavedView after = view.view;
    after.base = as.base;
    after.filter = as.filter;
    after.sort = as.sort;
    after.descending = as.descending;
    after.layout = as.layout;
    after.columns = as.columns;
    run([view, after](Store &store) { return changeView(store, view, after); },
        tr("View “%1” changed.").arg(isolated(view.view.name)));
}

void SavedViews::share(const ViewShown &view, bool shared)
{
    run([view, shared](Store &store) { return shareView(store, view, shared); },
        shared ? tr("Everybody sees the view “%1” now.").arg(isolated(view.view.name))
               : tr("Only you see the view “%1” now.").arg(isolated(view.view.name)));
}

void SavedViews::remove(const ViewShown &view)
{
    run([view](Store &store) { return removeView(store, view); },
        tr("View “%1” removed.").arg(isolated(view.view.name)));
}

} // namespace cooperage
