import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'it',
  endings: { o: 'o|a|i|e' },
  labels: {
    created:
      'creat{o}|creazione|data di creazione|data creazione|generat{o}|generazione|emess{o}|data di emissione|aggiunt{o}',
    rotated: 'ruotat{o}|rotazione|ultima rotazione|rigenerat{o}|rigenerazione',
    expires:
      'scade|scadono|scadrà|scadenza|data di scadenza|scadut{o}|valido fino al|valida fino al|valido fino a|valida fino a|validità',
    'last-used':
      'ultimo utilizzo|ultimo uso|utilizzo|usat{o}|utilizzat{o}|ultima attività|ultimo accesso|ultima chiamata|ultima richiesta|data ultimo utilizzo',
    changed:
      'ultima modifica|modifica|ultimo aggiornamento|aggiornamento|modificat{o}|aggiornat{o}|data di modifica|data di aggiornamento|cambiat{o}|sincronizzat{o}',
    age: 'età|anzianità|età della chiave|età del token',
    name: 'nome|nomi|titolo|etichetta|nome della chiave|nome chiave|nome del token|nome token',
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
      "data|ora|giorno|il|lo|la|le|gli|i|l|un|una|di|d|del|della|dell|al|alla|alle|è stato|è stata|sono stati|sono state|è|in|e|per|fa|questa|questo|tua|tuo|accesso api|di accesso|d'accesso|personale|personali|privat{o}|servizio|sviluppatore|applicazione|app",
    heading:
      'dettagli|dettaglio|informazioni|panoramica|riepilogo|generale|generali|stato|date|impostazioni|configurazione|autenticazione|autorizzazione',
    column: 'autorizzazioni|permessi|ambiti|ambito|azioni|tipo|ruolo|ruoli',
    'free-text': 'descrizione|descrizioni|nota|note|commento|commenti|scopo|motivo|osservazioni',
    none: 'nessun|nessuna|nessuno|non ci sono|vuoto|niente',
    never: 'mai|giammai',
    'never-used':
      'mai usat{o}|mai utilizzat{o}|non è mai stato usato|non è mai stata usata|non è mai stato utilizzato|non è mai stata utilizzata|non ancora usat{o}|non ancora utilizzat{o}|non usat{o}|non utilizzat{o}|inutilizzat{o}',
    'never-expires':
      'non scade mai|non scade|mai in scadenza|senza scadenza|nessuna scadenza|nessuna data di scadenza|senza data di scadenza|non ha scadenza|non scadrà mai|non scadono mai|illimitat{o}|validità illimitata|scade mai|scadenza mai',
    'other-secret': 'segreto client|segreto del client|client secret|id client|id richiesta',
  },

  lists: {},
};
