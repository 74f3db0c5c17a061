import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'it',
  endings: {
    R: '|attivo|attivato|disattivato|sì|no',
    C: 'rosso|grigio|arancione|giallo|grassetto|corsivo',
    V: 'potrebbero non essere|non sono|al momento non sono|non sono temporaneamente',
    F: 'alcune funzioni|alcune funzionalità|i webhook|i report|le notifiche|le fatture',
    o: 'o|a|i|e',
  },
  labels: {
    created:
      'ha creato|creat{o}|creazione|data di creazione|data creazione|generat{o}|generazione|emess{o}|data di emissione|aggiunt{o}',
    rotated: 'ruotat{o}|rotazione|ultima rotazione|rigenerat{o}|rigenerazione',
    expires:
      'scade|scade tra|scadono|scadrà|scadenza|data di scadenza|scadut{o}|valido fino al|valida fino al|valido fino a|valida fino a|validità|non dopo|non valido dopo',
    'last-used':
      'ultimo utilizzo|ultimo uso|utilizzo|usat{o}|utilizzat{o}|ultima attività|ultimo accesso|ultima chiamata|ultima richiesta|data ultimo utilizzo',
    changed:
      'ultima sincronizzazione|prossima sincronizzazione|prossimo aggiornamento|ultima modifica|modifica|ultimo aggiornamento|aggiornamento|modificat{o}|aggiornat{o}|data di modifica|data di aggiornamento|cambiat{o}|sincronizzat{o}',
    age: 'età|anzianità|età della chiave|età del token',
    name: 'nome|nomi|titolo|etichetta|nome della chiave|nome chiave|nome del token|nome token|soprannome|denominazione',
    id: 'identificativo|identificatore|id chiave|id token',
    author:
      'creat{o} da|generat{o} da|aggiunt{o} da|emess{o} da|usat{o} da|utilizzat{o} da|modificat{o} da|creatore|creatrice|autore|autrice|proprietario|proprietaria|titolare',
    by: 'da|dall|dallo|dalla',
    old: 'vecchi{o}|vecchio|precedent{o}|precedente|precedenti',
    last: "ultim{o}|recente|recentemente|più recente|per l'ultima volta|l'ultima volta",
    other:
      'account|utente|utenti|membro|membri|profilo|accesso|accessi|login|registrat{o}|registrazione|iscritt{o}|fattura|fatture|fatturazione|pagamento|pagamenti|articolo|articoli|pubblicat{o}|pubblicazione|evento|eventi|abbonamento|azienda|sessione|sessioni|cliente|clienti|contatto|contatti|ordine|ordini|commenti|certificato|dominio|versione|invitat{o}|revocat{o}|eliminat{o}|disattivat{o}|connessione|registro',
    key: "chiave|chiavi|token|segreto|segreti|credenziale|credenziali|password per applicazioni|password dell'applicazione|password applicazione",
    filler:
      "ora locale|data|ora|giorno|il|lo|la|le|gli|i|l|un|una|di|d|del|della|dell|al|alla|alle|è stato|è stata|sono stati|sono state|è|in|e|per|fa|questa|questo|tua|tuo|accesso api|di accesso|d'accesso|personale|personali|privat{o}|servizio|sviluppatore|applicazione|app",
    until: 'fino a|fino al|fino all|entro|entro il|prima di|prima del',
    planned:
      'sarà|verrà|saranno|programmat{o}|pianificat{o}|previst{o}|in attesa|fallit{o}|non riuscit{o}|annullat{o}|errore',
    condition: 'se',
    holder: 'criterio|criteri|servizio|servizi|applicazione|applicazioni|app|accesso|progetto',
    for: 'per',
    left: 'rimanenti|rimanente|restanti|presto',
    heading:
      'dettagli|dettaglio|informazioni|panoramica|riepilogo|generale|generali|stato|date|impostazioni|configurazione|autenticazione|autorizzazione|zona di pericolo|zona pericolosa',
    column:
      'reparto|dipartimento|gravità|priorità|gruppo|lingua|città|livello di accesso|livello|rischio|centro di costo|richieste|algoritmo|paese|assegnato a|cognome|autorizzazioni|permessi|ambiti|ambito|azioni|tipo|ruolo|ruoli|prefisso|valore|stato|anteprima|ambiente|regione|zona|posizione|categoria|progetto|piano|modalità|visibilità|origine|piattaforma|progetti',
    'free-text': 'descrizione|descrizioni|nota|note|commento|commenti|scopo|motivo|osservazioni',
    none: 'nessun|nessuna|nessuno|non ci sono|vuoto|niente',
    never: 'mai|giammai',
    'never-used':
      'mai usat{o}|mai utilizzat{o}|non è mai stato usato|non è mai stata usata|non è mai stato utilizzato|non è mai stata utilizzata|non ancora usat{o}|non ancora utilizzat{o}|non usat{o}|non utilizzat{o}|inutilizzat{o}',
    'never-expires':
      'non scade mai|non scade|mai in scadenza|senza scadenza|nessuna scadenza|nessuna data di scadenza|senza data di scadenza|non ha scadenza|non scadrà mai|non scadono mai|illimitat{o}|validità illimitata|scade mai|scadenza mai',
    'other-secret': 'segreto client|segreto del client|client secret|id client|id richiesta',
  },

  lists: {
    about: 'circa|intorno a|quasi|più di|oltre|almeno|o più',
    stale:
      'potrebbero non essere aggiornat|potrebbe non essere aggiornat|potrebbero essere obsolet|potrebbe essere obsolet|non sono aggiornat|non è aggiornat|sono obsolet|è obsolet|chiavi più recenti|token più recenti|voci più recenti|dati più recenti|nuova versione|anteprima delle tue|anteprima delle chiavi|anteprima delle sue|estratto|istantanea|dati di esempio|con errori|con avvisi|con problemi|parzialmente sincronizz|sincronizzato parzialmente|sincronizzazione parziale|per apparire|per comparire|prima di apparire|ad apparire|appaiono dopo|compaiono dopo|appariranno dopo|con ritardo|in ritardo',
    content: 'dati|informazioni|pagina|vista',
    span: 'passat|scors|precedent|trascors|dal|dall|tra il|tra',
    who: 'che|quale|cui',
    was: 'era',
    not: 'non|senza|né|inutilizz|inattiv',
    these: 'quest|seguenti|qui',
    here: 'quest|qui',
    way: 'via|tramite|attraverso|in|a',
    bearer: 'applicazione|app|integrazione|servizio|dispositivo',
    place: 'scheda|pagina|sezione|console|dashboard|pannello',
    switch: 'passa all|passa a|attiva|aggiorna|ricarica|cambia',
    seen: 'ciò che puoi vedere|quello che puoi vedere|ciò che vedi|cosa puoi vedere|ciò che può vedere|stai visualizzando|stai guardando|sta visualizzando|stai vedendo',
    'in-use': 'in uso',
    'show-verb': 'mostra|visualizza|vedi|leggi|apri|mostrare|visualizzare',
    others: 'collegh|altri utent|altri membr|altre person',
    yours: 'tue|tuoi|vostre|vostri|tuo|sue',
    entire: 'elenco delle|elenco dei|elenco di|lista delle|lista dei|lista di|elenco|lista|esistenti|attuali|riepilogo',
    account: 'account|conto|piano|versione|contatto|abbonamento',
    keys: 'chiavi|token|segreti|credenziali|password',
    section: 'il mio account|sicurezza|account|sviluppator|profilo|accesso|integrazion|preferenze',
    deed: 'azione|operazione',
    personal: 'nome visualizzato|nome completo|soprannome',
    help: 'come|perché|cos è|consigli|guida|documentazione|serve|aiuto|primi passi|hai bisogno',
    badge: 'nuovo|nuova|predefinito|predefinita|principale|attuale|limitato|limitata|standard',
    harmless: '{F} {V} disponibili|sono mostrate in {C}|sono visualizzate in {C}',
    number: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
    rights: 'accesso completo|sola lettura|lettura e scrittura',
    unnamed:
      'senza nome|senza titolo|non nominat|non impostato|non specificato|non definito|aggiungi nome|aggiungi un nome|assegna un nome|imposta un nome',
    states:
      'compromesso|compromessa|esposto|esposta|trapelata|limitato|limitata|obsoleto|obsoleta|deprecato|deprecata|bloccato|bloccata|in pausa',
    sorts: 'chiave pubblicabile|chiave con limitazioni|chiave limitata|chiave di test',
    'other-keys': 'crittografia|cifratura|firma|chiavi di sicurezza|distribuzione|licenza|recupero',
    'no-name':
      'mostra chiave|gestisci chiave|impostazioni|attivo|attiva|inattivo|inattiva|non attivo|attivato|abilitato|abilitata|disabilitato|disabilitata|' +
      'disattivato|revocato|revocata|scaduto|scaduta|valido|valida|non valido|in sospeso|in attesa|sospeso|sì|' +
      'no|modifica|visualizza|mostra|apri|copia|elimina|rimuovi|rinomina|revoca|ruota|rinnova|gestisci|dettagli|' +
      'altro|più|azioni|di recente|recentemente|poco fa|un po di tempo fa|tempo fa|qualche tempo fa|' +
      'molto tempo fa',
    general:
      'chiavi|token che|segreti|quando|deve|devono|dovrebbe|dovrebbero|può|possono|potrebbe|potrebbero|consigliamo|' +
      'consigliato|si consiglia|raccomanda|raccomandiamo|una chiave|un token|non deve|non può|chiave che|' +
      'per favore|se la|se il|se una|se un|se hai|se è',
    'goes-on': 'sono|saranno|vengono|funzionano|richiedono',
    all:
      'periodo nessuno|tutti|tutte|tutto|chiunque|qualsiasi|tutti i proprietari|qualsiasi proprietario|tutti gli utenti|' +
      'tutte le persone|tutti i membri|tutti i team|tutti gli stati|qualsiasi stato|tutti i tipi|qualsiasi tipo|' +
      'tutte le date|qualsiasi data|tutto il periodo|tutti gli ambienti|tutti i progetti|tutti gli account|' +
      'tutte le app|tutte le categorie|tutti gli elementi|tutti i risultati|tutte le voci|tutte le righe|tutte le|' +
      'tutti i|tutti gli|mostra tutto|mostra tutti|mostra tutte|vedi tutto|visualizza tutto|seleziona tutto|' +
      'seleziona tutti|nessun filtro',
    search: 'cerchi|cerca|termine di ricerca|cerca|ricerca|cercare|trova',
    filter:
      'periodo|intervallo di date|intervallo di tempo|arco temporale|filtro|filtri|filtra|filtra per|aggiungi filtro|tutti i filtri|altri filtri|mostra filtri|filtri avanzati',
    'load-more':
      'carica altri|carica altre|carica altro|carica di più|mostra altri|mostra altre|mostra altro|mostra di più|' +
      'vedi altro|visualizza altri|visualizza altro|altri risultati|altre chiavi|altri token|altri elementi|' +
      'mostra tutto|mostra tutti|mostra tutte|vedi tutto|vedi tutti|vedi tutte|visualizza tutto|visualizza tutti|' +
      'visualizza tutte|carica tutto|carica tutti|mostra i successivi|mostra il resto',
    'next-page':
      'avanti|successivo|successiva|successivi|pagina successiva|prossima|prossima pagina|' +
      'vai alla pagina successiva|meno recenti|ultima pagina',
    'previous-page': 'precedente|precedenti|pagina precedente|vai alla pagina precedente|più recenti|prima pagina',
    'per-page': 'per pagina|dimensione pagina',
    'of-total':
      'di|su|risultato|risultati|voce|voci|elemento|elementi|record|riga|righe|totale|totali|visualizzati|' +
      'corrispondenze|trovato|trovati|trovate|altri|altre',
    rest: 'aggiuntive|di molte|di molti|filtro|filtri|altre|altri|e altre|e altri|altro|in più|nascoste|nascosti|non mostrate|rimanenti',
    reset: 'cancella tutto|reimposta|ripristina|cancella tutti|rimuovi tutti|azzera|riprova',
    'no-results':
      'elenco è incompleto|lista è incompleta|alcune aree|alcuni spazi|alcune organizzazioni|alcuni progetti|nessun risultato|nessuna corrispondenza|non sono stati trovati|non sono state trovate|trovato|trovata|' +
      'non corrisponde|non corrispondono|corrispondente|corrispondenti|corrisponde alla|tua ricerca|tuoi filtri|' +
      'risultati della ricerca|risultati di ricerca|risultati per|filtrato per|filtrati per|filtro applicato|' +
      'filtri applicati|filtri attivi|filtro attivo|cancella filtro|cancella filtri|cancella i filtri|' +
      'reimposta filtri|reimposta i filtri|rimuovi filtri|rimuovi i filtri|cancella ricerca|modifica i filtri|' +
      'criteri|' +
      'non entrano|non rientrano|non ci stanno|entrano in questa pagina|al filtro|ai filtri|tuo filtro',
    refused:
      'nessun accesso|non hai accesso|non ha accesso|senza accesso|accesso negato|accesso limitato|' +
      "richiedi accesso|richiedi l'accesso|nessuna autorizzazione|nessun permesso|non hai l'autorizzazione|" +
      'non hai le autorizzazioni|non disponi|non hai i permessi|non hai il permesso|non ha i permessi|' +
      'permesso negato|autorizzazione negata|autorizzazioni insufficienti|permessi insufficienti|' +
      'autorizzazione richiesta|non consentito|non è consentito|non permesso|non autorizzato|' +
      "non autorizzata|non sei autorizzato|vietato|chiedi al tuo amministratore|chiedi all'amministratore|" +
      "contatta il tuo amministratore|contatta l'amministratore|contatta un amministratore|rivolgiti|" +
      "solo gli amministratori|solo amministratori|vedi solo|solo le tue|accedi per|effettua l'accesso per|" +
      "devi accedere|devi effettuare l'accesso|devi essere un amministratore|essere amministratore|" +
      "aggiorna il tuo piano|passa a un piano|esegui l'upgrade|verifica la tua identità|" +
      'conferma la tua identità',
    failed:
      'dati di ieri|aggiornati a ieri|andato storto|si è verificato un problema|un errore|errore durante|errore del server|errore di rete|' +
      'errore di connessione|errore imprevisto|errore interno|impossibile caricare|impossibile recuperare|' +
      'impossibile connettersi|non è stato possibile|non riuscito|fallito|riprova|riprovare|' +
      'ricarica la pagina|aggiorna la pagina|nessuna connessione|connessione assente|connessione persa|' +
      'nessuna rete|controlla la connessione|sei offline|tempo scaduto|timeout della|sessione scaduta|' +
      "sessione è scaduta|disconnesso|accedi di nuovo|effettua l'accesso|effettua di nuovo|non disponibile|" +
      'non disponibili|non è disponibile|non esiste|pagina non trovata|troppe richieste|caricamento|' +
      'attendere|attendi|ops|impossibile aggiornare|aggiornare questo elenco',
    'no-keys-yet':
      'nessuna|nessun|nessuno|ancora nessuna|ancora nessun|nessuna ancora|nessun ancora|non ci sono|' +
      "non ci sono ancora|non c'è ancora nessuna|al momento non ci sono|non hai|non hai ancora|non hai nessuna|" +
      'non hai nessun|non hai ancora nessuna|non hai ancora nessun|non hai alcuna|non hai alcun|' +
      'non hai ancora creato|non hai ancora creato nessuna|non hai ancora creato nessun|' +
      'non hai ancora creato alcuna|non hai ancora creato alcun|non hai creato nessuna|non hai creato nessun|' +
      'nessuna creata|nessun creato|nessuna è stata creata|nessun è stato creato|non sono state create|' +
      'non sono stati creati|non sono ancora state create|non sono ancora stati creati|nessuna disponibile|' +
      'nessun disponibile|nessuna presente|nessun presente|questo account non ha|questo account non ha nessuna|' +
      'questo account non ha nessun|nessuna da mostrare|nessun da mostrare',
    part:
      'condivisa|condivise|attivo|attivi|attiva|attive|inattivo|inattivi|inattive|abilitati|abilitate|disabilitati|disabilitate|' +
      'disattivati|disattivate|scaduto|scaduti|scadute|revocato|revocati|revocate|archiviato|archiviati|archiviate|' +
      'eliminato|eliminati|eliminate|miei|mie|solo miei|solo mie|le mie chiavi|i miei token|creati da me|' +
      'create da me|condivisi con me|in scadenza|inutilizzati|inutilizzate|recenti|usati di recente|preferiti|' +
      'bozze|in sospeso|in uso|validi|valide|personale|personali|condivisi|privati|pubblici|test|produzione',
    sort: 'ordina|ordina per|ordinato per|ordinamento|ordine|più recenti|più recenti prima|meno recenti prima',
    some:
      'più recent|alcune|alcuni|certe|solo|soltanto|solamente|altre|altri|vecchi|meno recent|precedenti|archiviat|revocat|' +
      'inattiv|attive|attivi|scadut|disattivat|disabilitat|abilitat|eliminat|nascost|recenti|ultime|ultimi|mie|' +
      'miei|rimanent|restant|inutilizzat|non tutte|elenco completo|' +
      'non vengono mostr|non sono mostr|non sono visual|non vengono visual|non sono inclus|non sono elenc|non compai|incomplet|parte d|limitat|non vedere|non vedi|' +
      'non figur|di altri utenti',
    elsewhere: 'altrove|spostat|trasferit|troncat|altra pagina',
    narrowed:
      'limitat|solo|soltanto|unicamente|solamente|filtr|dati di prova|dati di test|modalità test|vista parziale',
    shown:
      'mostr|visualizz|visibil|elenc|compai|nascond|nascost|appai|' +
      'non sono inclus|questa vista|caricat|non vedere|non vedi|' +
      'vedere|vedi|figur',
    'of-value':
      'una volta|sola volta|di nuovo|nuovamente|copi|caratter|cifre|valore|sicur|creazione|in chiaro|conserv|' + 'salv',
    limit:
      'limite|al massimo|fino a|limit|massim|giorn|ora|ore|minut|second|settiman|mese|mesi|anno|anni|per account|per utente|ogni|' +
      'quota|puoi creare',
    aside:
      'vai al contenuto|salta al contenuto|aggiornamento automatico {R}|segnala un errore|segnala un bug|feedback|invia feedback|commenti|la guida|guida|manuale|segnala un problema|segnala problema|copiato|copiata|leggi la documentazione|centro assistenza|impostazioni account|invia feedback|modifiche salvate|domande frequenti|documentazione|scopri di più|per saperne di più|maggiori informazioni|riferimento|guide|esempi|' +
      "primi passi|guida introduttiva|guida|avvio rapido|impostazioni|serve aiuto|aiuto|contatta l'assistenza|" +
      "contattaci|faq|termini di servizio|termini e condizioni|condizioni d'uso|informativa sulla privacy|" +
      'tutti i diritti riservati|indietro|torna|benvenuto|sicurezza|autenticazione|salvato|aggiornato adesso|' +
      'aggiornato',
    act:
      'rinomin|elimina|rimuov|revoca|ruota|rinnov|crea|aggiung|nuov|gener|copia|esport|scaric|modific|gest|disattiva|' +
      'attiva|ulteriori informazioni|scopri|aiuto|selezion|aggiorn|salv|annull|chiud|contatt|cancell|ripristin|' +
      'reimpost',
    clear: 'rimuov|elimin|cancell|ripristin|reimpost|azzer',
    doubt:
      'fallit|errore|problema|caric|riprov|nascost|filtrat|corrispond|attend|attesa|offline|alcune|alcuni|' +
      'impossibile|non è stato possibile',
    remark: 'ordina|obbligatori|facoltativ|predefinit',
    'events-title': 'aggiornamenti',
    state: 'stato',
    done: 'rinnovat|rigenerat|riemess|sostituit|ruotat|revocat|ripristinat|eliminat|rimoss|reimpostat|aggiornat|modificat|cambiat|rinominat',
    events:
      'cosa è successo|che cosa è successo|cosa è accaduto|cronologia|attività|eventi|registro di controllo|registro|storico|log' +
      '|modifiche|cambiamenti|è successo|è accaduto|linea temporale',
    another: 'altr|correlat|principale|figli|simil|recent|ultim|collegat|cronologia|richiest|attività|evento|eventi',
    printed: 'generat|stampat|esportat|pagina|rapporto',
    'sign-in': 'accedi|accesso|effettua',
    rows: 'voci|risultati|righe|elementi',
    matches: 'contiene|inizia con|finisce con|corrispond',
    whose: 'account di servizio|sviluppator',
    gone: 'archiv|spost|scomp|spari|cestino',
    advice:
      'tratta|sulle|sui|conserva|custodi|condivid|proteggi|utilizza|usa|mai|non|permett|danno|dev|informazioni|le tue chiavi|ogni|puo|può|possono|hai|ci sono',
    period: 'quest anno|questo mese|questa settimana|oggi|ieri|dal',
    'title-begin':
      'visualizza|visualizzazione|modifica|dettagli|dettaglio|impostazioni|aggiorna|aggiornamento|gestisci|gestione|reimposta|ripristina|rigenera|configura|configurazione|informazioni|panoramica|riepilogo|ruota|rinnova|revoca|rinomina|consulta|mostra|benvenuto|benvenuta|ciao|buongiorno|vedi|apri',
    'any-title': 'pannello di controllo|cruscotto|attività|utilizzo|cronologia|preferenze|pagina iniziale',
  },
};
