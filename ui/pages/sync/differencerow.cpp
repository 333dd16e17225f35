// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/differencerow.h"

#include "models/core/recordjson.h"
#include "models/records/entities.h"
#include "models/rules/validation.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/sync/differencewords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/markedtext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QLabel *plainLabel(const QString &text, bool quiet = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAlignment(Qt::AlignTop);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

bool isText(const Field *field)
{
    return field && (field->kind == Kind::Text || field->kind == Kind::LongText);
}

bool canBeWritten(const Field *field)
{
    return field
        && (field->kind == Kind::Text || field->kind == Kind::Integer || field->kind == Kind::Money
            || field->kind == Kind::Date);
}

} // namespace

DifferenceRow::DifferenceRow(const DifferenceShown &shown, QGridLayout *grid, QWidget *card)
    : QObject(card)
    , m_shown(shown)
    , m_field(fieldOf(shown))
    , m_grid(grid)
    , m_keep(new QButtonGroup(this))
{
    const int row = grid->rowCount();
    const Difference &difference = shown.difference;
    const QString shownWho = whoAndWhen(shown.shownBy, difference.shownDevice, difference.shownAt, m_locale);
    const QString otherWho = whoAndWhen(shown.otherBy, difference.otherDevice, difference.otherAt, m_locale);
    const int shownColumn = shown.mine ? 2 : 1; // one's own stands before the other's
    const int otherColumn = shown.mine ? 1 : 2;
    auto *caption = plainLabel(captionOf(shown));
    QFont strong = caption->font();
    strong.setWeight(QFont::DemiBold);
    caption->setFont(strong);
    grid->addWidget(caption, row, 0, 1, columns); // above its values: beside them, they had no room
    addValue(shown.base, row + 1, 0);
    addValue(shown.shown, row + 1, shownColumn);
    addValue(shown.other, row + 1, otherColumn);
    grid->addWidget(plainLabel(shownWho, true), row + 2, shownColumn);
    grid->addWidget(plainLabel(otherWho, true), row + 2, otherColumn);
    const QString own = tr("Keep mine");
    const QString theirs = tr("Keep theirs");
    addChoice(Keep::Shown,
        shown.mine              ? theirs
            : shown.shownIsMine ? own
                                : tr("Keep what is shown"),
        row + 3, shownColumn);
    addChoice(Keep::Other,
        shown.mine              ? own
            : shown.shownIsMine ? theirs
                                : tr("Keep the other"),
        row + 3, otherColumn);
    m_keep->button(int(Keep::Shown))->setChecked(true);
    if (!isText(m_field) && !canBeWritten(m_field))
        return;
    const bool merges = m_field->kind == Kind::LongText;
    addChoice(Keep::Own, merges ? tr("Keep both") : tr("Write it anew"), row + 3, 0);
    m_below = new QWidget;
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins({});
    if (merges)
        addMerge(below);
    else
        addOwn(below);
    m_problem = plainLabel({});
    m_problem->setObjectName(QStringLiteral("ownProblem"));
    m_problem->hide();
    below->addWidget(m_problem);
    m_below->hide();
    grid->addWidget(m_below, row + 4, 0, 1, columns);
    connect(m_keep->button(int(Keep::Own)), &QRadioButton::toggled, m_below, &QWidget::setVisible);
}

QString DifferenceRow::textIn(const QJsonObject &value) const
{
    return value.value(QLatin1String(m_field->name)).toString();
}

void DifferenceRow::addValue(const QJsonObject &value, int row, int column)
{
    const bool changed = column > 0;
    if (!isText(m_field) || value.isEmpty() || textIn(value).isEmpty()) {
        m_grid->addWidget(plainLabel(valueWords(m_shown, value, m_locale)), row, column);
        return;
    }
    auto *text = new MarkedText;
    text->setObjectName(changed ? QStringLiteral("changedText") : QStringLiteral("textBefore"));
    text->setAccessibleName(changed ? captionOf(m_shown) : tr("%1 before").arg(captionOf(m_shown)));
    const bool known = changed && !m_shown.base.isEmpty();
    text->show(known ? wordChanges(textIn(m_shown.base), textIn(value))
                     : QList<WordPiece>{{textIn(value), WordChange::Same}});
    m_grid->addWidget(text, row, column, Qt::AlignTop);
}

void DifferenceRow::addChoice(Keep keep, const QString &text, int row, int column)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(keep == Keep::Shown ? QStringLiteral("keepShown")
            : keep == Keep::Other             ? QStringLiteral("keepOther")
                                              : QStringLiteral("keepOwn"));
    button->setAccessibleName(tr("%1: %2").arg(captionOf(m_shown), text));
    button->setEnabled(m_shown.mayDecide);
    m_keep->addButton(button, int(keep));
    m_grid->addWidget(button, row, column);
}

void DifferenceRow::addMerge(QVBoxLayout *below)
{
    const bool mineFirst = m_shown.mine;
    const QString first = mineFirst ? m_shown.otherBy : m_shown.shownBy;
    const QString second = mineFirst ? m_shown.shownBy : m_shown.otherBy;
    const auto pieces = mergeTexts(textIn(m_shown.base), textIn(mineFirst ? m_shown.other : m_shown.shown),
        textIn(mineFirst ? m_shown.shown : m_shown.other));
    m_merged = new MergedTextEdit;
    m_merged->setObjectName(QStringLiteral("mergedText"));
    m_merged->setAccessibleName(tr("%1 with both changes").arg(captionOf(m_shown)));
    m_merged->show(pieces);
    const int places = touchingPlaces(pieces);
    QString legend = tr("Both changes in one text, to be read and rewritten as you like. Underlined: %1. "
                        "Dashed: %2.")
                         .arg(isolated(first), isolated(second));
    if (places > 0)
        legend += u' ' + tr("%n place(s) with a wavy line were changed by both.", nullptr, places);
    m_merged->setAccessibleDescription(legend);
    below->addWidget(plainLabel(legend, true));
    below->addWidget(m_merged);
    if (places == 0)
        return;
    auto *next = new QPushButton(tr("Next place changed by both"));
    next->setObjectName(QStringLiteral("nextPlace"));
    below->addWidget(next, 0, Qt::AlignLeft);
    connect(next, &QPushButton::clicked, m_merged, &MergedTextEdit::goToNextPlace);
}

void DifferenceRow::addOwn(QVBoxLayout *below)
{
    m_own = makeEditor(*m_field, m_locale, m_below);
    m_own->widget()->setObjectName(QStringLiteral("ownValue"));
    m_own->widget()->setAccessibleName(tr("%1, written anew").arg(captionOf(m_shown)));
    const Entity *entity = entityNamed(m_shown.difference.ofTable);
    const auto record = entity->make();
    fieldsFromJson(*entity, *record, m_shown.shown);
    const QVariant value = m_field->get(*record);
    const Currency currency = m_field->kind == Kind::Money ? value.value<Money>().currency : Currency();
    m_own->setText(editText(*m_field, value, m_locale, currency));
    below->addWidget(m_own->widget());
}

std::optional<Decision> DifferenceRow::decision()
{
    Decision decision{Id<Difference>(m_shown.difference.id), static_cast<Keep>(m_keep->checkedId()), {}};
    if (decision.keep != Keep::Own)
        return decision;
    const QString name = QString::fromLatin1(m_field->name);
    const Entity *entity = entityNamed(m_shown.difference.ofTable);
    const auto record = entity->make();
    fieldsFromJson(*entity, *record, m_shown.shown);
    const Currency standard
        = m_field->kind == Kind::Money ? m_field->get(*record).value<Money>().currency : Currency();
    const QString typed = m_merged ? m_merged->toPlainText() : m_own->text();
    const auto value = valueFromText(*m_field, typed, m_locale, standard);
    std::optional<FieldProblem> problem;
    if (!value || !m_field->set(*record, *value))
        problem = FieldProblem{name, value ? Reason::NotText : value.error().reason, typed};
    else
        problem = problemOf(*m_field, *record);
    m_problem->setText(problem ? QStringLiteral("! ") + explain(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    if (problem) {
        QWidget *where = m_merged ? static_cast<QWidget *>(m_merged) : m_own->widget();
        where->setAccessibleDescription(m_problem->text());
        where->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    decision.own.insert(name, m_field->toJson(*record));
    return decision;
}

void DifferenceRow::keepMine()
{
    m_keep->button(int(m_shown.mine ? Keep::Other : Keep::Shown))->setChecked(true);
}

} // namespace cooperage
