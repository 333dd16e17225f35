// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/tieform.h"

#include "models/rules/conflicts.h"
#include "ui/pages/endorsements/endorsementwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

/// What most people have to tell stands first; the rest follows on request.
constexpr Relation usual[]
    = {Relation::Family, Relation::Friend, Relation::Household, Relation::BusinessPartner, Relation::Payment,
        Relation::FreeGoods, Relation::SharedStorefront, Relation::CoMaker};

bool isUsual(Relation kind)
{
    return std::find(std::begin(usual), std::end(usual), kind) != std::end(usual);
}

/// The program knows these by itself; nobody has to say them.
bool isAsked(Relation kind)
{
    return kind != Relation::Self && kind != Relation::SameCollective && kind != Relation::PointsBalance;
}

} // namespace

TieForm::TieForm(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_onRecord(new QLabel(this))
{
    setObjectName(QStringLiteral("tieForm"));
    arrange();
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(true); });
    connect(m_none, &QRadioButton::clicked, this, [this] {
        for (QCheckBox *box : std::as_const(m_boxes))
            box->setChecked(false);
        edited();
    });
    connect(m_text, &QLineEdit::textEdited, this, &TieForm::edited);
    connect(m_declare, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        tell();
    });
}

void TieForm::setPartOfMore(bool ownWords)
{
    m_partOfMore = true;
    m_caption->setVisible(ownWords);
    m_text->setVisible(ownWords);
    m_declare->hide();
}

void TieForm::setOnRecord(const QStringList &lines)
{
    m_onRecord->setText(lines.isEmpty() ? QString() : tr("On record:\n%1").arg(lines.join(u'\n')));
    m_onRecord->setVisible(!lines.isEmpty());
}

void TieForm::setLasting(const QString &none)
{
    m_lasting = true;
    m_none->setText(none);
    showMore(false);
}

bool TieForm::isOffered(Relation kind) const
{
    return !m_lasting || outlastsPiece(kind);
}

void TieForm::tell()
{
    const Relations kinds = ticked();
    const DeclarationState state = !kinds.isEmpty() ? DeclarationState::Declared
        : m_none->isChecked()                       ? DeclarationState::None
                                                    : DeclarationState::NotAsked;
    Q_EMIT declared(state, kinds, m_text->text());
}

/// Each part is made where it stands: Tab goes through them in the order they were made in.
void TieForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    m_onRecord->setObjectName(QStringLiteral("tiesOnRecord"));
    m_onRecord->setTextFormat(Qt::PlainText);
    m_onRecord->setWordWrap(true);
    m_onRecord->hide();
    column->addWidget(m_onRecord);
    const auto add = [this, column](Relation kind) {
        auto *box = new QCheckBox(relationWords(kind), this);
        box->setObjectName(QStringLiteral("tie_") + QLatin1String(Choices<Relation>::list[int(kind)].name));
        connect(box, &QCheckBox::clicked, this, [this](bool on) {
            if (on) {
                m_none->setAutoExclusive(false); // a lone one could not be taken back otherwise
                m_none->setChecked(false);
                m_none->setAutoExclusive(true);
            }
            edited();
        });
        m_boxes.insert(int(kind), box);
        column->addWidget(box);
    };
    for (const Relation one : usual)
        add(one);
    m_more = new QPushButton(tr("More &kinds of ties"), this);
    m_more->setObjectName(QStringLiteral("moreTies"));
    m_more->setProperty("quiet", true);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    for (int i = 0; i < int(std::size(Choices<Relation>::list)); ++i) {
        if (isAsked(Relation(i)) && !isUsual(Relation(i)))
            add(Relation(i));
    }
    m_none = new QRadioButton(tr("I have &none of these"), this);
    m_none->setObjectName(QStringLiteral("noTies"));
    column->addWidget(m_none);
    m_caption = new QLabel(tr("In your o&wn words"), this);
    m_text = new QLineEdit(this);
    m_caption->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("tieText"));
    m_text->setMaxLength(1000);
    column->addWidget(m_caption);
    column->addWidget(m_text);
    m_declare = new QPushButton(tr("&Declare"), this);
    m_declare->setObjectName(QStringLiteral("declareTies"));
    column->addWidget(m_declare, 0, Qt::AlignLeading);
    showMore(false);
}

void TieForm::showMore(bool all)
{
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        (*box)->setVisible(
            isOffered(Relation(box.key())) && (all || isUsual(Relation(box.key())) || (*box)->isChecked()));
    m_more->setVisible(!all);
}

Relations TieForm::ticked() const
{
    Relations kinds;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if ((*box)->isChecked())
            kinds.add(Relation(box.key()));
    }
    return kinds;
}

void TieForm::edited()
{
    m_dirty = true;
    m_declare->setEnabled(m_none->isChecked() || !ticked().isEmpty());
    if (m_partOfMore)
        tell();
}

void TieForm::show(const QString &key, const QString &question, DeclarationState state, Relations declared,
    Relations recorded, const QString &text)
{
    const bool other = std::exchange(m_key, key) != key;
    m_question->setText(question);
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        const auto kind = Relation(box.key());
        (*box)->setText(recorded.has(kind) ? tr("%1 (our records speak of it)").arg(relationWords(kind))
                                           : relationWords(kind));
        if (other || !m_dirty)
            (*box)->setChecked(declared.has(kind));
    }
    if (other || !m_dirty) {
        m_none->setAutoExclusive(false);
        m_none->setChecked(state == DeclarationState::None);
        m_none->setAutoExclusive(true);
        m_text->setText(text);
        m_dirty = false;
    }
    if (other)
        showMore(false);
    for (const Relation one : recorded.list()) {
        if (m_boxes.contains(int(one)))
            m_boxes.value(int(one))->show();
    }
    m_declare->setEnabled(m_dirty && (m_none->isChecked() || !ticked().isEmpty()));
}

} // namespace cooperage
