// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage-sample FILE: builds the sample collective as a server file, for `cooperage-server init --from`.
#include "app/places.h"
#include "app/sample.h"
#include "models/core/changejson.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures are painted, no window is shown
    const QGuiApplication application(argc, argv);
    cooperage::keepFilesPrivate();
    const QStringList arguments = QCoreApplication::arguments();
    const bool named
        = arguments.size() == 2 && !arguments.at(1).startsWith(u'-'); // else --help becomes a file
    if (!named || QFileInfo::exists(arguments.at(1))) {
        std::fputs("Usage: cooperage-sample FILE, where FILE does not exist yet.\n", stderr);
        return 2;
    }
    const auto built = cooperage::buildSample(arguments.at(1));
    if (!built) {
        std::fprintf(stderr, "The sample could not be built: %s %s\n",
            cooperage::nameOf(built.error().reason).data(), qPrintable(built.error().detail));
        return 3;
    }
    const QByteArray answer = cooperage::compactJson({{QStringLiteral("collective"), built->collective.hex()},
        {QStringLiteral("person"), built->person.hex()}, {QStringLiteral("code"), built->code}});
    std::puts(answer.constData());
    return 0;
}
