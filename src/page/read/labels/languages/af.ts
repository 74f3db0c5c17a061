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
    holder: 'beleid|toegang|diens|toepassing|app',
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
    about: 'ongeveer|sowat|omtrent|meer as|minstens|oor',
    stale:
      'möglik verouderd|is verouderd|verouderd wees|nie op datum nie|nuwer sleutels|nuwer inskrywings|nuwe weergawe|voorskou van jou|voorskou van die|uittreksel|voorbeelddata|met foute|met waarskuwings|gedeeltelik gesinkroniseer|om te verskyn|eers later verskyn|vertraag',
    content: 'data|inligting|aansig|bladsy',
    span: 'afgelope|sedert|tussen|vorige',
    who: 'wat|wie',
    was: 'was',
    not: 'nie|sonder',
    'show-verb': 'wys|vertoon|bekyk|sien|lees',
    yours: 'jou|u|julle',
    entire: 'lys|bestaande|huidige|oorsig',
    account: 'rekening|plan|weergawe|kontak',
    aside: 'terugvoer|stuur terugvoer|gids|rapporteer n probleem',
    done: 'hernu|geroteer|herroep|geskrap|verwyder|bygewerk|verander|gewysig',
    events: 'veranderinge|wysigings|geskiedenis|aktiwiteit|gebeure',
    rights: 'volle toegang|slegs lees|lees en skryf',
    unnamed:
      'ongetiteld|naamloos|naamlose|sonder naam|sonder titel|nie gestel nie|nie ingestel nie|voeg naam by|voeg n naam by',
    states: 'gekompromitteer|gelek|beperk|verouderd|geblokkeer|gesluit',
    'other-keys': 'enkripsie|ondertekening|handtekening|sekuriteitsleutel',
    'no-name':
      'aktief|onaktief|geaktiveer|gedeaktiveer|herroep|verval|geldig|ongeldig|hangend|ja|nee|wysig|bekyk|wys|' +
      'oopmaak|kopieer|skrap|verwyder|hernoem|roteer|hernu|bestuur|besonderhede|meer|aksies|onlangs|lank gelede|' +
      "'n ruk gelede|'n tyd gelede",
    all:
      'alle|alles|almal|enige|enigiemand|alle eienaars|alle gebruikers|alle lede|alle statusse|enige status|' +
      'alle tipes|alle datums|wys alle|wys alles|kies alle|geen filter|geen filters',
    search: 'soek|vind',
    filter:
      'tydperk|datumreeks|tydsbestek|filter|filters|filtreer|filtreer volgens|voeg filter by|alle filters|meer filters',
    'load-more':
      'laai meer|wys meer|sien meer|bekyk meer|meer resultate|meer sleutels|wys alle|wys alles|laai alles|' +
      'sien alles|laai ouer|wys ouer|wys die res|en meer',
    'next-page': 'volgende|volgende bladsy|ouer|laaste bladsy|vorentoe',
    'previous-page': 'vorige|vorige bladsy|nuwer|eerste bladsy|terug',
    'per-page': 'per bladsy|bladsygrootte',
    'of-total': 'van|resultaat|resultate|item|items|inskrywing|inskrywings|ry|rye|totaal|altesaam|wys tans|gevind|meer',
    rest: 'meer|ander|en ander|oorblywende|versteek|nie gewys nie',
    reset: 'vee alles uit|herstel|stel alles terug|probeer weer',
    'no-results':
      'geen resultate|geen resultaat|niks gevind|nie gevind|geen passende|pas nie|stem nie ooreen|' +
      'wat ooreenstem|jou soektog|soekresultate|resultate vir|aktiewe filters|verwyder filter|' +
      'verwyder filters|vee filters uit|stel filters terug|gefiltreer volgens|pas op hierdie bladsy|' +
      'nie alle inskrywings|nie alle items|stem ooreen|jou filter|jou filters',
    refused:
      'geen toegang|nie toegang|toegang geweier|toegang beperk|versoek toegang|vra toegang|geen toestemming|' +
      'nie toestemming|geen regte|nie die regte|onvoldoende toestemming|onvoldoende regte|toestemming vereis|' +
      'nie toegelaat|nie gemagtig|ongemagtig|verbode|vra jou administrateur|vra n administrateur|' +
      'kontak jou administrateur|kontak n administrateur|slegs administrateurs|net administrateurs|jy sien net|' +
      'teken in om|meld aan om|gradeer op om|bevestig jou identiteit',
    failed:
      'verkeerd gegaan|fout|kon nie|kan nie gelaai|kan nie laai|het misluk|probeer weer|herlaai|verfris die bladsy|' +
      'geen verbinding|geen internet|nie gekoppel|verbinding verloor|jy is vanlyn|uitgetel|te lank geneem|' +
      'sessie het verval|sessie verval|afgemeld|uitgeteken|meld weer aan|teken weer in|nie beskikbaar|onbeskikbaar|' +
      'bestaan nie|te veel versoeke|besig om te laai|laai tans|wag asseblief|wag n oomblik|' +
      'skeefgeloop|loop skeef|later weer|weer probeer',
    'no-keys-yet':
      'geen|nog geen|daar is geen|daar is nog geen|daar is geen nie|daar is nog geen nie|daar is tans geen nie|' +
      'jy het geen|jy het nog geen|jy het geen nie|jy het nog geen nie|jy het nog geen geskep nie|' +
      'jy het nog nie geskep nie|u het geen nie|u het nog geen nie|geen geskep|nog geen geskep nie|' +
      'hierdie rekening het geen nie',
    part:
      'aktief|aktiewe|onaktief|onaktiewe|geaktiveer|gedeaktiveer|verval|vervalle|herroep|argief|geargiveer|geskrap|' +
      'myne|net myne|my sleutels|deur my geskep|met my gedeel|verval binnekort|ongebruik|onlangs|onlangs gebruik|' +
      'gunstelinge|konsepte|hangend|persoonlik|gedeel|privaat|publiek|toets|produksie',
    sort: 'sorteer|sorteer volgens|sorteer op|gesorteer volgens|nuutste eerste|oudste eerste',
    some:
      'sommige|sekere|slegs|net|ander sleutel|ouer|argief|herroep|onaktie|aktie|verval|gedeaktiveer|geaktiveer|' +
      'geskrap|versteek|onlangs|laaste|jongste|nuutste|my sleutel|eie|oorblywende|ongebruik|nie al|volledige lys|' +
      'word nie vertoon|word nie gewys|nie vertoon word|nie gewys word|nie gelys|nie ingesluit|nie sigbaar|' +
      'verskyn nie|deel van die|gedeelte van|onvolledig|beperk tot|nie elke',
    limit: 'hoogstens',
    elsewhere: 'elders|geskuif|afgesny|ander bladsy|ander projek',
    shown: 'wys|gewys|vertoon|gelys|sigbaar|verskyn|versteek|weggelaat|' + 'ingesluit|sien|lys|hierdie aansig|gelaai',
    doubt: 'misluk|fout|probleem|laai|probeer|versteek|gefiltreer|ooreenstem|wag|vanlyn|sommige|kon nie|nie al',
    'of-value': 'een keer|weer|kopieer|karakter|waarde|veilig|wanneer jy',
    page: 'bladsy',
    rows: 'inskrywing|resultate|rye|items',
    whose: 'ontwikkelaar',
  },
};
