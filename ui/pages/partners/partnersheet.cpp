// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnersheet.h"

#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

PartnerSheet::PartnerSheet(const Workbench &bench, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_problem(new NoticeBar(this))
    , m_name(line("shopName", 80))
    , m_place(line("shopPlace", 80))
    , m_web(line("shopWeb", 200))
    , m_knownFor(line("shopKnownFor", 300))
    , m_introducedBy(new QComboBox(this))
    , m_contact(line("shopContact", 80, tr("seen by you and by coordinators")))
    , m_address(line("shopAddress", 200, tr("e-mail or telephone")))
    , m_save(new QPushButton(tr("Add this &shop"), this))
{
    setObjectName(QStringLiteral("partnerSheet"));
    setWindowTitle(tr("A partner outside the collective"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connect(m_save, &QPushButton::clicked, this, &PartnerSheet::add);
    whenAnswered(m_bench.readers.run(QStringLiteral("partners/people"), peopleOf), this,
        [this](const Result<QList<PersonRow>> &people) {
            m_introducedBy->addItem(tr("Nobody named"), QByteArray());
            for (const PersonRow &row : people.value_or(QList<PersonRow>()))
                m_introducedBy->addItem(row.person.name, row.person.id.bytes());
        });
}

QLineEdit *PartnerSheet::line(const char *name, int most, const QString &hint)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(QLatin1String(name));
    made->setMaxLength(most);
    made->setPlaceholderText(hint);
    return made;
}

void PartnerSheet::arrange()
{
    m_introducedBy->setObjectName(QStringLiteral("shopIntroducedBy"));
    m_save->setObjectName(QStringLiteral("savePartner"));
    m_save->setProperty("primary", true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Web page"), m_web);
    form->addRow(tr("Known &for"), m_knownFor);
    form->addRow(tr("&Introduced by"), m_introducedBy);
    form->addRow(tr("&Contact"), m_contact);
    form->addRow(tr("How to &reach them"), m_address);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_problem);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontUnit() * 32, sizeHint().height());
    m_name->setFocus();
}

void PartnerSheet::add()
{
    NewPartner request{m_name->text(), m_place->text(), m_web->text(), m_knownFor->text(), {},
        m_contact->text(), m_address->text()};
    if (const auto person = RawId::fromBytes(m_introducedBy->currentData().toByteArray()))
        request.introducedBy = Id<Person>(*person);
    m_save->setEnabled(false);
    auto job = [request](Store &store) { return addPartner(store, request); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this, request](const Result<Committed> &done) {
        m_save->setEnabled(true);
        if (!done) {
            m_problem->say(Mood::Problem, explain(done.error()));
            m_name->setFocus(Qt::OtherFocusReason);
            return;
        }
        Q_EMIT added(createdIn(*done, Workshop::table), request.name.trimmed());
        accept();
    });
}

} // namespace cooperage
