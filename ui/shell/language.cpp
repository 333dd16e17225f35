// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace cooperage {

namespace {

const QString ours = QStringLiteral(":/i18n/cooperage_");
QString inUse;
thread_local const SpeakingHere *spoken = nullptr;

/// Asked before all others, and passes on what is not said in a thread with a language of its own.
class ThreadTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        return spoken ? SpeakingHere::words(context, text, comment, n) : QString();
    }
};

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
    QCoreApplication::installTranslator(new ThreadTranslator(QCoreApplication::instance()));
    inUse = chosen;
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(chosen).textDirection());
    return chosen;
}

QString languageInUse()
{
    return inUse;
}

SpeakingHere::SpeakingHere(const QString &language)
{
    const bool known = m_plurals.load(ours + languages().first());
    if (known && languages().contains(language) && !m_own.load(ours + language))
        qWarning("language: %s is not in this program", qPrintable(language));
    spoken = this;
}

SpeakingHere::~SpeakingHere()
{
    spoken = nullptr;
}

QString SpeakingHere::words(const char *context, const char *text, const char *comment, int n)
{
    for (const QTranslator *one : {&spoken->m_own, &spoken->m_plurals}) {
        if (const QString found = one->translate(context, text, comment, n); !found.isNull())
            return found;
    }
    return QString::fromUtf8(text);
}

} // namespace cooperage
