// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/door/door.h"
#include "app/hands.h"
#include "app/settings.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "models/store/backup.h"
#include "sync/client/tokenstore.h"
#include "ui/pages/firstrun/firstrun.h"
#include "ui/shell/appearance.h"
#include "ui/shell/qtprompt.h"

#include <QObject>

#include <memory>

namespace cooperage {

class Desk;
class EmptyState;

/// The desktop program: profile → collective → window. Everything it owns goes in the reverse order.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(std::unique_ptr<Profile> profile);
    ~Application() override;

    /// Opens the collective used last, or the first-run page. @p link: from the command line, may be empty.
    void start(const QString &link);

private:
    void showFirstRun(const QString &link);
    void welcome(const QString &link); ///< the first-run page in front, whatever else is open
    void offerOthers(const CollectiveEntry &entry); ///< the menu over the sidebar
    void openCollective(const CollectiveEntry &entry);
    void offerRepair(const CollectiveEntry &entry, const QByteArray &token);
    void openWithToken(const CollectiveEntry &entry, const QByteArray &token);
    void restore(const CollectiveEntry &entry, const QString &file);
    void tellRestored();
    void join(const QString &link, const QString &person);
    void found(const FirstRun::Start &start, bool thenImport);
    void openSample();
    void markSample(const CollectiveEntry &sample); ///< the bar with its way out
    void askToLeaveSample(const CollectiveEntry &sample);
    void leaveSample(const CollectiveEntry &sample);
    void clearLeft();
    void joined(const Result<CollectiveEntry> &entry, bool thenImport);
    void makeFree(const RawId &collective); ///< closes its window, if it is the one that is open
    void closeDesk();
    void listen();
    void knockedAt(const QString &link); ///< by a second start
    void remember(const RawId &collective, const QByteArray &pin);

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Profile> m_profile;
    ProfileUiSettings m_settings;
    Appearance m_appearance;
    QtPrompt m_prompt;
    KeychainTokenStore m_tokens;
    Door m_door; ///< second starts and commands knock here
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<EmptyState> m_waiting; ///< says what goes on while the collective is closed
    std::optional<Result<RestoreDone>> m_restored; ///< to be told once it is open again
    std::unique_ptr<Desk> m_desk;
    QString m_left; ///< folder of a sample that was left: goes when nothing has it open any more
    bool m_importNext = false;
    Hands m_hands; ///< last, so that nothing runs any more when the rest goes
};

} // namespace cooperage
