// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace cooperage {

namespace {

const QString ours = QStringLiteral(":/i18n/cooperage_");

void load(const QString &file)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // a language without Qt's own texts still has ours
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString useLanguage(const QLocale &locale)
{
    QString chosen = languages().first();
    QStringList wanted = locale.uiLanguages();
    wanted.prepend(locale.name());
    for (const QString &tag : std::as_const(wanted)) {
        QString language = tag;
        language = language.replace(u'-', u'_').section(u'_', 0, 0);
        if (languages().contains(language)) {
            chosen = language;
            break;
        }
    }
    load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + chosen);
    load(ours + QStringLiteral("en")); // singular and plural where a language lacks a text
    if (chosen != u"en")
        load(ours + chosen);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(chosen).textDirection());
    return chosen;
}

} // namespace cooperage
