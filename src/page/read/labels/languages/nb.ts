import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nb',
  endings: {
    R: '|på|av',
    F: 'noen funksjoner|webhooks|rapporter|varsler|fakturaer',
    V: 'er kanskje ikke|er midlertidig ikke|er for øyeblikket ikke|er ikke',
    C: 'rødt|grått|fet skrift|kursiv',
  },
  labels: {
    created:
      'opprettet|opprettede|opprettelsesdato|opprettelse|opprettelsestidspunkt|oppretta|generert|utstedt|utstedelsesdato|lagt til|laget|lagd',
    rotated: 'rotert|rotasjon|siste rotasjon|regenerert|generert på nytt',
    expires:
      'utløper|utløper om|utløpsdato|utløp|utløpt|utløpstidspunkt|gyldig til|gyldig til og med|gyldighet|går ut|utløpet|ikke etter',
    'last-used':
      'brukt|benyttet|siste bruk|sist bruk|siste aktivitet|seneste aktivitet|sist aktiv|siste tilgang|sist åpnet|siste kall|siste forespørsel|anvendt|seneste bruk',
    changed:
      'siste synkronisering|neste synkronisering|neste oppdatering|oppdatert|endret|siste endring|siste oppdatering|oppdatering|redigert|endringsdato|synkronisert|endra|modifisert',
    age: 'alder|nøkkelens alder|nøkkelalder',
    name: 'navn|namn|tittel|etikett|nøkkelnavn|betegnelse|kallenavn|appnavn',
    id: 'identifikator|nøkkel-id|token-id',
    author:
      'opprettet av|generert av|lagt til av|utstedt av|laget av|brukt av|endret av|oppdatert av|oppretter|forfatter|eier|eieren|opprettet av bruker',
    by: 'av',
    old: 'gammel|gamle|gammelt|forrige|tidligere',
    last: 'sist|siste|senest|seneste|nylig|nyeste|første',
    other:
      'konto|kontoer|kontoen|bruker|brukere|brukeren|medlem|medlemmer|medlem siden|profil|innlogging|pålogging|logget inn|innlogget|registrert|faktura|fakturaer|fakturering|betaling|betalinger|artikkel|artikler|innlegg|publisert|hendelse|hendelser|logg|abonnement|bedrift|selskap|økt|økter|kunde|kunder|kontakt|kontakter|ordre|kommentarer|sertifikat|domene|versjon|invitert|tilbakekalt|slettet|deaktivert',
    key:
      'nøkkel|nøkler|nøkkelen|nøkkelens|api-nøkkel|api-nøkkelen|api-nøkler|tilgangsnøkkel|tilgangsnøkkelen|tilgangsnøkler|tilgangstoken|token|tokenet|tokens|tokener|hemmelighet|hemmelig nøkkel|legitimasjon|applikasjonspassord|app-passord|programpassord|' +
      'nøklene|nøklenes',
    filler:
      'lokal tid|den|det|de|en|et|ei|denne|dette|din|ditt|dato|tid|tidspunkt|dag|klokken|kl|er|ble|ble det|var|blitt|på|i|til|for|og|om|tilgang|personlig|personlige|privat|private|tjeneste|utvikler|app|applikasjon|siden',
    until: 'til|inntil|frem til|til og med|senest|før|innen',
    planned: 'planlagt|planlagte|venter|ventende|mislykket|mislyktes|feilet|feil|avbrutt|kansellert|vil bli|blir',
    condition: 'hvis',
    holder: 'retningslinje|policy|tilgang|tjeneste|tjenester|app|applikasjon|prosjekt',
    for: 'for|til',
    left: 'igjen|gjenstår|gjenstående|snart',
    heading:
      'detaljer|opplysninger|informasjon|oversikt|generelt|sammendrag|status|datoer|innstillinger|konfigurasjon|autentisering|godkjenning|faresone',
    column:
      'avdeling|alvorlighetsgrad|land|tilordnet|prioritet|gruppe|språk|tilgangsnivå|nivå|risiko|tillatelser|omfang|scopes|handlinger|type|rolle|roller|miljø|region|sone|plassering|kategori|prosjekt|modus|synlighet|opprinnelse|plattform|prosjekter',
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

  lists: {
    about: 'cirka|ca|omtrent|rundt|mer enn|flere enn|over|minst|nesten',
    stale:
      'før nye nøkler vises|før nye nøkler dukker|kan være utdatert|kan være foreldet|er utdatert|er foreldet|ikke oppdatert|ikke oppdaterte|nyere nøkler|nyere oppføringer|ny versjon|forhåndsvisning av|utdrag|øyeblikksbilde|eksempeldata|med feil|med advarsler|delvis synkronis|delvis lastet|før de vises|før de dukker opp|for å vises|på å vises|dukker opp etter|vises først|forsink',
    content: 'data|opplysninger|informasjon|siden|visning',
    span: 'siste|forrige|siden|mellom|foregående',
    who: 'som',
    was: 'var',
    not: 'ikke|ikkje|uten|ubrukt|inaktiv',
    these: 'denne|dette|disse|her',
    here: 'denne|dette|her',
    way: 'via|fra|gjennom|i',
    bearer: 'applikasjon|app|integrasjon|tjeneste|enhet',
    place: 'fane|side|siden|avsnitt|konsoll|seksjon',
    switch: 'bytt til|oppdater|last inn|slå på|velg et',
    seen: 'hva du kan se|hva du ser|du ser på|du viser',
    'in-use': 'brukt|i bruk',
    'show-verb': 'vis|se|les|åpne',
    others: 'kolleg|teammedlem|andre bruker|andre medlem',
    yours: 'dine|deres|din',
    entire: 'over|liste|eksisterende|nåværende|oversikt',
    account: 'konto|kontoen|abonnement|versjon|kontakt',
    aside:
      'automatisk oppdatering {R}|rapporter en feil|meld fra om feil|meld en feil|tilbakemelding|tilbakemeldinger|gi tilbakemelding|veiledning|veiledningen|guide|guiden|rapporter et problem',
    keys: 'nøkler|api nøkler|tokener|tilgangstokener|hemmeligheter|passord|legitimasjon',
    section: 'sikkerhet|konto|utvikler|profil|tilgang|integrasjon',
    deed: 'handling',
    personal: 'visningsnavn|fullt navn|kallenavn',
    help: 'hvordan|slik|hvorfor|hva er|tips|veiledning|guide|dokumentasjon|hjelp|kom i gang',
    badge: 'ny|nytt|standard|gjeldende|nåværende|begrenset',
    harmless: '{F} {V} tilgjengelige|vises i {C}|vises med {C}',
    number: 'to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv',
    rights: 'full tilgang|kun lesing|lese og skrive|les og skriv',
    unnamed:
      'uten tittel|uten navn|navnløs|ikke angitt|ikke navngitt|legg til navn|legg til et navn|angi navn|angi et navn',
    states: 'kompromittert|lekket|eksponert|begrenset|foreldet|utfaset|blokkert|sperret|satt på pause',
    sorts: 'publiserbar nøkkel|begrenset nøkkel|testnøkkel',
    'other-keys': 'kryptering|signering|sikkerhetsnøk|lisensnøk|gjenopprettingsnøk',
    'no-name':
      'aktiv|aktive|inaktiv|aktivert|deaktivert|tilbakekalt|trukket tilbake|utløpt|gyldig|ugyldig|venter|' +
      'ventende|ja|nei|rediger|endre|vis|åpne|kopier|slett|fjern|gi nytt navn|endre navn|tilbakekall|' +
      'trekk tilbake|roter|forny|administrer|behandle|detaljer|mer|handlinger|nylig|for en stund siden|' +
      'for en tid siden|for lenge siden',
    general:
      'nøkler|nøklene|tokener|tokens|passord|hvis|dersom|når|bør|skal|må|kan|anbefaler|anbefales|anbefalt|' +
      'en nøkkel|en api-nøkkel|et token|nøkkel som|token som',
    'goes-on': 'er|vil|fungerer|blir',
    all:
      'periode ingen|alle|alt|enhver|hvem som helst|alle eiere|alle brukere|alle personer|alle medlemmer|alle team|alle statuser|' +
      'alle typer|alle datoer|hele perioden|når som helst|alle miljøer|alle prosjekter|alle kontoer|alle apper|' +
      'alle kategorier|alle elementer|alle resultater|alle rader|vis alle|vis alt|velg alle|merk alle|ingen filter|' +
      'ingen filtre',
    search: 'søk|søke|finn',
    advice: 'del aldri|deles ikke|deles med|anbefal',
    filter:
      'periode|datointervall|tidsrom|tidsperiode|filter|filtre|filtrer|filtrer etter|legg til filter|alle filtre|flere filtre|vis filtre|avanserte filtre',
    'load-more':
      'last inn flere|last inn mer|last flere|hent flere|vis flere|vis mer|se flere|se mer|flere resultater|' +
      'flere elementer|vis alle|vis alt|se alle|se alt|last inn alle|vis eldre|vis resten|og flere',
    'next-page': 'neste|neste side|gå til neste side|eldre|siste side|fremover|forover|frem',
    'previous-page': 'forrige|forrige side|gå til forrige side|nyere|første side',
    'per-page': 'per side|pr side|sidestørrelse',
    'of-total':
      'av|resultat|resultater|element|elementer|post|poster|rad|rader|totalt|i alt|antall|viser|treff|funnet|flere',
    rest: 'filter|filtre|til|flere|andre|og andre|øvrige|skjulte|skjult|vises ikke|gjenstående|mer',
    reset:
      'fjern alle|tøm alle|nullstill|tilbakestill|nullstill alle|tilbakestill alle|prøv igjen|prøv på nytt|' +
      'flere nøkler',
    'no-results':
      'ingen resultater|ingen treff|ingen samsvarende|funnet|finner ikke|fant ingen|samsvarer ikke|samsvarer med|' +
      'passer med|søket ditt|filtrene dine|søkeresultater|resultater for|filtrert etter|aktive filtre|filter brukt|' +
      'fjern filter|fjern filtre|tøm filtre|nullstill filtre|tilbakestill filtre|tøm søk|juster filtrene|kriterier|' +
      'får plass på|ikke plass til',
    refused:
      'ingen tilgang|ikke tilgang|mangler tilgang|tilgang nektet|tilgang avvist|tilgang begrenset|' +
      'be om tilgang|ingen tillatelse|ikke tillatelse|mangler tillatelse|mangler tillatelser|' +
      'mangler rettigheter|ingen rettigheter|ikke rettigheter|utilstrekkelige tillatelser|' +
      'utilstrekkelige rettigheter|tillatelse kreves|krever tillatelse|ikke tillatt|ikke autorisert|' +
      'uautorisert|forbudt|spør administratoren|spør en administrator|kontakt administratoren|' +
      'kontakt en administrator|kontakt din administrator|bare administratorer|kun administratorer|' +
      'du ser bare|bare dine egne|logg inn for å|logg på for å|du må logge inn|være administrator|' +
      'oppgrader for å|oppgrader abonnementet|bekreft identiteten din',
    failed:
      'data fra i går|per i går|gikk galt|en feil|feil ved|innlastingsfeil|serverfeil|nettverksfeil|tilkoblingsfeil|uventet feil|' +
      'intern feil|kunne ikke|kan ikke lastes|mislyktes|mislykket|prøv igjen|prøv på nytt|' +
      'last siden på nytt|oppdater siden|ingen tilkobling|ingen forbindelse|ingen internett|ikke internett|' +
      'mistet tilkoblingen|forbindelsen ble brutt|sjekk tilkoblingen|du er frakoblet|du er offline|' +
      'tidsavbrudd|tok for lang tid|økten er utløpt|økten har utløpt|økten utløp|logget ut|logg på igjen|' +
      'logg inn|ikke tilgjengelig|ikke tilgjengelige|utilgjengelig|finnes ikke|eksisterer ikke|' +
      'fant ikke siden|for mange forespørsler|laster|vent litt|vennligst vent|oi|ops',
    'no-keys-yet':
      'ingen|ingen ennå|ingen enda|ennå ingen|det finnes ingen|det finnes ingen ennå|det er ingen|' +
      'det er ingen ennå|du har ingen|du har ingen ennå|du har ingen enda|du har ennå ingen|' +
      'du har ikke opprettet noen|du har ikke opprettet noen ennå|du har ikke opprettet noen enda|' +
      'du har ennå ikke opprettet noen|du har ikke laget noen ennå|det er ikke opprettet noen|' +
      'det er ikke opprettet noen ennå|ingen opprettet|ingen opprettet ennå|ingen er opprettet|ingen tilgjengelige|' +
      'denne kontoen har ingen|kontoen har ingen|ingen å vise',
    part:
      'aktiv|aktive|inaktiv|inaktive|aktivert|aktiverte|deaktivert|deaktiverte|utløpt|utløpte|tilbakekalt|' +
      'tilbakekalte|arkivert|arkiverte|arkiv|slettet|slettede|mine|bare mine|kun mine|mine nøkler|opprettet av meg|' +
      'delt med meg|utløper snart|ubrukte|nylige|nylig brukt|favoritter|festet|utkast|ventende|i bruk|gyldige|' +
      'personlige|delte|private|offentlige|test|produksjon',
    sort: 'sorter|sorter etter|sortert etter|sortering|rekkefølge|nyeste først|eldste først',
    some:
      'noen|visse|kun|bare|andre nøkler|øvrige|eldre|arkiv|tilbakekalt|inaktiv|aktive|utløp|deaktiverte|' +
      'slettede|skjult|nylig|siste|seneste|mine|egne|gjenværende|resterende|ubrukt|ikke alle|hele listen|' +
      'full liste|vises ikke|ikke vist|ikke inklud|inngår ikke|ufullstendig|del av|begrenset til|ikke ser|' +
      'ser ikke|andre brukere',
    elsewhere: 'annet sted|flyttet|kuttet|annen side',
    shown:
      'vis|vises|viser|synlig|oppført|listet|skjul|' +
      'ikke inklud|inngår ikke|denne visningen|lastet|' +
      'ikke ser|ser ikke|' +
      'kan bare se|kan kun se|kan se',
    'of-value':
      'én gang|en gang|igjen|på nytt|kopi|tegn|siffer|sifre|verdi|sikker|ved oppretting|når du oppretter|' +
      'klartekst|lagre',
    limit:
      'hastighetsgrense|grense|opptil|inntil|maks|max|grense|høyst|dag|dager|time|minutt|sekund|uke|uker|måned|år|per konto|' +
      'per bruker|hver|kvote|opprette',
    act:
      'gi nytt navn|slett|fjern|tilbakekall|roter|opprett|legg|nye|generer|kopi|eksport|last ned|rediger|administrer|' +
      'deaktiver|aktiver|les mer|hjelp|forny|velg|oppdater|lagre|avbryt|lukk|kontakt|tøm|nullstill',
    clear: 'fjern|slett|tøm|nullstill',
    doubt: 'mislyk|feil|problem|laste|prøv|skjult|filtrer|samsvar|vent|frakoblet|noen|kunne ikke|ikke mulig',
    remark: 'sorter|påkrevd|obligatorisk|valgfri',
    state: 'tilstand',
    done: 'fornyet|utstedt på nytt|erstattet|rotert|tilbakekalt|gjenopprettet|slettet|fjernet|tilbakestilt|oppdatert|endret|redigert|omdøpt|byttet',
    events:
      'hva som har skjedd|hva har skjedd|hva skjedde|historikk|nøkkelhistorikk|aktivitet|hendelse|logg|revisjonslogg|endringslogg|aktivitetslogg|hendelseslogg' +
      '|endringer|hva skjedde|har skjedd|tidslinje',
    another:
      'andre|øvrige|relatert|overordn|underordn|lignende|nylige|siste|tilknytted|historikk|forespørs|aktivitet|' +
      'hendelse|annet|annen',
    printed: 'generert|skrevet ut|eksportert|side|rapport',
    'sign-in': 'logg inn|logg på',
    rows: 'oppføring|resultat|rader|element',
    matches: 'inneholder|begynner med|slutter på|samsvar|treff',
    whose: 'tjenestekont|utvikler',
    period: 'i år|denne måneden|denne uken|i dag|i går|siden',
    'title-begin':
      'viser|rediger|redigerer|endre|detaljer|informasjon om|innstillinger|oppdater|oppdatering|redigering|administrer|tilbakestill|konfigurer|oversikt over|roter|forny|tilbakekall|velkommen|hei|vis|åpne',
    'any-title': 'startside|hjem|dashbord|kontrollpanel|konsoll|aktivitet|bruk|historikk|forside',
  },
};
