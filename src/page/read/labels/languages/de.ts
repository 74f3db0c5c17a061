import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'de',
  endings: { e: 'e|er|es|en|em', n: '|s|en|n' },
  labels: {
    created:
      'erstellt|erstellte|erstellt{e}|erstellung|erstellungsdatum|erstellungszeit|erstellungszeitpunkt|erstelldatum|erzeugt|erzeugung|erzeugungsdatum|angelegt|anlagedatum|generiert|generierung|ausgestellt|ausstellungsdatum|hinzugefügt',
    rotated: 'rotiert|letzte rotation|rotation|neu generiert|neu erzeugt',
    expires:
      'läuft ab|läuft|ablauf|ablaufdatum|ablaufzeit|ablaufzeitpunkt|ablaufend|abgelaufen|verfallsdatum|verfällt|verfall|gültig bis|gültigkeit|gültigkeitsdauer|gültigkeitsende|endet',
    'last-used':
      'letzte verwendung|letzte nutzung|letzte benutzung|verwendet|benutzt|genutzt|zuletzt aktiv|letzte aktivität|letzter zugriff|letzter aufruf|zugegriffen|letzte anfrage|zuletzt gesehen',
    changed:
      'geändert|aktualisiert|letzte änderung|änderung|änderungsdatum|letzte aktualisierung|aktualisierung|bearbeitet|letzte bearbeitung|modifiziert|synchronisiert',
    age: 'alter|schlüsselalter|alter des schlüssels|alter in tagen',
    name: 'name|namen|bezeichnung|titel|schlüsselname|tokenname|token-name|anzeigename',
    id: 'kennung|bezeichner|schlüssel-id|token-id',
    author:
      'erstellt von|erzeugt von|angelegt von|erstellt durch|erzeugt durch|generiert von|hinzugefügt von|ersteller|erstellerin|eigentümer|inhaber|besitzer|autor|verfasser|verwendet von|geändert von|aktualisiert von',
    by: 'von|durch',
    old: 'alt|altes|alten|vorherig{e}|bisherig{e}|früher{e}',
    last: 'zuletzt|letzt{e}|neuest{e}',
    other:
      'konto|kontos|konten|benutzer{n}|benutzerin|nutzer{n}|mitglied|mitglieder|mitglied seit|profil|anmeldung|angemeldet|login|registriert|rechnung|rechnungen|rechnungsdatum|zahlung|zahlungen|artikel|beitrag|beiträge|veröffentlicht|veröffentlichung|ereignis|ereignisse|protokoll|abonnement|abo|unternehmen|firma|testphase|sitzung|sitzungen|kunde|kunden|kontakt|kontakte|bestellung|kommentare|zertifikat|version|eingeladen|beigetreten|widerrufen|gelöscht|deaktiviert',
    key: 'schlüssel|schlüssels|schlüsseln|geheimnis|zugangsdaten|zugriffstoken|zugangstoken|zugriffsschlüssel|zugangsschlüssel|api-schlüssel|api-zugriffsschlüssel|anwendungspasswort|anwendungspasswörter|anwendungspassworts|token|tokens',
    filler:
      'der|die|das|des|den|dem|dies{e}|ein|eine|einen|am|um|im|in|und|zu|zum|zur|für|wurde|wurden|ist|wird|worden|hat|dein|ihr|datum|zeit|zeitpunkt|uhrzeit|tag|ab|privat{e}|persönlich{e}|entwickler|dienst|zugriff|zugang|anwendung',
    heading:
      'einzelheiten|details|informationen|übersicht|allgemein|zusammenfassung|status|einstellungen|konfiguration|authentifizierung|autorisierung',
    column: 'berechtigungen|bereiche|aktionen|typ|rolle|rollen',
    'free-text':
      'beschreibung|notiz|notizen|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar|kommentare|zweck|grund|verwendungszweck',
    none: 'kein|keine|keinen|keiner|noch keine|leer|nichts',
    never: 'nie|niemals|noch nie',
    'never-used':
      'nie verwendet|nie genutzt|nie benutzt|noch nie verwendet|noch nie genutzt|noch nie benutzt|niemals verwendet|noch nicht verwendet|noch nicht benutzt|noch nicht genutzt|nicht verwendet|nie zugegriffen|unbenutzt|ungenutzt|noch unbenutzt|keine verwendung',
    'never-expires':
      'läuft nie ab|läuft niemals ab|läuft nicht ab|nie ablaufend|kein ablaufdatum|kein ablauf|ohne ablauf|ohne ablaufdatum|unbefristet|unbegrenzt gültig|unbeschränkt gültig|verfällt nie|verfällt nicht|unbefristet gültig|gültig ohne ende|zeitlich unbegrenzt|nie abgelaufen|ablauf nie',
    'other-secret': 'client-geheimnis|client-id|anfrage-id|clientgeheimnis|geheimer clientschlüssel',
  },

  lists: {},
};
