// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace cooperage {

namespace {

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &words, const QString &iconName, bool iconOnly, QWidget *parent)
        : QAbstractButton(parent)
        , m_iconName(iconName)
        , m_iconOnly(iconOnly)
    {
        setText(words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        if (iconOnly)
            setToolTip(words);
    }

    QSize sizeHint() const override
    {
        const int u = fontMetrics().height();
        const int height = paint::controlHeight(u);
        const int iconWidth = m_iconName.isEmpty() ? 0 : qRound(u * 1.5);
        if (m_iconOnly)
            return {qMax(height, qRound(u * 2.2)), height};
        return {fontMetrics().horizontalAdvance(text()) + iconWidth + qRound(u * 1.5), height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tones &t = tones();
        QPainter painter(this);
        const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked())
            paint::box(&painter, inner, paint::controlRadius - 1, t.selection, t.action);
        else if (underMouse() && isEnabled())
            paint::box(&painter, inner, paint::controlRadius - 1, mixed(t.raised, t.text, 0.06), QColor());
        const int u = fontMetrics().height();
        const int side = qRound(u * 1.15);
        const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.text : t.muted;
        QRect text = rect();
        if (!m_iconName.isEmpty()) {
            const int left = m_iconOnly ? (width() - side) / 2 : u / 2;
            const QRect place(left, (height() - side) / 2, side, side);
            cooperage::icon(m_iconName, ink)
                .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
            text.setLeft(place.right());
            text = QStyle::visualRect(layoutDirection(), rect(), text);
        }
        painter.setPen(ink);
        if (!m_iconOnly)
            painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, this->text());
        if (hasFocus())
            paint::ring(&painter, rect(), paint::controlRadius, t.focus);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        // The group's own walk goes by geometry; ours by reading direction.
        const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
        if (step == 0 || !group()) {
            QAbstractButton::keyPressEvent(event);
            return;
        }
        const int wanted = group()->id(this) + (layoutDirection() == Qt::RightToLeft ? -step : step);
        if (QAbstractButton *next = group()->button(wanted)) {
            next->setFocus(Qt::OtherFocusReason);
            next->click();
        }
    }

private:
    QString m_iconName;
    bool m_iconOnly;
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new FlowLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(
        QSizePolicy::Maximum, QSizePolicy::Preferred); // fixed would be one line, however many are needed
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::add(const QString &words, const QString &iconName, bool iconOnly)
{
    const int index = int(m_group->buttons().size());
    auto *segment = new Segment(words, iconName, iconOnly, this);
    segment->setObjectName(QStringLiteral("segment%1").arg(index));
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    if (index == 0)
        segment->setChecked(true);
    return index;
}

QSize SegmentedControl::minimumSizeHint() const
{
    constexpr int together = 3;
    return m_row->count() > together ? m_row->minimumSize() : m_row->sizeHint();
}

QString SegmentedControl::words(int index) const
{
    const QAbstractButton *button = m_group->button(index);
    return button ? button->accessibleName().isEmpty() ? button->text() : button->accessibleName()
                  : QString();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false); // the group would keep it
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace cooperage
