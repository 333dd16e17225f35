// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people write in requests, reviews, reasons and standards is shown as they wrote it: no picture is
// fetched, no link runs, nothing is markup.
#include "tests/ui/endorsementdesk.h"
#include "ui/shell/language.h"
#include "ui/widgets/markdownview.h"

#include <QMessageBox>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolTip>

#include <algorithm>

using namespace cooperage;
using namespace cooperage::test;

namespace {

const QString cruel = QStringLiteral("<b>Bold</b><img src=\"http://127.0.0.1:9/x.png\"><script>run()</script>"
                                     " ![p](http://127.0.0.1:9/y.png) [go](javascript:run())");

/// Labels of a window that would take a text for markup.
QStringList gullible(const QWidget &window)
{
    QStringList found;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText
            || (label->textFormat() == Qt::AutoText && label->isVisible()))
            found.append(label->objectName() + u' ' + label->text());
    }
    return found;
}

/// A request in which every text is cruel.
Endorsement cruelly(Endorsement request)
{
    for (QString *text :
        {&request.note, &request.tieText, &request.revisions, &request.changes, &request.decisionReason,
            &request.condition, &request.appeal, &request.endReason, &request.publicText})
        *text = cruel;
    request.ties = DeclarationState::Declared;
    request.tieKinds = QStringLiteral("friend");
    return request;
}

} // namespace

class CruelWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void aRequestShowsThemAsTheyAre()
    {
        EndorsementDesk desk({Role::Coordinator});
        for (const EndorsementState state : {EndorsementState::InReview, EndorsementState::Revisions,
                 EndorsementState::Decided, EndorsementState::Published, EndorsementState::Withdrawn}) {
            Endorsement request = cruelly(desk.requests.under(
                desk.requests.listing(desk.local.weaving, cruel.left(140).toUtf8().constData()), state));
            request.outcome = Outcome::Conditional;
            request.appealedAt = Instant{desk.local.clock.ms};
            desk.requests.put(request, desk.local.yusuf);
            Review review
                = desk.requests.review(request, desk.mei, ReviewState::Accepted, DeclarationState::Declared);
            review.tieKinds = QStringLiteral("friend");
            review.tieText = review.clearReason = review.endReason = cruel;
            desk.requests.put(review, desk.mei);
            Evidence link;
            link.id = desk.local.store->ids().next();
            link.request = Id<Endorsement>(request.id);
            link.kind = EvidenceKind::Link;
            link.link = QStringLiteral("javascript:run()");
            link.text = cruel;
            desk.requests.put(link, desk.local.yusuf);
            if (!desk.page)
                desk.open(request.id.hex());
            else
                desk.window.navigation().go({QStringLiteral("endorsements"), request.id.hex()});
            QTRY_VERIFY(desk.find<QWidget>("ties") && desk.find<QWidget>("ties")->isVisible());
            QCOMPARE(gullible(desk.window), QStringList());
            const auto views = desk.window.findChildren<QTextBrowser *>();
            for (QTextBrowser *view : views) {
                QVERIFY(qobject_cast<MarkdownView *>(view)); // it loads nothing
                QVERIFY(!view->openLinks() && !view->openExternalLinks());
            }
        }
    }

    void theNoteOfAMakerFetchesNothing()
    {
        MarkdownView view(QStringLiteral("Note"));
        view.show(cruel);
        QVERIFY(view.toPlainText().contains(QStringLiteral("<script>run()</script>")));
        QVERIFY(view.toPlainText().contains(QStringLiteral("<img")));
        const QVariant picture = view.document()->resource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("http://127.0.0.1:9/y.png")));
        QCOMPARE(picture.value<QImage>().size(), QSize(1, 1));
    }

    void tipsAndQuestionsAreNoMarkupEither()
    {
        EndorsementDesk desk({Role::Coordinator});
        desk.open();
        QToolTip::showText({10, 10}, cruel, &desk.window);
        const auto all = QApplication::allWidgets();
        const auto tip = std::find_if(
            all.begin(), all.end(), [](const QWidget *one) { return one->inherits("QTipLabel"); });
        QVERIFY(tip != all.end());
        QCOMPARE(static_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
        QMessageBox question(
            QMessageBox::Question, QStringLiteral("Cooperage"), cruel, QMessageBox::Ok, &desk.window);
        question.setInformativeText(cruel);
        question.show();
        QCOMPARE(gullible(question), QStringList());
    }
};

QTEST_MAIN(CruelWordsTest)
#include "cruelwords_test.moc"
