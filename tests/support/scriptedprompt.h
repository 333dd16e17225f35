// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

#include <QQueue>

namespace cooperage {

/// Answers in the order given and remembers what was asked. Without an answer left, every question is
/// dismissed.
class ScriptedPrompt final : public Prompt
{
public:
    void willConfirm(bool yes) { m_confirmations.enqueue(yes); }
    void willPickFiles(const QStringList &paths) { m_files.enqueue(paths); }
    void willChoose(int index) { m_choices.enqueue(index); }
    void willType(const QString &text) { m_texts.enqueue(text); }

    QStringList asked; ///< titles, in order

    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked += question.title;
        then(m_confirmations.isEmpty() ? false : m_confirmations.dequeue());
    }
    void openFiles(QWidget *, const FileQuestion &question, std::function<void(QStringList)> then) override
    {
        then(next(question));
    }
    void openFile(QWidget *, const FileQuestion &question, std::function<void(QString)> then) override
    {
        then(next(question).value(0));
    }
    void saveFile(QWidget *, const FileQuestion &question, std::function<void(QString)> then) override
    {
        then(next(question).value(0));
    }
    void openFolder(QWidget *, const FileQuestion &question, std::function<void(QString)> then) override
    {
        then(next(question).value(0));
    }
    void choose(QWidget *, const ChoiceQuestion &question, std::function<void(int)> then) override
    {
        asked += question.title;
        then(m_choices.isEmpty() ? -1 : m_choices.dequeue());
    }
    void ask(QWidget *, const TextQuestion &question, std::function<void(QString)> then) override
    {
        asked += question.title;
        then(m_texts.isEmpty() ? QString() : m_texts.dequeue());
    }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        asked += title;
        told += text;
    }

    QStringList told; ///< texts of what was said without a question

private:
    QStringList next(const FileQuestion &question)
    {
        asked += question.title;
        return m_files.isEmpty() ? QStringList() : m_files.dequeue();
    }

    QQueue<bool> m_confirmations;
    QQueue<QStringList> m_files;
    QQueue<int> m_choices;
    QQueue<QString> m_texts;
};

} // namespace cooperage
