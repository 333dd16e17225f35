// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrun/joindoor.h"

#include "models/photos/codepicture.h"
#include "models/store/whenanswered.h"
#include "ui/pages/listings/photointake.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int longestLink = 4096;
const QString invitation = QStringLiteral("cooperage://join/");

/// The kind of picture that lies there as bytes; empty if there is none.
QString pictureType(const QMimeData &given)
{
    for (const char *type : {"image/png", "image/jpeg", "image/webp"}) {
        if (given.hasFormat(QString::fromLatin1(type)))
            return QString::fromLatin1(type);
    }
    return {};
}

} // namespace

JoinDoor::JoinDoor(Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_link(new QLineEdit)
    , m_name(new QLineEdit)
    , m_open(new QPushButton(tr("Open a &QR picture…")))
{
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setMaxLength(longestLink);
    m_link->setPlaceholderText(invitation + QChar(0x2026));
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->installEventFilter(this);
    m_link->setAcceptDrops(false); // it would write the name of a picture into itself
    m_name->setObjectName(QStringLiteral("joinName"));
    m_name->setMaxLength(80);
    m_open->setObjectName(QStringLiteral("openCode"));
    auto *words
        = new QLabel(tr("Somebody sent you a link or a QR code. Paste it here, or drop a picture of it; "
                        "nothing happens before you press the button."));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Link"), m_link);
    auto *other
        = new QHBoxLayout; // below the field it fills; beside Join the page would not be narrow enough
    other->addWidget(m_open);
    other->addStretch(1);
    form->addRow(QString(), other);
    form->addRow(tr("Your n&ame"), m_name);
    auto *card = new Card(tr("Join my collective"));
    card->body()->addWidget(words);
    card->body()->addLayout(form);
    card->body()->addWidget(choices());
    card->body()->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(card);
    setAcceptDrops(true);
}

QWidget *JoinDoor::choices()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *join = new QPushButton(icon(QStringLiteral("link")), tr("&Join"));
    join->setObjectName(QStringLiteral("join"));
    join->setProperty("primary", true);
    row->addStretch(1);
    row->addWidget(join);
    const auto wanted = [this] { Q_EMIT joinWanted(m_link->text().trimmed(), m_name->text().trimmed()); };
    connect(join, &QPushButton::clicked, this, wanted);
    connect(m_link, &QLineEdit::returnPressed, this, wanted);
    connect(m_name, &QLineEdit::returnPressed, this, wanted);
    connect(m_open, &QPushButton::clicked, this, &JoinDoor::askForPicture);
    return box;
}

void JoinDoor::setLink(const QString &link)
{
    m_link->setText(link.left(longestLink));
    (link.isEmpty() ? m_link : m_name)->setFocus();
}

void JoinDoor::askForPicture()
{
    const FileQuestion question{
        tr("Choose the picture of the QR code"), {tr("Pictures (*.png *.jpg *.jpeg *.webp)")}, {}, {}};
    m_prompt.openFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            look({QFileInfo(path).fileName(), [path] { return readPicture(path); }});
    });
}

/// Of what was pasted or dropped. Bytes are taken as they are, so that nothing is decoded in this thread.
std::optional<JoinDoor::Picture> JoinDoor::pictureIn(const QMimeData &given)
{
    const QList<QUrl> urls = given.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        const QString path = urls.first().toLocalFile();
        return Picture{QFileInfo(path).fileName(), [path] { return readPicture(path); }};
    }
    if (const QString type = pictureType(given); !type.isEmpty()) {
        const QByteArray bytes = given.data(type);
        return Picture{tr("the picture"), [bytes] { return bytes; }};
    }
    if (!given.hasImage())
        return std::nullopt;
    const auto image = qvariant_cast<QImage>(given.imageData());
    return Picture{tr("the picture"), [image] { return encodedPicture(image); }};
}

void JoinDoor::look(const Picture &picture)
{
    auto work = [bytes = picture.bytes]() -> Result<QStringList> {
        const QByteArray original = bytes();
        if (original.isEmpty())
            return failure(Fault::Storage, Reason::FileUnreadable);
        return qrTextsInPicture(original);
    };
    whenAnswered(QtConcurrent::run(std::move(work)), this,
        [this, name = picture.name, number = ++m_looked](const Result<QStringList> &texts) {
            if (number != m_looked)
                return;
            if (texts)
                take(name, *texts);
            else
                Q_EMIT refused(explain(Error{texts.error().fault, texts.error().reason, name, {}, {}}));
        });
}

void JoinDoor::take(const QString &name, const QStringList &texts)
{
    const auto link = std::find_if(texts.begin(), texts.end(),
        [](const QString &text) { return text.startsWith(invitation) && text.size() <= longestLink; });
    if (link != texts.end()) {
        setLink(*link);
        Q_EMIT read();
    } else if (texts.isEmpty()) {
        Q_EMIT refused(
            tr("No QR code can be read in %1. Take a sharper picture of it alone, or paste the link.")
                .arg(name));
    } else {
        Q_EMIT refused(tr("The QR code in %1 is no invitation. Ask for the one that the collective made for "
                          "you.")
                           .arg(name));
    }
}

bool JoinDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_link && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *given = QGuiApplication::clipboard()->mimeData();
        const auto picture = given && !given->hasText() ? pictureIn(*given) : std::nullopt;
        if (picture) {
            look(*picture);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JoinDoor::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &given = *event->mimeData();
    if (given.hasUrls() || given.hasImage() || given.hasText() || !pictureType(given).isEmpty())
        event->acceptProposedAction();
}

void JoinDoor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const auto picture = pictureIn(*event->mimeData()))
        look(*picture);
    else
        setLink(event->mimeData()->text().simplified());
}

} // namespace cooperage
