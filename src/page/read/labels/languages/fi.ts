import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'fi',
  endings: {
    R: '|päällä|pois|pois päältä',
    F: 'jotkin ominaisuudet|webhookit|raportit|ilmoitukset|laskut',
    V: 'eivät ehkä ole|eivät ole tällä hetkellä|eivät ole',
    C: 'punaisella|harmaalla|lihavoituna|kursiivilla',
  },
  isByBehind: true,
  labels: {
    created:
      'luotu|luotiin|luontipäivä|luomispäivä|luontiaika|luomisaika|luontipäivämäärä|luontipvm|luonti|luotu päivänä|luomisajankohta|luontihetki|generoitu|myönnetty|myöntämispäivä|lisätty|lisäyspäivä',
    rotated: 'kierrätetty|kierto|viimeisin kierto|luotu uudelleen|vaihdettu avain',
    expires:
      'vanhenee|vanhentuu|vanhentunut|vanhentumispäivä|vanhenemispäivä|vanheneminen|voimassa|voimassa asti|voimassaolo|voimassaoloaika|voimassaolon päättyminen|päättyy|päättymispäivä|päättymisaika|umpeutuu|umpeutumispäivä|erääntyy|viimeinen voimassaolopäivä|vanheni|vanhentui',
    'last-used':
      'käytetty|käytettiin|viimeisin käyttö|viimeksi käytössä|viimeinen käyttö|viimeisin käyttökerta|viimeinen käyttökerta|viimeisin toiminta|viimeksi aktiivinen|viimeisin kutsu|viimeisin pyyntö|käyttö',
    changed:
      'viimeisin synkronointi|seuraava synkronointi|seuraava päivitys|muutettu|viimeksi muutettu|päivitetty|päivitettiin|muokattu|muokattiin|viimeisin muutos|viimeisin päivitys|muokkauspäivä|päivityspäivä|muutospäivä|synkronoitu|päivitys',
    age: 'ikä|avaimen ikä',
    name: 'nimi|nimet|otsikko|avaimen nimi|tunnuksen nimi|nimike|lempinimi|sovelluksen nimi',
    id: 'tunniste|avaimen tunniste',
    author: 'luonut|luoja|tekijä|omistaja|myöntäjä|lisännyt|muokannut|päivittänyt|käyttänyt',
    by: 'toimesta',
    old: 'vanha|vanhan|edellinen|aiempi|entinen',
    last: 'viimeksi|viimeisin|viimeinen|viimeisimmän|äskettäin',
    other:
      'tili|tilin|tilit|käyttäjä|käyttäjän|käyttäjät|jäsen|jäsenet|profiili|kirjautuminen|kirjautunut|sisäänkirjautuminen|rekisteröity|lasku|laskut|laskutus|maksu|maksut|artikkeli|artikkelit|julkaistu|tapahtuma|tapahtumat|loki|tilaus|tilaukset|yritys|istunto|istunnot|asiakas|yhteystieto|kommentit|varmenne|verkkotunnus|versio|kutsuttu|peruttu|poistettu|yhteys',
    key:
      'avain|avaimet|avaimen|avainta|avainten|api-avain|api-avaimen|api-avaimet|pääsyavain|pääsyavaimet|käyttöavain|tunnus|token|tokenit|käyttöoikeustunnus|käyttöoikeustietue|salaisuus|sovellussalasana|sovellussalasanat|sovelluksen salasana|' +
      'avaimiisi|avaimiin|avaimiasi|avaintesi|' +
      'avaimien|avaimia|avaimista|avaimille|avaimesi|tunnukset|tunnuksia',
    filler:
      'paikallista aikaa|päivä|päivämäärä|pvm|aika|ajankohta|klo|on|oli|tämä|asti|saakka|ja|sitten|henkilökohtainen|yksityinen|palvelu|palvelun|kehittäjä|kehittäjän|sovellus|sovelluksen',
    until: 'asti|saakka|mennessä|viimeistään|ennen',
    planned: 'ajoitettu|suunniteltu|odottaa|odottava|epäonnistui|epäonnistunut|peruutettu|virhe|uusitaan|kierrätetään',
    condition: 'jos',
    holder: 'käytäntö|käytännöt|palvelu|palvelun|sovellus|sovelluksen|käyttöoikeus|projekti',
    for: 'varten',
    left: 'jäljellä|pian',
    heading:
      'tiedot|yleiskatsaus|yleistä|yleiset|yhteenveto|tila|päivämäärät|asetukset|määritykset|todennus|valtuutus|vaaravyöhyke',
    column:
      'osasto|vakavuus|maa|vastuuhenkilö|prioriteetti|ryhmä|kieli|kaupunki|käyttöoikeustaso|taso|riski|oikeudet|käyttöoikeudet|laajuus|toiminnot|tyyppi|rooli|roolit|etuliite|arvo|tila|ympäristö|alue|vyöhyke|sijainti|laji|luokka|projekti|näkyvyys|alkuperä|alusta|projektin|projektien',
    'free-text':
      'kuvaus|kuvaukset|huomautus|huomautukset|muistiinpano|muistiinpanot|kommentti|kommentit|tarkoitus|syy|lisätiedot',
    none: 'ei ole|ei vielä|ei mitään|tyhjä|ei',
    never: 'ei koskaan|koskaan',
    'never-used':
      'ei koskaan käytetty|ei käytetty koskaan|ei käytetty|ei vielä käytetty|ei ole käytetty|ei ole koskaan käytetty|ei ole vielä käytetty|käyttämätön|ei käyttöä',
    'never-expires':
      'ei vanhene koskaan|ei vanhene|ei koskaan vanhene|ei vanhennu|ei koskaan vanhennu|ei umpeudu|ei umpeudu koskaan|ei erääntymispäivää|ei vanhenemispäivää|ei viimeistä voimassaolopäivää|voimassa toistaiseksi|toistaiseksi voimassa|ei päättymispäivää|ei pääty',
    'other-secret': 'asiakassalaisuus|asiakkaan salaisuus|asiakastunnus|pyynnön tunniste',
  },

  lists: {
    about: 'noin|suunnilleen|arviolta|yli|enemmän kuin|vähintään|ainakin|lähes|tai enemmän',
    stale:
      'ennen kuin uudet avaimet näkyv|voivat olla vanhentun|voi olla vanhentun|ovat vanhentun|on vanhentun|eivät ole ajan tasalla|ei ole ajan tasalla|eivät välttämättä ole ajan tasalla|ei välttämättä ole ajan tasalla|uudempia avaimia|uudempia merkintöjä|uusi versio|avaintesi esikatselu|avainten esikatselu|esikatselu avaimista|ote|tilannevedos|esimerkkitiedot|virheitä|virhein|varoituksin|osittain synkron|synkronoitu osittain|ennen kuin ne näkyv|ilmesty|näkyvät vasta|näkyvät viiveellä|viive|viivästy',
    content: 'tiedot|data|sivu|näkymä',
    span: 'viime|kulunee|edellis|alkaen|lähtien|välillä',
    who: 'joka|jonka|jotka',
    was: 'oli',
    not: 'ei|eivät|ilman|käyttämät',
    these: 'tämä|tämän|nämä',
    here: 'täl|täm|täss|tääl',
    bearer: 'sovellus|integraatio|palvelu|laite',
    place: 'välileh|sivu|osio|konsoli|hallintapaneel',
    switch: 'vaihda|siirry|päivitä|lataa sivu|ota käyttöön',
    seen: 'mitä näet|mitä voit nähdä|mitä voit katsella|katselet|tarkastelet',
    'in-use': 'käytössä|käytett',
    'show-verb': 'näytä|katso|lue|avaa',
    others: 'kolleg|työtover|muilla käyttäj|muilla jäsen|tiimiläis',
    yours: 'avaimesi|avaimenne|tunnuksesi|sinun|teidän',
    entire: 'luettelo|lista|olemassa|olevat|nykyiset',
    account: 'tili|tilin|sopimus|versio|yhteystiedot|tilaus',
    keys: 'avaimia|avaimet|api avaimet|tunnukset|tunnisteet|salasanat|tunnistetiedot',
    section: 'turvallisuus|suojaus|tietoturva|tili|kehittäjä|profiili|käyttöoikeus|integraatio',
    deed: 'toiminto|toimenpide',
    personal: 'näyttönimi|koko nimi|lempinimi',
    help: 'miten|kuinka|näin|miksi|mikä on|vinkit|vinkkejä|opas|ohje|dokumentaatio|aloitus',
    badge: 'uusi|oletus|nykyinen|rajoitettu|vakio',
    harmless: '{F} {V} käytettävissä|{F} {V} saatavilla|näytetään {C}',
    rights: 'täydet oikeudet|vain luku|luku ja kirjoitus',
    unnamed: 'nimetön|nimettömä|ei nimeä|ilman nimeä|ei asetettu|ei määritetty|lisää nimi|anna nimi|aseta nimi',
    states: 'vaarantunut|vuotanut|paljastunut|rajoitettu|vanhentumassa|estetty|lukittu|keskeytetty',
    sorts: 'julkaistava avain|rajoitettu avain|testiavain',
    'other-keys': 'salausavai|allekirjoitus|suojausavai|turva avai|lisenssiavai|palautusavai',
    'no-name':
      'aktiivinen|ei aktiivinen|passiivinen|käytössä|poissa käytöstä|pois käytöstä|peruttu|mitätöity|kumottu|' +
      'vanhentunut|voimassa|kelvollinen|virheellinen|odottaa|kyllä|ei|muokkaa|näytä|katso|avaa|kopioi|poista|' +
      'nimeä uudelleen|peru|peruuta|mitätöi|kumoa|uusi|hallitse|hallinnoi|tiedot|lisätiedot|lisää|toiminnot|' +
      'äskettäin|hiljattain|viime aikoina|jokin aika sitten|kauan sitten|pitkä aika sitten',
    general:
      'avaimet|avaimia|avaimien|avainten|tunnukset|tokenit|jos|kun|pitää|pitäisi|tulee|täytyy|voi|voivat|saattaa|' +
      'saattavat|suosittelemme|suositellaan|suositeltu|joka|jotka|älä',
    'goes-on': 'ovat|toimivat|poistetaan',
    all:
      'kaikki|kuka tahansa|mikä tahansa|jokainen|kaikki omistajat|kaikki käyttäjät|kaikki henkilöt|kaikki jäsenet|' +
      'kaikki tekijät|kaikki tiimit|kaikki tilat|mikä tahansa tila|kaikki tyypit|mikä tahansa tyyppi|' +
      'kaikki päivämäärät|koko aika|milloin tahansa|kaikki ympäristöt|kaikki projektit|kaikki tilit|' +
      'kaikki sovellukset|kaikki luokat|kaikki kohteet|kaikki tulokset|kaikki rivit|näytä kaikki|valitse kaikki|' +
      'ei suodatinta|ei suodattimia',
    search: 'hae|haku|etsi',
    filter:
      'ajanjakso|aikaväli|aikajakso|päivämääräväli|suodatin|suodattimet|suodata|lisää suodatin|kaikki suodattimet|lisää suodattimia|näytä suodattimet',
    'load-more':
      'lataa lisää|näytä lisää|näytä enemmän|katso lisää|lisää tuloksia|lisää avaimia|näytä kaikki|katso kaikki|' +
      'lataa kaikki|näytä vanhemmat|näytä loput|lataa seuraavat',
    'next-page': 'seuraava|seuraava sivu|siirry seuraavalle sivulle|vanhemmat|viimeinen sivu|eteenpäin',
    'previous-page': 'edellinen|edellinen sivu|siirry edelliselle sivulle|uudemmat|ensimmäinen sivu',
    'per-page': 'sivulla|sivua kohden|sivua kohti|per sivu|sivun koko',
    'of-total':
      'yhteensä|kaikkiaan|tulos|tulosta|tulokset|kohde|kohdetta|rivi|riviä|tietue|tietuetta|avainta|kaikista|' +
      'näytetään|osuma|osumaa|löytyi|lisää',
    rest: 'lisää|muuta|ja muuta|muut|piilotettu|ei näytetä|jäljellä',
    reset: 'tyhjennä kaikki|nollaa|nollaa kaikki|palauta oletukset|tyhjennä|yritä uudelleen',
    'no-results':
      'ei tuloksia|ei hakutuloksia|ei osumia|ei löydy|löytynyt|löydetty|ei vastaa|eivät vastaa|vastaavia|vastaavat|' +
      'hakuasi|hakuehtoja|hakuehtoihin|suodattimiasi|hakutulokset|tulokset haulle|suodatettu|' +
      'käytössä olevat suodattimet|aktiiviset suodattimet|tyhjennä suodatin|tyhjennä suodattimet|' +
      'nollaa suodattimet|poista suodattimet|tyhjennä haku|ehtoja|' +
      'eivät mahdu|ei mahdu|mahdu tälle sivulle',
    refused:
      'ei käyttöoikeutta|ei pääsyä|ei ole pääsyä|pääsy estetty|pääsy evätty|pyydä käyttöoikeutta|' +
      'pyydä pääsyä|ei oikeuksia|ei ole oikeuksia|ei ole oikeutta|ei ole tarvittavia|ei ole käyttöoikeutta|' +
      'ei ole käyttöoikeuksia|ei lupaa|ei ole lupaa|puutteelliset oikeudet|riittämättömät oikeudet|' +
      'käyttöoikeus vaaditaan|vaatii käyttöoikeuden|ei sallittu|ei ole sallittua|ei valtuutusta|' +
      'ei valtuutettu|kielletty|kysy järjestelmänvalvojalta|kysy ylläpitäjältä|ota yhteyttä|' +
      'pyydä ylläpitäjää|vain ylläpitäjät|vain järjestelmänvalvojat|näet vain|vain omat|' +
      'kirjaudu sisään jatkaaksesi|kirjaudu jatkaaksesi|sinun on kirjauduttava|kirjaudu sisään nähdäksesi|' +
      'oltava järjestelmänvalvoja|oltava pääkäyttäjä|oltava ylläpitäjä|päivitä tilauksesi|päivitä pakettisi|' +
      'vahvista henkilöllisyytesi',
    failed:
      'eilisen tiedot|eiliset tiedot|tiedot eiliseltä|meni pieleen|virhe|latausvirhe|palvelinvirhe|verkkovirhe|yhteysvirhe|ei voitu|ei onnistunut|' +
      'epäonnistui|yritä uudelleen|kokeile uudelleen|lataa sivu uudelleen|päivitä sivu|ei yhteyttä|' +
      'ei internet|ei verkkoyhteyttä|yhteys katkesi|yhteys menetettiin|tarkista yhteys|olet offline|' +
      'aikakatkaisu|aikakatkaistiin|kesti liian kauan|istunto on vanhentunut|istunto vanhentui|istuntosi|' +
      'kirjauduttu ulos|kirjaudu uudelleen|kirjaudu sisään|ei saatavilla|ei ole saatavilla|ei käytettävissä|' +
      'ei ole olemassa|sivua ei löytynyt|liian monta pyyntöä|ladataan|odota|hups|voinut päivittää|' +
      'meni vikaan|yritä myöhemmin|kokeile myöhemmin',
    'no-keys-yet':
      'ei avaimia|ei api avaimia|ei palveluavaimia|ei tunnuksia|ei tokeneita|ei api tunnuksia|' +
      'ei käyttöoikeustunnuksia|ei sovelluksia|ei vielä avaimia|ei vielä api avaimia|ei vielä palveluavaimia|' +
      'ei vielä tunnuksia|ei vielä tokeneita|ei vielä api tunnuksia|ei vielä käyttöoikeustunnuksia|' +
      'ei vielä sovelluksia|ei ole avaimia|ei ole api avaimia|ei ole palveluavaimia|ei ole tunnuksia|' +
      'ei ole tokeneita|ei ole api tunnuksia|ei ole käyttöoikeustunnuksia|ei ole sovelluksia|ei ole vielä avaimia|' +
      'ei ole vielä api avaimia|ei ole vielä palveluavaimia|ei ole vielä tunnuksia|ei ole vielä tokeneita|' +
      'ei ole vielä api tunnuksia|ei ole vielä käyttöoikeustunnuksia|ei ole vielä sovelluksia|' +
      'sinulla ei ole avaimia|sinulla ei ole api avaimia|sinulla ei ole palveluavaimia|sinulla ei ole tunnuksia|' +
      'sinulla ei ole tokeneita|sinulla ei ole api tunnuksia|sinulla ei ole käyttöoikeustunnuksia|' +
      'sinulla ei ole sovelluksia|sinulla ei ole vielä avaimia|sinulla ei ole vielä api avaimia|' +
      'sinulla ei ole vielä palveluavaimia|sinulla ei ole vielä tunnuksia|sinulla ei ole vielä tokeneita|' +
      'sinulla ei ole vielä api tunnuksia|sinulla ei ole vielä käyttöoikeustunnuksia|' +
      'sinulla ei ole vielä sovelluksia|sinulla ei vielä ole avaimia|sinulla ei vielä ole api avaimia|' +
      'sinulla ei vielä ole palveluavaimia|sinulla ei vielä ole tunnuksia|sinulla ei vielä ole tokeneita|' +
      'sinulla ei vielä ole api tunnuksia|sinulla ei vielä ole käyttöoikeustunnuksia|' +
      'sinulla ei vielä ole sovelluksia|et ole luonut avaimia|et ole luonut api avaimia|' +
      'et ole luonut palveluavaimia|et ole luonut tunnuksia|et ole luonut tokeneita|et ole luonut api tunnuksia|' +
      'et ole luonut käyttöoikeustunnuksia|et ole luonut sovelluksia|et ole vielä luonut avaimia|' +
      'et ole vielä luonut api avaimia|et ole vielä luonut palveluavaimia|et ole vielä luonut tunnuksia|' +
      'et ole vielä luonut tokeneita|et ole vielä luonut api tunnuksia|et ole vielä luonut käyttöoikeustunnuksia|' +
      'et ole vielä luonut sovelluksia|tällä tilillä ei ole avaimia|tällä tilillä ei ole api avaimia|' +
      'tällä tilillä ei ole palveluavaimia|tällä tilillä ei ole tunnuksia|tällä tilillä ei ole tokeneita|' +
      'tällä tilillä ei ole api tunnuksia|tällä tilillä ei ole käyttöoikeustunnuksia|' +
      'tällä tilillä ei ole sovelluksia|ei|ei vielä|ei ole|ei ole vielä|ei yhtään|ei vielä yhtään|sinulla ei ole|' +
      'sinulla ei ole vielä|sinulla ei vielä ole|sinulla ei ole yhtään|sinulla ei ole vielä yhtään|et ole luonut|' +
      'et ole vielä luonut|et ole luonut yhtään|et ole vielä luonut yhtään|ei ole luotu|ei ole vielä luotu|' +
      'ei luotu|yhtään ei ole luotu|tällä tilillä ei ole|tilillä ei ole|ei käytettävissä olevia|ei näytettäviä',
    part:
      'aktiivinen|aktiiviset|ei aktiivinen|passiivinen|passiiviset|käytössä|pois käytöstä|vanhentunut|vanhentuneet|' +
      'kumottu|kumotut|peruutetut|arkistoitu|arkistoidut|arkisto|poistettu|poistetut|omat|vain omat|minun|' +
      'omat avaimet|luomani|minulle jaetut|vanhenevat pian|käyttämättömät|viimeisimmät|äskettäin käytetyt|suosikit|' +
      'kiinnitetyt|luonnokset|odottavat|voimassa|henkilökohtaiset|jaetut|yksityiset|julkiset|testi|tuotanto',
    sort: 'järjestä|lajittele|lajitteluperuste|järjestys|lajittelu|uusimmat ensin|vanhimmat ensin',
    some:
      'vanhat|jotkin|jotkut|tietyt|vain|ainoastaan|muut|vanhem|vanhoja|arkisto|kumot|peruutet|mitätöi|passiivi|' +
      'inaktiivi|ei aktiivi|aktiivi|vanhentun|poistettu|poistetut|piilot|käytöstä poist|äskettäi|viimeisim|' +
      'uusim|omat|omia|loput|käyttämät|kaikki eivät|koko luettelo|ei näy|eivät näy|eivät sisälly|ei sisälly|' +
      'puutteelli|osa avai|osa tunnu|rajattu|et ehkä näe|et näe|et välttämättä näe|eivät kaikki|ei luetel|' +
      'muiden käyttäjien',
    elsewhere: 'muualle|muualla|siirretty|siirrettiin|katkaist|toisella sivulla',
    shown:
      'näyt|näky|luettelo|piilot|esitet|esille|eivät sisälly|ei sisälly|tämä näkymä|ladattu|et ehkä näe|' +
      'et näe|et välttämättä näe|luetel|näy',
    'of-value': 'kerran|uudelleen|kopio|merkki|merkkejä|arvo|turvall|luonnin|luomisen|tallenna',
    limit:
      'nopeusraja|raja|rajoitu|enintään|korkeintaan|raja|rajoit|maksimi|päivä|tunti|tunnin|minuut|sekun|viiko|kuukau|vuosi|vuoden|' +
      'tiliä kohti|joka|kiintiö|luoda',
    aside:
      'automaattinen päivitys {R}|raportoi virhe|palaute|lähetä palautetta|opas|ohje|opasta|ilmoita ongelmasta|ilmoita virheestä|ohjekeskus|tilin asetukset|anna palautetta|muutokset tallennettu|usein kysyttyä|dokumentaatio|dokumentit|lue lisää|lisätietoja|aloitusopas|opas|esimerkkejä|aloittaminen|' +
      'näin pääset alkuun|pikaopas|asetukset|ohjeet|ohje|apua|ota yhteyttä tukeen|ota yhteyttä|käyttöehdot|' +
      'tietosuojakäytäntö|tietosuoja|kaikki oikeudet pidätetään|takaisin|tervetuloa|tietoturva|todennus|' +
      'tallennettu|päivitetty juuri nyt|päivitetty',
    act:
      'nimeä|poista|kumoa|kierrätä|luo|lisää|uusi|generoi|kopioi|vie|lataa|muokkaa|hallitse|aktivoi|lue|ohje|valitse|' +
      'päivitä|tallenna|peruuta|sulje|tyhjennä|nollaa|palauta',
    clear: 'poista|tyhjennä|nollaa',
    doubt:
      'epäonnistu|virhe|ongelma|lataa|ladataan|yritä|piilot|suodatet|vastaav|odota|offline|jotkin|jotkut|' + 'ei voitu',
    remark: 'lajit|pakolli|valinnai|oletus',
    state: 'tila',
    done: 'uusittu|uusittiin|vaihdettu|vaihdettiin|kierrätetty|korvattu|peruttu|peruutettu|palautettu|poistettu|nollattu|päivitetty|päivitettiin|muutettu|muokattu|nimetty uudelleen|uusi luotu',
    events:
      'mitä on tapahtunut|mitä tapahtui|historia|avainhistoria|muutoshistoria|toiminta|tapahtum|loki|lokit|auditloki|muutosloki|tapahtumaloki|' +
      'valvontaloki' +
      '|muutokset|muutosten|muutoksia|tapahtui|aikajana',
    another:
      'muut|muita|liittyv|ylätason|alatason|samankalt|viimeisim|äskett|linkitet|historia|pyynn|pyyntö|toiminta|' +
      'tapahtum|toisen|muiden',
    printed: 'generoi|tulostet|viety|sivu|raport',
    'sign-in': 'kirjaudu',
    rows: 'merkin|tulok|tulos|rivi|kohte|kohde|tietue',
    matches: 'sisältää|alkaa|päättyy|vastaa|osum',
    whose: 'palvelutil|kehittäjä',
    gone: 'arkisto|siirr|katoa|päätyv|roskakor',
    advice:
      'käsittel|säilyt|jaa|suojaa|käytä|koskaan|älä|eivät|antaa|pitää|tietoa|avaimista|jokai|voi|voivat|sinulla on|tällä tilillä|jaeta|antavat|voit',
    period: 'tänä vuonna|tässä kuussa|tällä viikolla|tänään|eilen|lähtien',
    'title-begin':
      'muokkaa|muokataan|päivitä|hallitse|tiedot|asetukset|nollaa|palauta|määritä|vaihda|tarkastele|katso|tervetuloa|hei|tietoja|näytä|avaa',
    'title-end': 'muokkaus|tiedot|asetukset|yhteenveto',
    'any-title': 'etusivu|koti|hallintapaneeli|konsoli|kojelauta|käyttö|historia|ohjauspaneeli',
  },
};
