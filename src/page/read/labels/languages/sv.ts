import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sv',
  labels: {
    created:
      'skapad|skapat|skapade|skapades|skapandedatum|skapande|skapandetid|datum då den skapades|genererad|genererat|genererades|utfärdad|utfärdat|utfärdades|utfärdandedatum|tillagd|lades till|tillagt',
    rotated: 'roterad|roterat|roterades|rotation|senaste rotation|omgenererad|regenererad',
    expires:
      'upphör|upphör att gälla|går ut|utgår|utgångsdatum|utgånget|utgången|löper ut|förfaller|förfallodatum|giltig till|giltig till och med|giltig t o m|giltigt till|giltighet|giltighetstid|slutdatum',
    'last-used':
      'använd|använt|användes|använda|senaste användning|senaste aktivitet|senast aktiv|senaste åtkomst|senaste anrop|senaste begäran|åtkomst senast|sist använd|senast öppnad',
    changed:
      'uppdaterad|uppdaterat|uppdaterades|ändrad|ändrat|ändrades|senaste ändring|senaste uppdatering|ändring|ändringsdatum|uppdatering|redigerad|redigerat|synkroniserad|modifierad',
    age: 'ålder|nyckelns ålder',
    name: 'namn|titel|etikett|nyckelnamn|nyckelns namn|benämning',
    id: 'identifierare|nyckel-id|token-id',
    author:
      'skapad av|skapat av|skapades av|genererad av|utfärdad av|tillagd av|använd av|ändrad av|uppdaterad av|skapare|författare|ägare|ägaren|skapad av användare',
    by: 'av',
    old: 'gammal|gamla|gammalt|föregående|tidigare|förra',
    last: 'senast|senaste|sist|sista|nyligen',
    other:
      'konto|konton|kontot|användare|användaren|medlem|medlemmar|medlem sedan|profil|inloggning|inloggad|registrerad|faktura|fakturor|fakturering|betalning|betalningar|artikel|artiklar|inlägg|publicerad|publicerat|händelse|händelser|logg|prenumeration|företag|session|sessioner|kund|kunder|kontakt|kontakter|order|kommentarer|certifikat|domän|version|inbjuden|återkallad|borttagen|inaktiverad|anslutning',
    key: 'nyckel|nycklar|nyckeln|nyckelns|api-nyckel|api-nyckeln|api-nycklar|åtkomstnyckel|åtkomstnycklar|åtkomstnyckeln|åtkomsttoken|åtkomst-token|token|tokens|hemlighet|hemlig nyckel|autentiseringsuppgifter|programlösenord|applikationslösenord|applösenord',
    filler:
      'den|det|de|en|ett|denna|detta|din|ditt|datum|tid|tidpunkt|dag|klockan|kl|är|blev|var|har|på|i|till|för|och|om|åtkomst|personlig|personliga|privat|privata|tjänst|utvecklare|app|applikation|sedan',
    heading:
      'detaljer|information|översikt|allmänt|sammanfattning|status|datum|inställningar|konfiguration|autentisering',
    column: 'behörigheter|omfattningar|scope|åtgärder|typ|roll|roller',
    'free-text':
      'beskrivning|beskrivningar|anteckning|anteckningar|notering|noteringar|kommentar|kommentarer|syfte|anledning|orsak',
    none: 'ingen|inga|inget|ännu inga|tom|tomt',
    never: 'aldrig|ännu aldrig',
    'never-used':
      'aldrig använd|aldrig använt|aldrig använda|har aldrig använts|ännu inte använd|inte använd|inte använd ännu|ej använd|oanvänd|oanvänt|har inte använts|har inte använts än',
    'never-expires':
      'upphör aldrig|går aldrig ut|går inte ut|löper aldrig ut|löper inte ut|utgår aldrig|upphör inte|inget utgångsdatum|utan utgångsdatum|ingen utgångstid|obegränsad giltighet|gäller tills vidare|tillsvidare|förfaller aldrig',
    'other-secret': 'klienthemlighet|klient-id|klientens hemlighet|begärans-id|begäran-id',
  },

  lists: {},
};
