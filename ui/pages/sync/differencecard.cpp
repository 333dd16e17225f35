// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/differencecard.h"

#include "models/core/recordjson.h"
#include "models/records/entities.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAlignment(Qt::AlignTop);
    return label;
}

} // namespace

DifferenceCard::DifferenceCard(const DifferenceShown &shown, QWidget *parent)
    : QFrame(parent)
    , m_shown(shown)
    , m_keep(new QButtonGroup(this))
{
    const Difference &difference = shown.difference;
    const Entity *entity = entityNamed(difference.ofTable);
    const Field *field = entity ? entity->fieldNamed(difference.field) : nullptr;
    const QString what = field ? captionOf(*field) : tr("The record");
    auto *card = new Card(tr("%1 of %2 was changed in two places").arg(what, isolated(shown.subject)));
    auto *grid = new QGridLayout;
    const QString theirs = whoAndWhen(shown.otherBy, difference.otherDevice, difference.otherAt);
    const QString first = whoAndWhen(shown.shownBy, difference.shownDevice, difference.shownAt);
    const QString heads[]
        = {tr("Before"), tr("Shown now: %1").arg(first), tr("Also entered: %1").arg(theirs)};
    const QJsonObject values[] = {shown.base, shown.shown, shown.other};
    for (int column = 0; column < 3; ++column) {
        auto *head = plainLabel(heads[column]);
        head->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(head, 0, column);
        grid->addWidget(plainLabel(valueWords(values[column])), 1, column);
        grid->setColumnStretch(column, 1);
    }
    auto *keepShown = new QRadioButton(tr("Keep what is shown"));
    auto *keepOther = new QRadioButton(tr("Keep the other"));
    keepShown->setObjectName(QStringLiteral("keepShown"));
    keepOther->setObjectName(QStringLiteral("keepOther"));
    keepShown->setChecked(true);
    m_keep->addButton(keepShown, int(Keep::Shown));
    m_keep->addButton(keepOther, int(Keep::Other));
    grid->addWidget(keepShown, 2, 1);
    grid->addWidget(keepOther, 2, 2);
    card->body()->addLayout(grid);
    if (!plainField().isEmpty()) {
        auto *keepOwn = new QRadioButton(tr("Write it anew"));
        keepOwn->setObjectName(QStringLiteral("keepOwn"));
        m_keep->addButton(keepOwn, int(Keep::Own));
        grid->addWidget(keepOwn, 2, 0);
        m_own = new QPlainTextEdit;
        m_own->setObjectName(QStringLiteral("ownText"));
        m_own->setAccessibleName(tr("%1, written anew").arg(what));
        m_own->setTabChangesFocus(true);
        m_own->setPlainText(
            QStringList{valueWords(shown.shown), valueWords(shown.other)}.join(QStringLiteral("\n\n")));
        m_own->setMaximumHeight(8 * fontMetrics().height());
        m_own->hide();
        card->body()->addWidget(m_own);
        connect(keepOwn, &QRadioButton::toggled, m_own, &QWidget::setVisible);
    }
    auto *buttons = new QHBoxLayout;
    auto *apply = new QPushButton(tr("Apply"));
    apply->setObjectName(QStringLiteral("applyDecision"));
    apply->setProperty("primary", true);
    apply->setEnabled(shown.mayDecide);
    auto *note = plainLabel(shown.mayDecide ? tr("The version not kept stays in the history.")
                                            : tr("Only people of the workshop can decide this."));
    buttons->addWidget(note, 1);
    auto *laterButton = new QPushButton(tr("Later"));
    buttons->addWidget(laterButton);
    buttons->addWidget(apply);
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(decision()); });
    connect(laterButton, &QPushButton::clicked, this, &DifferenceCard::later);
}

QString DifferenceCard::plainField() const
{
    const Entity *entity = entityNamed(m_shown.difference.ofTable);
    const Field *field = entity ? entity->fieldNamed(m_shown.difference.field) : nullptr;
    const bool isText = field && (field->kind == Kind::Text || field->kind == Kind::LongText);
    return isText ? QString::fromLatin1(field->name) : QString();
}

QString DifferenceCard::valueWords(const QJsonObject &values) const
{
    const Entity *entity = entityNamed(m_shown.difference.ofTable);
    if (!entity)
        return {};
    if (values.isEmpty())
        return tr("(empty)");
    const auto record = entity->make();
    fieldsFromJson(*entity, *record, values);
    QStringList lines;
    for (const Field &field : entity->fields) {
        if (!values.contains(QLatin1String(field.name)))
            continue;
        const QVariant value = field.get(*record);
        QString text = field.kind == Kind::Money && !value.isNull()
            ? moneyText(value.value<Money>(), m_locale)
            : editText(field, value, m_locale, Currency());
        for (const Choice &choice : field.choices) {
            if (text == QLatin1String(choice.name))
                text = captionOf(choice);
        }
        lines.append(text.isEmpty() ? tr("(empty)") : text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString DifferenceCard::whoAndWhen(const QString &name, const QString &device, Instant at) const
{
    const QString when = m_locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms), QLocale::ShortFormat);
    return device.isEmpty() ? tr("%1, %2").arg(isolated(name), when)
                            : tr("%1 on %2, %3").arg(isolated(name), isolated(device), when);
}

Decision DifferenceCard::decision() const
{
    Decision decision{Id<Difference>(m_shown.difference.id), static_cast<Keep>(m_keep->checkedId()), {}};
    if (decision.keep == Keep::Own)
        decision.own.insert(plainField(), m_own->toPlainText());
    return decision;
}

void DifferenceCard::keepMine()
{
    m_keep->button(int(m_shown.mine ? Keep::Other : Keep::Shown))->setChecked(true);
}

} // namespace cooperage
