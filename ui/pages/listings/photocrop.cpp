// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/photocrop.h"

#include "ui/shell/icons.h"
#include "ui/widgets/croparea.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTransform>

namespace cooperage {

PhotoCrop::PhotoCrop(const QImage &image, QWidget *parent)
    : QDialog(parent)
    , m_original(image)
    , m_area(new CropArea(this))
    , m_size(new QLabel(this))
{
    setObjectName(QStringLiteral("photoCrop"));
    setWindowTitle(tr("Crop and turn"));
    const auto button = [this](const char *name, const QString &text, const QString &iconName = {}) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        if (!iconName.isEmpty())
            made->setIcon(icon(iconName));
        return made;
    };
    auto *left = button("turnLeft", tr("Turn left"));
    auto *right = button("turnRight", tr("Turn right"), QStringLiteral("rotate"));
    auto *whole = button("wholePhoto", tr("Whole photo"));
    auto *cancel = button("cancelCrop", tr("Cancel"));
    auto *apply = button("applyCrop", tr("Use this"));
    apply->setProperty("primary", true);
    apply->setDefault(true);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(left);
    tools->addWidget(right);
    tools->addWidget(whole);
    tools->addStretch();
    tools->addWidget(m_size);
    column->addLayout(tools);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    column->addLayout(buttons);
    connect(m_area, &CropArea::frameChanged, this, [this] {
        const QLocale locale;
        const QSize size = m_area->frame().size();
        m_size->setText(
            tr("%1 × %2 pixels").arg(locale.toString(size.width()), locale.toString(size.height())));
    });
    connect(left, &QPushButton::clicked, this, [this] { turn(-90); });
    connect(right, &QPushButton::clicked, this, [this] { turn(90); });
    connect(whole, &QPushButton::clicked, this, [this] { m_area->setFrame(m_area->image().rect()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &PhotoCrop::finish);
    m_area->setImage(image);
    m_area->setFocus();
}

void PhotoCrop::turn(int degrees)
{
    m_area->setImage(m_area->image().transformed(QTransform().rotate(degrees)));
    m_turned = true;
}

void PhotoCrop::finish()
{
    const QImage result = m_area->cropped();
    if ((m_turned && result != m_original) || result.size() != m_original.size())
        Q_EMIT chosen(result);
    accept();
}

} // namespace cooperage
