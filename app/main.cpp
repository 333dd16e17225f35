// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/places.h"
#include "app/cli/subcommands.h"
#include "models/core/clock.h"
#include "models/core/random.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runCommand(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("cooperage"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&words);
    const cooperage::SystemClock clock;
    cooperage::SystemRandom random;
    return cooperage::cli::runCommandLine(QCoreApplication::arguments(), clock, random);
}

} // namespace

int main(int argc, char **argv)
{
    cooperage::cli::keepFilesPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("cooperage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOPERAGE_VERSION));
    if (cooperage::cli::isForCommandLine(argumentsOf(argc, argv)))
        return runCommand(argc, argv);
    return runCommand(argc, argv);
}
