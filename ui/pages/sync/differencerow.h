// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/differences.h"

#include <QLocale>
#include <QObject>

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace cooperage {

class FieldEditor;
class MergedTextEdit;

/// One difference as lines of a card's grid: before, one's own, the other's, and what to keep. Long texts
/// offer both, merged; single values may be written anew.
class DifferenceRow final : public QObject
{
    Q_OBJECT
public:
    static constexpr int columns = 3; ///< before, yours, theirs

    /// Adds its lines to the end of @p grid.
    DifferenceRow(const DifferenceShown &shown, QGridLayout *grid, QWidget *card);

    const DifferenceShown &shown() const { return m_shown; }
    /// Nothing if what was written anew is not fit; it says so and has the focus.
    std::optional<Decision> decision();
    void keepMine();

private:
    void addValue(const QJsonObject &value, int row, int column);
    void addChoice(Keep keep, const QString &text, int row, int column);
    void addMerge(QVBoxLayout *below);
    void addOwn(QVBoxLayout *below);
    QString textIn(const QJsonObject &value) const;

    const DifferenceShown m_shown;
    const Field *m_field; ///< the one field it is about, or nullptr
    QLocale m_locale;
    QGridLayout *m_grid;
    QButtonGroup *m_keep;
    QWidget *m_below = nullptr; ///< where it is written
    MergedTextEdit *m_merged = nullptr;
    FieldEditor *m_own = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace cooperage
