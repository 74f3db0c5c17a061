import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sl',
  endings: { n: '|a|o|i|e' },
  labels: {
    created:
      'ustvarjen{n}|ustvarjanje|ustvarjanja|datum ustvarjanja|čas ustvarjanja|datum nastanka|generiran{n}|datum generiranja|dodan{n}|datum dodajanja|narejen{n}|kreiran{n}',
    rotated: 'rotiran{n}|rotacija|zadnja rotacija|znova ustvarjen{n}|ponovno ustvarjen{n}|ponovno generiran{n}',
    expires:
      'poteče|potek|poteka|preteče|pretek|datum poteka|čas poteka|datum preteka|potekel|potekla|poteklo|velja do|veljaven do|veljavna do|veljavno do|veljavnost|iztek|izteče|datum izteka',
    'last-used':
      'zadnja uporaba|nazadnje uporabljen{n}|zadnjič uporabljen{n}|uporabljen{n}|uporaba|datum zadnje uporabe|zadnja dejavnost|zadnja aktivnost|nazadnje aktiven|zadnji dostop|zadnji klic|zadnja zahteva',
    changed:
      'posodobljen{n}|posodobitev|zadnja posodobitev|zadnjič posodobljen{n}|nazadnje posodobljen{n}|datum posodobitve|spremenjen{n}|sprememba|zadnja sprememba|nazadnje spremenjen{n}|datum spremembe|urejen{n}|urejeno|zadnje urejanje|sinhroniziran{n}',
    age: 'starost|starost ključa',
    name: 'ime|naziv|naslov|oznaka|ime ključa',
    id: 'identifikator|id ključa',
    author: 'ustvaril|ustvarila|ustvarjalec|avtor|lastnik|izdal|dodal|spremenil|posodobil|uporabil',
    by: 'od uporabnika',
    old: 'stari|stara|staro|star|starega|prejšnji|prejšnja|prejšnje',
    last: 'zadnji|zadnja|zadnje|zadnjič|nazadnje|nedavno|najnovejši',
    other:
      'račun|računi|uporabnik|uporabniki|uporabnika|član|člani|profil|prijava|prijave|prijavljen|zadnjič povezan|povezan|registriran{n}|registracija|plačilo|plačila|članek|članki|objava|objavljen{n}|dogodek|dogodki|dnevnik|naročnina|podjetje|organizacija|seja|seje|stranka|stranke|stik|naročilo|komentarji|potrdilo|certifikat|domena|različica|povabljen|preklican{n}|izbrisan{n}|onemogočen{n}|ekipa',
    key:
      'ključ|ključi|ključa|ključev|dostopni ključ|api ključ|žeton|žetoni|žetona|dostopni žeton|token|skrivnost|skrivni ključ|geslo aplikacije|gesla aplikacij|gesla programov|' +
      'ključe|ključem|ključih|žetone',
    filler:
      'datum|čas|dan|dne|ura|ob|v|na|za|od|do|in|je|so|bil|bila|bilo|ta|to|vaš|pred|dostop|dostopa|dostopni|osebni|zasebni|storitev|storitve|razvijalec|aplikacija|aplikacije',
    until: 'do|vse do|najkasneje|najpozneje|pred',
    planned: 'bo|bodo|načrtovano|razporejeno|na čakanju|neuspešno|spodletelo|preklicano|napaka',
    condition: 'če',
    holder: 'pravilnik|politika|dostop|dostopa|storitev|storitve|aplikacija|aplikacije',
    for: 'za',
    left: 'preostalo|kmalu',
    heading:
      'podrobnosti|informacije|podatki|pregled|splošno|povzetek|stanje|status|nastavitve|konfiguracija|preverjanje pristnosti|avtorizacija',
    column: 'dovoljenja|pravice|obseg|dejanja|vrsta|tip|vloga|vloge',
    'free-text': 'opis|opisi|opomba|opombe|zapisek|komentar|namen|razlog',
    none: 'ni|še ni|prazno|nič|noben',
    never: 'nikoli|še nikoli',
    'never-used':
      'nikoli uporabljen{n}|še nikoli uporabljen{n}|še ni uporabljen{n}|nikoli ni bil uporabljen|nikoli ni bila uporabljena|še ni bil uporabljen|ni bil uporabljen|neuporabljen{n}|ni uporabljen{n}',
    'never-expires':
      'nikoli ne poteče|ne poteče|nikoli ne preteče|ne preteče|brez poteka|brez datuma poteka|ni datuma poteka|neomejena veljavnost|velja neomejeno|nikoli ne potečejo|trajno veljaven',
    'other-secret': 'skrivnost odjemalca|id odjemalca|id zahteve',
  },

  lists: {
    about: 'približno|okoli|okrog|več kot|vsaj|najmanj',
    stale:
      'preden se novi ključi|morda zastarel|so morda zastarel|so zastarel|je zastarel|niso posodobljeni|ni posodobljen|niso ažurni|novejši ključi|novejši vnosi|nova različica|predogled vaših|predogled ključev|izvleček|vzorčni podatki|z napakami|z opozorili|delno sinhroniz|preden se prikaž|preden se pojav|se pojavijo pozneje|z zamudo|zakasn',
    content: 'podatki|informacije|stran',
    span: 'preteklih|pretekli|zadnjih|prejšnj|med',
    who: 'ki|kateri',
    was: 'bil|bila|bilo',
    not: 'ne|ni|niso|brez|neuporabl|nobe',
    'show-verb': 'prikaži|poglej|oglej si|preberi|ogled',
    yours: 'vaši|tvoji|vaše',
    entire: 'seznam|obstoječi|trenutni',
    account: 'račun|računa|paket|različica|stik',
    aside: 'povratne informacije|pošlji povratne informacije|vodnik|priročnik|prijavi težavo',
    state: 'stanje',
    done: 'obnovljen|zamenjan|zavrten|rotiran|preklican|izbrisan|odstranjen|posodobljen|spremenjen|urejen',
    events: 'spremembe|sprememb|zgodovina|dejavnost|dogodki|dnevnik|se je zgodilo',
    rights: 'polni dostop|samo branje|branje in pisanje',
    unnamed: 'brez naslova|brez imena|neimenovan|ni nastavljeno|ni določeno|dodaj ime|dodajte ime',
    states: 'ogrožen|razkrit|omejen|zastarel|blokiran|zaustavljen',
    'other-keys': 'šifrirn|šifriranj|podpisn|podpisovanj|varnostni ključ|licenčn',
    'no-name':
      'aktiven|aktivno|aktivna|neaktiven|neaktivno|omogočeno|omogočen|onemogočeno|onemogočen|preklican|' +
      'preklicano|poteklo|potekel|veljaven|veljavno|neveljaven|neveljavno|v čakanju|na čakanju|da|ne|uredi|' +
      'ogled|ogled podrobnosti|pokaži|prikaži|odpri|kopiraj|izbriši|odstrani|preimenuj|prekliči|obnovi|' +
      'upravljaj|podrobnosti|več|dejanja|nedavno|pred kratkim|pred časom|pred nekaj časa|dolgo nazaj',
    all:
      'vse|vsi|vsak|kdorkoli|katerikoli|vsi lastniki|vsi uporabniki|vsa stanja|vse vrste|prikaži vse|izberi vse|' +
      'brez filtra',
    search: 'iskanje|išči|poišči',
    advice: 'nikoli ne delite|priporoč',
    filter: 'obdobje|časovni razpon|datumski obseg|filter|filtri|filtriraj|dodaj filter',
    'load-more':
      'naloži več|prikaži več|poglej več|več rezultatov|prikaži vse|poglej vse|naloži vse|' + 'pokaži več|pokaži vse',
    'next-page': 'naprej|naslednja|naslednja stran|zadnja stran',
    'previous-page': 'nazaj|prejšnja|prejšnja stran|prva stran',
    'per-page': 'na stran',
    'of-total': 'od|rezultat|rezultatov|rezultati|element|elementov|zapis|zapisov|vrstic|skupaj|prikazano|najdenih|še',
    'no-results':
      'ni rezultatov|ni zadetkov|ni najdenih|ni bilo mogoče najti|se ne ujema|se ne ujemajo|ki ustrezajo|' +
      'rezultati iskanja|rezultati za|aktivni filtri|počisti filtre|ponastavi filtre|odstrani filtre|' +
      'ne prilegajo|prilegajo na to stran|ustreza filtru|ustrezajo filtru|ne ustreza|ne ustrezajo',
    refused:
      'nimate dostopa|ni dostopa|dostop zavrnjen|dostop omejen|nimate dovoljenja|nimate pravic|nimate pooblastila|' +
      'premalo pravic|ni dovoljeno|nepooblaščen|prepovedano|obrnite se na|vprašajte skrbnika|' +
      'kontaktirajte skrbnika|samo skrbniki|vidite samo',
    failed:
      'prišlo je do napake|napaka|šlo narobe|ni bilo mogoče|ni uspelo|spodletelo|poskusite znova|poskusi znova|' +
      'osvežite stran|ni povezave|brez povezave|ni interneta|povezava je prekinjena|časovna omejitev|' +
      'seja je potekla|odjavljeni|prijavite se|ni na voljo|nedosegljivo|ne obstaja|strani ni mogoče|nalaganje|' +
      'počakajte',
    'no-keys-yet':
      'ni|še ni|trenutno ni|nimate|še nimate|nimate še|nimate nobenega|še niste ustvarili|niste ustvarili nobenega|' +
      'še niste ustvarili nobenega|ni ustvarjenih|ni na voljo nobenih',
    part:
      'aktivni|neaktivni|omogočeni|onemogočeni|potekli|preklicani|arhivirani|arhiv|izbrisani|moji|samo moji|' +
      'moji ključi|nedavni|priljubljeni|osnutki|čakajoči|veljavni|osebni|skupni|zasebni|javni|testni',
    sort: 'razvrsti|razvrsti po|vrstni red',
    some:
      'nekateri|nekaj|samo|le|zgolj|drugi ključi|starejši|arhiv|preklican|neaktiv|aktivn|potekl|onemogočen|' +
      'omogočen|izbrisan|skrit|nedavn|zadnj|najnovejš|moji|lastn|preostal|neuporablj|ne vsi|celoten seznam|' +
      'niso prikaz|se ne prikaz|ni prikaz|niso vidn|niso viden|niso vključ|niso zajet|niso naveden|del ključ|' +
      'del žeton|ni popoln|nepopoln|omejen na|omejena na|omejeno na|ne vidite|niso vsi|' +
      'ne prikaž|drugih uporabnik',
    limit: 'največ',
    elsewhere: 'drugje|premaknjen|skrajšan|drugi strani|drugih projekt|drugega projekt',
    shown:
      'prikaz|viden|vidni|vidna|naveden|skrit|' + 'niso vključ|niso zajet|seznam|vidite|ta pogled|naložen|' + 'prikaž',
    'of-value': 'enkrat|znova|kopir|znak|vrednost|varn|ob ustvarjanju|ko ustvarite',
    doubt: 'ni uspelo|spodletel|napak|težav|nalag|posku|skrit|filtr|ujema|počakaj|brez povezave|nekateri|nekaj',
    page: 'stran',
    rows: 'vnos|rezultat|vrstic|element|zapis',
    reset: 'več ključev|' + 'počisti vse|ponastavi|poskusi znova|poskusite znova|izbriši vse',
    rest: 'še|drugih|in še|preostalih|skritih|dodatnih|več',
    matches: 'vsebuje|začne se|ujema',
    whose: 'razvijal',
  },
};
