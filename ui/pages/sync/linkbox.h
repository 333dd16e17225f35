// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace cooperage {

class NoticeBar;
class QrView;

/// A link that was just made and is shown once: what to do with it, its text to copy, and as a QR code.
/// Hidden before.
class LinkBox final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkBox(QWidget *parent = nullptr); ///< a link to join
    LinkBox(const QString &accessibleName, QWidget *parent); ///< any other

    void give(const QString &link, const QString &sentence);

Q_SIGNALS:
    void said(const QString &text);

private:
    NoticeBar *m_notice;
    QLineEdit *m_text;
    QrView *m_code;
};

} // namespace cooperage
