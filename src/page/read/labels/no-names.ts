/**
 * Words that stand where a name might, and are none: states of a key, and what a control does. They count only where they
 * are the whole text. Languages one after the other; what all rows of a list have in common is no
 * name in any language. Behind the semicolon: what is said beside a name, and may be one where it stands alone.
 */
export const NO_NAMES =
  'active|inactive|enabled|disabled|revoked|expired|valid|invalid|pending|suspended|yes|no|edit|view|show|open|copy|' +
  'delete|remove|revoke|rotate|renew|manage|details|more|actions|aktiv|inaktiv|aktiviert|deaktiviert|widerrufen|' +
  'abgelaufen|bearbeiten|löschen|aktywny|aktywna|nieaktywny|włączony|wyłączony|unieważniony|edytuj|usuń|activo|activa|' +
  'inactivo|revocado|editar|eliminar|actif|inactif|révoqué|modifier|supprimer|attivo|revocato|modifica|ativo|revogado|' +
  'actief|bewerken|有効|無効|編集|削除|활성|편집|삭제|有效|编辑|删除;' +
  'new|default|beta|alpha|preview|primary|secondary|main|current|legacy|deprecated|trial|live|test|sandbox|production|' +
  'recommended|verified|unverified|admin|read only|limited|full access|owner|shared|private|public|you|neu|standard|' +
  'vorschau|primär|aktuell|veraltet|empfohlen|nouveau|nouvelle|défaut|par défaut|principal|actuel|recommandé|nuevo|' +
  'nueva|predeterminado|predeterminada|actual|recomendado|nuovo|nuova|predefinito|predefinita|principale|attuale|' +
  'novo|nova|padrão|atual|nieuw|standaard|huidig|aanbevolen|ny|nytt|förvald|nuvarande|nuværende|gjeldende|uusi|' +
  'oletus|nykyinen|nowy|nowa|domyślny|domyślna|bieżący|zalecany|nový|výchozí|aktuální|новый|по умолчанию|текущий|' +
  'yeni|varsayılan|新規|デフォルト|既定|ベータ|現在|新|新建|默认|預設|测试版|測試版|当前|目前|새로운|신규|기본|기본값|베타|현재';
