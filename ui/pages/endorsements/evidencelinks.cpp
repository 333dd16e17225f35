// SPDX-License-Identifier: GPL-3.0-or-later
// Links, samples and what else EvidencePanel lists in words.
#include "models/actions/endorsements.h"
#include "models/rules/webaddress.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/evidencepanel.h"
#include "ui/shell/prompt.h"

#include <QDesktopServices>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace cooperage {

void EvidencePanel::showLinks()
{
    m_links->clear();
    for (const Evidence &one : std::as_const(m_others)) {
        QStringList parts{captionOf(Choices<EvidenceKind>::list[int(one.kind)])};
        if (!one.link.isEmpty())
            parts.append(
                withheld(one.link) == one.link ? leftToRight(one.link) : tr("not shown: it names the maker"));
        if (!one.text.isEmpty())
            parts.append(isolated(withheld(one.text)));
        if (one.kind == EvidenceKind::Sample) {
            parts.append(dayWords(dayOf(one.createdAt)));
            if (m_sheet.coordinates)
                parts.append(tr("noted by %1").arg(isolated(m_sheet.names.value(one.createdBy))));
        }
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_links);
        item->setToolTip(item->text());
    }
    m_links->setVisible(!m_others.isEmpty());
    m_open->setVisible(std::any_of(
        m_others.begin(), m_others.end(), [](const Evidence &one) { return !one.link.isEmpty(); }));
    if (m_links->currentRow() < 0)
        m_links->setCurrentRow(0);
    m_remove->setEnabled(!m_others.isEmpty() || !m_pictures.isEmpty());
    fitNote();
}

/// Nothing is looked at by the program itself; the browser only after the whole address was seen.
void EvidencePanel::openLink()
{
    const int row = m_links->currentRow();
    if (row < 0 || row >= m_others.size() || m_others.at(row).link.isEmpty())
        return;
    const QString link = m_others.at(row).link;
    const QUrl address = webAddress(link);
    if (withheld(link) != link) {
        m_bench.prompt.tell(
            this, tr("This link is not opened"), tr("It names the maker, who is hidden from reviewers."));
    } else if (!address.isValid()) {
        m_bench.prompt.tell(this, tr("This link is not opened"),
            tr("It is no address of a web page: %1").arg(leftToRight(link)));
    } else {
        const Confirmation question{tr("Open this page in the browser?"),
            leftToRight(QString::fromLatin1(address.toEncoded())) + QStringLiteral("\n\n")
                + tr("Whoever runs it can see that somebody looked."),
            tr("Open"), false};
        m_bench.prompt.confirm(this, question, [address](bool yes) {
            if (yes)
                QDesktopServices::openUrl(address);
        });
    }
}

void EvidencePanel::addLink()
{
    const TextQuestion question{tr("Add a link"), tr("Where there is more to see"), {}, tr("Add")};
    m_bench.prompt.ask(this, question, [this](const QString &text) {
        Evidence evidence;
        evidence.request = Id<Endorsement>(m_sheet.request().id);
        evidence.kind = EvidenceKind::Link;
        evidence.link = text.trimmed();
        if (!evidence.link.isEmpty())
            Q_EMIT wanted(
                [evidence](Store &store) { return addEvidence(store, evidence); }, tr("Link added."));
    });
}

void EvidencePanel::receive()
{
    const TextQuestion question{tr("Samples received"), tr("What has come, and how"),
        m_sheet.request().samples > 0 ? tr("%n piece(s)", nullptr, m_sheet.request().samples) : QString(),
        tr("Note it")};
    m_bench.prompt.ask(this, question, [this](const QString &what) {
        const SamplesReceived received{Id<Endorsement>(m_sheet.request().id), what};
        if (!what.trimmed().isEmpty())
            Q_EMIT wanted([received](Store &store) { return receiveSamples(store, received); },
                tr("Noted with today's date and your name."));
    });
}

} // namespace cooperage
