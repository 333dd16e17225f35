// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/applypage.h"
#include "models/store/outbox.h"
#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "tests/support/requests.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/endorsements/endorsementspage.h"
#include "ui/pages/endorsementsections.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace cooperage::test {

/// The window with the Endorsements page over a store somebody has filled by hand. Ana works here.
struct EndorsementDesk
{
    explicit EndorsementDesk(const QList<Role> &roles)
        : local(roles)
        , requests(local)
        , mei(requests.member("Mei"))
        , tomas(requests.member("Tomás"))
        , leila(requests.member("Leila"))
    {
    }

    LocalStore local;
    Requests requests;
    Id<Person> mei, tomas, leila;
    std::unique_ptr<PhotoStore> photos = std::move(
        *PhotoStore::open(local.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write));
    Writer writer{*local.store};
    Readers readers{*local.store};
    MemoryUiSettings settings;
    Appearance appearance{settings};
    Thumbnails thumbnails{*photos};
    ScriptedPrompt prompt;
    Commands commands{settings};
    MainWindow window{commands, appearance, settings};
    Workbench bench{writer, readers, *photos, thumbnails, prompt, settings, local.clock};
    EndorsementsPage *page = nullptr;

    void open(const QString &where = {})
    {
        page = new EndorsementsPage(bench, endorsementSections(bench));
        window.addPage(page);
        window.resize(1400, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.navigation().go({QStringLiteral("endorsements"), where});
    }
    template <class W> W *find(const char *name) const { return window.findChild<W *>(QLatin1String(name)); }
    QStringList column(int number) const
    {
        const auto *model = find<QTableView>("requestTable")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(withoutMarks(model->index(row, number).data().toString()));
        return texts;
    }
    QString text(const char *label) const { return withoutMarks(find<QLabel>(label)->text()); }
    QPushButton *step(const char *name) const
    {
        auto *bar = find<QWidget>("stepsBar");
        return bar ? bar->findChild<QPushButton *>(QLatin1String(name)) : nullptr;
    }
    /// Something in the sheet that asks before a step.
    template <class W> W *inStep(const char *name) const
    {
        auto *sheet = find<QDialog>("stepSheet");
        return sheet ? sheet->findChild<W *>(QLatin1String(name)) : nullptr;
    }
    bool offers(const char *name) const { return step(name) && step(name)->isVisible(); }
    /// Chooses the mark in the row of a criterion, counted from 0.
    void mark(int criterion, int index) const
    {
        const auto rows = window.findChildren<QWidget *>(QStringLiteral("criterion"));
        rows.at(criterion)
            ->findChild<SegmentedControl *>()
            ->findChildren<QAbstractButton *>()
            .at(index)
            ->click();
    }
    QString asked() const ///< the commands that wait for the server
    {
        const auto entries = waitingEntries(local.store->database(), 100, 1'000'000);
        QStringList bodies;
        if (entries) {
            for (const OutboxEntry &entry : *entries)
                bodies.append(QString::fromUtf8(entry.item.body));
        }
        return bodies.join(u'\n');
    }
    /// What the server says to all that waits for it, and the rows that follow from it.
    void answer(Verdict verdict, const QList<LogRow> &rows = {}, Reason reason = Reason::Unknown)
    {
        const auto entries = waitingEntries(local.store->database(), 100, 1'000'000);
        Q_ASSERT(entries && !entries->isEmpty());
        const bool taken = verdict == Verdict::Applied;
        Page told;
        told.end = {QStringLiteral("cursor-%1").arg(local.seq + 1), local.seq + 1, QByteArray(16, 'c'),
            local.seq + 1, true};
        for (const OutboxEntry &entry : *entries)
            told.verdicts.append({entry.txid, verdict, taken ? told.end.upto : 0, reason, {}});
        local.seq = told.end.upto;
        LogRecord record;
        record.seq = local.seq;
        record.txid = entries->first().txid;
        record.by = local.ana;
        record.at = {local.clock.ms};
        record.rows = rows;
        for (LogRow &row : record.rows)
            row.rv = local.seq;
        if (taken)
            told.records.append(record);
        const auto done = writer.run([told](Store &store) { return applyPage(store, told); }).result();
        Q_ASSERT(done);
    }
    QString said() { return withoutMarks(window.toast().text()); } ///< what the window said last
};

} // namespace cooperage::test
