import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'de',
  labels: {},

  lists: {
    all:
      'alle|alles|jeder|jede|jedes|beliebig|beliebige|alle Besitzer|alle Eigentümer|alle Inhaber|alle Benutzer|' +
      'alle Nutzer|alle Personen|alle Mitglieder|alle Ersteller|alle Teams|alle Status|alle Typen|alle Arten|' +
      'gesamter Zeitraum|jederzeit|alle Daten|alle Bereiche|alle Umgebungen|alle Projekte|alle Konten|alle Apps|' +
      'alle Kategorien|alle Elemente|alle Ergebnisse|alle Einträge|alle Zeilen|alle anzeigen|alles anzeigen|' +
      'alle auswählen|alles auswählen|kein Filter|keine Filter',
    search: 'suche|suchen|durchsuchen|finden',
    filter:
      'filter|filtern|filtern nach|Filter hinzufügen|alle Filter|weitere Filter|Filter anzeigen|erweiterte Filter',
    'load-more':
      'mehr laden|mehr anzeigen|weitere laden|weitere anzeigen|mehr sehen|mehr Ergebnisse|weitere Ergebnisse|' +
      'mehr Einträge|weitere Einträge|weitere Schlüssel|mehr Schlüssel|weitere Token|und weitere|alle anzeigen|' +
      'alles anzeigen|alle laden|alle ansehen|alle einblenden|ältere anzeigen|ältere laden|nächste laden|' +
      'Rest anzeigen|nachladen',
    'next-page':
      'weiter|nächste|nächste Seite|zur nächsten Seite|nächster|vorwärts|ältere|letzte Seite|zur letzten Seite',
    'previous-page':
      'vorherige|vorige|vorherige Seite|vorige Seite|zur vorherigen Seite|vorheriger|neuere|erste Seite|' +
      'zur ersten Seite',
    'per-page':
      'pro Seite|je Seite|Einträge pro Seite|Zeilen pro Seite|Ergebnisse pro Seite|Seitengröße|Einträge anzeigen',
    'of-total':
      'von|aus|Ergebnis|Ergebnisse|Ergebnissen|Eintrag|Einträge|Einträgen|Element|Elemente|Elementen|Datensatz|' +
      'Datensätze|Zeile|Zeilen|Treffer|gesamt|insgesamt|Gesamtzahl|Anzahl|gefunden|weitere|mehr',
    'no-results':
      'keine Ergebnisse|kein Ergebnis|keine Treffer|kein Treffer|keine Übereinstimmung|keine Übereinstimmungen|' +
      'keine passenden|nichts gefunden|nicht gefunden|gefunden wurden|entspricht|entsprechen|stimmen überein|' +
      'deine Suche|Ihre Suche|deiner Suche|Ihrer Suche|Suchergebnisse|Ergebnisse für|gefiltert nach|Filter aktiv|' +
      'aktive Filter|aktiver Filter|angewendete Filter|Filter zurücksetzen|Filter löschen|Filter entfernen|' +
      'Filter aufheben|alle Filter löschen|Suche zurücksetzen|Suche löschen|Filter anpassen|Suchkriterien|' +
      'Filterkriterien',
    refused:
      'kein Zugriff|keinen Zugriff|kein Zugang|keinen Zugang|Zugriff verweigert|Zugang verweigert|' +
      'Zugriff nicht erlaubt|Zugriff eingeschränkt|Zugriff anfordern|keine Berechtigung|keine Berechtigungen|' +
      'nicht berechtigt|Berechtigung fehlt|fehlende Berechtigung|fehlende Berechtigungen|' +
      'unzureichende Berechtigung|unzureichende Berechtigungen|nicht die erforderlichen|nicht die nötigen|' +
      'nicht genügend Rechte|keine Rechte|fehlende Rechte|Berechtigung erforderlich|keine Erlaubnis|nicht erlaubt|' +
      'nicht gestattet|nicht zulässig|nicht autorisiert|unbefugt|verboten|wende dich an|wenden Sie sich an|' +
      'frage deinen Administrator|fragen Sie Ihren Administrator|bitte deinen Administrator|' +
      'bitten Sie Ihren Administrator|kontaktiere deinen|kontaktieren Sie Ihren|nur Administratoren|nur Admins|' +
      'nur Super-Admins|nicht einsehen|nicht sehen|du siehst nur|Sie sehen nur|nur deine eigenen|nur eigene',
    failed:
      'etwas ist schiefgelaufen|schiefgelaufen|schief gelaufen|schiefgegangen|ein Fehler|Fehler aufgetreten|' +
      'Fehler beim Laden|Ladefehler|Serverfehler|Netzwerkfehler|Verbindungsfehler|unerwarteter Fehler|' +
      'interner Fehler|konnte nicht|konnten nicht|kann nicht geladen|können nicht geladen|nicht geladen|' +
      'nicht abgerufen|Laden fehlgeschlagen|fehlgeschlagen|Problem beim Laden|erneut versuchen|versuche es erneut|' +
      'versuchen Sie es erneut|noch einmal versuchen|nochmal versuchen|Seite neu laden|Seite aktualisieren|' +
      'keine Verbindung|keine Internetverbindung|kein Internet|kein Netz|Verbindung verloren|' +
      'Verbindung unterbrochen|Verbindung prüfen|du bist offline|Sie sind offline|Zeitüberschreitung|' +
      'Zeit überschritten|Sitzung abgelaufen|Sitzung ist abgelaufen|abgemeldet|erneut anmelden|neu anmelden|' +
      'melde dich an|melden Sie sich an|nicht verfügbar|nicht erreichbar|existiert nicht|Seite nicht gefunden|' +
      'zu viele Anfragen|wird geladen|werden geladen|lädt|laden|bitte warten|hoppla',
    'no-keys-yet':
      'kein|keine|keinen|noch kein|noch keine|noch keinen|kein vorhanden|keine vorhanden|noch keine vorhanden|' +
      'keine verfügbar|bisher keine|bislang keine|derzeit keine|aktuell keine|es gibt keine|es gibt noch keine|' +
      'es gibt noch keinen|es gibt derzeit keine|es sind keine vorhanden|es sind noch keine vorhanden|' +
      'du hast keine|du hast noch keine|du hast noch keinen|du hast derzeit keine|Sie haben keine|' +
      'Sie haben noch keine|Sie haben noch keinen|Sie haben derzeit keine|du hast noch keine erstellt|' +
      'du hast noch keinen erstellt|Sie haben noch keine erstellt|Sie haben noch keinen erstellt|' +
      'du hast keine erstellt|Sie haben keine erstellt|es wurden noch keine erstellt|es wurden keine erstellt|' +
      'es wurde noch kein erstellt|noch keine erstellt|keine erstellt|noch keine angelegt|' +
      'es wurden noch keine angelegt|noch keine hinzugefügt|dieses Konto hat keine|dieses Konto hat keinen|' +
      'dieses Konto hat kein',
    part:
      'aktiv|aktive|inaktiv|inaktive|aktiviert|deaktiviert|abgelaufen|abgelaufene|widerrufen|widerrufene|gesperrt|' +
      'archiviert|archivierte|Archiv|gelöscht|gelöschte|meine|nur meine|eigene|meine Schlüssel|von mir erstellt|' +
      'für mich freigegeben|läuft bald ab|ablaufend|unbenutzt|ungenutzt|zuletzt verwendet|kürzlich verwendet|' +
      'Favoriten|angepinnt|Entwürfe|ausstehend|in Verwendung|gültig|ungültig|persönlich|persönliche|geteilt|privat|' +
      'öffentlich|Test|Live|Testmodus|Produktion',
    sort: 'sortieren|sortieren nach|sortiert nach|Sortierung|Reihenfolge|neueste zuerst|älteste zuerst|neueste|älteste',
  },
};
