/** Words that stand where a person's name might, and are none; divided by `|`, languages one after the other. */
export const NO_NAMES = {
  /** Words that stand beside dates with a capital letter and are no one's name. */
  notPeople:
    'first|initial|initially|seen|import|imported|importing|migrated|migration|failed|failure|attempt|attempted|try|tried|unknown|' +
    'unverified|verified|verification|pending|detected|discovered|found|observed|noticed|received|recorded|reported|registered|' +
    'reviewed|review|checked|check|scanned|scan|tested|test|audited|restored|restore|backup|copied|cloned|moved|transferred|sent|' +
    'approved|approval|requested|request|rejected|denied|granted|shared|assigned|opened|viewed|closed|locked|unlocked|installed|' +
    'connected|enabled|disabled|activated|activation|deactivated|suspended|renewed|renewal|extended|started|ended|finished|' +
    'completed|queued|processed|processing|refreshed|reset|retired|replaced|before|after|since|until|around|about|maybe|not|' +
    'never|none|null|nil|missing|legacy|see|more|details|view|show|edit|copy|today|yesterday|estimated|approximate|approx|rough|' +
    'manual|automatic|auto|system|sync|deployed|deployment|published|submitted|uploaded|downloaded|exported|archived|removed|' +
    'warning|error|stale|old|new|next|previous|last|only|unbekannt|importiert|erster|erste|letzter|inconnu|importé|desconocido|importado',
  /** What a key may do, in a word of its own; in a sentence it may be said of the list. */
  restricted:
    'restricted|unrestricted|limited|read|write|read and write|write only|读写|完全访问|eingeschränkt|uneingeschränkt|limitado|restringido|limité|restreint|limitato|beperkt|ograniczony|restrito',
  /** What is done to a row by its box: "Select mailer". */
  selects:
    'select|choose|auswählen|markieren|sélectionner|cocher|seleccionar|marcar|selecionar|seleziona|selecteer|selecteren|zaznacz|wybierz|' +
    'välj|markera|vælg|marker|velg|valitse|vybrat|označit|seç|выбрать|вибрати|選択|选择|選擇|선택|kijelölés|selectează',
  /** Before what a key was called once: "formerly billing". */
  formerly:
    'formerly|previously|renamed from|früher|ehemals|vormals|anciennement|anteriormente|precedentemente|antes|voorheen|vroeger|dawniej|' +
    'poprzednio|wcześniej|tidigare|tidligere|aiemmin|dříve|eskiden|ранее|раніше|以前|旧|原名|이전|korábban|anterior',
  /** Before some characters of a secret: "ending in", "last four". */
  endsIn:
    '(?:ending|ends|starting|starts|beginning|begins) (?:in|with)|last (?:four|4)(?: characters| digits)?|end(?:et|end) auf|(?:beginnt|beginnend) mit|' +
    '(?:se )?(?:terminant|termine|finissant|finit) par|(?:commence|commençant) par|(?:(?:che|que) )?termina(?:da|do)? en|terminando em|(?:(?:che|que) )?termina (?:em|con)|' +
    '(?:empieza|comienza) (?:por|con)|eindigend op|eindigt op|końc(?:zy|ząc[yae]) się na|końcówka|slutar på|末尾(?:が|は)?|尾号|尾號|以|后四位|끝자리|оканчива(?:ется|ющийся) на',
  /** Behind them, where a language says it so. */
  endedBy: 'で終わる|で始まる|结尾|結尾|开头|開頭',
  /** What stands in place of a secret. */
  hidden:
    'hidden|redacted|masked|verborgen|ausgeblendet|versteckt|geschwärzt|masquée?|cachée?|ocult[oa]|ukryt[yea]|nascost[oa]|dold|非表示|已?隐藏|已?隱藏|숨김|скрыто?',
  /** What is said of people as well as of keys, by parts of words: "last seen", "last active". */
  presence:
    'seen|activ|aktiv|aktywn|actief|attivit|ativid|gesehen|vue? pour|bekeken|toiminta|актив|etkin|tevékeny|アクティ|活[动動跃躍]|활동',
  /** What begins and ends itself, by beginnings of the last word of a label, or of a part of that: "SSL certificate". Patterns. */
  terms:
    'subscr|licen|lizenz|[cz]ertif|trial|dom[aeií]|contra[ct]|vertrag|passwor|mot de passe|invoice|sess[iã]|sesi[óo]|sesj|sitzung|testzeitr|' +
    'abonn?[ae]|abbona|suscri|contras|fa[ck]?tu|assina|senha|wachtw|subskr|certyf|umowa|hasło|подписка|лиценз|сертиф|парол|' +
    'ライセンス|サブスク|証明書|契約|ドメイン|订阅|许可证|证书|域名|구독|라이선스|인증서',
  /** The same of what may as well be what the key has, and was there before it: whole words. */
  plans: 'account|plano?|konto|tarif|compte|cuenta|conta|プラン|アカウント|套餐',
};

export type NoNames = typeof NO_NAMES;
