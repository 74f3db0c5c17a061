import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'fi',
  isByBehind: true,
  labels: {
    created:
      'luotu|luotiin|luontipäivä|luomispäivä|luontiaika|luomisaika|luontipäivämäärä|luontipvm|luonti|luotu päivänä|luomisajankohta|luontihetki|generoitu|myönnetty|myöntämispäivä|lisätty|lisäyspäivä',
    rotated: 'kierrätetty|kierto|viimeisin kierto|luotu uudelleen|vaihdettu avain',
    expires:
      'vanhenee|vanhentuu|vanhentunut|vanhentumispäivä|vanhenemispäivä|vanheneminen|voimassa|voimassa asti|voimassaolo|voimassaoloaika|voimassaolon päättyminen|päättyy|päättymispäivä|päättymisaika|umpeutuu|umpeutumispäivä|erääntyy|viimeinen voimassaolopäivä',
    'last-used':
      'käytetty|käytettiin|viimeisin käyttö|viimeksi käytössä|viimeinen käyttö|viimeisin käyttökerta|viimeinen käyttökerta|viimeisin toiminta|viimeksi aktiivinen|viimeisin kutsu|viimeisin pyyntö|käyttö',
    changed:
      'muutettu|viimeksi muutettu|päivitetty|päivitettiin|muokattu|muokattiin|viimeisin muutos|viimeisin päivitys|muokkauspäivä|päivityspäivä|muutospäivä|synkronoitu|päivitys',
    age: 'ikä|avaimen ikä',
    name: 'nimi|nimet|otsikko|avaimen nimi|tunnuksen nimi|nimike',
    id: 'tunniste|avaimen tunniste',
    author: 'luonut|luoja|tekijä|omistaja|myöntäjä|lisännyt|muokannut|päivittänyt|käyttänyt',
    by: 'toimesta',
    old: 'vanha|vanhan|edellinen|aiempi|entinen',
    last: 'viimeksi|viimeisin|viimeinen|viimeisimmän|äskettäin',
    other:
      'tili|tilin|tilit|käyttäjä|käyttäjän|käyttäjät|jäsen|jäsenet|profiili|kirjautuminen|kirjautunut|sisäänkirjautuminen|rekisteröity|lasku|laskut|laskutus|maksu|maksut|artikkeli|artikkelit|julkaistu|tapahtuma|tapahtumat|loki|tilaus|tilaukset|yritys|istunto|istunnot|asiakas|yhteystieto|kommentit|varmenne|verkkotunnus|versio|kutsuttu|peruttu|poistettu|yhteys',
    key: 'avain|avaimet|avaimen|avainta|avainten|api-avain|api-avaimen|api-avaimet|pääsyavain|pääsyavaimet|käyttöavain|tunnus|token|tokenit|käyttöoikeustunnus|käyttöoikeustietue|salaisuus|sovellussalasana|sovellussalasanat|sovelluksen salasana',
    filler:
      'päivä|päivämäärä|pvm|aika|ajankohta|klo|on|oli|tämä|asti|saakka|ja|sitten|henkilökohtainen|yksityinen|palvelu|palvelun|kehittäjä|kehittäjän|sovellus|sovelluksen',
    heading: 'tiedot|yleiskatsaus|yleistä|yleiset|yhteenveto|tila|päivämäärät|asetukset|määritykset|todennus|valtuutus',
    column: 'oikeudet|käyttöoikeudet|laajuus|toiminnot|tyyppi|rooli|roolit',
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

  lists: {},
};
