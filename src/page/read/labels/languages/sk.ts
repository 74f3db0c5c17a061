import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sk',
  endings: { y: '|a|o|y|ý|á|é|ého|í' },
  labels: {
    created:
      'vytvoren{y}|vytvorenie|vytvorenia|dátum vytvorenia|čas vytvorenia|vygenerovan{y}|vygenerovania|pridan{y}|dátum pridania|založen{y}',
    rotated: 'rotovan{y}|rotácia|posledná rotácia|znova vygenerovan{y}|opätovne vygenerovan{y}',
    expires:
      'platnosť do|platí do|platný do|platná do|platné do|vyprší|vypršal{y}|vypršanie|vypršanie platnosti|vypršania|dátum vypršania|dátum vypršania platnosti|koniec platnosti|platnosť|platnosť vyprší|platnosť končí|expirácia|dátum expirácie|expiruje',
    'last-used':
      'použit{y}|použitie|posledné použitie|naposledy použit{y}|použitia|využit{y}|používan{y}|posledná aktivita|naposledy aktívny|posledný prístup|posledné volanie|posledná požiadavka|dátum posledného použitia',
    changed:
      'zmenen{y}|zmena|posledná zmena|dátum zmeny|aktualizovan{y}|aktualizácia|posledná aktualizácia|upraven{y}|úprava|posledná úprava|dátum úpravy|synchronizovan{y}',
    age: 'vek|vek kľúča',
    name: 'názov|názvy|meno|titulok|názov kľúča|názov tokenu',
    id: 'identifikátor|id kľúča|id tokenu',
    author:
      'vytvoril|vytvorila|vytvoren{y} používateľom|vydal|pridal|autor|vlastník|tvorca|použil|upravil|aktualizoval|zmenil',
    by: 'používateľom',
    old: 'starý|stará|staré|starého|predchádzajúci|predchádzajúca|predchádzajúce|predošlý|pôvodný',
    last: 'naposledy|posledný|posledná|posledné|posledného|nedávno|najnovší',
    other:
      'účet|účtu|účty|používateľ|používateľa|používatelia|člen|členovia|profil|prihlásenie|prihlásený|registrovaný|registrácia|faktúra|faktúry|fakturácia|platba|platby|článok|články|príspevok|publikované|zverejnené|udalosť|udalosti|denník|predplatné|firma|spoločnosť|relácia|zákazník|kontakt|objednávka|komentáre|certifikát|doména|verzia|pozvaný|zrušen{y}|odvolan{y}|vymazan{y}|deaktivovan{y}|pripojenie',
    key:
      'kľúč|kľúče|kľúča|kľúčov|kľúčom|token|tokeny|tokenu|tokenov|tajný kľúč|tajomstvo|heslo aplikácie|heslá aplikácií|prihlasovacie údaje|' +
      'kľúčmi|kľúčoch|kľúčami',
    filler:
      'dátum|čas|deň|dňa|v|vo|na|do|z|k|o|a|pre|bol|bola|bolo|boli|je|sú|tento|táto|toto|váš|vaše|prístup|prístupu|prístupový|prístupového|osobný|osobného|súkromný|služby|vývojársky|aplikácie',
    until: 'do|až do|najneskôr|pred',
    planned: 'bude|budú|naplánovan{y}|plánovan{y}|čaká|čakajúci|zlyhalo|zlyhal|zlyhala|neúspešn{y}|zrušen{y}|chyba',
    condition: 'ak',
    holder: 'zásada|politika|prístup|prístupu|služba|služby|aplikácia|aplikácie',
    for: 'pre',
    left: 'zostáva|zostávajú|čoskoro',
    heading:
      'podrobnosti|detaily|detail|informácie|prehľad|všeobecné|súhrn|stav|nastavenia|konfigurácia|overenie|autorizácia',
    column: 'oprávnenia|rozsah|rozsahy|akcie|typ|rola',
    'free-text': 'popis|popisy|opis|poznámka|poznámky|komentár|komentáre|účel|dôvod',
    none: 'žiadne|žiadny|žiadna|zatiaľ|nič|prázdne',
    never: 'nikdy|ešte nikdy',
    'never-used':
      'nikdy nepoužit{y}|nikdy nebol použitý|nikdy nebola použitá|nepoužit{y}|zatiaľ nepoužit{y}|doteraz nepoužit{y}|ešte nepoužit{y}|ešte nebol použitý|zatiaľ nebol použitý|nebol použitý',
    'never-expires':
      'nikdy nevyprší|nevyprší|nikdy neexpiruje|neexpiruje|bez vypršania|bez vypršania platnosti|bez expirácie|platnosť nikdy nevyprší|platnosť nevyprší|bez dátumu vypršania|neobmedzená platnosť|neobmedzene platný|žiadny dátum vypršania|vyprší nikdy',
    'other-secret': 'tajný kľúč klienta|id klienta|id požiadavky',
  },

  lists: {
    about: 'asi|približne|zhruba|viac ako|viac než|vyše|najmenej|aspoň',
    stale:
      'kým sa nové kľúče zobraz|kým sa nové kľúče objav|môžu byť zastaran|môže byť zastaran|sú zastaran|je zastaran|nie sú aktuálne|nie je aktuálny|nemusia byť aktuálne|novšie kľúče|novšie položky|novšie záznamy|nová verzia|ukážka vašich|náhľad vašich|náhľad kľúčov|výňatok|ukážkové údaje|s chybami|s upozorneniami|čiastočne synchroniz|kým sa zobraz|kým sa objav|sa objavia až|sa zobrazia až|s oneskorením|oneskor',
    content: 'údaje|dáta|informácie|stránka',
    span: 'uplynul|minul|posledných|predchádzajúc|medzi',
    who: 'ktorý|ktorá',
    was: 'bol|bola|bolo|boli',
    not: 'ne|nie|nebol|bez|nepouži|žiadn',
    here: 'tejto|túto|tu',
    place: 'karte|kartu|záložk|stránk|sekci|konzol',
    switch: 'prepn|obnov|aktualizuj|načítajte|zapn',
    seen: 'čo vidíte|čo môžete vidieť|prezeráte si|zobrazujete',
    'show-verb': 'zobraziť|ukázať|pozrieť|čítať|prečítať',
    yours: 'vaše|tvoje|vašich',
    entire: 'zoznam|existujúce|aktuálne|súčasné',
    account: 'účet|účtu|plán|verzia|kontakt|predplatné',
    aside: 'spätná väzba|odoslať spätnú väzbu|sprievodca|príručka|príručku|nahlásiť problém',
    state: 'stav',
    done: 'obnoven|vymenen|rotovan|odvolan|zneplatnen|zrušen|zmazan|vymazan|odstránen|resetovan|aktualizovan|zmenen|upraven|premenovan|nahraden|predĺžen',
    events:
      'čo sa stalo|histór|aktivit|udalost|protokol|záznam aktivit|záznam udalost|audit' +
      '|zmeny|zmien|sa stalo|časová os',
    rights: 'úplný prístup|len na čítanie|iba na čítanie|čítanie a zápis',
    unnamed: 'bez názvu|bez mena|nepomenovan|nenastaven|neuveden|pridať názov|pomenovať|pomenujte',
    states: 'kompromitovaný|uniknutý|odhalený|obmedzený|zastaraný|zablokovaný|pozastavené',
    'other-keys': 'šifrovac|podpisov|bezpečnostné kľúč|licenčn|obnovovac',
    'no-name':
      'aktívny|aktívna|aktívne|neaktívny|neaktívne|povolené|zakázané|zapnuté|vypnuté|zrušené|odvolaný|odvolané|' +
      'vypršané|expirovaný|platný|platné|neplatný|neplatné|čaká|čakajúce|áno|nie|upraviť|zobraziť|otvoriť|' +
      'kopírovať|odstrániť|vymazať|zmazať|premenovať|zrušiť|odvolať|obnoviť|spravovať|podrobnosti|detaily|viac|' +
      'akcie|nedávno|pred časom|pred nejakým časom|dávno',
    general:
      'kľúče|kľúčov|tokeny|tokenov|heslá|ak|keď|mal|mali|mala|malo|musí|môže|môžu|odporúčame|odporúča|ktorý|ktoré|' +
      'budú',
    all:
      'všetky|všetci|všetko|ktokoľvek|ľubovoľný|všetci vlastníci|všetci používatelia|všetky stavy|ľubovoľný stav|' +
      'všetky typy|všetky dátumy|všetky projekty|všetky položky|všetky výsledky|zobraziť všetko|zobraziť všetky|' +
      'vybrať všetko|bez filtra',
    search: 'hľadať|vyhľadať|vyhľadávanie|hľadanie',
    advice: 'zdieľa|nezdieľa|odporúč',
    filter: 'obdobie|rozsah dátumov|časový rozsah|filter|filtre|filtrovať|pridať filter|všetky filtre',
    'load-more':
      'načítať ďalšie|načítať viac|zobraziť ďalšie|zobraziť viac|viac výsledkov|zobraziť všetko|zobraziť všetky|' +
      'načítať všetky',
    'next-page': 'ďalej|ďalšia|ďalšia strana|nasledujúca|nasledujúca strana|posledná strana',
    'previous-page': 'späť|predchádzajúca|predchádzajúca strana|predošlá|prvá strana',
    'per-page': 'na stranu|na strane|veľkosť strany',
    'of-total':
      'z|zo|výsledok|výsledky|výsledkov|položka|položky|položiek|záznam|záznamov|riadok|riadkov|celkom|spolu|' +
      'nájdených|ďalších',
    'no-results':
      'žiadne výsledky|žiadny výsledok|žiadna zhoda|nič sa nenašlo|nenašli sa|nenašiel|nenájdené|nezodpovedá|' +
      'nezodpovedajú|zodpovedajúce|zodpovedá|výsledky vyhľadávania|výsledky pre|aktívne filtre|vymazať filter|' +
      'vymazať filtre|zrušiť filtre|vymazať hľadanie|' +
      'nezmestia|nezmestí|zmestia na túto stránku',
    refused:
      'nemáte prístup|prístup zamietnutý|prístup odmietnutý|prístup obmedzený|nemáte oprávnenie|nemáte oprávnenia|' +
      'nemáte práva|nemáte povolenie|nedostatočné oprávnenia|vyžaduje oprávnenie|nie je povolené|nepovolené|' +
      'zakázané|požiadajte správcu|obráťte sa na|kontaktujte správcu|len správcovia|iba správcovia|vidíte len|' +
      'iba vaše',
    failed:
      'včerajšie údaje|údaje zo včer|pokazilo|chyba|nepodarilo sa|nemožno načítať|zlyhalo|skúste to znova|skúste znova|skúsiť znova|' +
      'obnovte stránku|bez pripojenia|žiadne pripojenie|pripojenie stratené|ste offline|časový limit|' +
      'relácia vypršala|platnosť relácie|odhlásený|prihláste sa|nie je k dispozícii|nedostupné|neexistuje|' +
      'stránka sa nenašla|načítava sa|načítavanie|čakajte|nepodarilo načítať|sa nepodarilo',
    'no-keys-yet':
      'žiadne|žiadny|zatiaľ žiadne|nie sú žiadne|zatiaľ nie sú žiadne|nemáte žiadne|nemáte žiadny|' +
      'zatiaľ nemáte žiadne|ešte nemáte žiadne|zatiaľ ste nevytvorili žiadne|ešte ste nevytvorili žiadne|' +
      'neboli vytvorené žiadne|zatiaľ neboli vytvorené žiadne|tento účet nemá žiadne',
    part:
      'aktívne|neaktívne|zapnuté|vypnuté|expirované|vypršané|odvolané|zrušené|archivované|archív|vymazané|' +
      'odstránené|moje|len moje|iba moje|moje kľúče|vytvorené mnou|čoskoro vypršia|nepoužívané|nedávne|obľúbené|' +
      'koncepty|čakajúce|platné|osobné|zdieľané|súkromné|verejné|testovacie',
    sort: 'zoradiť|zoradiť podľa|triediť|triedenie|poradie',
    some:
      'niektoré|niektorých|len|iba|výhradne|iné kľúče|ďalšie kľúče|staršie|archív|zruš|odvolan|neaktív|aktívn|' +
      'vypršan|expirovan|vypnut|zapnut|zmazan|odstránen|skryt|nedávn|posledn|najnovš|moje|vlastné|zostávajúc|' +
      'nepoužit|nie všetky|celý zoznam|' +
      'nezobraz|nie sú zobraz|nie sú zahrn|nie sú viditeľ|nie sú uveden|časť kľúč|časť token|neúpln|nekomplet|' +
      'nie je úpln|obmedzen|nevidíte|nemusíte vidieť|neuvidíte|' +
      'iných používateľ',
    limit: 'najviac',
    elsewhere: 'inde|presunut|skrátený|inej stránke|iných projekt|iného projekt',
    shown:
      'zobraz|vidieť|viditeľn|uveden|skryt|skryj|' + 'nezobraz|nie sú zahrn|zoznam|nevidíte|vidíte|neuvidíte|načítan',
    'of-value': 'raz|znova|kopír|znak|hodnot|bezpeč|pri vytvorení|keď vytvor',
    doubt: 'zlyhal|chyb|problém|načítav|skúste|skryt|filtr|zhod|čakajte|počkajte|offline|niektor',
    page: 'stránk',
    rows: 'položk|položiek|výsledk|riadk|záznam',
    rest: 'ďalších|ďalšie|iných|a ďalšie|a ďalších|zostávajúcich|skrytých|viac',
    reset: 'vymazať všetko|vyčistiť|resetovať|obnoviť|skúsiť znova|skúsiť znovu|zopakovať',
    matches: 'obsahuje|začína|končí|zodpoved|zhod',
    whose: 'servisn|vývojársk',
    period: 'tento rok|tento mesiac|tento týždeň|dnes|včera|od',
  },
};
