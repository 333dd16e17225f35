// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/tastecard.h"

#include "models/actions/rights.h"
#include "models/records/entities.h"
#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "ui/forms/recordform.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/noticebar.h"

#include <QVBoxLayout>

namespace cooperage {

TasteCard::TasteCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_collective(part(*entityNamed(QString::fromLatin1(Collective::table)), "collectiveTaste"))
    , m_workshop(part(*entityNamed(QString::fromLatin1(Workshop::table)), "workshopTaste"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_collective.card);
    column->addWidget(m_workshop.card);
    const QString title = tr("Taste of the collective");
    setLandmark(this, QStringLiteral("taste"), title); // the card itself is hidden until it is read
    m_collective.card->setTitle(title);
    m_collective.who->say(Mood::Note, tr("Stewards write this for everybody."));
    m_workshop.who->say(Mood::Note, tr("Who works in the workshop writes this."));
}

TasteCard::Part TasteCard::part(const Entity &entity, const char *name)
{
    Part made{new Card, new NoticeBar,
        new RecordForm(entity, {QStringLiteral("taste")}, m_bench.writer, m_bench.readers)};
    made.form->setObjectName(QLatin1String(name));
    made.form->stack();
    made.form->editor(u"taste")->widget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    made.card->body()->addWidget(made.who);
    made.card->body()->addWidget(made.form);
    made.card->hide();
    connect(made.form, &RecordForm::refused, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    return made;
}

Result<TasteCard::Shown> TasteCard::shown(const Store &store)
{
    const auto home = collectiveOf(store);
    const auto actor = store.actor();
    if (!home || !actor)
        return failure(home ? actor.error() : home.error());
    Shown all{home->id, home->name, mayChange(store, *home).has_value(), {}, {}, false};
    if (!actor->workshop)
        return all;
    const auto own = store.find<Workshop>(*actor->workshop);
    if (!own)
        return failure(own.error());
    all.workshop = own->id;
    all.workshopName = own->name;
    all.mayChangeWorkshop = mayChange(store, *own).has_value();
    return all;
}

void TasteCard::refresh()
{
    whenAnswered(m_bench.readers.run(QStringLiteral("standards/taste"), &TasteCard::shown), this,
        [this](const Result<Shown> &all) {
            if (all)
                show(*all);
        });
}

void TasteCard::show(const Shown &all)
{
    m_collective.card->show();
    m_collective.who->setVisible(!all.mayChangeCollective);
    m_collective.form->setReadOnly(!all.mayChangeCollective);
    m_collective.form->setCaption(QStringLiteral("collective.change"), all.collectiveName);
    if (m_collective.form->id() != all.collective)
        m_collective.form->load(all.collective);
    m_workshop.card->setVisible(!all.workshop.isNull());
    m_workshop.card->setTitle(tr("Taste of %1").arg(all.workshopName));
    m_workshop.who->setVisible(!all.mayChangeWorkshop);
    m_workshop.form->setReadOnly(!all.mayChangeWorkshop);
    m_workshop.form->setCaption(QStringLiteral("workshop.change"), all.workshopName);
    if (m_workshop.form->id() != all.workshop)
        m_workshop.form->load(all.workshop);
}

} // namespace cooperage
