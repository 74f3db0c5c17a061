import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'it',
  labels: {},

  lists: {
    all:
      'tutti|tutte|tutto|chiunque|qualsiasi|tutti i proprietari|qualsiasi proprietario|tutti gli utenti|' +
      'tutte le persone|tutti i membri|tutti i team|tutti gli stati|qualsiasi stato|tutti i tipi|qualsiasi tipo|' +
      'tutte le date|qualsiasi data|tutto il periodo|tutti gli ambienti|tutti i progetti|tutti gli account|' +
      'tutte le app|tutte le categorie|tutti gli elementi|tutti i risultati|tutte le voci|tutte le righe|tutte le|' +
      'tutti i|tutti gli|mostra tutto|mostra tutti|mostra tutte|vedi tutto|visualizza tutto|seleziona tutto|' +
      'seleziona tutti|nessun filtro',
    search: 'cerca|ricerca|cercare|trova',
    filter: 'filtro|filtri|filtra|filtra per|aggiungi filtro|tutti i filtri|altri filtri|mostra filtri|filtri avanzati',
    'load-more':
      'carica altri|carica altre|carica altro|carica di più|mostra altri|mostra altre|mostra altro|mostra di più|' +
      'vedi altro|visualizza altri|visualizza altro|altri risultati|altre chiavi|altri token|altri elementi|' +
      'mostra tutto|mostra tutti|mostra tutte|vedi tutto|vedi tutti|vedi tutte|visualizza tutto|visualizza tutti|' +
      'visualizza tutte|carica tutto|carica tutti|mostra i successivi|mostra il resto',
    'next-page':
      'avanti|successivo|successiva|successivi|pagina successiva|prossima|prossima pagina|' +
      'vai alla pagina successiva|meno recenti|ultima pagina',
    'previous-page': 'precedente|precedenti|pagina precedente|vai alla pagina precedente|più recenti|prima pagina',
    'per-page':
      'per pagina|righe per pagina|elementi per pagina|risultati per pagina|voci per pagina|dimensione pagina',
    'of-total':
      'di|su|risultato|risultati|voce|voci|elemento|elementi|record|riga|righe|totale|totali|in totale|' +
      'visualizzati|corrispondenze|trovato|trovati|trovate|altri|altre',
    'no-results':
      'nessun risultato|nessuna corrispondenza|nessun elemento corrispondente|non è stato trovato|' +
      'non sono stati trovati|non sono state trovate|non trovato|non trovata|niente trovato|trovato|trovata|' +
      'non corrisponde|non corrispondono|corrispondente|corrispondenti|corrisponde alla|la tua ricerca|tua ricerca|' +
      'tuoi filtri|risultati della ricerca|risultati di ricerca|risultati per|filtrato per|filtrati per|' +
      'filtro applicato|filtri applicati|filtri attivi|filtro attivo|cancella filtro|cancella filtri|' +
      'cancella i filtri|reimposta filtri|reimposta i filtri|rimuovi filtri|rimuovi i filtri|cancella ricerca|' +
      'modifica i filtri|criteri',
    refused:
      'nessun accesso|non hai accesso|non ha accesso|senza accesso|accesso negato|accesso vietato|accesso limitato|' +
      "accesso non autorizzato|richiedi accesso|richiedi l'accesso|nessuna autorizzazione|nessun permesso|" +
      "non hai l'autorizzazione|non hai le autorizzazioni|non disponi|non hai i permessi|non hai il permesso|" +
      'non ha i permessi|permesso negato|autorizzazione negata|autorizzazioni insufficienti|permessi insufficienti|' +
      'autorizzazione richiesta|non consentito|non è consentito|non permesso|non autorizzato|non autorizzata|' +
      "non sei autorizzato|vietato|chiedi al tuo amministratore|chiedi all'amministratore|" +
      "contatta il tuo amministratore|contatta l'amministratore|contatta un amministratore|rivolgiti|" +
      'solo gli amministratori|solo amministratori|non puoi visualizzare|non puoi vedere|vedi solo|solo le tue',
    failed:
      'qualcosa è andato storto|andato storto|si è verificato un errore|si è verificato un problema|un errore|' +
      'errore durante|errore di caricamento|errore del server|errore di rete|errore di connessione|' +
      'errore imprevisto|errore interno|impossibile caricare|impossibile recuperare|impossibile visualizzare|' +
      'impossibile connettersi|impossibile|non è stato possibile|non è possibile|caricamento non riuscito|' +
      'non riuscito|fallito|riprova|riprovare|ricarica la pagina|aggiorna la pagina|nessuna connessione|' +
      'connessione assente|connessione persa|nessuna rete|controlla la connessione|sei offline|tempo scaduto|' +
      "timeout della|sessione scaduta|sessione è scaduta|disconnesso|accedi di nuovo|effettua l'accesso|" +
      'effettua di nuovo|non disponibile|non disponibili|non è disponibile|non esiste|pagina non trovata|' +
      'troppe richieste|caricamento|attendere|attendi|ops',
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
      'attivo|attivi|attiva|attive|inattivo|inattivi|inattive|abilitati|abilitate|disabilitati|disabilitate|' +
      'disattivati|disattivate|scaduto|scaduti|scadute|revocato|revocati|revocate|archiviato|archiviati|archiviate|' +
      'eliminato|eliminati|eliminate|miei|mie|solo miei|solo mie|le mie chiavi|i miei token|creati da me|' +
      'create da me|condivisi con me|in scadenza|inutilizzati|inutilizzate|recenti|usati di recente|preferiti|' +
      'bozze|in sospeso|in uso|validi|valide|personali|condivisi|privati|pubblici|test|produzione',
    sort: 'ordina|ordina per|ordinato per|ordinamento|ordine|più recenti prima|meno recenti prima',
  },
};
