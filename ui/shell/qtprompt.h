// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

namespace cooperage {

/// Real dialogs, opened without a nested event loop.
class QtPrompt final : public Prompt
{
public:
    void confirm(QWidget *over, const Confirmation &question, std::function<void(bool)> then) override;
    void openFiles(
        QWidget *over, const FileQuestion &question, std::function<void(QStringList)> then) override;
    void openFile(QWidget *over, const FileQuestion &question, std::function<void(QString)> then) override;
    void saveFile(QWidget *over, const FileQuestion &question, std::function<void(QString)> then) override;
    void openFolder(QWidget *over, const FileQuestion &question, std::function<void(QString)> then) override;
    void choose(QWidget *over, const ChoiceQuestion &question, std::function<void(int)> then) override;
    void ask(QWidget *over, const TextQuestion &question, std::function<void(QString)> then) override;
    void tell(QWidget *over, const QString &title, const QString &text) override;
};

} // namespace cooperage
