import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'da',
  endings: {
    R: '|til|fra',
    F: 'nogle funktioner|webhooks|rapporter|notifikationer|fakturaer',
    V: 'er muligvis ikke|er midlertidigt ikke|er i øjeblikket ikke|er ikke',
    C: 'rødt|gråt|fed|kursiv',
  },
  labels: {
    created:
      'oprettet|oprettede|oprettelsesdato|oprettelse|oprettelsestidspunkt|dannet|genereret|genererede|udstedt|udstedelsesdato|tilføjet|lavet',
    rotated: 'roteret|rotation|seneste rotation|regenereret',
    expires:
      'udløber|udløber om|udløbsdato|udløb|udløbet|udløbstidspunkt|gyldig til|gyldig til og med|gyldighed|gælder til|gyldig indtil|ikke efter',
    'last-used':
      'brugt|anvendt|benyttet|sidste brug|seneste brug|seneste anvendelse|sidste anvendelse|seneste aktivitet|sidste aktivitet|senest aktiv|sidst aktiv|seneste adgang|sidste adgang|tilgået|seneste kald|seneste anmodning',
    changed:
      'seneste synkronisering|næste synkronisering|næste opdatering|opdateret|ændret|seneste ændring|sidste ændring|seneste opdatering|sidste opdatering|opdatering|redigeret|ændringsdato|synkroniseret|modificeret',
    age: 'alder|nøglens alder|nøglealder',
    name: 'navn|navne|titel|etiket|nøglenavn|betegnelse|kaldenavn|appnavn',
    id: 'identifikator|nøgle-id|token-id',
    author:
      'oprettet af|genereret af|tilføjet af|udstedt af|brugt af|ændret af|opdateret af|opretter|forfatter|ejer|ejeren|oprettet af bruger',
    by: 'af',
    old: 'gammel|gamle|gammelt|forrige|tidligere',
    last: 'sidst|senest|seneste|sidste|for nylig|nyeste',
    other:
      'konto|konti|kontoen|bruger|brugere|brugeren|medlem|medlemmer|medlem siden|profil|login|logget ind|registreret|faktura|fakturaer|fakturering|betaling|betalinger|artikel|artikler|indlæg|offentliggjort|udgivet|hændelse|hændelser|begivenhed|log|abonnement|virksomhed|session|sessioner|kunde|kunder|kontakt|kontakter|ordre|kommentarer|certifikat|domæne|version|inviteret|tilbagekaldt|slettet|deaktiveret|forbindelse',
    key:
      'nøgle|nøgler|nøglen|nøglens|api-nøgle|api-nøglen|api-nøgler|adgangsnøgle|adgangsnøglen|adgangsnøgler|adgangstoken|token|tokenet|tokens|hemmelighed|hemmelig nøgle|legitimationsoplysninger|programadgangskode|programadgangskoder|applikationsadgangskode|' +
      'nøglerne|nøglernes',
    filler:
      'lokal tid|den|det|de|en|et|denne|dette|din|dit|dato|tid|tidspunkt|dag|klokken|kl|er|blev|var|blevet|på|i|til|for|og|om|adgang|personlig|personlige|privat|private|tjeneste|udvikler|app|applikation|siden',
    until: 'til|indtil|frem til|til og med|senest|før|inden',
    planned: 'planlagt|planlagte|afventer|ventende|mislykket|mislykkedes|fejlet|fejl|annulleret|vil blive|bliver',
    condition: 'hvis',
    holder: 'politik|politikker|adgang|tjeneste|tjenester|app|applikation|projekt',
    for: 'for|til',
    left: 'tilbage|resterende|snart',
    heading:
      'detaljer|oplysninger|information|oversigt|generelt|resumé|status|datoer|indstillinger|konfiguration|godkendelse|autentificering|farezone',
    column:
      'afdeling|alvorlighed|land|tildelt til|prioritet|gruppe|sprog|adgangsniveau|niveau|risiko|tilladelser|omfang|scopes|handlinger|type|rolle|roller|præfiks|værdi|status|miljø|region|zone|placering|kategori|projekt|tilstand|synlighed|oprindelse|platform|projekter',
    'free-text':
      'beskrivelse|beskrivelser|note|noter|bemærkning|bemærkninger|kommentar|kommentarer|formål|årsag|begrundelse',
    none: 'ingen|intet|endnu ingen|tom|tomt',
    never: 'aldrig|endnu aldrig',
    'never-used':
      'aldrig brugt|aldrig anvendt|aldrig benyttet|er aldrig brugt|er aldrig blevet brugt|endnu ikke brugt|ikke brugt|ikke brugt endnu|ikke anvendt|ikke anvendt endnu|ubrugt|er ikke brugt endnu',
    'never-expires':
      'udløber aldrig|udløber ikke|ingen udløbsdato|intet udløb|uden udløb|uden udløbsdato|ubegrænset gyldighed|tidsubegrænset|gyldig for evigt|udløb aldrig',
    'other-secret': 'klienthemmelighed|klient-id|klientens hemmelighed|anmodnings-id',
  },

  lists: {
    about: 'cirka|ca|omkring|omtrent|mere end|flere end|over|mindst|næsten',
    stale:
      'før nye nøgler vises|før nye nøgler dukker|kan være forælde|kan være forældet|er forældet|er forældede|ikke opdateret|ikke opdaterede|ikke ajour|ikke aktuelle|nyere nøgler|nyere poster|ny version|forhåndsvisning af dine|forhåndsvisning af nøgler|uddrag|øjebliksbillede|eksempeldata|med fejl|med advarsler|delvist synkronis|delvis synkronis|om at blive vist|om at blive synlige|før de vises|før de bliver vist|om at dukke op|dukker op efter|vises først|forsinke',
    content: 'data|oplysninger|visning|siden',
    span: 'seneste|forløbne|forrige|siden|mellem',
    who: 'som|der',
    was: 'var',
    not: 'ikke|ej|uden|ubrugt|inaktiv',
    narrowed: 'testtilstand',
    these: 'denne|dette|disse|her',
    here: 'denne|dette|her',
    way: 'via|fra|gennem|i',
    bearer: 'applikation|app|integration|tjeneste|enhed',
    place: 'fane|side|siden|afsnit|konsol|sektion',
    switch: 'skift|opdater|genindlæs|slå til|vælg et',
    seen: 'hvad du kan se|hvad du ser|du ser på|du får vist|du ser i øjeblikket',
    'in-use': 'brugt|i brug',
    'show-verb': 'vis|se|læs|åbn',
    others: 'kolleg|teammedlem|andre bruger|andre medlem',
    yours: 'dine|jeres|din',
    entire: 'over|liste|eksisterende|nuværende|oversigt',
    account: 'konto|abonnement|version|kontakt',
    keys: 'nøgler|api nøgler|tokens|adgangstokens|hemmeligheder|adgangskoder|legitimationsoplysninger',
    section: 'sikkerhed|konto|udvikler|profil|adgang|integration',
    deed: 'handling',
    personal: 'vist navn|visningsnavn|fulde navn|kaldenavn',
    help: 'hvordan|sådan|hvorfor|hvad er|tips|vejledning|guide|dokumentation|hjælp|kom i gang',
    badge: 'ny|nyt|standard|nuværende|begrænset',
    harmless: '{F} {V} tilgængelige|vises med {C}',
    number: 'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv',
    rights: 'fuld adgang|kun læsning|læse og skrive|læs og skriv',
    unnamed: 'uden titel|uden navn|unavngivet|ikke angivet|navngiv|tilføj navn|tilføj et navn|angiv navn|angiv et navn',
    states: 'kompromitteret|lækket|eksponeret|begrænset|forældet|udfaset|blokeret|spærret|sat på pause',
    sorts: 'publicerbar nøgle|begrænset nøgle|testnøgle',
    'other-keys': 'kryptering|signering|signatur|sikkerhedsnøgle|licensnøgle|gendannelsesnøgle',
    'no-name':
      'aktiv|aktive|inaktiv|aktiveret|deaktiveret|tilbagekaldt|udløbet|gyldig|ugyldig|afventer|ja|nej|rediger|' +
      'vis|åbn|kopiér|kopier|slet|fjern|omdøb|tilbagekald|rotér|roter|forny|administrer|detaljer|mere|' +
      'handlinger|for nylig|for lidt siden|for et stykke tid siden|for noget tid siden|for længe siden',
    general:
      'nøgler|nøglerne|tokens|adgangskoder|hvis|når|bør|skal|kan|må|anbefaler|anbefales|anbefalet|en nøgle|' +
      'en api-nøgle|et token|nøgle der|nøgle som|token der|token som',
    'goes-on': 'er|vil|virker|bliver',
    all:
      'periode ingen|alle|alt|enhver|alle ejere|alle brugere|alle personer|alle medlemmer|alle oprettere|alle teams|' +
      'alle statusser|alle status|alle typer|alle datoer|hele perioden|når som helst|alle miljøer|alle projekter|' +
      'alle konti|alle apps|alle kategorier|alle elementer|alle resultater|alle rækker|vis alle|vis alt|vælg alle|' +
      'marker alle|intet filter|ingen filtre',
    search: 'leder du efter|søger du|søg|søge|søgning|find',
    filter:
      'periode|datointerval|tidsrum|tidsinterval|filter|filtre|filtrer|filtrer efter|filtrér|tilføj filter|alle filtre|flere filtre|vis filtre|' +
      'avancerede filtre',
    'load-more':
      'indlæs flere|indlæs mere|hent flere|hent mere|vis flere|vis mere|se flere|se mere|flere resultater|' +
      'flere elementer|vis alle|vis alt|se alle|se alt|indlæs alle|hent alle|vis ældre|vis resten|' +
      'og flere',
    'next-page': 'næste|næste side|gå til næste side|ældre|sidste side|frem|fremad',
    'previous-page': 'forrige|forrige side|gå til forrige side|foregående|nyere|første side',
    'per-page': 'pr side|per side|sidestørrelse',
    'of-total':
      'af|resultat|resultater|element|elementer|post|poster|række|rækker|i alt|total|antal|viser|fundet|flere',
    rest: 'filter|filtre|flere|andre|og andre|mere|øvrige|skjulte|skjult|vises ikke|resterende',
    reset: 'ryd alle|ryd alt|nulstil|nulstil alle|prøv igen|' + 'flere nøgler',
    'no-results':
      'ingen resultater|intet resultat|ingen match|ingen matchende|ingen træf|fundet|kunne ikke findes|matcher|' +
      'svarer til|din søgning|dine filtre|søgeresultater|resultater for|filtreret efter|anvendte filtre|' +
      'filter anvendt|aktive filtre|ryd filter|ryd filtre|nulstil filtre|fjern filtre|fjern filter|ryd søgning|' +
      'kriterier|' +
      'får plads på|være på denne side|plads til alle',
    refused:
      'ingen adgang|ikke adgang|mangler adgang|adgang nægtet|adgang afvist|adgang begrænset|anmod om adgang|' +
      'ingen tilladelse|ikke tilladelse|ingen tilladelser|mangler tilladelse|mangler tilladelser|' +
      'mangler rettigheder|ingen rettigheder|ikke rettigheder|utilstrækkelige tilladelser|' +
      'utilstrækkelige rettigheder|tilladelse påkrævet|kræver tilladelse|ikke tilladt|ikke autoriseret|' +
      'uautoriseret|ikke bemyndiget|forbudt|spørg din administrator|spørg en administrator|' +
      'kontakt din administrator|kontakt en administrator|kontakt administratoren|bed din administrator|' +
      'kun administratorer|du kan kun se|du ser kun|kun dine egne|log ind for at|du skal logge ind|' +
      'være administrator|opgrader for at|opgrader dit|opgrader din|bekræft din identitet',
    failed:
      'data fra i går|pr i går|gik galt|en fejl|fejl ved|indlæsningsfejl|serverfejl|netværksfejl|forbindelsesfejl|uventet fejl|' +
      'intern fejl|kunne ikke|kan ikke indlæses|mislykkedes|mislykket|problem med at|prøv igen|forsøg igen|' +
      'genindlæs siden|opdater siden|ingen forbindelse|ingen internetforbindelse|intet internet|' +
      'intet netværk|forbindelsen blev afbrudt|mistet forbindelsen|tjek din forbindelse|du er offline|' +
      'timeout|tog for lang tid|sessionen er udløbet|session er udløbet|session udløbet|logget ud|log ind|' +
      'ikke tilgængelig|ikke tilgængeligt|ikke tilgængelige|utilgængelig|findes ikke|eksisterer ikke|' +
      'siden blev ikke fundet|for mange anmodninger|indlæser|henter|vent|ups',
    'no-keys-yet':
      'ingen|ingen endnu|endnu ingen|der er ingen|der er ingen endnu|der er endnu ingen|du har ingen|' +
      'du har ingen endnu|du har endnu ingen|du har ikke oprettet nogen|du har ikke oprettet nogen endnu|' +
      'du har endnu ikke oprettet nogen|du har ikke lavet nogen endnu|der er ikke oprettet nogen|' +
      'der er endnu ikke oprettet nogen|der er ikke oprettet nogen endnu|ingen oprettet|ingen oprettet endnu|' +
      'ingen tilgængelige|denne konto har ingen|kontoen har ingen|ingen at vise',
    part:
      'nyligt oprettet|aktiv|aktive|inaktiv|inaktive|aktiveret|aktiverede|deaktiveret|deaktiverede|udløbet|udløbne|tilbagekaldt|' +
      'tilbagekaldte|arkiveret|arkiverede|arkiv|slettet|slettede|mine|kun mine|mine nøgler|oprettet af mig|' +
      'delt med mig|udløber snart|ubrugte|seneste|brugt for nylig|favoritter|fastgjorte|kladder|afventende|i brug|' +
      'gyldige|personlige|delte|private|offentlige|test|produktion',
    sort: 'sorter|sortér|sorter efter|sortér efter|sorteret efter|sortering|rækkefølge|nyeste først|ældste først',
    some:
      'nyeste|nogle|visse|kun|udelukkende|andre nøgler|øvrige|ældre|arkiv|tilbagekaldt|inaktiv|aktive|udløb|' +
      'deaktiverede|slettede|skjult|nylig|seneste|mine|egne|resterende|ubrugt|ikke alle|hele listen|' +
      'fuld liste|vises ikke|ikke vist|ikke inklud|indgår ikke|ufuldstændig|del af|begrænset til|ikke angiv|' +
      'ikke anfør|fremgår ikke|andre brugere',
    elsewhere: 'andetsteds|flyttet|afkortet|anden side',
    shown:
      'for at se|vis|vises|viser|synlig|listet|skjul|fremgår|' +
      'ikke inklud|indgår ikke|denne visning|indlæst|' +
      'angiv|anfør|' +
      'kan kun se|kan se',
    'of-value': 'én gang|en gang|igen|kopi|tegn|ciffer|cifre|værdi|sikker|ved oprettelse|når du opretter|klartekst|gem',
    limit:
      'hastighedsgrænse|grænse|op til|maks|max|grænse|højst|dag|dage|time|minut|sekund|uge|uger|måned|år|pr konto|pr bruger|hver|' +
      'kvote|oprette',
    aside:
      'automatisk opdatering {R}|rapportér en fejl|rapporter en fejl|indberet et problem|indberet en fejl|feedback|send feedback|vejledning|vejledningen|guiden|dokumentationen|rapportér et problem|rapporter et problem|kopieret|hjælpecenter|kontoindstillinger|send feedback|ændringer gemt|ofte stillede spørgsmål|dokumentation|få mere at vide|læs mere|mere information|reference|guide|vejledning|eksempler|kom i gang|' +
      'hurtig start|indstillinger|hjælp|brug for hjælp|kontakt support|kontakt os|vilkår|privatlivspolitik|' +
      'alle rettigheder forbeholdes|tilbage|velkommen|sikkerhed|godkendelse|gemt|lige opdateret|opdateret',
    act:
      'omdøb|slet|fjern|tilbagekald|roter|opret|tilføj|nye|generer|kopi|eksport|download|hent|rediger|administrer|' +
      'deaktiver|aktiver|læs mere|hjælp|forny|vælg|opdater|gem|annuller|luk|kontakt|ryd|nulstil',
    clear: 'fjern|slet|ryd|nulstil',
    doubt: 'mislyk|fejl|problem|indlæs|henter|prøv|skjult|filtrer|match|vent|offline|nogle|kunne ikke|ikke muligt',
    remark: 'sorter|påkrævet|obligatorisk|valgfri',
    state: 'tilstand',
    done: 'fornyet|genudstedt|erstattet|roteret|tilbagekaldt|gendannet|slettet|fjernet|nulstillet|opdateret|ændret|redigeret|omdøbt|udskiftet',
    events:
      'hvad der er sket|hvad er der sket|hvad skete der|historik|nøglehistorik|aktivitet|hændelse|log|revisionslog|ændringslog|aktivitetslog|hændelseslog' +
      '|ændringer|hvad skete|er sket|tidslinje',
    another:
      'andre|øvrige|relatered|overordn|underordn|lignende|seneste|tilknytted|historik|anmodning|aktivitet|' +
      'hændelse|anden|andet',
    printed: 'genereret|udskrev|eksporteret|side|rapport',
    'sign-in': 'log ind|log på',
    rows: 'poster|resultat|rækker|elementer',
    matches: 'indeholder|begynder med|slutter på|match',
    whose: 'servicekont|tjenestekont|udvikler',
    gone: 'arkiv|flytte|forsvind|papirkurv',
    advice: 'behandl|skift|opbevar|del|beskyt|brug|aldrig|ikke|giver|skal|om|hold|hver|kan|du har|der er',
    period: 'i år|denne måned|denne uge|i dag|i går|siden',
    'title-begin':
      'viser|rediger|redigerer|ændr|detaljer|oplysninger om|indstillinger|opdater|opdatering|redigering|administrer|nulstil|konfigurer|oversigt over|roter|forny|tilbagekald|velkommen|hej|vis|åbn',
    'any-title': 'startside|hjem|kontrolpanel|konsol|aktivitet|brug|historik|forside',
  },
};
