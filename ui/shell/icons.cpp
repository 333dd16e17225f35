// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Outside the namespace, as the macro declares a global function.
static void loadIconResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace cooperage {

namespace {

const QString folder = QStringLiteral(":/icons/cooperage/scalable/");

/// Those that point somewhere, so that they turn round with the reading direction.
constexpr std::array directional
    = {"back", "forward", "undo", "redo", "sidebar", "list", "send", "chevron-right", "chevron-left"};

bool hasDirection(const QString &name)
{
    for (const char *one : directional) {
        if (name == QLatin1String(one))
            return true;
    }
    return false;
}

QByteArray source(const QString &name)
{
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded)
    static QHash<QString, QByteArray> known;
    const auto found = known.constFind(name);
    if (found != known.cend())
        return *found;
    QFile file(folder + name + QStringLiteral(".svg"));
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    known.insert(name, svg);
    return svg;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// Draws the line art in one colour at any size. The colour is looked up at each drawing, so a change of
/// theme needs nothing more than a repaint.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(const QString &name, const QColor &fixed)
        : m_name(name)
        , m_fixed(fixed)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return QStringLiteral("cooperage"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor colour = m_fixed.isValid() ? m_fixed : colourFor(mode);
        const bool mirrored = QApplication::isRightToLeft() && hasDirection(m_name);
        const QString cacheKey = QStringLiteral("cooperage/%1/%2/%3x%4/%5")
                                     .arg(m_name, colour.name(QColor::HexArgb))
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(mirrored);
        QPixmap drawn;
        if (!QPixmapCache::find(cacheKey, &drawn)) {
            drawn = draw(size, colour, mirrored);
            QPixmapCache::insert(cacheKey, drawn);
        }
        return drawn;
    }

private:
    QPixmap draw(const QSize &size, const QColor &colour, bool mirrored) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        const qreal side = qMin(size.width(), size.height());
        QSvgRenderer renderer(source(m_name));
        renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    if (name.isEmpty() || source(name).isEmpty())
        return {};
    return QIcon(new TintedEngine(name, colour));
}

QStringList iconNames()
{
    loadIconResources();
    QStringList names = QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon appIcon()
{
    loadIconResources();
    return QIcon(QStringLiteral(":/icons/cooperage.svg"));
}

} // namespace cooperage
