// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listingparts.h"
#include "models/records/variant.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/localstore.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/import/importflow.h"
#include "ui/shell/appearance.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace cooperage::test {

inline QString fixture(const char *name)
{
    return qEnvironmentVariable("COOPERAGE_TEST_DATA") + QStringLiteral("/exchange/") + QLatin1String(name);
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The flow in a window of its own, over a small store.
struct Desk
{
    LocalStore local;
    Writer writer{*local.store};
    Readers readers{*local.store};
    ScriptedPrompt prompt;
    ImportFlow flow;
    QStringList told;
    std::function<void()> undo;

    Desk()
        : flow(writer, readers, prompt, local.clock)
    {
        QObject::connect(
            &flow, &ImportFlow::said, &flow, [this](const QString &text, const std::function<void()> &back) {
                told += text;
                undo = back;
            });
        flow.resize(1100, 760);
        flow.show();
        QApplication::setActiveWindow(&flow);
    }

    template <class W> W *find(const char *name) const { return flow.findChild<W *>(QLatin1String(name)); }
    QAbstractButton *next() const { return find<QAbstractButton>("importNext"); }
    int step() const { return flow.findChild<QStackedWidget *>()->currentIndex(); }
    QTableView *plan() const { return find<QTableView>("importPlan"); }
    QString cell(int row, int column) const { return plan()->model()->index(row, column).data().toString(); }
    QString countLine() const { return find<QLabel>("importCountLine")->text(); }

    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(local.folder.filePath(QLatin1String(name)));
        Q_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QStringList titles() const
    {
        QStringList found;
        const auto listings
            = local.store->select<Listing>(QStringLiteral("WHERE _removed = 0 ORDER BY title"));
        for (const Listing &listing : *listings)
            found += listing.title;
        return found;
    }
    QString notice() const
    {
        for (const NoticeBar *bar : flow.findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
};

/// What the tests of the import page have in common: a desk each, and how to get on.
class ImportDeskTest : public QObject
{
protected:
    void setUp()
    {
        appearance = std::make_unique<Appearance>(settings);
        desk = std::make_unique<Desk>();
        QVERIFY(QTest::qWaitForWindowActive(&desk->flow));
    }
    void tearDown()
    {
        desk.reset();
        appearance.reset();
    }
    MemoryUiSettings settings;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<Desk> desk;

    void press(QAbstractButton *button)
    {
        QVERIFY(button && button->isVisible());
        QTRY_VERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!desk->flow.isRunning());
    }
    void look(const QString &path)
    {
        desk->flow.start(path);
        QTRY_VERIFY(desk->next()->isEnabled());
    }
    /// Up to the preview, with what is suggested.
    void check(const QString &path)
    {
        look(path);
        press(desk->next());
        QCOMPARE(desk->step(), 1);
        press(desk->next());
        QTRY_COMPARE(desk->step(), 2);
    }
};

} // namespace cooperage::test
