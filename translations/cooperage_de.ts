<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message>
        <source>New listing %1</source>
        <translation>Neues Angebot %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>%1 moved to the bin</source>
        <translation>%1 in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1 restored from the bin</source>
        <translation>%1 aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Materials of %1</source>
        <translation>Materialien von %1</translation>
    </message>
    <message>
        <source>New variant of %1</source>
        <translation>Neue Variante von %1</translation>
    </message>
    <message>
        <source>Change of a variant of %1</source>
        <translation>Änderung einer Variante von %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>Variant of %1 removed</source>
        <translation>Variante von %1 entfernt</translation>
    </message>
    <message>
        <source>Variant of %1 restored</source>
        <translation>Variante von %1 zurückgeholt</translation>
    </message>
    <message>
        <source>Unit cost of %1</source>
        <translation>Stückkosten von %1</translation>
    </message>
    <message>
        <source>Photo added to %1</source>
        <translation>Foto zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Photo of %1 described</source>
        <translation>Foto von %1 beschrieben</translation>
    </message>
    <message>
        <source>Photo removed from %1</source>
        <translation>Foto von %1 entfernt</translation>
    </message>
    <message>
        <source>Photo of %1 restored</source>
        <translation>Foto von %1 zurückgeholt</translation>
    </message>
    <message>
        <source>Order of the photos of %1</source>
        <translation>Reihenfolge der Fotos von %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 gemacht</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 verkauft</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 umgelagert</translation>
    </message>
    <message>
        <source>Stock of %1 corrected</source>
        <translation>Bestand von %1 berichtigt</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 gezählt</translation>
    </message>
    <message>
        <source>New place %1</source>
        <translation>Neuer Ort %1</translation>
    </message>
    <message>
        <source>Change of the place %1</source>
        <translation>Änderung des Orts %1</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <translation>Entscheidung über %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Photo of %1 cropped or turned</source>
        <translation>Foto von %1 beschnitten oder gedreht</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>Change of the view %1</source>
        <translation>Änderung der Ansicht %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Ansicht %1 entfernt</translation>
    </message>
    <message>
        <source>View %1 shared</source>
        <translation>Ansicht %1 geteilt</translation>
    </message>
    <message>
        <source>View %1 not shared any more</source>
        <translation>Ansicht %1 nicht mehr geteilt</translation>
    </message>
    <message>
        <source>New standard %1</source>
        <translation>Neuer Standard %1</translation>
    </message>
    <message>
        <source>New version of the standard %1</source>
        <translation>Neue Fassung des Standards %1</translation>
    </message>
    <message>
        <source>Version of %1 proposed</source>
        <translation>Fassung von %1 vorgeschlagen</translation>
    </message>
    <message>
        <source>Version of %1 published</source>
        <translation>Fassung von %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Criterion %1 added</source>
        <translation>Kriterium %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Criterion %1 removed</source>
        <translation>Kriterium %1 entfernt</translation>
    </message>
    <message>
        <source>New partner %1</source>
        <translation>Neuer Partner %1</translation>
    </message>
    <message>
        <source>Request for %1</source>
        <translation>Anfrage zu %1</translation>
    </message>
    <message>
        <source>Request for %1 submitted</source>
        <translation>Anfrage zu %1 eingereicht</translation>
    </message>
    <message>
        <source>Endorsement of %1 published</source>
        <translation>Empfehlung für %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Endorsement of %1 withdrawn</source>
        <translation>Empfehlung für %1 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 asked to review</source>
        <translation>%1 um ein Gutachten gebeten</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>Review of %1 accepted</source>
        <translation>Begutachtung von %1 zugesagt</translation>
    </message>
    <message>
        <source>Ties declared for %1</source>
        <translation>Verbindungen für %1 angegeben</translation>
    </message>
    <message>
        <source>Marks for %1</source>
        <translation>Noten für %1</translation>
    </message>
    <message>
        <source>Review of %1 sent</source>
        <translation>Gutachten zu %1 gesendet</translation>
    </message>
    <message>
        <source>Praise of %1</source>
        <translation>Lob für %1</translation>
    </message>
    <message>
        <source>Praise cleared: %1</source>
        <translation>Lob zugelassen: %1</translation>
    </message>
    <message>
        <source>Labelled as praise for praise: %1</source>
        <translation>Als Lob gegen Lob gekennzeichnet: %1</translation>
    </message>
    <message>
        <source>Change of the praise of %1</source>
        <translation>Lob für %1 geändert</translation>
    </message>
    <message>
        <source>Praise of %1 withdrawn</source>
        <translation>Lob für %1 zurückgezogen</translation>
    </message>
    <message>
        <source>Promotion of %1 without an endorsement</source>
        <translation>Bewerbung von %1 ohne Empfehlung des Kollektivs</translation>
    </message>
    <message>
        <source>%1 needs an endorsement again</source>
        <translation>%1 braucht wieder eine Empfehlung des Kollektivs</translation>
    </message>
    <message>
        <source>Thanks to %1</source>
        <translation>Dank an %1</translation>
    </message>
    <message>
        <source>Thanks to the reviewers of %1</source>
        <translation>Dank an die Gutachtenden von %1</translation>
    </message>
    <message>
        <source>%1 reminded</source>
        <translation>%1 erinnert</translation>
    </message>
    <message>
        <source>%1 put live</source>
        <translation>%1 online gestellt</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 put live again</source>
        <translation>%1 wieder online gestellt</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 back to draft</source>
        <translation>%1 zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Earlier state of %1</source>
        <translation>Früherer Stand von %1</translation>
    </message>
    <message>
        <source>Change of the workshop %1</source>
        <translation>Änderung der Werkstatt %1</translation>
    </message>
    <message>
        <source>Workshop %1 paused</source>
        <translation>Werkstatt %1 pausiert</translation>
    </message>
    <message>
        <source>Workshop %1 resumed</source>
        <translation>Werkstatt %1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>Change of the entry of %1</source>
        <translation>Änderung des Eintrags von %1</translation>
    </message>
    <message>
        <source>Change of the collective %1</source>
        <translation>Änderung des Kollektivs %1</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Einstellung: %1</translation>
    </message>
    <message>
        <source>Role for %1</source>
        <translation>Rolle für %1</translation>
    </message>
    <message>
        <source>Role taken from %1</source>
        <translation>Rolle von %1 entzogen</translation>
    </message>
    <message>
        <source>%1 taken in</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>%1 not taken in</source>
        <translation>%1 nicht aufgenommen</translation>
    </message>
    <message>
        <source>Membership of %1 paused</source>
        <translation>Mitgliedschaft von %1 pausiert</translation>
    </message>
    <message>
        <source>Membership of %1 resumed</source>
        <translation>Mitgliedschaft von %1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>Membership of %1 ended</source>
        <translation>Mitgliedschaft von %1 beendet</translation>
    </message>
    <message>
        <source>%1 removed from the collective</source>
        <translation>%1 aus dem Kollektiv entfernt</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Werkstatt von %1</translation>
    </message>
    <message>
        <source>Invitation of %1</source>
        <translation>Einladung von %1</translation>
    </message>
    <message>
        <source>Invitation of %1 taken back</source>
        <translation>Einladung von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Change of the standard %1</source>
        <translation>Änderung des Standards %1</translation>
    </message>
    <message>
        <source>Version of %1 sent back to draft</source>
        <translation>Fassung von %1 zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Version of %1 retired</source>
        <translation>Fassung von %1 zurückgezogen</translation>
    </message>
    <message>
        <source>Change of the criterion %1</source>
        <translation>Änderung des Kriteriums %1</translation>
    </message>
    <message>
        <source>Change of the request for %1</source>
        <translation>Änderung des Antrags für %1</translation>
    </message>
    <message>
        <source>Screening of the request for %1</source>
        <translation>Sichtung des Antrags für %1</translation>
    </message>
    <message>
        <source>Request for %1 sent back to draft</source>
        <translation>Antrag für %1 zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Reviews of %1 opened</source>
        <translation>Begutachtung von %1 eröffnet</translation>
    </message>
    <message>
        <source>Discussion about %1</source>
        <translation>Besprechung über %1</translation>
    </message>
    <message>
        <source>Changes to %1 asked for</source>
        <translation>Änderungen an %1 erbeten</translation>
    </message>
    <message>
        <source>Changes to %1 submitted</source>
        <translation>Änderungen an %1 eingereicht</translation>
    </message>
    <message>
        <source>Request for %1 cancelled</source>
        <translation>Antrag für %1 abgebrochen</translation>
    </message>
    <message>
        <source>Condition of %1 confirmed</source>
        <translation>Bedingung von %1 bestätigt</translation>
    </message>
    <message>
        <source>%1 due for re-review</source>
        <translation>%1 neu zu begutachten</translation>
    </message>
    <message>
        <source>Endorsement of %1 expired</source>
        <translation>Empfehlung von %1 abgelaufen</translation>
    </message>
    <message>
        <source>Appeal about %1</source>
        <translation>Einspruch zu %1</translation>
    </message>
    <message>
        <source>Appeal about %1 backed</source>
        <translation>Einspruch zu %1 unterstützt</translation>
    </message>
    <message>
        <source>Request for %1 reopened</source>
        <translation>Antrag für %1 wieder eröffnet</translation>
    </message>
    <message>
        <source>Stand-in for %1 named</source>
        <translation>Vertretung für %1 benannt</translation>
    </message>
    <message>
        <source>Samples of %1 received</source>
        <translation>Muster von %1 erhalten</translation>
    </message>
    <message>
        <source>Own marks for %1</source>
        <translation>Eigene Noten für %1</translation>
    </message>
    <message>
        <source>Criterion %1 put in another place</source>
        <translation>Kriterium %1 an eine andere Stelle gesetzt</translation>
    </message>
    <message>
        <source>Draft of the standard %1 removed</source>
        <translation>Entwurf des Standards %1 entfernt</translation>
    </message>
    <message>
        <source>Standard %1 removed</source>
        <translation>Standard %1 entfernt</translation>
    </message>
    <message>
        <source>Evidence for %1 removed</source>
        <translation>Beleg für %1 entfernt</translation>
    </message>
    <message>
        <source>Review of %1 declined</source>
        <translation>Gutachten zu %1 abgelehnt</translation>
    </message>
    <message>
        <source>Stepped back from reviewing %1</source>
        <translation>Von der Begutachtung von %1 zurückgetreten</translation>
    </message>
    <message>
        <source>Invitation to review %1 cancelled</source>
        <translation>Einladung zur Begutachtung von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Tie cleared for %1</source>
        <translation>Beziehung für %1 freigegeben</translation>
    </message>
    <message>
        <source>Promotion of %1 let pass</source>
        <translation>Werbung für %1 durchgelassen</translation>
    </message>
    <message>
        <source>Device %1 locked out</source>
        <translation>Gerät %1 ausgesperrt</translation>
    </message>
    <message>
        <source>Change of the partner %1</source>
        <translation>Änderung am Partner %1</translation>
    </message>
    <message>
        <source>Contact of the partner %1</source>
        <translation>Kontakt des Partners %1</translation>
    </message>
    <message>
        <source>%1 not suggested for a while</source>
        <translation>%1 eine Weile nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Reply link for %1</source>
        <translation>Antwort-Link für %1</translation>
    </message>
    <message>
        <source>Reply link for %1 revoked</source>
        <translation>Antwort-Link für %1 widerrufen</translation>
    </message>
    <message>
        <source>Public pages at %1</source>
        <translation>Öffentliche Seiten unter %1</translation>
    </message>
    <message>
        <source>Ties to the maker declared for %1</source>
        <translation>Verbindungen zur Werkstatt für %1 angegeben</translation>
    </message>
    <message>
        <source>Coordinator’s tie cleared for %1</source>
        <translation>Verbindung der Koordination für %1 freigegeben</translation>
    </message>
    <message>
        <source>Part in %1 proposed</source>
        <translation>Anteil an %1 vorgeschlagen</translation>
    </message>
    <message>
        <source>Part in %1 accepted</source>
        <translation>Anteil an %1 angenommen</translation>
    </message>
    <message>
        <source>Part in %1 declined</source>
        <translation>Anteil an %1 abgelehnt</translation>
    </message>
    <message>
        <source>Part in %1 ended</source>
        <translation>Anteil an %1 beendet</translation>
    </message>
    <message>
        <source>Tie with %1 declared</source>
        <translation>Verbindung mit %1 angegeben</translation>
    </message>
    <message>
        <source>Tie with %1 ended</source>
        <translation>Verbindung mit %1 beendet</translation>
    </message>
    <message>
        <source>Declaration about %1 taken back</source>
        <translation>Angabe über %1 zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>A photo is described</source>
        <translation>Ein Foto ist beschrieben</translation>
    </message>
    <message>
        <source>A price, or “on request”</source>
        <translation>Ein Preis oder „auf Anfrage“</translation>
    </message>
    <message>
        <source>Weight of every variant</source>
        <translation>Gewicht jeder Variante</translation>
    </message>
    <message>
        <source>What the buyer gains</source>
        <translation>Was die Kundschaft davon hat</translation>
    </message>
    <message>
        <source>A category</source>
        <translation>Eine Kategorie</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>I made it</source>
        <translation>Von mir gemacht</translation>
    </message>
    <message>
        <source>Our workshop</source>
        <translation>Unsere Werkstatt</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Ein anderes Mitglied</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>Aufgearbeitet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Bewirbt sich</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Co-worker</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Macher</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Kurator</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Weggebracht</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Hergebracht</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Verschenkt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Zerstört</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Goods free or cheaper</source>
        <translation>Ware umsonst oder günstiger</translation>
    </message>
    <message>
        <source>A share of each sale</source>
        <translation>Ein Anteil an jedem Verkauf</translation>
    </message>
    <message>
        <source>A possible payment, prize or publicity</source>
        <translation>Mögliche Bezahlung, Preis oder Bekanntheit</translation>
    </message>
    <message>
        <source>Employee, officer or agent</source>
        <translation>Angestellt, leitend oder im Auftrag</translation>
    </message>
    <message>
        <source>Sells their work</source>
        <translation>Verkauft deren Arbeit</translation>
    </message>
    <message>
        <source>Shared storefront</source>
        <translation>Gemeinsame Verkaufsstelle</translation>
    </message>
    <message>
        <source>Praise for praise</source>
        <translation>Lob gegen Lob</translation>
    </message>
    <message>
        <source>Business with each other</source>
        <translation>Geschäfte miteinander</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Befreundet</translation>
    </message>
    <message>
        <source>Saw it before others</source>
        <translation>Vor anderen gesehen</translation>
    </message>
    <message>
        <source>Same collective</source>
        <translation>Gleiches Kollektiv</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eigene Arbeit</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Gleicher Haushalt</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>Gemeinsames Geschäft</translation>
    </message>
    <message>
        <source>Made it together</source>
        <translation>Gemeinsam gemacht</translation>
    </message>
    <message>
        <source>Own storefront earns on it</source>
        <translation>Eigene Verkaufsstelle verdient daran</translation>
    </message>
    <message>
        <source>Something of value still promised</source>
        <translation>Noch etwas von Wert versprochen</translation>
    </message>
    <message>
        <source>Agreement in force</source>
        <translation>Geltende Vereinbarung</translation>
    </message>
    <message>
        <source>Open debt</source>
        <translation>Offene Schuld</translation>
    </message>
    <message>
        <source>Same employer within a year</source>
        <translation>Gleicher Arbeitgeber innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>Joint work within four years</source>
        <translation>Gemeinsame Arbeit innerhalb von vier Jahren</translation>
    </message>
    <message>
        <source>Reviewed by them within a year</source>
        <translation>Von ihnen innerhalb eines Jahres begutachtet</translation>
    </message>
    <message>
        <source>Giving and taking out of balance</source>
        <translation>Geben und Nehmen aus dem Gleichgewicht</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrenz</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>None declared</source>
        <translation>Keine angegeben</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Begutachtung</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Überarbeitung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Due for re-review</source>
        <translation>Erneute Prüfung fällig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Unter Bedingung</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Buyer returns</source>
        <translation>Rücksendungen</translation>
    </message>
    <message>
        <source>Earlier promotion</source>
        <translation>Frühere Werbung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Stepped back</source>
        <translation>Zurückgetreten</translation>
    </message>
    <message>
        <source>Of own work</source>
        <translation>Der eigenen Arbeit</translation>
    </message>
    <message>
        <source>Of the panel</source>
        <translation>Der Jury</translation>
    </message>
    <message>
        <source>Scaled by weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Points of all points</source>
        <translation>Punkte von allen Punkten</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Stock and counts</source>
        <translation>Bestand und Zählungen</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>Nicht zugestimmt</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Muster erhalten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Standing tie</source>
        <translation>Dauerhafte Verbindung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Persönliches Lob</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Co-maker</source>
        <translation>Mitgestaltet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>CoMakerSection</name>
    <message>
        <source>Your workshop is asked whether it agrees.</source>
        <translation>Die eigene Werkstatt wird gefragt, ob sie einverstanden ist.</translation>
    </message>
    <message>
        <source>They have not answered yet.</source>
        <translation>Eine Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Vereinbart am %1.</translation>
    </message>
    <message>
        <source>They do not want it so.</source>
        <translation>So ist es nicht gewünscht.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Taken back before they answered.</source>
        <translation>Vor einer Antwort zurückgenommen.</translation>
    </message>
    <message>
        <source>Proposed with %1; it waits for the collective&apos;s server.</source>
        <translation>Mit %1 vorgeschlagen; das wartet auf den Server des Kollektivs.</translation>
    </message>
    <message>
        <source>%1: it waits for the collective&apos;s server.</source>
        <translation>%1: wartet auf den Server des Kollektivs.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Put live again</source>
        <translation>Wieder live stellen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Pause workshop</source>
        <translation>Werkstatt pausieren</translation>
    </message>
    <message>
        <source>Resume workshop</source>
        <translation>Werkstatt wieder öffnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Pause membership</source>
        <translation>Mitgliedschaft pausieren</translation>
    </message>
    <message>
        <source>Resume membership</source>
        <translation>Mitgliedschaft fortsetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Austreten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Begin screening</source>
        <translation>Vorprüfung beginnen</translation>
    </message>
    <message>
        <source>Open the reviews</source>
        <translation>Begutachtung eröffnen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Diskutieren</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Überarbeitung erbitten</translation>
    </message>
    <message>
        <source>Submit the changes</source>
        <translation>Änderungen einreichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Confirm the condition</source>
        <translation>Bedingung bestätigen</translation>
    </message>
    <message>
        <source>Due for re-review</source>
        <translation>Erneute Prüfung fällig</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Ablaufen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Back the appeal</source>
        <translation>Einspruch unterstützen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Name a stand-in</source>
        <translation>Vertretung benennen</translation>
    </message>
    <message>
        <source>Invite a reviewer</source>
        <translation>Um Gutachten bitten</translation>
    </message>
    <message>
        <source>Decline to review</source>
        <translation>Gutachten ablehnen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>Say what ties there are</source>
        <translation>Verbindungen angeben</translation>
    </message>
    <message>
        <source>Clear the tie</source>
        <translation>Verbindung zulassen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Label as praise for praise</source>
        <translation>Als Lob gegen Lob kennzeichnen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Vorschlag ändern</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Price, such as 28.50.</source>
        <translation>Preis, etwa 28.50.</translation>
    </message>
    <message>
        <source>SKU of its variant.</source>
        <translation>Artikelnummer (SKU) der Variante.</translation>
    </message>
    <message>
        <source>Category, such as &quot;Kitchen &gt; Mugs&quot;.</source>
        <translation>Kategorie, etwa „Küche &gt; Becher“.</translation>
    </message>
    <message>
        <source>A tag; may be given several times.</source>
        <translation>Ein Schlagwort; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Whose it is; otherwise the own workshop&apos;s.</source>
        <translation>Wem es gehört; sonst der eigenen Werkstatt.</translation>
    </message>
    <message>
        <source>add needs one title</source>
        <translation>add braucht einen Titel</translation>
    </message>
    <message>
        <source>Change the variant named by its SKU, not the listing.</source>
        <translation>Die Variante mit dieser Artikelnummer ändern, nicht das Angebot.</translation>
    </message>
    <message>
        <source>publish, pause, resume, archive, redraft, remove or restore.</source>
        <translation>publish, pause, resume, archive, redraft, remove oder restore.</translation>
    </message>
    <message>
        <source>Why, for steps that need a reason.</source>
        <translation>Warum, bei Schritten, die einen Grund brauchen.</translation>
    </message>
    <message>
        <source>edit needs a listing and FIELD=VALUE, or --step</source>
        <translation>edit braucht ein Angebot und FELD=WERT oder --step</translation>
    </message>
    <message>
        <source>Only of this workshop; otherwise of the own one.</source>
        <translation>Nur von dieser Werkstatt; sonst von der eigenen.</translation>
    </message>
    <message>
        <source>Of all workshops, as far as you may see it.</source>
        <translation>Von allen Werkstätten, soweit es sichtbar ist.</translation>
    </message>
    <message>
        <source>Replace a file that exists.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>export needs &quot;listings&quot; or &quot;stock&quot;, and a file</source>
        <translation>export braucht „listings“ oder „stock“ und eine Datei</translation>
    </message>
    <message>
        <source>with --json the table needs a file</source>
        <translation>mit --json braucht die Tabelle eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s).</source>
        <translation>
            <numerusform>… und %n weiteres Problem.</numerusform>
            <numerusform>… und %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · same: %3 · with problems: %4</source>
        <translation>Neu: %1 · geändert: %2 · gleich: %3 · mit Problemen: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(s) recorded as counted.</source>
        <translation>
            <numerusform>%n Menge als gezählt festgehalten.</numerusform>
            <numerusform>%n Mengen als gezählt festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) begin as drafts; publish them when they are complete.</source>
        <translation>
            <numerusform>%n Angebot beginnt als Entwurf; veröffentlichen, sobald es vollständig ist.</numerusform>
            <numerusform>%n Angebote beginnen als Entwurf; veröffentlichen, sobald sie vollständig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored (--dry-run).</source>
        <translation>Nichts wurde gespeichert (--dry-run).</translation>
    </message>
    <message>
        <source>Show what would happen and store nothing.</source>
        <translation>Zeigen, was geschehen würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>Name of the shop the file comes from, if there are several.</source>
        <translation>Name des Shops, aus dem die Datei kommt, falls es mehrere gibt.</translation>
    </message>
    <message>
        <source>Currency of the prices, where the file does not say.</source>
        <translation>Währung der Preise, wo die Datei sie nicht nennt.</translation>
    </message>
    <message>
        <source>Decimal sign, &quot;.&quot; or &quot;,&quot;, where it can be read two ways.</source>
        <translation>Dezimalzeichen, „.“ oder „,“, wo es sich auf zwei Arten lesen lässt.</translation>
    </message>
    <message>
        <source>Whose listings they become; otherwise the own workshop&apos;s.</source>
        <translation>Wem die Angebote gehören werden; sonst der eigenen Werkstatt.</translation>
    </message>
    <message>
        <source>Do not record quantities as counted.</source>
        <translation>Mengen nicht als gezählt festhalten.</translation>
    </message>
    <message>
        <source>Write rows that cannot be imported to this file.</source>
        <translation>Zeilen, die sich nicht importieren lassen, in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>import needs one file</source>
        <translation>import braucht eine Datei</translation>
    </message>
    <message>
        <source>you have no workshop, so say --workshop</source>
        <translation>es gibt keine eigene Werkstatt; bitte --workshop angeben</translation>
    </message>
    <message>
        <source>Storing %1 of %2</source>
        <translation>Speichere %1 von %2</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Die Datei selbst</translation>
    </message>
    <message>
        <source>No write left half way</source>
        <translation>Nichts nur halb geschrieben</translation>
    </message>
    <message>
        <source>Unsent changes and what they cover</source>
        <translation>Nicht Gesendetes und was es verdeckt</translation>
    </message>
    <message>
        <source>Order of unsent changes</source>
        <translation>Reihenfolge des nicht Gesendeten</translation>
    </message>
    <message>
        <source>Records as they were received</source>
        <translation>Einträge, wie sie empfangen wurden</translation>
    </message>
    <message>
        <source>Both halves of every move of stock</source>
        <translation>Beide Hälften jeder Umlagerung</translation>
    </message>
    <message>
        <source>Listings that search finds</source>
        <translation>Angebote, die die Suche findet</translation>
    </message>
    <message>
        <source>Photos on this computer</source>
        <translation>Fotos auf diesem Computer</translation>
    </message>
    <message>
        <source>Photos as they were stored</source>
        <translation>Fotos, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>backup takes one file</source>
        <translation>backup nimmt eine Datei</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Sicherung geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>Restored. The file before is kept as %1.</source>
        <translation>Wiederhergestellt. Die Datei von vorher bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it are offered to the server again.</source>
        <translation>
            <numerusform>%n Änderung darin wird dem Server erneut angeboten.</numerusform>
            <numerusform>%n Änderungen darin werden dem Server erneut angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted JSON lines, equal on every computer that has the same (the only form there is).</source>
        <translation>Sortierte JSON-Zeilen, gleich auf jedem Computer mit demselben Stand (die einzige Form).</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>%1 wrong (%2)</source>
        <translation>%1 falsch (%2)</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 noch unterwegs</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>all, mine, low, photo, drafts or bin.</source>
        <translation>all, mine, low, photo, drafts oder bin.</translation>
    </message>
    <message>
        <source>Only listings of this workshop.</source>
        <translation>Nur Angebote dieser Werkstatt.</translation>
    </message>
    <message>
        <source>draft, live, paused or archived.</source>
        <translation>draft, live, paused oder archived.</translation>
    </message>
    <message>
        <source>changed, title, workshop, price, stock or state.</source>
        <translation>changed, title, workshop, price, stock oder state.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>show needs one listing</source>
        <translation>show braucht ein Angebot</translation>
    </message>
    <message>
        <source>A collective on this computer</source>
        <translation>Ein Kollektiv auf diesem Computer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>Where the pieces lie.</source>
        <translation>Wo die Stücke liegen.</translation>
    </message>
    <message>
        <source>Where they are moved to.</source>
        <translation>Wohin sie umgelagert werden.</translation>
    </message>
    <message>
        <source>A note kept with it.</source>
        <translation>Eine Notiz dazu.</translation>
    </message>
    <message>
        <source>List only what is at or below its limit.</source>
        <translation>Nur auflisten, was an oder unter seiner Grenze liegt.</translation>
    </message>
    <message>
        <source>Whose stock to list.</source>
        <translation>Wessen Bestand aufgelistet wird.</translation>
    </message>
    <message>
        <source>stock needs what was done, a SKU and a quantity</source>
        <translation>stock braucht, was getan wurde, eine Artikelnummer und eine Menge</translation>
    </message>
    <message>
        <source>Saved. There are %1 now.</source>
        <translation>Gespeichert. Jetzt sind es %1.</translation>
    </message>
    <message>
        <source>Usage: cooperage COMMAND [options]

Without a command the window opens.

Commands:
</source>
        <translation>Aufruf: cooperage BEFEHL [Optionen]

Ohne Befehl öffnet sich das Fenster.

Befehle:
</translation>
    </message>
    <message>
        <source>
Every command takes --profile DIR, --collective NAME and --json, and --help.

Exit codes: 0 done, 1 done with problems, 2 refused, 3 cannot read or store,
4 server not reachable, 5 sign-in needed, 6 newer program needed.
</source>
        <translation>
Jeder Befehl kennt --profile ORDNER, --collective NAME und --json sowie --help.

Rückgabewerte: 0 erledigt, 1 mit Problemen erledigt, 2 abgelehnt, 3 Lesen oder
Speichern nicht möglich, 4 Server nicht erreichbar, 5 Anmeldung nötig,
6 neueres Programm nötig.
</translation>
    </message>
    <message>
        <source>Folder of the person, instead of the usual one.</source>
        <translation>Ordner der Person, statt des üblichen.</translation>
    </message>
    <message>
        <source>Which collective; otherwise the one opened last.</source>
        <translation>Welches Kollektiv; sonst das zuletzt geöffnete.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Mit einem JSON-Objekt antworten.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <translation>Hole %1 von %2</translation>
    </message>
    <message>
        <source>Sent: %1 · fetched: %2 · photos: %3</source>
        <translation>Gesendet: %1 · geholt: %2 · Fotos: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) need a decision.</source>
        <translation>
            <numerusform>%n Unterschied braucht eine Entscheidung.</numerusform>
            <numerusform>%n Unterschiede brauchen eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused.</source>
        <translation>
            <numerusform>%n Änderung wurde abgelehnt.</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still wait.</source>
        <translation>
            <numerusform>%n Änderung wartet noch.</numerusform>
            <numerusform>%n Änderungen warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>   shown: %1 (%2)</source>
        <translation>   gezeigt (shown): %1 (%2)</translation>
    </message>
    <message>
        <source>   other: %1 (%2)</source>
        <translation>   anderer (other): %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a collective of this name on this computer instead.</source>
        <translation>Stattdessen ein Kollektiv dieses Namens auf diesem Computer gründen.</translation>
    </message>
    <message>
        <source>With --new: its currency, such as EUR.</source>
        <translation>Mit --new: seine Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>How you want to be called.</source>
        <translation>Der eigene Name, wie andere ihn sehen.</translation>
    </message>
    <message>
        <source>With --new: the name of your workshop.</source>
        <translation>Mit --new: der Name der eigenen Werkstatt.</translation>
    </message>
    <message>
        <source>With --new: what it makes, such as pottery.</source>
        <translation>Mit --new: was sie herstellt, etwa Keramik.</translation>
    </message>
    <message>
        <source>How this computer is called among yours.</source>
        <translation>Wie dieser Computer unter den eigenen heißt.</translation>
    </message>
    <message>
        <source>join needs a link, or --new and a name</source>
        <translation>join braucht einen Link oder --new und einen Namen</translation>
    </message>
    <message>
        <source>--new needs --currency and --person</source>
        <translation>--new braucht --currency und --person</translation>
    </message>
    <message>
        <source>You are in %1.</source>
        <translation>Beigetreten: %1.</translation>
    </message>
    <message>
        <source>say the number of a difference, and &quot;shown&quot; or &quot;other&quot;</source>
        <translation>bitte die Nummer eines Unterschieds angeben und „shown“ oder „other“</translation>
    </message>
    <message>
        <source>Decided: %1 · %2</source>
        <translation>Entschieden: %1 · %2</translation>
    </message>
    <message>
        <source>Join a collective by its link, or start one on this computer (--new).</source>
        <translation>Einem Kollektiv mit seinem Link beitreten oder hier eines gründen (--new).</translation>
    </message>
    <message>
        <source>Import listings from an Etsy, Shopify or own table.</source>
        <translation>Angebote aus einer Tabelle von Etsy, Shopify oder einer eigenen importieren.</translation>
    </message>
    <message>
        <source>Write listings or stock as a table.</source>
        <translation>Angebote oder Bestand als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>List listings.</source>
        <translation>Angebote auflisten.</translation>
    </message>
    <message>
        <source>Show one listing: its title, SKU or id.</source>
        <translation>Ein Angebot zeigen: nach Titel, Artikelnummer oder Kennung.</translation>
    </message>
    <message>
        <source>Add a listing.</source>
        <translation>Ein Angebot anlegen.</translation>
    </message>
    <message>
        <source>Change a listing, or one of its variants.</source>
        <translation>Ein Angebot oder eine seiner Varianten ändern.</translation>
    </message>
    <message>
        <source>Show stock, or record what was made, sold, moved or counted.</source>
        <translation>Bestand zeigen oder eintragen, was gemacht, verkauft, umgelagert, gezählt wurde.</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new.</source>
        <translation>Senden, was wartet, und Neues holen.</translation>
    </message>
    <message>
        <source>Show what differs between two computers, or decide: its number, and which value.</source>
        <translation>Unterschiede zwischen zwei Computern zeigen oder entscheiden: Nummer und Wert.</translation>
    </message>
    <message>
        <source>Write a checked backup of a collective.</source>
        <translation>Eine geprüfte Sicherung eines Kollektivs schreiben.</translation>
    </message>
    <message>
        <source>Put a backup in place; the file replaced is kept.</source>
        <translation>Eine Sicherung einspielen; die ersetzte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Print the confirmed state as sorted JSON lines (--canonical).</source>
        <translation>Den bestätigten Stand als sortierte JSON-Zeilen ausgeben (--canonical).</translation>
    </message>
    <message>
        <source>Look the files of a collective over, changing nothing.</source>
        <translation>Die Dateien eines Kollektivs prüfen, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Gelesen: %1 %</translation>
    </message>
    <message>
        <source>Only listings with these words, or such as maker:ana stock:&lt;3 state:live.</source>
        <translation>Nur Angebote mit diesen Wörtern oder etwa maker:ana stock:&lt;3 state:live.</translation>
    </message>
    <message>
        <source>restore needs one file, or --afresh</source>
        <translation>restore braucht eine Datei oder --afresh</translation>
    </message>
    <message>
        <source>--afresh is for a collective with a server; restore a backup</source>
        <translation>--afresh ist für ein Kollektiv mit Server; bitte eine Sicherung einspielen</translation>
    </message>
    <message>
        <source>Instead of a damaged file begin an empty one, and fetch everything from the server.</source>
        <translation>Statt einer beschädigten Datei eine leere beginnen und alles vom Server holen.</translation>
    </message>
    <message>
        <source>This is a copy of another profile; it goes on under numbers of its own.</source>
        <translation>Dies ist die Kopie eines anderen Profils; sie geht unter eigenen Nummern weiter.</translation>
    </message>
    <message>
        <source>There is no backup here; &quot;cooperage restore --afresh&quot; fetches everything from the server.</source>
        <translation>Hier gibt es keine Sicherung; &quot;cooperage restore --afresh&quot; holt alles vom Server.</translation>
    </message>
    <message>
        <source>The newest good backup: cooperage restore &quot;%1&quot;</source>
        <translation>Die neueste heile Sicherung: cooperage restore &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sende %1 von %2</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppieren nach: %1</translation>
    </message>
    <message>
        <source>this report has no period</source>
        <translation>dieser Bericht hat keinen Zeitraum</translation>
    </message>
    <message>
        <source>this report is as at the end of a day: use --to alone</source>
        <translation>dieser Bericht gilt für das Ende eines Tages: nur --to angeben</translation>
    </message>
    <message>
        <source>--to is before --from</source>
        <translation>--to liegt vor --from</translation>
    </message>
    <message>
        <source>pdf, xlsx, csv or html; otherwise as the file&apos;s name ends.</source>
        <translation>pdf, xlsx, csv oder html; sonst nach der Endung des Dateinamens.</translation>
    </message>
    <message>
        <source>The file to write; without one, csv and html are printed.</source>
        <translation>Die Datei, die geschrieben wird; ohne sie werden csv und html ausgegeben.</translation>
    </message>
    <message>
        <source>First day, such as 2026-11-01.</source>
        <translation>Erster Tag, etwa 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, or the day whose end is asked for.</source>
        <translation>Letzter Tag, oder der Tag, dessen Ende gemeint ist.</translation>
    </message>
    <message>
        <source>Group by these columns, with commas; &quot;none&quot; for one table.</source>
        <translation>Nach diesen Spalten gruppieren, mit Kommas; „none“ für eine einzige Tabelle.</translation>
    </message>
    <message>
        <source>Show these columns, with commas.</source>
        <translation>Diese Spalten zeigen, mit Kommas.</translation>
    </message>
    <message>
        <source>Only of this workshop.</source>
        <translation>Nur von dieser Werkstatt.</translation>
    </message>
    <message>
        <source>Limit to a value; may be given several times.</source>
        <translation>Auf einen Wert beschränken; mehrmals möglich.</translation>
    </message>
    <message>
        <source>csv for a spreadsheet of this country: its decimal sign, and captions.</source>
        <translation>csv für Tabellenprogramme dieses Landes: mit seinem Dezimalzeichen und Überschriften.</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; &quot;cooperage report&quot; lists them</source>
        <translation>es gibt keinen Bericht „%1“; „cooperage report“ listet sie auf</translation>
    </message>
    <message>
        <source>pdf, xlsx and --json need a file: --out FILE</source>
        <translation>pdf, xlsx und --json brauchen eine Datei: --out FILE</translation>
    </message>
    <message>
        <source>List reports, or write one as PDF, XLSX, CSV or HTML.</source>
        <translation>Berichte auflisten oder einen als PDF, XLSX, CSV oder HTML schreiben.</translation>
    </message>
    <message>
        <source>Show what waits for you, and what others did.</source>
        <translation>Zeigen, was wartet und was andere getan haben.</translation>
    </message>
    <message>
        <source>Also what was put off until tomorrow.</source>
        <translation>Auch das auf morgen Verschobene.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Im Moment wartet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you:</source>
        <translation>
            <numerusform>%n Sache wartet:</numerusform>
            <numerusform>%n Sachen warten:</numerusform>
        </translation>
    </message>
    <message>
        <source>With list: assigned, queue, decision, overdue, mine, register or all.</source>
        <translation>Mit list: assigned, queue, decision, overdue, mine, register oder all.</translation>
    </message>
    <message>
        <source>With request: by which standard.</source>
        <translation>Mit request: nach welchem Standard.</translation>
    </message>
    <message>
        <source>With request: a whole workshop, or a shop outside.</source>
        <translation>Mit request: eine ganze Werkstatt oder ein fremder Laden.</translation>
    </message>
    <message>
        <source>With request: how many pieces are handed in.</source>
        <translation>Mit request: wie viele Stücke abgegeben werden.</translation>
    </message>
    <message>
        <source>With request: shown with the evidence.</source>
        <translation>Mit request: steht bei den Belegen.</translation>
    </message>
    <message>
        <source>In own words; with publish: what is said of the work.</source>
        <translation>In eigenen Worten; mit publish: was über die Arbeit gesagt wird.</translation>
    </message>
    <message>
        <source>With mark: the maker&apos;s marks for the own work.</source>
        <translation>Mit mark: die eigenen Noten für die eigene Arbeit.</translation>
    </message>
    <message>
        <source>With mark: send them; nothing can be changed then.</source>
        <translation>Mit mark: absenden; danach lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>With mark: to the coordinator and the panel.</source>
        <translation>Mit mark: an die Koordination und die anderen Gutachtenden.</translation>
    </message>
    <message>
        <source>With mark: why marks already sent change.</source>
        <translation>Mit mark: warum gesendete Noten sich ändern.</translation>
    </message>
    <message>
        <source>With resubmit: what was changed.</source>
        <translation>Mit resubmit: was geändert wurde.</translation>
    </message>
    <message>
        <source>With revise: what is to be changed.</source>
        <translation>Mit revise: was zu ändern ist.</translation>
    </message>
    <message>
        <source>With revise and decide: by which day, as 2026-06-30.</source>
        <translation>Mit revise und decide: bis zu welchem Tag, etwa 2026-06-30.</translation>
    </message>
    <message>
        <source>With decide conditional: what has to be met.</source>
        <translation>Mit decide conditional: was zu erfüllen ist.</translation>
    </message>
    <message>
        <source>With publish: of the text, en or de.</source>
        <translation>Mit publish: Sprache des Textes, en oder de.</translation>
    </message>
    <message>
        <source>With publish: where it is read; otherwise the strictest.</source>
        <translation>Mit publish: wo er gelesen wird; sonst gilt das Strengste.</translation>
    </message>
    <message>
        <source>With publish: only show the text.</source>
        <translation>Mit publish: den Text nur zeigen.</translation>
    </message>
    <message>
        <source>With publish: the text was read as it is shown.</source>
        <translation>Mit publish: der Text wurde gelesen, wie er erscheint.</translation>
    </message>
    <message>
        <source>endorsement %1 needs a request</source>
        <translation>endorsement %1 braucht eine Anfrage</translation>
    </message>
    <message>
        <source>endorsement does not know %1</source>
        <translation>endorsement kennt %1 nicht</translation>
    </message>
    <message>
        <source>endorsement %1 with so many words</source>
        <translation>endorsement %1 mit so vielen Wörtern</translation>
    </message>
    <message>
        <source>request needs a listing, or --workshop and a name</source>
        <translation>request braucht ein Angebot, oder --workshop und einen Namen</translation>
    </message>
    <message>
        <source>request needs --standard</source>
        <translation>request braucht --standard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, spread %2</source>
        <translation>%1, Streuung %2</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Gutachten bis</translation>
    </message>
    <message>
        <source>Maker&apos;s note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Was changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Beendet, weil</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>, cleared</source>
        <translation>, zugelassen</translation>
    </message>
    <message>
        <source>Marks, round %1</source>
        <translation>Noten, Runde %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>You see no entry about it: coordinators do, and who did something.</source>
        <translation>Kein sichtbarer Eintrag dazu: Einträge sieht die Koordination, und wer etwas getan hat.</translation>
    </message>
    <message>
        <source>It will be shown like this:</source>
        <translation>So wird es erscheinen:</translation>
    </message>
    <message>
        <source>If it may be shown so, give the same command with --previewed.</source>
        <translation>Wenn es so erscheinen darf, denselben Befehl mit --previewed geben.</translation>
    </message>
    <message>
        <source>Asked. The server decides it with the next sync.</source>
        <translation>Erbeten. Der Server entscheidet beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>That was asked for already.</source>
        <translation>Das ist schon erbeten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the audit trail, all whole.</source>
        <translation>
            <numerusform>%n Eintrag im Prüfpfad, unversehrt.</numerusform>
            <numerusform>%n Einträge im Prüfpfad, alle unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <translation>Neueste Prüfsumme: %1</translation>
    </message>
    <message>
        <source>Only verify the trail of what was decided.</source>
        <translation>Nur den Pfad der Entscheidungen prüfen.</translation>
    </message>
    <message>
        <source>No shop outside is known yet.</source>
        <translation>Noch ist kein fremder Laden bekannt.</translation>
    </message>
    <message>
        <source>Where the shop is.</source>
        <translation>Wo der Laden ist.</translation>
    </message>
    <message>
        <source>Its own page.</source>
        <translation>Seine eigene Seite.</translation>
    </message>
    <message>
        <source>What it is known for.</source>
        <translation>Wofür er bekannt ist.</translation>
    </message>
    <message>
        <source>Who introduced it.</source>
        <translation>Wer ihn vorgestellt hat.</translation>
    </message>
    <message>
        <source>Whom to ask for there; only coordinators see it.</source>
        <translation>Wer dort anzusprechen ist; nur die Koordination sieht es.</translation>
    </message>
    <message>
        <source>How to reach them; only coordinators see it.</source>
        <translation>Wie der Laden zu erreichen ist; nur die Koordination sieht es.</translation>
    </message>
    <message>
        <source>What ties you to the maker: &quot;none&quot;, or kinds such as &quot;friend,business&quot;.</source>
        <translation>Was mit der Werkstatt verbindet: „none“, oder Arten wie „friend,business“.</translation>
    </message>
    <message>
        <source>recommend needs a listing or workshop, and one sentence</source>
        <translation>recommend braucht ein Angebot oder eine Werkstatt und einen Satz</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>There is no standard yet.</source>
        <translation>Noch gibt es keinen Standard.</translation>
    </message>
    <message>
        <source>%1 · %2 · passes at %3 · spread up to %4</source>
        <translation>%1 · %2 · bestanden ab %3 · Streuung bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n Gutachten</numerusform>
            <numerusform>%n Gutachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %n month(s)</source>
        <translation>
            <numerusform>gilt %n Monat</numerusform>
            <numerusform>gilt %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 to %3, weight %4</source>
        <translation>  %1: %2 bis %3, Gewicht %4</translation>
    </message>
    <message>
        <source>, its lowest mark is a veto</source>
        <translation>, die niedrigste Note ist ein Veto</translation>
    </message>
    <message>
        <source>With add: the craft it is about.</source>
        <translation>Mit add: um welches Handwerk es geht.</translation>
    </message>
    <message>
        <source>With add: what it is for.</source>
        <translation>Mit add: wofür er da ist.</translation>
    </message>
    <message>
        <source>With criterion: what it counts.</source>
        <translation>Mit criterion: wie viel es zählt.</translation>
    </message>
    <message>
        <source>With criterion: its lowest mark, 0 or 1.</source>
        <translation>Mit criterion: die niedrigste Note, 0 oder 1.</translation>
    </message>
    <message>
        <source>With criterion: its highest mark.</source>
        <translation>Mit criterion: die höchste Note.</translation>
    </message>
    <message>
        <source>With criterion: its lowest mark is a veto.</source>
        <translation>Mit criterion: die niedrigste Note ist ein Veto.</translation>
    </message>
    <message>
        <source>With criterion: what earns each mark, lowest first, &quot;|&quot; between.</source>
        <translation>Mit criterion: was jede Note verdient, die niedrigste zuerst, „|“ dazwischen.</translation>
    </message>
    <message>
        <source>With criterion: take it away.</source>
        <translation>Mit criterion: es wegnehmen.</translation>
    </message>
    <message>
        <source>Why, for send-back and retire.</source>
        <translation>Warum, für send-back und retire.</translation>
    </message>
    <message>
        <source>standard needs what to do and a name</source>
        <translation>standard braucht, was zu tun ist, und einen Namen</translation>
    </message>
    <message>
        <source>standard %1 with so many words</source>
        <translation>standard %1 mit so vielen Wörtern</translation>
    </message>
    <message>
        <source>standard does not know %1</source>
        <translation>standard kennt %1 nicht</translation>
    </message>
    <message>
        <source>Show, write and publish standards of good work.</source>
        <translation>Standards guter Arbeit zeigen, schreiben und veröffentlichen.</translation>
    </message>
    <message>
        <source>Ask for endorsements, review them, decide and publish them.</source>
        <translation>Um Empfehlungen bitten, begutachten, entscheiden und veröffentlichen.</translation>
    </message>
    <message>
        <source>Praise somebody&apos;s work in your own name.</source>
        <translation>Die Arbeit anderer im eigenen Namen loben.</translation>
    </message>
    <message>
        <source>Where to write it; otherwise its number in this folder.</source>
        <translation>Wohin geschrieben wird; sonst unter der Nummer in diesen Ordner.</translation>
    </message>
    <message>
        <source>Write the unsigned Open Badges file instead.</source>
        <translation>Stattdessen die unsignierte Open-Badges-Datei schreiben.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>dossier needs the number of an endorsement</source>
        <translation>dossier braucht die Nummer einer Empfehlung</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Write everything about one endorsement: PDF, tables and badge.</source>
        <translation>Alles zu einer Empfehlung schreiben: PDF, Tabellen und Abzeichen.</translation>
    </message>
    <message>
        <source>%1 may be promoted.</source>
        <translation>%1 darf beworben werden.</translation>
    </message>
    <message>
        <source>No praise looks like an exchange.</source>
        <translation>Kein Lob sieht nach einem Tausch aus.</translation>
    </message>
    <message>
        <source>Asked for. The server decides at the next sync.</source>
        <translation>Angefragt. Der Server entscheidet beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Let it be promoted without an endorsement, and say why (coordinators).</source>
        <translation>Werbung ohne Empfehlung zulassen, mit Grund (Koordination).</translation>
    </message>
    <message>
        <source>For how many days; otherwise 30.</source>
        <translation>Für wie viele Tage; sonst 30.</translation>
    </message>
    <message>
        <source>gate needs a listing or a workshop</source>
        <translation>gate braucht ein Angebot oder eine Werkstatt</translation>
    </message>
    <message>
        <source>Why, for clear and label.</source>
        <translation>Warum, für clear und label.</translation>
    </message>
    <message>
        <source>exchange needs clear or label, and the number of a case</source>
        <translation>exchange braucht clear oder label und die Nummer eines Falls</translation>
    </message>
    <message>
        <source>Show praise that looks like an exchange, or decide about it.</source>
        <translation>Lob zeigen, das nach einem Tausch aussieht, oder darüber entscheiden.</translation>
    </message>
    <message>
        <source>Say whether something may be promoted, or let it.</source>
        <translation>Sagen, ob etwas beworben werden darf, oder es zulassen.</translation>
    </message>
    <message>
        <source>With reply-link: the last one is not good any more.</source>
        <translation>Mit reply-link: der letzte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>With reply-link: also as a QR code.</source>
        <translation>Mit reply-link: auch als QR-Code.</translation>
    </message>
    <message>
        <source>Public pages are shown at %1.</source>
        <translation>Öffentliche Seiten stehen unter %1.</translation>
    </message>
    <message>
        <source>No public pages are shown.</source>
        <translation>Es werden keine öffentlichen Seiten gezeigt.</translation>
    </message>
    <message>
        <source>With on: where browsers reach the server, as https://coop.example.</source>
        <translation>Mit on: wo Browser den Server erreichen, etwa https://coop.example.</translation>
    </message>
    <message>
        <source>public takes on or off</source>
        <translation>public nimmt on oder off</translation>
    </message>
    <message>
        <source>reply link</source>
        <translation>Antwortlink</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>For the partner&apos;s owner, once, until %1. It can be opened after the next sync, and is shown only now.</source>
        <translation>Für die Inhaberin oder den Inhaber des Partners, einmal, bis %1. Er lässt sich nach dem nächsten Abgleich öffnen und wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Reply link</source>
        <translation>Antwortlink</translation>
    </message>
    <message>
        <source>Partner&apos;s remark</source>
        <translation>Bemerkung des Partners</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>Öffentliche Seite</translation>
    </message>
    <message>
        <source>Signed badge</source>
        <translation>Signierter Nachweis</translation>
    </message>
    <message>
        <source>Show the collective&apos;s public pages, or turn them on or off.</source>
        <translation>Öffentliche Seiten des Kollektivs zeigen, ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>With remind: only this one of those who are late.</source>
        <translation>Mit remind: nur diese von allen, die in Verzug sind.</translation>
    </message>
    <message>
        <source>End the exception that lets it be promoted (coordinators).</source>
        <translation>Die Ausnahme beenden, die das Bewerben erlaubt (Koordination).</translation>
    </message>
    <message>
        <source>Nobody has recommended anything yet.</source>
        <translation>Noch hat niemand etwas persönlich gelobt.</translation>
    </message>
    <message>
        <source>Of the sentence, en or de.</source>
        <translation>Des Satzes, en oder de.</translation>
    </message>
    <message>
        <source>With list: where it is read; otherwise the strictest.</source>
        <translation>Mit list: wo es gelesen wird; sonst das strengste Land.</translation>
    </message>
    <message>
        <source>What for.</source>
        <translation>Wofür.</translation>
    </message>
    <message>
        <source>Everybody in the collective may read it.</source>
        <translation>Alle im Kollektiv dürfen es lesen.</translation>
    </message>
    <message>
        <source>thank needs a person, or a request for its reviewers, and your words</source>
        <translation>thank braucht eine Person, oder eine Anfrage für deren Gutachtende, und den Text</translation>
    </message>
    <message>
        <source>Thank somebody, or the reviewers of a request.</source>
        <translation>Jemandem danken, oder den Gutachtenden einer Anfrage.</translation>
    </message>
    <message>
        <source>List shops outside the collective, add or change one, or suggest partners one might like.</source>
        <translation>Läden außerhalb des Kollektivs auflisten, hinzufügen oder ändern, oder passende Partner vorschlagen.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>endorsed, score %1</source>
        <translation>empfohlen, Punktzahl %1</translation>
    </message>
    <message numerus="yes">
        <source>%n similar listing(s)</source>
        <translation>
            <numerusform>%n ähnliches Angebot</numerusform>
            <numerusform>%n ähnliche Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 or its link is missing.</source>
        <translation>Der Prüfpfad ist gebrochen: Eintrag %1 oder sein Glied fehlt.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 is not what was written.</source>
        <translation>Der Prüfpfad ist gebrochen: Eintrag %1 ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>%1, with a veto</source>
        <translation>%1, mit einem Veto</translation>
    </message>
    <message>
        <source>With criterion: so many places down; up with a minus.</source>
        <translation>Mit criterion: so viele Plätze nach unten; mit Minus nach oben.</translation>
    </message>
    <message>
        <source>Put away what was refused, once it has been shown.</source>
        <translation>Abgelehntes weglegen, sobald es gezeigt wurde.</translation>
    </message>
    <message>
        <source>With decide: what ties you to the maker: &quot;none&quot;, or kinds such as &quot;friend,business&quot;.</source>
        <translation>Mit decide: was mit der Werkstatt verbindet: „none“, oder Arten wie „friend,business“.</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>koordiniert</translation>
    </message>
    <message>
        <source>%1 alone made it, as far as it was said.</source>
        <translation>Soweit bekannt, hat %1 es allein gemacht.</translation>
    </message>
    <message>
        <source>%1 has %2 of it today.</source>
        <translation>%1 hat heute %2 davon.</translation>
    </message>
    <message>
        <source>What they do of it, such as &quot;glaze&quot;.</source>
        <translation>Was sie daran machen, etwa „Glasur“.</translation>
    </message>
    <message>
        <source>Their part of what the owners get, such as 30% or 33.3333%; the rest stays with the listing&apos;s workshop.</source>
        <translation>Ihr Anteil an dem, was die Eigentümer erhalten, etwa 30% oder 33,3333%; der Rest bleibt bei der Werkstatt des Angebots.</translation>
    </message>
    <message>
        <source>Why it is declined or ended.</source>
        <translation>Warum es abgelehnt oder beendet wird.</translation>
    </message>
    <message>
        <source>co-maker can list, propose with a workshop and --share, accept, decline and end, each with a listing</source>
        <translation>co-maker kann list, propose mit Werkstatt und --share, accept, decline und end, jeweils mit einem Angebot</translation>
    </message>
    <message>
        <source>Say who made a listing together with whom, and with what share.</source>
        <translation>Angeben, wer ein Angebot mit wem zusammen gemacht hat und mit welchem Anteil.</translation>
    </message>
    <message>
        <source>partner can list, suggest, put off by a name, and add and edit by a name with FIELD=VALUE</source>
        <translation>partner kann auflisten, vorschlagen, nach einem Namen zurückstellen, und nach einem Namen mit FELD=WERT hinzufügen und ändern</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>verzeichnet</translation>
    </message>
    <message>
        <source>Say once for all what ties you to somebody; it is proposed before reviews it matters for.</source>
        <translation>Ein für alle Mal angeben, was mit jemandem verbindet; es wird vor jeder Begutachtung vorgeschlagen, die es betrifft.</translation>
    </message>
    <message>
        <source>, ended on %1</source>
        <translation>, beendet am %1</translation>
    </message>
    <message>
        <source>Nothing is declared that you may see.</source>
        <translation>Nichts Sichtbares ist angegeben.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>In eigenen Worten.</translation>
    </message>
    <message>
        <source>With end: its last day, as 2026-05-31; else today.</source>
        <translation>Mit end: der letzte Tag, etwa 2026-05-31; sonst heute.</translation>
    </message>
    <message>
        <source>tie needs list, say WHO KIND…, end WHO, or remove WHO</source>
        <translation>tie braucht list, say WER ART…, end WER oder remove WER</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New listing</source>
        <translation>&amp;Neues Angebot</translation>
    </message>
    <message>
        <source>New &amp;variant</source>
        <translation>Neue &amp;Variante</translation>
    </message>
    <message>
        <source>Record a stock &amp;movement…</source>
        <translation>Bestandsbe&amp;wegung eintragen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;History of changes</source>
        <translation>&amp;Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as photo &amp;grid</source>
        <translation>Als &amp;Fotoraster zeigen</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>&amp;Spalten wählen …</translation>
    </message>
    <message>
        <source>Shrink or widen the &amp;sidebar</source>
        <translation>Seiten&amp;leiste schmal oder breit</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next area of the window</source>
        <translation>&amp;Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Invite somebody…</source>
        <translation>Jemanden &amp;einladen …</translation>
    </message>
    <message>
        <source>&amp;Link another device…</source>
        <translation>Weiteres &amp;Gerät verbinden …</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Anleitung zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Cooperage</source>
        <translation>Ü&amp;ber Cooperage</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Endorsement %1</source>
        <translation>Empfehlung %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hergestellt von</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>%1 of 100, passes at %2</source>
        <translation>%1 von 100, bestanden ab %2</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Condition to be met by</source>
        <translation>Bedingung zu erfüllen bis</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Beendet, weil</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Öffentlicher Text</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) handed in</source>
        <translation>
            <numerusform>%n Stück abgegeben</numerusform>
            <numerusform>%n Stück abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Why it was cleared</source>
        <translation>Warum zugelassen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>%1, round %2, revised: %3 – %4</source>
        <translation>%1, Runde %2, überarbeitet: %3 – %4</translation>
    </message>
    <message>
        <source>%1, round %2: %3</source>
        <translation>%1, Runde %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>None has been opened.</source>
        <translation>Noch keines ist geöffnet.</translation>
    </message>
    <message>
        <source>Assessment sent</source>
        <translation>Gutachten gesendet</translation>
    </message>
    <message>
        <source>Asked to review</source>
        <translation>Um Gutachten gebeten</translation>
    </message>
    <message>
        <source>Assessments opened</source>
        <translation>Gutachten geöffnet</translation>
    </message>
    <message>
        <source>Due for re-review</source>
        <translation>Erneute Prüfung fällig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Newest entry of the whole trail: no. %1, SHA-256 %2</source>
        <translation>Neuester Eintrag des ganzen Protokolls: Nr. %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1 · Endorsement %2</source>
        <translation>%1 · Empfehlung %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Reply link made</source>
        <translation>Antwortlink erstellt</translation>
    </message>
    <message>
        <source>Reply link revoked</source>
        <translation>Antwortlink widerrufen</translation>
    </message>
    <message>
        <source>Answered by the partner through a link</source>
        <translation>Vom Partner über einen Link beantwortet</translation>
    </message>
    <message>
        <source>%1, coordinator</source>
        <translation>%1, Koordination</translation>
    </message>
    <message>
        <source>Said, as coordinator, what ties there are</source>
        <translation>Als Koordination Verbindungen angegeben</translation>
    </message>
    <message>
        <source>Coordinator’s tie cleared</source>
        <translation>Verbindung der Koordination freigegeben</translation>
    </message>
    <message>
        <source>a newer endorsement of the same work took its place</source>
        <translation>eine neuere Empfehlung derselben Arbeit trat an ihre Stelle</translation>
    </message>
    <message>
        <source>its condition was not confirmed in time</source>
        <translation>die Bedingung wurde nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>ihre Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>Ties on record</source>
        <translation>Verzeichnete Verbindungen</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Verzeichnet als</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Tie on record proposed</source>
        <translation>Verzeichnete Verbindung vorgeschlagen</translation>
    </message>
    <message>
        <source>Tie on record declared</source>
        <translation>Verzeichnete Verbindung angegeben</translation>
    </message>
    <message>
        <source>Tie on record not declared</source>
        <translation>Verzeichnete Verbindung nicht angegeben</translation>
    </message>
    <message>
        <source>it ends soon</source>
        <translation>sie endet bald</translation>
    </message>
    <message>
        <source>the work was changed</source>
        <translation>die Arbeit wurde geändert</translation>
    </message>
</context>
<context>
    <name>EndorsementSections</name>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>Endorsements</name>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>a tie only a newer program knows</source>
        <translation>eine Verbindung, die nur ein neueres Programm kennt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>For me to review</source>
        <translation>Zu begutachten</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Needs screening</source>
        <translation>Vorzuprüfen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>&amp;Reasons, for the maker and the record</source>
        <translation>&amp;Gründe, für die Herstellenden und das Protokoll</translation>
    </message>
    <message>
        <source>Endorse this work</source>
        <translation>Diese Arbeit empfehlen</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Decline to endorse this work</source>
        <translation>Diese Arbeit nicht empfehlen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Endorse on a condition</source>
        <translation>Unter einer Bedingung empfehlen</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>To be met &amp;by</source>
        <translation>Zu erfüllen b&amp;is</translation>
    </message>
    <message>
        <source>Send back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Screening is about form only: say what is missing. Whether the work is good is for the reviewers.</source>
        <translation>Die Vorprüfung betrifft nur die Form: Was fehlt? Ob die Arbeit gut ist, sagen die Gutachten.</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>&amp;Was fehlt</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Submit the changes</source>
        <translation>Änderungen einreichen</translation>
    </message>
    <message>
        <source>The same reviewers look at the work again.</source>
        <translation>Dieselben Gutachtenden sehen die Arbeit noch einmal an.</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>&amp;Was geändert wurde</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Reviews already written stay in the record.</source>
        <translation>Schon geschriebene Gutachten bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Withdraw the endorsement</source>
        <translation>Empfehlung zurückziehen</translation>
    </message>
    <message>
        <source>From then on nothing may be promoted with it. It stays in the register as withdrawn.</source>
        <translation>Ab dann darf nichts mehr damit beworben werden. Im Verzeichnis bleibt sie als zurückgezogen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Appeal against the decision</source>
        <translation>Einspruch gegen die Entscheidung</translation>
    </message>
    <message>
        <source>A coordinator has to back it and a steward to reopen it; then others review.</source>
        <translation>Koordination und Verwaltung müssen zustimmen; dann begutachten andere.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch erheben</translation>
    </message>
    <message>
        <source>Decline to review</source>
        <translation>Gutachten ablehnen</translation>
    </message>
    <message>
        <source>The coordinator asks somebody else.</source>
        <translation>Die Koordination fragt jemand anderen.</translation>
    </message>
    <message>
        <source>Step back from this review</source>
        <translation>Von diesem Gutachten zurücktreten</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>Cancel this invitation</source>
        <translation>Diese Einladung zurücknehmen</translation>
    </message>
    <message>
        <source>Somebody else can be invited instead.</source>
        <translation>Stattdessen kann jemand anders eingeladen werden.</translation>
    </message>
    <message>
        <source>Cancel the invitation</source>
        <translation>Einladung zurücknehmen</translation>
    </message>
    <message>
        <source>Clear this tie</source>
        <translation>Diese Verbindung freigeben</translation>
    </message>
    <message>
        <source>The reviewer may then judge this work. The tie and the reason stay in the record.</source>
        <translation>Dann darf begutachtet werden. Verbindung und Grund bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Why it does not stand in the way</source>
        <translation>&amp;Warum sie nicht im Weg steht</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Überarbeitung erbitten</translation>
    </message>
    <message>
        <source>&amp;What should change</source>
        <translation>&amp;Was sich ändern soll</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Erbitten</translation>
    </message>
    <message>
        <source>Endorse…</source>
        <translation>Empfehlen …</translation>
    </message>
    <message>
        <source>Endorse on a condition…</source>
        <translation>Mit Bedingung empfehlen …</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Zurück zum Entwurf …</translation>
    </message>
    <message>
        <source>Ask for revisions…</source>
        <translation>Überarbeitung erbitten …</translation>
    </message>
    <message>
        <source>Submit the changes…</source>
        <translation>Änderungen einreichen …</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>Anfrage abbrechen …</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Einspruch erheben …</translation>
    </message>
    <message>
        <source>Name a stand-in…</source>
        <translation>Vertretung benennen …</translation>
    </message>
    <message>
        <source>Invite reviewers…</source>
        <translation>Gutachtende einladen …</translation>
    </message>
    <message>
        <source>Accept to review</source>
        <translation>Gutachten zusagen</translation>
    </message>
    <message>
        <source>Decline to review…</source>
        <translation>Gutachten ablehnen …</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>Zurücktreten …</translation>
    </message>
    <message>
        <source>Declare ties</source>
        <translation>Verbindungen angeben</translation>
    </message>
    <message>
        <source>Send review</source>
        <translation>Gutachten senden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>panel %1</source>
        <translation>Gremium %1</translation>
    </message>
    <message>
        <source>spread %1 of at most %2</source>
        <translation>Spanne %1 von höchstens %2</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>besteht ab %1</translation>
    </message>
    <message>
        <source>a veto</source>
        <translation>ein Veto</translation>
    </message>
    <message>
        <source>submitted the request</source>
        <translation>hat die Anfrage eingereicht</translation>
    </message>
    <message>
        <source>began the screening</source>
        <translation>hat die Vorprüfung begonnen</translation>
    </message>
    <message>
        <source>sent it back to draft</source>
        <translation>hat sie zum Entwurf zurückgegeben</translation>
    </message>
    <message>
        <source>opened the reviews</source>
        <translation>hat die Begutachtung eröffnet</translation>
    </message>
    <message>
        <source>The reviews lie far apart; they are discussed</source>
        <translation>Die Gutachten liegen weit auseinander; sie werden besprochen</translation>
    </message>
    <message>
        <source>All reviews are in and were opened</source>
        <translation>Alle Gutachten sind da und wurden geöffnet</translation>
    </message>
    <message>
        <source>asked for revisions</source>
        <translation>hat um Überarbeitung gebeten</translation>
    </message>
    <message>
        <source>submitted the changes</source>
        <translation>hat die Änderungen eingereicht</translation>
    </message>
    <message>
        <source>cancelled the request</source>
        <translation>hat die Anfrage abgebrochen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>hat entschieden</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>hat sie veröffentlicht</translation>
    </message>
    <message>
        <source>confirmed the condition</source>
        <translation>hat die Bedingung bestätigt</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>hat sie zurückgezogen</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>hat Einspruch erhoben</translation>
    </message>
    <message>
        <source>backed the appeal</source>
        <translation>hat den Einspruch unterstützt</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>hat sie wieder eröffnet</translation>
    </message>
    <message>
        <source>named a stand-in coordinator</source>
        <translation>hat eine Vertretung für die Koordination benannt</translation>
    </message>
    <message>
        <source>invited a reviewer</source>
        <translation>hat jemanden zum Begutachten eingeladen</translation>
    </message>
    <message>
        <source>It became due for re-review</source>
        <translation>Eine neue Begutachtung wurde fällig</translation>
    </message>
    <message>
        <source>It expired</source>
        <translation>Sie ist abgelaufen</translation>
    </message>
    <message>
        <source>accepted to review</source>
        <translation>hat das Gutachten zugesagt</translation>
    </message>
    <message>
        <source>declined to review</source>
        <translation>hat das Gutachten abgelehnt</translation>
    </message>
    <message>
        <source>stepped back from reviewing</source>
        <translation>ist vom Gutachten zurückgetreten</translation>
    </message>
    <message>
        <source>cancelled an invitation</source>
        <translation>hat eine Einladung zurückgenommen</translation>
    </message>
    <message>
        <source>said which ties there are</source>
        <translation>hat Verbindungen angegeben</translation>
    </message>
    <message>
        <source>cleared a tie</source>
        <translation>hat eine Verbindung freigegeben</translation>
    </message>
    <message>
        <source>reminded a reviewer</source>
        <translation>hat an ein Gutachten erinnert</translation>
    </message>
    <message>
        <source>sent an assessment</source>
        <translation>hat eine Einschätzung gesendet</translation>
    </message>
    <message>
        <source>Send self-assessment</source>
        <translation>Selbsteinschätzung senden</translation>
    </message>
    <message>
        <source>made a reply link for the partner</source>
        <translation>hat einen Antwortlink für den Partner erstellt</translation>
    </message>
    <message>
        <source>revoked a reply link</source>
        <translation>hat einen Antwortlink widerrufen</translation>
    </message>
    <message>
        <source>The partner answered through a link</source>
        <translation>Der Partner hat über einen Link geantwortet</translation>
    </message>
    <message>
        <source>To publish</source>
        <translation>Zu veröffentlichen</translation>
    </message>
    <message>
        <source>Conditions to confirm</source>
        <translation>Bedingungen zu bestätigen</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>Changes overdue</source>
        <translation>Änderungen überfällig</translation>
    </message>
    <message>
        <source>Without a coordinator</source>
        <translation>Ohne Koordination</translation>
    </message>
    <message>
        <source>same category: %1</source>
        <translation>gleiche Kategorie: %1</translation>
    </message>
    <message>
        <source>both in %1</source>
        <translation>beide in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shared material(s): %1</source>
        <translation>
            <numerusform>%n gemeinsames Material: %1</numerusform>
            <numerusform>%n gemeinsame Materialien: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tag(s): %1</source>
        <translation>
            <numerusform>%n gemeinsames Schlagwort: %1</numerusform>
            <numerusform>%n gemeinsame Schlagwörter: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>same craft</source>
        <translation>gleiches Handwerk</translation>
    </message>
    <message>
        <source>similar price</source>
        <translation>ähnlicher Preis</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the listing&apos;s story</source>
        <translation>die Geschichte des Angebots</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the description of photo %1</source>
        <translation>die Beschreibung von Foto %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <translation>%1: damals %2, jetzt %3</translation>
    </message>
    <message>
        <source>New among the materials: %1</source>
        <translation>Neu bei den Materialien: %1</translation>
    </message>
    <message>
        <source>No longer among the materials: %1</source>
        <translation>Nicht mehr bei den Materialien: %1</translation>
    </message>
    <message>
        <source>Title, materials, maker and method are as they were.</source>
        <translation>Titel, Materialien, Herstellende und Verfahren sind wie damals.</translation>
    </message>
    <message>
        <source>The maker is to be hidden from reviewers, but is named in:</source>
        <translation>Wer es gemacht hat, soll den Gutachtenden verborgen bleiben, steht aber hier:</translation>
    </message>
    <message>
        <source>Reviewers see “…” instead, and no such link. It can go back for its form.</source>
        <translation>Gutachtende sehen stattdessen „…“ und einen solchen Link gar nicht. Wegen der Form kann es zurückgehen.</translation>
    </message>
    <message>
        <source>Reviewers see “…” instead, and no such link. Better without the name.</source>
        <translation>Gutachtende sehen stattdessen „…“ und einen solchen Link gar nicht. Besser ohne den Namen.</translation>
    </message>
    <message>
        <source>Looked at before as %1: %2</source>
        <translation>Schon einmal begutachtet als %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Lowest last time: %1</source>
        <translation>Beim letzten Mal am niedrigsten: %1</translation>
    </message>
    <message>
        <source>The condition then was met: %1</source>
        <translation>Die damalige Bedingung wurde erfüllt: %1</translation>
    </message>
    <message>
        <source>The condition then was not confirmed: %1</source>
        <translation>Die damalige Bedingung wurde nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>The coordinator may then decide about this work. The tie and the reason stay in the record.</source>
        <translation>Dann darf die genannte Person entscheiden. Verbindung und Grund bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>What ties you to the maker</source>
        <translation>Was mit der Werkstatt verbindet</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>said, as coordinator, which ties there are</source>
        <translation>hat als Koordination Verbindungen angegeben</translation>
    </message>
    <message>
        <source>cleared a coordinator’s tie</source>
        <translation>hat die Verbindung einer Koordination freigegeben</translation>
    </message>
    <message>
        <source>Ask for a new review…</source>
        <translation>Neue Begutachtung anfragen …</translation>
    </message>
    <message>
        <source>A newer endorsement of the same work took its place.</source>
        <translation>Eine neuere Empfehlung derselben Arbeit ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>Its condition was not confirmed by %1: %2</source>
        <translation>Die Bedingung wurde bis zum %1 nicht bestätigt: %2</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Sie endete am %1.</translation>
    </message>
    <message>
        <source>Ties to clear</source>
        <translation>Verbindungen freizugeben</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Collective</source>
        <translation>Kollektiv</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Import source</source>
        <translation>Importquelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Stock hint</source>
        <translation>Bestandshinweis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Audit hash</source>
        <translation>Prüfsumme des Protokolls</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner&apos;s contact</source>
        <translation>Kontakt des Partners</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Persönliches Lob</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Version of a standard</source>
        <translation>Fassung eines Standards</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Exchange case</source>
        <translation>Fall von Lob gegen Lob</translation>
    </message>
    <message>
        <source>Override of the promotion gate</source>
        <translation>Ausnahme für Werbung</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Öffentliche Seiten</translation>
    </message>
    <message>
        <source>Reply link</source>
        <translation>Antwortlink</translation>
    </message>
    <message>
        <source>Suggestion put off</source>
        <translation>Zurückgestellter Vorschlag</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Mark of own work</source>
        <translation>Note für die eigene Arbeit</translation>
    </message>
    <message>
        <source>Ties of a coordinator</source>
        <translation>Verbindungen der Koordination</translation>
    </message>
    <message>
        <source>Co-maker</source>
        <translation>Mitwirkende Werkstatt</translation>
    </message>
    <message>
        <source>Tie in our records</source>
        <translation>Verbindung in den Aufzeichnungen</translation>
    </message>
    <message>
        <source>Standing tie</source>
        <translation>Dauerhafte Verbindung</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Dieses Feld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1. Nothing was changed; please try again.</source>
        <translation>Mit %1 ist etwas Unerwartetes geschehen. Nichts wurde geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1 fehlt. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1 ist zu lang. Bitte kürzen.</translation>
    </message>
    <message>
        <source>%1 is too small. Type a larger number.</source>
        <translation>%1 ist zu klein. Bitte eine größere Zahl eingeben.</translation>
    </message>
    <message>
        <source>%1 is too large. Type a smaller number.</source>
        <translation>%1 ist zu groß. Bitte eine kleinere Zahl eingeben.</translation>
    </message>
    <message>
        <source>%1 is not a number. Use digits, such as 12 or 12.50.</source>
        <translation>%1 ist keine Zahl. Bitte Ziffern verwenden, etwa 12 oder 12,50.</translation>
    </message>
    <message>
        <source>%1 is not a date. Choose one from the calendar or type it as 2026-11-23.</source>
        <translation>%1 ist kein Datum. Bitte im Kalender wählen oder als 2026-11-23 eingeben.</translation>
    </message>
    <message>
        <source>%1 is not one of the choices. Pick one from the list.</source>
        <translation>%1 steht nicht zur Auswahl. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>%1 does not name anything here. Choose it from the list instead of typing it.</source>
        <translation>%1 bezeichnet hier nichts. Bitte aus der Liste wählen statt tippen.</translation>
    </message>
    <message>
        <source>%1 should be text. Type it again.</source>
        <translation>%1 sollte Text sein. Bitte neu eingeben.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character. Type it again or paste it as plain text.</source>
        <translation>%1 enthält ein unsichtbares Zeichen. Bitte neu tippen oder als reinen Text einfügen.</translation>
    </message>
    <message>
        <source>%1 cannot be changed later. Make a new record with the right one.</source>
        <translation>%1 lässt sich später nicht ändern. Bitte einen neuen Eintrag mit dem richtigen Wert anlegen.</translation>
    </message>
    <message>
        <source>%1 is decided by the collective&apos;s rules. Use the button for that step instead.</source>
        <translation>%1 wird durch die Regeln des Kollektivs entschieden. Bitte den Knopf für diesen Schritt benutzen.</translation>
    </message>
    <message>
        <source>This program does not know the field %1. Install the newest version.</source>
        <translation>Dieses Programm kennt das Feld %1 nicht. Bitte die neueste Version installieren.</translation>
    </message>
    <message>
        <source>%1 is in another currency than the rest. Amounts are never converted; use one currency.</source>
        <translation>%1 ist in einer anderen Währung als der Rest. Beträge werden nie umgerechnet; bitte bei einer Währung bleiben.</translation>
    </message>
    <message>
        <source>%1 has no currency. Choose one.</source>
        <translation>%1 hat keine Währung. Bitte eine wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be found. It may have been removed; look in the bin or sync again.</source>
        <translation>%1 ist nicht zu finden. Vielleicht wurde es entfernt; bitte im Papierkorb nachsehen oder neu abgleichen.</translation>
    </message>
    <message>
        <source>%1 is in the bin. Restore it first.</source>
        <translation>%1 liegt im Papierkorb. Bitte zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 was removed for good and cannot be opened any more. Its history says by whom.</source>
        <translation>%1 wurde endgültig entfernt und lässt sich nicht mehr öffnen. Im Verlauf steht, von wem.</translation>
    </message>
    <message>
        <source>%1 exists already. Open it, or choose another name.</source>
        <translation>%1 gibt es schon. Bitte öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This program does not know this kind of record: %1. Install the newest version.</source>
        <translation>Dieses Programm kennt diese Art von Eintrag nicht: %1. Bitte die neueste Version installieren.</translation>
    </message>
    <message>
        <source>Two variants have the same options: %1. Change one of them.</source>
        <translation>Zwei Varianten haben dieselben Optionen: %1. Bitte eine davon ändern.</translation>
    </message>
    <message>
        <source>The SKU %1 belongs to another variant. Choose another SKU.</source>
        <translation>Die Artikelnummer %1 gehört zu einer anderen Variante. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 is still used elsewhere. Remove it there first.</source>
        <translation>%1 wird noch anderswo benutzt. Bitte zuerst dort entfernen.</translation>
    </message>
    <message>
        <source>%1 belongs to another workshop. Ask its owner to change it.</source>
        <translation>%1 gehört einer anderen Werkstatt. Bitte die Inhaberin oder den Inhaber um die Änderung bitten.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1. Ask a steward of the collective.</source>
        <translation>Die eigene Rolle erlaubt das nicht: %1. Bitte die Verwaltung des Kollektivs fragen.</translation>
    </message>
    <message>
        <source>You cannot decide about your own case: %1. Ask somebody else to do it.</source>
        <translation>Über den eigenen Fall lässt sich nicht entscheiden: %1. Bitte jemand anderen darum bitten.</translation>
    </message>
    <message>
        <source>The collective needs at least one steward: %1 is the last. Name another steward first.</source>
        <translation>Das Kollektiv braucht jemanden in der Verwaltung: %1 ist die letzte Person. Bitte zuerst eine weitere ernennen.</translation>
    </message>
    <message>
        <source>Somebody was faster: %1 has moved on meanwhile. Look at it again and decide anew.</source>
        <translation>Jemand war schneller: %1 ist inzwischen weiter. Bitte noch einmal ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>The collective&apos;s server does not know this step: %1. Ask for the server to be updated.</source>
        <translation>Der Server des Kollektivs kennt diesen Schritt nicht: %1. Bitte um eine Aktualisierung des Servers bitten.</translation>
    </message>
    <message>
        <source>%1 is not complete yet. Finish the checklist, then publish.</source>
        <translation>%1 ist noch nicht vollständig. Bitte die Checkliste abschließen, dann veröffentlichen.</translation>
    </message>
    <message>
        <source>The membership of %1 has ended. Your own work stays on this computer; ask a coordinator.</source>
        <translation>Die Mitgliedschaft von %1 ist beendet. Die eigene Arbeit bleibt auf diesem Computer; bitte die Koordination fragen.</translation>
    </message>
    <message>
        <source>The server has another change under the number of %1. Make the change once more.</source>
        <translation>Der Server hat unter der Nummer von %1 eine andere Änderung. Bitte die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>This computer was restored from a copy: %1. Your changes are offered to the server again.</source>
        <translation>Dieser Computer wurde aus einer Kopie wiederhergestellt: %1. Die Änderungen werden dem Server erneut angeboten.</translation>
    </message>
    <message>
        <source>The server misses earlier changes of this computer: %1. Sync again to send them.</source>
        <translation>Dem Server fehlen frühere Änderungen dieses Computers: %1. Bitte erneut abgleichen, um sie zu senden.</translation>
    </message>
    <message>
        <source>This program is too old for %1. Install the newest version; nothing is lost until then.</source>
        <translation>Dieses Programm ist zu alt für %1. Bitte die neueste Version installieren; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The server is older than this program: %1. Ask for the server to be updated.</source>
        <translation>Der Server ist älter als dieses Programm: %1. Bitte um eine Aktualisierung des Servers bitten.</translation>
    </message>
    <message>
        <source>The photo of %1 is still on its way. It appears as soon as it has arrived.</source>
        <translation>Das Foto zu %1 ist noch unterwegs. Es erscheint, sobald es angekommen ist.</translation>
    </message>
    <message>
        <source>Too many changes at once: %1. Make them in smaller steps.</source>
        <translation>Zu viele Änderungen auf einmal: %1. Bitte in kleineren Schritten vorgehen.</translation>
    </message>
    <message>
        <source>%1 is too large to send. Make it smaller.</source>
        <translation>%1 ist zu groß zum Senden. Bitte verkleinern.</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Check that all of it was copied.</source>
        <translation>%1 ist nicht zu verstehen. Bitte prüfen, ob alles kopiert wurde.</translation>
    </message>
    <message>
        <source>The server does not recognise where this computer left off: %1. Sync again.</source>
        <translation>Der Server erkennt nicht, wo dieser Computer aufgehört hat: %1. Bitte erneut abgleichen.</translation>
    </message>
    <message>
        <source>This computer has been away for long: %1. Sync again to fetch everything anew.</source>
        <translation>Dieser Computer war lange weg: %1. Bitte erneut abgleichen, um alles neu zu holen.</translation>
    </message>
    <message>
        <source>The server was put back to an older state: %1. Your work is safe here; ask a steward before syncing again.</source>
        <translation>Der Server wurde auf einen älteren Stand zurückgesetzt: %1. Die Arbeit ist hier sicher; bitte vor dem nächsten Abgleich die Verwaltung fragen.</translation>
    </message>
    <message>
        <source>This computer is not signed in any more: %1. Sign in again; your work is kept.</source>
        <translation>Dieser Computer ist nicht mehr angemeldet: %1. Bitte neu anmelden; die Arbeit bleibt erhalten.</translation>
    </message>
    <message>
        <source>The code %1 is not known. Check it, or ask for a new one.</source>
        <translation>Der Code %1 ist nicht bekannt. Bitte prüfen oder um einen neuen bitten.</translation>
    </message>
    <message>
        <source>The invitation %1 has been used, has expired or was withdrawn. Ask for a new one.</source>
        <translation>Die Einladung %1 wurde benutzt, ist abgelaufen oder wurde zurückgezogen. Bitte um eine neue bitten.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is your collective&apos;s server. Nothing was sent; ask a steward.</source>
        <translation>%1 konnte nicht beweisen, der Server des Kollektivs zu sein. Nichts wurde gesendet; bitte die Verwaltung fragen.</translation>
    </message>
    <message>
        <source>Too many attempts: %1. Wait a minute, then try again.</source>
        <translation>Zu viele Versuche: %1. Bitte eine Minute warten und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Your work is kept here and sent when the connection is back.</source>
        <translation>%1 ist nicht zu erreichen. Die Arbeit bleibt hier und wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is busy. Your changes wait here and are sent soon.</source>
        <translation>%1 ist beschäftigt. Die Änderungen warten hier und werden bald gesendet.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Try again later, or check the address.</source>
        <translation>%1 gab eine Antwort, die keinen Sinn ergibt. Bitte später noch einmal versuchen oder die Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved. Free some space, then try again.</source>
        <translation>Die Platte ist voll: %1 wurde nicht gespeichert. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left untouched; restore the latest backup.</source>
        <translation>Die Datei %1 ist beschädigt. Sie wurde nicht angerührt; bitte die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cooperage. Install the newest version to open it.</source>
        <translation>%1 wurde von einem neueren Cooperage geschrieben. Bitte die neueste Version installieren, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a Cooperage file. Choose another one.</source>
        <translation>%1 ist keine Datei von Cooperage. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Use that window, or close it first.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Bitte jenes Fenster benutzen oder zuerst schließen.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Es gibt keine Datei %1. Bitte Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may open it and that its disk is connected.</source>
        <translation>%1 lässt sich nicht lesen. Bitte prüfen, ob das Öffnen erlaubt und die Platte angeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or check that you may write there.</source>
        <translation>%1 lässt sich nicht schreiben. Bitte einen anderen Ordner wählen oder die Rechte prüfen.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a table this program knows. Export it as CSV or XLSX and try again.</source>
        <translation>%1 ist keine Tabelle, die dieses Programm kennt. Bitte als CSV oder XLSX exportieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 holds something else than expected here. Choose another file.</source>
        <translation>%1 enthält etwas anderes als hier erwartet. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The letters in %1 cannot be read. Save it as UTF-8 and try again.</source>
        <translation>Die Buchstaben in %1 sind nicht zu lesen. Bitte als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Export the table as CSV and choose that file.</source>
        <translation>%1 ist keine Textdatei. Bitte die Tabelle als CSV exportieren und jene Datei wählen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed in %1. Repair that line and try again.</source>
        <translation>In %1 wird ein Anführungszeichen nie geschlossen. Bitte die Zeile berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 has too many rows. Split it into several files.</source>
        <translation>%1 hat zu viele Zeilen. Bitte auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>%1 has too many columns. Remove those you do not need.</source>
        <translation>%1 hat zu viele Spalten. Bitte die nicht benötigten entfernen.</translation>
    </message>
    <message>
        <source>A cell is too long in %1. Shorten it and try again.</source>
        <translation>Eine Zelle in %1 ist zu lang. Bitte kürzen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A row is too long in %1. Shorten it and try again.</source>
        <translation>Eine Zeile in %1 ist zu lang. Bitte kürzen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file %1 is too large. Split it, or export fewer rows.</source>
        <translation>Die Datei %1 ist zu groß. Bitte teilen oder weniger Zeilen exportieren.</translation>
    </message>
    <message>
        <source>%1 could be read as two different numbers. Choose the decimal sign of the file.</source>
        <translation>%1 lässt sich als zwei verschiedene Zahlen lesen. Bitte das Dezimalzeichen der Datei wählen.</translation>
    </message>
    <message>
        <source>%1 fits several records. Give them different SKUs, or choose one.</source>
        <translation>%1 passt zu mehreren Einträgen. Bitte verschiedene Artikelnummern vergeben oder einen wählen.</translation>
    </message>
    <message>
        <source>The parts of %1 cannot be paired with certainty. Pair them by hand.</source>
        <translation>Die Teile von %1 lassen sich nicht sicher zuordnen. Bitte von Hand zuordnen.</translation>
    </message>
    <message>
        <source>%1 occurs twice. Keep one of them.</source>
        <translation>%1 kommt zweimal vor. Bitte eines davon behalten.</translation>
    </message>
    <message>
        <source>%1 is not a picture of a known kind. Use JPEG, PNG or WebP.</source>
        <translation>%1 ist kein Bild einer bekannten Art. Bitte JPEG, PNG oder WebP verwenden.</translation>
    </message>
    <message>
        <source>The picture %1 is too large. Make it smaller and add it again.</source>
        <translation>Das Bild %1 ist zu groß. Bitte verkleinern und neu hinzufügen.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged. Export it again from where it came from.</source>
        <translation>Das Bild %1 ist beschädigt. Bitte dort neu exportieren, wo es herkam.</translation>
    </message>
    <message>
        <source>The picture %1 still says where and how it was taken. Add the original file again.</source>
        <translation>Das Bild %1 verrät noch, wo und wie es aufgenommen wurde. Bitte die Originaldatei neu hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is a table this program cannot read yet. Export it as CSV and try again.</source>
        <translation>%1 ist eine Tabelle, die dieses Programm noch nicht lesen kann. Bitte als CSV exportieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The quantity of %1 is zero. Type how many were moved.</source>
        <translation>Die Menge von %1 ist null. Bitte eingeben, wie viele bewegt wurden.</translation>
    </message>
    <message>
        <source>There is not enough stock of %1. Count it, or move fewer.</source>
        <translation>Von %1 ist nicht genug da. Bitte zählen oder weniger bewegen.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another place to move it to.</source>
        <translation>%1 ist schon dort. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Stopped as you wished: %1. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The command was not understood: %1. See --help for how to write it.</source>
        <translation>Der Befehl wurde nicht verstanden: %1. Mit --help steht da, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nothing was changed. Free at least %1 of space, then try again.</source>
        <translation>Die Platte ist fast voll, deshalb wurde nichts geändert. Bitte mindestens %1 Platz schaffen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk reported a fault at %1, so nothing new is stored. Make a backup to another disk, then start the program again.</source>
        <translation>Die Platte meldet einen Fehler bei %1, deshalb wird nichts Neues gespeichert. Bitte eine Sicherung auf eine andere Platte machen und das Programm dann neu starten.</translation>
    </message>
    <message>
        <source>The window that has %1 open is just opening, restoring or closing a collective. Try again in a moment.</source>
        <translation>Das Fenster, das %1 geöffnet hat, ist gerade dabei, ein Kollektiv zu öffnen, wiederherzustellen oder zu schließen. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The window that has %1 open ended before it had answered. Look whether it was done before you do it again.</source>
        <translation>Das Fenster, das %1 geöffnet hatte, endete vor seiner Antwort. Bitte nachsehen, ob es geschehen ist, bevor es noch einmal getan wird.</translation>
    </message>
    <message>
        <source>The window that has %1 open is of another version of Cooperage. Close it and start it again, then repeat the command.</source>
        <translation>Das Fenster, das %1 geöffnet hat, ist von einer anderen Version von Cooperage. Bitte schließen, neu starten und den Befehl wiederholen.</translation>
    </message>
    <message>
        <source>The window works offline, so %1 is not synced. Switch that off in it first.</source>
        <translation>Das Fenster arbeitet offline, deshalb wird %1 nicht abgeglichen. Bitte das zuerst dort ausschalten.</translation>
    </message>
    <message>
        <source>The sync of %1 is not waited for any longer; the window goes on with it.</source>
        <translation>Auf den Abgleich von %1 wird nicht länger gewartet; das Fenster macht damit weiter.</translation>
    </message>
    <message>
        <source>The disk of the server %1 is full. Your work is kept here and sent later; tell a steward.</source>
        <translation>Die Platte des Servers %1 ist voll. Die Arbeit bleibt hier und wird später gesendet; bitte der Verwaltung Bescheid geben.</translation>
    </message>
    <message>
        <source>%1 has no self-assessment. Its maker fills in the standard first.</source>
        <translation>Für %1 fehlt die Selbsteinschätzung. Zuerst bewertet, wer es gemacht hat.</translation>
    </message>
    <message>
        <source>The maker has not agreed to %1. Ask for consent first.</source>
        <translation>Wer es gemacht hat, hat %1 noch nicht zugestimmt. Bitte zuerst fragen.</translation>
    </message>
    <message>
        <source>%1 has an open request already. Use that one.</source>
        <translation>Für %1 läuft schon eine Anfrage. Bitte diese benutzen.</translation>
    </message>
    <message>
        <source>The standard %1 is not published. Choose a published one.</source>
        <translation>Der Standard %1 ist nicht veröffentlicht. Bitte einen veröffentlichten wählen.</translation>
    </message>
    <message>
        <source>%1 is published and stays as it is. Begin a new version.</source>
        <translation>%1 ist veröffentlicht und bleibt, wie es ist. Bitte eine neue Fassung beginnen.</translation>
    </message>
    <message>
        <source>%1 needs a second person. Ask somebody else to confirm it.</source>
        <translation>%1 braucht eine zweite Person. Bitte jemand anderen bestätigen lassen.</translation>
    </message>
    <message>
        <source>No coordinator is free of %1. A steward appoints a stand-in.</source>
        <translation>Niemand aus der Koordination ist frei für %1. Eine Vertretung wird von der Verwaltung bestimmt.</translation>
    </message>
    <message>
        <source>A coordinator is free to decide %1. No stand-in is needed.</source>
        <translation>Jemand aus der Koordination kann %1 entscheiden. Eine Vertretung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Whoever asked for %1 or reviewed it does not decide it. Ask another coordinator.</source>
        <translation>Wer %1 angefragt oder begutachtet hat, entscheidet nicht darüber. Bitte jemand anderen aus der Koordination fragen.</translation>
    </message>
    <message>
        <source>%1 is too close to the maker to judge this, and nobody can lift that. Choose somebody else.</source>
        <translation>%1 steht zu nah, um hier zu urteilen, und das kann niemand aufheben. Bitte jemand anderen wählen.</translation>
    </message>
    <message>
        <source>%1 has a tie that a coordinator has to clear first, with a reason.</source>
        <translation>%1 hat eine Verbindung, die erst die Koordination mit Begründung freigeben muss.</translation>
    </message>
    <message>
        <source>%1 has reviewed this before. An appeal needs new reviewers.</source>
        <translation>%1 hat das schon begutachtet. Ein Einspruch braucht neue Gutachten.</translation>
    </message>
    <message>
        <source>%1 is not among the reviewers. A coordinator invites them.</source>
        <translation>%1 gehört nicht zu den Eingeladenen. Eingeladen wird von der Koordination.</translation>
    </message>
    <message>
        <source>The reviews of %1 open when all of them are in. Wait until then.</source>
        <translation>Die Gutachten zu %1 öffnen sich, wenn alle da sind. Bis dahin heißt es warten.</translation>
    </message>
    <message>
        <source>Reviews of %1 are still missing. Wait for them, or reassign them.</source>
        <translation>Zu %1 fehlen noch Gutachten. Bitte warten oder sie neu vergeben.</translation>
    </message>
    <message>
        <source>The reviews of %1 were opened before this one arrived, so it does not count. Your text stays here.</source>
        <translation>Die Gutachten zu %1 waren schon offen, als dieses ankam; es zählt nicht. Der Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>%1 has been sent and cannot be changed any more. Both sides rely on it.</source>
        <translation>%1 ist abgeschickt und lässt sich nicht mehr ändern. Beide Seiten verlassen sich darauf.</translation>
    </message>
    <message>
        <source>%1 has been revised once already. The second word stands.</source>
        <translation>%1 ist schon einmal überarbeitet worden. Das zweite Wort gilt.</translation>
    </message>
    <message>
        <source>%1 has no mark yet. Choose one.</source>
        <translation>%1 hat noch keine Note. Bitte eine wählen.</translation>
    </message>
    <message>
        <source>The mark for %1 is outside its range. Choose one of the levels described.</source>
        <translation>Die Note für %1 liegt außerhalb ihres Bereichs. Bitte eine der beschriebenen Stufen wählen.</translation>
    </message>
    <message>
        <source>%1 got one of the two lowest marks or a veto. Say why, so that its maker can learn from it.</source>
        <translation>%1 hat eine der beiden niedrigsten Noten oder ein Veto. Bitte begründen, damit daraus zu lernen ist.</translation>
    </message>
    <message>
        <source>%1 needs a reason. Write one sentence; others read it later.</source>
        <translation>%1 braucht eine Begründung. Ein Satz genügt; andere lesen ihn später.</translation>
    </message>
    <message>
        <source>Nothing says what is to change or has changed: %1. Name it.</source>
        <translation>Es steht nicht da, was zu ändern ist oder geändert wurde: %1. Bitte nennen.</translation>
    </message>
    <message>
        <source>The reviews of %1 lie too far apart. They are discussed first.</source>
        <translation>Die Gutachten zu %1 liegen zu weit auseinander. Sie werden erst besprochen.</translation>
    </message>
    <message>
        <source>%1 is below the pass mark of its standard. Ask for revisions, or decide otherwise.</source>
        <translation>%1 liegt unter der Grenze des Standards. Bitte Änderungen erbitten oder anders entscheiden.</translation>
    </message>
    <message>
        <source>A reviewer has vetoed %1, and a veto cannot be outvoted. Ask for revisions or decline.</source>
        <translation>Gegen %1 liegt ein Veto vor, das sich nicht überstimmen lässt. Bitte Änderungen erbitten oder ablehnen.</translation>
    </message>
    <message>
        <source>%1 is not overdue yet. Wait until its date has passed.</source>
        <translation>%1 ist noch nicht überfällig. Bitte das Datum abwarten.</translation>
    </message>
    <message>
        <source>The public text of %1 has not been previewed for this channel. Look at it first.</source>
        <translation>Der öffentliche Text zu %1 wurde für diesen Kanal noch nicht angesehen. Bitte zuerst ansehen.</translation>
    </message>
    <message>
        <source>The text does not tell of the tie that was declared. It has to begin with: %1.</source>
        <translation>Der Text sagt nichts von der angegebenen Verbindung. Er muss so beginnen: %1.</translation>
    </message>
    <message>
        <source>The sentence about the tie comes too late in the text. Put it first, before any link: %1.</source>
        <translation>Der Satz über die Verbindung kommt im Text zu spät. Er gehört an den Anfang, vor jeden Link: %1.</translation>
    </message>
    <message>
        <source>The sentences about the ties are longer than what readers see at once: %1. Shorten names.</source>
        <translation>Die Sätze über die Verbindungen sind länger, als auf einen Blick zu sehen ist: %1. Bitte Namen kürzen.</translation>
    </message>
    <message>
        <source>Readers would not see the sentence about the tie in %1. Write it as plain words, not in hashtags.</source>
        <translation>Der Satz über die Verbindung wäre in %1 nicht zu sehen. Bitte als einfache Worte schreiben, nicht als Schlagwort.</translation>
    </message>
    <message>
        <source>The word %1 hides what was given. Say it plainly.</source>
        <translation>Das Wort %1 verschleiert, was gegeben wurde. Bitte klar benennen.</translation>
    </message>
    <message>
        <source>%1 is one person&apos;s praise and cannot speak for the collective. Leave its name out.</source>
        <translation>%1 ist das Lob einer Person und spricht nicht für das Kollektiv. Bitte dessen Namen weglassen.</translation>
    </message>
    <message>
        <source>%1 should be a single sentence. Keep the best one.</source>
        <translation>%1 soll ein einziger Satz sein. Bitte den besten behalten.</translation>
    </message>
    <message>
        <source>%1 contains HTML, a picture or a script. Write it as plain text.</source>
        <translation>%1 enthält HTML, ein Bild oder ein Skript. Bitte als einfachen Text schreiben.</translation>
    </message>
    <message>
        <source>%1 has no current endorsement. Ask for one, or override it with a reason.</source>
        <translation>%1 hat keine gültige Empfehlung. Bitte eine anfragen oder mit Begründung darüber hinweggehen.</translation>
    </message>
    <message>
        <source>The audit trail does not fit together at entry %1. Tell a steward, and restore a backup from before.</source>
        <translation>Das Protokoll passt bei Eintrag %1 nicht zusammen. Bitte der Verwaltung Bescheid geben und eine frühere Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>The reply link %1 has been used, has expired or was withdrawn. Ask for a new one.</source>
        <translation>Der Antwortlink %1 ist benutzt, abgelaufen oder zurückgezogen. Bitte einen neuen erbitten.</translation>
    </message>
    <message>
        <source>%1 is switched off in this collective. A steward can switch it on.</source>
        <translation>%1 ist in diesem Kollektiv abgeschaltet. Die Verwaltung kann es einschalten.</translation>
    </message>
    <message>
        <source>There is no report called %1. Look at the list of reports.</source>
        <translation>Einen Bericht namens %1 gibt es nicht. Bitte in der Liste der Berichte nachsehen.</translation>
    </message>
    <message>
        <source>The maker has answered that %1 is not to be endorsed. Only a new answer of theirs changes that.</source>
        <translation>Es kam die Antwort, dass %1 nicht empfohlen werden soll. Nur eine neue Antwort ändert das.</translation>
    </message>
    <message>
        <source>%1 was reminded today already. One reminder a day is enough.</source>
        <translation>An %1 wurde heute schon erinnert. Eine Erinnerung am Tag genügt.</translation>
    </message>
    <message>
        <source>You recommend %1 already. Change what you said, or withdraw it.</source>
        <translation>%1 wird bereits empfohlen. Bitte die Empfehlung ändern oder zurückziehen.</translation>
    </message>
    <message>
        <source>Another collective of this server shows its pages at %1. Choose another address.</source>
        <translation>Ein anderes Kollektiv dieses Servers zeigt seine Seiten unter %1. Bitte eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>The way %1 stands, this is not possible. Look at it again.</source>
        <translation>So, wie %1 steht, geht das nicht. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 is not complete. Each criterion needs one line for every mark, and one at least a weight.</source>
        <translation>%1 ist nicht vollständig. Jedes Kriterium braucht eine Zeile für jede Note, und mindestens eines ein Gewicht.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of public pages. Write it as https://coop.example, with nothing behind.</source>
        <translation>%1 kann keine Adresse öffentlicher Seiten sein. Sie wird wie https://coop.example geschrieben, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>There is too little to look at. Photos and samples needed: %1.</source>
        <translation>Es gibt zu wenig anzusehen. Nötige Fotos und Muster: %1.</translation>
    </message>
    <message>
        <source>There are fewer reviewers than the standard asks for: %1. Invite more.</source>
        <translation>Es sind weniger Begutachtende, als der Standard verlangt: %1. Bitte weitere einladen.</translation>
    </message>
    <message>
        <source>%1 is endorsed on a condition. Name the condition, and a day that is still to come.</source>
        <translation>%1 wird unter einer Bedingung empfohlen. Bitte die Bedingung nennen und einen Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>This is settled already: %1. Nothing has to be done.</source>
        <translation>Das ist schon erledigt: %1. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>An appeal has to come within so many days of the decision: %1. Ask for a new review.</source>
        <translation>Ein Einspruch muss innerhalb so vieler Tage nach der Entscheidung kommen: %1. Bitte eine neue Begutachtung anfragen.</translation>
    </message>
    <message>
        <source>Somebody was faster: by now the state is %1.</source>
        <translation>Jemand war schneller: Der Zustand ist inzwischen %1.</translation>
    </message>
    <message>
        <source>This is not possible in the state %1.</source>
        <translation>Im Zustand %1 geht das nicht.</translation>
    </message>
    <message>
        <source>There is nothing for you to do about it now.</source>
        <translation>Jetzt ist von hier aus nichts zu tun.</translation>
    </message>
    <message>
        <source>Possible now: %1.</source>
        <translation>Jetzt möglich: %1.</translation>
    </message>
    <message>
        <source>The day has passed already. Choose one still to come.</source>
        <translation>Dieser Tag ist schon vorbei. Bitte einen wählen, der noch kommt.</translation>
    </message>
    <message>
        <source>%1 is you or yours. Praise has to come from somebody else.</source>
        <translation>%1: Das ist die eigene Arbeit oder Person. Lob muss von jemand anderem kommen.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether there are ties to tell of: %1. Name them, or say there are none.</source>
        <translation>Noch ist nicht gesagt, ob es Verbindungen gibt: %1. Bitte nennen, oder angeben, dass es keine gibt.</translation>
    </message>
    <message>
        <source>%1 is the workshop that offers this. Choose the one it was made together with.</source>
        <translation>%1 bietet das selbst an. Bitte die Werkstatt wählen, mit der es zusammen gemacht wurde.</translation>
    </message>
    <message>
        <source>%1 is not in the collective and cannot agree to a share. Choose a member&apos;s workshop.</source>
        <translation>%1 gehört nicht zum Kollektiv und kann keinem Anteil zustimmen. Bitte die Werkstatt eines Mitglieds wählen.</translation>
    </message>
    <message>
        <source>%1 has agreed to its part already. End that first, then propose it anew.</source>
        <translation>%1 hat dem Anteil schon zugestimmt. Bitte das zuerst beenden und dann neu vorschlagen.</translation>
    </message>
    <message>
        <source>All shares together would be more than 100 %. Left to give: %1.</source>
        <translation>Alle Anteile zusammen wären mehr als 100 %. Noch zu vergeben: %1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Role in the workshop</source>
        <translation>Rolle in der Werkstatt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt von</translation>
    </message>
    <message>
        <source>Not shown by</source>
        <translation>Nicht gezeigt von</translation>
    </message>
    <message>
        <source>Shown since</source>
        <translation>Gezeigt seit</translation>
    </message>
    <message>
        <source>Not shown since</source>
        <translation>Nicht gezeigt seit</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Gezeigt ab</translation>
    </message>
    <message>
        <source>Not shown from</source>
        <translation>Nicht gezeigt ab</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>Herstellung</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Made to order, days</source>
        <translation>Auf Bestellung, Tage</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Beschaffenheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Price on request</source>
        <translation>Preis auf Anfrage</translation>
    </message>
    <message>
        <source>Can be shipped</source>
        <translation>Versand möglich</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>What the buyer gains</source>
        <translation>Was Käufer davon haben</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Breite (Pixel)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Höhe (Pixel)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Schlüssel in der Datei</translation>
    </message>
    <message>
        <source>Content seen</source>
        <translation>Gesehener Inhalt</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Aus der Datei behalten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Aufbewahrt von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Option 1</source>
        <translation>Option 1</translation>
    </message>
    <message>
        <source>Value 1</source>
        <translation>Wert 1</translation>
    </message>
    <message>
        <source>Option 2</source>
        <translation>Option 2</translation>
    </message>
    <message>
        <source>Value 2</source>
        <translation>Wert 2</translation>
    </message>
    <message>
        <source>Option 3</source>
        <translation>Option 3</translation>
    </message>
    <message>
        <source>Value 3</source>
        <translation>Wert 3</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Compare-at price</source>
        <translation>Vergleichspreis</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Gewicht (g)</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Länge (mm)</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>Breite (mm)</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>Höhe (mm)</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Internal code</source>
        <translation>Interner Code</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Mindestbestand</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Stock is tracked</source>
        <translation>Bestand wird geführt</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Handwerk</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Outside the collective</source>
        <translation>Außerhalb des Kollektivs</translation>
    </message>
    <message>
        <source>What we find good</source>
        <translation>Was wir gut finden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größtes zuerst</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Prüfsumme davor</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Gefragt in</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Samples handed in</source>
        <translation>Abgegebene Muster</translation>
    </message>
    <message>
        <source>Hide the maker&apos;s name</source>
        <translation>Namen der Herstellenden verbergen</translation>
    </message>
    <message>
        <source>The maker agrees</source>
        <translation>Einverständnis liegt vor</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Kinds of ties</source>
        <translation>Arten der Verbindung</translation>
    </message>
    <message>
        <source>Ties in own words</source>
        <translation>Verbindungen in eigenen Worten</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Reviews began on</source>
        <translation>Begutachtung seit</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Gutachten fällig</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>To be changed by</source>
        <translation>Zu ändern bis</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Score, tenths of a point</source>
        <translation>Wertung, Zehntelpunkte</translation>
    </message>
    <message>
        <source>Spread, tenths of a point</source>
        <translation>Spanne, Zehntelpunkte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Condition to be met by</source>
        <translation>Bedingung zu erfüllen bis</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Bedingung erfüllt</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Stand-in coordinator</source>
        <translation>Vertretung der Koordination</translation>
    </message>
    <message>
        <source>Appealed on</source>
        <translation>Einspruch am</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Appeal backed by</source>
        <translation>Einspruch unterstützt von</translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Stand der Veröffentlichung</translation>
    </message>
    <message>
        <source>Maker&apos;s note</source>
        <translation>Notiz der Herstellenden</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Öffentlicher Text</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Bekannt für</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Bekannt gemacht von</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Gebeten am</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Ties in our records</source>
        <translation>Verbindungen laut Aufzeichnungen</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Zugelassen von</translation>
    </message>
    <message>
        <source>Why it was cleared</source>
        <translation>Warum zugelassen</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <source>Why it was revised</source>
        <translation>Warum überarbeitet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>How marks are added up</source>
        <translation>Wie die Noten zählen</translation>
    </message>
    <message>
        <source>Passes at, tenths of a point</source>
        <translation>Bestanden ab, Zehntelpunkte</translation>
    </message>
    <message>
        <source>Reviewers needed</source>
        <translation>Nötige Gutachten</translation>
    </message>
    <message>
        <source>Spread allowed, tenths of a point</source>
        <translation>Erlaubte Spanne, Zehntelpunkte</translation>
    </message>
    <message>
        <source>Endorsements last, months</source>
        <translation>Empfehlungen gelten, Monate</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Lowest mark</source>
        <translation>Niedrigste Note</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Höchste Note</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Lowest mark is a veto</source>
        <translation>Niedrigste Note ist ein Veto</translation>
    </message>
    <message>
        <source>What earns each mark</source>
        <translation>Was jede Note verdient</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Who praised whom</source>
        <translation>Wer wen gelobt hat</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Aufgehoben durch</translation>
    </message>
    <message>
        <source>Address of the public pages</source>
        <translation>Adresse der öffentlichen Seiten</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Öffentliche Seiten</translation>
    </message>
    <message>
        <source>Praise for praise</source>
        <translation>Lob gegen Lob</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Hash of the code</source>
        <translation>Prüfsumme des Codes</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert am</translation>
    </message>
    <message>
        <source>Reminded by</source>
        <translation>Erinnert durch</translation>
    </message>
    <message>
        <source>Not now, said on</source>
        <translation>„Jetzt nicht“ gesagt am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>For everybody to read</source>
        <translation>Für alle lesbar</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Angegeben am</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Anteil daran</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Kind of tie</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Verzeichnet als</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>On record since</source>
        <translation>Verzeichnet seit</translation>
    </message>
    <message>
        <source>What the record is called</source>
        <translation>Wie der Eintrag heißt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>It ended on</source>
        <translation>Beendet am</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 gemacht</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Cooperage number of the variant</source>
        <translation>Cooperage-Nummer der Variante</translation>
    </message>
    <message>
        <source>Cooperage number of the listing</source>
        <translation>Cooperage-Nummer des Angebots</translation>
    </message>
    <message>
        <source>Key of the listing</source>
        <translation>Schlüssel des Angebots</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKUs, all in one cell</source>
        <translation>SKUs, alle in einer Zelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Story, written in HTML</source>
        <translation>Geschichte, in HTML geschrieben</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Produktart</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Kind of option %1</source>
        <translation>Art der Option %1</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Name der Option %1</translation>
    </message>
    <message>
        <source>Value of option %1</source>
        <translation>Wert der Option %1</translation>
    </message>
    <message>
        <source>All values of option %1</source>
        <translation>Alle Werte der Option %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Vorheriger Preis</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <source>Length in millimetres</source>
        <translation>Länge in Millimetern</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>Breite in Millimetern</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Höhe in Millimetern</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>Internal code</source>
        <translation>Interner Code</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie es gemacht wird</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Days until made</source>
        <translation>Tage bis zur Fertigung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>Eigener Bestand</translation>
    </message>
    <message>
        <source>Sold when out of stock</source>
        <translation>Verkauf ohne Bestand</translation>
    </message>
    <message>
        <source>Whether stock is kept</source>
        <translation>Ob Bestand geführt wird</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Place of the photo</source>
        <translation>Position des Fotos</translation>
    </message>
    <message>
        <source>Photo in words</source>
        <translation>Foto in Worten</translation>
    </message>
    <message>
        <source>Photos, all in one cell</source>
        <translation>Fotos, alle in einer Zelle</translation>
    </message>
    <message>
        <source>Photos in words, all in one cell</source>
        <translation>Fotos in Worten, alle in einer Zelle</translation>
    </message>
    <message>
        <source>Photo of the variant</source>
        <translation>Foto der Variante</translation>
    </message>
    <message>
        <source>Number where it came from</source>
        <translation>Nummer am Herkunftsort</translation>
    </message>
    <message>
        <source>Carried as it stands</source>
        <translation>Unverändert übernommen</translation>
    </message>
    <message>
        <source>There is no such field here</source>
        <translation>Ein solches Feld gibt es hier nicht</translation>
    </message>
    <message>
        <source>HTML became Markdown</source>
        <translation>Aus HTML wurde Markdown</translation>
    </message>
    <message>
        <source>Markup that has no place here is left out</source>
        <translation>Auszeichnung, für die es hier keinen Platz gibt, ist ausgelassen</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>One price for all variants, please check</source>
        <translation>Ein Preis für alle Varianten, bitte prüfen</translation>
    </message>
    <message>
        <source>One quantity for several variants, please count</source>
        <translation>Eine Menge für mehrere Varianten, bitte zählen</translation>
    </message>
    <message>
        <source>Such a large quantity means made to order</source>
        <translation>Eine so große Menge bedeutet Fertigung auf Bestellung</translation>
    </message>
    <message>
        <source>The shop does not count it, so neither does this import</source>
        <translation>Der Shop zählt es nicht, also auch dieser Import nicht</translation>
    </message>
    <message>
        <source>Below zero in the shop, counted as 0</source>
        <translation>Im Shop unter null, als 0 gezählt</translation>
    </message>
    <message>
        <source>Not a public barcode, kept as internal code</source>
        <translation>Kein öffentlicher Strichcode, als interner Code behalten</translation>
    </message>
    <message>
        <source>These SKUs cannot be given to variants for sure, please do it by hand</source>
        <translation>Diese SKUs lassen sich den Varianten nicht sicher zuordnen, bitte von Hand</translation>
    </message>
    <message>
        <source>Too long for a tag</source>
        <translation>Zu lang für ein Schlagwort</translation>
    </message>
    <message>
        <source>More photos than a listing may have</source>
        <translation>Mehr Fotos, als ein Angebot haben darf</translation>
    </message>
    <message>
        <source>Invisible characters taken out</source>
        <translation>Unsichtbare Zeichen entfernt</translation>
    </message>
    <message>
        <source>another table, mapped by hand</source>
        <translation>andere Tabelle, von Hand zugeordnet</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Looks like: %1, %2, %3</source>
        <translation>Sieht aus wie: %1, %2, %3</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>Neue Variante</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new · %2 changed · %3 same · %4 with problems</source>
        <translation>
            <numerusform>%n Zeile: %1 neu · %2 geändert · %3 gleich · %4 mit Problemen</numerusform>
            <numerusform>%n Zeilen: %1 neu · %2 geändert · %3 gleich · %4 mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English header</source>
        <translation>englische Kopfzeile</translation>
    </message>
    <message>
        <source>Italian header</source>
        <translation>italienische Kopfzeile</translation>
    </message>
    <message>
        <source>Looks like: %1, %2, %3, %4</source>
        <translation>Sieht aus wie: %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Asked: %1</source>
        <translation>Erbeten: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Wenig Vorrat</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Nichts mehr da</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>“%1” by %2</source>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>You rated %1 well</source>
        <translation>%1 selbst gut bewertet</translation>
    </message>
    <message>
        <source>You recommended %1</source>
        <translation>%1 selbst empfohlen</translation>
    </message>
    <message>
        <source>%1 rated %2 well</source>
        <translation>%1 hat %2 gut bewertet</translation>
    </message>
    <message>
        <source>%1 recommended %2</source>
        <translation>%1 hat %2 empfohlen</translation>
    </message>
    <message>
        <source>Your trust leads here first of all.</source>
        <translation>Das eigene Vertrauen führt zuallererst hierher.</translation>
    </message>
    <message>
        <source>Much of your trust leads here.</source>
        <translation>Viel des eigenen Vertrauens führt hierher.</translation>
    </message>
    <message>
        <source>Some of your trust leads here.</source>
        <translation>Etwas vom eigenen Vertrauen führt hierher.</translation>
    </message>
    <message>
        <source>A little of your trust leads here.</source>
        <translation>Ein wenig des eigenen Vertrauens führt hierher.</translation>
    </message>
    <message>
        <source>New among us: a member since %1.</source>
        <translation>Neu dabei: Mitglied seit %1.</translation>
    </message>
    <message>
        <source>Nobody whose eye you trust has judged their work yet.</source>
        <translation>Noch niemand, dessen Auge Vertrauen genießt, hat ihre Arbeit beurteilt.</translation>
    </message>
    <message>
        <source>You have praised others more.</source>
        <translation>Andere wurden mehr gelobt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) away, and trust grows weaker with each.</source>
        <translation>
            <numerusform>%n Schritt entfernt, und Vertrauen wird mit jedem schwächer.</numerusform>
            <numerusform>%n Schritte entfernt, und Vertrauen wird mit jedem schwächer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shop outside: nobody there is a member.</source>
        <translation>Ein Laden außerhalb: Niemand dort ist Mitglied.</translation>
    </message>
    <message>
        <source>Between you there is something to disclose: %1.</source>
        <translation>Zwischen beiden ist etwas offenzulegen: %1.</translation>
    </message>
    <message>
        <source>You trust %1’s eye</source>
        <translation>Vertrauen in das Auge von %1</translation>
    </message>
    <message>
        <source>%1 trusts %2’s eye</source>
        <translation>%1 vertraut dem Auge von %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>One of you has said that you compete.</source>
        <translation>Eine Seite hat gesagt, dass beide im Wettbewerb stehen.</translation>
    </message>
    <message>
        <source>outside the collective</source>
        <translation>außerhalb des Kollektivs</translation>
    </message>
    <message>
        <source>Nobody to suggest yet</source>
        <translation>Noch niemand vorzuschlagen</translation>
    </message>
    <message>
        <source>Nobody else to suggest</source>
        <translation>Sonst niemand vorzuschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) you put off will be suggested again six months after.</source>
        <translation>
            <numerusform>%n zurückgestellter Partner wird nach sechs Monaten wieder vorgeschlagen.</numerusform>
            <numerusform>%n zurückgestellte Partner werden nach sechs Monaten wieder vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom you praised has praised nobody else so far, or is tied to you too closely.</source>
        <translation>Wer gelobt wurde, hat bisher niemand anderen gelobt oder steht zu nahe.</translation>
    </message>
    <message>
        <source>Suggestions begin with your own judgement: recommend somebody’s work, or review a request. Then whom they think well of is suggested to you.</source>
        <translation>Vorschläge beginnen mit dem eigenen Urteil: eine Arbeit empfehlen oder eine Anfrage begutachten. Dann wird vorgeschlagen, von wem diese Leute viel halten.</translation>
    </message>
    <message>
        <source>Not a newcomer: a member since %1.</source>
        <translation>Nicht neu dabei: Mitglied seit %1.</translation>
    </message>
    <message>
        <source>Not a newcomer.</source>
        <translation>Nicht neu dabei.</translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>The endorsement %1 has expired.</source>
        <translation>Die Empfehlung %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The endorsement %1 was withdrawn.</source>
        <translation>Die Empfehlung %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The endorsement %1 is over, or its condition was not met in time.</source>
        <translation>Die Empfehlung %1 ist zu Ende, oder ihre Bedingung wurde nicht rechtzeitig erfüllt.</translation>
    </message>
    <message>
        <source>The request %1 was declined.</source>
        <translation>Die Anfrage %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The request %1 is not published.</source>
        <translation>Die Anfrage %1 ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>About our work</source>
        <translation>Über unsere Arbeit</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Praise for praise</source>
        <translation>Lob gegen Lob</translation>
    </message>
    <message>
        <source>The collective endorses it as well: %1, until %2.</source>
        <translation>Auch das Kollektiv empfiehlt es: %1, bis %2.</translation>
    </message>
    <message>
        <source>The collective endorses it as well: %1.</source>
        <translation>Auch das Kollektiv empfiehlt es: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They praised each other within %n day(s)</source>
        <translation>
            <numerusform>Sie lobten einander innerhalb eines Tages</numerusform>
            <numerusform>Sie lobten einander innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 points</source>
        <translation>: %1 Punkte</translation>
    </message>
    <message>
        <source>Not everybody had reviewed the work before praising it</source>
        <translation>Nicht alle hatten die Arbeit begutachtet, bevor sie sie lobten</translation>
    </message>
    <message>
        <source>Something of value, or praise in return, is on record</source>
        <translation>Etwas von Wert oder eine Gegenleistung ist verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>The circle was closed within %n day(s)</source>
        <translation>
            <numerusform>Der Kreis schloss sich innerhalb eines Tages</numerusform>
            <numerusform>Der Kreis schloss sich innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In passing, or in the same words</source>
        <translation>Nebenbei, oder mit denselben Worten</translation>
    </message>
    <message>
        <source>Counted here: %1. No case was opened: when it was given, the server knew of a review that is still sealed, or less had been said.</source>
        <translation>Hier gezählt: %1. Es wurde kein Fall eröffnet: als das Lob gegeben wurde, kannte der Server ein noch versiegeltes Gutachten, oder es war weniger gesagt.</translation>
    </message>
    <message>
        <source>%1 of the %2 points that open a case.</source>
        <translation>%1 der %2 Punkte, ab denen ein Fall eröffnet wird.</translation>
    </message>
    <message>
        <source>%1 may be promoted: it is endorsed (%2).</source>
        <translation>%1 darf beworben werden: Es ist empfohlen (%2).</translation>
    </message>
    <message>
        <source>%1 may be promoted without an endorsement until %2: %3</source>
        <translation>%1 darf bis %2 ohne Empfehlung des Kollektivs beworben werden: %3</translation>
    </message>
    <message>
        <source>%1 may not be promoted.</source>
        <translation>%1 darf nicht beworben werden.</translation>
    </message>
    <message>
        <source>The collective has not endorsed it.</source>
        <translation>Das Kollektiv hat es nicht empfohlen.</translation>
    </message>
    <message>
        <source>the reviewers of %1</source>
        <translation>die Gutachtenden von %1</translation>
    </message>
</context>
<context>
    <name>QtPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>The listing, or the workshop as a whole.</source>
        <translation>Das Angebot, oder die Werkstatt als Ganzes.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The version the review began with.</source>
        <translation>Die Fassung, mit der die Begutachtung begann.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Mean of the panel&apos;s assessments, of 100, rounded to a tenth.</source>
        <translation>Mittel der Bewertungen, von 100, gerundet auf ein Zehntel.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>As known now. Published ones and those due for re-review are in force.</source>
        <translation>Wie jetzt bekannt. Veröffentlichte und zur Überprüfung fällige sind in Kraft.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What the maker said of ties to the collective and its people.</source>
        <translation>Was zu Verbindungen zum Kollektiv und seinen Leuten angegeben wurde.</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Öffentlicher Text</translation>
    </message>
    <message>
        <source>With the disclosure first.</source>
        <translation>Mit der Offenlegung am Anfang.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>1 where the endorsement is in force now.</source>
        <translation>1, wo die Empfehlung jetzt in Kraft ist.</translation>
    </message>
    <message>
        <source>Endorsement register</source>
        <translation>Verzeichnis der Empfehlungen</translation>
    </message>
    <message>
        <source>What the collective has endorsed, by which standard, and until when.</source>
        <translation>Was das Kollektiv empfohlen hat, nach welchem Standard und bis wann.</translation>
    </message>
    <message>
        <source>Each workshop its own, coordinators and stewards all.</source>
        <translation>Jede Werkstatt den eigenen, Koordination und Verwaltung alles.</translation>
    </message>
    <message>
        <source>Every member.</source>
        <translation>Alle Mitglieder.</translation>
    </message>
    <message>
        <source>Coordinators and stewards.</source>
        <translation>Koordination und Verwaltung.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>As known now.</source>
        <translation>Wie jetzt bekannt.</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Gebeten am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Until it is accepted: the last day to accept. Then the day the request&apos;s reviews are due.</source>
        <translation>Bis zur Annahme: der letzte Tag dafür. Danach der Tag, an dem die Begutachtungen der Anfrage fällig sind.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Invited or accepted, and not sent yet.</source>
        <translation>Eingeladen oder angenommen und noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open, and due before the end of the day asked for.</source>
        <translation>Offen und vor dem Ende des gewählten Tages fällig.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Reviews finished and sent.</source>
        <translation>Begutachtungen, die fertig und gesendet sind.</translation>
    </message>
    <message>
        <source>Stepped back</source>
        <translation>Zurückgetreten</translation>
    </message>
    <message>
        <source>Declined, or given back because of a tie.</source>
        <translation>Abgelehnt oder wegen einer Verbindung zurückgegeben.</translation>
    </message>
    <message>
        <source>Ties declared</source>
        <translation>Verbindungen angegeben</translation>
    </message>
    <message>
        <source>The reviewer declared a tie to the maker.</source>
        <translation>Eine Verbindung zur Werkstatt wurde angegeben.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Whole days from the invitation to the review.</source>
        <translation>Ganze Tage von der Einladung bis zur Begutachtung.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Between the highest and the lowest score of the request&apos;s panel.</source>
        <translation>Zwischen der höchsten und der niedrigsten Bewertung der Anfrage.</translation>
    </message>
    <message>
        <source>Review load</source>
        <translation>Last der Begutachtung</translation>
    </message>
    <message>
        <source>Who reviews how much, what is overdue, and where ties were declared.</source>
        <translation>Wer wie viel begutachtet, was überfällig ist und wo Verbindungen angegeben wurden.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Who has the goods in custody. They stay the owner&apos;s.</source>
        <translation>Wer die Ware verwahrt. Sie bleibt Eigentum des Inhabers.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Zuletzt gezählt</translation>
    </message>
    <message>
        <source>Day of the newest count of these goods at this holder.</source>
        <translation>Tag der neuesten Zählung dieser Ware an diesem Ort.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Pieces in every condition: the sum of all movements up to the end of the day asked for.</source>
        <translation>Stücke in jedem Zustand: die Summe aller Bewegungen bis zum Ende des gewählten Tages.</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Verkäuflich</translation>
    </message>
    <message>
        <source>Of those, the pieces in good condition.</source>
        <translation>Davon die Stücke in gutem Zustand.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sales price as it is now, also when an earlier day is asked for.</source>
        <translation>Verkaufspreis von heute, auch wenn ein früherer Tag gewählt ist.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>As it is now. Shown to stewards, and to a workshop that asks for its own goods only.</source>
        <translation>Von heute. Für die Verwaltung, und für eine Werkstatt, die nur nach eigener Ware fragt.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pieces × unit cost; where that is not shown or not known, pieces × a part of the price that the collective has set (usually 40 %), rounded per piece. Grouped by holder, and in a workshop&apos;s own list, goods of others have no value: they count where their owner is.</source>
        <translation>Stücke × Stückkosten; wo diese nicht gezeigt werden oder nicht bekannt sind, Stücke × einen Teil des Preises, den das Kollektiv festlegt (üblich 40 %), gerundet je Stück. Nach Verwahrung gruppiert, und in der Liste einer Werkstatt, hat Ware anderer keinen Wert: sie zählt bei ihrem Inhaber.</translation>
    </message>
    <message>
        <source>Of it estimated</source>
        <translation>Davon geschätzt</translation>
    </message>
    <message>
        <source>The part of the value that comes from prices, not from costs.</source>
        <translation>Der Teil des Wertes, der aus Preisen kommt statt aus Kosten.</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>Ware von</translation>
    </message>
    <message>
        <source>Stock list with value</source>
        <translation>Bestandsliste mit Wert</translation>
    </message>
    <message>
        <source>What lies where, whose it is, and what it is worth.</source>
        <translation>Was wo liegt, wem es gehört und was es wert ist.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Maker</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Wenig Bestand</translation>
    </message>
    <message>
        <source>Needs photo</source>
        <translation>Ohne Foto</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Words, or %1. A minus before it means: not.</source>
        <translation>Wörter oder %1. Ein Minus davor heißt: nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet and is left out. For example: %2</source>
        <translation>„%1“ ist noch nicht lesbar und bleibt außen vor. Zum Beispiel: %2</translation>
    </message>
</context>
<context>
    <name>SearchKey</name>
    <message>
        <source>maker</source>
        <translation>werkstatt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>schlagwort</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategorie</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>zustand</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>artikelnummer</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preis</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>SearchUnit</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>t</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Keep removed records</source>
        <translation>Entferntes aufheben</translation>
    </message>
    <message>
        <source>How long a removed record stays in the bin and can be brought back.</source>
        <translation>Wie lange Entferntes im Papierkorb bleibt und zurückgeholt werden kann.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Photos per listing</source>
        <translation>Fotos je Angebot</translation>
    </message>
    <message>
        <source>The most photos one listing may have.</source>
        <translation>So viele Fotos darf ein Angebot höchstens haben.</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Few in stock</source>
        <translation>Wenige vorrätig</translation>
    </message>
    <message>
        <source>Other workshops see &quot;few&quot; up to this number of pieces, and &quot;some&quot; above it.</source>
        <translation>Bis zu dieser Stückzahl sehen andere Werkstätten „wenige“, darüber „einige“.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Print on demand in imports</source>
        <translation>Auf Bestellung beim Importieren</translation>
    </message>
    <message>
        <source>A quantity in a shop file above this number is read as made to order.</source>
        <translation>Eine Menge in einer Shop-Datei über dieser Zahl gilt als „auf Bestellung gemacht“.</translation>
    </message>
    <message>
        <source>Blank cells in imports keep the value</source>
        <translation>Leere Zellen lassen beim Importieren den Wert stehen</translation>
    </message>
    <message>
        <source>Quantities when importing again</source>
        <translation>Mengen beim erneuten Importieren</translation>
    </message>
    <message>
        <source>Mark exported tables as Unicode</source>
        <translation>Exportierte Tabellen als Unicode kennzeichnen</translation>
    </message>
    <message>
        <source>Invitations stay open</source>
        <translation>Einladungen bleiben offen</translation>
    </message>
    <message>
        <source>How long the link in an invitation can be used.</source>
        <translation>Wie lange der Link einer Einladung benutzt werden kann.</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Tägliche Sicherungen aufheben</translation>
    </message>
    <message>
        <source>Older daily backups on each computer are removed.</source>
        <translation>Ältere tägliche Sicherungen werden auf jedem Computer entfernt.</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Yes: a blank cell leaves the value as it is. No: it clears it.</source>
        <translation>Ja: Eine leere Zelle lässt den Wert, wie er ist. Nein: Sie löscht ihn.</translation>
    </message>
    <message>
        <source>Yes: importing a file again proposes counts from its quantities. No: only the first import does.</source>
        <translation>Ja: Auch ein weiterer Import schlägt Zählungen aus den Mengen vor. Nein: Nur der erste tut es.</translation>
    </message>
    <message>
        <source>Yes: a mark at the start lets spreadsheet programs read accents correctly.</source>
        <translation>Ja: Ein Zeichen am Anfang lässt Tabellenprogramme Umlaute richtig lesen.</translation>
    </message>
    <message>
        <source>Value of goods without a unit cost</source>
        <translation>Wert von Ware ohne Stückkosten</translation>
    </message>
    <message>
        <source>Reports value a piece by its unit cost; where none is known, by this part of its price.</source>
        <translation>Berichte bewerten ein Stück nach seinen Stückkosten; wo keine bekannt sind, nach diesem Teil seines Preises.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Evidence for a review</source>
        <translation>Belege für eine Begutachtung</translation>
    </message>
    <message>
        <source>How many photos or samples a request for an endorsement needs.</source>
        <translation>Wie viele Fotos oder Muster eine Anfrage um eine Empfehlung braucht.</translation>
    </message>
    <message>
        <source>Time to accept a review</source>
        <translation>Zeit für eine Zusage</translation>
    </message>
    <message>
        <source>After this an invitation to review counts as overdue.</source>
        <translation>Danach gilt die Bitte um ein Gutachten als überfällig.</translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation>Zeit für ein Gutachten</translation>
    </message>
    <message>
        <source>After this a review counts as overdue, and the others are opened if they are enough.</source>
        <translation>Danach gilt ein Gutachten als überfällig, und die übrigen werden geöffnet, wenn es genug sind.</translation>
    </message>
    <message>
        <source>Time to appeal</source>
        <translation>Zeit für einen Einspruch</translation>
    </message>
    <message>
        <source>How long after a decision it can be appealed.</source>
        <translation>Wie lange nach einer Entscheidung Einspruch möglich ist.</translation>
    </message>
    <message>
        <source>Re-review before the end</source>
        <translation>Erneute Prüfung vor dem Ende</translation>
    </message>
    <message>
        <source>So long before it ends an endorsement is due for re-review.</source>
        <translation>So lange vor ihrem Ende ist eine Empfehlung zur erneuten Prüfung fällig.</translation>
    </message>
    <message>
        <source>Makers see their reviewers&apos; names</source>
        <translation>Namen der Gutachtenden offen</translation>
    </message>
    <message>
        <source>Yes: after the decision the maker sees who reviewed. No: only coordinators do.</source>
        <translation>Ja: Nach der Entscheidung ist für die Herstellenden sichtbar, wer begutachtet hat. Nein: nur für die Koordination.</translation>
    </message>
    <message>
        <source>Hide the maker&apos;s name from reviewers</source>
        <translation>Namen vor Gutachtenden verbergen</translation>
    </message>
    <message>
        <source>Yes: new requests hide whose work it is, where that is possible.</source>
        <translation>Ja: Neue Anfragen verbergen, wo es geht, wessen Arbeit es ist.</translation>
    </message>
    <message>
        <source>Disclosure within</source>
        <translation>Offenlegung innerhalb von</translation>
    </message>
    <message>
        <source>A public text says within so many characters what ties there are.</source>
        <translation>Ein öffentlicher Text nennt innerhalb so vieler Zeichen, welche Verbindungen es gibt.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Exchange signals open a case at</source>
        <translation>Tauschzeichen werden zum Fall ab</translation>
    </message>
    <message>
        <source>From this score on a coordinator looks at praise for praise.</source>
        <translation>Ab dieser Wertung sieht sich die Koordination Lob gegen Lob an.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Label texts as in the United Kingdom</source>
        <translation>Texte wie im Vereinigten Königreich kennzeichnen</translation>
    </message>
    <message>
        <source>For countries without rules of their own here. Yes: “Ad” also stands before praise for praise. No: only where something of value was given, as in the United States.</source>
        <translation>Für Länder ohne eigene Regeln hier. Ja: „Anzeige“ steht auch vor Lob gegen Lob. Nein: nur, wo etwas von Wert gegeben wurde, wie in den Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>Worth of a recommendation</source>
        <translation>Gewicht eines Lobs</translation>
    </message>
    <message>
        <source>How much one person&apos;s praise adds to trust, beside a perfect review.</source>
        <translation>Wie viel das Lob einer Person zum Vertrauen beiträgt, verglichen mit einem vollkommenen Gutachten.</translation>
    </message>
    <message>
        <source>Partners: trust</source>
        <translation>Partner: Vertrauen</translation>
    </message>
    <message>
        <source>How much trust along chains of people adds to a suggested partner.</source>
        <translation>Wie viel Vertrauen über Ketten von Personen zu einem vorgeschlagenen Partner beiträgt.</translation>
    </message>
    <message>
        <source>Partners: bought together</source>
        <translation>Partner: zusammen gekauft</translation>
    </message>
    <message>
        <source>How much goods that are bought or shown together add.</source>
        <translation>Wie viel Ware beiträgt, die zusammen gekauft oder gezeigt wird.</translation>
    </message>
    <message>
        <source>Partners: same buyers</source>
        <translation>Partner: gleiche Kundschaft</translation>
    </message>
    <message>
        <source>How much making for the same kinds of buyers adds.</source>
        <translation>Wie viel es beiträgt, für die gleiche Art von Kundschaft zu arbeiten.</translation>
    </message>
    <message>
        <source>Partners: gave much</source>
        <translation>Partner: viel gegeben</translation>
    </message>
    <message>
        <source>How much having given without getting adds.</source>
        <translation>Wie viel es beiträgt, gegeben und nichts bekommen zu haben.</translation>
    </message>
    <message>
        <source>Partners: newcomers</source>
        <translation>Partner: Neue</translation>
    </message>
    <message>
        <source>How much being new adds.</source>
        <translation>Wie viel es beiträgt, neu zu sein.</translation>
    </message>
    <message>
        <source>Partners: competitors</source>
        <translation>Partner: Konkurrenz</translation>
    </message>
    <message>
        <source>How much competing with each other takes away.</source>
        <translation>Wie viel es abzieht, miteinander zu konkurrieren.</translation>
    </message>
    <message>
        <source>Partners: ties to tell of</source>
        <translation>Partner: anzugebende Verbindungen</translation>
    </message>
    <message>
        <source>How much a tie that has to be told of takes away.</source>
        <translation>Wie viel eine Verbindung abzieht, die anzugeben ist.</translation>
    </message>
    <message>
        <source>Reply links stay open</source>
        <translation>Antwortlinks gelten</translation>
    </message>
    <message>
        <source>How long a partner outside can answer through the link they were given.</source>
        <translation>Wie lange ein Partner von außerhalb über den erhaltenen Link antworten kann.</translation>
    </message>
</context>
<context>
    <name>SpokenReport</name>
    <message>
        <source>End of %1</source>
        <translation>Ende des %1</translation>
    </message>
    <message>
        <source>Everything known so far</source>
        <translation>Alles bisher Bekannte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its value, over a group of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing stands there</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total – %1</source>
        <comment>the heading of a group follows</comment>
        <translation>Summe – %1</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>One to four persons are not counted out, and * hides what would tell how many.</source>
        <translation>Ein bis vier Personen werden nicht ausgezählt, und * verbirgt, was ihre Zahl verraten würde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n local change(s)</source>
        <translation>
            <numerusform>%1 und %n lokale Änderung</numerusform>
            <numerusform>%1 und %n lokale Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Kollektiv</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Newest change</source>
        <translation>Neueste Änderung</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>SHA-256 of the rows</source>
        <translation>SHA-256 der Zeilen</translation>
    </message>
    <message>
        <source>Data version %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Regeln %1</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Erstellt für %1</translation>
    </message>
    <message>
        <source>SHA-256 of the rows: %1</source>
        <translation>SHA-256 der Zeilen: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>So wird gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits the period and filters.</source>
        <translation>Keine Zeile passt zu Zeitraum und Filtern.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>StandardsWords</name>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Marks are scaled and weighted; 100 is the best score.</source>
        <translation>Die Noten werden skaliert und gewichtet; 100 ist das beste Ergebnis.</translation>
    </message>
    <message>
        <source>Points are counted of all points; 100 is the best score.</source>
        <translation>Gezählt werden Punkte von allen Punkten; 100 ist das beste Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>Passes at %1, with %n reviewer(s) or more whose scores lie at most %2 apart.</source>
        <translation>
            <numerusform>Bestanden ab %1, mit mindestens %n Gutachten, deren Ergebnisse höchstens %2 auseinanderliegen.</numerusform>
            <numerusform>Bestanden ab %1, mit mindestens %n Gutachten, deren Ergebnisse höchstens %2 auseinanderliegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An endorsement lasts %n month(s).</source>
        <translation>
            <numerusform>Eine Empfehlung gilt %n Monat.</numerusform>
            <numerusform>Eine Empfehlung gilt %n Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>This collective lives on this computer alone. Everything is saved; there is nothing to send.</source>
        <translation>Dieses Kollektiv lebt nur auf diesem Computer. Alles ist gespeichert; es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinde mit %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sende %1 von %2</translation>
    </message>
    <message>
        <source>Fetching what others changed</source>
        <translation>Hole, was andere geändert haben</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Offline. You can go on working.</source>
        <translation>Offline. Weiterarbeiten ist möglich.</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <translation>Nächster Versuch um %1</translation>
    </message>
    <message>
        <source>You chose to work offline.</source>
        <translation>Offline arbeiten ist eingeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n Änderung zu senden</numerusform>
            <numerusform>%n Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Alles aktuell</translation>
    </message>
    <message numerus="yes">
        <source>last sync %n minute(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %n Minute abgeglichen</numerusform>
            <numerusform>zuletzt vor %n Minuten abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync just now</source>
        <translation>gerade eben abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>last sync %n hour(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %n Stunde abgeglichen</numerusform>
            <numerusform>zuletzt vor %n Stunden abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last sync %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %n Tag abgeglichen</numerusform>
            <numerusform>zuletzt vor %n Tagen abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown: this collective lives on this computer alone, and public pages need a server.</source>
        <translation>Es wird nichts gezeigt: Dieses Kollektiv lebt nur auf diesem Computer, und öffentliche Seiten brauchen einen Server.</translation>
    </message>
</context>
<context>
    <name>TieRecords</name>
    <message>
        <source>%1: you said so on %2</source>
        <translation>%1: so selbst angegeben am %2</translation>
    </message>
    <message>
        <source>%1: %3 said so on %2</source>
        <translation>%1: so angegeben von %3 am %2</translation>
    </message>
    <message>
        <source>%1: you said so about another request on %2</source>
        <translation>%1: so selbst angegeben zu einer anderen Anfrage am %2</translation>
    </message>
    <message>
        <source>%1: %3 said so about another request on %2</source>
        <translation>%1: so angegeben von %3 zu einer anderen Anfrage am %2</translation>
    </message>
    <message>
        <source>%1: you said so about %3 on %2</source>
        <translation>%1: so selbst angegeben zu %3 am %2</translation>
    </message>
    <message>
        <source>%1: %3 said so about %4 on %2</source>
        <translation>%1: so angegeben von %3 zu %4 am %2</translation>
    </message>
    <message>
        <source>%1: you said so with a recommendation on %2</source>
        <translation>%1: so selbst angegeben mit einem Lob am %2</translation>
    </message>
    <message>
        <source>%1: %3 said so with a recommendation on %2</source>
        <translation>%1: so angegeben von %3 mit einem Lob am %2</translation>
    </message>
    <message>
        <source>%1: %3 sent it for %4 on %2</source>
        <translation>%1: abgeschickt von %3 zu %4 am %2</translation>
    </message>
    <message>
        <source>%1: both have a share in “%3” since %2</source>
        <translation>%1: beide sind an „%3“ beteiligt, seit %2</translation>
    </message>
    <message>
        <source>On record, but not declared – %1</source>
        <translation>Verzeichnet, aber nicht angegeben – %1</translation>
    </message>
    <message>
        <source>On record – %1</source>
        <translation>Verzeichnet – %1</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n listing(s)</source>
        <translation>
            <numerusform>%1 hat %n Angebot hinzugefügt</numerusform>
            <numerusform>%1 hat %n Angebote hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved %2 to the bin</source>
        <translation>%1 hat %2 in den Papierkorb gelegt</translation>
    </message>
    <message numerus="yes">
        <source>%1 moved %n listing(s) to the bin</source>
        <translation>
            <numerusform>%1 hat %n Angebot in den Papierkorb gelegt</numerusform>
            <numerusform>%1 hat %n Angebote in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 published %2</source>
        <translation>%1 hat %2 veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n listing(s)</source>
        <translation>
            <numerusform>%1 hat %n Angebot veröffentlicht</numerusform>
            <numerusform>%1 hat %n Angebote veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed the price of %2</source>
        <translation>%1 hat den Preis von %2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the prices of %n listing(s)</source>
        <translation>
            <numerusform>%1 hat den Preis von %n Angebot geändert</numerusform>
            <numerusform>%1 hat die Preise von %n Angeboten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n photo(s)</source>
        <translation>
            <numerusform>%1 hat %n Foto hinzugefügt</numerusform>
            <numerusform>%1 hat %n Fotos hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 hat %2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n listing(s)</source>
        <translation>
            <numerusform>%1 hat %n Angebot geändert</numerusform>
            <numerusform>%1 hat %n Angebote geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted stock (%n item(s))</source>
        <translation>
            <numerusform>%1 hat den Bestand gezählt (%n Artikel)</numerusform>
            <numerusform>%1 hat den Bestand gezählt (%n Artikel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded %n movement(s) of stock</source>
        <translation>
            <numerusform>%1 hat %n Bewegung des Bestands eingetragen</numerusform>
            <numerusform>%1 hat %n Bewegungen des Bestands eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed the place %2</source>
        <translation>%1 hat den Ort %2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n place(s)</source>
        <translation>
            <numerusform>%1 hat %n Ort geändert</numerusform>
            <numerusform>%1 hat %n Orte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed the workshop %2</source>
        <translation>%1 hat die Werkstatt %2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n workshop(s)</source>
        <translation>
            <numerusform>%1 hat %n Werkstatt geändert</numerusform>
            <numerusform>%1 hat %n Werkstätten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 ist jetzt Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n people are members now</source>
        <translation>
            <numerusform>%n Person ist jetzt Mitglied</numerusform>
            <numerusform>%n Personen sind jetzt Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation>%1 ist nicht mehr Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer members</source>
        <translation>
            <numerusform>%n Person ist nicht mehr Mitglied</numerusform>
            <numerusform>%n Personen sind nicht mehr Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed the roles of %2</source>
        <translation>%1 hat die Rollen von %2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the roles of %n people</source>
        <translation>
            <numerusform>%1 hat die Rollen von %n Person geändert</numerusform>
            <numerusform>%1 hat die Rollen von %n Personen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed settings of the collective</source>
        <translation>%1 hat Einstellungen des Kollektivs geändert</translation>
    </message>
    <message>
        <source>What others did</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Since this morning</source>
        <translation>Seit heute Morgen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>time of day</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>day of the week</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good morning, %1.</source>
        <translation>Guten Morgen, %1.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good afternoon, %1.</source>
        <translation>Guten Tag, %1.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation>Guten Abend, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add a photo to %n listing(s) that need one</source>
        <translation>
            <numerusform>%n Angebot braucht noch ein Foto: hinzufügen</numerusform>
            <numerusform>%n Angebote brauchen noch ein Foto: hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish one of %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf fertigstellen</numerusform>
            <numerusform>Einen von %n Entwürfen fertigstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what you make</source>
        <translation>Ein Angebot anlegen</translation>
    </message>
    <message>
        <source>Add a first listing</source>
        <translation>Ein erstes Angebot anlegen</translation>
    </message>
    <message>
        <source>One thing you make, with its price.</source>
        <translation>Ein eigenes Stück mit seinem Preis.</translation>
    </message>
    <message>
        <source>Give it a photo</source>
        <translation>Ein Foto hinzufügen</translation>
    </message>
    <message>
        <source>Drop it onto the listing, or paste it.</source>
        <translation>Auf das Angebot ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Find a first partner</source>
        <translation>Erste Partner finden</translation>
    </message>
    <message>
        <source>Invite somebody whose work goes well with yours.</source>
        <translation>Jemanden einladen, dessen Arbeit gut zur eigenen passt.</translation>
    </message>
    <message>
        <source>Keep a backup</source>
        <translation>Eine Sicherung anlegen</translation>
    </message>
    <message>
        <source>Best on another disk. One on this computer is made every day.</source>
        <translation>Am besten auf einem anderen Datenträger. Auf diesem Computer entsteht täglich eine.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused</source>
        <translation>
            <numerusform>%n Änderung wurde abgelehnt</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide: %n record(s) were changed in two places</source>
        <translation>
            <numerusform>Entscheiden: %n Eintrag wurde an zwei Stellen geändert</numerusform>
            <numerusform>Entscheiden: %n Einträge wurden an zwei Stellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
    <message>
        <source>It was changed in two places.</source>
        <translation>Wurde an zwei Stellen geändert.</translation>
    </message>
    <message>
        <source>%1 was changed in two places.</source>
        <translation>%1: an zwei Stellen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Finish %n listing(s)</source>
        <translation>
            <numerusform>%n Angebot fertigstellen</numerusform>
            <numerusform>%n Angebote fertigstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Fertigstellen: %1</translation>
    </message>
    <message>
        <source>Some of what was typed there is not stored yet.</source>
        <translation>Einiges, was dort eingegeben wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1: “%2” is not stored yet.</source>
        <translation>%1: „%2“ ist noch nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n people would like to become members</source>
        <translation>
            <numerusform>%n Person möchte Mitglied werden</numerusform>
            <numerusform>%n Personen möchten Mitglied werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would like to become a member</source>
        <translation>%1 möchte Mitglied werden</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Endet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) end soon</source>
        <translation>
            <numerusform>%n Einladung endet bald</numerusform>
            <numerusform>%n Einladungen enden bald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not used the invitation yet</source>
        <translation>%1 hat die Einladung noch nicht angenommen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Eine Sicherung anlegen</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>Die letzte: %1</translation>
    </message>
    <message>
        <source>There is none on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for their photos</source>
        <translation>
            <numerusform>%n Änderung wartet auf ihre Fotos</numerusform>
            <numerusform>%n Änderungen warten auf ihre Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since %1</source>
        <translation>Wartet seit %1</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1 ist ausverkauft</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are sold out</source>
        <translation>
            <numerusform>%n Angebot ist ausverkauft</numerusform>
            <numerusform>%n Angebote sind ausverkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is running low</source>
        <translation>%1 wird knapp</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are running low</source>
        <translation>
            <numerusform>%n Variante wird knapp</numerusform>
            <numerusform>%n Varianten werden knapp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is live without a photo</source>
        <translation>%1 ist ohne Foto im Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are live without a photo</source>
        <translation>
            <numerusform>%n Angebot ist ohne Foto im Verkauf</numerusform>
            <numerusform>%n Angebote sind ohne Foto im Verkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be published</source>
        <translation>%1 kann veröffentlicht werden</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be published</source>
        <translation>
            <numerusform>%n Entwurf kann veröffentlicht werden</numerusform>
            <numerusform>%n Entwürfe können veröffentlicht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing is missing: %1</source>
        <translation>Eines fehlt noch: %1</translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing in %n draft(s)</source>
        <translation>
            <numerusform>In %n Entwurf fehlt noch eines</numerusform>
            <numerusform>In %n Entwürfen fehlt noch eines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A review of %1 is asked for</source>
        <translation>Für %1 wird ein Gutachten erbeten</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are asked for</source>
        <translation>
            <numerusform>%n Gutachten wird erbeten</numerusform>
            <numerusform>%n Gutachten werden erbeten</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 begutachten</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) to write</source>
        <translation>
            <numerusform>%n Gutachten zu schreiben</numerusform>
            <numerusform>%n Gutachten zu schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews of %1 are overdue</source>
        <translation>Gutachten zu %1 sind überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have overdue reviews</source>
        <translation>
            <numerusform>%n Anfrage hat überfällige Gutachten</numerusform>
            <numerusform>%n Anfragen haben überfällige Gutachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%n Anfrage zu entscheiden</numerusform>
            <numerusform>%n Anfragen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the request for %1</source>
        <translation>Die Anfrage zu %1 ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to look at</source>
        <translation>
            <numerusform>%n Anfrage anzusehen</numerusform>
            <numerusform>%n Anfragen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are asked for: %1</source>
        <translation>Änderungen sind erbeten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes are asked for in %n request(s)</source>
        <translation>
            <numerusform>In %n Anfrage sind Änderungen erbeten</numerusform>
            <numerusform>In %n Anfragen sind Änderungen erbeten</numerusform>
        </translation>
    </message>
    <message>
        <source>The endorsement of %1 is due for re-review</source>
        <translation>Die Empfehlung für %1 ist erneut zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s) are due for re-review</source>
        <translation>
            <numerusform>%n Empfehlung ist erneut zu prüfen</numerusform>
            <numerusform>%n Empfehlungen sind erneut zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Praise that looks like an exchange: %1</source>
        <translation>Lob, das nach einem Tausch aussieht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) of praise to look at</source>
        <translation>
            <numerusform>%n Lobtausch anzusehen</numerusform>
            <numerusform>%n Fälle von Lobtausch anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a decision about %1</source>
        <translation>Es gibt eine Entscheidung über %1</translation>
    </message>
    <message numerus="yes">
        <source>There are decisions about %n request(s)</source>
        <translation>
            <numerusform>Es gibt eine Entscheidung über %n Anfrage</numerusform>
            <numerusform>Es gibt Entscheidungen über %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is endorsed by the collective now</source>
        <translation>%1 wird jetzt vom Kollektiv empfohlen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are endorsed by the collective now</source>
        <translation>
            <numerusform>%n Arbeit wird jetzt vom Kollektiv empfohlen</numerusform>
            <numerusform>%n Arbeiten werden jetzt vom Kollektiv empfohlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The endorsement of %1 was withdrawn</source>
        <translation>Die Empfehlung für %1 wurde zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s) were withdrawn</source>
        <translation>
            <numerusform>%n Empfehlung wurde zurückgezogen</numerusform>
            <numerusform>%n Empfehlungen wurden zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard %1 has a new version in force</source>
        <translation>Für den Standard %1 gilt eine neue Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) have a new version in force</source>
        <translation>
            <numerusform>Für %n Standard gilt eine neue Fassung</numerusform>
            <numerusform>Für %n Standards gelten neue Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recommends %2</source>
        <translation>%1 empfiehlt %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 recommends %n thing(s)</source>
        <translation>
            <numerusform>%1 empfiehlt %n Arbeit</numerusform>
            <numerusform>%1 empfiehlt %n Arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The partner agrees: submit the request about %1</source>
        <translation>Der Partner stimmt zu: Anfrage zu %1 einreichen</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) agree: submit the requests</source>
        <translation>
            <numerusform>%n Partner stimmt zu: Anfrage einreichen</numerusform>
            <numerusform>%n Partner stimmen zu: Anfragen einreichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The partner does not want to be endorsed: %1</source>
        <translation>Der Partner möchte nicht empfohlen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) do not want to be endorsed</source>
        <translation>
            <numerusform>%n Partner möchte nicht empfohlen werden</numerusform>
            <numerusform>%n Partner möchten nicht empfohlen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 thanked you %n time(s)</source>
        <translation>
            <numerusform>%1 hat %n-mal gedankt</numerusform>
            <numerusform>%1 hat %n-mal gedankt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 thanked you</source>
        <translation>%1 dankt</translation>
    </message>
    <message>
        <source>%1 thanked you for: %2</source>
        <translation>%1 dankt für: %2</translation>
    </message>
    <message numerus="yes">
        <source>You are reminded of %n review(s)</source>
        <translation>
            <numerusform>Erinnerung an ein Gutachten</numerusform>
            <numerusform>Erinnerung an %n Gutachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag über der Zeit</numerusform>
            <numerusform>%n Tage über der Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>You are reminded: review of %1, %2</source>
        <translation>Erinnerung: Gutachten zu %1, %2</translation>
    </message>
    <message>
        <source>%1 reminds you: review of %2, %3</source>
        <translation>%1 erinnert: Gutachten zu %2, %3</translation>
    </message>
    <message>
        <source>Publish the endorsement of %1</source>
        <translation>Empfehlung von %1 veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>%n decided endorsement(s) to publish</source>
        <translation>
            <numerusform>%n entschiedene Empfehlung zu veröffentlichen</numerusform>
            <numerusform>%n entschiedene Empfehlungen zu veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Has %1 met its condition?</source>
        <translation>Hat %1 die Bedingung erfüllt?</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) to confirm</source>
        <translation>
            <numerusform>%n Bedingung zu bestätigen</numerusform>
            <numerusform>%n Bedingungen zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>An appeal about %1: back it or leave it</source>
        <translation>Ein Einspruch zu %1: unterstützen oder lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to back or leave</source>
        <translation>
            <numerusform>%n Einspruch zu unterstützen oder zu lassen</numerusform>
            <numerusform>%n Einsprüche zu unterstützen oder zu lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule on the appeal about %1</source>
        <translation>Über den Einspruch zu %1 befinden</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to rule on</source>
        <translation>
            <numerusform>Über %n Einspruch zu befinden</numerusform>
            <numerusform>Über %n Einsprüche zu befinden</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes to %1 have not come</source>
        <translation>Die Änderungen an %1 sind nicht gekommen</translation>
    </message>
    <message numerus="yes">
        <source>Changes have not come in %n request(s)</source>
        <translation>
            <numerusform>In %n Antrag sind Änderungen nicht gekommen</numerusform>
            <numerusform>In %n Anträgen sind Änderungen nicht gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>No coordinator is free of %1: name a stand-in</source>
        <translation>Keine Koordination ist bei %1 unbefangen: Vertretung benennen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) need a stand-in</source>
        <translation>
            <numerusform>%n Antrag braucht eine Vertretung</numerusform>
            <numerusform>%n Anträge brauchen eine Vertretung</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the proposed version of %1, or send it back</source>
        <translation>Vorgeschlagene Fassung von %1 veröffentlichen oder zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed version(s) of standards to publish</source>
        <translation>
            <numerusform>%n vorgeschlagene Fassung eines Standards zu veröffentlichen</numerusform>
            <numerusform>%n vorgeschlagene Fassungen von Standards zu veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The request for %1 came back: something is missing in it</source>
        <translation>Die Anfrage zu %1 kam zurück: Es fehlt etwas darin</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came back: something is missing in them</source>
        <translation>
            <numerusform>%n Anfrage kam zurück: Es fehlt etwas darin</numerusform>
            <numerusform>%n Anfragen kamen zurück: Es fehlt etwas darin</numerusform>
        </translation>
    </message>
    <message>
        <source>The request for %1 was cancelled</source>
        <translation>Die Anfrage zu %1 wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were cancelled</source>
        <translation>
            <numerusform>%n Anfrage wurde abgebrochen</numerusform>
            <numerusform>%n Anfragen wurden abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The endorsement of %1 has ended</source>
        <translation>Die Empfehlung von %1 ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s) have ended</source>
        <translation>
            <numerusform>%n Empfehlung ist abgelaufen</numerusform>
            <numerusform>%n Empfehlungen sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) named a tie to a maker: clear it, or ask others</source>
        <translation>
            <numerusform>%n Gutachterin oder Gutachter hat eine Verbindung genannt: freigeben oder jemand anderen fragen</numerusform>
            <numerusform>%n Gutachtende haben Verbindungen genannt: freigeben oder andere fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) of coordinators to clear, or decide yourself</source>
        <translation>
            <numerusform>%n Verbindung aus der Koordination: freigeben oder selbst entscheiden</numerusform>
            <numerusform>%n Verbindungen aus der Koordination: freigeben oder selbst entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 named a tie to the maker of %2: clear it, or ask another reviewer</source>
        <translation>%1 hat eine Verbindung zur Werkstatt von %2 genannt: freigeben oder jemand anderen um ein Gutachten bitten</translation>
    </message>
    <message>
        <source>%1 named a tie to the maker of %2: clear it, or decide yourself</source>
        <translation>%1 hat eine Verbindung zur Werkstatt von %2 genannt: freigeben oder selbst entscheiden</translation>
    </message>
    <message>
        <source>%1 agreed: %2 was made together</source>
        <translation>%1 ist einverstanden: %2 wurde zusammen gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1 agreed: %n listing(s) were made together</source>
        <translation>
            <numerusform>%1 ist einverstanden: %n Angebot wurde zusammen gemacht</numerusform>
            <numerusform>%1 ist einverstanden: %n Angebote wurden zusammen gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not agree to a part in %2</source>
        <translation>%1 hat den Anteil an %2 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not agree to a part in %n listing(s)</source>
        <translation>
            <numerusform>%1 hat den Anteil an %n Angebot abgelehnt</numerusform>
            <numerusform>%1 hat die Anteile an %n Angeboten abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended what was agreed or proposed about %2</source>
        <translation>%1 hat beendet, was über %2 vereinbart oder vorgeschlagen war</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended what was agreed or proposed about %n listing(s)</source>
        <translation>
            <numerusform>%1 hat beendet, was über %n Angebot vereinbart oder vorgeschlagen war</numerusform>
            <numerusform>%1 hat beendet, was über %n Angebote vereinbart oder vorgeschlagen war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your workshop is named as co-maker of %n listing(s)</source>
        <translation>
            <numerusform>Die eigene Werkstatt ist bei %n Angebot als mitwirkend genannt</numerusform>
            <numerusform>Die eigene Werkstatt ist bei %n Angeboten als mitwirkend genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names your workshop as co-maker of %2</source>
        <translation>%1 nennt die eigene Werkstatt als mitwirkend an %2</translation>
    </message>
</context>
<context>
    <name>cooperage::AnswerTeller</name>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Abgelehnt: %1. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
</context>
<context>
    <name>cooperage::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Rows closer to&amp;gether</source>
        <translation>Zeilen &amp;enger</translation>
    </message>
</context>
<context>
    <name>cooperage::Application</name>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft …</translation>
    </message>
    <message>
        <source>Making your collective…</source>
        <translation>Das Kollektiv wird angelegt …</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Das Beispiel wird angelegt …</translation>
    </message>
    <message>
        <source>Leave the sample?</source>
        <translation>Das Beispiel verlassen?</translation>
    </message>
    <message>
        <source>The sample and what you tried in it are removed from this computer. Your own collectives stay.</source>
        <translation>Das Beispiel und was darin ausprobiert wurde, wird von diesem Computer entfernt. Die eigenen Kollektive bleiben.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The sample is still here</source>
        <translation>Das Beispiel ist noch da</translation>
    </message>
    <message>
        <source>Sample. Try whatever you like; nothing of it leaves this computer.</source>
        <translation>Beispiel. Alles darf ausprobiert werden; nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The damaged file is kept, and what was not sent yet is taken over from it as far as it can be read.</source>
        <translation>Die beschädigte Datei bleibt erhalten, und was noch nicht gesendet war, wird daraus übernommen, soweit es lesbar ist.</translation>
    </message>
    <message>
        <source>Repair %1?</source>
        <translation>%1 reparieren?</translation>
    </message>
    <message>
        <source>There is no backup on this computer. Everything is fetched from the server.</source>
        <translation>Auf diesem Computer gibt es keine Sicherung. Alles wird vom Server geholt.</translation>
    </message>
    <message>
        <source>The backup of %1 takes the place of the damaged file.</source>
        <translation>Die Sicherung von %1 tritt an die Stelle der beschädigten Datei.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu holen</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Cooperage</source>
        <translation>Cooperage</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>It is tried out in a file of its own first. What was here before is kept.</source>
        <translation>Sie wird zuerst in einer eigenen Datei ausprobiert. Was vorher hier war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The backup is restored. What was here before is kept as %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was vorher hier war, bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>cooperage::AskSheet</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Begin the request</source>
        <translation>Anfrage beginnen</translation>
    </message>
    <message>
        <source>Ask for an endorsement</source>
        <translation>Um eine Empfehlung bitten</translation>
    </message>
    <message>
        <source>One of our listings</source>
        <translation>Eines unserer Angebote</translation>
    </message>
    <message>
        <source>Our workshop</source>
        <translation>Unsere Werkstatt</translation>
    </message>
    <message>
        <source>A partner shop</source>
        <translation>Ein Partnerladen</translation>
    </message>
    <message>
        <source>Photos of the listing become its evidence. What else is needed stands on the next page; nothing is sent before it is submitted.</source>
        <translation>Die Fotos des Angebots werden zu Belegen. Was sonst nötig ist, steht auf der nächsten Seite; vor dem Einreichen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Listing</source>
        <translation>&amp;Angebot</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Werkstatt</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>No standard is published yet. A coordinator publishes one first.</source>
        <translation>Noch ist kein Standard veröffentlicht. Die Koordination veröffentlicht erst einen.</translation>
    </message>
    <message>
        <source>Your workshop has no listing yet. Add one first.</source>
        <translation>Die Werkstatt hat noch kein Angebot. Bitte erst eines anlegen.</translation>
    </message>
    <message>
        <source>You belong to no workshop of the collective.</source>
        <translation>Keine Werkstatt des Kollektivs gehört zu dieser Person.</translation>
    </message>
    <message>
        <source>No partner shop is known yet. Add one first.</source>
        <translation>Noch ist kein Partnerladen bekannt. Bitte erst einen anlegen.</translation>
    </message>
</context>
<context>
    <name>cooperage::BackupSection</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>A backup is a copy of what this computer knows of the collective: listings, stock, people, history and changes not yet sent. Photos are not in it.</source>
        <translation>Eine Sicherung ist eine Kopie dessen, was dieser Computer vom Kollektiv weiß: Angebote, Bestand, Personen, Verlauf und noch nicht gesendete Änderungen. Fotos sind nicht darin.</translation>
    </message>
    <message>
        <source>This collective lives on this computer alone: keep a backup on another disk too.</source>
        <translation>Dieses Kollektiv lebt nur auf diesem Computer: Bitte auch auf einem anderen Datenträger sichern.</translation>
    </message>
    <message>
        <source>What has been sent is safe on the server as well, photos included.</source>
        <translation>Was gesendet ist, liegt auch auf dem Server, samt Fotos.</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sicherungen auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>The collective is closed and opened again as it was then, with %n record(s). What is here now is kept as a file in this list, so that you can go back.</source>
        <translation>
            <numerusform>Das Kollektiv wird geschlossen und so geöffnet, wie es damals war, mit %n Eintrag. Was jetzt hier ist, bleibt als Datei in dieser Liste; der Rückweg steht offen.</numerusform>
            <numerusform>Das Kollektiv wird geschlossen und so geöffnet, wie es damals war, mit %n Einträgen. Was jetzt hier ist, bleibt als Datei in dieser Liste; der Rückweg steht offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been sent since comes back with the next sync.</source>
        <translation>Was seither gesendet wurde, kommt mit dem nächsten Abgleich zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it that were not yet sent are offered to the server again.</source>
        <translation>
            <numerusform>%n noch nicht gesendete Änderung darin wird dem Server erneut angeboten.</numerusform>
            <numerusform>%n noch nicht gesendete Änderungen darin werden dem Server erneut angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Back up to another &amp;place…</source>
        <translation>An einen &amp;anderen Ort sichern …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>Aus einer &amp;Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>What was here before restoring</source>
        <translation>Stand vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>No backup has been made on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2, in %3</source>
        <translation>Letzte Sicherung: %1, %2, in %3</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird gemacht …</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n record(s).</source>
        <translation>
            <numerusform>Gesichert und geprüft: %n Eintrag.</numerusform>
            <numerusform>Gesichert und geprüft: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Angehalten. Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is whole: %n record(s).</source>
        <translation>
            <numerusform>Die Sicherung von %1 ist heil: %n Eintrag.</numerusform>
            <numerusform>Die Sicherung von %1 ist heil: %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::BuyerPreview</name>
    <message>
        <source>As a buyer sees it</source>
        <translation>Wie es beim Kauf aussieht</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Price on request</source>
        <translation>Preis auf Anfrage</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>The page of %1</source>
        <translation>Die Seite von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Es gibt noch kein Foto.</translation>
    </message>
    <message>
        <source>Photo without a description</source>
        <translation>Foto ohne Beschreibung</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Noch kein Preis</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>Made to order in %n day(s)</source>
        <translation>
            <numerusform>Auf Bestellung in %n Tag</numerusform>
            <numerusform>Auf Bestellung in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
</context>
<context>
    <name>cooperage::ChangesCard</name>
    <message>
        <source>What others did</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Niemand sonst hat etwas geändert.</translation>
    </message>
    <message>
        <source>From now on, what others change is told here.</source>
        <translation>Ab jetzt steht hier, was andere ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere Zeile zeigen</numerusform>
            <numerusform>%n weitere Zeilen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::CheckStep</name>
    <message>
        <source>Fix here</source>
        <translation>Hier berichtigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import täte</translation>
    </message>
    <message>
        <source>Type what the cell should say; the file itself stays as it is</source>
        <translation>Eintippen, was in der Zelle stehen soll; die Datei selbst bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>only the first of each kind are listed</source>
        <translation>aufgeführt sind nur die ersten jeder Art</translation>
    </message>
</context>
<context>
    <name>cooperage::Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Zum Entfernen Entf drücken</translation>
    </message>
</context>
<context>
    <name>cooperage::CoMakerSection</name>
    <message>
        <source>Made together with</source>
        <translation>Zusammen gemacht mit</translation>
    </message>
    <message>
        <source>Made together with…</source>
        <translation>Zusammen gemacht mit …</translation>
    </message>
    <message>
        <source>Add a workshop…</source>
        <translation>Werkstatt hinzufügen …</translation>
    </message>
    <message>
        <source>Made by %1 alone.</source>
        <translation>Von %1 allein gemacht.</translation>
    </message>
    <message>
        <source>%1 has %2 of what the owners get.</source>
        <translation>%1 hat %2 von dem, was die Eigentümer erhalten.</translation>
    </message>
    <message>
        <source>%1 has %2 of what the owners get, and %3 once all that is proposed is agreed.</source>
        <translation>%1 hat %2 von dem, was die Eigentümer erhalten, und %3, sobald alles Vorgeschlagene vereinbart ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Proposed to %1.</source>
        <translation>%1 vorgeschlagen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Asked: %1. The collective&apos;s server decides.</source>
        <translation>Erbeten: %1. Der Server des Kollektivs entscheidet.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>cooperage::CoMakerSheet</name>
    <message>
        <source>&amp;Propose it</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Made together with</source>
        <translation>Zusammen gemacht mit</translation>
    </message>
    <message>
        <source>such as glaze, or setting the stones</source>
        <translation>etwa Glasur oder Steine fassen</translation>
    </message>
    <message>
        <source>They are asked whether they agree. The share is of what the owners get from each sale.</source>
        <translation>Sie werden gefragt, ob sie einverstanden sind. Der Anteil bezieht sich auf das, was die Eigentümer von jedem Verkauf erhalten.</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Werkstatt</translation>
    </message>
    <message>
        <source>&amp;Their part in it</source>
        <translation>Was sie daran &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>A&amp;nteil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Up to %1 can be given away.</source>
        <translation>Bis zu %1 können vergeben werden.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 behält %2.</translation>
    </message>
</context>
<context>
    <name>cooperage::CollectiveMenu</name>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>Join or start another…</source>
        <translation>Weiterem Kollektiv beitreten oder eines gründen …</translation>
    </message>
</context>
<context>
    <name>cooperage::ColumnStep</name>
    <message>
        <source>The file leaves this open</source>
        <translation>Das lässt die Datei offen</translation>
    </message>
    <message>
        <source>Record quantities as counted</source>
        <translation>Mengen als gezählt festhalten</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>A blank cell</source>
        <translation>Eine leere Zelle</translation>
    </message>
    <message>
        <source>keeps what is here</source>
        <translation>behält, was hier steht</translation>
    </message>
    <message>
        <source>clears what is here</source>
        <translation>löscht, was hier steht</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>only if there are several</source>
        <translation>nur wenn es mehrere gibt</translation>
    </message>
    <message>
        <source>%1: how is “%2” meant?</source>
        <translation>%1: Wie ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>The comma begins the fraction: 12,50</source>
        <translation>Das Komma trennt die Nachkommastellen ab: 12,50</translation>
    </message>
    <message>
        <source>The dot begins the fraction: 12.50</source>
        <translation>Der Punkt trennt die Nachkommastellen ab: 12.50</translation>
    </message>
    <message>
        <source>Currency of the prices, in three letters such as EUR</source>
        <translation>Währung der Preise, drei Buchstaben wie EUR</translation>
    </message>
    <message>
        <source>Numbers in “%1” can be read in two ways. Say which one is meant.</source>
        <translation>Zahlen in „%1“ lassen sich auf zwei Arten lesen. Bitte angeben, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The file does not say its currency. Type it in three letters, such as EUR.</source>
        <translation>Die Datei nennt ihre Währung nicht. Bitte mit drei Buchstaben eingeben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>cooperage::ColumnTable</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>cooperage::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Type ? for help.</source>
        <translation>Nichts passt zu „%1“. Mit ? kommt Hilfe.</translation>
    </message>
    <message>
        <source>How to use this box</source>
        <translation>So geht dieses Feld</translation>
    </message>
    <message>
        <source>Type part of a name to open a record or a page</source>
        <translation>Teil eines Namens tippen, um einen Eintrag oder eine Seite zu öffnen</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Nur Befehle</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation>Auf, Ab, Eingabe</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>cooperage::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>Abg&amp;leich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>cooperage::ComparePanel</name>
    <message>
        <source>Photos of %1: open large</source>
        <translation>Fotos von %1: groß öffnen</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>kein Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Begutachtung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>Wie gemacht</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>keine in Kraft</translation>
    </message>
    <message>
        <source>endorsed, score %1</source>
        <translation>empfohlen, Punktzahl %1</translation>
    </message>
    <message>
        <source>endorsed</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>(on a condition)</source>
        <translation>(mit Bedingung)</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Back to the e&amp;vidence</source>
        <translation>Zurück zu den &amp;Belegen</translation>
    </message>
    <message>
        <source>Choose what to com&amp;pare</source>
        <translation>&amp;Vergleich auswählen</translation>
    </message>
    <message>
        <source>Similar listings</source>
        <translation>Ähnliche Angebote</translation>
    </message>
    <message>
        <source>Nothing here is similar: no listing of another workshop shares its category, materials or tags.</source>
        <translation>Nichts ist ähnlich: Kein Angebot einer anderen Werkstatt teilt Kategorie, Materialien oder Schlagwörter.</translation>
    </message>
    <message>
        <source>Three at most stand beside it. Take one away to choose another.</source>
        <translation>Höchstens drei stehen daneben. Für ein anderes zuerst eines abwählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n similar listing(s) beside it.</source>
        <translation>
            <numerusform>%1 von %n ähnlichen Angebot daneben.</numerusform>
            <numerusform>%1 von %n ähnlichen Angeboten daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
</context>
<context>
    <name>cooperage::CriteriaBox</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>&amp;Add a criterion…</source>
        <translation>&amp;Kriterium hinzufügen …</translation>
    </message>
    <message>
        <source>Remo&amp;ve this criterion</source>
        <translation>Dieses Kriterium ent&amp;fernen</translation>
    </message>
    <message>
        <source>Nothing is looked at yet.</source>
        <translation>Noch wird auf nichts geschaut.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nobody has written what earns each mark.</source>
        <translation>Noch steht nirgends, was jede Note verdient.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Worauf geschaut wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Move the criterion up</source>
        <translation>Kriterium nach oben</translation>
    </message>
    <message>
        <source>Move the criterion down</source>
        <translation>Kriterium nach unten</translation>
    </message>
    <message>
        <source>%1 moved.</source>
        <translation>%1 verschoben.</translation>
    </message>
</context>
<context>
    <name>cooperage::CriterionRow</name>
    <message>
        <source>not ok</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>(lowest mark is a veto)</source>
        <translation>(die niedrigste Note ist ein Veto)</translation>
    </message>
    <message>
        <source>What each mark of %1 means</source>
        <translation>Was jede Note für %1 bedeutet</translation>
    </message>
    <message>
        <source>What each mark means</source>
        <translation>Was jede Note bedeutet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this mark for %1</source>
        <translation>Warum diese Note für %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Why (needed for this mark)</source>
        <translation>Warum (für diese Note nötig)</translation>
    </message>
</context>
<context>
    <name>cooperage::CropArea</name>
    <message>
        <source>What is left of the photo</source>
        <translation>Was vom Foto bleibt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Arrows move the frame, with Shift they change its size.</source>
        <translation>%1 × %2 Pixel. Pfeiltasten verschieben den Rahmen, mit Umschalt ändern sie seine Größe.</translation>
    </message>
</context>
<context>
    <name>cooperage::DecisionsSection</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When two people change the same thing without knowing of each other, both versions are kept and wait here.</source>
        <translation>Wenn zwei dasselbe ändern, ohne voneinander zu wissen, bleiben beide Fassungen erhalten und warten hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) made.</source>
        <translation>
            <numerusform>%n Entscheidung getroffen.</numerusform>
            <numerusform>%n Entscheidungen getroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all mine &amp;everywhere</source>
        <translation>&amp;Überall meine behalten</translation>
    </message>
</context>
<context>
    <name>cooperage::Desk</name>
    <message>
        <source>This is a copy of another profile. It goes on by itself, and nothing is lost.</source>
        <translation>Dies ist die Kopie eines anderen Profils. Sie geht für sich weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>No backup today. %1</source>
        <translation>Heute keine Sicherung. %1</translation>
    </message>
</context>
<context>
    <name>cooperage::DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Link another device of mine</source>
        <translation>Weiteres eigenes Gerät verbinden</translation>
    </message>
    <message>
        <source>Shut out this device…</source>
        <translation>Dieses Gerät aussperren …</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>May sync</source>
        <translation>Darf abgleichen</translation>
    </message>
    <message>
        <source>Choose a device in the list first.</source>
        <translation>Bitte zuerst ein Gerät in der Liste wählen.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>%1 aussperren?</translation>
    </message>
    <message>
        <source>It can no longer sync. What is on it stays readable there; what it has not sent yet can still be exported.</source>
        <translation>Es kann dann nicht mehr abgleichen. Was darauf ist, bleibt dort lesbar; was es noch nicht gesendet hat, lässt sich noch exportieren.</translation>
    </message>
    <message>
        <source>The device is shut out.</source>
        <translation>Das Gerät ist ausgesperrt.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <comment>state of a device</comment>
        <translation>Ausgesperrt</translation>
    </message>
</context>
<context>
    <name>cooperage::DifferenceCard</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The version not kept stays in the history.</source>
        <translation>Die andere Fassung bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Only people of the workshop can decide this.</source>
        <translation>Das kann nur jemand aus der Werkstatt entscheiden.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>“%1” was changed in two places</source>
        <translation>„%1“ wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene Fassung</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>Also entered</source>
        <translation>Auch eingetragen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>No decision needed: %1 were all counted.</source>
        <translation>Keine Entscheidung nötig: %1 wurden alle gezählt.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Alle meine behalten</translation>
    </message>
</context>
<context>
    <name>cooperage::DifferenceRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Das Gezeigte behalten</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Das andere behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with both changes</source>
        <translation>%1 mit beiden Änderungen</translation>
    </message>
    <message>
        <source>Both changes in one text, to be read and rewritten as you like. Underlined: %1. Dashed: %2.</source>
        <translation>Beide Änderungen in einem Text, zum Lesen und freien Umschreiben. Unterstrichen: %1. Gestrichelt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a wavy line were changed by both.</source>
        <translation>
            <numerusform>%n Stelle mit Wellenlinie haben beide geändert.</numerusform>
            <numerusform>%n Stellen mit Wellenlinie haben beide geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next place changed by both</source>
        <translation>Nächste von beiden geänderte Stelle</translation>
    </message>
    <message>
        <source>%1, written anew</source>
        <translation>%1, neu geschrieben</translation>
    </message>
</context>
<context>
    <name>cooperage::DoneStep</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What the file said and what became of it</source>
        <translation>Was in der Datei stand und was daraus wurde</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) imported.</source>
        <translation>
            <numerusform>%n Angebot importiert.</numerusform>
            <numerusform>%n Angebote importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(s) recorded as counted.</source>
        <translation>
            <numerusform>%n Menge als gezählt festgehalten.</numerusform>
            <numerusform>%n Mengen als gezählt festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) begin as drafts; publish them when they are complete.</source>
        <translation>
            <numerusform>%n Angebot beginnt als Entwurf; veröffentlichen, sobald es vollständig ist.</numerusform>
            <numerusform>%n Angebote beginnen als Entwurf; veröffentlichen, sobald sie vollständig sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo address(es) are kept with the listings.</source>
        <translation>
            <numerusform>%n Fotoadresse ist beim Angebot vermerkt.</numerusform>
            <numerusform>%n Fotoadressen sind bei den Angeboten vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File with %n problem(s)…</source>
        <translation>
            <numerusform>Datei mit %n Problem …</numerusform>
            <numerusform>Datei mit %n Problemen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone. Everything is as before.</source>
        <translation>Import rückgängig gemacht. Alles ist wie vorher.</translation>
    </message>
</context>
<context>
    <name>cooperage::DraftFields</name>
    <message>
        <source>&amp;Hide the maker&apos;s name from reviewers</source>
        <translation>Namen vor Gutachtenden ver&amp;bergen</translation>
    </message>
    <message>
        <source>The maker agrees to be re&amp;viewed and named</source>
        <translation>Mit &amp;Begutachtung und Nennung einverstanden</translation>
    </message>
    <message>
        <source>Sa&amp;mples handed in</source>
        <translation>Abgegebene &amp;Muster</translation>
    </message>
    <message>
        <source>N&amp;ote to the reviewers (Markdown)</source>
        <translation>N&amp;otiz an die Gutachtenden (Markdown)</translation>
    </message>
</context>
<context>
    <name>cooperage::EndorsementTable</name>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1. A step has been asked for; the collective&apos;s server decides.</source>
        <translation>%1. Ein Schritt ist angefragt; der Server des Kollektivs entscheidet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>cooperage::EndorsementsPage</name>
    <message>
        <source>Endorsements</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Ask for an endorsement…</source>
        <translation>Um Empfehlung bitten …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu begutachten</numerusform>
            <numerusform>%n zu begutachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) are reminded.</source>
        <translation>
            <numerusform>%n Person wird erinnert.</numerusform>
            <numerusform>%n Personen werden erinnert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::EvidencePanel</name>
    <message>
        <source>The maker&apos;s name is not shown to reviewers.</source>
        <translation>Der Name wird Gutachtenden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Gemacht von %1</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>Foto %1: %2</translation>
    </message>
    <message>
        <source>Choose photos to show</source>
        <translation>Fotos zum Zeigen wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photo added.</source>
        <translation>Foto hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Where there is more to see</source>
        <translation>Wo mehr zu sehen ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Link added.</source>
        <translation>Link hinzugefügt.</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <translation>Link entfernt.</translation>
    </message>
    <message>
        <source>Photo removed.</source>
        <translation>Foto entfernt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Maker&apos;s note</source>
        <translation>Notiz zur Arbeit</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Es gibt noch kein Foto.</translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen one</source>
        <translation>Gewähltes ent&amp;fernen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Links and other evidence</source>
        <translation>Links und andere Belege</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>F&amp;otos hinzufügen …</translation>
    </message>
    <message>
        <source>not shown: it names the maker</source>
        <translation>nicht gezeigt: nennt, wer es gemacht hat</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>notiert von %1</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>Dieser Link wird nicht geöffnet</translation>
    </message>
    <message>
        <source>It names the maker, who is hidden from reviewers.</source>
        <translation>Er nennt, wer es gemacht hat; das bleibt den Gutachtenden verborgen.</translation>
    </message>
    <message>
        <source>It is no address of a web page: %1</source>
        <translation>Das ist keine Adresse einer Webseite: %1</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
    <message>
        <source>Whoever runs it can see that somebody looked.</source>
        <translation>Wer sie betreibt, kann sehen, dass jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Muster erhalten</translation>
    </message>
    <message>
        <source>What has come, and how</source>
        <translation>Was gekommen ist, und wie</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Noted with today&apos;s date and your name.</source>
        <translation>Mit heutigem Datum und dem eigenen Namen notiert.</translation>
    </message>
    <message>
        <source>Samples handed in: %1</source>
        <translation>Abgegebene Muster: %1</translation>
    </message>
    <message>
        <source>Open the lin&amp;k…</source>
        <translation>Lin&amp;k öffnen …</translation>
    </message>
    <message>
        <source>Compare with simi&amp;lar listings</source>
        <translation>Mit ähn&amp;lichen Angeboten vergleichen</translation>
    </message>
    <message>
        <source>Note samples re&amp;ceived…</source>
        <translation>Erhaltene &amp;Muster notieren …</translation>
    </message>
    <message>
        <source>A&amp;dd a link…</source>
        <translation>Link hin&amp;zufügen …</translation>
    </message>
</context>
<context>
    <name>cooperage::ExchangeCard</name>
    <message>
        <source>Cases of exchanged praise</source>
        <translation>Fälle von Lob gegen Lob</translation>
    </message>
    <message>
        <source>Who praised whom</source>
        <translation>Wer wen lobte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Clear with reason…</source>
        <translation>Mit Grund freigeben …</translation>
    </message>
    <message>
        <source>Label as praise for praise…</source>
        <translation>Als Lob gegen Lob kennzeichnen …</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Nicht auffällig</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Praise that looks like an exchange</source>
        <translation>Lob, das nach Tausch aussieht</translation>
    </message>
    <message>
        <source>Only coordinators and stewards see this. Once it is labelled, the words “promote each other” stand before every one of these texts, for everybody.</source>
        <translation>Nur Koordination und Verwaltung sehen dies. Ist es gekennzeichnet, steht für alle vor jedem dieser Texte, dass beide füreinander werben.</translation>
    </message>
    <message>
        <source>No praise looks like an exchange.</source>
        <translation>Kein Lob sieht nach Tausch aus.</translation>
    </message>
    <message>
        <source>Nobody else praised each other.</source>
        <translation>Sonst lobte sich niemand gegenseitig.</translation>
    </message>
    <message>
        <source>Praise in both directions that is no case, and why</source>
        <translation>Gegenseitiges Lob, das kein Fall ist, und warum</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>%1 cleared it on %2: %3</source>
        <translation>%1 gab es am %2 frei: %3</translation>
    </message>
    <message>
        <source>%1 labelled it as praise for praise on %2: %3</source>
        <translation>%1 kennzeichnete es am %2 als Lob gegen Lob: %3</translation>
    </message>
    <message>
        <source>Clear this praise</source>
        <translation>Dieses Lob freigeben</translation>
    </message>
    <message>
        <source>Label it as praise for praise</source>
        <translation>Als Lob gegen Lob kennzeichnen</translation>
    </message>
    <message>
        <source>It stays as it is. Your reason stands in the record.</source>
        <translation>Es bleibt, wie es ist. Der Grund steht in den Akten.</translation>
    </message>
    <message>
        <source>Before each of these texts everybody will read that the two promote each other. In trust they count nothing.</source>
        <translation>Vor jedem dieser Texte lesen alle, dass beide füreinander werben. Für das Vertrauen zählen sie nichts.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Requested. The collective&apos;s server decides.</source>
        <translation>Angefragt. Der Server des Kollektivs entscheidet.</translation>
    </message>
</context>
<context>
    <name>cooperage::FieldChoiceDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
</context>
<context>
    <name>cooperage::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a table of listings that a shop has exported, or drop it here. Etsy and Shopify files and Cooperage&apos;s own are recognised. Nothing changes before you have seen what would.</source>
        <translation>Eine Tabelle mit Angeboten wählen, die ein Shop exportiert hat, oder sie hier ablegen. Dateien von Etsy, Shopify und Cooperage selbst werden erkannt. Es ändert sich nichts, bevor zu sehen war, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Say what the file is, if this is not right</source>
        <translation>Angeben, was die Datei ist, falls das nicht stimmt</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Cells end with</source>
        <translation>Zellen enden mit</translation>
    </message>
    <message>
        <source>Letters are written as</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the header</source>
        <translation>
            <numerusform>%n Zeile unter der Kopfzeile</numerusform>
            <numerusform>%n Zeilen unter der Kopfzeile</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation>Spalten selbst zuordnen</translation>
    </message>
</context>
<context>
    <name>cooperage::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, %n gefunden</numerusform>
            <numerusform>%1, %n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::FirstRun</name>
    <message>
        <source>Welcome to Cooperage</source>
        <translation>Willkommen bei Cooperage</translation>
    </message>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation>Willkommen. Was soll es sein?</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schrif&amp;tgröße</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Start a collective</source>
        <translation>Ein Kollektiv gründen</translation>
    </message>
    <message>
        <source>It lives on this computer. You can move it to a server and invite others at any time.</source>
        <translation>Es lebt auf diesem Computer. Der Umzug auf einen Server und Einladungen sind jederzeit möglich.</translation>
    </message>
    <message>
        <source>&amp;Name of the collective</source>
        <translation>&amp;Name des Kollektivs</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wäh&amp;rung</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Eigener Name</translation>
    </message>
    <message>
        <source>Your &amp;workshop</source>
        <translation>Eigene &amp;Werkstatt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Gründen</translation>
    </message>
    <message>
        <source>Start and bring a s&amp;preadsheet…</source>
        <translation>Gründen und eine Tabelle &amp;mitbringen …</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Riverside Makers: six makers, their listings and a year of stock. A separate file that leaves no trace.</source>
        <translation>Riverside Makers: sechs Werkstätten, ihre Angebote und ein Jahr Bestand. Eine eigene Datei, die keine Spuren hinterlässt.</translation>
    </message>
    <message>
        <source>&amp;Open the sample</source>
        <translation>Beispiel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Give your collective a name first.</source>
        <translation>Bitte zuerst dem Kollektiv einen Namen geben.</translation>
    </message>
    <message>
        <source>Say your name first.</source>
        <translation>Bitte zuerst den eigenen Namen eingeben.</translation>
    </message>
    <message>
        <source>Give your workshop a name first; your own name will do.</source>
        <translation>Bitte zuerst der Werkstatt einen Namen geben; der eigene Name genügt.</translation>
    </message>
</context>
<context>
    <name>cooperage::GateCard</name>
    <message>
        <source>Allow without an endorsement…</source>
        <translation>Ohne Empfehlung erlauben …</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt durch</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>End this exception</source>
        <translation>Diese Ausnahme beenden</translation>
    </message>
    <message>
        <source>May it be promoted?</source>
        <translation>Darf es beworben werden?</translation>
    </message>
    <message>
        <source>In channels of the collective nothing is promoted without an endorsement in force, or an exception a coordinator made.</source>
        <translation>In Kanälen des Kollektivs wird nichts beworben, was nicht gültig empfohlen ist oder von der Koordination ausgenommen wurde.</translation>
    </message>
    <message>
        <source>There is no exception.</source>
        <translation>Es gibt keine Ausnahme.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Beendet durch %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Allow without an endorsement</source>
        <translation>Ohne Empfehlung erlauben</translation>
    </message>
    <message>
        <source>It may be promoted until that day. Everybody sees the exception, who made it and why.</source>
        <translation>Bis zu diesem Tag darf es beworben werden. Alle sehen die Ausnahme, wer sie gemacht hat und warum.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Requested. The collective&apos;s server decides.</source>
        <translation>Angefragt. Der Server des Kollektivs entscheidet.</translation>
    </message>
</context>
<context>
    <name>cooperage::Header</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Seiten anzeigen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open the menu (F10)</source>
        <translation>Menü öffnen (F10)</translation>
    </message>
    <message>
        <source>Show more actions</source>
        <translation>Weitere Aktionen zeigen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
</context>
<context>
    <name>cooperage::HistoryCard</name>
    <message>
        <source>Put this value back</source>
        <translation>Diesen Wert zurückholen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>Der frühere Wert ist wieder da.</translation>
    </message>
</context>
<context>
    <name>cooperage::HistoryPanel</name>
    <message>
        <source>What you did on this computer. Choose a line to go back to that moment.</source>
        <translation>Was auf diesem Computer getan wurde. Eine Zeile wählen, um zu diesem Moment zurückzugehen.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation>Vor alldem</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>%1 (hier)</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message numerus="yes">
        <source>Went %n step(s) through the history.</source>
        <translation>
            <numerusform>%n Schritt im Verlauf gegangen.</numerusform>
            <numerusform>%n Schritte im Verlauf gegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed %1 since; that was left alone.</source>
        <translation>Jemand hat inzwischen %1 geändert; das blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>cooperage::ImportFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Spalten</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Prüfen</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Fertig</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Schritt %1 von 4</translation>
    </message>
    <message numerus="yes">
        <source>Import %n, leave %1 in a file</source>
        <translation>
            <numerusform>%n importieren, %1 in eine Datei</numerusform>
            <numerusform>%n importieren, %1 in eine Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>%n importieren</numerusform>
            <numerusform>%n importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You have no workshop here, so there is nowhere to import listings to. Ask a coordinator for one.</source>
        <translation>Zu diesem Konto gehört keine Werkstatt, also gibt es kein Ziel für den Import. Bitte die Koordination darum bitten.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Datei für den Import wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>Comparing with your listings</source>
        <translation>Vergleich mit den vorhandenen Angeboten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo that first, then undo the import.</source>
        <translation>Seitdem wurde etwas anderes geändert. Zuerst das rückgängig machen, dann den Import.</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 mit Problemen</translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation>Zeilen mit Problemen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>cooperage::InviteSheet</name>
    <message>
        <source>Reviewers</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Invite reviewers</source>
        <translation>Gutachtende einladen</translation>
    </message>
    <message>
        <source>Nobody can be asked.</source>
        <translation>Niemand kann gefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Who has least to review stands first. This standard asks for at least %n reviewer(s).</source>
        <translation>
            <numerusform>Wer am wenigsten begutachtet, steht zuerst. Dieser Standard verlangt mindestens ein Gutachten.</numerusform>
            <numerusform>Wer am wenigsten begutachtet, steht zuerst. Dieser Standard verlangt mindestens %n Gutachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>You coordinate this one</source>
        <translation>Koordiniert diese Anfrage</translation>
    </message>
    <message>
        <source>Made it or asked for it</source>
        <translation>Hat es gemacht oder angefragt</translation>
    </message>
    <message>
        <source>Reviewed it before the appeal</source>
        <translation>Hat vor dem Einspruch begutachtet</translation>
    </message>
    <message>
        <source>Is asked already</source>
        <translation>Ist schon gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n</source>
        <translation>
            <numerusform>%n einladen</numerusform>
            <numerusform>%n einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded – %1</source>
        <translation>Ausgeschlossen – %1</translation>
    </message>
    <message>
        <source>Excluded by a tie they named</source>
        <translation>Ausgeschlossen durch eine genannte Verbindung</translation>
    </message>
</context>
<context>
    <name>cooperage::JoinDoor</name>
    <message>
        <source>Open a &amp;QR picture…</source>
        <translation>&amp;QR-Bild öffnen …</translation>
    </message>
    <message>
        <source>Somebody sent you a link or a QR code. Paste it here, or drop a picture of it; nothing happens before you press the button.</source>
        <translation>Ein Link oder ein QR-Code ist angekommen? Hier einfügen oder ein Bild davon hierher ziehen; es geschieht nichts, bevor die Schaltfläche gedrückt wird.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Your n&amp;ame</source>
        <translation>Eigener N&amp;ame</translation>
    </message>
    <message>
        <source>Join my collective</source>
        <translation>Meinem Kollektiv beitreten</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Choose the picture of the QR code</source>
        <translation>Bild des QR-Codes auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>dem Bild</translation>
    </message>
    <message>
        <source>No QR code can be read in %1. Take a sharper picture of it alone, or paste the link.</source>
        <translation>In %1 ist kein QR-Code zu lesen. Bitte ein schärferes Bild nur davon machen oder den Link einfügen.</translation>
    </message>
    <message>
        <source>The QR code in %1 is no invitation. Ask for the one that the collective made for you.</source>
        <translation>Der QR-Code in %1 ist keine Einladung. Bitte nach dem fragen, den das Kollektiv zum Beitreten gemacht hat.</translation>
    </message>
</context>
<context>
    <name>cooperage::LinkBox</name>
    <message>
        <source>Link to join</source>
        <translation>Link zum Beitreten</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>cooperage::ListingEditor</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>This listing is in the bin. Restore it to change it.</source>
        <translation>Dieses Angebot liegt im Papierkorb. Hol es zurück, um es zu ändern.</translation>
    </message>
    <message>
        <source>Only the people of %1 can change this.</source>
        <translation>Nur die Leute von %1 können das ändern.</translation>
    </message>
    <message>
        <source>Only the people of %1 can change this: %2.</source>
        <translation>Nur die Leute von %1 können das ändern: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed in two places.</source>
        <translation>
            <numerusform>%n Wert wurde an zwei Orten geändert.</numerusform>
            <numerusform>%n Werte wurden an zwei Orten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>This was asked for already.</source>
        <translation>Darum wurde schon gebeten.</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Schlagwörter geändert.</translation>
    </message>
    <message>
        <source>Materials changed.</source>
        <translation>Materialien geändert.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Gemacht von %1</translation>
    </message>
    <message>
        <source>Asked: %1. The collective&apos;s server decides.</source>
        <translation>Erbeten: %1. Der Server des Kollektivs entscheidet.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Preview as buyer</source>
        <translation>Wie beim Kauf ansehen</translation>
    </message>
    <message>
        <source>%1 says that your workshop made this as well, and asks whether you agree.</source>
        <translation>%1 gibt an, dass die eigene Werkstatt daran mitgewirkt hat, und fragt nach dem Einverständnis.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>cooperage::ListingGrid</name>
    <message>
        <source>Listings</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>cooperage::ListingTableView</name>
    <message>
        <source>Listings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Move “%1” one place forward</source>
        <translation>„%1“ einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Move “%1” one place back</source>
        <translation>„%1“ einen Platz nach hinten</translation>
    </message>
    <message>
        <source>Make “%1” wider</source>
        <translation>„%1“ breiter</translation>
    </message>
    <message>
        <source>Make “%1” narrower</source>
        <translation>„%1“ schmaler</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>cooperage::ListingsBar</name>
    <message>
        <source>Find in listings</source>
        <translation>In Angeboten suchen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as photos</source>
        <translation>Als Fotos zeigen</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>S&amp;ortierung:</translation>
    </message>
</context>
<context>
    <name>cooperage::ListingsOverview</name>
    <message numerus="yes">
        <source>Asked for %n listing(s). The collective&apos;s server decides.</source>
        <translation>
            <numerusform>Für %n Angebot erbeten. Der Server des Kollektivs entscheidet.</numerusform>
            <numerusform>Für %n Angebote erbeten. Der Server des Kollektivs entscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New price for %n listing(s)</source>
        <translation>
            <numerusform>Neuer Preis für %n Angebot</numerusform>
            <numerusform>Neuer Preis für %n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis setzen</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n listing(s).</source>
        <translation>
            <numerusform>%n Angebot zurückgeholt.</numerusform>
            <numerusform>%n Angebote zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n listing(s) to the bin.</source>
        <translation>
            <numerusform>%n Angebot in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Angebote in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n listing(s).</source>
        <translation>
            <numerusform>%n Angebot geändert.</numerusform>
            <numerusform>%n Angebote geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing here</source>
        <translation>Hier ist kein Angebot</translation>
    </message>
    <message>
        <source>Try another word, or look at all of them.</source>
        <translation>Vielleicht hilft ein anderes Wort, oder alle zeigen.</translation>
    </message>
    <message>
        <source>No listing matches %1</source>
        <translation>Kein Angebot passt zu %1</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>What is moved to the bin stays here for %n day(s).</source>
        <translation>
            <numerusform>Was in den Papierkorb kommt, bleibt hier %n Tag.</numerusform>
            <numerusform>Was in den Papierkorb kommt, bleibt hier %n Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ListingsPage</name>
    <message>
        <source>Listings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Neues Angebot</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing yet</source>
        <translation>Noch kein Angebot</translation>
    </message>
    <message>
        <source>A listing is one thing you make, with its photos, versions and price.</source>
        <translation>Ein Angebot ist ein selbst gemachtes Stück mit Fotos, Varianten und Preis.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>cooperage::MainWindow</name>
    <message>
        <source>Cooperage</source>
        <translation>Cooperage</translation>
    </message>
    <message>
        <source>%1 – Cooperage</source>
        <comment>name of the page</comment>
        <translation>%1 – Cooperage</translation>
    </message>
</context>
<context>
    <name>cooperage::MarkdownBar</name>
    <message>
        <source>%1, as it will be read</source>
        <translation>%1, wie es gelesen wird</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Liste (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Link (Ctrl+L)</source>
        <translation>Link (Strg+L)</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>cooperage::MarkedText</name>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>taken out: %1</source>
        <translation>herausgenommen: %1</translation>
    </message>
</context>
<context>
    <name>cooperage::MovementPanel</name>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>Stüc&amp;k</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Choose something in the list</source>
        <translation>Bitte etwas in der Liste wählen</translation>
    </message>
    <message>
        <source>In stock: %1. Only %2 sees more and records movements.</source>
        <translation>Vorrätig: %1. Nur %2 sieht mehr und trägt Bewegungen ein.</translation>
    </message>
    <message numerus="yes">
        <source>Made: %n × %1.</source>
        <translation>
            <numerusform>Gemacht: %n × %1.</numerusform>
            <numerusform>Gemacht: %n × %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold: %n × %1.</source>
        <translation>
            <numerusform>Verkauft: %n × %1.</numerusform>
            <numerusform>Verkauft: %n × %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock of %1 corrected.</source>
        <translation>Bestand von %1 berichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n × %1.</source>
        <translation>
            <numerusform>Gezählt: %n × %1.</numerusform>
            <numerusform>Gezählt: %n × %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where it goes. A place is needed at both ends.</source>
        <translation>Bitte wählen, wohin es geht. An beiden Enden braucht es einen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>Moved: %n × %1.</source>
        <translation>
            <numerusform>Umgelagert: %n × %1.</numerusform>
            <numerusform>Umgelagert: %n × %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than was known here. Count it when you can.</source>
        <translation>
            <numerusform>Das ist %n mehr, als hier bekannt war. Bitte bei Gelegenheit nachzählen.</numerusform>
            <numerusform>Das sind %n mehr, als hier bekannt waren. Bitte bei Gelegenheit nachzählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Es wartet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Im Moment wartet nichts.</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>Es wartet (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere Zeile zeigen</numerusform>
            <numerusform>%n weitere Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off until tomorrow – show again</source>
        <translation>
            <numerusform>%n auf morgen verschoben – wieder zeigen</numerusform>
            <numerusform>%n auf morgen verschoben – wieder zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cooperage::OthersTaste</name>
    <message>
        <source>Taste of other workshops</source>
        <translation>Geschmack anderer Werkstätten</translation>
    </message>
    <message>
        <source>What the workshop finds good</source>
        <translation>Was die Werkstatt gut findet</translation>
    </message>
    <message>
        <source>Wor&amp;kshop:</source>
        <translation>&amp;Werkstatt:</translation>
    </message>
</context>
<context>
    <name>cooperage::PartnerCard</name>
    <message>
        <source>The partner&apos;s word</source>
        <translation>Das Wort des Partners</translation>
    </message>
    <message>
        <source>Make a reply lin&amp;k</source>
        <translation>Antwortlin&amp;k erstellen</translation>
    </message>
    <message>
        <source>Re&amp;voke the link</source>
        <translation>Link &amp;widerrufen</translation>
    </message>
    <message>
        <source>Link for the partner</source>
        <translation>Link für den Partner</translation>
    </message>
    <message>
        <source>Make a new reply lin&amp;k</source>
        <translation>Neuen Antwortlin&amp;k erstellen</translation>
    </message>
    <message>
        <source>Showing public pages</source>
        <translation>Das Zeigen öffentlicher Seiten</translation>
    </message>
    <message>
        <source>Answered by the partner through a link on %1: %2 agrees to be reviewed and named.</source>
        <translation>Vom Partner über einen Link beantwortet am %1: %2 stimmt zu, geprüft und genannt zu werden.</translation>
    </message>
    <message>
        <source>Answered by the partner through a link on %1: %2 does not want to be endorsed.</source>
        <translation>Vom Partner über einen Link beantwortet am %1: %2 möchte nicht empfohlen werden.</translation>
    </message>
    <message>
        <source>That %1 agrees was recorded by %2.</source>
        <translation>Dass %1 zustimmt, wurde von %2 vermerkt.</translation>
    </message>
    <message>
        <source>%1 has to agree first. Give its owner a link to answer with, or record under Evidence that they agreed.</source>
        <translation>%1 muss zuerst zustimmen. Dafür gibt es einen Link zum Antworten, oder die Zustimmung wird unter den Belegen vermerkt.</translation>
    </message>
    <message>
        <source>The last link was revoked.</source>
        <translation>Der letzte Link wurde widerrufen.</translation>
    </message>
    <message>
        <source>The link is being revoked.</source>
        <translation>Der Link wird gerade widerrufen.</translation>
    </message>
    <message>
        <source>A link is open until %1. Nobody has answered yet.</source>
        <translation>Ein Link ist offen bis %1. Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>The last link was open until %1. Nobody answered.</source>
        <translation>Der letzte Link war offen bis %1. Niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Verbindungen: %1</translation>
    </message>
    <message>
        <source>Ties: none declared</source>
        <translation>Verbindungen: keine angegeben</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>For the owner of %1, once, until %2. It can be opened as soon as this computer has sent it to the server, and is shown only now: copy it.</source>
        <translation>Für die Leute von %1, einmal, bis %2. Er lässt sich öffnen, sobald dieser Computer ihn an den Server gesendet hat, und wird nur jetzt gezeigt: bitte kopieren.</translation>
    </message>
    <message>
        <source>Asked to revoke the link.</source>
        <translation>Widerruf des Links erbeten.</translation>
    </message>
</context>
<context>
    <name>cooperage::PartnerSection</name>
    <message>
        <source>Add a partner…</source>
        <translation>Partner hinzufügen …</translation>
    </message>
    <message>
        <source>%1 is written down.</source>
        <translation>%1 ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>No standard is published yet. A coordinator publishes one first.</source>
        <translation>Noch ist kein Standard veröffentlicht. Die Koordination veröffentlicht zuerst einen.</translation>
    </message>
    <message>
        <source>Ask for an endorsement of %1</source>
        <translation>Um Empfehlung von %1 bitten</translation>
    </message>
    <message>
        <source>By which standard is its work to be looked at?</source>
        <translation>Nach welchem Standard soll die Arbeit angesehen werden?</translation>
    </message>
    <message>
        <source>Begin the request</source>
        <translation>Anfrage beginnen</translation>
    </message>
</context>
<context>
    <name>cooperage::PartnerSheet</name>
    <message>
        <source>seen by you and by coordinators</source>
        <translation>sichtbar für die eigene Person und die Koordination</translation>
    </message>
    <message>
        <source>e-mail or telephone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Add this &amp;shop</source>
        <translation>Diesen &amp;Laden hinzufügen</translation>
    </message>
    <message>
        <source>A partner outside the collective</source>
        <translation>Ein Partner außerhalb des Kollektivs</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>&amp;Introduced by</source>
        <translation>&amp;Vorgestellt von</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>How to &amp;reach them</source>
        <translation>E&amp;rreichbar unter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Known &amp;for</source>
        <translation>Bekannt &amp;für</translation>
    </message>
</context>
<context>
    <name>cooperage::PeopleSection</name>
    <message>
        <source>People of the collective</source>
        <translation>Personen im Kollektiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Give or take a role…</source>
        <translation>Rolle geben oder entziehen …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Open this link on your other device within ten minutes.</source>
        <translation>Diesen Link innerhalb von zehn Minuten auf dem anderen Gerät öffnen.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Werkstatt</translation>
    </message>
    <message>
        <source>Make an &amp;invitation</source>
        <translation>&amp;Einladung erstellen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>Invited, until %1</source>
        <translation>Eingeladen, bis %1</translation>
    </message>
    <message>
        <source>A workshop of their own</source>
        <translation>Eine eigene Werkstatt</translation>
    </message>
    <message>
        <source>Send this link to %1. It works once, as soon as your computer has synced.</source>
        <translation>Diesen Link an %1 schicken. Er gilt einmal, sobald dieser Computer abgeglichen hat.</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>Bitte zuerst eine Person in der Liste wählen.</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Which role should change?</source>
        <translation>Welche Rolle soll sich ändern?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Entziehen: %1</translation>
    </message>
    <message>
        <source>Give: %1</source>
        <translation>Geben: %1</translation>
    </message>
    <message>
        <source>Asked for. The server decides when it has been reached.</source>
        <translation>Erbeten. Der Server entscheidet, sobald er erreicht ist.</translation>
    </message>
</context>
<context>
    <name>cooperage::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>As &amp;at:</source>
        <translation>&amp;Stand:</translation>
    </message>
</context>
<context>
    <name>cooperage::PhotoCrop</name>
    <message>
        <source>Crop and turn</source>
        <translation>Beschneiden und drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>cooperage::PhotoSection</name>
    <message>
        <source>Add photo…</source>
        <translation>Foto hinzufügen …</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Bild einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Move photo earlier (Alt+Up)</source>
        <translation>Foto nach vorn (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move photo later (Alt+Down)</source>
        <translation>Foto nach hinten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Bitte erst eins kopieren.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n photo(s)…</source>
        <translation>
            <numerusform>%n Foto wird vorbereitet …</numerusform>
            <numerusform>%n Fotos werden vorbereitet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo added.</source>
        <translation>Foto hinzugefügt.</translation>
    </message>
    <message>
        <source>Order of photos changed.</source>
        <translation>Reihenfolge der Fotos geändert.</translation>
    </message>
    <message>
        <source>Photo removed.</source>
        <translation>Foto entfernt.</translation>
    </message>
    <message>
        <source>This photo has not been fetched yet.</source>
        <translation>Dieses Foto wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation>Foto geändert.</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>beschnittenes Bild</translation>
    </message>
    <message>
        <source>Crop or turn the photo</source>
        <translation>Foto beschneiden oder drehen</translation>
    </message>
</context>
<context>
    <name>cooperage::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>1 ★ cover</source>
        <translation>1 ★ Titelbild</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>Foto %1: %2</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
</context>
<context>
    <name>cooperage::PhotoViewer</name>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>&amp;Full size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Photo without a description</source>
        <translation>Foto ohne Beschreibung</translation>
    </message>
</context>
<context>
    <name>cooperage::PlanTable</name>
    <message numerus="yes">
        <source>Comes in with %n variant(s)</source>
        <translation>
            <numerusform>Kommt mit %n Variante herein</numerusform>
            <numerusform>Kommt mit %n Varianten herein</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Changed, probably this one</source>
        <translation>Geändert, wahrscheinlich dieses</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>cooperage::PraiseCard</name>
    <message>
        <source>Search recommendations</source>
        <translation>Persönliches Lob suchen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Persönliches Lob</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open the endorsement</source>
        <translation>Empfehlung des Kollektivs öffnen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Say thanks…</source>
        <translation>Danken …</translation>
    </message>
    <message>
        <source>No recommendation has these words.</source>
        <translation>Kein Lob enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nobody has recommended anything yet. Begin with work you use yourself.</source>
        <translation>Noch hat niemand etwas persönlich gelobt. Ein guter Anfang ist, was man selbst benutzt.</translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>Hier gibt es keines.</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 about %2 by %3</source>
        <translation>%1 über %2 von %3</translation>
    </message>
    <message>
        <source>In the United States: %1</source>
        <translation>In den Vereinigten Staaten: %1</translation>
    </message>
    <message>
        <source>Your word about %1 is withdrawn.</source>
        <translation>Das Lob für %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>What people of the collective say in their own name. It never speaks for the collective; its endorsements stand in the register.</source>
        <translation>Was Menschen des Kollektivs im eigenen Namen sagen. Es spricht nie für das Kollektiv; dessen Empfehlungen stehen im Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>cooperage::PraiseSection</name>
    <message>
        <source>Recommend…</source>
        <translation>Persönlich loben …</translation>
    </message>
    <message>
        <source>Your word about %1</source>
        <translation>Das Lob für %1</translation>
    </message>
</context>
<context>
    <name>cooperage::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n vorrätig</numerusform>
            <numerusform>%n vorrätig</numerusform>
        </translation>
    </message>
    <message>
        <source>In stock: %1</source>
        <translation>Vorrätig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; everything stays as before</source>
        <translation>Anhalten; alles bleibt wie vorher</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cooperage::PublicCard</name>
    <message>
        <source>Copy the signed &amp;badge&apos;s link</source>
        <translation>Link des signierten &amp;Nachweises kopieren</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>Öffentliche Seite</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>An Open Badges 3 file signed by the collective. Others can check that it is real.</source>
        <translation>Eine vom Kollektiv signierte Datei nach Open Badges 3. Andere können prüfen, dass sie echt ist.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Link of the signed badge copied.</source>
        <translation>Link des signierten Nachweises kopiert.</translation>
    </message>
</context>
<context>
    <name>cooperage::PublicSection</name>
    <message>
        <source>Public pages</source>
        <translation>Öffentliche Seiten</translation>
    </message>
    <message>
        <source>Show &amp;published endorsements to everybody</source>
        <translation>&amp;Veröffentlichte Empfehlungen allen zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Copy the issuer&apos;s &amp;link</source>
        <translation>&amp;Link des Ausstellers kopieren</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>The server shows each published endorsement with its disclosure, its state and a signed badge, and the owners of partner shops can answer through a link. Nothing else is shown: no list, no reviewers, nothing that is not published.</source>
        <translation>Der Server zeigt jede veröffentlichte Empfehlung mit ihrer Offenlegung, ihrem Stand und einem signierten Nachweis, und Partner von außerhalb können über einen Link antworten. Sonst wird nichts gezeigt: keine Liste, keine Prüfenden, nichts Unveröffentlichtes.</translation>
    </message>
    <message>
        <source>&amp;Address of the server, as browsers reach it</source>
        <translation>&amp;Adresse des Servers, wie Browser ihn erreichen</translation>
    </message>
    <message>
        <source>Shown at %1, and so on. The issuer&apos;s page with the public key is %2.</source>
        <translation>Zu sehen unter %1 und so weiter. Die Seite des Ausstellers mit dem öffentlichen Schlüssel ist %2.</translation>
    </message>
    <message>
        <source>Nothing is shown now.</source>
        <translation>Zurzeit wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Nothing is shown now. Stewards can change that.</source>
        <translation>Zurzeit wird nichts gezeigt. Die Verwaltung kann das ändern.</translation>
    </message>
    <message>
        <source>Public pages are on.</source>
        <translation>Öffentliche Seiten sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Public pages are off.</source>
        <translation>Öffentliche Seiten sind ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>cooperage::PublishCard</name>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Ready to be published</source>
        <translation>Bereit zur Veröffentlichung</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before publishing</source>
        <translation>
            <numerusform>Vor dem Veröffentlichen fehlt %n</numerusform>
            <numerusform>Vor dem Veröffentlichen fehlen %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
</context>
<context>
    <name>cooperage::PublishSheet</name>
    <message>
        <source>I have &amp;seen how it will read</source>
        <translation>So &amp;gelesen, wie es erscheint</translation>
    </message>
    <message>
        <source>Publish the endorsement</source>
        <translation>Empfehlung veröffentlichen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>United Kingdom and elsewhere</source>
        <translation>Vereinigtes Königreich und sonst</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>What the collective says of it, in plain &amp;words</source>
        <translation>Was das Kollektiv dazu sagt, in schlichten &amp;Worten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Published &amp;for</source>
        <translation>Veröffentlicht &amp;für</translation>
    </message>
    <message>
        <source>In the United Kingdom and elsewhere it reads</source>
        <translation>Im Vereinigten Königreich und sonst steht dort</translation>
    </message>
    <message>
        <source>In the United States it reads</source>
        <translation>In den Vereinigten Staaten steht dort</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>cooperage::QrView</name>
    <message>
        <source>The link as a QR code</source>
        <translation>Der Link als QR-Code</translation>
    </message>
    <message>
        <source>Scan this with the other device, or send a picture of it.</source>
        <translation>Mit dem anderen Gerät scannen oder ein Bild davon senden.</translation>
    </message>
</context>
<context>
    <name>cooperage::RecommendSheet</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Loben</translation>
    </message>
    <message>
        <source>Change a recommendation</source>
        <translation>Ein Lob ändern</translation>
    </message>
    <message>
        <source>Recommend somebody&apos;s work</source>
        <translation>Jemandes Arbeit loben</translation>
    </message>
    <message>
        <source>Have you any of these with %1? It stands before your sentence.</source>
        <translation>Besteht mit %1 etwas davon? Es steht vor dem Satz.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>First say what ties you to the maker, or that nothing does.</source>
        <translation>Zuerst angeben, was mit den Herstellenden verbindet, oder dass nichts verbindet.</translation>
    </message>
    <message>
        <source>Your word about %1 is changed.</source>
        <translation>Das Lob für %1 ist geändert.</translation>
    </message>
    <message>
        <source>You recommend %1.</source>
        <translation>%1 ist gelobt.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>On other people&apos;s pages</source>
        <translation>Auf Seiten anderer</translation>
    </message>
    <message>
        <source>On your own page</source>
        <translation>Auf der eigenen Seite</translation>
    </message>
    <message>
        <source>Your &amp;word, in one sentence</source>
        <translation>Das &amp;Lob, in einem Satz</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>&amp;Gezeigt</translation>
    </message>
    <message>
        <source>This is your own word. It does not speak for the collective, and needs nobody&apos;s consent but yours.</source>
        <translation>Dies ist das eigene Wort. Es spricht nicht für das Kollektiv und braucht keine Zustimmung anderer.</translation>
    </message>
    <message>
        <source>In the United Kingdom and elsewhere it reads</source>
        <translation>Im Vereinigten Königreich und anderswo liest es sich so</translation>
    </message>
    <message>
        <source>In the United States it reads</source>
        <translation>In den Vereinigten Staaten liest es sich so</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>cooperage::RecordSource</name>
    <message>
        <source>Listing · %1</source>
        <translation>Angebot · %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Endorsement · %1</source>
        <translation>Empfehlung · %1</translation>
    </message>
    <message>
        <source>Recommendation · %1 about %2</source>
        <translation>Persönliches Lob · %1 über %2</translation>
    </message>
    <message>
        <source>Partner outside the collective</source>
        <translation>Partner außerhalb des Kollektivs</translation>
    </message>
    <message>
        <source>Partner outside · %1</source>
        <translation>Partner außerhalb · %1</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard · criterion %1</source>
        <translation>Standard · Kriterium %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ReportChoices</name>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppieren nach:</translation>
    </message>
    <message>
        <source>then b&amp;y:</source>
        <translation>&amp;dann nach:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>group by nothing</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a choice</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Alle Werkstätten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>cooperage::ReportSaver</name>
    <message>
        <source>PDF, to print and to file</source>
        <translation>PDF, zum Drucken und Ablegen</translation>
    </message>
    <message>
        <source>XLSX, to calculate with</source>
        <translation>XLSX, zum Weiterrechnen</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, für andere Programme</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet of this country</source>
        <translation>CSV, für Tabellenprogramme dieses Landes</translation>
    </message>
    <message>
        <source>HTML, to read anywhere</source>
        <translation>HTML, überall lesbar</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>What shall it be written as?</source>
        <translation>Als was soll er geschrieben werden?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>cooperage::ReportView</name>
    <message>
        <source>How this is counted</source>
        <translation>So wird gezählt</translation>
    </message>
    <message>
        <source>&amp;How this is counted</source>
        <translation>So &amp;wird gezählt</translation>
    </message>
    <message>
        <source>Choose other filters or another period.</source>
        <translation>Bitte andere Filter oder einen anderen Zeitraum wählen.</translation>
    </message>
    <message>
        <source>It fills as the collective records what it does.</source>
        <translation>Er füllt sich, sobald das Kollektiv festhält, was es tut.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>cooperage::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX …</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML …</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Bericht:</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>This report is not for everybody</source>
        <translation>Dieser Bericht ist nicht für alle</translation>
    </message>
</context>
<context>
    <name>cooperage::RequestList</name>
    <message>
        <source>Find requests</source>
        <translation>Anfragen finden</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Hier ist gerade nichts</translation>
    </message>
    <message>
        <source>Nothing of this kind is waiting.</source>
        <translation>Nichts dieser Art wartet.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle Anfragen zeigen</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Try other words: a subject, a maker, a standard or a number.</source>
        <translation>Bitte andere Worte versuchen: Gegenstand, Werkstatt, Standard oder Nummer.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing is endorsed yet</source>
        <translation>Noch ist nichts empfohlen</translation>
    </message>
    <message>
        <source>What the collective has endorsed is listed here, with the day it is valid until.</source>
        <translation>Hier steht, was das Kollektiv empfohlen hat und bis wann es gilt.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu begutachten</translation>
    </message>
    <message>
        <source>Reviews a coordinator asks for appear here.</source>
        <translation>Gutachten, um die die Koordination bittet, erscheinen hier.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>Good work deserves to be seen: have the collective look at one of your pieces.</source>
        <translation>Gute Arbeit soll gesehen werden: Das Kollektiv kann eines der Stücke ansehen.</translation>
    </message>
    <message>
        <source>Ask for an endorsement…</source>
        <translation>Um Empfehlung bitten …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Remind the late reviewers</source>
        <translation>Säumige Gutachtende erinnern</translation>
    </message>
</context>
<context>
    <name>cooperage::RequestPage</name>
    <message>
        <source>Requested: %1. The collective&apos;s server decides.</source>
        <translation>Angefragt: %1. Der Server des Kollektivs entscheidet.</translation>
    </message>
    <message>
        <source>The tie is cleared.</source>
        <translation>Die Verbindung ist freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) invited.</source>
        <translation>
            <numerusform>%n Person eingeladen.</numerusform>
            <numerusform>%n Personen eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a stand-in</source>
        <translation>Vertretung benennen</translation>
    </message>
    <message>
        <source>No coordinator is free of this request. Who coordinates it instead?</source>
        <translation>Niemand aus der Koordination ist bei dieser Anfrage frei. Wer koordiniert stattdessen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Nobody is free of this request: everyone made it, asked for it or reviews it.</source>
        <translation>Niemand ist bei dieser Anfrage frei: Alle haben es gemacht, angefragt oder begutachten es.</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <translation>Angebot öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>Teil der Anfrage</translation>
    </message>
    <message>
        <source>%1 of %2 reviews</source>
        <translation>%1 von %2 Gutachten</translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>fällig %1 (%2)</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punkte %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sent back to draft: %1</source>
        <translation>Zurück zum Entwurf: %1</translation>
    </message>
    <message>
        <source>To be changed: %1</source>
        <translation>Zu ändern: %1</translation>
    </message>
    <message>
        <source>Changed since the last round: %1</source>
        <translation>Seit der letzten Runde geändert: %1</translation>
    </message>
    <message>
        <source>On the condition, by %1: %2</source>
        <translation>Unter der Bedingung, bis %1: %2</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <translation>Einspruch: %1</translation>
    </message>
    <message>
        <source>Before it can be submitted:</source>
        <translation>Vor dem Einreichen:</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 is reminded.</source>
        <translation>%1 wird erinnert.</translation>
    </message>
    <message>
        <source>Thank the reviewers…</source>
        <translation>Den Gutachtenden danken …</translation>
    </message>
    <message numerus="yes">
        <source>%1 reminded you on %2: your review is %n day(s) over.</source>
        <translation>
            <numerusform>%1 hat am %2 erinnert: Das Gutachten ist %n Tag über der Zeit.</numerusform>
            <numerusform>%1 hat am %2 erinnert: Das Gutachten ist %n Tage über der Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A coordinator</source>
        <translation>Die Koordination</translation>
    </message>
    <message>
        <source>Submit it although it names the maker?</source>
        <translation>Einreichen, obwohl genannt wird, wer es gemacht hat?</translation>
    </message>
    <message>
        <source>Submit as it is</source>
        <translation>So einreichen</translation>
    </message>
    <message>
        <source>Declared.</source>
        <translation>Angegeben.</translation>
    </message>
    <message>
        <source>Declared. Now it is another coordinator’s turn.</source>
        <translation>Angegeben. Nun ist eine andere Koordination an der Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reminded you on %2: your answer is %n day(s) over.</source>
        <translation>
            <numerusform>%1 hat am %2 erinnert: Die Antwort ist %n Tag über der Zeit.</numerusform>
            <numerusform>%1 hat am %2 erinnert: Die Antwort ist %n Tage über der Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1 (%2)</source>
        <translation>gültig bis %1 (%2)</translation>
    </message>
</context>
<context>
    <name>cooperage::RubricPanel</name>
    <message>
        <source>Wh&amp;y the review is revised</source>
        <translation>Warum &amp;das Gutachten geändert wird</translation>
    </message>
    <message>
        <source>Re&amp;mark to the coordinator and the other reviewers</source>
        <translation>&amp;Anmerkung an Koordination und andere Gutachtende</translation>
    </message>
    <message>
        <source>Say in one sentence why the review is revised.</source>
        <translation>Bitte in einem Satz sagen, warum das Gutachten geändert wird.</translation>
    </message>
    <message>
        <source>Self-assessment sent.</source>
        <translation>Selbsteinschätzung gesendet.</translation>
    </message>
    <message>
        <source>Review sent. It counts when the server has it.</source>
        <translation>Gutachten gesendet. Es zählt, sobald der Server es hat.</translation>
    </message>
    <message>
        <source>Kept as a draft, only seen by you.</source>
        <translation>Als Entwurf behalten, für andere nicht sichtbar.</translation>
    </message>
    <message>
        <source>Sent. It counts as soon as the collective&apos;s server has it; until then it waits here.</source>
        <translation>Gesendet. Es zählt, sobald der Server des Kollektivs es hat; bis dahin wartet es hier.</translation>
    </message>
    <message>
        <source>First say under Disclosures whether there are ties to the maker. Then this form opens.</source>
        <translation>Bitte zuerst unter Verbindungen angeben, ob es welche gibt. Dann öffnet sich dieses Formular.</translation>
    </message>
    <message>
        <source>The reviews lie far apart. You may revise yours once, with a reason; both are kept.</source>
        <translation>Die Gutachten liegen weit auseinander. Das eigene darf einmal geändert werden, mit Grund; beide bleiben.</translation>
    </message>
    <message>
        <source>How do you judge your own work? The reviewers use the same words.</source>
        <translation>Wie ist die eigene Arbeit? Die Gutachtenden benutzen dieselben Worte.</translation>
    </message>
    <message>
        <source>Blind until you send. The others&apos; scores appear when all are in.</source>
        <translation>Verdeckt bis zum Senden. Die anderen Punkte erscheinen, wenn alle da sind.</translation>
    </message>
    <message>
        <source>You are asked to review this. Accept first; then the form opens.</source>
        <translation>Um ein Gutachten wird gebeten. Nach der Zusage öffnet sich das Formular.</translation>
    </message>
    <message>
        <source>You have accepted. The form opens when the coordinator opens the reviews.</source>
        <translation>Zugesagt. Das Formular öffnet sich, wenn die Koordination die Begutachtung eröffnet.</translation>
    </message>
    <message>
        <source>Your review is sent. The others&apos; scores appear when all are in.</source>
        <translation>Das Gutachten ist gesendet. Die anderen Punkte erscheinen, wenn alle da sind.</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>besteht ab %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Punkte %1</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 von %2 benotet</translation>
    </message>
    <message>
        <source>a veto: it cannot pass</source>
        <translation>ein Veto: es kann nicht bestehen</translation>
    </message>
    <message>
        <source>You are too close to the maker to judge this, and nobody can lift that. Please step back.</source>
        <translation>Die Nähe zur Herstellerin oder zum Hersteller ist zu groß, um das zu beurteilen, und niemand kann das aufheben. Bitte zurücktreten.</translation>
    </message>
    <message>
        <source>A coordinator has to clear your tie first, with a reason. Then this form opens.</source>
        <translation>Eine Koordinatorin oder ein Koordinator muss die Verbindung zuerst mit Begründung freigeben. Dann öffnet sich dieses Formular.</translation>
    </message>
    <message>
        <source>Your own score %1</source>
        <translation>Eigene Bewertung %1</translation>
    </message>
</context>
<context>
    <name>cooperage::SavedViews</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>Die Ansicht heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>View “%1” changed.</source>
        <translation>Ansicht „%1“ geändert.</translation>
    </message>
    <message>
        <source>Everybody sees the view “%1” now.</source>
        <translation>Alle sehen jetzt die Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Only you see the view “%1” now.</source>
        <translation>Die Ansicht „%1“ ist jetzt nur für dich zu sehen.</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
</context>
<context>
    <name>cooperage::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>cooperage::SelectionBar</name>
    <message>
        <source>Selected listings</source>
        <translation>Ausgewählte Angebote</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Price…</source>
        <translation>Preis …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>More for the selected listings</source>
        <translation>Mehr für die ausgewählten Angebote</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Put live again</source>
        <translation>Wieder live stellen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::SelfScoreSheet</name>
    <message>
        <source>Your workshop has no listing yet.</source>
        <translation>Die Werkstatt hat noch kein Angebot.</translation>
    </message>
    <message>
        <source>Your own work by %1</source>
        <translation>Eigene Arbeit nach %1</translation>
    </message>
    <message>
        <source>&amp;Listing:</source>
        <translation>&amp;Angebot:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Only your workshop sees this. It is kept as you mark; whoever asks for an endorsement of the listing finds the marks there.</source>
        <translation>Nur die eigene Werkstatt sieht das. Es wird beim Bewerten behalten; wer für das Angebot eine Empfehlung beantragt, findet die Noten dort.</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
</context>
<context>
    <name>cooperage::SettingsSection</name>
    <message>
        <source>Back to the &amp;standard</source>
        <translation>Zurück zum &amp;Standard</translation>
    </message>
    <message>
        <source>Settings of the collective</source>
        <translation>Einstellungen des Kollektivs</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>History of the setting</source>
        <translation>Verlauf der Einstellung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stewards can change these settings.</source>
        <translation>Diese Einstellungen kann die Verwaltung ändern.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1: geändert.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Put this value back</source>
        <translation>Diesen &amp;Wert zurückholen</translation>
    </message>
    <message>
        <source>Never changed: the standard holds.</source>
        <translation>Nie geändert: Es gilt der Standard.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, noch nicht gesendet</translation>
    </message>
    <message>
        <source>&amp;Put back: %1</source>
        <translation>&amp;Wieder auf: %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ShopPanel</name>
    <message>
        <source>Write down a &amp;contact</source>
        <translation>&amp;Kontakt aufschreiben</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Was darüber gesagt wird</translation>
    </message>
    <message>
        <source>Recommen&amp;d…</source>
        <translation>&amp;Empfehlen …</translation>
    </message>
    <message>
        <source>As&amp;k for an endorsement…</source>
        <translation>Um Empfehlung &amp;bitten …</translation>
    </message>
    <message>
        <source>Coordinators and stewards change this.</source>
        <translation>Koordination und Verwaltung ändern dies.</translation>
    </message>
    <message>
        <source>%1, who wrote it down, coordinators and stewards change this.</source>
        <translation>%1 hat es aufgeschrieben und kann es ändern, ebenso Koordination und Verwaltung.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Endorsed by the collective: %1</source>
        <translation>Vom Kollektiv empfohlen: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Nothing yet: neither an endorsement in force nor a recommendation.</source>
        <translation>Noch nichts: weder eine gültige Empfehlung des Kollektivs noch eine persönliche.</translation>
    </message>
</context>
<context>
    <name>cooperage::ShopsCard</name>
    <message>
        <source>Search shops</source>
        <translation>Läden suchen</translation>
    </message>
    <message>
        <source>Shops outside the collective</source>
        <translation>Läden außerhalb des Kollektivs</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Bekannt für</translation>
    </message>
    <message>
        <source>No shop matches.</source>
        <translation>Kein Laden passt.</translation>
    </message>
    <message>
        <source>No shop outside is known yet. Write one down to have its work endorsed.</source>
        <translation>Noch ist kein Laden außerhalb bekannt. Einen aufschreiben, damit seine Arbeit empfohlen werden kann.</translation>
    </message>
</context>
<context>
    <name>cooperage::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Leave without changing</source>
        <translation>Verlassen ohne Änderung</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cooperage::Sidebar</name>
    <message>
        <source>Up to date</source>
        <translation>Alles aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n Änderung zu senden</numerusform>
            <numerusform>%n Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sende %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <translation>
            <numerusform>Offline, %n zu senden</numerusform>
            <numerusform>Offline, %n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>%n Entscheidung nötig</numerusform>
            <numerusform>%n Entscheidungen nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot send: sign in again</source>
        <translation>Senden nicht möglich: neu anmelden</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Last sync just now</source>
        <translation>Gerade eben abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n min ago</source>
        <translation>
            <numerusform>Vor %n Min. abgeglichen</numerusform>
            <numerusform>Vor %n Min. abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n hour(s) ago</source>
        <translation>
            <numerusform>Vor %n Stunde abgeglichen</numerusform>
            <numerusform>Vor %n Stunden abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag abgeglichen</numerusform>
            <numerusform>Vor %n Tagen abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Switch the collective, now %1</source>
        <translation>Kollektiv wechseln, jetzt %1</translation>
    </message>
</context>
<context>
    <name>cooperage::StandardSection</name>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Handwerk</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>&amp;New standard…</source>
        <translation>&amp;Neuer Standard …</translation>
    </message>
    <message>
        <source>About this standard</source>
        <translation>Über diesen Standard</translation>
    </message>
    <message>
        <source>There is no standard yet. Begin with the craft you know best.</source>
        <translation>Noch gibt es keinen Standard. Am besten beginnt das vertrauteste Handwerk.</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Neuer Standard</translation>
    </message>
    <message>
        <source>Its name, such as &quot;Weaving&quot;</source>
        <translation>Sein Name, etwa „Weben“</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A draft to write in.</source>
        <translation>Ein Entwurf zum Schreiben ist da.</translation>
    </message>
</context>
<context>
    <name>cooperage::StepSheet</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Have you any of these with the maker?</source>
        <translation>Besteht etwas davon zu denen, die es gemacht haben?</translation>
    </message>
    <message>
        <source>With this tie somebody else has to decide, unless another coordinator clears it with a reason.</source>
        <translation>Mit dieser Verbindung muss jemand anderes entscheiden, außer eine andere Koordination gibt sie mit Begründung frei.</translation>
    </message>
    <message>
        <source>With this tie somebody else has to decide, and nobody can lift that. Once said, it stands.</source>
        <translation>Mit dieser Verbindung muss jemand anderes entscheiden, und das kann niemand aufheben. Einmal angegeben, gilt es.</translation>
    </message>
    <message>
        <source>Keep just the declaration</source>
        <translation>Nur die Angabe behalten</translation>
    </message>
</context>
<context>
    <name>cooperage::StepsBar</name>
    <message>
        <source>Requested: %1. The collective&apos;s server decides.</source>
        <translation>Angefragt: %1. Der Server des Kollektivs entscheidet.</translation>
    </message>
    <message>
        <source>You named a tie to the maker. Another coordinator goes on with it, or clears the tie with a reason.</source>
        <translation>Eine Verbindung ist genannt. Eine andere Koordination macht weiter oder gibt die Verbindung mit Begründung frei.</translation>
    </message>
    <message>
        <source>You are too close to the maker to decide this. Another coordinator does, or a stand-in.</source>
        <translation>Zu nah an denen, die es gemacht haben: Hier entscheidet eine andere Koordination oder eine Vertretung.</translation>
    </message>
    <message>
        <source>%1 named a tie: %2. Clear it under Disclosures, or decide yourself.</source>
        <translation>%1 hat eine Verbindung genannt: %2. Unter „Verbindungen“ freigeben oder selbst entscheiden.</translation>
    </message>
</context>
<context>
    <name>cooperage::StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>All done. This list can be closed now.</source>
        <translation>Alles erledigt. Diese Liste kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
</context>
<context>
    <name>cooperage::StockBar</name>
    <message>
        <source>Find in stock</source>
        <translation>Im Bestand suchen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Wenig Vorrat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Held &amp;by:</source>
        <translation>&amp;Bei:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Allen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n piece(s))</source>
        <translation>
            <numerusform>%1 (%n Stück)</numerusform>
            <numerusform>%1 (%n Stück)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Record a movement</source>
        <translation>Bewegung eintragen</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n below limit</source>
        <translation>
            <numerusform>%n unter der Grenze</numerusform>
            <numerusform>%n unter der Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No movement yet</source>
        <translation>Noch keine Bewegung</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Noch kein Bestand</translation>
    </message>
    <message>
        <source>Try other words, or look at all of it.</source>
        <translation>Vielleicht helfen andere Wörter, oder alles zeigen.</translation>
    </message>
    <message>
        <source>Add a listing first. Then record here what you make, sell and move.</source>
        <translation>Bitte zuerst ein Angebot anlegen. Dann hier eintragen, was gemacht, verkauft und umgelagert wird.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>cooperage::SubjectChooser</name>
    <message>
        <source>Work &amp;of</source>
        <translation>Arbeit &amp;von</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>Stüc&amp;k</translation>
    </message>
    <message>
        <source>The work as a whole</source>
        <translation>Die Arbeit im Ganzen</translation>
    </message>
</context>
<context>
    <name>cooperage::SuggestionBox</name>
    <message>
        <source>Found by the way your trust goes: whom you praised, and whom they praised. Only you see this, and it works offline.</source>
        <translation>Gefunden auf dem Weg des eigenen Vertrauens: wer gelobt wurde und wen diese Leute loben. Niemand sonst sieht das, und es geht ohne Netz.</translation>
    </message>
    <message>
        <source>Partners you might like</source>
        <translation>Partner, die passen könnten</translation>
    </message>
    <message>
        <source>%1 is not suggested to you for six months.</source>
        <translation>%1 wird sechs Monate lang nicht vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>cooperage::SuggestionCard</name>
    <message>
        <source>For: %1</source>
        <translation>Dafür: %1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>See their %n listing(s)</source>
        <translation>
            <numerusform>%n Angebot ansehen</numerusform>
            <numerusform>%n Angebote ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>See the listings of %1</source>
        <translation>Angebote von %1 ansehen</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Empfehlen …</translation>
    </message>
    <message>
        <source>Recommend %1</source>
        <translation>%1 empfehlen</translation>
    </message>
    <message>
        <source>Ask for an endorsement…</source>
        <translation>Um Empfehlung bitten …</translation>
    </message>
    <message>
        <source>Ask for an endorsement of %1</source>
        <translation>Um Empfehlung von %1 bitten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Not suggested to you for six months. Nobody else sees it.</source>
        <translation>Sechs Monate lang nicht vorgeschlagen. Niemand sonst sieht das.</translation>
    </message>
</context>
<context>
    <name>cooperage::SyncPage</name>
    <message>
        <source>Sync &amp; settings</source>
        <translation>Abgleich &amp; Einstellungen</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personen und Geräte</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Kollektiv</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>cooperage::SyncSection</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>Änderungen, die auf das Senden warten</translation>
    </message>
    <message>
        <source>Finished today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Changes the server confirmed today</source>
        <translation>Änderungen, die der Server heute bestätigt hat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you switch this off again.</source>
        <translation>Nichts wird gesendet oder geholt, bis dies wieder ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>This computer has no key ring: the key to your collective lies in a file that only your user can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Der Schlüssel zum Kollektiv liegt in einer Datei, die nur dieses Benutzerkonto lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer differs from the server&apos;s by %n minute(s). Nothing is lost, but please set it.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers weicht um %n Minute von der des Servers ab. Nichts geht verloren, aber bitte stellen.</numerusform>
            <numerusform>Die Uhr dieses Computers weicht um %n Minuten von der des Servers ab. Nichts geht verloren, aber bitte stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Wartend (%1)</translation>
    </message>
    <message>
        <source>Finished today (%1)</source>
        <translation>Heute erledigt (%1)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Do it again: %1</source>
        <translation>Noch einmal machen: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Sent again.</source>
        <translation>Erneut gesendet.</translation>
    </message>
    <message>
        <source>Discarded. It stays in the bin of refused work for 30 days.</source>
        <translation>Verworfen. Es bleibt 30 Tage im Papierkorb für Abgelehntes.</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemacht um</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>Heute noch nichts.</translation>
    </message>
    <message>
        <source>%1 · the server waits for its photo</source>
        <translation>%1 · der Server wartet auf das Foto</translation>
    </message>
</context>
<context>
    <name>cooperage::TasteCard</name>
    <message>
        <source>Taste of the collective</source>
        <translation>Geschmack des Kollektivs</translation>
    </message>
    <message>
        <source>Stewards write this for everybody.</source>
        <translation>Das schreibt die Leitung für alle.</translation>
    </message>
    <message>
        <source>Who works in the workshop writes this.</source>
        <translation>Das schreibt, wer in der Werkstatt arbeitet.</translation>
    </message>
    <message>
        <source>Taste of %1</source>
        <translation>Geschmack von %1</translation>
    </message>
</context>
<context>
    <name>cooperage::TermChips</name>
    <message>
        <source>Filtered by</source>
        <translation>Gefiltert nach</translation>
    </message>
</context>
<context>
    <name>cooperage::TermsForm</name>
    <message>
        <source>Marks are &amp;added up</source>
        <translation>Noten &amp;zählen</translation>
    </message>
    <message>
        <source>&amp;Passes at, of 100</source>
        <translation>&amp;Bestanden ab, von 100</translation>
    </message>
    <message>
        <source>&amp;Reviewers needed</source>
        <translation>Nötige &amp;Gutachten</translation>
    </message>
    <message>
        <source>&amp;Spread allowed</source>
        <translation>Erlaubte &amp;Streuung</translation>
    </message>
    <message>
        <source>Lasts, &amp;months</source>
        <translation>Gilt, &amp;Monate</translation>
    </message>
</context>
<context>
    <name>cooperage::ThankSheet</name>
    <message>
        <source>Everybody in the collective may &amp;read it</source>
        <translation>Alle im Kollektiv dürfen es &amp;lesen</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Thanks to the reviewers of %1</source>
        <translation>Dank an die Gutachtenden von %1</translation>
    </message>
    <message>
        <source>Thanks to somebody</source>
        <translation>Jemandem danken</translation>
    </message>
    <message>
        <source>It reaches each of them. Who they are stays where it is: nobody learns a name by this.</source>
        <translation>Der Dank erreicht alle. Wer sie sind, bleibt, wo es ist: Niemand erfährt dadurch einen Namen.</translation>
    </message>
    <message>
        <source>It reaches the person you thank, and nobody else unless you say so.</source>
        <translation>Der Dank erreicht die genannte Person und sonst niemanden, es sei denn, er ist für alle bestimmt.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>In eigenen &amp;Worten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>the reviewers of %1</source>
        <translation>die Gutachtenden von %1</translation>
    </message>
    <message>
        <source>Your thanks go to %1.</source>
        <translation>Der Dank geht an %1.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Jemanden wählen</translation>
    </message>
</context>
<context>
    <name>cooperage::ThanksCard</name>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Say &amp;thanks…</source>
        <translation>&amp;Danken …</translation>
    </message>
    <message>
        <source>No thanks yet. A few words after a review or a lift to the market go a long way.</source>
        <translation>Noch kein Dank. Ein paar Worte nach einem Gutachten oder einer Fahrt zum Markt bewirken viel.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Selbst</translation>
    </message>
</context>
<context>
    <name>cooperage::TieForm</name>
    <message>
        <source>More &amp;kinds of ties</source>
        <translation>Weitere &amp;Arten von Verbindungen</translation>
    </message>
    <message>
        <source>I have &amp;none of these</source>
        <translation>&amp;Nichts davon</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>Angebe&amp;n</translation>
    </message>
    <message>
        <source>In your o&amp;wn words</source>
        <translation>In eigenen &amp;Worten</translation>
    </message>
    <message>
        <source>%1 (our records speak of it)</source>
        <translation>%1 (steht in unseren Aufzeichnungen)</translation>
    </message>
    <message>
        <source>On record:
%1</source>
        <translation>Verzeichnet:
%1</translation>
    </message>
</context>
<context>
    <name>cooperage::TieSection</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Declare a tie…</source>
        <translation>Verbindung angeben …</translation>
    </message>
    <message>
        <source>Your ties</source>
        <translation>Eigene Verbindungen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>&amp;Change or end it…</source>
        <translation>Ä&amp;ndern oder beenden …</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>What others have declared</source>
        <translation>Was andere angegeben haben</translation>
    </message>
    <message>
        <source>Ties of others</source>
        <translation>Verbindungen anderer</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>Nothing is declared. Ties that last – family, a household, a business run together – need saying only once.</source>
        <translation>Nichts ist angegeben. Was bleibt – Familie, gemeinsamer Haushalt, gemeinsames Geschäft –, braucht nur einmal gesagt zu werden.</translation>
    </message>
    <message>
        <source>What ties you to others</source>
        <translation>Eigene Verbindungen zu anderen</translation>
    </message>
    <message>
        <source>Said once, it is proposed before every review it matters for. Coordinators can read it, and nobody else.</source>
        <translation>Einmal gesagt, wird es vor jeder Begutachtung vorgeschlagen, die es betrifft. Lesen kann es die Koordination und sonst niemand.</translation>
    </message>
    <message>
        <source>Taken back: what you said about %1.</source>
        <translation>Zurückgenommen: die Angabe über %1.</translation>
    </message>
</context>
<context>
    <name>cooperage::TieSheet</name>
    <message>
        <source>It has &amp;ended, the last day was</source>
        <translation>Sie ist zu &amp;Ende, letzter Tag war</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>Angebe&amp;n</translation>
    </message>
    <message>
        <source>A tie that lasts</source>
        <translation>Eine Verbindung, die bleibt</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Choose a person or a workshop</source>
        <translation>Person oder Werkstatt wählen</translation>
    </message>
    <message>
        <source>&amp;Nothing, whatever was said before</source>
        <translation>N&amp;ichts, was auch früher gesagt wurde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>It is proposed whenever you are asked to review their work, or they yours. Coordinators can read it, and nobody else.</source>
        <translation>Sie wird vorgeschlagen, wann immer eine Seite die Arbeit der anderen begutachten soll. Lesen kann sie die Koordination und sonst niemand.</translation>
    </message>
    <message>
        <source>In your o&amp;wn words</source>
        <translation>In eigenen &amp;Worten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>%1 (workshop)</source>
        <translation>%1 (Werkstatt)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What ties you to them?</source>
        <translation>Welche Verbindung besteht?</translation>
    </message>
    <message>
        <source>What ties you to %1?</source>
        <translation>Welche Verbindung zu %1 besteht?</translation>
    </message>
    <message>
        <source>Declared: what ties you to %1.</source>
        <translation>Angegeben: die Verbindung zu %1.</translation>
    </message>
</context>
<context>
    <name>cooperage::TiesPanel</name>
    <message>
        <source>Disclosures</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In our records, but not declared: %1</source>
        <translation>In unseren Aufzeichnungen, aber nicht angegeben: %1</translation>
    </message>
    <message>
        <source>Our records speak of: %1</source>
        <translation>Unsere Aufzeichnungen nennen: %1</translation>
    </message>
    <message>
        <source>Cleared by %1: %2</source>
        <translation>Freigegeben von %1: %2</translation>
    </message>
    <message>
        <source>Clear this tie…</source>
        <translation>Diese Verbindung freigeben …</translation>
    </message>
    <message>
        <source>Clear the tie of %1</source>
        <translation>Verbindung von %1 freigeben</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Have you any of these with the maker?</source>
        <translation>Besteht etwas davon zu denen, die es gemacht haben?</translation>
    </message>
    <message>
        <source>Have you or the maker any of these with the collective&apos;s people?</source>
        <translation>Besteht etwas davon zu Menschen des Kollektivs?</translation>
    </message>
    <message>
        <source>What you declared waits for the collective&apos;s server.</source>
        <translation>Die Angabe wartet auf den Server des Kollektivs.</translation>
    </message>
    <message>
        <source>Declared.</source>
        <translation>Angegeben.</translation>
    </message>
    <message>
        <source>Have you any of these with whoever you think made it?</source>
        <translation>Besteht etwas davon zu der Person, die das vermutlich gemacht hat?</translation>
    </message>
    <message>
        <source>%1, who coordinates, named a tie: %2</source>
        <translation>%1 (Koordination) hat eine Verbindung genannt: %2</translation>
    </message>
    <message>
        <source>%1, who coordinates: %2</source>
        <translation>%1 (Koordination): %2</translation>
    </message>
    <message>
        <source>Say it anew…</source>
        <translation>Neu angeben …</translation>
    </message>
    <message>
        <source>It waits for the collective&apos;s server.</source>
        <translation>Das wartet auf den Server des Kollektivs.</translation>
    </message>
</context>
<context>
    <name>cooperage::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cooperage::TodayPage</name>
    <message>
        <source>Put off until tomorrow: %1</source>
        <translation>Auf morgen verschoben: %1</translation>
    </message>
    <message>
        <source>The first steps are closed.</source>
        <translation>Die ersten Schritte sind geschlossen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>cooperage::TrailCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What was done with it is seen by coordinators and by who did it.</source>
        <translation>Was damit geschah, sehen die Koordination und wer es getan hat.</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n entry(s) checked.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: %n Eintrag geprüft.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: %n Einträge geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::Undoer</name>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Es gibt nichts zurückzubringen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Somebody has changed %1 since; that was left alone.</source>
        <translation>Jemand hat %1 seither geändert; das blieb stehen.</translation>
    </message>
</context>
<context>
    <name>cooperage::VariantSection</name>
    <message>
        <source>Add variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Variante entfernen</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Option 2</source>
        <translation>Option 2</translation>
    </message>
    <message>
        <source>Option 3</source>
        <translation>Option 3</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Gewicht, g</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Mindestbestand</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Variant changed.</source>
        <translation>Variante geändert.</translation>
    </message>
    <message>
        <source>such as Colour</source>
        <translation>etwa Farbe</translation>
    </message>
    <message>
        <source>Option %1:</source>
        <translation>Option %1:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Variant added.</source>
        <translation>Variante hinzugefügt.</translation>
    </message>
    <message>
        <source>Variant removed.</source>
        <translation>Variante entfernt.</translation>
    </message>
</context>
<context>
    <name>cooperage::VerdictCard</name>
    <message>
        <source>Reviews</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Cancel this invitation…</source>
        <translation>Diese Einladung zurücknehmen …</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Noch ist niemand eingeladen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>Gutachten %1</translation>
    </message>
    <message>
        <source>%1, veto</source>
        <translation>%1, Veto</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Marks side by side</source>
        <translation>Noten nebeneinander</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4</source>
        <translation>%1 zu %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 revised the review: %2</source>
        <translation>%1 hat das Gutachten geändert: %2</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>%1, reminded %2</source>
        <translation>%1, erinnert am %2</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Heute erinnert</translation>
    </message>
</context>
<context>
    <name>cooperage::VersionCard</name>
    <message>
        <source>V&amp;ersion:</source>
        <translation>&amp;Fassung:</translation>
    </message>
    <message>
        <source>A draft. It is kept as you write; others see it with their next sync.</source>
        <translation>Ein Entwurf. Er wird beim Schreiben gespeichert; andere sehen ihn beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>A draft. Who wrote it and coordinators can change it.</source>
        <translation>Ein Entwurf. Ändern kann ihn, wer ihn schrieb, und die Koordination.</translation>
    </message>
    <message>
        <source>Proposed by %1. It stands still until somebody else publishes it or sends it back.</source>
        <translation>Vorgeschlagen von %1. So bleibt es stehen, bis jemand anderes es veröffentlicht oder zurückgibt.</translation>
    </message>
    <message>
        <source>Proposed by %1, published by %2 on %3.</source>
        <translation>Vorgeschlagen von %1, veröffentlicht von %2 am %3.</translation>
    </message>
    <message>
        <source>Retired: reviews that began with it end with it.</source>
        <translation>Abgelöst: Begutachtungen, die damit begannen, enden damit.</translation>
    </message>
    <message>
        <source>Asked for. It waits for the server.</source>
        <translation>Erbeten. Es wartet auf den Server.</translation>
    </message>
</context>
<context>
    <name>cooperage::VersionSteps</name>
    <message>
        <source>Pr&amp;opose</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Ver&amp;öffentlichen</translation>
    </message>
    <message>
        <source>&amp;Back to draft…</source>
        <translation>&amp;Zurück zum Entwurf …</translation>
    </message>
    <message>
        <source>Re&amp;tire…</source>
        <translation>&amp;Ablösen …</translation>
    </message>
    <message>
        <source>Begin a new &amp;version</source>
        <translation>Neue &amp;Fassung beginnen</translation>
    </message>
    <message>
        <source>Send it back to draft?</source>
        <translation>Zurück zum Entwurf?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Retire this version?</source>
        <translation>Diese Fassung ablösen?</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>A new version begins where the published one stands.</source>
        <translation>Eine neue Fassung beginnt, wo die veröffentlichte steht.</translation>
    </message>
    <message>
        <source>Asked for. The server decides when it has been reached.</source>
        <translation>Erbeten. Der Server entscheidet, sobald er erreicht ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Score your own work…</source>
        <translation>Eigene Arbeit &amp;bewerten …</translation>
    </message>
    <message>
        <source>The standard is removed.</source>
        <translation>Der Standard ist entfernt.</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>Der Entwurf ist entfernt.</translation>
    </message>
    <message>
        <source>Remove this stan&amp;dard</source>
        <translation>&amp;Standard entfernen</translation>
    </message>
    <message>
        <source>Remove this &amp;draft</source>
        <translation>&amp;Entwurf entfernen</translation>
    </message>
</context>
<context>
    <name>cooperage::ViewStrip</name>
    <message>
        <source>+ Save view</source>
        <translation>+ Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Keeps filter, order, columns and layout under a name</source>
        <translation>Behält Filter, Reihenfolge, Spalten und Darstellung unter einem Namen</translation>
    </message>
    <message>
        <source>Change the saved view</source>
        <translation>Die gespeicherte Ansicht ändern</translation>
    </message>
    <message>
        <source>Keep it as the list is now</source>
        <translation>So behalten, wie die Liste jetzt ist</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>Mit allen geteilt</translation>
    </message>
</context>
</TS>
