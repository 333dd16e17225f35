// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/codes/qrcode.h"

#include <QWidget>

#include <optional>

namespace cooperage {

/// A text as a QR code, dark on white in every look, because that is what cameras read. Hidden while empty.
class QrView final : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace cooperage
