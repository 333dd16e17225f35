// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/workflows.h"
#include "models/tables/celltext.h"
#include "ui/forms/undoer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace cooperage;

namespace {

/// What History, the list of work that waits and the toast of undo would say.
QString said(const QString &code)
{
    return withoutMarks(captionWords({code, QStringLiteral("Scarf"), 1}));
}

/// The sentence for what nobody has found words for.
const QString noWords = QStringLiteral("Change of “Scarf”");

} // namespace

class CaptionsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasAPlainCaption()
    {
        for (const Transition &one : allTransitions()) {
            const QString code = QLatin1String(one.table) + u'.' + QLatin1String(one.command);
            QVERIFY2(said(code) != noWords, qPrintable(code));
            QVERIFY2(said(code).contains(u"“Scarf”"), qPrintable(code));
        }
        QCOMPARE(said(QStringLiteral("endorsement.screen")),
            QStringLiteral("Screening of the request for “Scarf”"));
        QCOMPARE(said(QStringLiteral("review.clear")), QStringLiteral("Tie cleared for “Scarf”"));
        QCOMPARE(said(QStringLiteral("endorsement.sing")), noWords);
    }

    /// Codes stand in the sources as `intent = QStringLiteral("a.b")` or `Edit edit(QStringLiteral("a.b")`.
    void everyEditHasAPlainCaption()
    {
        static const QRegularExpression written(QStringLiteral(
            "(?:ntent = |\\? |: |Edit edit\\(|editFor\\(|\\{)QStringLiteral\\(\"([a-z_]+\\.[a-z_]+)\"\\)"));
        int found = 0;
        QDirIterator files(QStringLiteral(COOPERAGE_SOURCE_DIR "/models/actions"), {QStringLiteral("*.cpp")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = written.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString code = matches.next().captured(1);
                static const QStringList endings{
                    QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("pdf")};
                if (endings.contains(code.section(u'.', 1)))
                    continue;
                ++found;
                const bool usual = code == u"listing.change";
                QVERIFY2(usual || said(code) != noWords, qPrintable(code));
            }
        }
        QVERIFY2(found > 40, qPrintable(QString::number(found)));
    }
};

QTEST_APPLESS_MAIN(CaptionsTest)
#include "captions_test.moc"
