import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'da',
  labels: {
    created:
      'oprettet|oprettede|oprettelsesdato|oprettelse|oprettelsestidspunkt|dannet|genereret|genererede|udstedt|udstedelsesdato|tilføjet|lavet',
    rotated: 'roteret|rotation|seneste rotation|regenereret',
    expires: 'udløber|udløbsdato|udløb|udløbet|udløbstidspunkt|gyldig til|gyldig til og med|gyldighed|gælder til',
    'last-used':
      'brugt|anvendt|benyttet|sidste brug|seneste brug|seneste anvendelse|sidste anvendelse|seneste aktivitet|sidste aktivitet|senest aktiv|sidst aktiv|seneste adgang|sidste adgang|tilgået|seneste kald|seneste anmodning',
    changed:
      'opdateret|ændret|seneste ændring|sidste ændring|seneste opdatering|sidste opdatering|opdatering|redigeret|ændringsdato|synkroniseret|modificeret',
    age: 'alder|nøglens alder|nøglealder',
    name: 'navn|navne|titel|etiket|nøglenavn|betegnelse',
    id: 'identifikator|nøgle-id|token-id',
    author:
      'oprettet af|genereret af|tilføjet af|udstedt af|brugt af|ændret af|opdateret af|opretter|forfatter|ejer|ejeren|oprettet af bruger',
    by: 'af',
    old: 'gammel|gamle|gammelt|forrige|tidligere',
    last: 'sidst|senest|seneste|sidste|for nylig|nyeste',
    other:
      'konto|konti|kontoen|bruger|brugere|brugeren|medlem|medlemmer|medlem siden|profil|login|logget ind|registreret|faktura|fakturaer|fakturering|betaling|betalinger|artikel|artikler|indlæg|offentliggjort|udgivet|hændelse|hændelser|begivenhed|log|abonnement|virksomhed|session|sessioner|kunde|kunder|kontakt|kontakter|ordre|kommentarer|certifikat|domæne|version|inviteret|tilbagekaldt|slettet|deaktiveret|forbindelse',
    key: 'nøgle|nøgler|nøglen|nøglens|api-nøgle|api-nøglen|api-nøgler|adgangsnøgle|adgangsnøglen|adgangsnøgler|adgangstoken|token|tokens|hemmelighed|hemmelig nøgle|legitimationsoplysninger|programadgangskode|programadgangskoder|applikationsadgangskode',
    filler:
      'den|det|de|en|et|denne|dette|din|dit|dato|tid|tidspunkt|dag|klokken|kl|er|blev|var|blevet|på|i|til|for|og|om|adgang|personlig|personlige|privat|private|tjeneste|udvikler|app|applikation|siden',
    heading:
      'detaljer|oplysninger|information|oversigt|generelt|resumé|status|datoer|indstillinger|konfiguration|godkendelse|autentificering',
    column: 'tilladelser|omfang|scopes|handlinger|type|rolle|roller',
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

  lists: {},
};
