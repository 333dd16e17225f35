// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"
#include "ui/pages/workbench.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace cooperage {

class Card;
class NoticeBar;

/// What has been done with a request, in order, with reasons, and whether the audit trail is whole.
class TrailCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TrailCard(const Workbench &bench, QWidget *parent = nullptr);

    /// Reads it again; a null id shows nothing.
    void show(const Id<Endorsement> &request);

private:
    struct Answer
    {
        QList<AuditEntry> entries;
        QHash<RawId, QString> names;
        TrailState trail;
    };
    static Result<Answer> read(const Store &store, const Id<Endorsement> &request);
    void fill(const Answer &answer);

    Workbench m_bench;
    Card *m_card;
    NoticeBar *m_state;
    QLabel *m_lines;
};

} // namespace cooperage
