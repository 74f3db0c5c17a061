/**
 * Words that stand where a name might, and are none: states of a key, and what a control does. They count only where they
 * are the whole text. Languages one after the other; what all rows of a list have in common is no
 * name in any language.
 */
export const NO_NAMES =
  'active|inactive|enabled|disabled|revoked|expired|valid|invalid|pending|suspended|yes|no|edit|view|show|open|copy|' +
  'delete|remove|revoke|rotate|renew|manage|details|more|actions|aktiv|inaktiv|aktiviert|deaktiviert|widerrufen|' +
  'abgelaufen|bearbeiten|löschen|aktywny|aktywna|nieaktywny|włączony|wyłączony|unieważniony|edytuj|usuń|activo|activa|' +
  'inactivo|revocado|editar|eliminar|actif|inactif|révoqué|modifier|supprimer|attivo|revocato|modifica|ativo|revogado|' +
  'actief|bewerken|有効|無効|編集|削除|활성|편집|삭제|有效|编辑|删除';
