// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cooperage {

namespace {

/// › between two steps, turned round right-to-left.
class Step final : public QWidget
{
public:
    explicit Step(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // where it is narrow, the title gives way
    }
    QSize sizeHint() const override { return {fontUnit() / 2, fontUnit()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        paint::chevron(&painter, rect(), rtl ? Qt::LeftArrow : Qt::RightArrow, tones().muted, fontUnit());
    }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
}

void Breadcrumb::setTrail(const QStringList &trail)
{
    m_trail = trail;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (int level = 0; level < trail.size(); ++level) {
        if (level == trail.size() - 1) {
            auto *title = new ElidedLabel(trail.at(level), this);
            title->setObjectName(QStringLiteral("pageTitle"));
            scaleFont(title, 1.6, true);
            m_row->addWidget(title, 1);
            break;
        }
        auto *link = new QPushButton(trail.at(level), this);
        link->setObjectName(QStringLiteral("breadcrumb%1").arg(level));
        link->setProperty("quiet", true);
        scaleFont(link, 1.15);
        connect(link, &QPushButton::clicked, this, [this, level] { Q_EMIT pressed(level); });
        m_row->addWidget(link);
        m_row->addWidget(new Step(this));
        m_row->addSpacing(fontUnit() / 2);
    }
    setAccessibleName(trail.join(QStringLiteral(" › ")));
}

} // namespace cooperage
