import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'de',
  endings: {
    R: '|ein|aus|an|aktiviert|deaktiviert',
    C: 'rot|grau|orange|gelb|fett|kursiv',
    V: 'sind möglicherweise nicht|sind vorübergehend nicht|sind derzeit nicht|sind nicht',
    F: 'funktionen|einige funktionen|webhooks|berichte|benachrichtigungen|rechnungen',
    e: 'e|er|es|en|em',
    n: '|s|en|n',
  },
  labels: {
    created:
      'erstellt|erstellte|erstellt{e}|erstellung|erstellungsdatum|erstellungszeit|erstellungszeitpunkt|erstelldatum|erzeugt|erzeugung|erzeugungsdatum|angelegt|anlagedatum|generiert|generierung|ausgestellt|ausstellungsdatum|hinzugefügt',
    rotated: 'rotiert|letzte rotation|rotation|neu generiert|neu erzeugt',
    expires:
      'läuft ab|läuft|ablauf|ablaufdatum|ablaufzeit|ablaufzeitpunkt|ablaufend|abgelaufen|verfallsdatum|verfällt|verfall|gültig bis|gültigkeit|gültigkeitsdauer|gültigkeitsende|endet|ablaufen|erlischt|nicht nach|nicht gültig nach',
    'last-used':
      'letzte verwendung|letzte nutzung|letzte benutzung|verwendet|benutzt|genutzt|zuletzt aktiv|letzte aktivität|letzter zugriff|letzter aufruf|zugegriffen|letzte anfrage|zuletzt gesehen|letzter api-aufruf',
    changed:
      'letzte synchronisierung|nächste synchronisierung|nächste aktualisierung|geändert|aktualisiert|letzte änderung|änderung|änderungsdatum|letzte aktualisierung|aktualisierung|bearbeitet|letzte bearbeitung|modifiziert|synchronisiert',
    age: 'alter|schlüsselalter|alter des schlüssels|alter in tagen',
    name: 'name|namen|bezeichnung|titel|schlüsselname|tokenname|token-name|anzeigename|kurzname|spitzname',
    id: 'kennung|bezeichner|schlüssel-id|token-id',
    author:
      'erstellt von|erzeugt von|angelegt von|erstellt durch|erzeugt durch|generiert von|hinzugefügt von|ersteller|erstellerin|eigentümer|inhaber|besitzer|autor|verfasser|verwendet von|geändert von|aktualisiert von',
    by: 'von|durch',
    old: 'alt|alte|altes|alten|vorherig{e}|bisherig{e}|früher{e}',
    last: 'zuletzt|letzt{e}|neuest{e}',
    other:
      'konto|kontos|konten|benutzer{n}|benutzerin|nutzer{n}|mitglied|mitglieder|mitglied seit|profil|anmeldung|angemeldet|login|registriert|rechnung|rechnungen|rechnungsdatum|zahlung|zahlungen|artikel|beitrag|beiträge|veröffentlicht|veröffentlichung|ereignis|ereignisse|protokoll|abonnement|abo|unternehmen|firma|testphase|testzeitraum|sitzung|sitzungen|kunde|kunden|kontakt|kontakte|bestellung|kommentare|zertifikat|version|eingeladen|beigetreten|widerrufen|gelöscht|deaktiviert',
    key: 'schlüssel|schlüssels|schlüsseln|geheimnis|zugangsdaten|zugriffstoken|zugangstoken|zugriffsschlüssel|zugangsschlüssel|api-schlüssel|api-zugriffsschlüssel|anwendungspasswort|anwendungspasswörter|anwendungspassworts|token|tokens',
    filler:
      'ortszeit|lokale zeit|der|die|das|des|den|dem|dies{e}|ein|eine|einen|am|um|im|in|und|zu|zum|zur|für|wurde|wurden|ist|wird|worden|hat|dein|ihr|datum|zeit|zeitpunkt|uhrzeit|tag|ab|privat{e}|persönlich{e}|entwickler|dienst|zugriff|zugang|anwendung|sie haben diesen|sie haben dieses|du hast diesen|du hast dieses|sie haben den|du hast den',
    until: 'bis|bis zum|bis zu|spätestens|vor|vor dem',
    planned:
      'wird|werden|geplant|vorgesehen|fällig|überfällig|ausstehend|anstehend|fehlgeschlagen|gescheitert|abgebrochen|fehler',
    condition: 'falls|wenn|sofern',
    holder: 'richtlinie|richtlinien|anwendung|app|apps|dienst|dienste|zugriff|zugang|projekt',
    for: 'für|zum|zur',
    left: 'verbleibend|verbleiben|übrig|noch|bald|demnächst',
    heading:
      'einzelheiten|details|informationen|übersicht|allgemein|zusammenfassung|status|einstellungen|konfiguration|authentifizierung|autorisierung|gefahrenbereich|gefahrenzone',
    column:
      'schweregrad|e-mail|quelle|ressource|priorität|gruppe|sprache|stadt|zugriffsebene|kostenstelle|risiko|stufe|algorithmen|anfragen|algorithmus|land|abteilung|zugewiesen an|vorname|nachname|berechtigungen|bereiche|aktionen|typ|rolle|rollen|präfix|wert|status|vorschau|fingerabdruck|umgebung|region|zone|standort|art|kategorie|projekt|tarif|modus|sichtbarkeit|herkunft|plattform|projekte|projekten|projekts',
    'free-text':
      'beschreibung|notiz|notizen|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar|kommentare|zweck|grund|verwendungszweck',
    none: 'kein|keine|keinen|keiner|noch keine|leer|nichts',
    never: 'nie|niemals|noch nie',
    'never-used':
      'nie verwendet|nie genutzt|nie benutzt|noch nie verwendet|noch nie genutzt|noch nie benutzt|niemals verwendet|noch nicht verwendet|noch nicht benutzt|noch nicht genutzt|nicht verwendet|nie zugegriffen|unbenutzt|ungenutzt|noch unbenutzt|keine verwendung|bisher nicht verwendet|bisher nicht genutzt|bislang nicht verwendet|bisher nie verwendet',
    'never-expires':
      'läuft nie ab|läuft niemals ab|läuft nicht ab|nie ablaufend|kein ablaufdatum|kein ablauf|ohne ablauf|ohne ablaufdatum|unbefristet|unbegrenzt gültig|unbeschränkt gültig|verfällt nie|verfällt nicht|unbefristet gültig|gültig ohne ende|zeitlich unbegrenzt|nie abgelaufen|ablauf nie',
    'other-secret': 'client-geheimnis|client-id|anfrage-id|clientgeheimnis|geheimer clientschlüssel',
  },

  lists: {
    about: 'etwa|ungefähr|circa|ca|rund|über|mehr als|mindestens|wenigstens|fast|oder mehr',
    stale:
      'möglicherweise veraltet|eventuell veraltet|vielleicht veraltet|unter Umständen veraltet|sind veraltet|ist veraltet|veraltet sein|nicht aktuell|nicht mehr aktuell|nicht auf dem neuesten|nicht auf dem aktuellen|neuere Schlüssel|neuere Token|neuere Einträge|neuere Daten|neuere Version|neue Version|neue Ergebnisse|Vorschau Ihrer|Vorschau deiner|Vorschau der|Vorschau auf|Auszug|Momentaufnahme|Beispieldaten|Demodaten|mit Fehlern|mit Warnungen|mit Problemen|teilweise synchron|teilweise geladen|teilweise aktual|bis neue|dauern bis|bis sie erscheinen|bis sie angezeigt|bis sie sichtbar|erscheinen erst|erscheinen nach|erscheinen verzögert|mit Verzögerung|verzögert',
    content: 'daten|ansicht|anzeige|seite|informationen|angaben',
    span: 'vergangen|zurückliegend|seit|zwischen|vorige',
    who: 'der|die|das|welche',
    was: 'war',
    not: 'nicht|nein|ohne|kein|ungenutzt|unbenutzt|unverwendet|inaktiv',
    these: 'dies|folgend|hier',
    here: 'dies|hier',
    way: 'via|über|per|mittels|mithilfe der|mithilfe von|mit hilfe der|aus',
    bearer: 'anwendung|app|integration|dienst|gerät',
    place:
      'tab|reiter|registerkarte|seite|bereich|abschnitt|konsole|dashboard|werden unter|finden sie|findest du|siehe',
    switch: 'wechsel|schalte|umschalt|aktualisier|laden sie|lade die seite|neu laden|wähle|aktivier',
    seen: 'was sie sehen|was sie einsehen|was du siehst|was du sehen|sie sehen gerade|du siehst gerade|sie betrachten|du betrachtest|sie sehen derzeit|du siehst derzeit',
    'in-use': 'verbraucht|in verwendung|in benutzung|belegt',
    'show-verb': 'anzeigen|ansehen|zeigen|lesen|einsehen|öffnen',
    others: 'kolleg|teammitglied|andere benutzer|andere nutzer|andere mitglied|andere person|jemand ander',
    yours: 'ihre|deine|eure|ihr|dein',
    entire: 'liste|vorhandene|bestehende|aktuelle|übersicht',
    account: 'konto|account|tarif|version|kontakt|abo|abonnement',
    keys: 'schlüssel|token|zugriffstoken|zugangstoken|zugriffsschlüssel|geheimnisse|zugangsdaten|anmeldedaten|passwörter|anwendungspasswörter',
    section: 'mein konto|sicherheit|konto|entwickler|profil|zugriff|zugang|integration|api zugriff',
    deed: 'aktion|vorgang|vorgänge',
    personal: 'anzeigename|spitzname|vollständiger name',
    help: 'wie|so|was ist|warum|tipps|anleitung|leitfaden|dokumentation|brauchen|hilfe|erste schritte',
    zone: 'alle zeiten in|alle zeitangaben in|zeiten in|zeitangaben in|zeitzone',
    badge: 'neu|standard|vorschau|primär|aktuell|veraltet|empfohlen|eingeschränkt|beschränkt',
    harmless: '{F} {V} verfügbar|werden in {C} angezeigt|werden {C} angezeigt',
    number: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    rights: 'vollzugriff|nur lesen|lesen und schreiben',
    unnamed:
      'unbenannt|ohne name|ohne titel|ohne bezeichnung|namenlos|nicht benannt|nicht festgelegt|nicht angegeben|name fehlt|name hinzufügen|namen hinzufügen|name vergeben|namen vergeben|namen festlegen|namen eingeben|bezeichnung hinzufügen|benennen',
    states: 'kompromittiert|geleakt|offengelegt|begrenzt|gedrosselt|veraltet|blockiert|pausiert',
    sorts: 'veröffentlichbarer schlüssel|eingeschränkter schlüssel|testschlüssel',
    'other-keys':
      'verschlüsselung|signatur|signier|sicherheitsschlüssel|wiederherstellungsschlüssel|bereitstellungsschlüssel|lizenzschlüssel',
    'no-name':
      'ansehen|schlüssel verwalten|mehr infos|einstellungen|kein name|aktiv|inaktiv|aktiviert|deaktiviert|gesperrt|widerrufen|abgelaufen|gültig|ungültig|ausstehend|ja|nein|' +
      'bearbeiten|anzeigen|öffnen|kopieren|löschen|entfernen|umbenennen|erneuern|rotieren|verwalten|details|' +
      'mehr|aktionen|vor kurzem|kürzlich|neulich|vor einiger zeit|vor einer weile|vor längerer zeit|' +
      'vor langer zeit|lange her',
    general:
      'schlüssel die|schlüssel welche|schlüssel der|schlüssel das|token die|token der|token das|token welche|' +
      'tokens|zugangsdaten die|geheimnisse|passwörter|wenn|falls|sofern|sobald|sollte|sollten|sollen|muss|müssen|' +
      'musst|darf|dürfen|kann|können|könnte|könnten|empfehlen|empfohlen|empfiehlt|empfehlenswert|ein schlüssel|' +
      'ein api-schlüssel|einen schlüssel|ein token|z b|neue schlüssel|alte schlüssel|beispielsweise',
    'goes-on': 'sind|werden|funktionieren|brauchen|benötigen|gelten',
    all:
      'zeitraum keiner|zeitraum alle|alle|alles|jeder|jede|jedes|beliebig|beliebige|alle Besitzer|alle Eigentümer|alle Inhaber|alle Benutzer|' +
      'alle Nutzer|alle Personen|alle Mitglieder|alle Ersteller|alle Teams|alle Status|alle Typen|alle Arten|' +
      'gesamter Zeitraum|jederzeit|alle Daten|alle Bereiche|alle Umgebungen|alle Projekte|alle Konten|alle Apps|' +
      'alle Kategorien|alle Elemente|alle Ergebnisse|alle Einträge|alle Zeilen|alle anzeigen|alles anzeigen|' +
      'alle auswählen|alles auswählen|kein Filter|keine Filter',
    search: 'suchst|suche|suchbegriff|suchen|durchsuchen|finden',
    filter:
      'zeitraum|zeitspanne|datumsbereich|zeitfenster|zeitbereich|filter|filtern|filtern nach|Filter hinzufügen|alle Filter|weitere Filter|Filter anzeigen|erweiterte Filter',
    'load-more':
      'mehr laden|mehr anzeigen|weitere laden|weitere anzeigen|mehr Ergebnisse|weitere Ergebnisse|' +
      'mehr Einträge|weitere Einträge|weitere Schlüssel|mehr Schlüssel|weitere Token|und weitere|alle anzeigen|' +
      'alles anzeigen|alle laden|alle ansehen|alle einblenden|ältere anzeigen|ältere laden|nächste laden|' +
      'Rest anzeigen|nachladen',
    'next-page':
      'weiter|nächste|nächste Seite|zur nächsten Seite|nächster|vorwärts|ältere|letzte Seite|' +
      'zur letzten Seite|vor',
    'previous-page':
      'vorherige|vorige|vorherige Seite|vorige Seite|zur vorherigen Seite|vorheriger|neuere|erste Seite|' +
      'zur ersten Seite',
    'per-page': 'pro Seite|je Seite|Seitengröße|Einträge anzeigen',
    'of-total':
      'von|aus|Ergebnis|Ergebnisse|Ergebnissen|Eintrag|Einträge|Einträgen|Element|Elemente|Elementen|Datensatz|' +
      'Datensätze|Zeile|Zeilen|Treffer|gesamt|insgesamt|Gesamtzahl|Anzahl|gefunden|weitere|mehr',
    rest: 'zusätzliche|von vielen|filter|weitere|mehr|andere|und andere|und weitere|ausgeblendet|verborgen|nicht angezeigt|übrige|noch',
    reset:
      'alle löschen|zurücksetzen|alle zurücksetzen|alles zurücksetzen|alle entfernen|auswahl aufheben|erneut versuchen|wiederholen|nochmal versuchen|' +
      'mehr sehen',
    'no-results':
      'nicht alle Einträge|Liste ist unvollständig|einige Arbeitsbereiche|einigen Arbeitsbereichen|einige Organisationen|einige Projekte|nicht alle Schlüssel|nicht aufgeführt|keine Ergebnisse|kein Ergebnis|keine Treffer|kein Treffer|keine Übereinstimmung|keine Übereinstimmungen|' +
      'keine passenden|nichts gefunden|nicht gefunden|gefunden wurden|entspricht|entsprechen|stimmen überein|' +
      'deine Suche|Ihre Suche|deiner Suche|Ihrer Suche|Suchergebnisse|Ergebnisse für|gefiltert nach|Filter aktiv|' +
      'aktive Filter|aktiver Filter|angewendete Filter|Filter zurücksetzen|Filter löschen|Filter entfernen|' +
      'Filter aufheben|Suche zurücksetzen|Suche löschen|Filter anpassen|Suchkriterien|Filterkriterien',
    refused:
      'kein Zugriff|keinen Zugriff|kein Zugang|keinen Zugang|Zugriff verweigert|Zugang verweigert|' +
      'Zugriff eingeschränkt|Zugriff anfordern|keine Berechtigung|keine Berechtigungen|nicht berechtigt|' +
      'Berechtigung fehlt|fehlende Berechtigung|fehlende Berechtigungen|unzureichende Berechtigung|' +
      'unzureichende Berechtigungen|nicht die erforderlichen|nicht die nötigen|nicht genügend Rechte|' +
      'keine Rechte|fehlende Rechte|Berechtigung erforderlich|keine Erlaubnis|nicht erlaubt|nicht gestattet|' +
      'nicht zulässig|nicht autorisiert|unbefugt|verboten|wende dich an|wenden Sie sich an|' +
      'frage deinen Administrator|fragen Sie Ihren Administrator|bitte deinen Administrator|' +
      'bitten Sie Ihren Administrator|kontaktiere deinen|kontaktieren Sie Ihren|nur Administratoren|' +
      'nur Admins|nur Super-Admins|du siehst nur|Sie sehen nur|nur deine eigenen|nur eigene|um fortzufahren|' +
      'melden sie sich an|melde dich an|müssen sich anmelden|musst dich anmelden|müssen administrator sein|' +
      'musst administrator sein|müssen admin sein|musst admin sein|muss ein administrator|' +
      'administratorrechte erforderlich|upgrade um|führen sie ein upgrade|upgraden sie|tarif upgraden|' +
      'plan upgraden|identität bestätigen|bestätigen sie ihre identität',
    failed:
      'stand gestern|daten von gestern|stand von gestern|stand vom|schiefgelaufen|schief gelaufen|schiefgegangen|ein Fehler|Fehler aufgetreten|Fehler beim Laden|' +
      'Ladefehler|Serverfehler|Netzwerkfehler|Verbindungsfehler|unerwarteter Fehler|interner Fehler|' +
      'konnte nicht|konnten nicht|nicht geladen|nicht abgerufen|fehlgeschlagen|Problem beim Laden|' +
      'erneut versuchen|versuche es erneut|versuchen Sie es erneut|noch einmal versuchen|nochmal versuchen|' +
      'Seite neu laden|Seite aktualisieren|keine Verbindung|keine Internetverbindung|kein Internet|' +
      'kein Netz|Verbindung verloren|Verbindung unterbrochen|Verbindung prüfen|du bist offline|' +
      'Sie sind offline|Zeitüberschreitung|Zeit überschritten|Sitzung abgelaufen|Sitzung ist abgelaufen|' +
      'abgemeldet|erneut anmelden|neu anmelden|melde dich an|melden Sie sich an|nicht verfügbar|' +
      'nicht erreichbar|existiert nicht|Seite nicht gefunden|zu viele Anfragen|wird geladen|werden geladen|' +
      'lädt|bitte warten|hoppla|nicht aktualisieren|nicht aktualisiert|veraltete daten|später erneut|' +
      'später noch einmal|später nochmal|versuchen Sie es später|versuche es später',
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
    some:
      'einige|manche|bestimmte|nur|lediglich|ausschließlich|andere schlüssel|andere token|weitere|ältere|' +
      'archiv|widerrufen|inaktiv|aktive|abgelaufen|deaktiviert|aktivierte|gelöscht|gesperrt|ausgeblendet|' +
      'verborgen|versteckt|kürzlich|neueste|aktuelle|der letzten|meine|eigene|übrige|restliche|unbenutzt|' +
      'ungenutzt|alte schlüssel|nicht alle|vollständige liste|' +
      'nicht angezeigt|nicht aufgef|nicht gelistet|nicht enthalten|nicht sichtbar|nicht jede|unvollständig|ein teil|einen teil|beschränkt|begrenzt|' +
      'erscheinen nicht|erscheint nicht|anderer benutzer|anderer nutzer',
    elsewhere:
      'anderswo|andernorts|an anderer stelle|verschoben|umgezogen|ausgelagert|abgeschnitten|gekürzt|anderen seite',
    narrowed:
      'nur|lediglich|ausschließlich|bloß|gefiltert|filter|eingegrenzt|testdaten|testmodus|beispieldaten|demodaten|teilweise|beschränkt|eingeschränkt',
    shown:
      'zeig|gezeigt|angezeigt|anzeig|gelistet|aufgelistet|aufgeführt|sichtbar|dargestellt|ausgeblendet|eingeblendet|' +
      'verborgen|versteckt|erschein|zu sehen|' +
      'nicht enthalten|diese ansicht|geladen|sehen sie nicht|' +
      'sehen|einsehen',
    'of-value':
      'einmal|erneut|wieder|kopier|zeichen|ziffern|wert|sicher|nach dem erstell|bei der erstell|beim erstell|' +
      'klartext|speicher',
    limit:
      'ratenlimit|ratenbegrenzung|grenze|bis zu|limit|höchst|max|maxim|obergrenze|tage|stunde|minute|sekunde|woche|monat|jahr|jede|pro|' +
      'kontingent|erlaubt|erstellen',
    aside:
      'zum inhalt springen|zum hauptinhalt springen|zum inhalt|automatische aktualisierung {R}|auto aktualisierung {R}|feedback|feedback senden|rückmeldung|anleitung|leitfaden|handbuch|problem melden|fehler melden|kopiert|kontoeinstellungen|hilfezentrum|feedback geben|änderungen gespeichert|häufige fragen|zur übersicht|sicherheitshinweise|dokumentation|doku|mehr erfahren|weitere informationen|mehr informationen|api referenz|referenz|' +
      'anleitung|anleitungen|beispiele|erste schritte|schnellstart|einstellungen|brauchen sie hilfe|hilfe|' +
      'support kontaktieren|kontakt|faq|datenschutz|datenschutzerklärung|impressum|nutzungsbedingungen|agb|' +
      'rechtliches|zurück|willkommen|sicherheit|authentifizierung|vertraulich behandeln|gespeichert|' +
      'gerade aktualisiert|soeben aktualisiert|auf dem neuesten stand|dunkel|hell|dunkelmodus',
    act:
      'umbenenn|lösch|entfern|widerruf|rotier|erstell|hinzufüg|neu|neue|generier|kopier|exportier|download|' +
      'herunterlad|bearbeit|verwalt|deaktivier|aktivier|mehr erfahren|hilfe|erneuer|auswähl|aktualisier|' +
      'speicher|abbrech|schließ|kontakt|anleg',
    clear: 'entfern|lösch|zurücksetz|leeren|aufheb',
    doubt:
      'fehl|problem|lädt|laden|geladen|erneut versuch|ausgeblendet|verborgen|gefiltert|entsprech|passend|warte|' +
      'offline|einige|nicht möglich|abgebrochen|zeitüberschreitung',
    remark: 'sortier|standardmäßig|pflichtfeld|erforderlich|optional',
    'events-title': 'aktualisierungen',
    state: 'zustand',
    done: 'erneuert|verlängert|neu ausgestellt|neu erzeugt|neu generiert|rotiert|gewechselt|ausgetauscht|ersetzt|widerrufen|wiederhergestellt|gelöscht|entfernt|zurückgesetzt|aktualisiert|geändert|bearbeitet|umbenannt|regeneriert|gesperrt',
    events:
      'was ist passiert|was passiert ist|was geschehen ist|was geschah|verlauf|schlüsselverlauf|historie|schlüsselhistorie|aktivität|ereignis|protokoll|audit|auditprotokoll|' +
      'änderungsprotokoll|änderungsverlauf|prüfpfad|aktivitätsprotokoll|ereignisprotokoll|überwachungsprotokoll|prüfprotokoll|chronik' +
      '|änderungen|änderungshistor|änderungschron|ist passiert|passiert ist|was geschah|geschehen|vorgänge|zeitleiste|zeitachse',
    another:
      'andere|weitere|verwandt|übergeordnet|untergeordnet|ähnlich|letzte|neueste|kürzlich|verknüpft|zugehörig|' +
      'verlauf|anfrage|aktivität|ereignis',
    printed: 'generiert|erzeugt|gedruckt|exportiert|seite|bericht',
    'sign-in': 'anmeld|einlogg|melde dich|melden sie',
    rows: 'einträge|ergebnisse|zeilen|elemente|datensätze',
    matches: 'enthält|beginnt mit|endet auf|endet mit|passend zu|treffer',
    whose: 'dienstkont|servicekont|entwickler',
    gone: 'nicht aufbewahrt|archiv|verschoben|verschwind|wander|papierkorb',
    advice:
      'behandeln|behandle|bewahr|aufbewahr|teil|geben sie|gib|weitergeb|schütz|nutz|verwende|niemals|müssen|sollt|brauch|ermöglich|gelten|über|halten|ihre api|deine api|ihre schlüssel|deine schlüssel|jede|kann|können|sie haben|du hast|es gibt',
    period: 'dieses jahr|diesen monat|diese woche|heute|gestern|seit',
    'title-begin':
      'details zu|details für|details von|details der|details des|einstellungen|übersicht über|übersicht zu|informationen zu|informationen über|bearbeitung von|bearbeitung|anzeige von|ansicht von|aktualisierung von|konfiguration von|konfiguration für|verwaltung von|bearbeite|willkommen|hallo|guten tag|guten morgen|über',
    'title-end':
      'ansehen|anzeigen|aktualisieren|zurücksetzen|konfigurieren|rotieren|erneuern|umbenennen|ändern|einsehen|prüfen|anpassen|deaktivieren|kopieren|verwaltung|bearbeitung|öffnen',
    'any-title': 'startseite|verlauf|aktivität|nutzung|konsole|systemsteuerung|entwicklerkonsole',
  },
};
