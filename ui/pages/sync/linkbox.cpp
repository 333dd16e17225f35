// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/linkbox.h"

#include "ui/widgets/noticebar.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cooperage {

LinkBox::LinkBox(QWidget *parent)
    : LinkBox(tr("Link to join"), parent)
{
}

LinkBox::LinkBox(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeBar)
    , m_text(new QLineEdit)
    , m_code(new QrView)
{
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("joinLink"));
    m_text->setAccessibleName(accessibleName);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_code->setObjectName(QStringLiteral("joinCode"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    column->addWidget(m_text);
    column->addWidget(m_code, 0, Qt::AlignLeft);
    connect(m_notice, &NoticeBar::pressed, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text());
        Q_EMIT said(tr("Link copied."));
    });
    hide();
}

void LinkBox::give(const QString &link, const QString &sentence)
{
    m_text->setText(link);
    m_code->setText(link);
    m_notice->say(Mood::Good, sentence, tr("Copy the link"));
    m_notice->show();
    show();
    m_text->selectAll();
    m_text->setFocus();
}

} // namespace cooperage
