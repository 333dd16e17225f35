// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/draftfields.h"

#include "models/actions/endorsements.h"
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int pauseMs = 700;

} // namespace

DraftFields::DraftFields(QWidget *parent)
    : QWidget(parent)
    , m_samples(new QSpinBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_hidden(new QCheckBox(tr("&Hide the maker's name from reviewers"), this))
    , m_consent(new QCheckBox(tr("The maker agrees to be re&viewed and named"), this))
{
    m_samples->setObjectName(QStringLiteral("samples"));
    m_samples->setRange(0, 1000);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontUnit() * 8);
    m_hidden->setObjectName(QStringLiteral("hiddenMaker"));
    m_consent->setObjectName(QStringLiteral("consent"));
    auto *samples = new QLabel(tr("Sa&mples handed in"), this);
    samples->setBuddy(m_samples);
    auto *note = new QLabel(tr("N&ote to the reviewers (Markdown)"), this);
    note->setBuddy(m_note);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *form = new QFormLayout;
    form->addRow(samples, m_samples);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_note);
    column->addWidget(m_hidden);
    column->addWidget(m_consent);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftFields::keepNow);
    connect(m_note, &QPlainTextEdit::textChanged, this, &DraftFields::edited);
    connect(m_samples, &QSpinBox::valueChanged, this, &DraftFields::edited);
    for (QCheckBox *box : {m_hidden, m_consent})
        connect(box, &QCheckBox::clicked, this, [this] {
            edited();
            keepNow();
        });
}

void DraftFields::show(const RequestSheet &sheet)
{
    const bool other = m_before.id != sheet.request().id;
    const QWidget *focus = QApplication::focusWidget();
    const bool typing = m_dirty || m_note == focus || m_samples == focus;
    m_before = sheet.request();
    if (typing && !other)
        return;
    const QSignalBlocker quiet(m_note);
    const QSignalBlocker still(m_samples);
    if (m_note->toPlainText() != m_before.note)
        m_note->setPlainText(m_before.note);
    m_samples->setValue(m_before.samples);
    m_hidden->setChecked(m_before.hiddenMaker);
    m_consent->setChecked(m_before.consent);
    m_dirty = false;
}

void DraftFields::edited()
{
    m_dirty = m_note->toPlainText() != m_before.note || m_samples->value() != m_before.samples
        || m_hidden->isChecked() != m_before.hiddenMaker || m_consent->isChecked() != m_before.consent;
    if (m_dirty)
        m_pause.start();
}

void DraftFields::keepNow()
{
    m_pause.stop();
    if (!std::exchange(m_dirty, false) || m_before.id.isNull())
        return;
    Change<Endorsement> change{m_before, m_before};
    change.after.note = m_note->toPlainText();
    change.after.samples = m_samples->value();
    change.after.hiddenMaker = m_hidden->isChecked();
    change.after.consent = m_consent->isChecked();
    Q_EMIT wanted([change](Store &store) { return changeRequest(store, change); }, {});
}

void DraftFields::hideEvent(QHideEvent *event)
{
    keepNow();
    QWidget::hideEvent(event);
}

} // namespace cooperage
