/**
 * Words that stand where a name might, and are none: states of a key, and what a control does. They count only where they
 * are the whole text. Languages one after the other, as in `dictionary.ts`; what all rows of a list have in common is no
 * name in any language.
 */
export const NO_NAMES =
  'active|inactive|enabled|disabled|revoked|expired|valid|invalid|pending|suspended|yes|no|edit|view|show|open|copy|' +
  'delete|remove|revoke|rotate|renew|manage|details|more|actions|aktiv|inaktiv|aktiviert|deaktiviert|widerrufen|' +
  'abgelaufen|bearbeiten|löschen|aktywny|aktywna|nieaktywny|włączony|wyłączony|unieważniony|edytuj|usuń|activo|activa|' +
  'inactivo|revocado|editar|eliminar|actif|inactif|révoqué|modifier|supprimer|attivo|revocato|modifica|ativo|revogado|' +
  'actief|bewerken|有効|無効|編集|削除|활성|편집|삭제|有效|编辑|删除';

/** Headers over pieces of the secret, and over what many rows have in common. */
export const NO_NAME_HEADERS =
  'prefix|suffix|preview|hint|fingerprint|hash|value|status|state|type|role|scope|scopes|permissions|actions|präfix|' +
  'wert|typ|rolle|prefiks|rola|uprawnienia|préfixe|statut|valor|estado|tipo|状態|種類|権限|状态|类型|权限';
