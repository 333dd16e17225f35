// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/landmark.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVariant>

namespace cooperage {

namespace {

constexpr const char *keyProperty = "landmark";
constexpr const char *titleProperty = "landmarkTitle";

/// Not hidden by itself or by something between it and its section.
bool isOffered(const QWidget *part, const QWidget *section)
{
    for (const QWidget *one = part; one && one != section; one = one->parentWidget()) {
        if (one->isHidden())
            return false;
    }
    return true;
}

QScrollArea *areaAround(QWidget *part)
{
    for (QWidget *above = part->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

/// Lists above a part get their rows only after the page was opened, and push it down.
class Revealing final : public QObject
{
public:
    Revealing(QWidget *part, QScrollArea *area)
        : QObject(area)
        , m_part(part)
        , m_area(area)
    {
        setObjectName(QStringLiteral("revealing"));
        qApp->installEventFilter(this);
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool moved = event->type() == QEvent::Move || event->type() == QEvent::Resize
            || event->type() == QEvent::Show;
        const bool input = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel
            || event->type() == QEvent::KeyPress;
        if (input)
            deleteLater();
        else if (moved && (watched == m_part || watched == m_area->widget()))
            QMetaObject::invokeMethod(this, &Revealing::place, Qt::QueuedConnection); // once it is laid out
        return false;
    }

private:
    void place()
    {
        if (m_part && m_part->isVisible())
            m_area->verticalScrollBar()->setValue(m_part->mapTo(m_area->widget(), QPoint()).y());
    }

    QPointer<QWidget> m_part;
    QScrollArea *m_area;
};

} // namespace

void setLandmark(QWidget *part, const QString &key, const QString &title)
{
    part->setProperty(keyProperty, key);
    part->setProperty(titleProperty, title);
}

QList<Landmark> landmarksIn(const QWidget *section)
{
    QList<Landmark> found;
    const auto parts = section->findChildren<QWidget *>();
    for (const QWidget *one : parts) {
        const QString key = one->property(keyProperty).toString();
        if (key.isEmpty() || !isOffered(one, section))
            continue;
        const QString title = one->property(titleProperty).toString();
        found.append({title.isEmpty() ? one->accessibleName() : title, key});
    }
    return found;
}

void revealLandmark(const QWidget *section, const QString &key)
{
    if (key.isEmpty())
        return;
    const auto parts = section->findChildren<QWidget *>();
    for (QWidget *one : parts) {
        QScrollArea *area = one->property(keyProperty).toString() == key ? areaAround(one) : nullptr;
        if (!area)
            continue;
        delete area->findChild<QObject *>(QStringLiteral("revealing"), Qt::FindDirectChildrenOnly);
        new Revealing(one, area);
        return;
    }
}

} // namespace cooperage
