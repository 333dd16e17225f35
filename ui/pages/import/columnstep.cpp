// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columnstep.h"

#include "ui/pages/import/columntable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace cooperage {

ColumnStep::ColumnStep(QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeBar(this))
    , m_table(new ColumnTable(this))
    , m_view(new QTableView(this))
    , m_questions(new Card(tr("The file leaves this open"), this))
    , m_blank(new QComboBox(this))
    , m_shop(new QLineEdit(this))
    , m_counts(new QCheckBox(tr("Record quantities as counted"), this))
{
    m_view->setObjectName(QStringLiteral("importColumns"));
    m_view->setAccessibleName(tr("Columns of the file"));
    m_view->setModel(m_table);
    m_view->setItemDelegateForColumn(ColumnTable::Field, new FieldChoiceDelegate(this));
    m_view->setItemDelegateForColumn(ColumnTable::Mark, new PillDelegate(this));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers ^ QAbstractItemView::CurrentChanged);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setMinimumHeight(fontUnit() * 8);
    m_blank->setObjectName(QStringLiteral("importBlank"));
    m_blank->setAccessibleName(tr("A blank cell"));
    m_blank->addItems({tr("keeps what is here"), tr("clears what is here")});
    m_shop->setObjectName(QStringLiteral("importShop"));
    m_shop->setAccessibleName(tr("Name of the shop"));
    m_shop->setPlaceholderText(tr("only if there are several"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setChecked(true);
    arrange();
}

void ColumnStep::arrange()
{
    auto *choices = new QFormLayout;
    choices->setRowWrapPolicy(QFormLayout::WrapLongRows);
    choices->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_shop->setMinimumWidth(fontUnit() * 16);
    choices->addRow(tr("A blank cell"), m_blank);
    choices->addRow(tr("Name of the shop"), m_shop);
    choices->addRow(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontUnit() / 2);
    column->addWidget(m_notice);
    column->addWidget(m_questions);
    column->addWidget(m_view, 1);
    column->addLayout(choices);
    m_notice->hide();
}

void ColumnStep::setSurvey(const TableSurvey &survey, const ImportOptions &options, Currency currency)
{
    m_notice->hide();
    m_table->setSurvey(survey, options.columns);
    delete m_asked;
    m_asked = new QWidget(m_questions);
    m_answers.clear();
    m_currency = nullptr;
    auto *form = new QFormLayout(m_asked);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    askNumbers(survey, options);
    if (survey.currencyNeeded || !options.currency.isNull())
        askCurrency(options.currency.isNull() ? currency : options.currency);
    m_questions->body()->addWidget(m_asked);
    m_questions->setVisible(form->rowCount() > 0);
}

void ColumnStep::askNumbers(const TableSurvey &survey, const ImportOptions &options)
{
    QList<NumberQuestion> all = survey.questions;
    // What was answered before stays in sight and can be answered otherwise.
    for (auto it = options.decimalSigns.begin(); it != options.decimalSigns.end(); ++it)
        all.append(
            {it.key(), survey.head.columns.value(it.key()), survey.map.columns.value(it.key()).sample});
    for (const NumberQuestion &question : std::as_const(all)) {
        auto *box = new QComboBox(m_asked);
        box->setObjectName(QStringLiteral("importDecimal%1").arg(question.column));
        const QString caption = tr("%1: how is “%2” meant?").arg(question.header, question.sample);
        box->setAccessibleName(caption);
        box->addItems({tr("Choose…"), tr("The comma begins the fraction: 12,50"),
            tr("The dot begins the fraction: 12.50")});
        if (options.decimalSigns.contains(question.column))
            box->setCurrentIndex(options.decimalSigns.value(question.column) == DecimalSign::Comma ? 1 : 2);
        static_cast<QFormLayout *>(m_asked->layout())->addRow(caption, box);
        m_answers.append({question, box});
    }
}

void ColumnStep::askCurrency(Currency suggested)
{
    m_currency = new QLineEdit(suggested.code(), m_asked);
    m_currency->setObjectName(QStringLiteral("importCurrency"));
    m_currency->setMaxLength(3);
    const QString caption = tr("Currency of the prices, in three letters such as EUR");
    m_currency->setAccessibleName(caption);
    static_cast<QFormLayout *>(m_asked->layout())->addRow(caption, m_currency);
}

void ColumnStep::setPlanning(const PlanOptions &planning)
{
    m_blank->setCurrentIndex(planning.blankClears ? 1 : 0);
    m_shop->setText(planning.shop);
}

void ColumnStep::applyTo(ImportOptions &options, PlanOptions &planning) const
{
    options.columns = m_table->byHand();
    for (const Answer &answer : m_answers) {
        if (answer.box->currentIndex() > 0)
            options.decimalSigns.insert(answer.question.column,
                answer.box->currentIndex() == 1 ? DecimalSign::Comma : DecimalSign::Dot);
    }
    if (m_currency)
        options.currency = Currency::fromCode(m_currency->text().trimmed().toUpper()).value_or(Currency());
    planning.blankClears = m_blank->currentIndex() == 1;
    planning.shop = m_shop->text().trimmed();
}

bool ColumnStep::counts() const
{
    return m_counts->isChecked();
}

bool ColumnStep::checkAnswers()
{
    for (const Answer &answer : std::as_const(m_answers)) {
        if (answer.box->currentIndex() == 0) {
            m_notice->say(Mood::Warning,
                tr("Numbers in “%1” can be read in two ways. Say which one is meant.")
                    .arg(answer.question.header));
            answer.box->setFocus();
            return false;
        }
    }
    if (m_currency && !Currency::fromCode(m_currency->text().trimmed().toUpper())) {
        m_notice->say(
            Mood::Warning, tr("The file does not say its currency. Type it in three letters, such as EUR."));
        m_currency->setFocus();
        return false;
    }
    m_notice->hide();
    return true;
}

} // namespace cooperage
