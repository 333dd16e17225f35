<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>&amp;Bestandsbewegung eintragen …</translation>
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
        <translation>&amp;Vorschau</translation>
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
        <source>%1 is decided by the collective's rules. Use the button for that step instead.</source>
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
        <translation>Deine Rolle erlaubt das nicht: %1. Bitte die Verwaltung des Kollektivs fragen.</translation>
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
        <source>The collective's server does not know this step: %1. Ask for the server to be updated.</source>
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
        <translation>Der Server wurde auf einen älteren Stand zurückgesetzt: %1. Deine Arbeit ist hier sicher; bitte vor dem nächsten Abgleich die Verwaltung fragen.</translation>
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
        <source>%1 could not prove that it is your collective's server. Nothing was sent; ask a steward.</source>
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
        <source>The disk reported a fault at %1. Make a backup to another disk now.</source>
        <translation>Die Platte meldet einen Fehler bei %1. Bitte jetzt auf eine andere Platte sichern.</translation>
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
    <name>cooperage::Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Zum Entfernen Entf drücken</translation>
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
        <translation>Ab&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
    <name>cooperage::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
</TS>
