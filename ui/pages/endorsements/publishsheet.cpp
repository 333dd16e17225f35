// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/publishsheet.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int pauseMs = 200;
const QString countries[] = {QString(), QStringLiteral("US")}; ///< the strictest first

} // namespace

PublishSheet::PublishSheet(const Workbench &bench, const RequestSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_sheet(sheet)
    , m_content(new QPlainTextEdit(this))
    , m_language(new QComboBox(this))
    , m_country(new QComboBox(this))
    , m_elsewhere(new QLabel(this))
    , m_states(new QLabel(this))
    , m_problem(new NoticeBar(this))
    , m_seen(new QCheckBox(tr("I have &seen how it will read"), this))
    , m_publish(nullptr)
{
    setObjectName(QStringLiteral("publishSheet"));
    setWindowTitle(tr("Publish the endorsement"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PublishSheet::preview);
    const auto changed = [this] {
        m_seen->setChecked(false); // another text has not been seen
        m_publish->setEnabled(false);
        m_texts.clear();
        m_pause.start();
    };
    connect(m_content, &QPlainTextEdit::textChanged, this, changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, changed);
    connect(m_country, &QComboBox::currentIndexChanged, this, changed);
    connect(m_seen, &QCheckBox::toggled, this, [this](bool on) {
        m_publish->setEnabled(on && !m_texts.value(m_country->currentIndex()).isEmpty());
    });
    preview();
}

void PublishSheet::arrange()
{
    m_content->setObjectName(QStringLiteral("publicContent"));
    m_content->setTabChangesFocus(true);
    m_content->setMinimumHeight(fontUnit() * 5);
    m_language->setObjectName(QStringLiteral("publicLanguage"));
    for (const auto &[name, code] : {std::pair(tr("English"), "en"), std::pair(tr("German"), "de")})
        m_language->addItem(name, QLatin1String(code));
    m_country->setObjectName(QStringLiteral("publicCountry"));
    m_country->addItem(tr("United Kingdom and elsewhere"));
    m_country->addItem(tr("United States"));
    auto *whole = new QVBoxLayout(this);
    const auto caption = [this](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        return label;
    };
    whole->addWidget(caption(tr("What the collective says of it, in plain &words"), m_content));
    whole->addWidget(m_content, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(caption(tr("&Language"), m_language));
    row->addWidget(m_language);
    row->addSpacing(fontUnit());
    row->addWidget(caption(tr("Published &for"), m_country));
    row->addWidget(m_country);
    row->addStretch(1);
    whole->addLayout(row);
    const auto box = [this, whole](const QString &title, QLabel *text, const char *name) {
        auto *card = new Card(title, this);
        text->setObjectName(QLatin1String(name));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setMinimumHeight(fontUnit() * 3);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        card->body()->addWidget(text);
        whole->addWidget(card);
    };
    box(tr("In the United Kingdom and elsewhere it reads"), m_elsewhere, "previewElsewhere");
    box(tr("In the United States it reads"), m_states, "previewStates");
    whole->addWidget(m_problem);
    m_seen->setObjectName(QStringLiteral("previewSeen"));
    whole->addWidget(m_seen);
    auto *buttons = new QDialogButtonBox(this);
    m_publish = buttons->addButton(tr("Publish"), QDialogButtonBox::AcceptRole);
    m_publish->setObjectName(QStringLiteral("publishNow"));
    m_publish->setProperty("primary", true);
    m_publish->setEnabled(false);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const int at = m_country->currentIndex();
        Q_EMIT confirmed(m_texts.value(at), m_language->currentData().toString(), countries[at]);
        accept();
    });
    whole->addWidget(buttons);
    resize(QSize(fontUnit() * 40, fontUnit() * 34).boundedTo(parentWidget()->window()->size()));
}

Publication PublishSheet::publication(const QString &country) const
{
    return {Id<Endorsement>(m_sheet.request().id), m_language->currentData().toString(), country,
        m_content->toPlainText()};
}

void PublishSheet::preview()
{
    const QList<Publication> all{publication(countries[0]), publication(countries[1])};
    auto job = [all](const Store &store) {
        QList<Result<QString>> texts;
        for (const Publication &one : all)
            texts.append(
                one.content.trimmed().isEmpty() ? disclosureFor(store, one) : publicTextFor(store, one));
        return Result<QList<Result<QString>>>(texts);
    };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/preview"), job), this,
        [this](const Result<QList<Result<QString>>> &texts) {
            if (texts)
                showPreview(*texts);
        });
}

void PublishSheet::showPreview(const QList<Result<QString>> &texts)
{
    QLabel *labels[] = {m_elsewhere, m_states};
    m_texts.clear();
    m_problem->hide();
    const bool written = !m_content->toPlainText().trimmed().isEmpty();
    for (int i = 0; i < texts.size(); ++i) {
        const Result<QString> &text = texts.at(i);
        labels[i]->setText(text ? isolated(*text) : QString());
        m_texts.append(text && written ? *text : QString());
        if (!text)
            m_problem->say(Mood::Problem, explain(about(text.error(), m_sheet)));
    }
    m_seen->setEnabled(!m_texts.value(m_country->currentIndex()).isEmpty());
    m_publish->setEnabled(m_seen->isEnabled() && m_seen->isChecked());
}

} // namespace cooperage
