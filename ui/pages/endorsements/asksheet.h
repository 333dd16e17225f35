// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/endorsements.h"
#include "ui/pages/endorsements/askabout.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace cooperage {

class NoticeBar;
class SegmentedControl;

/// What is to be endorsed, and by which standard. Makes a draft; nothing is sent yet.
class AskSheet final : public QDialog
{
    Q_OBJECT
public:
    AskSheet(const Workbench &bench, const std::optional<AskAbout> &about, QWidget *parent);

Q_SIGNALS:
    void drafted(const cooperage::RawId &request);

private:
    using Named = QPair<QString, RawId>;
    struct Choosable
    {
        QList<Named> listings; ///< of the person's workshop
        std::optional<Named> own; ///< the workshop
        QList<Named> partners;
        QList<Named> standards; ///< published versions
        RawId wanted; ///< the version to begin with
    };
    static Result<Choosable> read(const Store &store, const RawId &standard);

    void arrange();
    void fill();
    void draft();

    Workbench m_bench;
    RawId m_subjectWanted;
    Choosable m_all;
    SegmentedControl *m_kind;
    QLabel *m_caption;
    QComboBox *m_subject;
    QComboBox *m_standard;
    QLabel *m_hint;
    NoticeBar *m_problem;
    QPushButton *m_begin;
};

} // namespace cooperage
