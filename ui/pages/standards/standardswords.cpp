// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/standardswords.h"

#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("StandardsWords", text, nullptr, n);
}

QString stateWord(VersionState state)
{
    return captionOf(Choices<VersionState>::list[std::size_t(state)]);
}

QString nameWords(const StandardVersion &version)
{
    return version.number > 0 ? words(QT_TRANSLATE_NOOP("StandardsWords", "Version %1")).arg(version.number)
                              : words(QT_TRANSLATE_NOOP("StandardsWords", "New version"));
}

} // namespace

QString versionWords(const StandardVersion &version)
{
    return nameWords(version) + QStringLiteral(" · ") + stateWord(version.state);
}

QString inForceWords(const QList<StandardVersion> &versions)
{
    for (const StandardVersion &version : versions) {
        if (version.state == VersionState::Published)
            return nameWords(version);
    }
    return {};
}

QString nextWords(const QList<StandardVersion> &versions)
{
    for (const StandardVersion &version : versions) {
        if (version.state == VersionState::Draft || version.state == VersionState::Proposed)
            return stateWord(version.state);
    }
    return {};
}

QString termsWords(const StandardVersion &version, const QLocale &locale)
{
    const bool scaled = version.method == ScoreMethod::Scaled;
    const QString method = scaled
        ? words(QT_TRANSLATE_NOOP("StandardsWords", "Marks are scaled and weighted; 100 is the best score."))
        : words(
            QT_TRANSLATE_NOOP("StandardsWords", "Points are counted of all points; 100 is the best score."));
    const QString asks
        = words(QT_TRANSLATE_N_NOOP("StandardsWords",
                    "Passes at %1, with %n reviewer(s) or more whose scores lie at most %2 apart."),
            version.minimumReviewers)
              .arg(tenthsWords(version.pass, locale), tenthsWords(version.spreadLimit, locale));
    const QString lasts = words(
        QT_TRANSLATE_N_NOOP("StandardsWords", "An endorsement lasts %n month(s)."), version.validityMonths);
    return asks + u' ' + method + u' ' + lasts;
}

QString rangeWords(const Criterion &criterion, const QLocale &locale)
{
    return isolated(words(QT_TRANSLATE_NOOP("StandardsWords", "%1 to %2"))
                        .arg(locale.toString(criterion.least), locale.toString(criterion.most)));
}

QString levelsWords(const Criterion &criterion, const QLocale &locale)
{
    QStringList lines;
    int mark = criterion.least;
    const QStringList levels = criterion.levels.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &level : levels)
        lines.append(QStringLiteral("%1 – %2").arg(locale.toString(mark++), isolated(level)));
    return lines.join(u'\n');
}

QString tenthsWords(int tenths, const QLocale &locale)
{
    return locale.toString(tenths / 10.0, 'f', 1);
}

} // namespace cooperage
