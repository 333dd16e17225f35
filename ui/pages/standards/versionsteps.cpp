// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/versionsteps.h"
#include "ui/pages/answerteller.h"

#include "models/actions/standards.h"
#include "models/store/endorsementquery.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

#include <algorithm>

namespace cooperage {

VersionSteps::VersionSteps(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_answers(new AnswerTeller(bench, this))
    , m_row(new FlowLayout(this))
    , m_propose(button("proposeVersion", tr("Pr&opose")))
    , m_publish(button("publishVersion", tr("P&ublish")))
    , m_sendBack(button("sendBackVersion", tr("&Back to draft…")))
    , m_retire(button("retireVersion", tr("Re&tire…")))
    , m_next(button("newVersion", tr("Begin a new &version")))
    , m_remove(button("removeVersion", QString()))
    , m_score(button("scoreOwn", tr("&Score your own work…")))
{
    connect(m_propose, &QPushButton::clicked, this, [this] { step(QStringLiteral("propose")); });
    connect(m_answers, &AnswerTeller::said, this, &VersionSteps::said);
    connect(m_publish, &QPushButton::clicked, this, [this] { step(QStringLiteral("publish")); });
    connect(m_sendBack, &QPushButton::clicked, this, [this] {
        stepWithReason(QStringLiteral("send_back"), tr("Send it back to draft?"), tr("Send back"));
    });
    connect(m_retire, &QPushButton::clicked, this,
        [this] { stepWithReason(QStringLiteral("retire"), tr("Retire this version?"), tr("Retire")); });
    connect(m_remove, &QPushButton::clicked, this, &VersionSteps::remove);
    connect(m_score, &QPushButton::clicked, this, &VersionSteps::selfScoreWanted);
    connect(m_next, &QPushButton::clicked, this, [this] {
        perform([id = m_standard](Store &store) { return draftVersion(store, id); },
            tr("A new version begins where the published one stands."), true);
    });
}

QPushButton *VersionSteps::button(const char *name, const QString &words)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(QLatin1String(name));
    m_row->addWidget(made);
    made->hide(); // until it is known what may follow
    return made;
}

void VersionSteps::setStandard(const StandardLine &line)
{
    m_standard = Id<Standard>(line.standard.id);
    m_open = std::any_of(line.versions.begin(), line.versions.end(), [](const StandardVersion &version) {
        return version.state == VersionState::Draft || version.state == VersionState::Proposed;
    });
    m_alone = line.versions.size() < 2;
}

/// What nobody has proposed yet can be taken back: with Undo, and without a question.
void VersionSteps::remove()
{
    if (m_alone)
        perform([id = m_standard](Store &store) { return removeStandard(store, id); },
            tr("The standard is removed."), true);
    else
        perform([id = Id<StandardVersion>(m_version.id)](Store &store) { return removeVersion(store, id); },
            tr("The draft is removed."), true);
}

void VersionSteps::show(const StandardVersion &version, bool asked, bool mayEdit, bool ownWork)
{
    m_version = version;
    const VersionState state = version.state;
    m_propose->setVisible(!asked && state == VersionState::Draft);
    m_publish->setVisible(!asked && state == VersionState::Proposed);
    m_sendBack->setVisible(!asked && state == VersionState::Proposed);
    m_retire->setVisible(!asked && state == VersionState::Published);
    m_next->setVisible(!asked && !m_open);
    m_remove->setText(m_alone ? tr("Remove this stan&dard") : tr("Remove this &draft"));
    m_remove->setVisible(!asked && mayEdit && state == VersionState::Draft);
    m_score->setVisible(ownWork && state == VersionState::Published);
}

void VersionSteps::perform(
    const std::function<Result<Committed>(Store &)> &job, const QString &text, bool undoable)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text, undoable](const Result<Committed> &done) {
        if (!done) {
            Q_EMIT refused(explain(done.error()));
            return;
        }
        Q_EMIT said(text, undoable);
        if (!undoable)
            m_answers->follow(*done);
    });
}

void VersionSteps::step(const QString &command)
{
    const VersionStep request{Id<StandardVersion>(m_version.id), command, {}};
    perform([request](Store &store) { return askForVersionStep(store, request); },
        tr("Asked for. The server decides when it has been reached."), false);
}

void VersionSteps::stepWithReason(const QString &command, const QString &title, const QString &accept)
{
    const TextQuestion question{title, tr("Why"), {}, accept};
    m_bench.prompt.ask(this, question, [this, command](const QString &reason) {
        if (reason.trimmed().isEmpty())
            return;
        const VersionStep request{Id<StandardVersion>(m_version.id), command, reason};
        perform([request](Store &store) { return askForVersionStep(store, request); },
            tr("Asked for. The server decides when it has been reached."), false);
    });
}

} // namespace cooperage
