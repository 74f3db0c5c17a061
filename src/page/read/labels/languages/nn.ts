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
    key:
      'nøkkel|nøklar|nøkkelen|api-nøkkel|api-nøkkelen|tilgangsnøkkel|tilgangsnøkkelen|tilgangstoken|token|tokenet|løyndom|hemmeleg nøkkel|app-passord|programpassord|' +
      'nøklane|nøkkelens',
    filler:
      'den|det|dei|ein|ei|eit|denne|dette|din|ditt|dato|tid|tidspunkt|dag|klokka|kl|er|vart|blei|var|på|i|til|for|og|om|tilgang|personleg|privat|teneste|utviklar|app|applikasjon|sidan',
    until: 'til|inntil|fram til|til og med|seinast|før|innan',
    planned: 'planlagt|planlagde|ventar|mislukka|feila|feil|avbroten|vil bli|blir',
    condition: 'viss',
    holder: 'retningslinje|tilgang|teneste|app|applikasjon',
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
    about: 'omtrent|cirka|ca|om lag|meir enn|fleire enn|over|minst',
    stale:
      'før nye nøklar viser|før nye nøklar dukkar|kan vere utdatert|kan vere forelda|er utdatert|ikkje oppdatert|ikkje oppdaterte|nyare nøklar|nyare oppføringar|ny versjon|førehandsvising av|utdrag|eksempeldata|med feil|med åtvaringar|delvis synkronis|før dei viser|før dei dukkar|for å visast|dukkar opp etter|forseink',
    content: 'data|opplysningar|informasjon|sida',
    span: 'siste|førre|sidan|mellom',
    who: 'som',
    was: 'var',
    not: 'ikkje|ikke|utan|ubrukt',
    'show-verb': 'vis|sjå|les|opne',
    yours: 'dine|dykkar|din',
    entire: 'over|liste|eksisterande|noverande|oversikt',
    account: 'konto|abonnement|versjon|kontakt',
    aside: 'tilbakemelding|gi tilbakemelding|rettleiing|rettleiinga|guide|meld frå om eit problem',
    done: 'fornya|rotert|tilbakekalla|sletta|fjerna|oppdatert|endra|redigert|bytt',
    events: 'endringar|historikk|aktivitet|hendingar|kva skjedde|tidslinje|logg',
    rights: 'full tilgang|skriveverna|lese og skrive',
    unnamed: 'utan tittel|utan namn|namnlaus|ikkje oppgitt|legg til namn|legg til eit namn',
    states: 'kompromittert|lekt|avgrensa|forelda|blokkert|sperra',
    'other-keys': 'kryptering|signering|tryggingsnøk|lisensnøk',
    'no-name':
      'aktiv|aktive|inaktiv|aktivert|deaktivert|tilbakekalla|trekt tilbake|utgått|gyldig|ugyldig|ventar|ja|nei|' +
      'rediger|endre|vis|opne|kopier|slett|fjern|gje nytt namn|gi nytt namn|endre namn|tilbakekall|' +
      'trekk tilbake|forny|administrer|detaljar|meir|handlingar|nyleg|for ei stund sidan|for ei tid sidan|' +
      'for lenge sidan',
    all:
      'alle|alt|kven som helst|alle eigarar|alle brukarar|alle medlemmer|alle statusar|alle typar|alle datoar|' +
      'når som helst|vis alle|vis alt|vel alle|merk alle|ingen filter',
    search: 'søk|finn',
    advice: 'del aldri|tilrår',
    filter: 'periode|datointervall|tidsrom|filter|filtrer|filtrer etter|legg til filter|alle filter|fleire filter',
    'load-more':
      'last inn fleire|last inn meir|last fleire|hent fleire|vis fleire|vis meir|sjå fleire|sjå meir|' +
      'fleire resultat|vis alle|vis alt|sjå alle|last inn alle|vis eldre|vis resten|og fleire',
    'next-page': 'neste|neste side|eldre|siste side|fram|framover',
    'previous-page': 'førre|forrige|førre side|nyare|første side|tilbake',
    'per-page': 'per side|pr side',
    'of-total': 'av|resultat|element|post|postar|rad|rader|totalt|i alt|talet|viser|treff|funne|fleire',
    rest: 'til|fleire|andre|og andre|øvrige|skjulte|skjult|ikkje vist|resterande|meir',
    reset: 'fjern alle|tøm alle|nullstill|tilbakestill|nullstill alle|prøv igjen|prøv på nytt|' + 'fleire nøklar',
    'no-results':
      'ingen resultat|ingen treff|ikkje funne|fann ingen|fann ikkje|samsvarar ikkje|passar ikkje|som passar|' +
      'samsvarar med|søket ditt|søkeresultat|resultat for|aktive filter|fjern filter|tøm filter|nullstill filter|' +
      'tøm søk|' +
      'får plass på|ikkje plass til|passar med filteret|passar til filteret',
    refused:
      'ingen tilgang|ikkje tilgang|manglar tilgang|tilgang nekta|tilgang avvist|be om tilgang|ingen løyve|' +
      'ikkje løyve|manglar løyve|manglar rettar|ingen rettar|ikkje rettar|krev løyve|ikkje tillate|ikkje lov|' +
      'ikkje autorisert|uautorisert|forbode|spør administratoren|spør ein administrator|kontakt administratoren|' +
      'kontakt ein administrator|berre administratorar|du ser berre|logg inn for å|oppgrader for å|' +
      'stadfest identiteten',
    failed:
      'gjekk gale|gjekk galt|feil|kunne ikkje|kan ikkje lastast|mislukkast|mislukka|prøv igjen|prøv på nytt|' +
      'last sida på nytt|oppdater sida|inga tilkopling|ingen tilkopling|ingen internett|ikkje internett|' +
      'mista tilkoplinga|du er fråkopla|du er offline|tidsavbrot|tok for lang tid|økta er utgått|' +
      'økta har gått ut|logga ut|logg på igjen|logg inn|ikkje tilgjengeleg|ikkje tilgjengelege|' +
      'utilgjengeleg|finst ikkje|eksisterer ikkje|for mange førespurnader|lastar|vent litt|' +
      'ver venleg og vent',
    'no-keys-yet':
      'ingen|ingen enno|enno ingen|det finst ingen|det finst ingen enno|det er ingen|det er ingen enno|' +
      'du har ingen|du har ingen enno|du har enno ingen|du har ikkje laga nokon|du har ikkje laga nokon enno|' +
      'du har ikkje oppretta nokon|du har ikkje oppretta nokon enno|ingen oppretta|ingen oppretta enno|' +
      'denne kontoen har ingen|ingen å vise',
    part:
      'aktiv|aktive|inaktiv|inaktive|aktivert|aktiverte|deaktivert|deaktiverte|utgått|utgåtte|tilbakekalla|' +
      'arkivert|arkiverte|arkiv|sletta|mine|berre mine|mine nøklar|oppretta av meg|delt med meg|går snart ut|' +
      'ubrukte|nylege|nyleg brukt|favorittar|utkast|ventande|gyldige|personlege|delte|private|offentlege|test|' +
      'produksjon',
    sort: 'sorter|sorter etter|sortert etter|sortering|nyaste først|eldste først',
    some:
      'nokre|visse|berre|andre nøklar|øvrige|eldre|arkiv|tilbakekall|inaktiv|aktive|utgått|deaktiverte|' +
      'sletta|skjult|nyleg|siste|seinaste|mine|eigne|resterande|ubrukt|ikkje alle|heile lista|ikkje vis|' +
      'blir ikkje vis|visast ikkje|ikkje inklu|ikkje med i|ikkje synleg|del av|ufullstendig|' +
      'ikkje fullstendig|avgrensa til|ikkje ser|ser ikkje|gøymd|gøymt|ikkje ført|står ikkje|andre brukarar',
    limit: 'maksimalt',
    elsewhere: 'annan stad|flytt|kutta|anna side|andre prosjekt|anna prosjekt',
    shown:
      'vis|visast|viser|vist|synleg|lista|skjul|ikkje inklu|ikkje med i|ikkje ser|ser ikkje|gøym|' +
      'denne visninga|lasta|sjå|førte opp|står ikkje',
    doubt: 'misluk|feil|problem|laste|lastar|prøv|skjult|filtrer|samsvar|vent|fråkopla|nokre|kunne ikkje',
    'of-value': 'éin gong|ein gong|igjen|på nytt|kopi|teikn|verdi|sikker|når du opprettar',
    rows: 'oppføring|resultat|rader|element',
    matches: 'inneheld|byrjar med|samsvar',
    whose: 'utviklar',
  },
};
