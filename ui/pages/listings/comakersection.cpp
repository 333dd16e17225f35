// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/comakersection.h"

#include "models/actions/comakers.h"
#include "models/rules/comaking.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/answerteller.h"
#include "ui/pages/listings/comakersheet.h"
#include "ui/pages/listings/comakerwords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace cooperage {

namespace {

QLabel *plainLabel(const char *name, bool muted, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QStringList signatureOf(const CoMakerOffered &one)
{
    const CoMakerRow &row = one.row;
    return {row.coMaker.id.hex(), row.workshopName, QString::number(row.coMaker.share), detailWords(row),
        stateWords(row.coMaker).word, one.steps.join(u' ')};
}

} // namespace

CoMakerSection::CoMakerSection(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_answers(new AnswerTeller(bench, this))
    , m_card(new Card(tr("Made together with"), this))
    , m_alone(new QWidget(this))
    , m_aloneText(plainLabel("madeAlone", true, m_alone))
    , m_first(new QPushButton(tr("Made together with…"), m_alone))
    , m_rest(plainLabel("ownShare", true, m_card))
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add a workshop…"), m_card))
{
    setObjectName(QStringLiteral("coMakers"));
    arrange();
    connect(m_answers, &AnswerTeller::said, this, &CoMakerSection::said);
    for (QPushButton *button : {m_first, m_add})
        connect(button, &QPushButton::clicked, this, [this] { propose({}); });
}

void CoMakerSection::arrange()
{
    m_first->setObjectName(QStringLiteral("firstCoMaker"));
    m_first->setProperty("quiet", true);
    m_add->setObjectName(QStringLiteral("addCoMaker"));
    auto *quiet = new QHBoxLayout(m_alone);
    quiet->setContentsMargins({});
    m_aloneText->setWordWrap(false);
    quiet->addWidget(m_aloneText);
    quiet->addWidget(m_first);
    quiet->addStretch();
    m_card->body()->addWidget(m_rest);
    m_card->body()->addWidget(m_add, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_alone);
    column->addWidget(m_card);
}

void CoMakerSection::show(const ListingSheet &sheet)
{
    m_sheet = sheet;
    const bool none = sheet.coMakers.isEmpty();
    const bool mayAdd = !sheet.mayBeAsked.isEmpty();
    setVisible(!none || mayAdd);
    m_alone->setVisible(none);
    m_card->setVisible(!none);
    m_add->setVisible(mayAdd);
    m_aloneText->setText(tr("Made by %1 alone.").arg(isolated(sheet.workshopName)));
    QList<CoMaker> known;
    for (const CoMakerOffered &one : sheet.coMakers)
        known.append(one.row.coMaker);
    const QString today = shareText(shareToday(known), QLocale());
    const QString then = shareText(shareLeft(known), QLocale());
    m_rest->setText(today == then
            ? tr("%1 has %2 of what the owners get.").arg(isolated(sheet.workshopName), today)
            : tr("%1 has %2 of what the owners get, and %3 once all that is proposed is agreed.")
                  .arg(isolated(sheet.workshopName), today, then));
    QStringList shown{sheet.listing.id.hex()};
    for (const CoMakerOffered &one : sheet.coMakers)
        shown += signatureOf(one);
    if (std::exchange(m_shown, shown) != shown)
        rebuild();
}

bool CoMakerSection::isAsked() const
{
    return std::any_of(m_sheet.coMakers.begin(), m_sheet.coMakers.end(),
        [](const CoMakerOffered &one) { return one.steps.contains(QStringLiteral("accept")); });
}

void CoMakerSection::goTo()
{
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->objectName().startsWith(QStringLiteral("accept_")))
            button->setFocus(Qt::OtherFocusReason);
    }
}

void CoMakerSection::rebuild()
{
    QWidget *focused = m_lines && m_lines->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString before = focused ? focused->objectName() : QString();
    delete m_lines;
    m_lines = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    for (const CoMakerOffered &one : std::as_const(m_sheet.coMakers))
        column->addWidget(lineOf(one));
    m_card->body()->insertWidget(0, m_lines);
    QWidget *last = m_first; // Tab goes through it as one reads, though these were made later
    const auto buttons = m_lines->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_add);
    if (auto *again = before.isEmpty() ? nullptr : m_lines->findChild<QPushButton *>(before))
        again->setFocus(Qt::OtherFocusReason);
}

QWidget *CoMakerSection::lineOf(const CoMakerOffered &one)
{
    const CoMakerRow &row = one.row;
    auto *line = new QWidget(m_lines);
    line->setObjectName(QStringLiteral("coMaker"));
    line->setAccessibleName(row.workshopName);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, fontUnit() / 2);
    column->setSpacing(fontUnit() / 4);
    auto *head = new QHBoxLayout;
    head->setSpacing(fontUnit() / 2);
    auto *name = new ElidedLabel(row.workshopName, line);
    scaleFont(name, 1.0, true);
    auto *share = new QLabel(shareText(row.coMaker.share, QLocale()), line);
    share->setObjectName(QStringLiteral("coMakerShare"));
    const StateWords state = stateWords(row.coMaker);
    head->addWidget(name, 1);
    head->addWidget(share);
    head->addWidget(new Pill(state.mood, state.word, line));
    column->addLayout(head);
    auto *details = plainLabel("coMakerDetails", true, line);
    details->setText(detailWords(row));
    column->addWidget(details);
    if (!one.steps.isEmpty())
        addSteps(column, one);
    return line;
}

void CoMakerSection::addSteps(QVBoxLayout *column, const CoMakerOffered &one)
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(fontUnit() / 2);
    for (const QString &command : one.steps) {
        const auto step = stepOf(one.row.ahead, command);
        if (!step)
            continue;
        const bool asksMore = step->needsReason || command == u"propose";
        const QString caption = captionOf(*step);
        auto *button = new QPushButton(asksMore ? tr("%1…").arg(caption) : caption, m_lines);
        button->setObjectName(command + u'_' + one.row.coMaker.workshop.hex());
        button->setAccessibleName(tr("%1: %2").arg(caption, one.row.workshopName));
        button->setProperty("primary", command == u"accept");
        connect(button, &QPushButton::clicked, this, [this, row = one.row, step] { ask(row, *step); });
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
}

void CoMakerSection::propose(const std::optional<CoMakerRow> &before)
{
    auto *sheet = new CoMakerSheet(m_bench, m_sheet, before, this);
    connect(sheet, &CoMakerSheet::proposed, this, [this](const Committed &asked, const QString &workshop) {
        Q_EMIT said(tr("Proposed to %1.").arg(isolated(workshop)), false);
        m_answers->follow(asked, AnswerTeller::Tell::Refusal);
    });
    sheet->open();
}

void CoMakerSection::ask(const CoMakerRow &row, const Transition &step)
{
    const QString command = QLatin1String(step.command);
    if (command == u"propose") {
        propose(row);
        return;
    }
    if (!step.needsReason) {
        send(row, command, {});
        return;
    }
    const TextQuestion question{captionOf(step), tr("Why"), {}, captionOf(step)};
    m_bench.prompt.ask(this, question, [this, row, command](const QString &reason) {
        if (!reason.trimmed().isEmpty())
            send(row, command, reason);
    });
}

void CoMakerSection::send(const CoMakerRow &row, const QString &command, const QString &reason)
{
    const CoMakerStep request{row.coMaker.listing, row.coMaker.workshop, command, reason};
    const auto step = stepOf(row.ahead, command);
    run([request](Store &store) { return askForCoMakerStep(store, request); },
        tr("Asked: %1. The collective's server decides.").arg(step ? captionOf(*step) : command));
}

void CoMakerSection::run(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &committed) {
        Q_EMIT said(committed ? text : explain(committed.error()), false);
        if (committed)
            m_answers->follow(*committed);
    });
}

} // namespace cooperage
