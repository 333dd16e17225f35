// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/comakerwords.h"

#include "models/rules/comaking.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CoMakerSection)
};

QString standingOf(const CoMakerRow &row)
{
    const CoMaker &one = row.coMaker;
    const QLocale locale;
    const auto day = [&locale](const std::optional<QDate> &date) {
        return locale.toString(date.value_or(QDate()), QLocale::ShortFormat);
    };
    switch (one.state) {
    case CoMakerState::Proposed:
        return row.ours ? Say::tr("Your workshop is asked whether it agrees.")
                        : Say::tr("They have not answered yet.");
    case CoMakerState::Accepted:
        return Say::tr("Agreed on %1.").arg(day(one.acceptedOn));
    case CoMakerState::Declined:
        return Say::tr("They do not want it so.");
    case CoMakerState::Ended:
        return one.endedOn ? Say::tr("Until %1.").arg(day(one.endedOn))
                           : Say::tr("Taken back before they answered.");
    }
    return {};
}

} // namespace

QString makersWords(const ListingSheet &sheet)
{
    QStringList names{isolated(sheet.workshopName)};
    for (const CoMakerOffered &one : sheet.coMakers) {
        if (one.row.coMaker.state == CoMakerState::Accepted)
            names.append(isolated(one.row.workshopName));
    }
    return QLocale().createSeparatedList(names);
}

StateWords stateWords(const CoMaker &coMaker)
{
    const QString word = captionOf(Choices<CoMakerState>::list[std::size_t(coMaker.state)]);
    switch (coMaker.state) {
    case CoMakerState::Proposed:
        return {Mood::Note, word};
    case CoMakerState::Accepted:
        return {Mood::Good, word};
    case CoMakerState::Declined:
    case CoMakerState::Ended:
        break;
    }
    return {Mood::Neutral, word};
}

std::optional<Transition> stepOf(const CoMaker &coMaker, const QString &command)
{
    const auto state = entityOf<CoMaker>().fieldNamed(u"state")->get(coMaker).toString();
    const auto step = transitionFor(QString::fromLatin1(CoMaker::table), command, state);
    return step ? std::optional<Transition>(*step) : std::nullopt;
}

QString captionOf(const Transition &step)
{
    return QCoreApplication::translate("Command", step.caption);
}

QString detailWords(const CoMakerRow &row)
{
    QStringList parts;
    if (!row.coMaker.role.isEmpty())
        parts.append(isolated(row.coMaker.role));
    parts.append(standingOf(row));
    if (!row.coMaker.reason.isEmpty())
        parts.append(isolated(row.coMaker.reason));
    QString text = parts.join(QStringLiteral(" · "));
    if (row.asked == u"propose")
        text += u'\n'
            + Say::tr("Proposed with %1; it waits for the collective's server.")
                  .arg(shareText(row.ahead.share, QLocale()));
    else if (const auto step = stepOf(row.coMaker, row.asked))
        text += u'\n' + Say::tr("%1: it waits for the collective's server.").arg(captionOf(*step));
    return text;
}

} // namespace cooperage
