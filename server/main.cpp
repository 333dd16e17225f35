// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/commands.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char **argv)
{
    ::umask(077); // nobody else on this computer may read what the server writes
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cooperage-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOPERAGE_VERSION));
    const cooperage::SystemClock clock;
    cooperage::SystemRandom random;
    return cooperage::server::runServerProgram(QCoreApplication::arguments(), clock, random);
}
