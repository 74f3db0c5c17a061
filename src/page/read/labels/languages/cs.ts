import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'cs',
  labels: {},

  lists: {
    all:
      'všechny|všichni|vše|všechno|všechna|jakýkoli|jakákoli|kdokoli|libovolný|libovolná|všichni vlastníci|' +
      'všichni uživatelé|všichni členové|všechny týmy|všechny stavy|libovolný stav|všechny typy|libovolný typ|' +
      'celé období|kdykoli|všechna data|všechna prostředí|všechny projekty|všechny účty|všechny aplikace|' +
      'všechny kategorie|všechny položky|všechny výsledky|všechny záznamy|všechny řádky|zobrazit vše|' +
      'zobrazit všechny|vybrat vše|vybrat všechny|bez filtru|žádný filtr',
    search: 'hledat|vyhledat|vyhledávání|hledání|najít',
    filter: 'filtr|filtry|filtrovat|filtrovat podle|přidat filtr|všechny filtry|další filtry|zobrazit filtry',
    'load-more':
      'načíst další|načíst více|zobrazit další|zobrazit více|ukázat více|více výsledků|další výsledky|další klíče|' +
      'zobrazit vše|zobrazit všechny|načíst vše|načíst všechny|zobrazit zbývající|zobrazit starší',
    'next-page': 'další|další stránka|následující|následující stránka|přejít na další stránku|starší|poslední stránka',
    'previous-page': 'předchozí|předchozí stránka|přejít na předchozí stránku|novější|první stránka',
    'per-page': 'na stránku|na stránce|řádků na stránku|položek na stránku|velikost stránky',
    'of-total':
      'z|ze|výsledek|výsledky|výsledků|položka|položky|položek|záznam|záznamy|záznamů|řádek|řádky|řádků|celkem|' +
      'zobrazeno|nalezeno|dalších',
    'no-results':
      'žádné výsledky|žádný výsledek|žádné shody|žádná shoda|nic nenalezeno|nebyly nalezeny|nebyl nalezen|' +
      'nenalezen|nenalezeny|nenalezeno|neodpovídá|neodpovídají|odpovídající|odpovídá|odpovídají|vašemu hledání|' +
      'výsledky hledání|výsledky pro|filtrováno podle|použité filtry|aktivní filtry|vymazat filtr|vymazat filtry|' +
      'zrušit filtr|zrušit filtry|resetovat filtry|odstranit filtry|vymazat hledání|kritériím',
    refused:
      'nemáte přístup|bez přístupu|přístup odepřen|přístup zamítnut|přístup omezen|přístup byl odepřen|' +
      'požádat o přístup|nemáte oprávnění|nemáte dostatečná|nemáte potřebná|nemáte právo|nemáte práva|' +
      'chybí oprávnění|chybějící oprávnění|nedostatečná oprávnění|nedostatečné oprávnění|vyžaduje oprávnění|' +
      'není povoleno|nepovoleno|neautorizováno|neoprávněný|zakázáno|požádejte správce|zeptejte se správce|' +
      'obraťte se na|kontaktujte správce|pouze správci|jen správci|nemůžete zobrazit|nemůžete vidět|vidíte pouze|' +
      'pouze vaše',
    failed:
      'něco se pokazilo|něco se nepovedlo|pokazilo|došlo k chybě|nastala chyba|vyskytla se chyba|' +
      'vyskytl se problém|chyba|chyba při|nepodařilo se|nelze načíst|nelze zobrazit|nelze se připojit|' +
      'načtení selhalo|selhalo|selhal|zkuste to znovu|zkusit znovu|zkuste znovu|obnovte stránku|' +
      'načtěte stránku znovu|bez připojení|žádné připojení|není připojení|ztraceno připojení|připojení ztraceno|' +
      'zkontrolujte připojení|jste offline|časový limit|vypršel čas|relace vypršela|platnost relace|odhlášeni|' +
      'přihlaste se|není k dispozici|nejsou k dispozici|nedostupné|nedostupná|neexistuje|stránka nenalezena|' +
      'příliš mnoho požadavků|načítání|načítá se|čekejte|jejda',
    'no-keys-yet':
      'žádné|žádný|žádná|zatím žádné|zatím žádný|zatím žádná|nejsou žádné|zatím nejsou žádné|nemáte žádné|' +
      'nemáte žádný|nemáte žádná|zatím nemáte žádné|zatím nemáte žádný|ještě nemáte žádné|ještě nemáte žádný|' +
      'zatím nemáte|nevytvořili jste žádné|zatím jste nevytvořili žádné|zatím jste nevytvořili žádný|' +
      'ještě jste nevytvořili žádné|nebyly vytvořeny žádné|zatím nebyly vytvořeny žádné|žádné vytvořené|' +
      'žádné dostupné|tento účet nemá|tento účet nemá žádné|tento účet nemá žádný',
    part:
      'aktivní|neaktivní|povolené|zakázané|vypnuté|zapnuté|vypršelé|prošlé|expirované|odvolané|zrušené|archivované|' +
      'archiv|smazané|odstraněné|moje|mé|jen moje|pouze moje|moje klíče|vytvořené mnou|sdílené se mnou|brzy vyprší|' +
      'nepoužívané|nedávné|nedávno použité|oblíbené|koncepty|čekající|platné|osobní|sdílené|soukromé|veřejné|' +
      'testovací',
    sort: 'řadit|řadit podle|seřadit|seřadit podle|řazení|pořadí|nejnovější první|od nejnovějších|od nejstarších',
  },
};
