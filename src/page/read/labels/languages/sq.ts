import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sq',
  labels: {
    created:
      'krijuar|krijuar më|i krijuar|e krijuar|i krijuar më|u krijua|u krijua më|krijim|krijimi|krijimit|data e krijimit|datë krijimi|koha e krijimit|prodhuar|u prodhua|i prodhuar|gjeneruar|u gjenerua|shtuar|u shtua|datë shtimi|data e shtimit',
    rotated: 'rotacion|rotacioni i fundit|rigjeneruar|u rigjenerua',
    expires:
      'skadon|skadon më|skadimi|skadim|data e skadimit|datë skadimi|ka skaduar|skaduar|i vlefshëm deri|i vlefshëm deri më|e vlefshme deri më|vlefshmëri|vlefshmëria|afati',
    'last-used':
      'përdorur së fundi|përdorur së fundmi|përdorimi i fundit|i përdorur së fundmi|u përdor së fundmi|përdorur|u përdor|përdorim|përdorimi|veprimtaria e fundit|aktiviteti i fundit|hyrja e fundit në api|kërkesa e fundit',
    changed:
      'përditësuar|përditësuar më|përditësuar së fundmi|u përditësua|përditësimi i fundit|përditësim|ndryshuar|u ndryshua|ndryshuar më|ndryshimi i fundit|datë ndryshimi|data e ndryshimit|modifikuar|përpunuar|redaktuar',
    age: 'mosha|mosha e kyçit|vjetërsia',
    name: 'emër|emri|emra|titull|titulli|etiketë|etiketa|emri i kyçit',
    id: 'identifikues|identifikuesi|id kyçi',
    author:
      'krijuar nga|u krijua nga|i krijuar nga|shtuar nga|lëshuar nga|krijues|krijuesi|autor|autori|pronar|i zoti|zotëruesi|përditësuar nga|ndryshuar nga|përdorur nga',
    by: 'nga',
    old: 'i vjetër|e vjetër|i vjetri|i mëparshëm|e mëparshme',
    last: 'së fundmi|së fundi|i fundit|e fundit|më i fundit|herën e fundit',
    other:
      'llogari|llogaria|llogaritë|përdorues|përdoruesi|përdoruesit|anëtar|anëtarë|profil|profili|hyrje|hyrja e fundit|lidhja e fundit|lidhja|regjistruar|regjistrim|faturë|fatura|faturim|pagesë|pagesa|artikull|artikuj|postim|botuar|publikuar|ngjarje|ngjarja|regjistër|pajtim|abonim|kompani|organizatë|sesion|sesione|klient|klientë|kontakt|porosi|komente|dëshmi|përkatësi|version|ftuar|shfuqizuar|fshirë|çaktivizuar|ekip',
    key:
      'kyç|kyçe|kyçi|kyçit|çelës|çelësi|çelësa|token|tokenë|tokeni|sekret|e fshehtë|kyç i fshehtë|fjalëkalim aplikacioni|fjalëkalime aplikacionesh|' +
      'çelësat|çelësave|çelësin|çelësit|çelësve|kyçet|kyçeve|tokenët|tokenave',
    filler:
      'datë|data|kohë|koha|ora|dita|më|në|e|i|të|së|dhe|ky|kjo|juaj|është|qe|ishte|para|parë|përdorimi api|hyrje api|vetjak|privat|shërbim|zhvillues|aplikacion|aplikacioni',
    until: 'deri|deri më|para',
    planned: 'do të|planifikuar|caktuar|në pritje|dështoi|dështuar|anuluar|gabim',
    condition: 'nëse',
    holder: 'politika|shërbim|aplikacion|aplikacioni',
    for: 'për',
    left: 'mbeten|së shpejti',
    heading:
      'hollësi|detaje|të dhëna|informacion|përmbledhje|të përgjithshme|gjendje|status|rregullime|formësim|mirëfilltësim|autorizim',
    column: 'leje|veprime|lloj|rol|role',
    'free-text': 'përshkrim|përshkrimi|shënim|shënime|koment|qëllim|arsye',
    none: "s'ka|nuk ka|asnjë|bosh",
    never: 'kurrë|asnjëherë',
    'never-used':
      "i papërdorur|e papërdorur|papërdorur|s'është përdorur kurrë|nuk është përdorur kurrë|nuk është përdorur|s'është përdorur|kurrë i përdorur|s'është përdorur ende|nuk është përdorur ende",
    'never-expires':
      "s'skadon kurrë|nuk skadon kurrë|nuk skadon|s'skadon|pa skadim|pa datë skadimi|pa afat|skadon kurrë|nuk ka datë skadimi",
    'other-secret': 'e fshehtë klienti|sekreti i klientit|id klienti',
  },

  lists: {
    about: 'rreth|afërsisht|më shumë se|të paktën|mbi',
    stale:
      'mund të jenë të vjetruara|mund të jetë e vjetruar|të vjetruara|nuk janë të përditësuara|nuk është e përditësuar|çelësa më të rinj|zëra më të rinj|version i ri|version të ri|pamje paraprake e çelësave|parapamje e çelësave|fragment|me gabime|me paralajmërime|sinkronizuar pjesërisht|pjesërisht i sinkronizuar|të shfaqen|derisa të shfaqen|me vonesë|vones',
    content: 'të dhënat|të dhëna|informacion|faqja',
    span: 'fundit|kaluar|kaluara|mëparshme|që nga|ndërmjet',
    who: 'që|cili',
    was: 'ishte',
    not: 'nuk|s|nuk ka|pa|mos|papërdorur',
    'show-verb': 'shfaq|shiko|lexo|shfaqni|lexoni',
    yours: 'tuaj|tuajt|tu',
    entire: 'lista|ekzistues|aktual',
    account: 'llogari|llogaria|plan|version|kontakt',
    aside: 'komente|dërgo komente|udhëzues|udhëzuesin|raporto një problem',
    done: 'rinovuar|u rinovua|u rrotullua|u revokua|u fshi|u përditësua|u ndryshua',
    events: 'ndryshimet|ndryshimeve|historiku|aktiviteti|ngjarjet',
    rights: 'qasje e plotë|vetëm lexim|lexim dhe shkrim',
    unnamed: 'pa titull|pa emër|i paemërtuar|e paemërtuar|i pacaktuar|e pacaktuar|shto emër|shtoni emër',
    states: 'i komprometuar|i rrjedhur|i kufizuar|i vjetruar|i bllokuar|i ndalur',
    'other-keys': 'fshehtëzim|kriptim|enkriptim|nënshkrim|licenc',
    'no-name':
      'aktiv|aktive|joaktiv|joaktive|aktivizuar|çaktivizuar|i aktivizuar|i çaktivizuar|revokuar|i skaduar|' +
      'skaduar|i vlefshëm|i pavlefshëm|në pritje|po|jo|modifiko|redakto|ndrysho|shiko|shfaq|hap|kopjo|fshi|hiq|' +
      'riemërto|revoko|rinovo|menaxho|detaje|hollësi|më shumë|veprime|së fundmi|kohët e fundit|pak kohë më parë|' +
      'para ca kohësh|shumë kohë më parë',
    all:
      'të gjitha|të gjithë|gjithçka|kushdo|çdo|të gjithë pronarët|të gjithë përdoruesit|të gjitha statuset|' +
      'të gjitha llojet|shfaq të gjitha|zgjidh të gjitha',
    search: 'kërko|kërkim',
    advice: 'rekomando',
    filter: 'periudha|diapazoni i datave|filtër|filtrat|filtro',
    'load-more':
      'ngarko më shumë|shfaq më shumë|shiko më shumë|më shumë rezultate|shfaq të gjitha|shiko të gjitha|' +
      'ngarko më tepër|shfaq më tepër|shihni më tepër|shih më tepër',
    'next-page': 'tjetra|vazhdo|faqja tjetër|faqja e fundit',
    'previous-page': 'e mëparshme|mbrapa|faqja e mëparshme|faqja e parë',
    'per-page': 'për faqe',
    'of-total': 'nga|rezultat|rezultate|elemente|regjistrime|rreshta|gjithsej|totali|duke shfaqur',
    'no-results':
      'nuk ka rezultate|asnjë rezultat|nuk u gjet|nuk u gjetën|nuk përputhet|nuk përputhen|që përputhen|' +
      'rezultatet e kërkimit|pastro filtrat|hiq filtrat|' +
      'nuk hyjnë|s hyjnë|hyjnë në këtë faqe|nuk zënë|s u gjetën|s u gjet|s ka përfundime|nuk ka përfundime|' +
      's ka rezultate',
    refused:
      'nuk keni qasje|nuk keni akses|qasja u refuzua|aksesi u refuzua|nuk keni leje|nuk lejohet|' +
      'i paautorizuar|e ndaluar|kontaktoni administratorin|pyesni administratorin|vetëm administratorët|' +
      'hyrja u refuzua|hyrja u mohua|hyrje e mohuar|hyrje e refuzuar|s lejohet hyrja|përgjegjësin tuaj|' +
      'lidhuni me përgjegjësin|kontaktoni përgjegjësin|lidhuni me administratorin|administratorin tuaj',
    failed:
      'gabim|nuk u ngarkua|dështoi|provoni përsëri|provo përsëri|rifreskoni faqen|nuk ka lidhje|pa lidhje|' +
      'lidhja humbi|koha skadoi|sesioni skadoi|hyni përsëri|identifikohuni|nuk disponohet|' +
      'nuk është i disponueshëm|nuk ekziston|po ngarkohet|duke ngarkuar|prisni|s u ngarkuan|s u ngarkua|' +
      'nuk u ngarkuan|mund të ngarkohen|mund të ngarkohet|shkoi ters|shkoi keq|riprovoni|riprovo|' +
      'provoni sërish|provo sërish',
    'no-keys-yet':
      'nuk ka|nuk ka ende|ende nuk ka|nuk keni|nuk keni ende|ende nuk keni|nuk keni asnjë|nuk keni krijuar asnjë|' +
      'nuk keni krijuar ende asnjë',
    part:
      'aktive|aktiv|joaktive|skaduar|të skaduara|revokuara|arkivuara|fshira|të mijat|vetëm të miat|të fundit|' +
      'të preferuarat|private|publike',
    sort: 'rendit|rendit sipas|renditja',
    some:
      'disa|vetëm|çelësa të tjerë|më të vjetër|arkiv|revokuar|joaktiv|aktiv|skaduar|çaktivizuar|fshirë|fshehur|' +
      'të fundit|më të rinjtë|çelësat e mi|të tjerë|të mbetur|të papërdorur|jo të gjith|lista e plotë|' +
      'nuk shfaq|s shfaq|nuk duken|nuk përfshi|s përfshi|nuk janë përfshirë|një pjesë|e paplotë|jo e plotë|' +
      'kufizohet|kufizuar|mos i shihni|nuk i shihni|s i shihni|nuk shihni|' +
      'nuk janë të dukshëm|përdoruesve të tjerë|nuk janë listuar',
    limit: 'më së shumti',
    elsewhere: 'diku tjetër|zhvendos|shkurtua|faqe tjetër|projekteve të tjera',
    shown:
      'shfaq|shihen|shihni|duken|listuar|fshehur|' +
      'nuk përfshi|s përfshi|nuk janë përfshirë|listë|lista|kjo pamje|u ngarkuan|' +
      'dukshëm',
    'of-value': 'një herë|përsëri|kopjo|karaktere|vlera|siguri|kur krijo',
    doubt: 'dështoi|gabim|problem|ngarkuar|ngarko|provo|fshehur|filtr|përputh|prisni|jashtë linje|disa',
    page: 'faqe|faqja',
    rows: 'zëra|përfundim|rezultat|rreshta|elemente',
    rest: 'të tjerë|të tjera|më tepër|më shumë|dhe të tjerë|të mbetur|të fshehur|shtesë',
    reset: 'pastroji krejt|pastro të gjitha|riktheje|rivendos|riprovo|provo përsëri|riprovoni',
    whose: 'zhvillues',
  },
};
