// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QFrame>

#include <functional>

class QLabel;
class QListView;

namespace cooperage {

class PaletteModel;
class SearchField;
class UiSettings;
struct PaletteEntry;

/// A record that fits what was typed.
struct PaletteHit
{
    QString title;
    QString detail; ///< "Listing by Ana"
    QString iconName;
    Whereabouts to;
};

/// Finds records for the palette. Answers later or at once; only the newest answer is looked at.
class PaletteSource
{
public:
    virtual ~PaletteSource() = default;
    virtual void find(const QString &text, int atMost, std::function<void(QList<PaletteHit>)> then) = 0;
};

/// One box over everything: records first, then pages and their parts, then commands with their shortcut. `>`
/// commands only,
/// `?` help; recent ones while nothing is typed.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Commands &commands, Navigation &navigation, UiSettings &settings, QWidget *window);

    void setSource(PaletteSource *source) { m_source = source; } ///< not owned; null: no records
    void popUp(const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void showEntries(const QList<PaletteHit> &hits);
    QList<PaletteEntry> recent() const;
    QList<PaletteEntry> pages(const QString &text) const;
    QList<PaletteEntry> parts(const QString &text) const; ///< of pages, by their headings
    QList<PaletteEntry> commands(const QString &text) const;
    PaletteEntry entryOf(const PaletteHit &hit) const;
    static QList<PaletteEntry> help();
    void run(const PaletteEntry &entry);
    void runCurrent();
    void walk(int step);
    void place();

    Commands &m_commands;
    Navigation &m_navigation;
    UiSettings &m_settings;
    PaletteSource *m_source = nullptr;
    SearchField *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QString m_text;
    int m_question = 0; ///< number of the newest search
    QPointer<QWidget> m_before;
};

} // namespace cooperage
