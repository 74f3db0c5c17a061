import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'fr',
  endings: {
    R: '|activée|désactivée|oui|non',
    C: 'rouge|gris|orange|jaune|gras|italique',
    V: 'peuvent être|sont temporairement|sont actuellement|sont',
    F: 'certaines fonctionnalités|fonctionnalités|les webhooks|les rapports|les notifications|les factures',
    e: '|e|s|es',
    n: '|le|ne',
  },
  labels: {
    created:
      "créé{e}|création|date de création|généré{e}|génération|ajouté{e}|date d'ajout|ajout|émis|émise|émises|date d'émission|délivré{e}|vous avez créé",
    rotated: 'dernière rotation|rotation|régénéré{e}|régénération',
    expires:
      "expire|expire dans|expirent|expirera|expiré{e}|expiration|date d'expiration|fin de validité|valable jusqu'au|valide jusqu'au|valable jusqu'à|valide jusqu'à|échéance|date d'échéance|arrive à expiration|validité|pas après|non valide après",
    'last-used':
      'utilisé{e}|dernière utilisation|utilisation|date de dernière utilisation|dernière activité|actif pour la dernière fois|dernier accès|dernier appel|dernière requête|dernier usage|consulté{e}|vu pour la dernière fois',
    changed:
      'dernière synchronisation|prochaine synchronisation|dernière actualisation|prochaine actualisation|prochaine mise à jour|modifié{e}|dernière modification|modification|date de modification|mis à jour|mise à jour|mises à jour|dernière mise à jour|actualisé{e}|édité{e}|changé{e}|dernier changement|mis-à-jour|synchronisé{e}',
    age: 'âge|ancienneté|âge de la clé|âge du jeton',
    name: 'nom|noms|titre|libellé|intitulé|étiquette|nom de la clé|nom du jeton|surnom|désignation|dénomination',
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
      "heure locale|le|la|les|l|un|une|du|de|d|des|à|au|a été|ont été|est|sont|sera|et|en|il y a|il|elle|ce|cet|cette|votre|date|dates|heure|jour|pour|accès|d'accès|personnel{n}|personnelle|privé{e}|service|développeur|application|l'application|s",
    until: "jusqu'à|jusqu'au|jusqu'en|jusque|au plus tard|avant|avant le",
    planned: 'sera|seront|prévu{e}|planifié{e}|programmé{e}|en attente|échoué{e}|échec|a échoué|annulé{e}|erreur',
    condition: 'si',
    holder: 'politique|stratégie|accès|service|services|application|applications|app|projet',
    for: 'pour|dans',
    left: 'restant|restants|restantes|bientôt',
    heading:
      "détails|détail|informations|information|aperçu|vue d'ensemble|général|généralités|résumé|dates|statut|état|paramètres|réglages|configuration|authentification|autorisation",
    column:
      'gravité|priorité|groupe|langue|ville|niveau d’accès|niveau|risque|centre de coûts|requêtes|algorithme|pays|département|assigné à|prénom|nom de famille|autorisations|portée|portées|permissions|actions|type|rôle|rôles|préfixe|valeur|statut|état|aperçu|empreinte|environnement|région|zone|emplacement|catégorie|projet|forfait|mode|visibilité|origine|plateforme|genre|projets',
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

  lists: {
    about: 'environ|env|près de|à peu près|presque|plus de|au moins|ou plus',
    stale:
      "peuvent être obsolètes|peut être obsolète|pourraient être obsolètes|sont obsolètes|est obsolète|plus à jour|pas à jour|pas être à jour|périmé|clés plus récentes|jetons plus récents|entrées plus récentes|données plus récentes|nouvelle version|nouveaux résultats|aperçu de vos|aperçu de tes|extrait de|instantané|données d'exemple|données de démonstration|avec des erreurs|avec erreurs|avec des avertissements|partiellement synchron|synchronisé partiellement|partiellement chargé|synchronisation partielle|à apparaître|avant d'apparaître|avant de s'afficher|à s'afficher|apparaissent après|apparaîtront après|avec un délai|avec du retard|retard",
    content: 'données|informations|page|vue|affichage',
    span: 'passé|passée|écoulé|précédent|depuis|entre',
    who: 'qui|que|dont',
    was: 'était',
    not: 'pas|non|sans|ni|inutilis|inactif|inactive',
    these: 'cette|ce|cet|ces|suivant|ici',
    here: 'cette|ce|cet|ici|ci dessous',
    way: 'via|depuis|par le biais de|à|en',
    bearer: 'application|appli|intégration|service|appareil',
    place: 'onglet|page|section|console|tableau de bord|rubrique|espace',
    switch: 'passez|passe en|basculez|activez|actualisez|rechargez|changez|rafraîchissez|sélectionnez|choisissez',
    seen: 'ce que vous pouvez voir|ce que vous voyez|ce que tu vois|ce que tu peux voir|vous consultez|vous visualisez|vous regardez|tu consultes|vous affichez',
    'in-use': 'en cours d’utilisation|en service',
    'show-verb': 'afficher|voir|consulter|lire|visualiser|ouvrir|lisez|consultez',
    others: 'collègue|coéquip|autres utilis|autres membre|autres personne',
    yours: 'vos|tes|votre|ta|ton',
    entire: 'liste des|liste de|liste|existantes|existants|actuelles|actuels|aperçu',
    account: 'compte|forfait|version|contact|abonnement',
    keys: 'jetons d’accès personnels|clés|clefs|jetons|secrets|identifiants|mots de passe',
    section: 'mon compte|sécurité|compte|développeur|profil|accès|intégration|paramètres',
    deed: 'action|opération',
    personal: 'nom affiché|nom d’affichage|nom complet|pseudo|surnom',
    help: 'comment|pourquoi|qu est ce|conseils|guide|documentation|besoin|aide|bonnes pratiques|premiers pas',
    badge: 'nouveau|nouvelle|défaut|par défaut|principal|actuel|recommandé|restreint|restreinte|standard',
    harmless: '{F} {V} indisponibles|sont affichées en {C}|sont affichés en {C}',
    number: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
    rights: 'accès complet|lecture seule|lecture et écriture',
    unnamed:
      'sans titre|sans nom|sans libellé|non nommé|non défini|non renseigné|nommer|ajouter un nom|ajoutez un nom|ajouter nom|donner un nom|définir un nom|ajouter un libellé',
    states:
      'compromis|compromise|divulgué|divulguée|exposé|exposée|limité|limitée|débit limité|obsolète|bloqué|bloquée|suspendue',
    sorts: 'clé publiable|clé restreinte|clé limitée|clé de test',
    'other-keys':
      'chiffrement|signature|clé de sécurité|clés de sécurité|clés d identification|clé de déploiement|clés de déploiement|licence|récupération',
    'no-name':
      'voir la clé|gérer la clé|plus d’infos|paramètres|actif|active|inactif|inactive|activé|activée|désactivé|désactivée|révoqué|révoquée|expiré|expirée|valide|' +
      'non valide|invalide|en attente|suspendu|oui|non|modifier|éditer|voir|afficher|ouvrir|copier|supprimer|' +
      'retirer|renommer|révoquer|renouveler|gérer|détails|plus|actions|récemment|il y a peu|' +
      'il y a quelque temps|il y a un moment|il y a un certain temps|il y a longtemps',
    general:
      'clés|clefs|jetons|tokens|secrets|mots de passe|si|s il|lorsque|lorsqu|quand|doit|doivent|devrait|devraient|' +
      'faut|peut|peuvent|pourrait|pourraient|recommande|recommandons|recommandé|conseillé|conseillons|une clé|' +
      'un jeton|ne doit|ne peut|clé qui|jeton qui|veuillez|nouvelle clé',
    'goes-on': 'sont|seront|fonctionnent|ont besoin|prennent',
    all:
      "période aucune|tous|toutes|tout|tout le monde|n'importe qui|n'importe lequel|tous les propriétaires|tous les utilisateurs|" +
      'toutes les personnes|tous les membres|tous les créateurs|toutes les équipes|tous les statuts|tous les états|' +
      'tous les types|toutes les dates|toute la période|tous les périmètres|tous les environnements|' +
      'tous les projets|tous les comptes|toutes les applications|toutes les catégories|tous les éléments|' +
      'tous les résultats|toutes les entrées|toutes les lignes|toutes les|tous les|afficher tout|tout afficher|' +
      'voir tout|tout voir|tout sélectionner|sélectionner tout|aucun filtre',
    search: 'cherchez|cherches|recherchez|rechercher|recherche|terme de recherche|chercher|trouver',
    filter:
      'période|plage de dates|plage horaire|intervalle|intervalle de temps|filtre|filtres|filtrer|filtrer par|ajouter un filtre|tous les filtres|plus de filtres|afficher les filtres|' +
      'filtres avancés',
    'load-more':
      "charger plus|charger davantage|afficher plus|afficher davantage|voir plus|plus de résultats|plus d'éléments|" +
      'plus de clés|plus de jetons|afficher tout|tout afficher|voir tout|tout voir|tout charger|' +
      'afficher les suivants|charger la suite|voir la suite|afficher la suite|plus anciens|afficher le reste|' +
      'et plus',
    'next-page':
      'suivant|suivante|suivants|page suivante|aller à la page suivante|plus anciens|dernière page|' +
      'aller à la dernière page|en avant|avancer',
    'previous-page':
      'précédent|précédente|précédents|page précédente|aller à la page précédente|plus récents|première page|' +
      'aller à la première page',
    'per-page': 'par page|taille de la page',
    'of-total':
      'sur|de|résultat|résultats|entrée|entrées|élément|éléments|enregistrement|enregistrements|ligne|lignes|total|' +
      'affichage|correspondances|trouvé|trouvés|trouvées',
    rest: 'sur plusieurs|parmi plusieurs|filtre|filtres|autres|de plus|et autres|autre|masquées|masqués|non affichées|supplémentaires|restantes|plus',
    reset: 'tout effacer|réinitialiser|tout réinitialiser|effacer tout|tout supprimer|réessayer',
    'no-results':
      'liste est incomplète|ne voyez pas toutes|ne voyez pas tous|certains espaces|certaines organisations|certains projets|aucun résultat|pas de résultat|pas de résultats|aucune correspondance|aucun élément correspondant|' +
      'ne correspond|ne correspondent|correspondant à|correspondent à|introuvable|trouvé|trouvée|votre recherche|' +
      'vos filtres|résultats de la recherche|résultats pour|filtré par|filtrés par|filtre appliqué|' +
      'filtres appliqués|filtres actifs|filtre actif|effacer le filtre|effacer les filtres|' +
      'réinitialiser les filtres|supprimer les filtres|effacer la recherche|critères|' +
      'tiennent pas sur|tient pas sur|tiennent sur cette page|rentrent pas',
    refused:
      "pas accès|aucun accès|accès refusé|accès restreint|demander l'accès|demandez l'accès|" +
      "pas l'autorisation|pas les autorisations|pas les droits|pas les permissions|pas la permission|" +
      'aucune autorisation|aucune permission|aucun droit|autorisation refusée|permission refusée|' +
      'autorisation requise|autorisations requises|autorisations insuffisantes|permissions insuffisantes|' +
      'droits insuffisants|pas autorisé|pas autorisée|non autorisé|non autorisée|interdit|interdite|' +
      'demandez à votre administrateur|demandez à un administrateur|contactez votre administrateur|' +
      'contactez un administrateur|contacter votre administrateur|adressez-vous à|seuls les administrateurs|' +
      'réservé aux administrateurs|seuls les super administrateurs|ne voyez que|uniquement vos|' +
      'connectez-vous pour|connecte-toi pour|vous devez vous connecter|devez être un administrateur|' +
      'être administrateur|passez à un forfait|passez à une offre|mettez à niveau votre|' +
      'mettre à niveau votre|vérifiez votre identité|confirmez votre identité',
    failed:
      'données d hier|en date d hier|données au|une erreur|erreur lors|erreur serveur|erreur du serveur|erreur réseau|erreur de connexion|' +
      'erreur inattendue|erreur interne|mal passé|un problème est survenu|impossible de charger|' +
      "impossible de récupérer|impossible de se connecter|n'a pas pu|n'ont pas pu|pas pu être|échec|" +
      'a échoué|réessayer|réessayez|recharger la page|rechargez la page|actualiser la page|' +
      "actualisez la page|pas de connexion|aucune connexion|pas d'internet|connexion perdue|" +
      "connexion interrompue|vérifiez votre connexion|hors ligne|délai dépassé|délai d'attente|a expiré|" +
      'session expirée|déconnecté|reconnectez-vous|connectez-vous|veuillez vous connecter|pas disponible|' +
      "indisponible|n'existe pas|page introuvable|trop de requêtes|chargement|veuillez patienter|oups|" +
      'pas pu actualiser|impossible d’actualiser|actualiser cette liste',
    'no-keys-yet':
      "aucun|aucune|pas encore de|aucun pour le moment|aucune pour le moment|aucun pour l'instant|" +
      "aucune pour l'instant|il n'y a pas de|il n'y a aucun|il n'y a aucune|il n'y a pas encore de|" +
      "vous n'avez pas de|vous n'avez pas encore de|vous n'avez aucun|vous n'avez aucune|vous n'avez encore aucun|" +
      "vous n'avez encore aucune|vous n'avez actuellement aucune|vous n'avez pas encore créé de|" +
      "vous n'avez créé aucun|vous n'avez créé aucune|vous n'avez encore créé aucun|vous n'avez encore créé aucune|" +
      "aucun n'a été créé|aucune n'a été créée|aucun n'a encore été créé|aucune n'a encore été créée|aucun créé|" +
      "aucune créée|aucun disponible|aucune disponible|ce compte n'a pas de|ce compte n'a aucune|" +
      "ce compte n'a aucun|aucun à afficher|aucune à afficher",
    part:
      'privé|actif|actifs|active|actives|inactif|inactifs|inactive|inactives|activé|activés|activées|désactivé|' +
      'désactivés|désactivées|expiré|expirés|expirée|expirées|révoqué|révoqués|révoquée|révoquées|archivé|archivés|' +
      'archivées|archives|supprimé|supprimés|supprimées|mes clés|mes jetons|les miens|les miennes|' +
      'uniquement les miens|créés par moi|créées par moi|partagés avec moi|expirant bientôt|inutilisés|inutilisées|' +
      "récents|récemment utilisés|favoris|épinglés|brouillons|en attente|en cours d'utilisation|valides|personnel|personnels|" +
      'personnelles|partagés|partagées|privés|publics|test|production',
    sort:
      "trier|trier par|trié par|tri|ordre|classer par|plus récents d'abord|plus anciens d'abord|les plus récents|" +
      'les plus anciens',
    some:
      'plus récent|certain|quelques|plusieurs|seul|uniquement|autres|ancien|archiv|révoqu|inactiv|inactif|actives|actifs|' +
      'expiré|désactivé|supprimé|masqué|caché|récent|derniers jours|dernières|mes clés|mes jetons|miennes|' +
      'restant|inutilisé|pas toutes|pas tous|liste complète|' +
      'pas affich|pas list|pas inclus|pas visible|pas chaque|incompl|partie d|limité|' +
      'pouvez voir que|ne voyez que|ne verrez que|pas répertori|ne figur|n affich',
    elsewhere: 'ailleurs|déplacée|transférée|coupée|tronquée|autre page',
    narrowed:
      'aujourd hui|cette semaine|ce mois|uniquement|seul|filtr|mode test|données de test|vue partielle|limité|restrein',
    shown:
      'affich|montr|list|visible|apparai|masqu|cach|' +
      'pas inclus|cette vue|chargé|voyez|' +
      'voyiez|' +
      'pouvez voir|ne verrez|répertori|figur',
    'of-value':
      'une fois|seule fois|à nouveau|de nouveau|copi|caractère|chiffre|valeur|sécurité|création|en clair|' +
      'conserv|enregistr',
    limit:
      'limite|au maximum|jusqu|limit|maxim|au plus|jour|heure|minute|seconde|semaine|mois|ans|année|par compte|' +
      'par utilisateur|chaque|tous les|quota|pouvez créer',
    aside:
      "aller au contenu|aller au contenu principal|passer au contenu|actualisation automatique {R}|signaler une erreur|commentaires|envoyer des commentaires|votre avis|le guide|guide|manuel|signaler un problème|signaler un bug|copié|copiée|lire la documentation|centre d'aide|paramètres du compte|donner votre avis|modifications enregistrées|bonnes pratiques|questions fréquentes|documentation|en savoir plus|plus d'informations|référence api|référence|guide|guides|exemples|" +
      "premiers pas|démarrage rapide|bien démarrer|paramètres|réglages|aux|aide|besoin d'aide|" +
      "contacter l'assistance|contacter le support|nous contacter|faq|mentions légales|" +
      "politique de confidentialité|confidentialité|conditions d'utilisation|tous droits réservés|retour|" +
      "bienvenue|sécurité|sombre|clair|thème|authentification|enregistré|mis à jour à l'instant|à jour",
    act:
      'renomm|supprim|retir|révoquer|renouvel|créer|ajout|nouveau|nouvelle|générer|copier|export|télécharg|modifi|' +
      'gérer|désactiver|activer|en savoir|aide|sélection|actualis|enregistr|annul|fermer|contact|effac|' +
      'réinitialis',
    clear: 'supprim|retir|effac|réinitialis|enlev',
    doubt:
      'échec|échou|erreur|problème|charge|réessa|masqué|caché|filtré|correspond|attente|patient|hors ligne|' +
      'certain|impossible|délai',
    remark: 'tri|tris|trié|ordre|obligatoire|requis|facultati|par défaut',
    'events-title': 'mises à jour',
    state: 'statut|état',
    done: 'renouvelé|régénéré|réémis|remplacé|révoqué|restauré|supprimé|réinitialisé|mis à jour|mise à jour|modifié|renommé|pivoté|changé|tourné|roté',
    events:
      'historique|activité|événements|journal|journaux|chronologie|audit' +
      '|modifications|changements|que s est il passé|ce qui s est passé|est passé|est il passé|frise chronologique',
    another:
      'autre|associé|parent|enfant|similaire|récent|dernières|lié|historique|requête|activité|événement|' + 'demandes',
    printed: 'généré|imprimé|exporté|page|rapport',
    'sign-in': 'connexion|se connecter|connectez|identifiez',
    rows: 'entrées|résultats|lignes|éléments|enregistrements',
    matches: 'contient|commence par|se termine par|correspond',
    whose: 'comptes de service|compte de service|développeur',
    gone: 'pas conserv|archiv|déplac|dispara|corbeille',
    advice:
      'traite|conserve|garde|partage|protège|utilise|jamais|ne|donne|permet|doi|ver|à propos|plus d informations|vos clés|créez|gérez|chaque|peu|vous avez|il y a',
    period: 'cette année|ce mois|cette semaine|aujourd hui|hier|depuis',
    'title-begin':
      'modification|voir|afficher|affichage|consulter|consultation|détails|détail|paramètres|mise à jour|mettre à jour|configurer|configuration|gérer|gestion|informations|aperçu|régénérer|réinitialiser|réinitialisation|renommer|suppression|révoquer|révocation|édition|éditer|bienvenue|bonjour|bonsoir|à propos de|ouvrir',
    'any-title': 'accueil|tableau de bord|activité|utilisation|historique|préférences|panneau de contrôle',
  },
};
