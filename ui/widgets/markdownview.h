// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace cooperage {

/// Markdown as it will be read. Fetches nothing, opens nothing, knows no HTML; what would take for ever to
/// lay out is broken into smaller pieces first.
class MarkdownView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkdownView(const QString &name, QWidget *parent = nullptr);

    void show(const QString &markdown);
    /// As it may be laid out: lines of at most 2,000 characters, at most 20 levels deep.
    static QString tamed(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace cooperage
