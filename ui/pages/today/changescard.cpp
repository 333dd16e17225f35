// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/changescard.h"

#include "ui/pages/today/linelist.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr qsizetype atFirst = 8;

QString keyOf(const ChangeLine &line)
{
    return nameOf(line.kind) + u'/' + line.by.hex();
}

} // namespace

ChangesCard::ChangesCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("What others did"), this))
    , m_list(new LineList({}, m_card))
    , m_nothing(new QLabel(m_card))
    , m_more(new QPushButton(m_card))
{
    m_list->setObjectName(QStringLiteral("changes"));
    m_more->setObjectName(QStringLiteral("moreChanges"));
    m_more->setProperty("quiet", true);
    m_more->hide();
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->body()->addWidget(m_list);
    m_card->body()->addWidget(m_nothing);
    m_card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_list, &LineList::pressed, this, [this](const QString &key) {
        for (const ChangeLine &line : std::as_const(m_changes.lines)) {
            if (keyOf(line) == key)
                return Q_EMIT leadWanted(line.lead);
        }
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showLines();
    });
}

void ChangesCard::show(const Changes &changes, Instant now)
{
    m_changes = changes;
    m_now = now;
    m_card->setTitle(sinceWords(changes.since, now, m_locale));
    m_nothing->setText(changes.since ? tr("Nobody else has changed anything.")
                                     : tr("From now on, what others change is told here."));
    m_nothing->setVisible(changes.lines.isEmpty());
    m_list->setVisible(!changes.lines.isEmpty());
    setVisible(!changes.alone);
    showLines();
}

void ChangesCard::showLines()
{
    const qsizetype all = m_changes.lines.size();
    const qsizetype shown = m_all ? all : std::min(atFirst, all);
    QList<LineList::Line> lines;
    for (const ChangeLine &line : m_changes.lines.mid(0, shown))
        lines.append({keyOf(line), changeWords(line, m_now, m_locale)});
    m_list->setLines(lines);
    m_more->setText(tr("Show %n more", nullptr, int(all - shown)));
    m_more->setVisible(all > shown);
}

} // namespace cooperage
