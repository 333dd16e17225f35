// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of ComparePanel: one per listing, each fact in one line across.
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/comparepanel.h"
#include "ui/pages/endorsements/comparewords.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/photobutton.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scaledfont.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int narrowest = 11; ///< u: of a column; where they do not fit they stand under each other
constexpr int storyLength = 600; ///< characters
enum Line {
    PhotoLine,
    TitleLine,
    WhoseLine,
    PriceLine,
    MaterialsLine,
    HowLine,
    StandingLine,
    StoryLine,
    LineCount
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

void ComparePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_table && qMax(1, width() / (narrowest * fontUnit())) != m_across)
        showColumns();
}

void ComparePanel::showColumns()
{
    delete m_table;
    m_table = new QWidget(m_card);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(fontUnit());
    m_across = qMax(1, width() / (narrowest * fontUnit()));
    QList<ComparedListing> shown{m_all.subject};
    for (const ComparedListing &one : std::as_const(m_all.others)) {
        if (m_chosen.contains(RawId(one.row.id)))
            shown.append(one);
    }
    for (int i = 0; i < shown.size(); ++i)
        addColumn(shown.at(i), i % m_across, i / m_across * LineCount);
    for (int column = 0; column < qMin(m_across, int(shown.size())); ++column)
        m_grid->setColumnStretch(column, 1);
    m_card->body()->insertWidget(m_card->body()->count() - 1, m_table);
}

QLabel *ComparePanel::addWords(const QString &text, int row, int column, bool muted)
{
    auto *label = new QLabel(text, m_table);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(label, row, column);
    return label;
}

void ComparePanel::addFact(const QString &caption, const QString &text, int row, int column)
{
    auto *fact = new QWidget(m_table);
    auto *lines = new QVBoxLayout(fact);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    for (const QString &one : {caption, orDash(text)}) {
        auto *label = new QLabel(one, fact);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (lines->count() == 0) {
            scaleFont(label, 0.9);
            label->setForegroundRole(QPalette::PlaceholderText);
        }
        lines->addWidget(label);
    }
    lines->addStretch(1);
    m_grid->addWidget(fact, row, column);
}

QList<ViewedPhoto> ComparePanel::photosOf(const ComparedListing &one) const
{
    QList<ViewedPhoto> photos;
    for (const auto &photo : one.photos)
        photos.append({photo.hash.bytes, withheld(photo.altText)});
    return photos;
}

void ComparePanel::addColumn(const ComparedListing &one, int column, int row)
{
    const QLocale locale;
    const bool subject = one.row.id == m_all.subject.row.id;
    const QString title = withheld(one.row.title);
    const QList<ViewedPhoto> photos = photosOf(one);
    auto *photo = new PhotoButton(m_table);
    photo->setEnabled(!photos.isEmpty());
    photo->setAccessibleName(tr("Photos of %1: open large").arg(title));
    photo->setToolTip(photos.isEmpty() ? tr("no photo") : tr("%n photo(s)", nullptr, int(photos.size())));
    if (!photos.isEmpty()) {
        fetch(photo, photos.first().hash);
        connect(photo, &QAbstractButton::clicked, this,
            [this, photos] { (new PhotoViewer(m_bench.photos, photos, 0, this))->open(); });
    }
    m_grid->addWidget(photo, row + PhotoLine, column, Qt::AlignTop);
    scaleFont(addWords(title, row + TitleLine, column), 1.0, true);
    const QString whose = makerWords(one);
    const QString why = likeWords(one.reasons);
    const QStringList known = subject ? QStringList(tr("under review"))
        : whose.isEmpty()             ? QStringList(why)
                                      : QStringList{whose, why};
    addWords(known.join(QStringLiteral(" · ")), row + WhoseLine, column, true);
    addFact(tr("Price"), priceWords(one.row, locale), row + PriceLine, column);
    addFact(tr("Materials"), one.materials.join(QStringLiteral(", ")), row + MaterialsLine, column);
    addFact(tr("Made how"), withheld(one.madeHow), row + HowLine, column);
    QString standing = tr("none in force");
    if (one.current && one.current->score)
        standing = tr("endorsed, score %1").arg(scoreWords(*one.current->score));
    else if (one.current)
        standing = tr("endorsed");
    if (one.current && one.current->outcome == Outcome::Conditional && !one.current->conditionMet)
        standing += u' ' + tr("(on a condition)");
    addFact(tr("Endorsement"), standing, row + StandingLine, column);
    addFact(tr("Story"), withheld(readableWords(one.story, storyLength)), row + StoryLine, column);
}

} // namespace cooperage
