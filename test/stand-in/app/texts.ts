import { h } from './dom.ts';
import type { Parameters } from './parameters.ts';

/** English, Polish, German, Japanese. Our wording; German labels as users report them where they do. */
const TEXTS = {
  'frame.find': ['Find or Ask', 'Znajdź lub zapytaj', 'Suchen oder fragen', '検索または質問'],
  'frame.upgrade': ['Upgrade', 'Ulepsz', 'Upgrade', 'アップグレード'],
  'frame.assistant': ['Assistant', 'Asystent', 'Assistent', 'アシスタント'],
  'menu.title': ['Development', 'Programowanie', 'Entwicklung', '開発'],
  'menu.overview': ['Overview', 'Przegląd', 'Übersicht', '概要'],
  'menu.projects': ['Projects', 'Projekty', 'Projekte', 'プロジェクト'],
  'menu.legacyApps': ['Legacy Apps', 'Starsze aplikacje', 'Alte Apps', 'レガシーアプリ'],
  'menu.serviceKeys': ['Service Keys', 'Klucze usług', 'Service-Schlüssel', 'サービスキー'],
  'menu.personalKey': [
    'Personal Access Key',
    'Osobisty klucz dostępu',
    'Persönlicher Zugriffsschlüssel',
    'パーソナルアクセスキー',
  ],
  'menu.developerKey': ['Developer API Key', 'Klucz API dewelopera', 'Entwickler-API-Schlüssel', '開発者APIキー'],
  'menu.monitoring': ['Monitoring', 'Monitorowanie', 'Überwachung', 'モニタリング'],
  'menu.contacts': ['Contacts', 'Kontakty', 'Kontakte', 'コンタクト'],
  'menu.settings': ['Settings', 'Ustawienia', 'Einstellungen', '設定'],
  'menu.apiKey': ['API key', 'Klucz API', 'API-Schlüssel', 'APIキー'],
  'apps.privateTitle': ['Private Apps', 'Aplikacje prywatne', 'Private Apps', '非公開アプリ'],
  'apps.moved': [
    'Your private apps have moved',
    'Aplikacje prywatne są w nowym miejscu',
    'Ihre privaten Apps sind umgezogen',
    '非公開アプリは移動しました',
  ],
  'apps.movedText': [
    'All private apps now live on the Legacy Apps page. Existing ones keep running and can be migrated.',
    'Wszystkie aplikacje prywatne są teraz na stronie starszych aplikacji. Istniejące działają dalej i można je przenieść.',
    'Alle privaten Apps stehen jetzt auf der Seite der alten Apps. Bestehende laufen weiter und können migriert werden.',
    'すべての非公開アプリはレガシーアプリのページにあります。既存のアプリは引き続き動作し、移行できます。',
  ],
  'apps.goToLegacy': ['Go to Legacy Apps', 'Przejdź do starszych aplikacji', 'Zu den alten Apps', 'レガシーアプリへ'],
  'apps.create': ['Create legacy app', 'Utwórz starszą aplikację', 'Alte App erstellen', 'レガシーアプリを作成'],
  'apps.none': [
    'No legacy apps available',
    'Brak starszych aplikacji',
    'Keine alten Apps vorhanden',
    'レガシーアプリはありません',
  ],
  'apps.search': ['Search for an app', 'Szukaj aplikacji', 'App suchen', 'アプリを検索'],
  'apps.back': ['Back to all apps', 'Wróć do wszystkich aplikacji', 'Zurück zu allen Apps', 'すべてのアプリに戻る'],
  'apps.edit': ['Edit app', 'Edytuj aplikację', 'App bearbeiten', 'アプリを編集'],
  'apps.lastChanged': ['Last changed', 'Ostatnia zmiana', 'Zuletzt geändert', '最終変更'],
  'apps.delete': ['Delete this app', 'Usuń tę aplikację', 'Diese App löschen', 'このアプリを削除'],
  'tab.overview': ['Overview', 'Przegląd', 'Übersicht', '概要'],
  'tab.auth': ['Auth', 'Uwierzytelnianie', 'Auth', '認証'],
  'tab.logs': ['Logs', 'Dzienniki', 'Protokolle', 'ログ'],
  'tab.webhooks': ['Webhooks', 'Webhooki', 'Webhooks', 'Webhook'],
  'tab.auditLog': ['Audit log', 'Dziennik audytu', 'Audit-Protokoll', '監査ログ'],
  'tab.callLog': ['Call log', 'Dziennik wywołań', 'Aufrufprotokoll', '呼び出しログ'],
  'auth.note': [
    'These credentials open your account’s data. Keep them safe.',
    'Te dane dostępu otwierają dane konta. Trzymaj je w bezpiecznym miejscu.',
    'Diese Zugangsdaten öffnen die Daten Ihres Kontos. Bewahren Sie sie sicher auf.',
    'これらの認証情報でアカウントのデータにアクセスできます。安全に保管してください。',
  ],
  'auth.accessToken': ['Access token', 'Token dostępu', 'Zugriffstoken', 'アクセストークン'],
  'auth.clientSecret': ['Client secret', 'Sekret klienta', 'Client-Geheimnis', 'クライアントシークレット'],
  'auth.scopes': ['Scopes', 'Zakresy', 'Bereiche', 'スコープ'],
  'auth.usedFor': [
    'Used to make API calls.',
    'Służy do wywołań API.',
    'Wird für API-Aufrufe verwendet.',
    'API呼び出しに使用されます。',
  ],
  'auth.oldExpires': [
    'The old token expires',
    'Stary token wygasa',
    'Das alte Token läuft ab',
    '古いトークンの有効期限',
  ],
  'auth.expireNow': ['Expire now', 'Wygaś teraz', 'Jetzt ablaufen lassen', '今すぐ失効'],
  'token.show': ['Show', 'Pokaż', 'Anzeigen', '表示'],
  'token.showToken': ['Show token', 'Pokaż token', 'Token anzeigen', 'トークンを表示'],
  'token.hide': ['Hide token', 'Ukryj token', 'Token ausblenden', 'トークンを非表示'],
  'token.copy': ['Copy', 'Kopiuj', 'Kopieren', 'コピー'],
  'rotate.button': ['Rotate', 'Obróć', 'Rotieren', 'ローテーション'],
  'rotate.now': [
    'Rotate and expire this token now',
    'Obróć i wygaś ten token teraz',
    'Rotieren und Token sofort ablaufen lassen',
    '今すぐローテーションして失効',
  ],
  'rotate.later': [
    'Rotate and expire this token later',
    'Obróć i wygaś ten token później',
    'Rotieren und Token später ablaufen lassen',
    'ローテーションして後で失効',
  ],
  'rotate.confirm': ['Rotate now', 'Obróć teraz', 'Jetzt rotieren', '今すぐローテーション'],
  'rotate.cancel': ['Cancel', 'Anuluj', 'Abbrechen', 'キャンセル'],
  'apiKey.actions': ['Actions', 'Akcje', 'Aktionen', 'アクション'],
  'apiKey.rotate': ['Rotate key', 'Obróć klucz', 'Schlüssel rotieren', 'キーをローテーション'],
  'apiKey.deactivate': ['Deactivate key', 'Dezaktywuj klucz', 'Schlüssel deaktivieren', 'キーを無効化'],
  'apiKey.none': [
    'This account has no API key.',
    'To konto nie ma klucza API.',
    'Dieses Konto hat keinen API-Schlüssel.',
    'このアカウントにはAPIキーがありません。',
  ],
  'serviceKey.create': [
    'Create service key',
    'Utwórz klucz usługi',
    'Service-Schlüssel erstellen',
    'サービスキーを作成',
  ],
  'serviceKey.none': [
    'No service keys yet',
    'Nie ma jeszcze kluczy usług',
    'Noch keine Service-Schlüssel',
    'サービスキーはまだありません',
  ],
  'serviceKey.back': [
    'Back to all Service Keys',
    'Wróć do kluczy usług',
    'Zurück zu den Service-Schlüsseln',
    'すべてのサービスキーに戻る',
  ],
  'column.name': ['Name', 'Nazwa', 'Name', '名前'],
  'column.type': ['App type', 'Typ aplikacji', 'App-Typ', 'アプリの種類'],
  'column.created': ['Created', 'Utworzono', 'Erstellt', '作成日'],
  'column.rotated': ['Last rotated', 'Ostatnia rotacja', 'Letzte Rotation', '最終ローテーション'],
  'column.updated': ['Last updated', 'Ostatnia aktualizacja', 'Zuletzt aktualisiert', '最終更新'],
  'column.lastUsed': ['Last used', 'Ostatnie użycie', 'Zuletzt verwendet', '最終使用'],
  'column.keyId': ['Service key ID', 'ID klucza usługi', 'Service-Schlüssel-ID', 'サービスキーID'],
  'column.user': ['User', 'Użytkownik', 'Benutzer', 'ユーザー'],
  'column.event': ['Event', 'Zdarzenie', 'Ereignis', 'イベント'],
  'column.time': ['Time', 'Czas', 'Zeit', '時刻'],
  'type.private': ['Private', 'Prywatna', 'Privat', '非公開'],
  'common.loading': ['Loading', 'Wczytywanie', 'Wird geladen', '読み込み中'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

export type TextKey = keyof typeof TEXTS;
const LANGUAGES = ['en', 'pl', 'de', 'ja'] as const;
const LOCALES = { en: 'en-us', pl: 'pl-pl', de: 'de-de', ja: 'ja-jp' } as const;

export function word({ lang }: Parameters, key: TextKey): string {
  return TEXTS[key][LANGUAGES.indexOf(lang)] ?? key;
}

/** A text as HubSpot's own components print it: an element that carries its key and the language. */
export function text(parameters: Parameters, key: TextKey): HTMLElement {
  const attributes = { 'data-locale-at-render': LOCALES[parameters.lang], 'data-key': `standIn.${key}` };
  return h('i18n-string', attributes, word(parameters, key));
}
