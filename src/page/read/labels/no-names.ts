/** Words that stand where a name might, and are none; divided by `|`, languages one after the other. */
export const NO_NAMES = {
  /** States of a key that stand on pages in other languages, too. */
  states:
    'aktiv|inaktiv|aktiviert|deaktiviert|widerrufen|abgelaufen|bearbeiten|löschen|aktywny|aktywna|nieaktywny|włączony|' +
    'wyłączony|unieważniony|edytuj|usuń|activo|activa|inactivo|revocado|editar|eliminar|actif|inactif|révoqué|' +
    'modifier|supprimer|attivo|revocato|modifica|ativo|revogado|actief|bewerken|有効|無効|編集|削除|활성|편집|삭제|' +
    '有效|编辑|删除',
  /** What is said beside a name, and may be one where it stands alone. */
  badges:
    'new|default|beta|alpha|preview|primary|secondary|main|current|legacy|deprecated|trial|live|test|sandbox|production|' +
    'recommended|verified|unverified|admin|read only|limited|full access|owner|shared|private|public|you|neu|standard|' +
    'vorschau|primär|aktuell|veraltet|empfohlen|nouveau|nouvelle|défaut|par défaut|principal|actuel|recommandé|nuevo|' +
    'nueva|predeterminado|predeterminada|actual|recomendado|nuovo|nuova|predefinito|predefinita|principale|attuale|' +
    'novo|nova|padrão|atual|nieuw|standaard|huidig|aanbevolen|ny|nytt|förvald|nuvarande|nuværende|gjeldende|uusi|' +
    'oletus|nykyinen|nowy|nowa|domyślny|domyślna|bieżący|zalecany|nový|výchozí|aktuální|новый|по умолчанию|текущий|' +
    'yeni|varsayılan|新規|デフォルト|既定|ベータ|現在|新|新建|默认|預設|测试版|測試版|当前|目前|새로운|신규|기본|기본값|베타|현재',
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
};

export type NoNames = typeof NO_NAMES;
