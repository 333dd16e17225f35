// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/tiespanel.h"

#include "models/actions/endorsements.h"
#include "models/actions/reviews.h"
#include "models/rules/conflicts.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/tieform.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scaledfont.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

bool canBeCleared(const Review &review)
{
    const auto kinds = kindsFromText(review.tieKinds);
    if (!kinds || review.ties != DeclarationState::Declared || review.clearedBy)
        return false;
    const auto all = kinds->list();
    const auto bars = [&all](Bar bar) {
        return std::any_of(all.begin(), all.end(), [bar](Relation one) { return barOf(one) == bar; });
    };
    return bars(Bar::Clearable) && !bars(Bar::Always);
}

} // namespace

TiesPanel::TiesPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Disclosures"), this))
    , m_form(new TieForm(this))
{
    setObjectName(QStringLiteral("ties"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    m_card->body()->addWidget(m_form);
    m_card->body()->addStretch(1);
    connect(m_form, &TieForm::declared, this, &TiesPanel::declare);
}

void TiesPanel::addLine(const QString &who, DeclarationState state, const QStringList &details)
{
    const StateWords words = tieWords(state);
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *sign = new QLabel(line);
    sign->setPixmap(icon(tieIcon(state), tones().mood(words.mood).ink).pixmap(fontUnit(), fontUnit()));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *text = new QLabel(line);
    text->setObjectName(QStringLiteral("tieLine"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("%1: %2").arg(isolated(who), words.word)
        + (details.isEmpty() ? QString() : u'\n' + details.join(u'\n')));
    row->addWidget(text, 1);
    m_column->addWidget(line);
}

void TiesPanel::addReviewer(const ReviewerLine &line)
{
    const Review &review = line.review;
    QStringList details;
    if (review.ties == DeclarationState::Declared)
        details.append(kindsWords(review.tieKinds));
    if (!review.tieText.isEmpty())
        details.append(isolated(review.tieText));
    const auto declared = kindsFromText(review.tieKinds);
    const auto recorded = kindsFromText(review.proposedKinds);
    if (declared && recorded && review.ties != DeclarationState::NotAsked) {
        Relations overlooked = *recorded;
        for (const Relation one : declared->list())
            overlooked.remove(one);
        if (!overlooked.isEmpty())
            details.append(tr("In our records, but not declared: %1").arg(kindsWords(kindsText(overlooked))));
    } else if (recorded && !recorded->isEmpty()) {
        details.append(tr("Our records speak of: %1").arg(kindsWords(review.proposedKinds)));
    }
    if (review.clearedBy)
        details.append(
            tr("Cleared by %1: %2")
                .arg(isolated(m_sheet.names.value(RawId(*review.clearedBy))), isolated(review.clearReason)));
    addLine(line.name, review.ties, details);
    const bool mayClear = m_sheet.coordinates && !m_sheet.notFree && canBeCleared(review)
        && (review.state == ReviewState::Invited || review.state == ReviewState::Accepted);
    if (!mayClear)
        return;
    auto *clear = new QPushButton(tr("Clear this tie…"), m_lines);
    clear->setObjectName(QStringLiteral("clearTie"));
    clear->setAccessibleName(tr("Clear the tie of %1").arg(line.name));
    connect(clear, &QPushButton::clicked, this,
        [this, review, name = line.name] { Q_EMIT clearWanted(review, name); });
    m_column->addWidget(clear, 0, Qt::AlignLeading);
}

void TiesPanel::show(const RequestSheet &sheet)
{
    m_sheet = sheet;
    delete m_lines;
    m_lines = new QWidget(m_card);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins({});
    const Endorsement &request = sheet.request();
    QStringList details;
    if (request.ties == DeclarationState::Declared)
        details.append(kindsWords(request.tieKinds));
    if (!request.tieText.isEmpty())
        details.append(isolated(request.tieText));
    addLine(tr("Who asks"), request.ties, details);
    for (const ReviewerLine &line : sheet.reviewers) {
        if (!line.review.id.isNull()) // known by its opened marks alone
            addReviewer(line);
    }
    m_card->body()->insertWidget(0, m_lines);

    const bool running = sheet.own
        && (sheet.own->state == ReviewState::Invited || sheet.own->state == ReviewState::Accepted);
    const bool mayDeclare = running && !sheet.form.waiting && sheet.reviewAsked != u"declare";
    m_form->setVisible(sheet.mayEdit || mayDeclare);
    if (mayDeclare) {
        m_form->show(sheet.own->id.hex(),
            sheet.makerName.isEmpty() ? tr("Have you any of these with whoever you think made it?")
                                      : tr("Have you any of these with the maker?"),
            sheet.own->ties, kindsFromText(sheet.own->tieKinds).value_or(Relations()),
            kindsFromText(sheet.own->proposedKinds).value_or(Relations()), sheet.own->tieText);
    } else if (sheet.mayEdit) {
        m_form->show(request.id.hex(), tr("Have you or the maker any of these with the collective's people?"),
            request.ties, kindsFromText(request.tieKinds).value_or(Relations()), {}, request.tieText);
    }
    if (running && sheet.reviewAsked == u"declare") {
        auto *waits = new QLabel(tr("What you declared waits for the collective's server."), m_lines);
        waits->setWordWrap(true);
        m_column->addWidget(waits);
    }
}

void TiesPanel::declare(DeclarationState state, Relations kinds, const QString &text)
{
    if (m_sheet.own) {
        const TieDeclaration said{Id<Review>(m_sheet.own->id), state, kinds, text};
        Q_EMIT wanted([said](Store &store) { return declareTies(store, said); }, tr("Declared."));
        return;
    }
    Change<Endorsement> change{m_sheet.request(), m_sheet.request()};
    change.after.ties = state;
    change.after.tieKinds = kindsText(kinds);
    change.after.tieText = text;
    Q_EMIT wanted([change](Store &store) { return changeRequest(store, change); }, tr("Declared."));
}

} // namespace cooperage
