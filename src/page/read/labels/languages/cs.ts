import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'cs',
  endings: { y: '|a|o|y|ý|á|é|i|í|ého' },
  labels: {
    created:
      'vytvořen{y}|vytvoření|datum vytvoření|čas vytvoření|vygenerován{y}|vygenerování|přidán{y}|datum přidání|založen{y}|založení',
    rotated: 'rotován{y}|rotace|poslední rotace|znovu vygenerován{y}|přegenerován{y}',
    expires:
      'platnost do|platí do|platný do|platná do|platné do|vyprší|vypršel{y}|vypršení|vypršení platnosti|datum vypršení|datum vypršení platnosti|konec platnosti|platnost|platnost vyprší|platnost končí|expirace|datum expirace|expiruje',
    'last-used':
      'použit{y}|použití|poslední použití|naposledy použit{y}|využit{y}|používán{y}|poslední aktivita|naposledy aktivní|poslední přístup|poslední volání|poslední požadavek|datum posledního použití',
    changed:
      'změněn{y}|změna|poslední změna|datum změny|aktualizován{y}|aktualizace|poslední aktualizace|upraven{y}|úprava|poslední úprava|datum úpravy|synchronizován{y}',
    age: 'stáří|stáří klíče|věk',
    name: 'název|názvy|jméno|popisek|titulek|název klíče|název tokenu',
    id: 'identifikátor|id klíče|id tokenu',
    author:
      'vytvořil|vytvořila|vytvořen{y} uživatelem|vydal|přidal|autor|vlastník|tvůrce|použil|upravil|aktualizoval|změnil',
    by: 'uživatelem',
    old: 'starý|stará|staré|starého|předchozí|původní|dřívější',
    last: 'naposledy|poslední|posledního|nedávno|nejnovější',
    other:
      'účet|účtu|účty|uživatel|uživatele|uživatelé|člen|členové|členem od|profil|přihlášení|přihlášen|registrován|registrace|faktura|faktury|fakturace|platba|platby|článek|články|příspěvek|publikováno|zveřejněno|událost|události|protokol|předplatné|firma|společnost|relace|zákazník|kontakt|kontakty|objednávka|komentáře|certifikát|doména|verze|pozván|odvolán{y}|smazán{y}|zneplatněn{y}|deaktivován{y}|připojení',
    key: 'klíč|klíče|klíči|klíčů|klíčem|token|tokeny|tokenu|tokenů|tajný klíč|tajemství|heslo aplikace|hesla aplikací|hesla aplikace|přihlašovací údaje',
    filler:
      'datum|data|čas|den|dne|doba|v|ve|na|do|z|k|o|a|pro|byl|byla|bylo|byly|je|jsou|tento|tato|toto|tohoto|váš|vaše|přístup|přístupu|přístupový|přístupového|přístupové|osobní|osobního|soukromý|soukromé|služby|vývojářský|aplikace',
    heading:
      'podrobnosti|detaily|detail|informace|přehled|obecné|souhrn|stav|nastavení|konfigurace|ověření|ověřování|autorizace',
    column: 'oprávnění|rozsah|rozsahy|akce|typ|role',
    'free-text': 'popis|popisy|poznámka|poznámky|komentář|komentáře|účel|důvod',
    none: 'žádné|žádný|žádná|zatím|nic|prázdné',
    never: 'nikdy|ještě nikdy',
    'never-used':
      'nikdy nepoužit{y}|nikdy nebyl použit|nikdy nebyl použitý|nikdy nebyla použita|nepoužit{y}|dosud nepoužit{y}|zatím nepoužit{y}|ještě nepoužit{y}|nebyl použit|ještě nebyl použit|dosud nebyl použit|zatím nebyl použit|nepoužívan{y}',
    'never-expires':
      'nikdy nevyprší|nevyprší|nikdy neexpiruje|neexpiruje|bez vypršení|bez vypršení platnosti|bez expirace|bez data vypršení|platnost nikdy nevyprší|platnost nevyprší|bez omezení platnosti|neomezená platnost|neomezeně platný|žádné datum vypršení|bez konce platnosti|vyprší nikdy',
    'other-secret': 'tajný klíč klienta|id klienta|id požadavku',
  },

  lists: {},
};
