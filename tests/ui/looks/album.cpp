// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page in every mode, to be looked at by people.
#include "tests/ui/looks/scenes.h"
#include "tests/ui/looks/sheet.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTest>

using namespace cooperage;
using namespace cooperage::looks;

namespace {

constexpr int picturesAtMost = 400; ///< ms until the last photo has come

/// Each mode in a program of its own, because a language cannot be unlearnt.
int makeAll(const QString &folder)
{
    int failed = 0;
    const QList<Mode> modes = allModes();
    for (const Mode &mode : modes)
        failed += QProcess::execute(QCoreApplication::applicationFilePath(),
            {folder, QStringLiteral("--mode"), QLatin1String(mode.name)});
    return failed;
}

class Album
{
public:
    Album(const Mode &mode, const QString &folder, const QString &only)
        : m_mode(mode)
        , m_folder(folder)
        , m_only(only)
    {
    }

    bool add(const QList<Scene> &scenes, Stage::Sample sample)
    {
        Stage stage(m_mode, sample);
        for (const Scene &scene : scenes) {
            const QString name = QLatin1String(scene.name);
            if (!m_only.isEmpty() && !name.startsWith(m_only))
                continue;
            stage.reset();
            stage.settle();
            scene.arrange(stage);
            stage.settle();
            QTest::qWait(picturesAtMost);
            const QImage picture = stage.picture().toImage();
            if (!picture.save(QDir(m_folder).filePath(
                    QStringLiteral("%1-%2.png").arg(QLatin1String(m_mode.name), name))))
                return false;
            m_pictures.append({name, picture});
        }
        return true;
    }

    bool saveSheet() const
    {
        const QImage sheet = contactSheet(m_pictures, 3);
        return sheet.save(
            QDir(m_folder).filePath(QStringLiteral("sheet-%1.png").arg(QLatin1String(m_mode.name))));
    }

private:
    Mode m_mode;
    QString m_folder;
    QString m_only;
    QList<QPair<QString, QImage>> m_pictures;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("COOPERAGE_TEST_DATA"))
        qputenv("COOPERAGE_TEST_DATA", COOPERAGE_SOURCE_DIR "/tests/data");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QString());
    parser.addOptions({{QStringLiteral("mode"), QString(), QStringLiteral("name")},
        {QStringLiteral("scene"), QString(), QStringLiteral("beginning of its name")}});
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    if (!QDir().mkpath(folder))
        return 1;
    if (!parser.isSet(QStringLiteral("mode")))
        return makeAll(folder);
    const QList<Mode> modes = allModes();
    for (const Mode &mode : modes) {
        if (parser.value(QStringLiteral("mode")) != QLatin1String(mode.name))
            continue;
        Album album(mode, folder, parser.value(QStringLiteral("scene")));
        const bool done = album.add(allScenes(), Stage::Sample::Painted)
            && album.add(emptyScenes(), Stage::Sample::None) && album.saveSheet();
        return done ? 0 : 1;
    }
    return 1;
}
