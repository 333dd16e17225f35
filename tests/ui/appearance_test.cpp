// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/style.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionFrame>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QTest>

using namespace cooperage;

class AppearanceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void chartColoursStandOutFromTheirSurfaces();
    void themeAndTextSizeChangeWhatIsShown();
    void choicesAreRemembered();
    void textSizeStaysWithinBounds();
    void scaledLabelsFollowTheTextSize();
    void controlsAreTallEnoughToHit();
    void lineEditsHaveRoomAroundTheirText();
    void scrollBarHandleIsTheSameInBothDirections();
    void rowsFollowTextSizeAndCompactness();
    void primaryButtonsAreFilledWithTheActionColour();
    void everyIconIsDrawnInThePaletteColour();
    void backAndForwardAreMirrored();
    void labelsStandWhereThePageBegins_data();
    void labelsStandWhereThePageBegins();
    void noHexColourOutsideThePalette();
};

void AppearanceTest::everyPairIsReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast;
}

void AppearanceTest::everyPairIsReadable()
{
    QFETCH(Theme, theme);
    const Tones t = tonesOf(theme);
    const bool strong = theme == Theme::HighContrast;
    const auto check = [](const char *what, const QColor &ink, const QColor &surface, double least) {
        const double ratio = contrast(ink, surface);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
    };
    for (const QColor &surface : {t.window, t.base, t.sidebar, t.raised, t.alternate}) {
        check("text", t.text, surface, strong ? 15 : 10);
        check("muted", t.muted, surface, strong ? 10 : 5.5);
        check("border", t.border, surface, strong ? 7 : 3.1);
        check("focus", t.focus, surface, strong ? 7 : 5.4);
    }
    for (const QColor &surface : {t.window, t.base, t.raised})
        check("placeholder", t.placeholder, surface, strong ? 7 : 4.9);
    check("text on selection", t.text, t.selection, 10);
    check("on action", t.onAction, t.action, strong ? 7 : 6);
    check("on action under the pointer", t.onAction, t.actionHover, strong ? 7 : 6);
    check("on danger", t.onDanger, t.danger, strong ? 7 : 6);
    check("on danger under the pointer", t.onDanger, t.dangerHover, strong ? 7 : 6);
    check("bar on selection", t.action, t.selection, 3);
    for (const Mood mood : {Mood::Neutral, Mood::Good, Mood::Warning, Mood::Problem, Mood::Note})
        check("mood", t.mood(mood).ink, t.mood(mood).tint, strong ? 7 : 5.9);
}

void AppearanceTest::chartColoursStandOutFromTheirSurfaces()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const Tones t = tonesOf(theme);
        for (const QColor &colour : t.charts) {
            QVERIFY2(contrast(colour, t.base) >= 3.0, qPrintable(colour.name()));
            QVERIFY2(contrast(colour, t.raised) >= 3.0, qPrintable(colour.name()));
        }
    }
}

void AppearanceTest::themeAndTextSizeChangeWhatIsShown()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setTheme(ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tonesOf(Theme::Dark).window);
    QCOMPARE(tones().theme, Theme::Dark);
    appearance.setTheme(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tonesOf(Theme::Light).window);
    const double before = QApplication::font().pointSizeF();
    appearance.setTextSize(150);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    QCOMPARE(changed.count(), 3);
}

void AppearanceTest::choicesAreRemembered()
{
    MemoryUiSettings settings;
    {
        Appearance appearance(settings);
        appearance.setTheme(ThemeChoice::HighContrast);
        appearance.setTextSize(130);
        appearance.setCompact(true);
    }
    Appearance again(settings);
    QCOMPARE(again.theme(), ThemeChoice::HighContrast);
    QCOMPARE(again.textSize(), 130);
    QVERIFY(again.isCompact());
    QCOMPARE(again.shown(), Theme::HighContrast);
}

void AppearanceTest::textSizeStaysWithinBounds()
{
    MemoryUiSettings settings;
    settings.setValue(QStringLiteral("appearance/text_size"), 5000);
    Appearance appearance(settings);
    QCOMPARE(appearance.textSize(), Appearance::largestText);
    appearance.setTextSize(1);
    QCOMPARE(appearance.textSize(), Appearance::smallestText);
}

void AppearanceTest::scaledLabelsFollowTheTextSize()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    QWidget window;
    auto *label = new QLabel(QStringLiteral("Title"), &window);
    scaleFont(label, 1.6, true);
    window.show();
    appearance.setTextSize(200);
    QCOMPARE(label->font().pointSizeF(), QApplication::font().pointSizeF() * 1.6);
    appearance.setTextSize(100);
    QCOMPARE(label->font().pointSizeF(), QApplication::font().pointSizeF() * 1.6);
}

void AppearanceTest::controlsAreTallEnoughToHit()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    for (const int percent : {80, 100, 200}) {
        appearance.setTextSize(percent);
        const int u = fontUnit();
        QPushButton button(QStringLiteral("New listing"));
        QLineEdit line;
        for (QWidget *widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&line)}) {
            QVERIFY(widget->sizeHint().height() >= 24);
            QVERIFY(widget->sizeHint().height() >= qRound(1.9 * u) - 1);
        }
    }
}

void AppearanceTest::lineEditsHaveRoomAroundTheirText()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    QStyleOptionFrame option;
    option.rect = QRect(0, 0, 200, 40);
    option.lineWidth = 1;
    const QRect inside = QApplication::style()->subElementRect(QStyle::SE_LineEditContents, &option, nullptr);
    QVERIFY(inside.left() >= fontUnit() * 2 / 5);
    QCOMPARE(inside.left() - option.rect.left(), option.rect.right() - inside.right());
}

void AppearanceTest::scrollBarHandleIsTheSameInBothDirections()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    QStyleOptionSlider option;
    option.orientation = Qt::Vertical;
    option.rect = QRect(0, 0, 14, 300);
    option.minimum = 0;
    option.maximum = 100;
    option.pageStep = 50;
    option.sliderPosition = 25;
    const auto handle = [&](Qt::LayoutDirection direction) {
        option.direction = direction;
        return QApplication::style()->subControlRect(
            QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, nullptr);
    };
    QCOMPARE(handle(Qt::LeftToRight), handle(Qt::RightToLeft));
    QCOMPARE(handle(Qt::LeftToRight).height(), 100);
    option.orientation = Qt::Horizontal;
    option.rect = QRect(0, 0, 300, 14);
    QCOMPARE(handle(Qt::LeftToRight).left(), 299 - handle(Qt::RightToLeft).right());
}

void AppearanceTest::rowsFollowTextSizeAndCompactness()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    QTableView table;
    table.show();
    const int normal = table.verticalHeader()->defaultSectionSize();
    QCOMPARE(normal, qRound(2.1 * fontUnit()));
    appearance.setCompact(true);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), qMax(24, qRound(1.6 * fontUnit())));
    appearance.setCompact(false);
    appearance.setTextSize(200);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), qRound(2.1 * fontUnit()));
}

void AppearanceTest::primaryButtonsAreFilledWithTheActionColour()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    appearance.setTheme(ThemeChoice::Light);
    QPushButton button(QStringLiteral("i"));
    button.setProperty("primary", true);
    button.resize(100, 40);
    const QImage drawn = button.grab().toImage();
    QCOMPARE(drawn.pixelColor(12, 20), tones().action);
    appearance.setTheme(ThemeChoice::Dark);
    QCOMPARE(button.grab().toImage().pixelColor(12, 20), tones().action);
}

void AppearanceTest::everyIconIsDrawnInThePaletteColour()
{
    MemoryUiSettings settings;
    Appearance appearance(settings);
    const QStringList names = iconNames();
    QVERIFY(names.size() > 60);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.setTheme(theme);
        for (const QString &name : names) {
            const QImage drawn = icon(name).pixmap(64, 64).toImage();
            bool inked = false;
            for (int y = 0; y < drawn.height() && !inked; ++y) {
                for (int x = 0; x < drawn.width() && !inked; ++x)
                    inked = drawn.pixelColor(x, y) == tones().text;
            }
            QVERIFY2(inked, qPrintable(name));
        }
    }
    QVERIFY(icon(QStringLiteral("no such icon")).isNull());
    QVERIFY(!appIcon().isNull());
}

void AppearanceTest::labelsStandWhereThePageBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("alignment");
    QTest::addColumn<bool>("atRight");
    const QString english = QStringLiteral("Wool");
    const QString hebrew = QStringLiteral("צמר");
    QTest::newRow("English") << english << false << int(Qt::AlignLeading) << false;
    QTest::newRow("English, mirrored") << english << true << int(Qt::AlignLeading) << true;
    QTest::newRow("Hebrew, mirrored") << hebrew << true << int(Qt::AlignLeading) << true;
    QTest::newRow("at the end") << english << false << int(Qt::AlignTrailing) << true;
    QTest::newRow("at the end, mirrored") << english << true << int(Qt::AlignTrailing) << false;
}

void AppearanceTest::labelsStandWhereThePageBegins()
{
    QFETCH(QString, text);
    QFETCH(bool, mirrored);
    QFETCH(int, alignment);
    QFETCH(bool, atRight);
    QLabel label(text);
    label.setStyle(QApplication::style());
    label.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    label.setAlignment(Qt::Alignment(alignment) | Qt::AlignVCenter);
    label.setWordWrap(true);
    label.resize(400, 40);
    const QImage image = label.grab().toImage();
    const QRgb paper = image.pixel(200, 2);
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != paper)
                ++(x < image.width() / 2 ? left : right);
        }
    }
    QVERIFY(left + right > 0);
    QCOMPARE(left == 0, atRight);
    QCOMPARE(right == 0, !atRight);
}

void AppearanceTest::backAndForwardAreMirrored()
{
    const auto drawn = [](const QString &name) {
        return icon(name).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
    };
    const QImage back = drawn(QStringLiteral("back"));
    const QImage search = drawn(QStringLiteral("search"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage backMirrored = drawn(QStringLiteral("back"));
    const QImage searchSame = drawn(QStringLiteral("search"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(back != backMirrored);
    QCOMPARE(search, searchSame);
}

void AppearanceTest::noHexColourOutsideThePalette()
{
    const QString root = QStringLiteral(COOPERAGE_SOURCE_DIR "/ui");
    QVERIFY(!root.isEmpty());
    static const QRegularExpression hex(
        QStringLiteral("\"#[0-9a-fA-F]{3,8}\"|0x[0-9A-Fa-f]{6}\\b|setStyleSheet"));
    QDirIterator files(
        root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"shell/palette.cpp") || file.fileName().contains(u"autogen"))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = hex.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + QLatin1String(": ") + match.captured()));
    }
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
