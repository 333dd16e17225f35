// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/criteriabox.h"

#include "models/actions/standards.h"
#include "models/records/entities.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/markdownbar.h"
#include "ui/forms/recordform.h"
#include "ui/pages/standards/standardswords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

CriteriaBox::CriteriaBox(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new FactTable(tr("Criteria"), {tr("Criterion"), tr("Marks"), tr("Weight"), tr("Veto")}))
    , m_levels(new QLabel)
    , m_form(new RecordForm(*entityNamed(QString::fromLatin1(Criterion::table)),
          {QStringLiteral("name"), QStringLiteral("least"), QStringLiteral("most"), QStringLiteral("weight"),
              QStringLiteral("veto"), QStringLiteral("levels")},
          bench.writer, bench.readers))
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("&Add a criterion…")))
    , m_remove(new QPushButton(tr("Remo&ve this criterion")))
{
    arrange();
    connect(m_table, &QTreeWidget::currentItemChanged, this, &CriteriaBox::showChosen);
    connect(m_add, &QPushButton::clicked, this, &CriteriaBox::add);
    connect(m_remove, &QPushButton::clicked, this, &CriteriaBox::remove);
    connect(m_form, &RecordForm::refused, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
}

void CriteriaBox::arrange()
{
    m_table->setObjectName(QStringLiteral("criteria"));
    m_table->setRowsShown(2, 40);
    m_table->setNothing(tr("Nothing is looked at yet."));
    m_levels->setObjectName(QStringLiteral("criterionLevels"));
    m_levels->setWordWrap(true);
    m_levels->setTextFormat(Qt::PlainText);
    m_add->setObjectName(QStringLiteral("addCriterion"));
    m_remove->setObjectName(QStringLiteral("removeCriterion"));
    if (auto *bar = m_form->findChild<MarkdownBar *>())
        bar->hide(); // one line per mark, shown as it is
    QWidget *levels = m_form->editor(u"levels")->widget();
    levels->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    levels->setMinimumHeight(fontUnit() * 7); // five marks without scrolling
    m_up = movingButton("criterionUp", QStringLiteral("chevron-up"), tr("Move the criterion up"), -1);
    m_down = movingButton("criterionDown", QStringLiteral("chevron-down"), tr("Move the criterion down"), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    column->addWidget(m_levels);
    column->addWidget(m_form);
    column->addLayout(buttons);
}

/// An arrow that also answers to Alt and its arrow key, wherever the focus is in the box.
QPushButton *CriteriaBox::movingButton(
    const char *name, const QString &iconName, const QString &words, int places)
{
    auto *button = new QPushButton(icon(iconName), QString(), this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(words);
    const QKeySequence keys(places < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    connect(button, &QPushButton::clicked, this, [this, places] { move(places); });
    return button;
}

void CriteriaBox::move(int places)
{
    const int row = m_table->current();
    if (row < 0 || row >= m_criteria.size())
        return;
    const Criterion chosen = m_criteria.at(row);
    m_kept = chosen.id;
    perform(
        [id = Id<Criterion>(chosen.id), places](Store &store) {
            return moveCriterion(store, {id, places});
        },
        tr("%1 moved.").arg(isolated(chosen.name)));
}

void CriteriaBox::show(const StandardVersion &version, const QList<Criterion> &criteria, bool mayEdit)
{
    const int before = m_table->current();
    const bool grown = version.id == m_version.id && criteria.size() > m_criteria.size();
    m_version = version;
    m_mayEdit = mayEdit;
    m_criteria = criteria;
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (const Criterion &one : criteria)
        m_table->add({isolated(one.name), rangeWords(one, m_locale), m_locale.toString(one.weight),
            one.veto ? tr("yes") : QString()});
    const int last = int(criteria.size()) - 1;
    const auto kept = std::find_if(
        criteria.begin(), criteria.end(), [this](const Criterion &one) { return one.id == m_kept; });
    const int chosen = kept != criteria.end() ? int(kept - criteria.begin())
        : grown                               ? last
                                              : std::clamp(before, 0, std::max(0, last));
    m_kept = {};
    if (last >= 0)
        m_table->setCurrentItem(m_table->topLevelItem(chosen));
    showChosen();
}

void CriteriaBox::showChosen()
{
    const int row = m_table->current();
    const bool any = row >= 0 && row < m_criteria.size();
    const bool edits = any && m_mayEdit;
    m_add->setVisible(m_mayEdit);
    m_remove->setVisible(edits);
    m_up->setVisible(edits);
    m_down->setVisible(edits);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row + 1 < m_criteria.size());
    m_form->setVisible(edits);
    m_levels->setVisible(any && !edits);
    m_form->load(edits ? m_criteria.at(row).id : RawId());
    if (!any)
        return;
    m_form->setCaption(QStringLiteral("criterion.change"), m_criteria.at(row).name);
    const QString levels = levelsWords(m_criteria.at(row), m_locale);
    m_levels->setText(levels.isEmpty() ? tr("Nobody has written what earns each mark.") : levels);
}

void CriteriaBox::perform(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &done) {
        Q_EMIT said(done ? text : explain(done.error()), done.has_value());
    });
}

void CriteriaBox::add()
{
    const TextQuestion question{tr("Add a criterion"), tr("What is looked at"), {}, tr("Add")};
    m_bench.prompt.ask(this, question, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        Criterion criterion;
        criterion.version = Id<StandardVersion>(m_version.id);
        criterion.name = name;
        perform([criterion](Store &store) { return addCriterion(store, criterion); },
            tr("%1 added.").arg(isolated(name.trimmed())));
    });
}

void CriteriaBox::remove()
{
    const int row = m_table->current();
    if (row < 0 || row >= m_criteria.size())
        return;
    const Criterion chosen = m_criteria.at(row);
    m_form->load({});
    perform([id = Id<Criterion>(chosen.id)](Store &store) { return removeCriterion(store, id); },
        tr("%1 removed.").arg(isolated(chosen.name)));
}

} // namespace cooperage
