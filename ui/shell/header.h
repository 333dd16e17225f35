// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace cooperage {

class Breadcrumb;
class PageWidget;

/// Looks like a search field, and opens the palette. Shrinks to its icon where there is no room.
class PaletteButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PaletteButton(const QString &text, const QString &keys, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// The line over a page: way back, title or breadcrumb, palette, the page's actions, menu.
class Header final : public QWidget
{
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);

    void showPage(const PageWidget *page); ///< title, trail and actions; null clears
    void setBackAction(QAction *back);
    QToolButton *pagesButton() const { return m_pages; } ///< shown while the sidebar is hidden
    void focusPalette() { m_palette->setFocus(Qt::TabFocusReason); }
    QToolButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void palettePressed();
    void levelPressed(int level); ///< of the breadcrumb; 0 is the page itself

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPushButton *buttonFor(QAction *action, bool primary);
    void fit();
    void fitButtons();

    QToolButton *m_pages;
    QToolButton *m_back;
    Breadcrumb *m_title;
    PaletteButton *m_palette;
    QHBoxLayout *m_actionRow;
    QToolButton *m_more; ///< holds the plain actions where their buttons do not fit
    QToolButton *m_menu;
    QList<QPushButton *> m_others;
    bool m_fitting = false;
};

} // namespace cooperage
