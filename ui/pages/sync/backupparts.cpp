// SPDX-License-Identifier: GPL-3.0-or-later
// How BackupSection stands on the page, and what it asks before it restores.
#include "models/tables/celltext.h"
#include "ui/pages/sync/backupaccess.h"
#include "ui/pages/sync/backupsection.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/noticebar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace cooperage {

void BackupSection::arrange()
{
    m_now->setObjectName(QStringLiteral("backupNow"));
    m_elsewhere->setObjectName(QStringLiteral("backupElsewhere"));
    m_stop->setObjectName(QStringLiteral("backupStop"));
    m_list->setObjectName(QStringLiteral("backups"));
    m_check->setObjectName(QStringLiteral("backupCheck"));
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_other->setObjectName(QStringLiteral("backupOther"));
    m_now->setProperty("primary", true);
    m_list->setNothing(tr("None yet"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto *progress = new QHBoxLayout(m_busy);
    progress->setContentsMargins({});
    progress->addWidget(m_doing);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_stop);
    m_busy->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_last);
    column->addWidget(m_result);
    column->addWidget(makeCard());
    column->addWidget(listCard());
    column->addStretch(1);
}

QWidget *BackupSection::makeCard()
{
    auto *card = new Card(tr("Make a backup"), this);
    setLandmark(card, QStringLiteral("make"));
    auto *words = new QLabel(card);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    const QString inside = tr("A backup is a copy of what this computer knows of the collective: listings, "
                              "stock, people, history and changes not yet sent. Photos are not in it.");
    const QString where = m_access.isAlone()
        ? tr("This collective lives on this computer alone: keep a backup on another disk too.")
        : tr("What has been sent is safe on the server as well, photos included.");
    words->setText(inside + u' ' + where);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_now);
    buttons->addWidget(m_elsewhere);
    card->body()->addWidget(words);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_busy);
    return card;
}

QWidget *BackupSection::listCard()
{
    auto *card = new Card(tr("Backups on this computer"), this);
    setLandmark(card, QStringLiteral("list"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_check, m_restore, m_other})
        buttons->addWidget(button);
    card->body()->addWidget(m_list);
    card->body()->addLayout(buttons);
    return card;
}

void BackupSection::askToRestore(const QString &path, const BackupSeen &seen)
{
    QString text = tr("The collective is closed and opened again as it was then, with %n record(s). What is "
                      "here now is kept as a file in this list, so that you can go back.",
        nullptr, int(seen.records));
    if (!m_access.isAlone())
        text += u' ' + tr("What has been sent since comes back with the next sync.");
    if (seen.waiting > 0)
        text += u' '
            + tr("%n change(s) in it that were not yet sent are offered to the server again.", nullptr,
                int(seen.waiting));
    const Confirmation question{
        tr("Restore %1?").arg(isolated(QFileInfo(path).fileName())), text, tr("Restore"), false};
    m_prompt.confirm(this, question, [this, path](bool yes) {
        if (yes)
            m_access.restore(path);
    });
}

} // namespace cooperage
