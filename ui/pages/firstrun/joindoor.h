// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;

namespace cooperage {

class Prompt;

/// The way in by invitation: a link pasted, or read from a QR picture that is opened, pasted or dropped.
/// Nothing is done with it before the button is pressed.
class JoinDoor final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinDoor(Prompt &prompt, QWidget *parent = nullptr);

    void setLink(const QString &link); ///< foreign text

Q_SIGNALS:
    void joinWanted(const QString &link, const QString &person);
    void read(); ///< a picture gave its link: what was said before counts no more
    void refused(const QString &sentence); ///< a picture that gives none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A picture somewhere; read in a worker thread.
    struct Picture
    {
        QString name; ///< as refusals call it
        std::function<QByteArray()> bytes;
    };
    static std::optional<Picture> pictureIn(const QMimeData &given);
    QWidget *choices();
    void askForPicture();
    void look(const Picture &picture);
    void take(const QString &name, const QStringList &texts);

    Prompt &m_prompt;
    QLineEdit *m_link;
    QLineEdit *m_name;
    QPushButton *m_open;
    int m_looked = 0; ///< the newest picture counts
};

} // namespace cooperage
