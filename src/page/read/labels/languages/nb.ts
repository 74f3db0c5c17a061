import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nb',
  labels: {
    created:
      'opprettet|opprettede|opprettelsesdato|opprettelse|opprettelsestidspunkt|oppretta|generert|utstedt|utstedelsesdato|lagt til|laget|lagd',
    rotated: 'rotert|rotasjon|siste rotasjon|regenerert|generert på nytt',
    expires: 'utløper|utløpsdato|utløp|utløpt|utløpstidspunkt|gyldig til|gyldig til og med|gyldighet|går ut|utløpet',
    'last-used':
      'brukt|benyttet|siste bruk|sist bruk|siste aktivitet|seneste aktivitet|sist aktiv|siste tilgang|sist åpnet|siste kall|siste forespørsel|anvendt|seneste bruk',
    changed:
      'oppdatert|endret|siste endring|siste oppdatering|oppdatering|redigert|endringsdato|synkronisert|endra|modifisert',
    age: 'alder|nøkkelens alder|nøkkelalder',
    name: 'navn|namn|tittel|etikett|nøkkelnavn|betegnelse',
    id: 'identifikator|nøkkel-id|token-id',
    author:
      'opprettet av|generert av|lagt til av|utstedt av|laget av|brukt av|endret av|oppdatert av|oppretter|forfatter|eier|eieren|opprettet av bruker',
    by: 'av',
    old: 'gammel|gamle|gammelt|forrige|tidligere',
    last: 'sist|siste|senest|seneste|nylig|nyeste|første',
    other:
      'konto|kontoer|kontoen|bruker|brukere|brukeren|medlem|medlemmer|medlem siden|profil|innlogging|pålogging|logget inn|innlogget|registrert|faktura|fakturaer|fakturering|betaling|betalinger|artikkel|artikler|innlegg|publisert|hendelse|hendelser|logg|abonnement|bedrift|selskap|økt|økter|kunde|kunder|kontakt|kontakter|ordre|kommentarer|sertifikat|domene|versjon|invitert|tilbakekalt|slettet|deaktivert',
    key: 'nøkkel|nøkler|nøkkelen|nøkkelens|api-nøkkel|api-nøkkelen|api-nøkler|tilgangsnøkkel|tilgangsnøkkelen|tilgangsnøkler|tilgangstoken|token|tokens|tokener|hemmelighet|hemmelig nøkkel|legitimasjon|applikasjonspassord|app-passord|programpassord',
    filler:
      'den|det|de|en|et|ei|denne|dette|din|ditt|dato|tid|tidspunkt|dag|klokken|kl|er|ble|ble det|var|blitt|på|i|til|for|og|om|tilgang|personlig|personlige|privat|private|tjeneste|utvikler|app|applikasjon|siden',
    heading:
      'detaljer|opplysninger|informasjon|oversikt|generelt|sammendrag|status|datoer|innstillinger|konfigurasjon|autentisering|godkjenning',
    column: 'tillatelser|omfang|scopes|handlinger|type|rolle|roller',
    'free-text':
      'beskrivelse|beskrivelser|merknad|merknader|notat|notater|kommentar|kommentarer|formål|årsak|begrunnelse',
    none: 'ingen|intet|ennå ingen|tom|tomt',
    never: 'aldri|ennå aldri',
    'never-used':
      'aldri brukt|aldri benyttet|er aldri brukt|har aldri blitt brukt|ennå ikke brukt|enda ikke brukt|ikke brukt|ikke brukt ennå|ubrukt|er ikke brukt ennå',
    'never-expires':
      'utløper aldri|utløper ikke|ingen utløpsdato|uten utløp|uten utløpsdato|ingen utløp|ubegrenset gyldighet|går aldri ut|tidsubegrenset|utløp aldri',
    'other-secret': 'klienthemmelighet|klient-id|klientens hemmelighet|forespørsels-id',
  },

  lists: {},
};
