// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/store/store.h"
#include "ui/forms/fieldeditor.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;
class QTimer;

namespace cooperage {

class MarkdownBar;
class Readers;
class Writer;

/// Some fields of one record, generated from its declaration. Stores by itself: a moment after the last key
/// and when a field is left. What breaks a rule stays as it was typed, says why, and is kept on this device
/// until it is right. Fields nobody is typing in follow what others change.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int pause = 700; ///< ms after the last key until it is stored

    RecordForm(const Entity &entity, const QStringList &fields, Writer &writer, Readers &readers,
        QWidget *parent = nullptr);
    ~RecordForm() override; ///< what is still unsaved goes to the writer now

    void load(const RawId &id); ///< reads it; a null id empties the form
    RawId id() const { return m_id; }
    /// What changes are called in History: stable word and what it is about.
    void setCaption(const QString &intent, const QString &subject);
    void setStandardCurrency(Currency currency) { m_currency = currency; }
    void setReadOnly(bool readOnly);
    void stack(); ///< captions above their fields, for narrow places
    /// One more line below the fields; `buddy` is what the caption names.
    void addRow(const QString &caption, QWidget *field, QWidget *buddy);

    FieldEditor *editor(QStringView field) const;
    void goTo(QStringView field); ///< focus, scrolled into view by the surrounding area
    bool hasProblems() const { return !m_problems.isEmpty(); }
    void store(); ///< now instead of after the pause

Q_SIGNALS:
    void loaded();
    void stored(const cooperage::Committed &committed);
    void refused(const cooperage::Error &error);

private:
    struct Line
    {
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
        MarkdownBar *bar = nullptr; ///< for long texts
        QLabel *length = nullptr; ///< "30/140", for texts with a limit worth watching
        qint64 seen = 0; ///< log position the value shown was read at
        bool dirty = false;
    };
    void addLine(const Field &field);
    void show(const std::shared_ptr<Record> &record, const QHash<QString, QString> &typed);
    void edited(Line &line);
    bool judge(Line &line, Record &into); ///< whether the text is fit to be stored; marks it otherwise
    void mark(Line &line, const QString &problem);
    void countLength(const Line &line);
    void answered(const Result<Committed> &committed, const QStringList &fields);

    const Entity &m_entity;
    Writer &m_writer;
    Readers &m_readers;
    QLocale m_locale;
    Currency m_currency;
    RawId m_id;
    QString m_intent;
    QString m_subject;
    std::shared_ptr<Record> m_record; ///< as last read, with own stored changes
    std::vector<Line> m_lines;
    QHash<QString, QString> m_problems;
    QFormLayout *m_layout;
    QTimer *m_timer;
    bool m_readOnly = false;
};

} // namespace cooperage
