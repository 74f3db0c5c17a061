import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sv',
  endings: {
    R: '|på|av',
    F: 'vissa funktioner|funktioner|webhooks|rapporter|aviseringar|fakturor',
    V: 'kan vara|är tillfälligt|är för närvarande|är',
    C: 'rött|grått|orange|gult|fetstil|kursiv',
  },
  labels: {
    created:
      'skapad|skapat|skapade|skapades|skapandedatum|skapande|skapandetid|datum då den skapades|genererad|genererat|genererades|utfärdad|utfärdat|utfärdades|utfärdandedatum|tillagd|lades till|tillagt|har skapats',
    rotated: 'roterad|roterat|roterades|rotation|senaste rotation|omgenererad|regenererad',
    expires:
      'upphör|upphör att gälla|går ut|utgår|utgångsdatum|utgånget|utgången|löper ut|löper ut om|förfaller|förfallodatum|giltig till|giltig till och med|giltig t o m|giltigt till|giltighet|giltighetstid|slutdatum|gäller till|inte efter',
    'last-used':
      'använd|använt|användes|använda|senaste användning|senaste aktivitet|senast aktiv|senaste åtkomst|senaste anrop|senaste begäran|åtkomst senast|sist använd|senast öppnad',
    changed:
      'senaste synkronisering|nästa synkronisering|nästa uppdatering|uppdaterad|uppdaterat|uppdaterades|ändrad|ändrat|ändrades|senaste ändring|senaste uppdatering|ändring|ändringsdatum|uppdatering|redigerad|redigerat|synkroniserad|modifierad',
    age: 'ålder|nyckelns ålder',
    name: 'namn|titel|etikett|nyckelnamn|nyckelns namn|benämning|smeknamn|beteckning|appnamn',
    id: 'identifierare|nyckel-id|token-id',
    author:
      'skapad av|skapat av|skapades av|genererad av|utfärdad av|tillagd av|använd av|ändrad av|uppdaterad av|skapare|författare|ägare|ägaren|skapad av användare',
    by: 'av',
    old: 'gammal|gamla|gammalt|föregående|tidigare|förra',
    last: 'senast|senaste|sist|sista|nyligen',
    other:
      'konto|konton|kontot|användare|användaren|medlem|medlemmar|medlem sedan|profil|inloggning|inloggad|registrerad|faktura|fakturor|fakturering|betalning|betalningar|artikel|artiklar|inlägg|publicerad|publicerat|händelse|händelser|logg|prenumeration|företag|session|sessioner|kund|kunder|kontakt|kontakter|order|kommentarer|certifikat|domän|version|inbjuden|återkallad|borttagen|inaktiverad|anslutning',
    key:
      'nyckel|nycklar|nyckeln|nyckelns|api-nyckel|api-nyckeln|api-nycklar|åtkomstnyckel|åtkomstnycklar|åtkomstnyckeln|åtkomsttoken|åtkomst-token|token|tokens|hemlighet|hemlig nyckel|autentiseringsuppgifter|programlösenord|applikationslösenord|applösenord|' +
      'nycklarna|nycklarnas|nycklars',
    filler:
      'lokal tid|den|det|de|en|ett|denna|detta|din|ditt|datum|tid|tidpunkt|dag|klockan|kl|är|blev|var|har|på|i|till|för|och|om|åtkomst|personlig|personliga|privat|privata|tjänst|utvecklare|app|applikation|sedan',
    until: 'till|tills|fram till|till och med|t o m|senast|före|innan',
    planned:
      'planerad|planerat|schemalagd|schemalagt|väntande|misslyckad|misslyckat|misslyckades|avbruten|avbrutet|fel|ska|kommer att',
    condition: 'om inte',
    holder: 'policy|princip|åtkomst|tjänst|tjänster|app|applikation|projekt',
    for: 'för|till',
    left: 'kvar|återstår|återstående|snart',
    heading:
      'detaljer|information|översikt|allmänt|sammanfattning|status|datum|inställningar|konfiguration|autentisering|riskzon|farozon',
    column:
      'allvarlighetsgrad|prioritet|grupp|språk|stad|ort|åtkomstnivå|nivå|risk|kostnadsställe|förfrågningar|algoritm|land|avdelning|tilldelad till|förnamn|efternamn|behörigheter|omfattningar|scope|åtgärder|typ|roll|roller|prefix|värde|status|miljö|region|zon|plats|kategori|projekt|läge|synlighet|ursprung|plattform',
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

  lists: {
    about: 'cirka|ca|ungefär|omkring|runt|nästan|mer än|fler än|över|minst|eller fler',
    stale:
      'innan nya nycklar visas|innan nya nycklar syns|kan vara inaktuell|kan vara föråldrad|är inaktuell|är föråldrad|är inte uppdaterad|inte aktuell|inte vara aktuell|inte helt uppdaterad|nyare nycklar|nyare poster|ny version|nya resultat|förhandsvisning av|förhandsgranskning av|utdrag|ögonblicksbild|exempeldata|med fel|med varningar|med problem|delvis synkroniser|synkroniserades delvis|delvis inläst|innan de visas|innan de syns|innan de dyker upp|för att visas|att synas|visas först|dyker upp efter|med fördröjning|fördröj|försen',
    content: 'data|uppgifter|uppgifterna|information|sidan|vyn',
    span: 'senaste|gångna|föregående|förra|sedan|mellan',
    who: 'som|vilken',
    was: 'var',
    not: 'inte|ej|icke|utan|oanvän|inaktiv',
    these: 'denna|detta|den här|det här|dessa|här',
    here: 'här|denna|detta',
    way: 'via|från|genom|i',
    bearer: 'applikation|app|integration|tjänst|enhet',
    place: 'flik|sida|sidan|avsnitt|konsol|panel|sektion',
    switch: 'växla|byt till|uppdatera|ladda om|slå på',
    seen: 'vad du kan se|vad du ser|du tittar på|du visar|du ser just nu',
    'in-use': 'används|i bruk',
    'show-verb': 'visa|se|läs|öppna',
    others: 'kolleg|teammedlem|andra använd|andra medlem',
    yours: 'dina|era|ditt|din',
    entire: 'över|lista|befintliga|nuvarande|översikt',
    account: 'konto|kontonummer|abonnemang|version|kontakt|prenumeration',
    keys: 'nycklar|api nycklar|token|tokens|åtkomsttoken|hemligheter|lösenord|autentiseringsuppgifter',
    section: 'mitt konto|säkerhet|konto|utvecklare|profil|åtkomst|integration|api åtkomst',
    deed: 'åtgärd|händelsetyp',
    personal: 'visningsnamn|fullständigt namn|smeknamn',
    help: 'hur|så|varför|vad är|tips|guide|dokumentation|behöver|hjälp|kom igång',
    badge: 'ny|nytt|standard|förvald|nuvarande|begränsad',
    harmless: '{F} {V} otillgängliga|visas i {C}',
    number: 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv',
    rights: 'full åtkomst|skrivskyddad|endast läsning|läsa och skriva|läs och skriv',
    unnamed:
      'namnlös|utan namn|utan titel|ej angivet|inte angivet|inte angett|lägg till namn|lägg till ett namn|ange ett namn|ge ett namn',
    states: 'komprometterad|läckt|exponerad|begränsad|föråldrad|utfasad|blockerad|spärrad|pausad',
    sorts: 'publicerbar nyckel|begränsad nyckel|testnyckel',
    'other-keys': 'kryptering|signering|säkerhetsnyck|distributionsnyck|licensnyck|återställningsnyck',
    'no-name':
      'visa nyckel|hantera nyckel|mer info|inställningar|inget namn|aktiv|aktiva|inaktiv|inaktiva|aktiverad|aktiverat|inaktiverad|inaktiverat|avaktiverad|återkallad|' +
      'återkallat|utgången|utgånget|har gått ut|giltig|giltigt|ogiltig|ogiltigt|väntande|väntar|ja|nej|redigera|' +
      'ändra|visa|öppna|kopiera|ta bort|radera|byt namn|återkalla|rotera|förnya|hantera|detaljer|information|' +
      'mer|åtgärder|nyligen|för ett tag sedan|för en stund sedan|för en tid sedan|för länge sedan',
    general:
      'nycklar|nycklarna|tokens|lösenord|om|när|bör|ska|skall|måste|kan|får|rekommenderar|rekommenderas|' +
      'rekommenderad|en nyckel|en api-nyckel|en token|nyckel som|token som',
    'goes-on': 'är|kommer|fungerar|blir',
    all: 'period ingen|alla|allt|alla ägare|valfri|vilken som helst|alla användare|alla personer|alla medlemmar|alla skapare|alla team|alla statusar|valfri status|alla typer|valfri typ|alla datum|hela tiden|när som helst|alla miljöer|alla projekt|alla konton|alla appar|alla kategorier|alla objekt|alla resultat|alla rader|visa alla|visa allt|markera alla|välj alla|inget filter|inga filter',
    search: 'letar du efter|söker du|sökord|sök|söka|sökning|hitta',
    filter:
      'period|datumintervall|tidsintervall|tidsperiod|filter|filtrera|filtrera efter|filtrera på|lägg till filter|alla filter|fler filter|visa filter|avancerade filter',
    'load-more':
      'visa till|läs in fler|läs in mer|ladda fler|ladda mer|visa fler|visa mer|se fler|se mer|fler resultat|fler nycklar|fler objekt|visa alla|visa allt|se alla|se allt|läs in alla|ladda alla|visa äldre|läs in äldre|visa resten|och fler',
    'next-page': 'nästa|nästa sida|gå till nästa sida|äldre|sista sidan|framåt',
    'previous-page': 'föregående|föregående sida|gå till föregående sida|förra|nyare|första sidan',
    'per-page': 'per sida|sidstorlek',
    'of-total': 'av|resultat|objekt|post|poster|rad|rader|totalt|total|summa|antal|visar|träffar|hittades|fler',
    rest: 'ytterligare|mer|och till|filter|till|fler|andra|och andra|övriga|dolda|visas inte|återstående',
    reset: 'rensa alla|rensa allt|återställ|återställ alla|rensa|försök igen',
    'no-results':
      'filter aktivt|inga resultat|inget resultat|inga träffar|ingen träff|inga matchande|hittades|kunde inte hittas|matchar|' +
      'matchade|din sökning|dina filter|sökresultat|resultat för|filtrerat efter|filtrerade efter|' +
      'filter tillämpade|aktiva filter|aktivt filter|rensa filter|återställ filter|ta bort filter|rensa sökning|' +
      'kriterier|' +
      'får inte plats|får plats på|inte plats på',
    refused:
      'ingen åtkomst|inte åtkomst|saknar åtkomst|åtkomst nekad|åtkomst nekades|nekad åtkomst|' +
      'åtkomst begränsad|begär åtkomst|ingen behörighet|inte behörighet|inga behörigheter|saknar behörighet|' +
      'saknar behörigheter|saknar rättigheter|saknar tillstånd|otillräcklig behörighet|' +
      'otillräckliga behörigheter|behörighet krävs|kräver behörighet|inte tillåtet|inte tillåten|' +
      'tillåts inte|inte behörig|obehörig|ej behörig|förbjudet|fråga din administratör|' +
      'fråga en administratör|be din administratör|kontakta din administratör|kontakta en administratör|' +
      'kontakta administratören|endast administratörer|bara administratörer|du ser bara|bara dina egna|' +
      'logga in för att|du måste logga in|vara administratör|uppgradera för att|uppgradera ditt|' +
      'uppgradera din|verifiera din identitet|bekräfta din identitet',
    failed:
      'data från igår|uppgifter från igår|per igår|gick fel|ett fel|fel uppstod|fel inträffade|fel vid|inläsningsfel|serverfel|nätverksfel|' +
      'anslutningsfel|oväntat fel|internt fel|kunde inte|kan inte läsas in|kan inte laddas|misslyckades|' +
      'misslyckad|problem med att|försök igen|ladda om sidan|uppdatera sidan|läs in sidan igen|' +
      'ingen anslutning|ingen internetanslutning|inget internet|inget nätverk|anslutningen bröts|' +
      'tappade anslutningen|kontrollera din anslutning|du är offline|tidsgräns|tog för lång tid|' +
      'sessionen har|session har gått ut|sessionen gick ut|utloggad|logga in|inte tillgänglig|' +
      'inte tillgängligt|inte tillgängliga|otillgänglig|finns inte|sidan hittades inte|' +
      'för många förfrågningar|läser in|laddar|vänta|hoppsan|gick inte att läsa in|gick inte att hämta|' +
      'gick inte att ladda|gick inte att visa',
    'no-keys-yet':
      'inga|ingen|inga ännu|ingen ännu|inga än|det finns inga|det finns inga ännu|det finns inga än|' +
      'det finns ännu inga|du har inga|du har inga ännu|du har inga än|du har ännu inga|du har ingen|' +
      'du har inte skapat några|du har inte skapat några ännu|du har inte skapat några än|' +
      'du har ännu inte skapat några|du har inte skapat någon ännu|du har ännu inte skapat någon|inga har skapats|' +
      'inga har skapats ännu|inga har skapats än|inga skapade|inga tillgängliga|detta konto har inga|' +
      'det här kontot har inga|det här kontot har ingen|kontot har inga|inga att visa',
    part:
      'aktiv|aktiva|inaktiv|inaktiva|aktiverade|inaktiverade|avaktiverade|utgångna|utgången|upphörda|återkallade|' +
      'arkiverade|arkiv|borttagna|raderade|mina|bara mina|endast mina|mina nycklar|skapade av mig|delade med mig|' +
      'går snart ut|oanvända|senaste|nyligen använda|favoriter|fästa|utkast|väntande|används|giltiga|personliga|' +
      'delade|privata|offentliga|test|produktion',
    sort:
      'sortera|sortera efter|sortera på|sorterat efter|sortering|ordning|nyast först|äldst först|nyaste först|' +
      'äldsta först',
    some:
      'nyaste|vissa|några|endast|bara|enbart|andra nycklar|övriga|äldre|arkiv|återkallad|inaktiv|aktiva|utgång|' +
      'aktiverade|borttagna|raderade|dold|nyligen|senaste|mina|egna|återstående|resterande|oanvänd|' +
      'inte alla|fullständig lista|visas inte|inte visas|syns inte|ingår inte|inte med i|ofullständig|' +
      'del av|begränsad|inte ser|andra användare',
    elsewhere: 'annan plats|flyttats|kapades|kapats|annan sida',
    narrowed: 'begränsa|bara|endast|enbart|filter|filtrer|testdata|testläge|delvis',
    shown:
      'visa|synlig|lista|dold|dölj|syns|ingår inte|inte med i|den här vyn|laddat|inte ser|kan bara se|' +
      'kan endast se|kan se',
    'of-value': 'en gång|igen|på nytt|kopiera|tecken|siffr|värde|säker|vid skapande|när du skapar|klartext|spara',
    limit:
      'hastighetsgräns|gräns|upp till|max|maxim|gräns|högst|dag|dagar|timm|minut|sekund|vecka|veckor|månad|år|per konto|' +
      'per användare|varje|kvot|skapa',
    aside:
      'hoppa till innehåll|automatisk uppdatering {R}|rapportera ett fel|rapportera fel|anmäl ett fel|anmäl fel|feedback|skicka feedback|lämna feedback|återkoppling|guide|guiden|handbok|handboken|dokumentationen|rapportera ett problem|rapportera problem|kopierat|kopierad|läs dokumentationen|hjälpcenter|kontoinställningar|skicka feedback|ändringar sparade|vanliga frågor|dokumentation|läs mer|mer information|api referens|referens|guide|guider|exempel|kom igång|snabbstart|' +
      'inställningar|behöver du hjälp|hjälp|kontakta supporten|kontakta oss|faq|användarvillkor|villkor|' +
      'integritetspolicy|alla rättigheter förbehållna|tillbaka|välkommen|säkerhet|autentisering|sparat|' +
      'uppdaterades nyss|uppdaterad',
    act:
      'byt namn|döp om|ta bort|radera|återkalla|rotera|skapa|lägg|ny nyckel|nytt|nya|generera|kopiera|export|ladda ner|hämta|' +
      'redigera|hantera|inaktivera|aktivera|läs mer|hjälp|förnya|välj|uppdatera|spara|avbryt|stäng|kontakt|' +
      'rensa|återställ',
    clear: 'ta bort|rensa|återställ|radera',
    doubt:
      'misslyck|fel|problem|laddar|läses in|läser in|försök|dolda|filtrera|match|vänta|offline|vissa|' +
      'kunde inte|gick inte',
    remark: 'sorter|obligatorisk|valfri|standard',
    state: 'tillstånd',
    done: 'förnyad|förnyat|återutfärdad|ersatt|roterad|roterat|återkallad|återkallat|återställd|raderad|borttagen|uppdaterad|ändrad|ändrat|redigerad|omdöpt|bytt',
    events:
      'vad som har hänt|vad har hänt|vad som hänt|vad hände|historik|nyckelhistorik|aktivitet|händelse|logg|granskningslogg|ändringslogg|ändringshistorik|aktivitetslogg|händelselogg|' +
      'revisionslogg' +
      '|ändringar|förändringar|vad hände|som hänt|har hänt|tidslinje',
    another:
      'andra|övriga|relaterad|överordn|underordn|liknande|senaste|länkad|historik|begäran|förfrågn|aktivitet|' +
      'händelse|annat|annan',
    printed: 'genererad|utskriv|exporterad|sida|rapport',
    'sign-in': 'logga in',
    rows: 'poster|resultat|rader|objekt',
    matches: 'innehåller|börjar med|slutar på|match|träff',
    whose: 'tjänstekont|utvecklar',
    gone: 'arkiv|flytta|försvinn|papperskorg',
    advice:
      'behandla|byt|förvara|dela|skydda|använd|aldrig|inte|ger|måste|om|kapas|låt|håll|dina api|dina nycklar|varje|kan|du har|det finns',
    period: 'i år|denna månad|denna vecka|idag|i dag|igår|sedan',
    'title-begin':
      'redigera|redigerar|visar|ändra|detaljer|information om|inställningar|uppdatera|uppdaterar|hantera|hanterar|återställ|återskapa|konfigurera|översikt över|rotera|förnya|återkalla|granska|välkommen|hej|visa|öppna',
    'any-title': 'startsida|hem|instrumentpanel|konsol|aktivitet|användning|historik|kontrollpanel|start',
  },
};
