// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/serveranswer.h"
#include "ui/pages/workbench.h"

#include <QObject>

namespace cooperage {

/// Follows what was asked of the collective's server, and tells what came of it once the answer is here: so
/// that "the server decides" does not stand any longer than that is true.
class AnswerTeller final : public QObject
{
    Q_OBJECT
public:
    enum class Tell {
        Both,
        Refusal ///< what was said when it was asked for stays true if it is taken
    };
    AnswerTeller(const Workbench &bench, QObject *parent);

    void follow(const Committed &asked, Tell tell = Tell::Both);

Q_SIGNALS:
    void said(const QString &text, bool undoable); ///< never undoable: the server has decided

private:
    struct Followed
    {
        RawId txid;
        Caption caption;
        Tell tell = Tell::Both;
    };
    using Answers = QHash<RawId, ServerAnswer>;

    void look();
    void tell(const Answers &answers);

    Workbench m_bench;
    QList<Followed> m_followed;
};

} // namespace cooperage
