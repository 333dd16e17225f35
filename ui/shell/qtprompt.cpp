// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/qtprompt.h"

#include "ui/widgets/scaledfont.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace cooperage {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("QtPrompt", text);
}

QFileDialog *fileDialog(QWidget *over, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(over, question.title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.kinds);
    if (!question.suggestion.isEmpty()) {
        const QFileInfo suggestion(question.suggestion);
        dialog->setDirectory(suggestion.isDir() ? suggestion.filePath() : suggestion.path());
        if (!suggestion.isDir())
            dialog->selectFile(suggestion.fileName());
    }
    return dialog;
}

void openForOne(QFileDialog *dialog, std::function<void(QString)> then)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void QtPrompt::confirm(QWidget *over, const Confirmation &question, std::function<void(bool)> then)
{
    auto *box = new QMessageBox(over);
    box->setObjectName(QStringLiteral("confirmation"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.text);
    if (auto *heading = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        scaleFont(heading, 1.15, true);
    if (auto *text = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        text->setMinimumWidth(qMin(fontUnit() * 22, text->sizeHint().width())); // lines as long as in a book
    auto *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    auto *cancel = box->addButton(words(QT_TRANSLATE_NOOP("QtPrompt", "Cancel")), QMessageBox::RejectRole);
    accept->setProperty(question.danger ? "danger" : "primary", true);
    box->setDefaultButton(question.danger ? cancel : accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, box,
        [box, accept, then = std::move(then)] { then(box->clickedButton() == accept); });
    box->open();
}

void QtPrompt::openFiles(QWidget *over, const FileQuestion &question, std::function<void(QStringList)> then)
{
    auto *dialog = fileDialog(over, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void QtPrompt::openFile(QWidget *over, const FileQuestion &question, std::function<void(QString)> then)
{
    auto *dialog = fileDialog(over, question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openForOne(dialog, std::move(then));
}

void QtPrompt::saveFile(QWidget *over, const FileQuestion &question, std::function<void(QString)> then)
{
    auto *dialog = fileDialog(over, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    openForOne(dialog, std::move(then));
}

void QtPrompt::openFolder(QWidget *over, const FileQuestion &question, std::function<void(QString)> then)
{
    auto *dialog = fileDialog(over, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOne(dialog, std::move(then));
}

void QtPrompt::choose(QWidget *over, const ChoiceQuestion &question, std::function<void(int)> then)
{
    auto *dialog = new QInputDialog(over);
    dialog->setObjectName(QStringLiteral("choice"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.text);
    dialog->setComboBoxItems(question.options);
    dialog->setTextValue(question.options.value(question.current));
    dialog->setOkButtonText(question.accept);
    dialog->setCancelButtonText(words(QT_TRANSLATE_NOOP("QtPrompt", "Cancel")));
    QObject::connect(dialog, &QDialog::finished, dialog,
        [dialog, options = question.options, then = std::move(then)](int result) {
            then(result == QDialog::Accepted ? int(options.indexOf(dialog->textValue())) : -1);
        });
    dialog->open();
}

void QtPrompt::ask(QWidget *over, const TextQuestion &question, std::function<void(QString)> then)
{
    auto *dialog = new QInputDialog(over);
    dialog->setObjectName(QStringLiteral("textQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setMinimumWidth(fontUnit() * 24); // room for a name and for the title above it
    dialog->setTextValue(question.suggestion);
    dialog->setOkButtonText(question.accept);
    dialog->setCancelButtonText(words(QT_TRANSLATE_NOOP("QtPrompt", "Cancel")));
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? dialog->textValue() : QString());
    });
    dialog->open();
}

void QtPrompt::tell(QWidget *over, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(over);
    box->setObjectName(QStringLiteral("message"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(text);
    box->addButton(words(QT_TRANSLATE_NOOP("QtPrompt", "Close")), QMessageBox::AcceptRole);
    box->open();
}

} // namespace cooperage
