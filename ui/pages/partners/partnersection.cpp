// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnersection.h"

#include "models/actions/endorsements.h"
#include "models/store/endorsementquery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/partners/partnersheet.h"
#include "ui/pages/partners/shopscard.h"
#include "ui/pages/partners/suggestionbox.h"
#include "ui/pages/praise/recommendsheet.h"
#include "ui/pages/praise/subjectchooser.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QVBoxLayout>

namespace cooperage {

PartnerSection::PartnerSection(const Workbench &bench, QWidget *parent)
    : PageSection(parent)
    , m_bench(bench)
    , m_add(new QAction(icon(QStringLiteral("add")), tr("Add a partner…"), this))
    , m_suggested(new SuggestionBox(bench))
    , m_outside(new ShopsCard(bench))
{
    m_add->setObjectName(QStringLiteral("addPartner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_suggested);
    column->addWidget(m_outside);
    column->addStretch(1);
    connect(m_add, &QAction::triggered, this, &PartnerSection::add);
    const auto connected = [this](auto *part) {
        using Part = std::remove_pointer_t<decltype(part)>;
        connect(part, &Part::said, this, &PartnerSection::said);
        connect(part, &Part::goWanted, this, &PartnerSection::goWanted);
        connect(part, &Part::praiseWanted, this, &PartnerSection::recommend);
        connect(part, &Part::endorsementWanted, this, &PartnerSection::askFor);
    };
    connected(m_suggested);
    connected(m_outside);
    connect(&bench.writer, &Writer::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void PartnerSection::focusSearch()
{
    m_outside->search()->setFocus(Qt::ShortcutFocusReason);
    m_outside->search()->selectAll();
}

void PartnerSection::open(const QString &which)
{
    if (const auto id = RawId::fromHex(which))
        m_outside->choose(*id);
}

void PartnerSection::showEvent(QShowEvent *event)
{
    PageSection::showEvent(event);
    if (m_stale)
        refresh();
}

void PartnerSection::refresh()
{
    m_stale = false;
    m_suggested->refresh();
    m_outside->refresh();
}

void PartnerSection::add()
{
    auto *sheet = new PartnerSheet(m_bench, this);
    connect(sheet, &PartnerSheet::added, this, [this](const RawId &shop, const QString &name) {
        m_outside->choose(shop);
        Q_EMIT said(tr("%1 is written down.").arg(isolated(name)), true);
    });
    sheet->open();
}

void PartnerSection::recommend(const RawId &shop)
{
    auto *sheet = new RecommendSheet(m_bench, std::nullopt, this);
    connect(sheet, &RecommendSheet::given, this, [this](const QString &words) { Q_EMIT said(words, true); });
    sheet->subject()->choose(shop);
    sheet->open();
}

/// By which standard: the only thing that is still to be said.
void PartnerSection::askFor(const RawId &shop, const QString &name)
{
    whenAnswered(m_bench.readers.run(QStringLiteral("partners/standards"), standardsOf), this,
        [this, shop, name](const Result<QList<StandardLine>> &lines) {
            QStringList words;
            QList<RawId> versions;
            for (const StandardLine &line : lines.value_or(QList<StandardLine>())) {
                for (const StandardVersion &one : line.versions) {
                    if (one.state != VersionState::Published)
                        continue;
                    words.append(standardWords(line.standard.name, one.number));
                    versions.append(one.id);
                }
            }
            if (versions.isEmpty()) {
                Q_EMIT said(tr("No standard is published yet. A coordinator publishes one first."), false);
                return;
            }
            const ChoiceQuestion question{tr("Ask for an endorsement of %1").arg(name),
                tr("By which standard is its work to be looked at?"), words, 0, tr("Begin the request")};
            m_bench.prompt.choose(this, question, [this, shop, versions](int chosen) {
                if (chosen >= 0)
                    draft(shop, versions.at(chosen));
            });
        });
}

void PartnerSection::draft(const RawId &shop, const RawId &version)
{
    NewRequest request;
    request.subjectKind = SubjectKind::Workshop;
    request.subject = shop;
    request.version = Id<StandardVersion>(version);
    auto job = [request](Store &store) { return draftRequest(store, request); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
        if (done)
            Q_EMIT goWanted(QStringLiteral("endorsements"), createdIn(*done, Endorsement::table).hex());
        else
            Q_EMIT said(explain(done.error()), false);
    });
}

} // namespace cooperage
