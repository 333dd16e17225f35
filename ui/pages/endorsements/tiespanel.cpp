// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/tiespanel.h"

#include "models/actions/endorsements.h"
#include "models/actions/reviews.h"
#include "models/rules/conflicts.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/tieform.h"
#include "ui/pages/endorsements/tierecordwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scaledfont.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

/// What a declaration says besides its state and kinds. @p onRecord: with the records, where they are known;
/// else the kinds alone are.
template <class Declaration>
QStringList detailsOf(const Declaration &row, const QString &clearedBy, const QStringList &onRecord)
{
    QStringList details;
    if (!row.tieText.isEmpty())
        details.append(isolated(row.tieText));
    const auto declared = kindsFromText(row.tieKinds);
    const auto recorded = kindsFromText(row.proposedKinds);
    if (!onRecord.isEmpty()) {
        details += onRecord;
    } else if (declared && recorded && row.ties != DeclarationState::NotAsked) {
        Relations overlooked = *recorded;
        for (const Relation one : declared->list())
            overlooked.remove(one);
        if (!overlooked.isEmpty())
            details.append(
                TiesPanel::tr("In our records, but not declared: %1").arg(kindsWords(kindsText(overlooked))));
    } else if (recorded && !recorded->isEmpty()) {
        details.append(TiesPanel::tr("Our records speak of: %1").arg(kindsWords(row.proposedKinds)));
    }
    if (row.clearedBy)
        details.append(
            TiesPanel::tr("Cleared by %1: %2").arg(isolated(clearedBy), isolated(row.clearReason)));
    return details;
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

/// A record somebody passed over is looked at like a tie they named.
DeclarationState TiesPanel::signOf(DeclarationState state, const RawId &person) const
{
    const bool overlooked
        = std::any_of(m_sheet.proposed.begin(), m_sheet.proposed.end(), [&person](const ProposedTie &one) {
              return RawId(one.person) == person && one.answer == TieAnswer::Overlooked;
          });
    return overlooked ? DeclarationState::Declared : state;
}

void TiesPanel::addLine(const QString &who, DeclarationState state, const QStringList &details)
{
    addText(tr("%1: %2").arg(isolated(who), tieWords(state).word), state, details);
}

void TiesPanel::addText(const QString &first, DeclarationState state, const QStringList &details)
{
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *sign = new QLabel(line);
    sign->setPixmap(
        icon(tieIcon(state), tones().mood(tieWords(state).mood).ink).pixmap(fontUnit(), fontUnit()));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *text = new QLabel(line);
    text->setObjectName(QStringLiteral("tieLine"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText((QStringList(first) + details).join(u'\n'));
    row->addWidget(text, 1);
    m_column->addWidget(line);
}

QPushButton *TiesPanel::addButton(const QString &words, const char *name)
{
    auto *button = new QPushButton(words, m_lines);
    button->setObjectName(QLatin1String(name));
    m_column->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

QStringList TiesPanel::onRecord(const RawId &person) const
{
    return onRecordLines(m_sheet.proposed, person, {m_sheet.names, m_sheet.me});
}

void TiesPanel::addReviewer(const ReviewerLine &line)
{
    const Review &review = line.review;
    QStringList details = detailsOf(review,
        m_sheet.names.value(RawId(review.clearedBy.value_or(Id<Person>()))), onRecord(review.reviewer));
    if (review.ties == DeclarationState::Declared)
        details.prepend(kindsWords(review.tieKinds));
    addText(tr("%1: %2").arg(isolated(line.name), tieWords(review.ties).word),
        signOf(review.ties, review.reviewer), details);
    const bool mayClear = m_sheet.coordinates && !m_sheet.notFree && barNow(review) == Bar::Clearable
        && (review.state == ReviewState::Invited || review.state == ReviewState::Accepted);
    if (!mayClear)
        return;
    auto *clear = addButton(tr("Clear this tie…"), "clearTie");
    clear->setAccessibleName(tr("Clear the tie of %1").arg(line.name));
    connect(clear, &QPushButton::clicked, this,
        [this, review, name = line.name] { Q_EMIT clearWanted(review, name); });
}

/// Of who decides, or would.
void TiesPanel::addCoordinator(const CoordinatorTies &said)
{
    const bool own = RawId(said.person) == m_sheet.me;
    const QString name = m_sheet.names.value(RawId(said.person));
    const QStringList details = detailsOf(
        said, m_sheet.names.value(RawId(said.clearedBy.value_or(Id<Person>()))), onRecord(said.person));
    if (said.ties == DeclarationState::Declared)
        addText(tr("%1, who coordinates, named a tie: %2").arg(isolated(name), kindsWords(said.tieKinds)),
            said.ties, details);
    else
        addText(tr("%1, who coordinates: %2").arg(isolated(name), tieWords(said.ties).word),
            signOf(said.ties, said.person), details);
    if (!m_sheet.coordinates || !takesTies(m_sheet.request()))
        return;
    if (own && m_sheet.tiesWait) {
        addWaiting();
    } else if (own && maySayTies(m_sheet.about, m_sheet.me)) {
        connect(addButton(tr("Say it anew…"), "sayTiesAnew"), &QPushButton::clicked, this,
            &TiesPanel::sayAnewWanted);
    } else if (m_sheet.clearing.contains(said.id)) {
        addWaiting();
    } else if (!own && !m_sheet.notFree && barNow(said) == Bar::Clearable) {
        auto *clear = addButton(tr("Clear this tie…"), "clearCoordinatorTie");
        clear->setAccessibleName(tr("Clear the tie of %1").arg(name));
        connect(clear, &QPushButton::clicked, this, [this, said] { Q_EMIT clearSaidWanted(said); });
    }
}

void TiesPanel::addWaiting()
{
    auto *waits = new QLabel(tr("It waits for the collective's server."), m_lines);
    waits->setObjectName(QStringLiteral("tieWaits"));
    waits->setWordWrap(true);
    m_column->addWidget(waits);
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
    for (const CoordinatorTies &said : sheet.about.coordinators)
        addCoordinator(said);
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
        QStringList said;
        for (const ProposedTie &one : sheet.recorded)
            said.append(onRecordWords(one, {sheet.names, sheet.me}));
        m_form->setOnRecord(said);
    } else if (sheet.mayEdit) {
        m_form->show(request.id.hex(), tr("Have you or the maker any of these with the collective's people?"),
            request.ties, kindsFromText(request.tieKinds).value_or(Relations()), {}, request.tieText);
        m_form->setOnRecord({});
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
