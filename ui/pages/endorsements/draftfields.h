// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestjob.h"
#include "ui/pages/endorsements/requestsheet.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace cooperage {

/// What the requester says of a request that is still theirs: samples, note, consent. Kept by itself.
class DraftFields final : public QWidget
{
    Q_OBJECT
public:
    explicit DraftFields(QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);
    void keepNow();

Q_SIGNALS:
    void wanted(const cooperage::RequestJob &job, const QString &words);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void edited();

    Endorsement m_before;
    bool m_dirty = false;
    QTimer m_pause;
    QSpinBox *m_samples;
    QPlainTextEdit *m_note;
    QCheckBox *m_hidden;
    QCheckBox *m_consent;
};

} // namespace cooperage
