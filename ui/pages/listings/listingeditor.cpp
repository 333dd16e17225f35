// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingeditor.h"

#include "models/actions/listings.h"
#include "models/records/entities.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/recordform.h"
#include "ui/pages/listings/chipfield.h"
#include "ui/pages/listings/comakersection.h"
#include "ui/pages/listings/comakerwords.h"
#include "ui/pages/listings/historycard.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/listings/photosection.h"
#include "ui/pages/listings/publishcard.h"
#include "ui/pages/listings/variantsection.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace cooperage {

ListingEditor::ListingEditor(const Workbench &bench, QWidget *parent)
    : QScrollArea(parent)
    , m_bench(bench)
    , m_rights(new NoticeBar(this))
    , m_differs(new NoticeBar(this))
    , m_state(new Pill(this))
    , m_maker(new QLabel(this))
    , m_steps(new QWidget(this))
    , m_bin(new QPushButton(tr("Move to bin"), this))
    , m_columns(nullptr)
    , m_below(nullptr)
    , m_photos(new PhotoSection(bench, this))
    , m_main(new RecordForm(*entityNamed(QString::fromLatin1(Listing::table)),
          {QStringLiteral("title"), QStringLiteral("benefit"), QStringLiteral("story"),
              QStringLiteral("category"), QStringLiteral("made_how"), QStringLiteral("who_made")},
          bench.writer, bench.readers, this))
    , m_details(new RecordForm(*entityNamed(QString::fromLatin1(Listing::table)),
          {QStringLiteral("condition"), QStringLiteral("made_to_order_days"), QStringLiteral("shipped"),
              QStringLiteral("price_on_request"), QStringLiteral("care"), QStringLiteral("language"),
              QStringLiteral("tax_class")},
          bench.writer, bench.readers, this))
    , m_tags(new ChipField(tr("Add a tag"), 40, this))
    , m_materials(new ChipField(tr("Add a material"), 80, this))
    , m_variants(new VariantSection(bench, this))
    , m_coMakers(new CoMakerSection(bench, this))
    , m_checklist(new PublishCard(this))
    , m_history(new HistoryCard(bench, this))
{
    setObjectName(QStringLiteral("listingEditor"));
    setAccessibleName(tr("Listing"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();
    connectParts();
}

void ListingEditor::connectParts()
{
    const auto pass = [this](const QString &text, bool undoable) { Q_EMIT said(text, undoable); };
    connect(m_photos, &PhotoSection::said, this, pass);
    connect(m_variants, &VariantSection::said, this, pass);
    connect(m_coMakers, &CoMakerSection::said, this, pass);
    connect(m_history, &HistoryCard::said, this, pass);
    for (RecordForm *form : {m_main, m_details})
        connect(form, &RecordForm::refused, this,
            [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(m_main, &RecordForm::loaded, this, [this] {
        if (std::exchange(m_fresh, false)) {
            m_main->goTo(u"title");
            if (auto *title = qobject_cast<QLineEdit *>(m_main->editor(u"title")->widget()))
                title->selectAll();
        }
    });
    connect(m_tags, &ChipField::changed, this, [this](const QStringList &words) {
        const ListingWords request{Id<Listing>(m_id), words};
        run([request](Store &store) { return setTags(store, request); }, tr("Tags changed."));
    });
    connect(m_materials, &ChipField::changed, this, [this](const QStringList &words) {
        const ListingWords request{Id<Listing>(m_id), words};
        run([request](Store &store) { return setMaterials(store, request); }, tr("Materials changed."));
    });
    connect(m_checklist, &PublishCard::mendWanted, this, &ListingEditor::mend);
    connect(m_rights, &NoticeBar::pressed, this, [this] {
        m_coMakers->goTo();
        ensureWidgetVisible(m_coMakers);
    });
    connect(m_differs, &NoticeBar::pressed, this, &ListingEditor::decisionWanted);
    connect(m_bin, &QPushButton::clicked, this, &ListingEditor::moveToBin);
    connect(&m_bench.writer, &Writer::changed, this, &ListingEditor::load);
}

void ListingEditor::show(const RawId &listing, bool fresh)
{
    m_fresh = fresh;
    const bool other = std::exchange(m_id, listing) != listing;
    if (other)
        verticalScrollBar()->setValue(0);
    m_main->load(listing);
    m_details->load(listing);
    if (listing.isNull()) {
        m_history->show({}, true);
        return;
    }
    load();
    if (other)
        suggest();
}

void ListingEditor::load()
{
    if (m_id.isNull())
        return;
    auto job = [id = m_id](const Store &store) { return readSheet(store, id); };
    whenAnswered(m_bench.readers.run(QStringLiteral("listing/sheet"), job), this,
        [this, id = m_id](const Result<ListingSheet> &sheet) {
            if (id != m_id)
                return;
            if (sheet) {
                fill(*sheet);
            } else if (sheet.error().fault == Fault::NotFound) {
                Q_EMIT said(explain(sheet.error()), false);
                Q_EMIT closeWanted();
            }
        });
}

void ListingEditor::fill(const ListingSheet &sheet)
{
    m_sheet = sheet;
    const QString title = sheet.listing.title;
    const bool readOnly = !sheet.mayEdit;
    for (RecordForm *form : {m_main, m_details}) {
        form->setCaption(QStringLiteral("listing.change"), title);
        form->setStandardCurrency(sheet.currency);
        form->setReadOnly(readOnly);
    }
    m_photos->show(m_id, title, sheet.photos, readOnly);
    m_tags->setWords(sheet.tags);
    m_materials->setWords(sheet.materials);
    m_tags->setReadOnly(readOnly);
    m_materials->setReadOnly(readOnly);
    m_variants->show(m_id, readOnly);
    m_coMakers->show(sheet);
    m_checklist->show(sheet);
    m_checklist->setVisible(!readOnly);
    m_history->show(m_id, readOnly);
    m_bin->setVisible(!readOnly);
    const StateWords state = sheet.listing.removed ? StateWords{Mood::Neutral, tr("In the bin")}
                                                   : stateWords(sheet.listing.state, sheet.requested);
    m_state->setState(state.mood, state.word);
    m_maker->setText(tr("Made by %1").arg(makersWords(sheet)));
    showNotices();
    showSteps();
    Q_EMIT titled(title);
}

void ListingEditor::mend(const ChecklistLine &line)
{
    const QString field = QString::fromLatin1(line.field);
    if (QLatin1String(line.table) == QLatin1String(Photo::table))
        m_photos->goTo(line.item == ChecklistItem::PhotoText);
    else if (QLatin1String(line.table) == QLatin1String(Variant::table))
        m_variants->goTo(line.record, field);
    else
        m_main->goTo(field);
    if (QWidget *there = focusWidget())
        ensureWidgetVisible(there, 0, fontMetrics().height() * 4);
}

void ListingEditor::ask(const Transition &step)
{
    const QString caption = QCoreApplication::translate("Command", step.caption);
    const ListingStep request{{Id<Listing>(m_id)}, QString::fromLatin1(step.command), {}};
    const QString asked = tr("Asked: %1. The collective's server decides.").arg(caption);
    const auto send = [this, asked](const ListingStep &one) {
        run([one](Store &store) { return askForStep(store, one); }, asked);
    };
    if (!step.needsReason) {
        send(request);
        return;
    }
    const TextQuestion question{caption, tr("Why"), {}, caption};
    m_bench.prompt.ask(this, question, [send, request](const QString &reason) {
        ListingStep one = request;
        one.reason = reason.trimmed();
        if (!one.reason.isEmpty())
            send(one);
    });
}

void ListingEditor::moveToBin()
{
    const QList<Id<Listing>> ids{Id<Listing>(m_id)};
    auto job = [ids](Store &store) { return removeListings(store, ids); };
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<Committed> &committed) {
        if (!committed) {
            Q_EMIT said(explain(committed.error()), false);
            return;
        }
        Q_EMIT said(tr("Moved to the bin."), true);
        Q_EMIT closeWanted();
    });
}

void ListingEditor::run(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &committed) {
        if (committed)
            Q_EMIT said(text, committed->undoStep != 0);
        else
            Q_EMIT said(explain(committed.error()), false);
    });
}

} // namespace cooperage
