import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'cs',
  endings: {
    R: '|zapnuto|vypnuto|zapnuta|vypnuta',
    C: 'červeně|šedě|tučně|kurzívou',
    V: 'mohou být|jsou dočasně|jsou momentálně|jsou',
    F: 'některé funkce|webhooky|přehledy|oznámení|faktury',
    y: '|a|o|y|ý|á|é|i|í|ého',
  },
  labels: {
    created:
      'vytvořen{y}|vytvoření|datum vytvoření|čas vytvoření|vygenerován{y}|vygenerování|přidán{y}|datum přidání|založen{y}|založení',
    rotated: 'rotován{y}|rotace|poslední rotace|znovu vygenerován{y}|přegenerován{y}',
    expires:
      'platnost do|platí do|platný do|platná do|platné do|vyprší|vyprší za|vypršel{y}|vypršení|vypršení platnosti|datum vypršení|datum vypršení platnosti|konec platnosti|platnost|platnost vyprší|platnost končí|expirace|datum expirace|expiruje',
    'last-used':
      'použit{y}|použití|poslední použití|naposledy použit{y}|využit{y}|používán{y}|poslední aktivita|naposledy aktivní|poslední přístup|poslední volání|poslední požadavek|datum posledního použití',
    changed:
      'poslední synchronizace|příští synchronizace|příští aktualizace|změněn{y}|změna|poslední změna|datum změny|aktualizován{y}|aktualizace|poslední aktualizace|upraven{y}|úprava|poslední úprava|datum úpravy|synchronizován{y}',
    age: 'stáří|stáří klíče|věk',
    name: 'název|názvy|jméno|popisek|titulek|název klíče|název tokenu|přezdívka|štítek|označení',
    id: 'identifikátor|id klíče|id tokenu',
    author:
      'vytvořil|vytvořila|vytvořen{y} uživatelem|vydal|přidal|autor|vlastník|tvůrce|použil|upravil|aktualizoval|změnil',
    by: 'uživatelem',
    old: 'starý|stará|staré|starého|předchozí|původní|dřívější',
    last: 'naposledy|poslední|posledního|nedávno|nejnovější',
    other:
      'účet|účtu|účty|uživatel|uživatele|uživatelé|člen|členové|členem od|profil|přihlášení|přihlášen|registrován|registrace|faktura|faktury|fakturace|platba|platby|článek|články|příspěvek|publikováno|zveřejněno|událost|události|protokol|předplatné|firma|společnost|relace|zákazník|kontakt|kontakty|objednávka|komentáře|certifikát|doména|verze|pozván|odvolán{y}|smazán{y}|zneplatněn{y}|zrušen{y}|deaktivován{y}|připojení',
    key:
      'klíč|klíče|klíči|klíčů|klíčem|token|tokeny|tokenu|tokenů|tajný klíč|tajemství|heslo aplikace|hesla aplikací|hesla aplikace|přihlašovací údaje|' +
      'klíčům|klíčích|tokenům',
    filler:
      'místního času|místní čas|datum|data|čas|den|dne|doba|v|ve|na|do|z|k|o|a|pro|byl|byla|bylo|byly|je|jsou|tento|tato|toto|tohoto|váš|vaše|přístup|přístupu|přístupový|přístupového|přístupové|osobní|osobního|soukromý|soukromé|služby|vývojářský|aplikace',
    until: 'do|až do|nejpozději|před',
    planned: 'bude|budou|naplánován{y}|plánován{y}|čeká|čekající|selhalo|selhal|selhala|neúspěšn{y}|zrušen{y}|chyba',
    condition: 'pokud',
    holder: 'zásada|zásady|přístup|přístupu|služba|služby|aplikace|projekt',
    for: 'pro',
    left: 'zbývá|zbývají|brzy',
    heading:
      'podrobnosti|detaily|detail|informace|přehled|obecné|souhrn|stav|nastavení|konfigurace|ověření|ověřování|autorizace|nebezpečná zóna',
    column:
      'oddělení|závažnost|země|přiřazeno|tým|priorita|skupina|jazyk|město|úroveň přístupu|úroveň|riziko|oprávnění|rozsah|rozsahy|akce|typ|role|prostředí|region|oblast|zóna|umístění|druh|kategorie|projekt|režim|viditelnost|původ|platforma|stav|projektu|projektů',
    'free-text': 'popis|popisy|poznámka|poznámky|komentář|komentáře|účel|důvod',
    none: 'žádné|žádný|žádná|zatím|nic|prázdné',
    never: 'nikdy|ještě nikdy',
    'never-used':
      'nikdy nepoužit{y}|nikdy nebyl použit|nikdy nebyl použitý|nikdy nebyla použita|nepoužit{y}|dosud nepoužit{y}|zatím nepoužit{y}|ještě nepoužit{y}|nebyl použit|ještě nebyl použit|dosud nebyl použit|zatím nebyl použit|nepoužívan{y}',
    'never-expires':
      'nikdy nevyprší|nevyprší|nikdy neexpiruje|neexpiruje|bez vypršení|bez vypršení platnosti|bez expirace|bez data vypršení|platnost nikdy nevyprší|platnost nevyprší|bez omezení platnosti|neomezená platnost|neomezeně platný|žádné datum vypršení|bez konce platnosti|vyprší nikdy',
    'other-secret': 'tajný klíč klienta|id klienta|id požadavku',
  },

  lists: {
    about: 'asi|přibližně|zhruba|více než|přes|nejméně|alespoň|téměř',
    stale:
      'než se nové klíče zobraz|než se nové klíče objev|mohou být zastaral|může být zastaral|jsou zastaral|je zastaral|nejsou aktuální|není aktuální|nemusí být aktuální|novější klíče|novější položky|novější záznamy|nová verze|náhled vašich|náhled klíčů|výňatek|ukázková data|s chybami|s varováním|částečně synchroniz|částečně načten|než se zobraz|než se objev|se objeví až|se zobrazí až|se zpožděním|zpožděn',
    content: 'data|údaje|informace|stránka|pohled',
    span: 'uplynul|minul|posledních|předchozí|mezi',
    who: 'který|která',
    was: 'byl|byla|bylo|byly',
    not: 'ne|není|nebyl|bez|nepouží|nepouži|žádn',
    these: 'tento|tato|toto|tyto|těchto|zde',
    here: 'tét|tomto|tuto|zde',
    way: 'přes|pomocí|prostřednictvím|z|v|ve',
    bearer: 'aplikace|integrace|služba|zařízení',
    place: 'kartě|kartu|záložc|stránce|stránk|sekci|konzol|panelu',
    switch: 'přepn|obnov|aktualizuj|načtěte|zapn|vyberte',
    seen: 'co vidíte|co můžete vidět|co uvidíte|prohlížíte si|zobrazujete|právě prohlížíte',
    'in-use': 'použit|používá|využit',
    'show-verb': 'zobrazit|ukázat|prohlédnout|číst|přečíst|zobrazení',
    others: 'koleg|jiní uživatel|ostatní uživatel|další uživatel',
    yours: 'vaše|tvoje|vašich',
    entire: 'seznam|existující|stávající|aktuální|přehled',
    account: 'účet|účtu|tarif|verze|kontakt|předplatné',
    keys: 'klíče|tokeny|tajemství|hesla|přihlašovací údaje',
    section: 'zabezpečení|bezpečnost|účet|účtu|vývojář|profil|přístup|integrac',
    deed: 'akce|operace',
    personal: 'zobrazované jméno|zobrazované název|celé jméno|přezdívka',
    help: 'jak|proč|co je|tipy|průvodce|dokumentace|potřebujete|nápověda|pomoc|začínáme',
    badge: 'nový|výchozí|aktuální|omezený|standardní',
    harmless: '{F} {V} nedostupné|{F} {V} nedostupná|jsou zobrazeny {C}',
    rights: 'plný přístup|jen pro čtení|pouze pro čtení|pouze čtení|čtení a zápis',
    unnamed:
      'bez názvu|bez jména|nepojmenovan|nenastaven|neuveden|pojmenovat|pojmenujte|přidat název|přidejte název|zadat název|zadejte název',
    states:
      'kompromitovaný|kompromitováno|uniklý|odhalený|omezený|omezeno|zastaralý|zastaralé|zablokovaný|zablokováno|pozastaveno',
    sorts: 'publikovatelný klíč|omezený klíč|testovací klíč',
    'other-keys': 'šifrovac|podpisov|bezpečnostní klíč|licenčn|obnovovac|nasazovac',
    'no-name':
      'aktivní|neaktivní|povoleno|zakázáno|zapnuto|vypnuto|zrušeno|odvoláno|zneplatněno|vypršelo|platný|platné|' +
      'neplatný|neplatné|čeká|čekající|ano|ne|upravit|zobrazit|otevřít|kopírovat|smazat|odstranit|odebrat|' +
      'přejmenovat|zrušit|odvolat|obnovit|spravovat|podrobnosti|detaily|více|akce|nedávno|před časem|' +
      'před nějakou dobou|dávno',
    general:
      'klíče|klíčů|klíčům|tokeny|tokenů|hesla|pokud|jestliže|když|měl|měly|měla|mělo|musí|může|mohou|můžou|' +
      'doporučujeme|doporučeno|doporučuje|který|které|budou',
    all:
      'období žádné|všechny|všichni|vše|všechno|všechna|jakýkoli|jakákoli|kdokoli|libovolný|libovolná|všichni vlastníci|' +
      'všichni uživatelé|všichni členové|všechny týmy|všechny stavy|libovolný stav|všechny typy|libovolný typ|' +
      'celé období|kdykoli|všechna data|všechna prostředí|všechny projekty|všechny účty|všechny aplikace|' +
      'všechny kategorie|všechny položky|všechny výsledky|všechny záznamy|všechny řádky|zobrazit vše|' +
      'zobrazit všechny|vybrat vše|vybrat všechny|bez filtru|žádný filtr',
    search: 'hledáte|hledat|vyhledat|vyhledávání|hledání|najít',
    filter:
      'období|rozsah dat|časový rozsah|časové období|filtr|filtry|filtrovat|filtrovat podle|přidat filtr|všechny filtry|další filtry|zobrazit filtry',
    'load-more':
      'načíst další|načíst více|zobrazit další|zobrazit více|ukázat více|více výsledků|další výsledky|další klíče|' +
      'zobrazit vše|zobrazit všechny|načíst vše|načíst všechny|zobrazit zbývající|zobrazit starší',
    'next-page':
      'další|další stránka|následující|následující stránka|přejít na další stránku|starší|poslední stránka|' +
      'vpřed|dopředu',
    'previous-page': 'předchozí|předchozí stránka|přejít na předchozí stránku|novější|první stránka',
    'per-page': 'na stránku|na stránce|velikost stránky',
    'of-total':
      'z|ze|výsledek|výsledky|výsledků|položka|položky|položek|záznam|záznamy|záznamů|řádek|řádky|řádků|celkem|' +
      'zobrazeno|nalezeno|dalších',
    rest: 'více|dalších|další|jiných|ostatních|a další|a dalších|skrytých|skryté|skryto|zbývajících',
    reset: 'vymazat vše|vymazat|obnovit výchozí|resetovat|zrušit vše|vyčistit vše|zkusit znovu|opakovat',
    'no-results':
      'žádné výsledky|žádný výsledek|žádné shody|žádná shoda|nebyly nalezeny|nebyl nalezen|nenalezen|nenalezeny|' +
      'nenalezeno|neodpovídá|neodpovídají|odpovídající|odpovídá|odpovídají|vašemu hledání|výsledky hledání|' +
      'výsledky pro|filtrováno podle|použité filtry|aktivní filtry|vymazat filtr|vymazat filtry|zrušit filtr|' +
      'zrušit filtry|resetovat filtry|odstranit filtry|vymazat hledání|kritériím|' +
      'nevejdou|nevejde|vejdou na tuto stránku',
    refused:
      'nemáte přístup|bez přístupu|přístup odepřen|přístup zamítnut|přístup omezen|přístup byl odepřen|' +
      'požádat o přístup|nemáte oprávnění|nemáte dostatečná|nemáte potřebná|nemáte právo|nemáte práva|' +
      'chybí oprávnění|chybějící oprávnění|nedostatečná oprávnění|nedostatečné oprávnění|vyžaduje oprávnění|' +
      'není povoleno|nepovoleno|neautorizováno|neoprávněný|zakázáno|požádejte správce|zeptejte se správce|' +
      'obraťte se na|kontaktujte správce|pouze správci|jen správci|vidíte pouze|pouze vaše|' +
      'pro pokračování se přihlaste|přihlaste se|musíte se přihlásit|musíte být správce|' +
      'musíte být administrátor|být správcem|upgradujte|přejděte na vyšší|ověřte svou totožnost',
    failed:
      'data ze včerejška|včerejší data|data ke včer|něco se nepovedlo|pokazilo|došlo k chybě|vyskytl se problém|chyba|nepodařilo se|nelze načíst|' +
      'nelze se připojit|selhalo|selhal|zkuste to znovu|zkusit znovu|zkuste znovu|obnovte stránku|' +
      'načtěte stránku znovu|bez připojení|žádné připojení|není připojení|ztraceno připojení|' +
      'připojení ztraceno|zkontrolujte připojení|jste offline|časový limit|vypršel čas|relace vypršela|' +
      'platnost relace|odhlášeni|přihlaste se|není k dispozici|nejsou k dispozici|nedostupné|nedostupná|' +
      'neexistuje|stránka nenalezena|příliš mnoho požadavků|načítání|načítá se|čekejte|jejda|nelze obnovit|' +
      'nepodařilo načíst|se nepodařilo|zkuste to prosím|zkuste to později|prosím později',
    'no-keys-yet':
      'žádné|žádný|žádná|zatím žádné|zatím žádný|zatím žádná|nejsou žádné|zatím nejsou žádné|nemáte žádné|' +
      'nemáte žádný|nemáte žádná|zatím nemáte žádné|zatím nemáte žádný|ještě nemáte žádné|ještě nemáte žádný|' +
      'zatím nemáte|nevytvořili jste žádné|zatím jste nevytvořili žádné|zatím jste nevytvořili žádný|' +
      'ještě jste nevytvořili žádné|nebyly vytvořeny žádné|zatím nebyly vytvořeny žádné|žádné vytvořené|' +
      'žádné dostupné|tento účet nemá|tento účet nemá žádné|tento účet nemá žádný',
    part:
      'naposledy použité|aktivní|neaktivní|povolené|zakázané|vypnuté|zapnuté|vypršelé|prošlé|expirované|odvolané|zrušené|archivované|' +
      'archiv|smazané|odstraněné|moje|mé|jen moje|pouze moje|moje klíče|vytvořené mnou|sdílené se mnou|brzy vyprší|' +
      'nepoužívané|nedávné|nedávno použité|oblíbené|koncepty|čekající|platné|osobní|sdílené|soukromé|veřejné|' +
      'testovací',
    sort: 'řadit|řadit podle|seřadit|seřadit podle|řazení|pořadí|nejnovější první|od nejnovějších|od nejstarších',
    some:
      'někter|určité|pouze|jen|jenom|jiné klíče|další klíče|ostatní|starší|archiv|zrušen|odvolan|zneplatněn|' +
      'neaktivn|aktivní|vypršel|prošl|zakázan|povolen|smazan|odstraněn|skryt|nedávn|poslední|nejnovější|' +
      'moje|vlastní|zbýva|zbylé|nepoužit|ne všechny|úplný seznam|nezobrazuj|nejsou zobraz|nejsou zahrn|' +
      'nejsou vidět|neúpln|část|omezen|nevidíte|neuvidíte|nemusíte vidět|nevypis|jiných uživatel',
    elsewhere: 'jinde|přesunut|zkrácen|jiné stránce',
    shown:
      'uvid|zobraz|nezobraz|viditeln|vidět|seznam|skryt|skrýt|uveden|vypis|' +
      'nejsou zahrn|toto zobrazení|načteno|' +
      'nevidíte|neuvidíte',
    'of-value': 'jednou|znovu|kopír|zkopír|znak|číslic|hodnot|bezpeč|při vytvoření|po vytvoření|ulož',
    limit:
      'omezení|limit|maxim|nejvýše|max|dní|dny|den|hodin|minut|sekund|týdn|týden|měsíc|rok|let|na účet|na uživatele|' +
      'každ|kvót|můžete vytvořit',
    aside:
      'automatické obnovování {R}|automatická aktualizace {R}|nahlásit chybu|zpětná vazba|odeslat zpětnou vazbu|průvodce|průvodci|příručka|příručku|dokumentaci|nahlásit problém|centrum nápovědy|nastavení účtu|poslat zpětnou vazbu|změny uloženy|dokumentace|zjistit více|další informace|více informací|reference|příručka|příklady|začínáme|první kroky|' +
      'rychlý start|nastavení|nápověda|pomoc|kontaktovat podporu|kontakt|časté dotazy|podmínky použití|' +
      'zásady ochrany osobních údajů|všechna práva vyhrazena|zpět|vítejte|bezpečnost|zabezpečení|ověřování|' +
      'uloženo|právě aktualizováno|aktualizováno',
    act:
      'spravova|přejmenov|smaž|smazat|odstran|zneplatnit|odvolat|rotovat|vytvoř|přid|nový|nová|nové|vygener|kopír|zkopír|export|' +
      'stáhn|uprav|správ|deaktivovat|aktivovat|zakázat|povolit|další informace|nápověd|obnov|vybr|uložit|' +
      'zrušit|zavř|kontakt|vymaz|reset',
    clear: 'odstran|smaz|smaž|vymaz|zruš|reset',
    doubt:
      'selhal|nezdařil|chyb|problém|načít|načten|zkuste|skryt|filtrov|odpovíd|čekej|čeká|offline|některé|' +
      'nepodařilo|nelze',
    remark: 'řazen|seřazen|povinn|volitel|výchozí',
    state: 'stav',
    done: 'obnoven|vyměněn|rotován|zrotován|otočen|odvolán|zneplatněn|zrušen|smazán|odstraněn|resetován|aktualizován|změněn|upraven|přejmenován|nahrazen|prodloužen',
    events:
      'co se stalo|histori|aktivit|událost|protokol|záznam audit|záznam aktivit|záznam událost|záznam změn|audit|log' +
      '|změny|změn|se stalo|časová osa',
    another:
      'jiné|ostatní|další|souvisej|nadřazen|podřazen|podobn|poslední|nedávn|propojen|histori|požadav|aktivita|' +
      'událost|jiných|jiného',
    printed: 'vygenerov|vytišt|exportov|stránka|zpráva',
    'sign-in': 'přihlá',
    rows: 'položk|položek|výsledk|řádk|záznam',
    matches: 'obsahuje|začíná|končí|odpovíd|shod',
    whose: 'servisn|vývojářsk',
    gone: 'archiv|přesouv|přesun|zmiz|mizí|putuj|koš',
    advice: 'zacháze|uchová|sdíle|nesdíl|chraň|použív|nikdy|musí|umožň|o|vytvář|spravuj|každ|může|mohou|máte|jsou',
    period: 'letos|tento měsíc|tento týden|dnes|včera|od',
    'title-begin':
      'zobrazení|upravit|úprava|úpravy|podrobnosti|detail|detaily|nastavení|aktualizovat|aktualizace|správa|spravovat|konfigurace|konfigurovat|nakonfigurovat|obnovit|resetovat|informace|přehled|změnit|změna|přejmenovat|vítejte|vítáme|ahoj|dobrý den|zobrazit|otevřít|správce',
    'title-end': 'úprava',
    'any-title': 'domů|nástěnka|úvod|ovládací panel|konzole|aktivita|historie|využití|úvodní stránka',
  },
};
