// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answerteller.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/forms/undoer.h"
#include "ui/shell/explain.h"

namespace cooperage {

AnswerTeller::AnswerTeller(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    connect(&bench.writer, &Writer::changed, this, [this](const ChangeSet &) { look(); });
}

void AnswerTeller::follow(const Committed &asked, Tell tell)
{
    for (const RawId &txid : asked.txids)
        m_followed.append({txid, asked.caption, tell});
    look(); // the answer may be here already
}

void AnswerTeller::look()
{
    if (m_followed.isEmpty())
        return;
    QList<RawId> txids;
    for (const Followed &one : std::as_const(m_followed))
        txids.append(one.txid);
    auto job = [txids](const Store &store) -> Result<Answers> {
        Answers answers;
        for (const RawId &txid : txids) {
            auto answer = serverAnswer(store, txid);
            if (!answer)
                return failure(answer.error());
            answers.insert(txid, std::move(*answer));
        }
        return answers;
    };
    const QString channel = QStringLiteral("answers/%1").arg(quintptr(this));
    whenAnswered(m_bench.readers.run(channel, job), this, [this](const Result<Answers> &answers) {
        if (answers)
            tell(*answers);
    });
}

void AnswerTeller::tell(const Answers &answers)
{
    QStringList sentences;
    m_followed.removeIf([&answers, &sentences](const Followed &one) {
        const ServerAnswer answer = answers.value(one.txid);
        if (answer.state == ServerAnswer::State::Refused)
            sentences.append(
                tr("Refused: %1. %2").arg(captionWords(answer.caption), explain(answer.refusal)));
        else if (answer.state == ServerAnswer::State::Taken && one.tell == Tell::Both)
            sentences.append(tr("Done: %1.").arg(captionWords(one.caption)));
        return answer.state != ServerAnswer::State::Waiting;
    });
    if (!sentences.isEmpty())
        Q_EMIT said(sentences.join(u'\n'), false);
}

} // namespace cooperage
