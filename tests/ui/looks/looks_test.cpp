// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/fitting.h"
#include "tests/ui/looks/scenes.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::looks;

namespace {

constexpr QSize large(1400, 900);
constexpr QSize small(900, 600);

using Sizes = QList<std::pair<QSize, int>>; ///< of the window, and of the text in per cent

} // namespace

/// Goes to every page in the looks where room is short. With COOPERAGE_LOOKS=all in more of them, changing
/// size and text while a page is open. German comes last: see Stage.
class LooksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void english() { check({"english"}, {{small, 100}}, {{large, 100}, {large, 150}, {large, 200}}); }
    void mirrored() { check({"mirrored", ThemeChoice::Dark, "ar_EG", true}, {{large, 150}}, {{small, 100}}); }
    void german()
    {
        check({"german", ThemeChoice::Light, "de_DE"}, {{small, 100}, {large, 150}},
            {{large, 100}, {large, 200}});
    }

private:
    void check(const Mode &mode, const Sizes &always, const Sizes &byHand)
    {
        QStringList wrong;
        if (qEnvironmentVariable("COOPERAGE_LOOKS") == u"all") {
            walk(mode, always + byHand, wrong);
        } else {
            for (const auto &[size, text] : always) {
                Mode begun(mode);
                begun.size = size;
                begun.text = text;
                walk(begun, {{size, text}}, wrong);
            }
        }
        for (const QString &one : std::as_const(wrong))
            qWarning("%s", qPrintable(one)); // all of them: a failure's text is cut short
        QCOMPARE(wrong.size(), 0);
    }

    static void walk(const Mode &mode, const Sizes &sizes, QStringList &wrong)
    {
        for (const bool empty : {false, true}) {
            Stage stage(mode, empty ? Stage::Sample::None : Stage::Sample::Plain);
            const QList<Scene> scenes = empty ? emptyScenes() : allScenes();
            for (const Scene &scene : scenes) {
                stage.reset();
                scene.arrange(stage);
                for (const auto &[size, text] : sizes) {
                    if (sizes.size() > 1) {
                        stage.resize(size);
                        stage.setTextSize(text);
                    }
                    stage.settle();
                    lookAt(stage,
                        QStringLiteral("%1 %2x%3 at %4 %")
                            .arg(QLatin1String(scene.name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(text),
                        wrong);
                }
            }
        }
    }

    static void lookAt(const Stage &stage, const QString &where, QStringList &wrong)
    {
        const QList<QWidget *> shown = stage.shown();
        for (const QWidget *window : shown) {
            const QStringList all = cutOff(window) + filledButtons(window) + doubledLetters(window)
                + scrollBarsInEachOther(window);
            for (const QString &one : all)
                wrong += where + QStringLiteral(": ") + one;
        }
    }
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
