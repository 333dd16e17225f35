// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "models/rules/validation.h"
#include "models/store/readers.h"
#include "models/store/typing.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/markdownbar.h"
#include "ui/shell/explain.h"
#include "ui/shell/palette.h"
#include "ui/widgets/markdownview.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTimer>

namespace cooperage {

namespace {

struct Loaded
{
    std::shared_ptr<Record> record;
    QHash<QString, QString> typed;
};

Result<Loaded> readForForm(const Store &store, const Entity &entity, const RawId &id)
{
    auto record = store.find(entity, id);
    if (!record)
        return failure(record.error());
    auto typed = typedTexts(store, QString::fromLatin1(entity.table), id);
    if (!typed)
        return failure(typed.error());
    return Loaded{std::shared_ptr<Record>(std::move(*record)), *typed};
}

QString lengthText(const Field &field, const QString &text)
{
    return QStringLiteral("%1/%2").arg(text.trimmed().size()).arg(field.rules.maxLength);
}

} // namespace

RecordForm::RecordForm(
    const Entity &entity, const QStringList &fields, Writer &writer, Readers &readers, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_writer(writer)
    , m_readers(readers)
    , m_intent(QLatin1String(entity.table) + QStringLiteral(".change"))
    , m_layout(new QFormLayout(this))
    , m_timer(new QTimer(this))
{
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pause);
    connect(m_timer, &QTimer::timeout, this, &RecordForm::store);
    m_lines.reserve(std::size_t(fields.size()));
    for (const QString &name : fields) {
        const Field *field = entity.fieldNamed(name);
        Q_ASSERT(field);
        addLine(*field);
    }
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isNull() && touches(changes, QString::fromLatin1(m_entity.table), m_id))
            load(m_id);
    });
}

RecordForm::~RecordForm()
{
    if (m_timer->isActive())
        store();
    for (const Line &line : m_lines)
        line.editor->disconnect(this); // an editor that goes loses the focus, and must not be heard then
}

void RecordForm::addLine(const Field &field)
{
    Line line;
    line.editor = makeEditor(field, m_locale, this);
    // Layouts only: a label names its buddy for a screen reader while both have the same parent.
    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 6);
    if (auto *text = qobject_cast<QPlainTextEdit *>(line.editor->widget())) {
        line.bar = new MarkdownBar(text, captionOf(field), this);
        column->addWidget(line.bar);
        column->addWidget(line.bar->preview());
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() / 2);
    row->addWidget(line.editor->widget());
    if (field.kind == Kind::Text && field.rules.maxLength >= 100) {
        line.length = new QLabel(this);
        line.length->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(line.length);
    } else if (field.kind != Kind::LongText && field.kind != Kind::Text) {
        row->addStretch();
    }
    column->addLayout(row);
    line.problem = new QLabel(this);
    line.problem->setObjectName(QLatin1String(field.name) + QStringLiteral("Problem"));
    line.problem->setWordWrap(true);
    line.problem->hide();
    column->addWidget(line.problem);
    if (field.kind == Kind::Boolean) {
        m_layout->addRow(QString(), column);
    } else {
        auto *label = new QLabel(captionOf(field), this);
        label->setBuddy(line.editor->widget());
        m_layout->addRow(label, column);
    }
    const std::size_t at = m_lines.size();
    m_lines.push_back(line);
    connect(line.editor, &FieldEditor::edited, this, [this, at] { edited(m_lines[at]); });
    connect(line.editor, &FieldEditor::settled, this, [this] {
        if (m_timer->isActive())
            store();
    });
}

void RecordForm::load(const RawId &id)
{
    if (id != m_id) {
        if (m_timer->isActive())
            store();
        m_id = id;
        m_record.reset();
        for (Line &line : m_lines)
            line.dirty = false;
    }
    if (id.isNull())
        return;
    auto job = [&entity = m_entity, id](const Store &store) { return readForForm(store, entity, id); };
    const QString channel
        = QStringLiteral("form/%1/%2").arg(QLatin1String(m_entity.table)).arg(quintptr(this));
    whenAnswered(m_readers.run(channel, job), this, [this, id](const Result<Loaded> &found) {
        if (id != m_id)
            return;
        if (found)
            show(found->record, found->typed);
        else if (found.error().fault != Fault::Cancelled)
            Q_EMIT refused(found.error());
    });
}

void RecordForm::show(const std::shared_ptr<Record> &record, const QHash<QString, QString> &typed)
{
    const bool first = !m_record;
    // A field somebody is typing in keeps its old base: the change must not pass for one that has seen more.
    if (!first) {
        for (Line &line : m_lines) {
            if (line.dirty)
                line.editor->field().set(*record, line.editor->field().get(*m_record));
        }
    }
    m_record = record;
    for (Line &line : m_lines) {
        if (line.dirty)
            continue;
        const Field &field = line.editor->field();
        const auto waiting = typed.constFind(QString::fromLatin1(field.name));
        line.seen = record->seen;
        if (waiting != typed.constEnd()) {
            line.editor->setText(*waiting);
            const auto scratch = m_entity.make();
            judge(line, *scratch);
        } else {
            line.editor->setText(editText(field, field.get(*record), m_locale, m_currency));
            mark(line, {});
        }
        countLength(line);
    }
    Q_EMIT loaded();
}

void RecordForm::edited(Line &line)
{
    if (!m_record || m_readOnly)
        return;
    line.dirty = true;
    countLength(line);
    m_timer->start();
}

void RecordForm::countLength(const Line &line)
{
    if (!line.length)
        return;
    const Field &field = line.editor->field();
    line.length->setText(lengthText(field, line.editor->text()));
    line.length->setVisible(line.editor->text().size() * 5 >= field.rules.maxLength); // quiet while far away
}

bool RecordForm::judge(Line &line, Record &into)
{
    const Field &field = line.editor->field();
    const QString typed = line.editor->text();
    const auto value = valueFromText(field, typed, m_locale, m_currency);
    std::optional<FieldProblem> problem;
    if (!value)
        problem = FieldProblem{QString::fromLatin1(field.name), value.error().reason, typed};
    else if (!field.set(into, *value))
        problem = FieldProblem{QString::fromLatin1(field.name), Reason::NotAChoice, typed};
    else
        problem = problemOf(field, into);
    mark(line, problem ? explain(*problem) : QString());
    return !problem;
}

void RecordForm::mark(Line &line, const QString &problem)
{
    QWidget *widget = line.editor->widget();
    const QString name = widget->objectName();
    if (problem.isEmpty())
        m_problems.remove(name);
    else
        m_problems.insert(name, problem);
    if (widget->property("problem").toBool() != !problem.isEmpty()) {
        widget->setProperty("problem", !problem.isEmpty());
        widget->update();
    }
    widget->setAccessibleDescription(problem);
    widget->setToolTip(problem);
    QPalette colours = line.problem->palette();
    colours.setColor(QPalette::WindowText, tones().problem.ink);
    line.problem->setPalette(colours);
    line.problem->setText(problem.isEmpty() ? QString() : QStringLiteral("! ") + problem);
    line.problem->setVisible(!problem.isEmpty());
}

void RecordForm::store()
{
    m_timer->stop();
    if (!m_record || m_readOnly)
        return;
    const QString table = QString::fromLatin1(m_entity.table);
    const auto after = m_entity.make();
    for (const Field &field : m_entity.fields)
        field.set(*after, field.get(*m_record));
    QStringList right;
    QHash<QString, QString> wrong;
    qint64 seen = std::numeric_limits<qint64>::max();
    for (Line &line : m_lines) {
        if (!line.dirty)
            continue;
        const QString name = QString::fromLatin1(line.editor->field().name);
        const QVariant before = line.editor->field().get(*m_record);
        if (judge(line, *after)) {
            right.append(name);
            seen = std::min(seen, line.seen);
        } else {
            line.editor->field().set(*after, before);
            wrong.insert(name, line.editor->text());
        }
        line.dirty = false;
    }
    Op op{OpKind::Set, table, m_id, fieldsChanged(m_entity, *m_record, *after), {}, {}};
    for (const QString &name : std::as_const(right)) {
        const Field *field = m_entity.fieldNamed(name);
        field->set(*m_record, field->get(*after));
    }
    Edit edit(m_intent, {m_intent, m_subject});
    if (!op.fields.isEmpty())
        edit.addOp(op, seen);
    auto job = [table, id = m_id, edit, right, wrong](Store &store) -> Result<Committed> {
        for (const QString &name : right) {
            if (auto done = forgetTyped(store, table, id, name); !done)
                return failure(done.error());
        }
        for (auto it = wrong.begin(); it != wrong.end(); ++it) {
            if (auto done = keepTyped(store, table, id, it.key(), it.value()); !done)
                return failure(done.error());
        }
        return store.commit(edit);
    };
    if (right.isEmpty() && wrong.isEmpty())
        return;
    whenAnswered(m_writer.run(job), this,
        [this, right](const Result<Committed> &committed) { answered(committed, right); });
}

void RecordForm::answered(const Result<Committed> &committed, const QStringList &fields)
{
    if (committed) {
        if (!committed->changed.isEmpty())
            Q_EMIT stored(*committed);
        return;
    }
    // Nothing was stored: the texts stay as they are and are tried again with the next key.
    for (Line &line : m_lines) {
        if (fields.contains(QLatin1String(line.editor->field().name)))
            line.dirty = true;
    }
    Q_EMIT refused(committed.error());
}

void RecordForm::setCaption(const QString &intent, const QString &subject)
{
    m_intent = intent;
    m_subject = subject;
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Line &line : m_lines) {
        const Rules &rules = line.editor->field().rules;
        line.editor->setReadOnly(readOnly || rules.fixed || rules.decided);
        if (line.bar)
            line.bar->setReadOnly(readOnly || rules.fixed || rules.decided);
    }
}

void RecordForm::stack()
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void RecordForm::addRow(const QString &caption, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(caption, this);
    label->setBuddy(buddy);
    m_layout->addRow(label, field);
}

FieldEditor *RecordForm::editor(QStringView field) const
{
    for (const Line &line : m_lines) {
        if (field == QLatin1String(line.editor->field().name))
            return line.editor;
    }
    return nullptr;
}

void RecordForm::goTo(QStringView field)
{
    if (const FieldEditor *found = editor(field))
        found->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace cooperage
