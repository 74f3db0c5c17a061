import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'fr',
  endings: { e: '|e|s|es', n: '|le|ne' },
  labels: {
    created:
      "créé{e}|création|date de création|généré{e}|génération|ajouté{e}|date d'ajout|ajout|émis|émise|émises|date d'émission|délivré{e}",
    rotated: 'dernière rotation|rotation|régénéré{e}|régénération',
    expires:
      "expire|expirent|expirera|expiré{e}|expiration|date d'expiration|fin de validité|valable jusqu'au|valide jusqu'au|valable jusqu'à|valide jusqu'à|échéance|date d'échéance|arrive à expiration|validité",
    'last-used':
      'utilisé{e}|dernière utilisation|utilisation|date de dernière utilisation|dernière activité|actif pour la dernière fois|dernier accès|dernier appel|dernière requête|dernier usage|consulté{e}|vu pour la dernière fois',
    changed:
      'modifié{e}|dernière modification|modification|date de modification|mis à jour|mise à jour|mises à jour|dernière mise à jour|actualisé{e}|édité{e}|changé{e}|dernier changement|mis-à-jour|synchronisé{e}',
    age: 'âge|ancienneté|âge de la clé|âge du jeton',
    name: 'nom|noms|titre|libellé|intitulé|étiquette|nom de la clé|nom du jeton',
    id: 'identifiant|id de la clé|id du jeton',
    author:
      'créé{e} par|généré{e} par|ajouté{e} par|émis par|utilisé{e} par|modifié{e} par|mis à jour par|créateur|créatrice|auteur|auteure|propriétaire|titulaire',
    by: 'par',
    old: 'ancien|ancienne|anciens|anciennes|précédent{e}',
    last: 'dernièr{e}|dernier|derniers|pour la dernière fois|dernièrement|récemment|récent{e}',
    other:
      'compte|comptes|utilisateur|utilisateurs|utilisatrice|membre|membres|membre depuis|profil|connexion|connexions|connecté{e}|inscrit{e}|inscription|facture|factures|facturation|paiement|paiements|article|articles|publié{e}|publication|événement|événements|évènement|journal|journaux|abonnement|entreprise|société|session|sessions|essai|client|clients|contact|contacts|commande|commandes|certificat|domaine|version|invité{e}|révoqué{e}|supprimé{e}|désactivé{e}|équipe',
    key: "clé|clés|clef|clefs|jeton|jetons|secret|secrets|identifiants|mot de passe d'application|mots de passe d'application|mot de passe d'applications",
    filler:
      "le|la|les|l|un|une|du|de|d|des|à|au|a été|ont été|est|sont|sera|et|en|il y a|il|elle|ce|cet|cette|votre|date|dates|heure|jour|pour|accès|d'accès|personnel{n}|personnelle|privé{e}|service|développeur|application|l'application|s",
    heading:
      "détails|détail|informations|information|aperçu|vue d'ensemble|général|généralités|résumé|dates|statut|état|paramètres|réglages|configuration|authentification|autorisation",
    column: 'autorisations|portée|portées|permissions|actions|type|rôle|rôles',
    'free-text':
      'description|descriptions|note|notes|remarque|remarques|commentaire|commentaires|motif|objet|but|raison',
    none: 'aucun|aucune|pas encore|vide|rien',
    never: 'jamais|encore jamais',
    'never-used':
      "jamais utilisé{e}|jamais servi|n'a jamais été utilisé{e}|pas encore utilisé{e}|non utilisé{e}|inutilisé{e}|pas utilisé{e}|encore jamais utilisé{e}|n'a pas encore été utilisé{e}|jamais consulté{e}",
    'never-expires':
      "n'expire jamais|n'expire pas|n'expirent jamais|n'expirera jamais|sans expiration|sans date d'expiration|aucune expiration|aucune date d'expiration|pas d'expiration|pas de date d'expiration|illimité{e}|validité illimitée|durée illimitée|sans limite de durée|n'a pas de date d'expiration|jamais expiré{e}|expire jamais|expiration jamais|sans échéance",
    'other-secret':
      'secret client|secret du client|id client|identifiant client|id de requête|identifiant de la requête',
  },

  lists: {},
};
