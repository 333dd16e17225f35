// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shell/commands.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/scaledfont.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QTreeWidgetItem *section(QTreeWidget *tree, const QString &title)
{
    auto *item = new QTreeWidgetItem(tree, {title});
    item->setFirstColumnSpanned(true);
    QFont font = tree->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    return item;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Commands &commands, const Navigation &navigation, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcuts"));
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setIndentation(fontUnit() / 2);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    QTreeWidgetItem *pages = section(tree, tr("Pages"));
    const QList<PageWidget *> all = navigation.pages();
    for (const PageWidget *page : all) {
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_0 + page->place().number));
        new QTreeWidgetItem(pages, {page->place().title, keys.toString(QKeySequence::NativeText)});
    }
    for (int i = 0; i <= static_cast<int>(CommandGroup::Last_); ++i) {
        const auto group = static_cast<CommandGroup>(i);
        QTreeWidgetItem *under = nullptr;
        const QList<QAction *> actions = commands.actions(group);
        for (const QAction *action : actions) {
            if (!action->isVisible() || action->shortcut().isEmpty())
                continue;
            if (!under)
                under = section(tree, plain(Commands::groupTitle(group)));
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            new QTreeWidgetItem(under, {plain(action->text()), keys});
        }
    }
    QTreeWidgetItem *fixed = section(tree, tr("In tables"));
    for (const auto &[what, keys] : {std::pair(tr("Edit the cell"), QStringLiteral("F2")),
             std::pair(tr("Leave without changing"), QStringLiteral("Esc")),
             std::pair(tr("Next cell"), QStringLiteral("Tab"))})
        new QTreeWidgetItem(fixed, {what, keys});
    tree->expandAll();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    resize(fontUnit() * 30, fontUnit() * 30);
}

} // namespace cooperage
