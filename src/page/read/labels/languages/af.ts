import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'af',
  labels: {
    created: 'geskep|geskepte|skeppingsdatum|datum geskep|gegenereer|uitgereik|uitreikingsdatum|bygevoeg|aangemaak',
    rotated: 'geroteer|rotasie|laaste rotasie|weer gegenereer',
    expires: 'verval|vervaldatum|verval op|verstryk|verstrykingsdatum|geldig tot|verstryking',
    'last-used': 'laas gebruik|laaste gebruik|laas gebruik op|gebruik|laaste toegang|laaste aktiwiteit',
    changed: 'opgedateer|laas opgedateer|bygewerk|gewysig|laas gewysig|laaste wysiging|verander|laaste opdatering',
    age: 'ouderdom|sleutel se ouderdom',
    name: 'naam|name|titel|etiket|sleutelnaam',
    id: 'identifiseerder|sleutel-id',
    author: 'geskep deur|gegenereer deur|bygevoeg deur|uitgereik deur|gebruik deur|skepper|outeur|eienaar',
    by: 'deur',
    old: 'ou|vorige',
    last: 'laas|laaste|onlangs|jongste',
    other:
      'rekening|rekeninge|gebruiker|gebruikers|lid|lede|profiel|aanmelding|aangemeld|faktuur|fakture|betaling|betalings|artikel|artikels|gepubliseer|gebeurtenis|gebeurtenisse|logboek|intekening|maatskappy|sessie|sessies|kliënt|kontak|bestelling|kommentaar|sertifikaat|domein|weergawe|genooi|herroep|geskrap|gedeaktiveer',
    key: 'sleutel|sleutels|api-sleutel|toegangsleutel|teken|tekens|token|geheim|toepassingswagwoord|toepassingswagwoorde',
    filler:
      "die|n|'n|hierdie|jou|op|om|in|van|en|vir|is|was|datum|tyd|dag|toegang|persoonlike|private|diens|ontwikkelaar|toepassing|gelede",
    until: 'tot|tot en met|uiterlik|voor',
    planned: 'sal|geskeduleer|beplan|hangende|misluk|gekanselleer|fout',
    condition: 'indien',
    holder: 'toegang|diens|toepassing|app',
    for: 'vir',
    left: 'oor|binnekort',
    heading: 'besonderhede|inligting|oorsig|algemeen|opsomming|status|instellings|opstelling|verifikasie',
    column: 'toestemmings|regte|omvang|aksies|tipe|rol',
    'free-text': 'beskrywing|nota|notas|opmerking|opmerkings|doel|rede',
    none: 'geen|nog geen|leeg|niks',
    never: 'nooit|nog nooit',
    'never-used': 'nooit gebruik|nog nooit gebruik|nog nie gebruik nie|nie gebruik nie|ongebruik',
    'never-expires': 'verval nooit|verval nie|verstryk nooit|verstryk nie|geen vervaldatum|sonder vervaldatum',
    'other-secret': 'kliëntgeheim|kliënt-id',
  },

  lists: {
    'no-name':
      'aktief|onaktief|geaktiveer|gedeaktiveer|herroep|verval|geldig|ongeldig|hangend|ja|nee|wysig|bekyk|wys|' +
      'oopmaak|kopieer|skrap|verwyder|hernoem|roteer|hernu|bestuur|besonderhede|meer|aksies|onlangs|lank gelede|' +
      "'n ruk gelede|'n tyd gelede",
  },
};
