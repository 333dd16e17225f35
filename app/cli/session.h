// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "models/store/photostore.h"
#include "models/store/profile.h"
#include "models/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

#include <memory>

namespace cooperage::cli {

/// Texts of the command line.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One run of one command: what was asked, where answers go, and what it has open.
class Session
{
public:
    Session(const QCommandLineParser &options, const Clock &clock, RandomSource &random);
    ~Session();

    // What was asked
    const QCommandLineParser &options() const { return m_options; }
    QStringList arguments() const { return m_options.positionalArguments().mid(1); }
    bool isSet(const char *option) const { return m_options.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    bool json() const { return isSet("json"); }

    // Answering: `say` is for people, `answer` for programs (one JSON object), exactly one of them is shown
    void say(const QString &line);
    void answer(const QJsonObject &object);
    void note(const QString &line); ///< progress, on the error stream
    ExitCode refuse(const Error &error); ///< one sentence, and the code for it
    ExitCode usage(const QString &what);

    // What it works on
    Result<Profile *> profile(Profile::Access access);
    /// The collective named by --collective, else the one opened last.
    Result<CollectiveEntry> entry();
    Result<Store *> read(); ///< also while a window has the profile open
    Result<Store *> write(); ///< ProfileInUse while somebody else has it open
    Result<PhotoStore *> photos();
    QString folder() const { return m_folder; } ///< of the collective, once opened
    void close(); ///< lets go of the files of the collective

    const Clock &clock() const { return m_clock; }
    RandomSource &random() const { return m_random; }

private:
    Result<Store *> open(Database::Mode mode);
    void offerBackup();

    const QCommandLineParser &m_options;
    const Clock &m_clock;
    RandomSource &m_random;
    QTextStream m_out;
    QTextStream m_err;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PhotoStore> m_photos;
    QString m_folder;
    Result<void> m_writable; ///< why nothing may be written although the lock is ours
};

} // namespace cooperage::cli
