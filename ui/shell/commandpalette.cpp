// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/palette.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/stylepaint.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr int recentKept = 8;
constexpr int hitsShown = 12;

QString plain(const QString &text)
{
    QString without = text;
    return without.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

/// All words typed occur; how early the first does, for sorting. −1: does not fit.
qsizetype fit(const QString &title, const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!title.contains(word, Qt::CaseInsensitive))
            return -1;
    }
    return words.isEmpty() ? 0 : title.indexOf(words.first(), 0, Qt::CaseInsensitive);
}

using Ranked = std::pair<qsizetype, PaletteEntry>;

QList<PaletteEntry> bestFirst(QList<Ranked> found)
{
    std::stable_sort(
        found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.first < b.first; });
    QList<PaletteEntry> entries;
    for (const Ranked &one : std::as_const(found))
        entries += one.second;
    return entries;
}

PaletteEntry caption(const QString &title)
{
    return {{}, title, {}, {}, {}, true};
}

} // namespace

CommandPalette::CommandPalette(
    Commands &commands, Navigation &navigation, UiSettings &settings, QWidget *window)
    : QFrame(window)
    , m_commands(commands)
    , m_navigation(navigation)
    , m_settings(settings)
    , m_field(new SearchField(tr("Search or run a command"), this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search or run a command"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setDelay(60);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &SearchField::searched, this, &CommandPalette::search);
    connect(m_field, &SearchField::left, this, &QWidget::hide);
    connect(m_field, &SearchField::downPressed, this, [this] { walk(1); });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { run(m_model->entry(index.row())); });
    hide();
}

void CommandPalette::popUp(const QString &text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_field->setText(text);
    search(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CommandPalette::search(const QString &text)
{
    m_text = text.trimmed();
    const int question = ++m_question;
    showEntries({});
    const bool records
        = m_source && !m_text.isEmpty() && !m_text.startsWith(u'>') && !m_text.startsWith(u'?');
    if (!records)
        return;
    const QPointer<CommandPalette> self(this);
    m_source->find(m_text, hitsShown, [self, question](const QList<PaletteHit> &hits) {
        if (self && self->m_question == question && !hits.isEmpty())
            self->showEntries(hits);
    });
}

void CommandPalette::showEntries(const QList<PaletteHit> &hits)
{
    QList<PaletteEntry> entries;
    const auto section = [&entries](const QString &title, const QList<PaletteEntry> &part) {
        if (!part.isEmpty())
            entries << caption(title) << part;
    };
    if (m_text.startsWith(u'?')) {
        entries = help();
    } else if (m_text.startsWith(u'>')) {
        section(tr("Commands"), commands(m_text.mid(1)));
    } else {
        QList<PaletteEntry> records;
        for (const PaletteHit &hit : hits)
            records += entryOf(hit);
        if (m_text.isEmpty())
            section(tr("Recent"), recent());
        section(tr("Records"), records);
        section(tr("Go to"), m_text.isEmpty() ? pages({}) : pages(m_text) + parts(m_text));
        section(tr("Commands"), commands(m_text));
    }
    m_model->setEntries(entries);
    m_list->setVisible(!entries.isEmpty());
    m_nothing->setVisible(entries.isEmpty());
    m_nothing->setText(tr("Nothing fits “%1”. Type ? for help.").arg(m_text));
    walk(0);
    place();
    m_list->scrollToTop(); // so that the first caption is seen, too
}

QList<PaletteEntry> CommandPalette::pages(const QString &text) const
{
    QList<Ranked> found;
    const QList<PageWidget *> all = m_navigation.pages();
    for (const PageWidget *page : all) {
        const Place &place = page->place();
        const qsizetype at = fit(place.title, text);
        if (at < 0)
            continue;
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_0 + place.number));
        found.append({at,
            {QStringLiteral("page:") + place.key, place.title, keys.toString(QKeySequence::NativeText),
                place.iconName,
                [this, key = place.key] {
                    m_navigation.go({key, {}});
                },
                false}});
    }
    return bestFirst(found);
}

QList<PaletteEntry> CommandPalette::parts(const QString &text) const
{
    QList<Ranked> found;
    const QList<PageWidget *> all = m_navigation.pages();
    for (const PageWidget *page : all) {
        const Place &place = page->place();
        const QList<Landmark> landmarks = page->landmarks();
        for (const Landmark &part : landmarks) {
            const qsizetype at = fit(part.title, text);
            if (at < 0)
                continue;
            const Whereabouts to{place.key, part.where};
            found.append({at,
                {QStringLiteral("part:%1/%2").arg(to.page, to.where), part.title, place.title, place.iconName,
                    [this, to] { m_navigation.go(to); }, false}});
        }
    }
    return bestFirst(found);
}

QList<PaletteEntry> CommandPalette::commands(const QString &text) const
{
    QList<Ranked> found;
    for (const CommandRow &row : commandTable()) {
        QAction *action = m_commands.action(row.id);
        const QString title = plain(action->text());
        const qsizetype at = fit(title, text);
        if (at < 0 || !m_commands.isBound(row.id) || !action->isEnabled() || row.id == Command::Palette)
            continue;
        found.append({at,
            {QStringLiteral("command:") + QLatin1String(row.name), title,
                action->shortcut().toString(QKeySequence::NativeText), QLatin1String(row.icon),
                [action] { action->trigger(); }, false}});
    }
    return bestFirst(found);
}

PaletteEntry CommandPalette::entryOf(const PaletteHit &hit) const
{
    return {{}, hit.title, hit.detail, hit.iconName, [this, to = hit.to] { m_navigation.go(to); }, false};
}

QList<PaletteEntry> CommandPalette::recent() const
{
    const QStringList keys = m_settings.value(recentKey).toStringList();
    const QList<PaletteEntry> known = pages({}) + parts({}) + commands({});
    QList<PaletteEntry> found;
    for (const QString &key : keys) {
        const auto entry = std::find_if(
            known.cbegin(), known.cend(), [&key](const PaletteEntry &one) { return one.key == key; });
        if (entry != known.cend())
            found += *entry;
    }
    return found;
}

QList<PaletteEntry> CommandPalette::help()
{
    const auto line = [](const QString &title, const QString &keys) {
        return PaletteEntry{{}, title, keys, QStringLiteral("help"), {}, false};
    };
    return {caption(tr("How to use this box")),
        line(tr("Type part of a name to open a record or a page"), {}),
        line(tr("Commands only"), QStringLiteral(">")), line(tr("This help"), QStringLiteral("?")),
        line(tr("Choose"), tr("Up, Down, Enter")), line(tr("Leave"), tr("Esc"))};
}

void CommandPalette::run(const PaletteEntry &entry)
{
    if (!entry.run)
        return;
    const auto act = entry.run; // copies: the model changes while we act
    const QString key = entry.key;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    if (!key.isEmpty()) {
        QStringList keys = m_settings.value(recentKey).toStringList();
        keys.removeAll(key);
        keys.prepend(key);
        m_settings.setValue(recentKey, QStringList(keys.mid(0, recentKept)));
    }
    act();
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        run(m_model->entry(current.row()));
}

void CommandPalette::walk(int step)
{
    const int rows = m_model->rowCount();
    int row = step == 0 ? 0 : m_list->currentIndex().row() + step;
    while (row >= 0 && row < rows && !m_model->entry(row).run)
        row += step < 0 ? -1 : 1;
    if (row >= 0 && row < rows)
        m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void CommandPalette::place()
{
    const int u = fontUnit();
    const QWidget *window = parentWidget();
    const int width = qMin(window->width() - 2 * u, u * 34);
    int wanted = m_field->sizeHint().height() + 2 * u;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted += m_list->sizeHintForRow(row);
    if (m_model->rowCount() == 0)
        wanted += 5 * u;
    const int height = qMin(wanted, qMin(window->height() - 2 * u, u * 26));
    setGeometry((window->width() - width) / 2, u / 2, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        else if (event->type() == QEvent::MouseButtonPress && isVisible())
            hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up) {
            walk(-1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_field->text().trimmed() != m_text)
                search(m_field->text());
            runCurrent();
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            if (m_before)
                m_before->setFocus(Qt::OtherFocusReason);
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && isVisible()) {
        const QWidget *now = QApplication::focusWidget();
        if (now && !isAncestorOf(now))
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), paint::cardRadius, tones().raised, tones().border);
}

} // namespace cooperage
