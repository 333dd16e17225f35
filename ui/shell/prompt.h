// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace cooperage {

/// A yes-or-no question. Ask only before what leaves the collective or cannot be undone.
struct Confirmation
{
    QString title; ///< "Send the invitation?"
    QString text; ///< what will happen, one or two sentences
    QString accept; ///< the verb on the button, "Send"; never "OK" or "Yes"
    bool danger = false; ///< something is taken away: red button, and Enter does not press it
};

/// Which file to open or to write.
struct FileQuestion
{
    QString title; ///< "Choose the file to import"
    QStringList kinds; ///< name filters, "Spreadsheets (*.csv *.xlsx)"
    QString suggestion; ///< a folder to start in, or the full path suggested for saving
    QString suffix; ///< added when saving without one, "csv"
};

/// One of several.
struct ChoiceQuestion
{
    QString title;
    QString text;
    QStringList options; ///< at least one
    int current = 0; ///< index into options
    QString accept; ///< the verb on the button
};

/// A line of text.
struct TextQuestion
{
    QString title;
    QString label; ///< what is typed, "Name of the view"
    QString suggestion;
    QString accept;
};

/// Questions to the person. An interface, so that tests answer by themselves. Never blocks: the answer comes
/// later, and never if `over` has gone by then. A dismissed question answers false, an empty list, an empty
/// text or −1.
class Prompt
{
public:
    virtual ~Prompt() = default;
    virtual void confirm(QWidget *over, const Confirmation &question, std::function<void(bool)> then) = 0;
    virtual void openFiles(QWidget *over, const FileQuestion &question, std::function<void(QStringList)> then)
        = 0; ///< any number of existing files
    virtual void openFile(QWidget *over, const FileQuestion &question, std::function<void(QString)> then) = 0;
    virtual void saveFile(QWidget *over, const FileQuestion &question, std::function<void(QString)> then) = 0;
    virtual void openFolder(QWidget *over, const FileQuestion &question, std::function<void(QString)> then)
        = 0;
    virtual void choose(QWidget *over, const ChoiceQuestion &question, std::function<void(int)> then) = 0;
    virtual void ask(QWidget *over, const TextQuestion &question, std::function<void(QString)> then) = 0;
    /// Says what went wrong where nothing else on the page can. Prefer NoticeBar or Toast.
    virtual void tell(QWidget *over, const QString &title, const QString &text) = 0;
};

} // namespace cooperage
