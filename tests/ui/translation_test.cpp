// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain.h"
#include "ui/shell/language.h"
#include "ui/shell/sidebar.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace cooperage;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool counted = false;
    bool finished = true;
};

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            found.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        else if (xml.name() == u"source")
            found.last().source = xml.readElementText();
        else if (xml.name() == u"translation" || xml.name() == u"numerusform") {
            if (xml.attributes().value(QLatin1String("type")) == u"unfinished")
                found.last().finished = false;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                found.last().translations += text;
        }
    }
    return found;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(n|[0-9])"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void germanIsComplete();
    void placesInTheTextAreKept();
    void englishCountsProperly();
    void germanIsSpoken();
    void aThreadMaySpeakAnotherLanguage();
    void anUnknownLanguageIsEnglish();
};

void TranslationTest::germanIsComplete()
{
    const QList<Message> german
        = messages(QStringLiteral(COOPERAGE_SOURCE_DIR "/translations/cooperage_de.ts"));
    QVERIFY(german.size() > 300);
    for (const Message &message : german)
        QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.source));
}

void TranslationTest::placesInTheTextAreKept()
{
    QDir folder(QStringLiteral(COOPERAGE_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")});
    QCOMPARE(files.size(), languages().size());
    for (const QString &name : files) {
        const QList<Message> all = messages(folder.filePath(name));
        for (const Message &message : all) {
            QStringList inAll;
            for (const QString &text : message.translations)
                inAll += places(text);
            inAll.removeDuplicates();
            inAll.sort();
            QVERIFY2(
                inAll == places(message.source), qPrintable(name + QLatin1String(": ") + message.source));
        }
    }
}

void TranslationTest::englishCountsProperly()
{
    // Which texts are counted is known from the sources only by way of the German ones.
    const auto counted = [](const char *file) {
        QStringList texts;
        const auto all
            = messages(QStringLiteral(COOPERAGE_SOURCE_DIR "/translations/") + QLatin1String(file));
        for (const Message &message : all) {
            if (message.counted && message.finished)
                texts.append(message.context + QStringLiteral(": ") + message.source);
        }
        texts.sort();
        return texts;
    };
    QCOMPARE(counted("cooperage_en.ts"), counted("cooperage_de.ts"));
    QCOMPARE(useLanguage(QLocale(QLocale::English)), QStringLiteral("en"));
    SidebarStatus status;
    status.state = SidebarStatus::State::ToSend;
    status.waiting = 1;
    QCOMPARE(statusWords(status), QStringLiteral("1 change to send"));
    status.waiting = 4;
    QCOMPARE(statusWords(status), QStringLiteral("4 changes to send"));
}

void TranslationTest::germanIsSpoken()
{
    QCOMPARE(useLanguage(QLocale(QLocale::German, QLocale::Austria)), QStringLiteral("de"));
    SidebarStatus status;
    status.state = SidebarStatus::State::ToSend;
    status.waiting = 2;
    QCOMPARE(statusWords(status), QStringLiteral("2 Änderungen zu senden"));
    QCOMPARE(explain(FieldProblem{QStringLiteral("price"), Reason::Required, {}}),
        QStringLiteral("Preis fehlt. Bitte ausfüllen."));
}

void TranslationTest::aThreadMaySpeakAnotherLanguage()
{
    useLanguage(QLocale(QLocale::German));
    SidebarStatus status;
    status.state = SidebarStatus::State::ToSend;
    status.waiting = 1;
    QString there;
    QString back;
    std::thread terminal([&] {
        {
            const SpeakingHere speaking(QStringLiteral("en"));
            there = statusWords(status);
        }
        back = statusWords(status);
    });
    const QString here = statusWords(status);
    terminal.join();
    QCOMPARE(there, QStringLiteral("1 change to send"));
    QCOMPARE(here, QStringLiteral("1 Änderung zu senden"));
    QCOMPARE(back, here);
    const SpeakingHere unknown(QStringLiteral("is"));
    QCOMPARE(statusWords(status), there);
}

void TranslationTest::anUnknownLanguageIsEnglish()
{
    QCOMPARE(useLanguage(QLocale(QLocale::Icelandic)), QStringLiteral("en"));
}

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
