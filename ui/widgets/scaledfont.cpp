// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QWidget>

namespace cooperage {

namespace {

class FontScaler final : public QObject
{
public:
    FontScaler(QWidget *widget, double factor, bool semibold)
        : QObject(widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_semibold(semibold)
    {
        setObjectName(QStringLiteral("fontScaler"));
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Appearance tells every widget of a new text size as a change of style.
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setWeight(m_semibold ? QFont::DemiBold : QFont::Normal);
        m_widget->setFont(font);
    }

    QWidget *m_widget;
    double m_factor;
    bool m_semibold;
};

} // namespace

void scaleFont(QWidget *widget, double factor, bool semibold)
{
    delete widget->findChild<QObject *>(QStringLiteral("fontScaler"), Qt::FindDirectChildrenOnly);
    new FontScaler(widget, factor, semibold);
}

int fontUnit(const QWidget *)
{
    return fontUnit();
}

int fontUnit()
{
    return QFontMetrics(QApplication::font()).height();
}

} // namespace cooperage
