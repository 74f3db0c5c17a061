import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nn',
  labels: {
    created: 'oppretta|opprettingsdato|oppretting|laga|generert|utferda|lagt til|tidspunkt for oppretting',
    rotated: 'rotert|rotasjon|siste rotasjon|generert på nytt',
    expires: 'går ut|utløpsdato|utløper|utløp|utgått|gyldig til|gyldig til og med|gjeld til',
    'last-used': 'brukt|sist brukt|siste bruk|nytta|sist nytta|siste aktivitet|sist aktiv|siste tilgang',
    changed:
      'oppdatert|sist oppdatert|endra|sist endra|siste endring|siste oppdatering|redigert|endringsdato|synkronisert',
    age: 'alder|alderen på nøkkelen',
    name: 'namn|tittel|etikett|nøkkelnamn|nemning',
    id: 'identifikator|nøkkel-id',
    author: 'oppretta av|laga av|lagt til av|generert av|brukt av|endra av|oppdatert av|opprettar|forfattar|eigar',
    by: 'av',
    old: 'gammal|gamal|gamle|førre|tidlegare',
    last: 'sist|siste|nyleg|nyaste|seinast',
    other:
      'konto|kontoar|kontoen|brukar|brukarar|brukaren|medlem|medlemmer|profil|innlogging|innlogga|pålogging|registrert|faktura|fakturaer|betaling|betalingar|artikkel|artiklar|innlegg|publisert|hending|hendingar|logg|abonnement|bedrift|selskap|økt|kunde|kundar|kontakt|ordre|kommentarar|sertifikat|domene|versjon|invitert|trekt tilbake|sletta|deaktivert',
    key: 'nøkkel|nøklar|nøkkelen|api-nøkkel|api-nøkkelen|tilgangsnøkkel|tilgangsnøkkelen|tilgangstoken|token|løyndom|hemmeleg nøkkel|app-passord|programpassord',
    filler:
      'den|det|dei|ein|ei|eit|denne|dette|din|ditt|dato|tid|tidspunkt|dag|klokka|kl|er|vart|blei|var|på|i|til|for|og|om|tilgang|personleg|privat|teneste|utviklar|app|applikasjon|sidan',
    until: 'til|inntil|fram til|til og med|seinast|før|innan',
    planned: 'planlagt|planlagde|ventar|mislukka|feila|feil|avbroten|vil bli|blir',
    condition: 'viss',
    holder: 'tilgang|teneste|app|applikasjon',
    for: 'for|til',
    left: 'att|attståande|snart',
    heading:
      'detaljar|opplysningar|informasjon|oversikt|oversyn|generelt|samandrag|status|innstillingar|konfigurasjon|autentisering',
    column: 'løyve|rettar|handlingar|type|rolle',
    'free-text': 'skildring|omtale|merknad|merknader|notat|kommentar|føremål|årsak',
    none: 'ingen|ikkje noko|tom|tomt',
    never: 'aldri',
    'never-used': 'aldri brukt|aldri nytta|ikkje brukt|ikkje brukt enno|enno ikkje brukt|ubrukt',
    'never-expires': 'går aldri ut|går ikkje ut|utløper aldri|ingen utløpsdato|utan utløpsdato|tidsuavgrensa',
    'other-secret': 'klientløyndom|klient-id',
  },

  lists: {
    'no-name':
      'aktiv|aktive|inaktiv|aktivert|deaktivert|tilbakekalla|trekt tilbake|utgått|gyldig|ugyldig|ventar|ja|nei|' +
      'rediger|endre|vis|opne|kopier|slett|fjern|gje nytt namn|gi nytt namn|endre namn|tilbakekall|' +
      'trekk tilbake|forny|administrer|detaljar|meir|handlingar|nyleg|for ei stund sidan|for ei tid sidan|' +
      'for lenge sidan',
  },
};
