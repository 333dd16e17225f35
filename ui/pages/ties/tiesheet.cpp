// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ties/tiesheet.h"

#include "models/actions/standingties.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/tieform.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int nameRole = Qt::UserRole + 1; ///< without the workshop beside it

} // namespace

TieSheet::TieSheet(const Workbench &bench, const std::optional<StandingTieLine> &known, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_known(known)
    , m_with(new QComboBox(this))
    , m_form(new TieForm(this))
    , m_text(new QPlainTextEdit(this))
    , m_ended(new QCheckBox(tr("It has &ended, the last day was"), this))
    , m_last(new QDateEdit(QDate::currentDate(), this))
    , m_problem(new NoticeBar(this))
    , m_save(new QPushButton(tr("&Declare"), this))
{
    setObjectName(QStringLiteral("tieSheet"));
    setWindowTitle(tr("A tie that lasts"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (known) {
        m_kinds = kindsFromText(known->tie.kinds).value_or(Relations());
        m_state = m_kinds.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
        m_text->setPlainText(known->tie.text);
        m_ended->setChecked(known->tie.until.has_value());
        m_last->setDate(known->tie.until.value_or(QDate::currentDate()));
    }
    arrange();
    ask();
    connect(m_with, &QComboBox::currentIndexChanged, this, &TieSheet::ask);
    connect(m_form, &TieForm::declared, this, [this](DeclarationState state, Relations kinds) {
        m_state = state;
        m_kinds = kinds;
        check();
    });
    connect(m_ended, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &TieSheet::save);
    check();
    if (!known)
        readPartners();
}

void TieSheet::arrange()
{
    m_with->setObjectName(QStringLiteral("tieWith"));
    m_with->setAccessibleName(tr("With whom"));
    m_with->setPlaceholderText(tr("Choose a person or a workshop"));
    m_with->setVisible(!m_known);
    m_form->setPartOfMore(false);
    m_form->setLasting(tr("&Nothing, whatever was said before"));
    m_text->setObjectName(QStringLiteral("tieWords"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontUnit() * 4);
    m_text->setMaximumHeight(fontUnit() * 6);
    m_ended->setObjectName(QStringLiteral("tieEnded"));
    m_last->setObjectName(QStringLiteral("tieLastDay"));
    m_last->setAccessibleName(tr("Last day"));
    m_last->setCalendarPopup(true);
    m_last->setMaximumDate(QDate::currentDate());
    m_last->setEnabled(m_ended->isChecked());
    m_save->setObjectName(QStringLiteral("saveTie"));
    m_save->setProperty("primary", true);
    auto *inside = new QWidget(this);
    auto *fields = new QVBoxLayout(inside);
    auto *hint = new QLabel(tr("It is proposed whenever you are asked to review their work, or they yours. "
                               "Coordinators can read it, and nobody else."),
        inside);
    hint->setWordWrap(true);
    fields->addWidget(hint);
    fields->addWidget(m_with);
    fields->addWidget(m_form);
    auto *caption = new QLabel(tr("In your o&wn words"), inside);
    caption->setBuddy(m_text);
    fields->addWidget(caption);
    fields->addWidget(m_text);
    auto *ended = new QHBoxLayout;
    ended->addWidget(m_ended);
    ended->addWidget(m_last);
    ended->addStretch(1);
    fields->addLayout(ended);
    m_ended->setVisible(m_known.has_value());
    m_last->setVisible(m_known.has_value());
    fields->addStretch(1);
    auto *area = new QScrollArea(this); // all kinds of ties are more than a small screen holds
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(buttons);
    const QSize wanted(fontUnit() * 30, fontUnit() * 38);
    resize(wanted.boundedTo(parentWidget()->window()->size()));
}

void TieSheet::readPartners()
{
    whenAnswered(m_bench.readers.run(QStringLiteral("ties/partners"), tiePartners), this,
        [this](const Result<QList<TiePartner>> &partners) {
            if (!partners) {
                m_problem->say(Mood::Problem, explain(partners.error()));
                return;
            }
            for (const TiePartner &one : *partners) {
                const QString name = one.isWorkshop ? tr("%1 (workshop)").arg(one.name)
                    : one.workshop.isEmpty()        ? one.name
                                                    : tr("%1 of %2").arg(one.name, one.workshop);
                m_with->addItem(name, one.id.hex());
                m_with->setItemData(m_with->count() - 1, one.name, nameRole);
            }
            m_with->setCurrentIndex(-1); // nobody is suggested
        });
}

QString TieSheet::name() const
{
    return m_known ? m_known->with : m_with->currentData(nameRole).toString();
}

RawId TieSheet::about() const
{
    return m_known ? m_known->tie.about : RawId::fromHex(m_with->currentData().toString()).value_or(RawId());
}

/// Asked anew of another person: what is true of the one is not of the other.
void TieSheet::ask()
{
    if (!m_known) {
        m_state = DeclarationState::NotAsked;
        m_kinds = {};
    }
    m_form->show(m_known ? QStringLiteral("known") : about().hex(),
        about().isNull() ? tr("What ties you to them?") : tr("What ties you to %1?").arg(isolated(name())),
        m_state, m_kinds, {}, {});
    check();
}

void TieSheet::check()
{
    m_save->setEnabled(!about().isNull() && m_state != DeclarationState::NotAsked);
}

void TieSheet::save()
{
    StandingWord word{about(), m_kinds, m_text->toPlainText(), {}};
    if (m_known && m_ended->isChecked())
        word.until = m_last->date();
    m_save->setEnabled(false);
    auto job = [word](Store &store) { return sayStandingTie(store, word); };
    whenAnswered(
        m_bench.writer.run(std::move(job)), this, [this, whom = name()](const Result<Committed> &done) {
            if (!done) {
                m_problem->say(Mood::Problem, explain(done.error()));
                check();
                return;
            }
            Q_EMIT said(tr("Declared: what ties you to %1.").arg(isolated(whom)));
            accept();
        });
}

} // namespace cooperage
