/**
 * Words that stand where a name might, and are none: states of a key, and what a control does. They count only where they
 * are the whole text. Languages one after the other, as in `dictionary.ts`.
 */
export const NO_NAMES =
  'active|inactive|enabled|disabled|revoked|expired|valid|invalid|pending|suspended|deactivated|on|off|yes|no|ok|new|' +
  'edit|view|show|open|copy|delete|remove|revoke|rotate|renew|manage|details|more|actions|menu|select|' +
  'aktiv|inaktiv|aktiviert|deaktiviert|widerrufen|abgelaufen|gültig|bearbeiten|anzeigen|öffnen|kopieren|löschen|ja|nein|' +
  'aktywny|aktywna|nieaktywny|włączony|wyłączony|unieważniony|wygasły|edytuj|pokaż|kopiuj|usuń|tak|nie|szczegóły|' +
  'activo|activa|inactivo|revocado|caducado|editar|ver|copiar|eliminar|actif|active|inactif|révoqué|expiré|modifier|voir|' +
  'copier|supprimer|attivo|inattivo|revocato|scaduto|modifica|elimina|ativo|inativo|revogado|expirado|excluir|actief|' +
  'inactief|ingetrokken|bewerken|verwijderen|rediger|slett|redigera|ta bort|aktiivinen|muokkaa|poista|' +
  'активен|активный|отозван|изменить|удалить|有効|無効|編集|削除|활성|비활성|편집|삭제|有效|无效|启用|禁用|编辑|删除|نشط|تعديل|حذف|פעיל|ערוך|מחק';

/** Headers over pieces of the secret, and over what many rows have in common. */
export const NO_NAME_HEADERS =
  'prefix|suffix|preview|hint|fingerprint|hash|value|status|state|type|role|scope|scopes|permission|permissions|actions|' +
  'präfix|wert|typ|rolle|berechtigungen|aktionen|prefiks|wartość|rola|uprawnienia|akcje|préfixe|valeur|statut|rôle|' +
  'permisos|valor|estado|tipo|rol|接頭辞|値|状態|種類|権限|前缀|状态|类型|权限|상태|유형|권한';
