// SPDX-License-Identifier: GPL-3.0-or-later
// The doors of FirstRun for those who come without a link.
#include "ui/pages/firstrun/firstrun.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QWidget *FirstRun::startDoor()
{
    auto *card = new Card(tr("Start a collective"));
    card->body()->addWidget(sentence(
        tr("It lives on this computer. You can move it to a server and invite others at any time.")));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setEditable(false);
    for (const char *code : {"EUR", "USD", "GBP", "CHF", "CAD", "AUD", "DKK", "SEK", "NOK", "PLN", "CZK",
             "HUF", "BRL", "MXN", "INR", "IDR", "JPY", "KES", "TRY", "UAH", "ZAR"})
        m_currency->addItem(QString::fromLatin1(code));
    const QString local = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setCurrentIndex(std::max(0, m_currency->findText(local)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name of the collective"), m_collective);
    form->addRow(tr("C&urrency"), m_currency);
    form->addRow(tr("&Your name"), m_person);
    form->addRow(tr("Your &workshop"), m_workshop);
    card->body()->addLayout(form);
    auto *start_ = new QPushButton(icon(QStringLiteral("add")), tr("&Start"));
    start_->setObjectName(QStringLiteral("start"));
    auto *import = new QPushButton(icon(QStringLiteral("import")), tr("Start and bring a s&preadsheet…"));
    import->setObjectName(QStringLiteral("startAndImport"));
    auto *row = new FlowLayout;
    row->addWidget(import);
    row->addWidget(start_);
    row->setTail(start_);
    card->body()->addLayout(row);
    card->body()->addStretch();
    connect(start_, &QPushButton::clicked, this, [this] {
        if (startIsComplete())
            Q_EMIT startWanted(start());
    });
    connect(import, &QPushButton::clicked, this, [this] {
        if (startIsComplete())
            Q_EMIT importWanted(start());
    });
    return card;
}

QWidget *FirstRun::sampleDoor()
{
    auto *card = new Card(tr("Look around first"));
    card->body()->addWidget(sentence(tr("Riverside Makers: six makers, their listings and a year of stock. A "
                                        "separate file that leaves no trace.")));
    auto *button = new QPushButton(tr("&Open the sample"));
    button->setObjectName(QStringLiteral("sample"));
    card->body()->addWidget(button, 0, Qt::AlignRight);
    card->body()->addStretch();
    connect(button, &QPushButton::clicked, this, &FirstRun::sampleWanted);
    return card;
}

} // namespace cooperage
