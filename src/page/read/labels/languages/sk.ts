import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sk',
  labels: {},

  lists: {
    all:
      'všetky|všetci|všetko|ktokoľvek|ľubovoľný|všetci vlastníci|všetci používatelia|všetky stavy|ľubovoľný stav|' +
      'všetky typy|všetky dátumy|všetky projekty|všetky položky|všetky výsledky|zobraziť všetko|zobraziť všetky|' +
      'vybrať všetko|bez filtra',
    search: 'hľadať|vyhľadať|vyhľadávanie|hľadanie',
    filter: 'filter|filtre|filtrovať|pridať filter|všetky filtre',
    'load-more':
      'načítať ďalšie|načítať viac|zobraziť ďalšie|zobraziť viac|viac výsledkov|zobraziť všetko|zobraziť všetky|' +
      'načítať všetky',
    'next-page': 'ďalej|ďalšia|ďalšia strana|nasledujúca|nasledujúca strana|posledná strana',
    'previous-page': 'späť|predchádzajúca|predchádzajúca strana|predošlá|prvá strana',
    'per-page': 'na stranu|na strane|riadkov na stranu|položiek na stranu|veľkosť strany',
    'of-total':
      'z|zo|výsledok|výsledky|výsledkov|položka|položky|položiek|záznam|záznamov|riadok|riadkov|celkom|spolu|' +
      'nájdených|ďalších',
    'no-results':
      'žiadne výsledky|žiadny výsledok|žiadna zhoda|nič sa nenašlo|nenašli sa|nenašiel|nenájdené|nezodpovedá|' +
      'nezodpovedajú|zodpovedajúce|zodpovedá|výsledky vyhľadávania|výsledky pre|aktívne filtre|vymazať filter|' +
      'vymazať filtre|zrušiť filtre|vymazať hľadanie',
    refused:
      'nemáte prístup|prístup zamietnutý|prístup odmietnutý|prístup obmedzený|nemáte oprávnenie|nemáte oprávnenia|' +
      'nemáte práva|nemáte povolenie|nedostatočné oprávnenia|vyžaduje oprávnenie|nie je povolené|nepovolené|' +
      'zakázané|požiadajte správcu|obráťte sa na|kontaktujte správcu|len správcovia|iba správcovia|' +
      'nemôžete zobraziť|vidíte len|iba vaše',
    failed:
      'niečo sa pokazilo|pokazilo|vyskytla sa chyba|nastala chyba|chyba|nepodarilo sa|nemožno načítať|zlyhalo|' +
      'skúste to znova|skúste znova|skúsiť znova|obnovte stránku|bez pripojenia|žiadne pripojenie|' +
      'pripojenie stratené|ste offline|časový limit|relácia vypršala|platnosť relácie|odhlásený|prihláste sa|' +
      'nie je k dispozícii|nedostupné|neexistuje|stránka sa nenašla|načítava sa|načítavanie|čakajte',
    'no-keys-yet':
      'žiadne|žiadny|zatiaľ žiadne|nie sú žiadne|zatiaľ nie sú žiadne|nemáte žiadne|nemáte žiadny|' +
      'zatiaľ nemáte žiadne|ešte nemáte žiadne|zatiaľ ste nevytvorili žiadne|ešte ste nevytvorili žiadne|' +
      'neboli vytvorené žiadne|zatiaľ neboli vytvorené žiadne|tento účet nemá žiadne',
    part:
      'aktívne|neaktívne|zapnuté|vypnuté|expirované|vypršané|odvolané|zrušené|archivované|archív|vymazané|' +
      'odstránené|moje|len moje|iba moje|moje kľúče|vytvorené mnou|čoskoro vypršia|nepoužívané|nedávne|obľúbené|' +
      'koncepty|čakajúce|platné|osobné|zdieľané|súkromné|verejné|testovacie',
    sort: 'zoradiť|zoradiť podľa|triediť|triedenie|poradie',
  },
};
