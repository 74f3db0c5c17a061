import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nl',
  endings: { e: '|e' },
  labels: {
    created:
      'aangemaakt{e}|aanmaakdatum|aanmaak|gemaakt|gecreëerd|creatiedatum|datum aangemaakt|gegenereerd{e}|generatiedatum|toegevoegd|aanmaaktijd|aanmaaktijdstip',
    rotated: 'geroteerd|rotatie|laatste rotatie|opnieuw gegenereerd',
    expires:
      'verloopt|verlopen|verloopdatum|vervaldatum|vervalt|vervallen|geldig tot|geldig t/m|geldig tot en met|geldigheid|geldigheidsduur|einddatum|loopt af|verloopt op',
    'last-used':
      'laatste gebruik|gebruikt|laatste activiteit|laatst actief|laatste toegang|laatst geopend|laatste aanroep|laatste verzoek|laatst bekeken|gebruik',
    changed:
      'bijgewerkt|laatste update|gewijzigd|laatste wijziging|wijzigingsdatum|wijziging|aangepast|bewerkt|gesynchroniseerd|geüpdatet',
    age: 'leeftijd|ouderdom|leeftijd van de sleutel|sleutelleeftijd',
    name: 'naam|namen|titel|label|sleutelnaam|tokennaam|naam van de sleutel',
    id: 'kenmerk|identificatie|sleutel-id|token-id',
    author:
      'aangemaakt door|gemaakt door|gegenereerd door|toegevoegd door|uitgegeven door|gebruikt door|gewijzigd door|bijgewerkt door|maker|auteur|eigenaar|aangemaakt door gebruiker',
    by: 'door',
    old: 'oud|oude|vorig|vorige|eerdere|voormalige',
    last: 'laatst|laatste|laatstelijk|recent|recentste|voor het laatst',
    other:
      'account|accounts|gebruiker|gebruikers|lid|leden|lid sinds|profiel|aanmelding|aangemeld|ingelogd|login|geregistreerd|factuur|facturen|facturering|betaling|betalingen|artikel|artikelen|bericht|berichten|gepubliceerd|gebeurtenis|gebeurtenissen|logboek|abonnement|bedrijf|sessie|sessies|klant|klanten|contact|contactpersoon|bestelling|opmerkingen|certificaat|domein|versie|uitgenodigd|ingetrokken|verwijderd|gedeactiveerd|bezoek|team',
    key: 'sleutel|sleutels|api-sleutel|api-sleutels|toegangssleutel|toegangssleutels|api-toegangssleutel|toegangstoken|toegangstokens|token|tokens|geheim|geheime sleutel|inloggegevens|applicatiewachtwoord|applicatiewachtwoorden|toepassingswachtwoord',
    filler:
      'de|het|een|deze|dit|uw|je|jouw|op|om|in|van|en|voor|is|zijn|werd|was|werden|wordt|datum|tijd|tijdstip|dag|toegang|persoonlijk|persoonlijke|privé|service|dienst|ontwikkelaar|app|applicatie|geleden|af',
    heading:
      'gegevens|details|informatie|overzicht|algemeen|samenvatting|status|datums|instellingen|configuratie|authenticatie|autorisatie',
    column: 'machtigingen|rechten|bereik|scopes|acties|type|rol|rollen',
    'free-text': 'omschrijving|beschrijving|notitie|notities|opmerking|opmerkingen|doel|reden|toelichting',
    none: 'geen|nog geen|leeg|niets',
    never: 'nooit|nog nooit',
    'never-used':
      'nooit gebruikt|nog nooit gebruikt|nog niet gebruikt|niet gebruikt|ongebruikt|is nooit gebruikt|is nog nooit gebruikt|is nog niet gebruikt',
    'never-expires':
      'verloopt nooit|verloopt niet|vervalt nooit|vervalt niet|geen vervaldatum|geen verloopdatum|zonder vervaldatum|zonder verloopdatum|geen einddatum|onbeperkt geldig|onbeperkte geldigheid|onbepaalde tijd|blijft geldig|verlopen nooit|verloopt op nooit',
    'other-secret': 'clientgeheim|client-id|geheim van client|aanvraag-id|verzoek-id',
  },

  lists: {},
};
