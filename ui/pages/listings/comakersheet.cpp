// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/comakersheet.h"

#include "models/rules/comaking.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

CoMakerSheet::CoMakerSheet(const Workbench &bench, const ListingSheet &sheet,
    const std::optional<CoMakerRow> &before, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_sheet(sheet)
    , m_problem(new NoticeBar(this))
    , m_workshop(new QComboBox(this))
    , m_role(new QLineEdit(this))
    , m_share(new QLineEdit(this))
    , m_left(new QLabel(this))
    , m_send(new QPushButton(tr("&Propose it"), this))
{
    setObjectName(QStringLiteral("coMakerSheet"));
    setWindowTitle(tr("Made together with"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    fillWorkshops(before);
    if (before) {
        m_role->setText(before->ahead.role);
        m_share->setText(percentText(before->ahead.share, QLocale().decimalPoint()));
    }
    connect(m_share, &QLineEdit::textEdited, this, &CoMakerSheet::judge);
    connect(m_workshop, &QComboBox::currentIndexChanged, this, &CoMakerSheet::judge);
    connect(m_send, &QPushButton::clicked, this, &CoMakerSheet::propose);
    judge();
}

void CoMakerSheet::arrange()
{
    m_workshop->setObjectName(QStringLiteral("coMakerWorkshop"));
    m_role->setObjectName(QStringLiteral("coMakerRole"));
    m_role->setMaxLength(80);
    m_role->setPlaceholderText(tr("such as glaze, or setting the stones"));
    m_share->setObjectName(QStringLiteral("coMakerShare"));
    m_share->setMaximumWidth(fontUnit() * 7);
    m_left->setObjectName(QStringLiteral("shareLeft"));
    m_left->setTextFormat(Qt::PlainText);
    m_left->setWordWrap(true);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_send->setObjectName(QStringLiteral("proposeCoMaker"));
    m_send->setProperty("primary", true);
    auto *why = new QLabel(
        tr("They are asked whether they agree. The share is of what the owners get from each sale."), this);
    why->setWordWrap(true);
    auto *share = new QHBoxLayout;
    share->addWidget(m_share);
    auto *percent = new QLabel(QStringLiteral("%"), this);
    share->addWidget(percent);
    share->addStretch();
    auto *form = new QFormLayout;
    form->addRow(tr("&Workshop"), m_workshop);
    form->addRow(tr("&Their part in it"), m_role);
    form->addRow(tr("&Share"), share);
    qobject_cast<QLabel *>(form->labelForField(share))->setBuddy(m_share);
    form->addRow(QString(), m_left);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_problem);
    column->addWidget(why);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontUnit() * 32, sizeHint().height());
}

void CoMakerSheet::fillWorkshops(const std::optional<CoMakerRow> &before)
{
    if (before) {
        m_workshop->addItem(before->workshopName, before->coMaker.workshop.bytes());
        m_workshop->setEnabled(false);
        m_role->setFocus();
        return;
    }
    for (const Workshop &one : std::as_const(m_sheet.mayBeAsked))
        m_workshop->addItem(one.name, one.id.bytes());
    m_workshop->setFocus();
}

CoMakerOffer CoMakerSheet::offer() const
{
    const auto workshop = RawId::fromBytes(m_workshop->currentData().toByteArray());
    return {Id<Listing>(m_sheet.listing.id), Id<Workshop>(workshop.value_or(RawId())), m_role->text(),
        shareFromText(m_share->text()).value_or(-1)};
}

void CoMakerSheet::judge()
{
    QList<CoMaker> all;
    for (const CoMakerOffered &one : std::as_const(m_sheet.coMakers))
        all.append(one.row.ahead);
    const CoMakerOffer wanted = offer();
    const int left = shareLeft(all, coMakerId(wanted.listing, wanted.workshop));
    const auto read = shareFromText(m_share->text());
    const bool fits = read && *read <= left;
    m_send->setEnabled(fits);
    if (m_share->text().trimmed().isEmpty())
        m_left->setText(tr("Up to %1 can be given away.").arg(shareText(left, QLocale())));
    else if (!read)
        m_left->setText(explain(read.error()));
    else if (!fits)
        m_left->setText(
            explain(Error{Fault::Conflict, Reason::SharesTooLarge, QString::number(left), {}, {}}));
    else
        m_left->setText(
            tr("%1 keeps %2.").arg(isolated(m_sheet.workshopName), shareText(left - *read, QLocale())));
}

void CoMakerSheet::propose()
{
    const CoMakerOffer request = offer();
    m_send->setEnabled(false);
    auto job = [request](Store &store) { return proposeCoMaker(store, request); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
        m_send->setEnabled(true);
        if (!done) {
            m_problem->say(Mood::Problem, explain(done.error()));
            m_share->setFocus(Qt::OtherFocusReason);
            return;
        }
        Q_EMIT proposed(*done, m_workshop->currentText());
        accept();
    });
}

} // namespace cooperage
