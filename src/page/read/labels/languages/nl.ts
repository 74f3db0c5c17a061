import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nl',
  endings: {
    R: '|aan|uit|ingeschakeld|uitgeschakeld',
    C: 'rood|grijs|oranje|geel|vet|cursief',
    V: 'zijn mogelijk niet|zijn tijdelijk niet|zijn momenteel niet|zijn niet',
    F: 'sommige functies|functies|webhooks|rapporten|meldingen|facturen',
    e: '|e',
  },
  labels: {
    created:
      'aangemaakt{e}|aanmaakdatum|aanmaak|gemaakt|gecreëerd|creatiedatum|datum aangemaakt|gegenereerd{e}|generatiedatum|toegevoegd|aanmaaktijd|aanmaaktijdstip|uitgegeven|uitgegeven op|uitgiftedatum',
    rotated: 'geroteerd|rotatie|laatste rotatie|opnieuw gegenereerd',
    expires:
      'verloopt|verlopen|verloopdatum|vervaldatum|vervalt|vervallen|geldig tot|geldig t/m|geldig tot en met|geldigheid|geldigheidsduur|einddatum|loopt af|verloopt op|niet na|niet geldig na',
    'last-used':
      'laatste gebruik|gebruikt|laatste activiteit|laatst actief|laatste toegang|laatst geopend|laatste aanroep|laatste verzoek|laatst bekeken|gebruik',
    changed:
      'laatste synchronisatie|volgende synchronisatie|volgende vernieuwing|volgende update|bijgewerkt|laatste update|gewijzigd|laatste wijziging|wijzigingsdatum|wijziging|aangepast|bewerkt|gesynchroniseerd|geüpdatet',
    age: 'leeftijd|ouderdom|leeftijd van de sleutel|sleutelleeftijd',
    name: 'naam|namen|titel|label|sleutelnaam|tokennaam|naam van de sleutel|bijnaam|benaming|appnaam',
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
      'heeft|lokale tijd|de|het|een|deze|dit|uw|je|jouw|op|om|in|van|en|voor|is|zijn|werd|was|werden|wordt|datum|tijd|tijdstip|dag|toegang|persoonlijk|persoonlijke|privé|service|dienst|ontwikkelaar|app|applicatie|geleden|af|zal',
    until: 'tot|tot en met|t/m|uiterlijk|vóór',
    planned: 'wordt|worden|gepland|geplande|ingepland|in behandeling|mislukt|mislukte|geannuleerd|fout',
    condition: 'indien|als',
    holder: 'beleid|toegang|service|dienst|app|applicatie|toepassing',
    for: 'voor',
    left: 'resterend|over|binnenkort',
    heading:
      'gegevens|details|informatie|overzicht|algemeen|samenvatting|status|datums|instellingen|configuratie|authenticatie|autorisatie|gevarenzone',
    column:
      'ernst|prioriteit|groep|taal|stad|toegangsniveau|niveau|risico|kostenplaats|verzoeken|algoritme|land|afdeling|toegewezen aan|voornaam|achternaam|machtigingen|rechten|bereik|scopes|acties|type|rol|rollen|voorvoegsel|waarde|status|omgeving|regio|zone|locatie|soort|categorie|modus|zichtbaarheid|herkomst|platform|projecten',
    'free-text': 'omschrijving|beschrijving|notitie|notities|opmerking|opmerkingen|doel|reden|toelichting',
    none: 'geen|nog geen|leeg|niets',
    never: 'nooit|nog nooit',
    'never-used':
      'nooit gebruikt|nog nooit gebruikt|nog niet gebruikt|niet gebruikt|ongebruikt|is nooit gebruikt|is nog nooit gebruikt|is nog niet gebruikt',
    'never-expires':
      'verloopt nooit|verloopt niet|vervalt nooit|vervalt niet|geen vervaldatum|geen verloopdatum|zonder vervaldatum|zonder verloopdatum|geen einddatum|onbeperkt geldig|onbeperkte geldigheid|onbepaalde tijd|blijft geldig|verlopen nooit|verloopt op nooit',
    'other-secret': 'clientgeheim|client-id|geheim van client|aanvraag-id|verzoek-id',
  },

  lists: {
    about: 'ongeveer|circa|ca|zo n|bijna|meer dan|ruim|minstens|minimaal|ten minste|of meer',
    stale:
      'mogelijk verouderd|misschien verouderd|zijn verouderd|is verouderd|verouderd zijn|niet actueel|niet up-to-date|niet bijgewerkt|nieuwere sleutels|nieuwere tokens|nieuwere items|nieuwere vermeldingen|nieuwere gegevens|nieuwe versie|nieuwe resultaten|voorbeeld van je|voorbeeld van uw|voorvertoning van|uittreksel|momentopname|voorbeeldgegevens|met fouten|met waarschuwingen|met problemen|gedeeltelijk gesynchron|deels gesynchron|gedeeltelijk geladen|voordat ze verschijnen|voordat ze zichtbaar|voordat nieuwe|duren voordat|om te verschijnen|verschijnen pas|verschijnen later|met vertraging|vertraag',
    content: 'gegevens|informatie|pagina|weergave',
    span: 'afgelopen|voorbije|vorige|sinds|tussen',
    who: 'die|dat|wie',
    was: 'was|waren',
    not: 'niet|zonder|geen|ongebruikt|inactief',
    these: 'deze|dit|volgende|hier',
    here: 'deze|dit|hier',
    way: 'via|met behulp van|vanuit|in',
    bearer: 'applicatie|toepassing|app|integratie|dienst|apparaat',
    place: 'tabblad|tab|pagina|sectie|console|dashboard|onderdeel',
    switch: 'schakel|vernieuw|herlaad|ververs|wissel|ga naar',
    seen: 'wat je kunt zien|wat u kunt zien|wat je ziet|wat u ziet|je bekijkt|u bekijkt',
    'in-use': 'in gebruik',
    'show-verb': 'weergeven|bekijken|tonen|toon|bekijk|lees|lezen|open',
    others: 'collega|teamgeno|andere gebruik|andere leden|anderen',
    yours: 'je|jouw|uw|jullie',
    entire: 'beheren|lijst met|lijst van|lijst|bestaande|huidige|overzicht',
    account: 'account|accountnummer|abonnement|versie|contact|accounts',
    keys: 'sleutels|tokens|toegangstokens|toegangssleutels|geheimen|referenties|inloggegevens|wachtwoorden',
    section: 'mijn account|beveiliging|account|ontwikkelaar|profiel|toegang|integratie|voorkeuren|api toegang',
    deed: 'actie|handeling|bewerking',
    personal: 'weergavenaam|volledige naam|bijnaam',
    help: 'hoe|waarom|wat is|tips|handleiding|documentatie|hulp|aan de slag',
    badge: 'nieuw|standaard|huidig|aanbevolen|beperkt',
    harmless: '{F} {V} beschikbaar|worden in het {C} weergegeven|worden {C} weergegeven',
    number: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
    rights: 'volledige toegang|alleen lezen|lezen en schrijven',
    unnamed:
      'naamloos|naamloze|zonder naam|zonder titel|niet ingesteld|niet opgegeven|naam toevoegen|een naam toevoegen|voeg een naam toe|voeg naam toe|naam instellen|geef een naam',
    states: 'gecompromitteerd|gelekt|blootgesteld|beperkt|verouderd|geblokkeerd|gepauzeerd',
    sorts: 'publiceerbare sleutel|beperkte sleutel|testsleutel',
    'other-keys':
      'versleuteling|encryptie|ondertekening|handtekening|beveiligingssleutel|implementatiesleutel|licentiesleutel|herstelsleutel',
    'no-name':
      'bewerk|verwijder|roteer|sleutel beheren|meer info|instellingen|actief|actieve|inactief|ingeschakeld|uitgeschakeld|ingetrokken|verlopen|geldig|ongeldig|in behandeling|' +
      'in afwachting|ja|nee|bewerken|bekijken|weergeven|tonen|openen|kopiëren|verwijderen|wissen|hernoemen|' +
      'naam wijzigen|intrekken|roteren|vernieuwen|beheren|details|meer|acties|recent|onlangs|een tijdje geleden|' +
      'een tijd geleden|enige tijd geleden|een poos geleden|lang geleden',
    general:
      'sleutels|tokens|geheimen|wachtwoorden|als|wanneer|indien|moet|moeten|zou|zouden|kan|kunnen|mag|mogen|' +
      'aanbevolen|aangeraden|raden|adviseren|een sleutel|een api-sleutel|een token|sleutel die|token dat|token die|' +
      'alstublieft',
    'goes-on': 'zijn|worden|werken|zullen|hebben',
    all:
      'periode geen|alle|alles|iedereen|allemaal|elke|willekeurig|alle eigenaren|alle eigenaars|alle gebruikers|alle personen|' +
      'alle leden|alle makers|alle teams|alle statussen|elke status|alle typen|alle types|alle soorten|elk type|' +
      'alle datums|altijd|alle omgevingen|alle projecten|alle accounts|alle apps|alle categorieën|alle items|' +
      'alle resultaten|alle rijen|alles weergeven|alles tonen|toon alles|alles selecteren|geen filter|geen filters',
    search: 'zoek je|zoekt u|zoeken|zoekterm|zoek|doorzoeken|vinden',
    filter:
      'periode|datumbereik|tijdsbestek|tijdsperiode|filter|filters|filteren|filteren op|filter toevoegen|alle filters|meer filters|filters tonen|' +
      'geavanceerde filters',
    'load-more':
      'meer laden|laad meer|meer weergeven|meer tonen|toon meer|meer bekijken|bekijk meer|meer resultaten|' +
      'meer sleutels|meer tokens|meer items|alles weergeven|alles tonen|toon alles|alle weergeven|alles bekijken|' +
      'alle bekijken|bekijk alle|bekijk alles|alles laden|volgende laden|oudere tonen|oudere laden|rest tonen|' +
      'en meer',
    'next-page':
      'volgende|volgende pagina|ga naar volgende pagina|naar de volgende pagina|verder|oudere|' +
      'laatste pagina|vooruit',
    'previous-page': 'vorige|vorige pagina|ga naar vorige pagina|naar de vorige pagina|nieuwere|eerste pagina',
    'per-page': 'per pagina|paginagrootte',
    'of-total':
      'van|uit|resultaat|resultaten|item|items|record|records|rij|rijen|totaal|getoond|weergegeven|gevonden|' +
      'treffers|meer',
    rest: 'extra|van veel|van vele|filter|filters|meer|andere|en andere|overige|nog|verborgen|niet weergegeven|resterende',
    reset:
      'alles wissen|herstellen|alles herstellen|wis alles|resetten|filters resetten|opnieuw proberen|probeer opnieuw',
    'no-results':
      'filter actief|lijst is onvolledig|sommige werkruimten|sommige werkruimtes|sommige organisaties|sommige projecten|geen resultaten|geen resultaat|geen overeenkomsten|geen treffers|gevonden|komt niet overeen|' +
      'komen niet overeen|komt overeen|komen overeen|voldoen aan|voldoet aan|je zoekopdracht|uw zoekopdracht|' +
      'je filters|uw filters|zoekresultaten|resultaten voor|gefilterd op|filter toegepast|filters toegepast|' +
      'toegepaste filters|actieve filters|actief filter|filter wissen|filters wissen|wis filters|filters resetten|' +
      'filters herstellen|filters verwijderen|zoekopdracht wissen|criteria|' +
      'passen niet|passen op deze pagina|past niet op',
    refused:
      'geen toegang|toegang geweigerd|toegang beperkt|toegang aanvragen|vraag toegang|geen toestemming|' +
      'geen rechten|geen machtiging|geen machtigingen|geen bevoegdheid|niet de juiste|niet de benodigde|' +
      'niet de vereiste|onvoldoende rechten|onvoldoende machtigingen|onvoldoende toestemming|' +
      'machtiging vereist|rechten vereist|niet toegestaan|niet gemachtigd|niet geautoriseerd|niet bevoegd|' +
      'onbevoegd|verboden|vraag je beheerder|vraag uw beheerder|neem contact op met|alleen beheerders|' +
      'alleen admins|alleen superbeheerders|je ziet alleen|u ziet alleen|alleen je eigen|log in om|' +
      'meld je aan om|meld u aan om|je moet inloggen|u moet inloggen|beheerder zijn|upgrade je abonnement|' +
      'upgrade uw abonnement|upgrade om|verifieer je identiteit|bevestig je identiteit',
    failed:
      'gegevens van gisteren|stand van gisteren|laden…|er ging iets mis|misgegaan|ging mis|een fout|fout bij|fout opgetreden|laadfout|serverfout|' +
      'netwerkfout|verbindingsfout|onverwachte fout|interne fout|kon niet|konden niet|' +
      'kan niet worden geladen|kunnen niet worden geladen|niet geladen|mislukt|probleem bij het laden|' +
      'probeer het opnieuw|probeer opnieuw|opnieuw proberen|laad de pagina opnieuw|vernieuw de pagina|' +
      'geen verbinding|geen internet|geen netwerk|verbinding verbroken|verbinding verloren|' +
      'controleer je verbinding|je bent offline|u bent offline|time-out|duurde te lang|sessie verlopen|' +
      'sessie is verlopen|uitgelogd|afgemeld|log opnieuw in|meld je opnieuw aan|log in|niet beschikbaar|' +
      'onbeschikbaar|bestaat niet|pagina niet gevonden|te veel verzoeken|wordt geladen|even geduld|' +
      'een ogenblik|oeps|niet vernieuwen|niet vernieuwd|later opnieuw|probeer het later',
    'no-keys-yet':
      'geen|nog geen|er zijn geen|er zijn nog geen|er zijn momenteel geen|je hebt geen|je hebt nog geen|' +
      'je hebt momenteel geen|u hebt geen|u hebt nog geen|u heeft geen|u heeft nog geen|' +
      'je hebt nog geen aangemaakt|je hebt nog geen gemaakt|je hebt geen aangemaakt|u hebt nog geen aangemaakt|' +
      'u hebt nog geen gemaakt|u heeft nog geen aangemaakt|er zijn nog geen aangemaakt|er zijn nog geen gemaakt|' +
      'nog geen aangemaakt|nog geen gemaakt|geen aangemaakt|geen beschikbaar|geen aanwezig|dit account heeft geen|' +
      'dit account heeft nog geen|je account heeft geen|geen om weer te geven',
    part:
      'actief|actieve|inactief|inactieve|ingeschakeld|uitgeschakeld|verlopen|ingetrokken|gearchiveerd|archief|' +
      'verwijderd|verwijderde|mijn|van mij|alleen van mij|mijn sleutels|mijn tokens|door mij gemaakt|' +
      'met mij gedeeld|verloopt binnenkort|ongebruikt|recent|recente|recent gebruikt|favorieten|vastgezet|' +
      'concepten|in behandeling|in gebruik|geldig|ongeldig|persoonlijk|persoonlijke|gedeeld|privé|openbaar|test|' +
      'productie',
    sort: 'sorteren|sorteren op|sorteer op|gesorteerd op|sortering|volgorde|nieuwste eerst|oudste eerst|nieuwste|oudste',
    some:
      'sommige|enkele|bepaalde|alleen|slechts|uitsluitend|andere sleutels|andere tokens|overige|oudere|' +
      'gearchiveerd|archief|ingetrokken|inactie|actieve|verlopen|uitgeschakeld|ingeschakeld|gedeactiveerd|' +
      'verwijderde|verborgen|recente|onlangs|nieuwste|laatste|mijn sleutel|mijn token|mijn eigen|resterende|' +
      'ongebruikt|niet alle|volledige lijst|' +
      'niet weergegeven|niet getoond|niet opgenomen|niet zichtbaar|niet vermeld|niet elke|onvolledig|deel van|beperkt tot|' +
      'verschijnen niet|staan hier niet|andere gebruikers',
    elsewhere: 'elders|verplaatst|verhuisd|afgekapt|ingekort|andere pagina',
    narrowed: 'beperkt|alleen|enkel|uitsluitend|slechts|filter|gefilterd|testgegevens|testmodus|gedeeltelijk',
    shown:
      'toon|getoond|tonen|weergegeven|zichtbaar|vermeld|verborgen|verberg|verschijn|te zien|' +
      'niet opgenomen|deze weergave|geladen|lijst|ziet u niet|zie je niet|' +
      'zien',
    'of-value':
      'één keer|eenmaal|eenmalig|opnieuw|nogmaals|kopi|teken|cijfer|waarde|veilig|bij het aanmaken|' +
      'na het aanmaken|platte tekst|bewaar',
    limit:
      'snelheidslimiet|maxim|max|limiet|hoogstens|dag|dagen|uur|uren|minuten|minuut|seconde|week|weken|maand|jaar|per account|' +
      'per gebruiker|elke|iedere|quotum|aanmaken',
    aside:
      'naar inhoud|ga naar inhoud|automatisch vernieuwen {R}|automatisch verversen {R}|een fout melden|een probleem melden|meld een probleem|feedback|feedback geven|feedback sturen|handleiding|gids|probleem melden|fout melden|gekopieerd|lees de documentatie|helpcentrum|accountinstellingen|feedback geven|wijzigingen opgeslagen|veelgestelde vragen|documentatie|meer informatie|lees meer|meer weten|api referentie|referentie|handleiding|handleidingen|' +
      'voorbeelden|snel aan de slag|aan de slag|instellingen|help|hulp nodig|hulp|contact met support|contact|' +
      'faq|voorwaarden|gebruiksvoorwaarden|privacybeleid|privacyverklaring|alle rechten voorbehouden|terug|naar|' +
      'welkom|beveiliging|authenticatie|opgeslagen|zojuist bijgewerkt|bijgewerkt',
    act:
      'hernoem|verwijder|intrek|roteer|maak|nieuw|toevoeg|voeg|genereer|kopieer|exporteer|download|bewerk|beheer|' +
      'deactiveer|schakel|uitschakel|inschakel|meer informatie|hulp|vernieuw|selecteer|bijwerk|opslaan|annule|' +
      'sluit|contact|wis|wissen|herstel',
    clear: 'verwijder|wis|wissen|herstel',
    doubt:
      'mislukt|fout|probleem|laden|geladen|probeer|verborgen|gefilterd|overeenkom|wacht|offline|sommige|' +
      'niet gelukt|niet mogelijk',
    remark: 'sorte|gesorteerd|verplicht|optioneel|standaard',
    'events-title': 'updates',
    done: 'vernieuwd|heruitgegeven|opnieuw uitgegeven|vervangen|geroteerd|ingetrokken|hersteld|verwijderd|gereset|bijgewerkt|gewijzigd|veranderd|bewerkt|hernoemd|verlengd',
    events:
      'wat is er gebeurd|wat er is gebeurd|wat er gebeurde|geschiedenis|sleutelgeschiedenis|activiteit|gebeurteniss|logboek|auditlog|auditlogboek|wijzigingslogboek|wijzigingsgeschiedenis|' +
      'activiteitenlogboek|historie|audit' +
      '|wijzigingen|veranderingen|gebeurd|gebeurde|tijdlijn|tijdslijn',
    another:
      'ander|overige|gerelateerd|verwant|bovenliggend|onderliggend|vergelijkbar|recent|laatste|gekoppeld|' +
      'geschiedenis|verzoek|activiteit|gebeurtenis',
    printed: 'gegenereerd|afgedrukt|geëxporteerd|pagina|rapport',
    'sign-in': 'inloggen|aanmelden|log in|meld je',
    rows: 'items|resultaten|rijen|vermeldingen|elementen',
    matches: 'bevat|begint met|eindigt op|overeenkom|treffer',
    whose: 'serviceaccount|ontwikkelaar',
    gone: 'archie|gearchiv|verplaats|verdwij|prullenbak',
    advice:
      'behandel|bewaar|deel|bescherm|gebruik|nooit|niet|geven|moet|over|houd|maken|beheer|elke|kan|kunnen|je hebt|u hebt|er zijn',
    period: 'dit jaar|deze maand|deze week|vandaag|gisteren|sinds',
    'title-begin':
      'details van|details voor|details over|instellingen|overzicht van|informatie over|bewerk|bekijk|beheer|wijzig|wijzigen|bewerken|welkom|hallo|goedemorgen|goedemiddag|over',
    'title-end':
      'bijwerken|resetten|instellen|configureren|wijzigen|aanpassen|vernieuwen|roteren|intrekken|hernoemen|tonen|bekijken|beheren|openen|inzien',
    'any-title': 'startpagina|activiteit|gebruik|geschiedenis|voorkeuren',
  },
};
