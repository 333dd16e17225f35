// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/exitcode.h"
#include "app/cli/subcommands.h"
#include "app/door/knock.h"
#include "app/places.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "ui/shell/explain.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QTextStream>

#include <memory>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// A command needs no screen; one that draws gets a platform that has fonts and nothing else.
std::unique_ptr<QCoreApplication> commandApplication(int &argc, char **argv)
{
    const auto *command = cooperage::cli::subcommandNamed(argumentsOf(argc, argv).value(1));
    if (!command || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(int argc, char **argv)
{
    const auto application = commandApplication(argc, argv);
    cooperage::useLanguage(QLocale());
    const cooperage::SystemClock clock;
    cooperage::SystemRandom random;
    return cooperage::cli::runCommandLine(QCoreApplication::arguments(), clock, random);
}

/// The window. A second start hands its link to the first and goes away.
int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setDesktopFileName(QStringLiteral("org.cooperage.Cooperage"));
    QCommandLineParser options;
    options.addOption({QStringLiteral("profile"), QString(), QStringLiteral("DIR")});
    options.parse(QCoreApplication::arguments());
    const QString folder = options.isSet(QStringLiteral("profile"))
        ? QDir(options.value(QStringLiteral("profile"))).absolutePath()
        : cooperage::standardProfileFolder();
    const QString link = options.positionalArguments().value(0);
    auto profile = cooperage::Profile::open(folder, cooperage::Profile::Access::Own);
    if (!profile && profile.error().reason == cooperage::Reason::ProfileInUse
        && cooperage::bringLink(folder, link))
        return 0;
    if (!profile) {
        QTextStream(stderr) << cooperage::explain(profile.error()) << Qt::endl;
        QMessageBox::critical(nullptr, QStringLiteral("Cooperage"), cooperage::explain(profile.error()));
        return int(cooperage::cli::exitCodeOf(profile.error()));
    }
    cooperage::Application desktop(std::move(*profile));
    desktop.start(link);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    cooperage::keepFilesPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("cooperage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOPERAGE_VERSION));
    if (cooperage::cli::isForCommandLine(argumentsOf(argc, argv)))
        return runCommand(argc, argv);
    return runWindow(argc, argv);
}
