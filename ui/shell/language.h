// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace cooperage {

/// The languages the program speaks, as locale names: "en", "de".
QStringList languages();

/// Speaks the first of the locale's languages that we know, otherwise English, and turns the window round for
/// scripts written from the right. Once, after QApplication and before the first window; returns the name.
QString useLanguage(const QLocale &locale);
QString languageInUse(); ///< what that returned; empty before

/// While it lives, texts made in this thread are in another language than the window's: for answers to
/// somebody who does not sit before it. One at a time and thread.
class SpeakingHere
{
public:
    explicit SpeakingHere(const QString &language); ///< one of languages(); any other is English
    ~SpeakingHere();
    SpeakingHere(const SpeakingHere &) = delete;
    SpeakingHere &operator=(const SpeakingHere &) = delete;

    /// The translation in the language spoken in this thread; null if that is the window's.
    static QString words(const char *context, const char *text, const char *comment, int n);

private:
    QTranslator m_plurals; ///< of English; where a language lacks a text
    QTranslator m_own;
};

} // namespace cooperage
