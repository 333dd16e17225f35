// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/termsform.h"

#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <cmath>

namespace cooperage {

namespace {

template <class Spin, class Number> Spin *spin(const char *name, Number least, Number most)
{
    auto *box = new Spin;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setKeyboardTracking(false); // one change per number, not per digit
    return box;
}

QDoubleSpinBox *points(const char *name)
{
    auto *box = spin<QDoubleSpinBox>(name, 0.0, 100.0);
    box->setDecimals(1);
    return box;
}

int tenths(const QDoubleSpinBox &box)
{
    return int(std::lround(box.value() * 10));
}

} // namespace

TermsForm::TermsForm(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox)
    , m_pass(points("pass"))
    , m_reviewers(spin<QSpinBox>("minimumReviewers", 1, 20))
    , m_spread(points("spreadLimit"))
    , m_months(spin<QSpinBox>("validityMonths", 1, 120))
{
    m_method->setObjectName(QStringLiteral("method"));
    for (const Choice &choice : Choices<ScoreMethod>::list)
        m_method->addItem(captionOf(choice));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Marks are &added up"), m_method);
    form->addRow(tr("&Passes at, of 100"), m_pass);
    form->addRow(tr("&Reviewers needed"), m_reviewers);
    form->addRow(tr("&Spread allowed"), m_spread);
    form->addRow(tr("Lasts, &months"), m_months);
    connect(m_method, &QComboBox::activated, this, &TermsForm::tell);
    for (QDoubleSpinBox *box : {m_pass, m_spread})
        connect(box, &QDoubleSpinBox::valueChanged, this, &TermsForm::tell);
    for (QSpinBox *box : {m_reviewers, m_months})
        connect(box, &QSpinBox::valueChanged, this, &TermsForm::tell);
}

void TermsForm::show(const StandardVersion &version)
{
    m_shown = version;
    const QSignalBlocker quiet(this);
    m_method->setCurrentIndex(int(version.method));
    m_pass->setValue(version.pass / 10.0);
    m_reviewers->setValue(version.minimumReviewers);
    m_spread->setValue(version.spreadLimit / 10.0);
    m_months->setValue(version.validityMonths);
}

void TermsForm::tell()
{
    if (signalsBlocked())
        return;
    StandardVersion after = m_shown;
    after.method = ScoreMethod(m_method->currentIndex());
    after.pass = tenths(*m_pass);
    after.minimumReviewers = m_reviewers->value();
    after.spreadLimit = tenths(*m_spread);
    after.validityMonths = m_months->value();
    Q_EMIT changed(after);
}

} // namespace cooperage
