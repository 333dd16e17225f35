// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/riverside.h"
#include "tests/support/scriptedaccess.h"
#include "tests/support/scriptedbackups.h"
#include "ui/pages/firstrun/firstrun.h"
#include "ui/pages/palettesource.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/thumbnails.h"
#include "ui/pages/workbench.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/qtprompt.h"
#include "ui/shell/uisettings.h"

#include <QLocale>
#include <QPixmap>

namespace cooperage {
class TodayPage;
}

namespace cooperage::looks {

/// How the window is looked at.
struct Mode
{
    const char *name;
    ThemeChoice theme = ThemeChoice::Light;
    const char *locale = "en_IE";
    bool mirrored = false; ///< right to left
    int text = 100; ///< per cent
    QSize size{1400, 900};
};

/// The modes a page has to look good in.
QList<Mode> allModes();

/// The whole window with every page over the sample of Riverside Makers, as Ana sees it: a maker and
/// steward with work waiting, two differences to decide and one refused change. One at a time, and once
/// German has been spoken there is no way back to English: translations pile up in the application.
class Stage
{
public:
    enum class Sample { None, Plain, Painted }; ///< listings without or with photos
    Stage(const Mode &mode, Sample sample);
    ~Stage();

    MainWindow &window() { return m_window; }
    FirstRun &firstRun() { return m_firstRun; }
    SyncPage &syncPage() { return *m_syncPage; }
    TodayPage &today() { return *m_today; }
    Prompt &prompt() { return m_prompt; }
    Commands &commands() { return m_commands; }
    UiSettings &settings() { return m_settings; }
    const test::LocalStore &local() const { return m_local; }
    template <class W> W *find(const char *name) const
    {
        return m_window.findChild<W *>(QLatin1String(name));
    }

    void resize(const QSize &size);
    void setTextSize(int percent) { m_appearance.setTextSize(percent); }
    void setStatus(const SyncStatus &status);
    void setServer(bool there); ///< or the collective lives on this computer alone
    void go(const char *page, const QString &where = {});
    QString listing(const char *title) const; ///< its id as a place; the title's beginning is enough
    QString request(const char *title) const; ///< the same of the request about that listing
    void reset(); ///< closes what lies over the window, clears filters, goes to the listings
    /// Until everything asked for has been answered and laid out.
    void settle();

    QWidget *front() const; ///< the window a person would look at now
    QList<QWidget *> shown() const; ///< it, and the dialogs, menus and pop-ups over it
    QPixmap picture();

private:
    void fill(Sample sample);
    void addDifferences();
    void addWork();
    void addPeople();
    void addNews();
    void addCoMakers();
    void addEndorsements();

    /// Before anything else: texts are taken when a widget is made.
    struct Spoken
    {
        explicit Spoken(const Mode &mode);
    };
    Spoken m_spoken;
    test::LocalStore m_local{{Role::Maker, Role::Steward}};
    std::unique_ptr<PhotoStore> m_photos;
    MemoryUiSettings m_settings;
    Appearance m_appearance{m_settings};
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<Thumbnails> m_thumbnails;
    QtPrompt m_prompt;
    ScriptedAccess m_server;
    ScriptedBackups m_backups{m_local.folder.path(), m_local.store->identity()->collective};
    Commands m_commands{m_settings};
    MainWindow m_window{m_commands, m_appearance, m_settings};
    FirstRun m_firstRun{m_appearance, m_settings, m_prompt, true};
    std::unique_ptr<RecordSource> m_palette;
    TodayPage *m_today = nullptr; ///< owned by the window, as the next
    SyncPage *m_syncPage = nullptr;
};

} // namespace cooperage::looks
