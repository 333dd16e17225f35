// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/exportdossier.h"

#include "models/exchange/csvwriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <functional>

namespace cooperage {

namespace {

QString timeText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODate);
}

QString urnOf(const RawId &id)
{
    return QStringLiteral("urn:uuid:") + QUuid::fromRfc4122(id.bytes()).toString(QUuid::WithoutBraces);
}

Result<QByteArray> table(const QStringList &heads, const std::function<void(CsvWriter &)> &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.row(heads);
    rows(writer);
    if (auto done = writer.finish(); !done)
        return failure(done.error());
    buffer.close();
    return bytes;
}

const Mark *markFor(const QList<Mark> &marks, const RawId &criterion)
{
    for (const Mark &mark : marks) {
        if (RawId(mark.criterion) == criterion)
            return &mark;
    }
    return nullptr;
}

Result<QByteArray> scores(const DossierFacts &facts)
{
    const QStringList heads{QStringLiteral("request"), QStringLiteral("standard"), QStringLiteral("version"),
        QStringLiteral("reviewer"), QStringLiteral("criterion"), QStringLiteral("min"), QStringLiteral("max"),
        QStringLiteral("weight"), QStringLiteral("veto"), QStringLiteral("mark"), QStringLiteral("reason"),
        QStringLiteral("submitted_at")};
    return table(heads, [&facts](CsvWriter &writer) {
        for (const DossierReviewer &reviewer : facts.reviewers) {
            for (const Assessment &assessment : reviewer.assessments) {
                for (const Criterion &criterion : facts.about.criteria) {
                    const QList<Mark> marks = facts.marks.value(assessment.id);
                    const Mark *mark = markFor(marks, criterion.id);
                    if (!mark)
                        continue;
                    writer.text(facts.number);
                    writer.text(facts.standard.name);
                    writer.number(facts.about.version.number);
                    writer.text(reviewer.name);
                    writer.text(criterion.name);
                    writer.number(criterion.least);
                    writer.number(criterion.most);
                    writer.number(criterion.weight);
                    writer.text(criterion.veto ? u"yes" : u"no");
                    writer.number(mark->mark);
                    writer.text(mark->why);
                    writer.text(assessment.sentAt ? timeText(*assessment.sentAt) : QString());
                    writer.endRow();
                }
            }
        }
    });
}

Result<QByteArray> declarations(const DossierFacts &facts)
{
    const QStringList heads{QStringLiteral("reviewer"), QStringLiteral("state"), QStringLiteral("kinds"),
        QStringLiteral("text"), QStringLiteral("cleared_by"), QStringLiteral("reason"), QStringLiteral("at")};
    return table(heads, [&facts](CsvWriter &writer) {
        for (const DossierReviewer &one : facts.reviewers) {
            const Review &review = one.review;
            writer.row(
                {one.name, Stored<DeclarationState>::toVariant(review.ties).toString(), review.tieKinds,
                    review.tieText, review.clearedBy ? facts.nameOf(*review.clearedBy) : QString(),
                    review.clearReason, timeText(review.acceptedAt.value_or(review.invitedAt))});
        }
        for (const CoordinatorTies &one : facts.coordinators) {
            writer.row({QStringLiteral("coordinator ") + facts.nameOf(one.person),
                Stored<DeclarationState>::toVariant(one.ties).toString(), one.tieKinds, one.tieText,
                one.clearedBy ? facts.nameOf(*one.clearedBy) : QString(), one.clearReason,
                timeText(one.saidAt)});
        }
        for (const ReplyLink &link : facts.about.replies) {
            if (!link.answeredAt)
                continue;
            writer.row({QStringLiteral("partner"), Stored<DeclarationState>::toVariant(link.ties).toString(),
                link.tieKinds, link.tieText, QString(),
                Stored<ReplyAnswer>::toVariant(link.answer).toString(), timeText(*link.answeredAt)});
        }
    });
}

Result<QByteArray> onRecord(const DossierFacts &facts)
{
    const QStringList heads{QStringLiteral("person"), QStringLiteral("kind"), QStringLiteral("record"),
        QStringLiteral("label"), QStringLiteral("said_by"), QStringLiteral("since"), QStringLiteral("answer"),
        QStringLiteral("record_id")};
    return table(heads, [&facts](CsvWriter &writer) {
        for (const ProposedTie &one : facts.proposed) {
            writer.row({facts.nameOf(one.person), Stored<Relation>::toVariant(one.kind).toString(),
                Stored<TieSource>::toVariant(one.source).toString(), one.label, facts.saidBy(one),
                one.since ? one.since->toString(Qt::ISODate) : QString(),
                Stored<TieAnswer>::toVariant(one.answer).toString(), one.record.hex()});
        }
    });
}

Result<QByteArray> audit(const DossierFacts &facts)
{
    const QStringList heads{QStringLiteral("number"), QStringLiteral("time"), QStringLiteral("actor"),
        QStringLiteral("action"), QStringLiteral("target"), QStringLiteral("before"), QStringLiteral("after"),
        QStringLiteral("hash")};
    return table(heads, [&facts](CsvWriter &writer) {
        for (const DossierFacts::Step &step : facts.steps) {
            writer.number(step.entry.number);
            writer.text(timeText(step.entry.at));
            writer.text(facts.nameOf(step.entry.actor ? RawId(*step.entry.actor) : RawId()));
            writer.text(step.entry.action);
            writer.text(step.entry.target.hex());
            writer.text(step.entry.before);
            writer.text(step.entry.after);
            writer.text(QString::fromLatin1(step.hash.bytes.toHex()));
            writer.endRow();
        }
    });
}

QByteArray manifest(const DossierFacts &facts, const QList<ArchiveFile> &files)
{
    QJsonArray list;
    for (const ArchiveFile &file : files) {
        const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
        list.append(QJsonObject{{QStringLiteral("name"), file.name},
            {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())}});
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("request"), facts.number}, {QStringLiteral("files"), list},
            {QStringLiteral("audit_head"), QString::fromLatin1(facts.auditHead.bytes.toHex())},
            {QStringLiteral("audit_entries"), facts.auditNumber},
            {QStringLiteral("newest_change"), timeText(facts.newest)}})
        .toJson();
}

} // namespace

Result<QByteArray> badgeOf(const DossierFacts &facts)
{
    const Endorsement &request = facts.about.request;
    if (!request.publishedAt || !request.validUntil || !request.current)
        return failure(Fault::Conflict, Reason::StepNotNow,
            QStringLiteral("endorsement ") + Stored<EndorsementState>::toJson(request.state).toString());
    const QJsonObject issuer{{QStringLiteral("id"), urnOf(RawId::derived(facts.collective.toUtf8()))},
        {QStringLiteral("type"), QJsonArray{QStringLiteral("Profile")}},
        {QStringLiteral("name"), facts.collective}};
    const QJsonObject subject{{QStringLiteral("id"), urnOf(request.subject)},
        {QStringLiteral("type"), QJsonArray{QStringLiteral("EndorsementSubject")}},
        {QStringLiteral("endorsementComment"), request.publicText}};
    const QJsonObject badge{
        {QStringLiteral("@context"),
            QJsonArray{QStringLiteral("https://www.w3.org/ns/credentials/v2"),
                QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")}},
        {QStringLiteral("id"), urnOf(request.id)},
        {QStringLiteral("type"),
            QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("EndorsementCredential")}},
        {QStringLiteral("name"),
            QStringLiteral("%1 v%2").arg(facts.standard.name).arg(facts.about.version.number)},
        {QStringLiteral("issuer"), issuer}, {QStringLiteral("validFrom"), timeText(*request.publishedAt)},
        {QStringLiteral("validUntil"),
            request.validUntil->toString(Qt::ISODate) + QStringLiteral("T00:00:00Z")},
        {QStringLiteral("credentialSubject"), subject}};
    return QJsonDocument(badge).toJson();
}

Result<QList<ArchiveFile>> dossierFiles(const DossierFacts &facts, const QByteArray &pdf)
{
    const auto marks = scores(facts);
    const auto ties = declarations(facts);
    const auto known = onRecord(facts);
    const auto trail = audit(facts);
    if (!marks || !ties || !known || !trail) {
        return failure(!marks ? marks.error()
                : !ties       ? ties.error()
                : !known      ? known.error()
                              : trail.error());
    }
    QList<ArchiveFile> files{{QStringLiteral("dossier.pdf"), pdf}, {QStringLiteral("scores.csv"), *marks},
        {QStringLiteral("declarations.csv"), *ties}, {QStringLiteral("on-record.csv"), *known},
        {QStringLiteral("audit.csv"), *trail}};
    if (const auto badge = badgeOf(facts))
        files.append({QStringLiteral("endorsement-unsigned.json"), *badge});
    files.append({QStringLiteral("manifest.json"), manifest(facts, files)});
    return files;
}

} // namespace cooperage
