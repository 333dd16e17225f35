// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace cooperage {

/// How everything looks. All lengths follow the font height, all colours the tones in use (palette.h).
///
/// A widget chooses its part by a dynamic property set to true before it is shown:
///   primary  the one filled button of a page      danger  a button that takes something away
///   quiet    a button without a box               card    a QFrame as a raised, rounded surface
///   problem  a field whose content breaks a rule  framed  a tool button with a box
class CooperageStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    CooperageStyle();

    void setCompact(bool compact) { m_compact = compact; } ///< rows of 1.6 u instead of 2.1 u
    bool isCompact() const { return m_compact; }
    int rowHeight() const; ///< of tables, lists and the sidebar, in pixels

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    QPalette standardPalette() const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    SubControl hitTestComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        const QPoint &position, const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitRows(QWidget *widget) const;

    bool m_compact = false;
};

} // namespace cooperage
