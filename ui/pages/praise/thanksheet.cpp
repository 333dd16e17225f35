// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/thanksheet.h"

#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

ThankSheet::ThankSheet(const Workbench &bench, const NewThanks &begun, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_begun(begun)
    , m_reviewers(!begun.reviewersOf.isNull())
    , m_receiver(new QComboBox(this))
    , m_forWhat(new QLineEdit(begun.forWhat, this))
    , m_text(new QPlainTextEdit(this))
    , m_open(new QCheckBox(tr("Everybody in the collective may &read it"), this))
    , m_problem(new NoticeBar(this))
    , m_send(nullptr)
{
    setObjectName(QStringLiteral("thankSheet"));
    setWindowTitle(tr("Say thanks"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connect(m_text, &QPlainTextEdit::textChanged, this, &ThankSheet::check);
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &ThankSheet::check);
    check();
    if (!m_reviewers)
        readPeople();
}

void ThankSheet::arrange()
{
    auto *column = new QVBoxLayout(this);
    auto *heading
        = new QLabel(m_reviewers ? tr("Thanks to the reviewers of %1").arg(isolated(m_begun.forWhat))
                                 : tr("Thanks to somebody"),
            this);
    heading->setWordWrap(true);
    scaleFont(heading, 1.15, true);
    column->addWidget(heading);
    auto *hint = new QLabel(m_reviewers
            ? tr("It reaches each of them. Who they are stays where it is: nobody learns a name by this.")
            : tr("It reaches the person you thank, and nobody else unless you say so."),
        this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_receiver->setObjectName(QStringLiteral("thankWhom"));
    m_receiver->setPlaceholderText(
        tr("Choose somebody")); // thanks cannot be taken back: nobody is chosen yet
    m_receiver->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_forWhat->setObjectName(QStringLiteral("thankForWhat"));
    m_forWhat->setMaxLength(140);
    m_receiver->setVisible(!m_reviewers);
    m_forWhat->setVisible(!m_reviewers);
    if (!m_reviewers) {
        form->addRow(tr("&To"), m_receiver);
        form->addRow(tr("&For"), m_forWhat);
    }
    column->addLayout(form);
    auto *caption = new QLabel(tr("In your &words"), this);
    caption->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("thankText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontUnit() * 5);
    column->addWidget(caption);
    column->addWidget(m_text, 1);
    m_open->setObjectName(QStringLiteral("thankOpenly"));
    column->addWidget(m_open);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_send = new QPushButton(tr("Say thanks"), this);
    m_send->setObjectName(QStringLiteral("thankNow"));
    m_send->setProperty("primary", true);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ThankSheet::send);
    column->addWidget(buttons);
    resize(fontUnit() * 30, sizeHint().height());
}

void ThankSheet::readPeople()
{
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/people"), peopleOf), this,
        [this](const Result<QList<PersonRow>> &people) {
            if (!people)
                return;
            m_receiver->clear();
            for (const PersonRow &row : *people) {
                if (!row.self && row.membership && !row.person.removed)
                    m_receiver->addItem(row.person.name, row.person.id.hex());
            }
            m_receiver->setCurrentIndex(
                m_begun.receiver ? m_receiver->findData(m_begun.receiver->hex()) : -1);
            check();
        });
}

void ThankSheet::check()
{
    const bool whom = m_reviewers || m_receiver->currentIndex() >= 0;
    m_send->setEnabled(whom && !m_text->toPlainText().trimmed().isEmpty());
}

void ThankSheet::send()
{
    NewThanks thanks = m_begun;
    if (!m_reviewers) {
        thanks.receiver = Id<Person>(RawId::fromHex(m_receiver->currentData().toString()).value_or(RawId()));
        thanks.forWhat = m_forWhat->text();
    }
    thanks.text = m_text->toPlainText();
    thanks.open = m_open->isChecked();
    m_send->setEnabled(false);
    const QString name
        = m_reviewers ? tr("the reviewers of %1").arg(m_begun.forWhat) : m_receiver->currentText();
    auto job = [thanks](Store &store) { return thank(store, thanks); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this, name](const Result<Committed> &done) {
        if (!done) {
            m_problem->say(Mood::Problem, explain(done.error()));
            check();
            return;
        }
        Q_EMIT sent(tr("Your thanks go to %1.").arg(isolated(name)));
        accept();
    });
}

} // namespace cooperage
