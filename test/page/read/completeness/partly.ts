/** What pages say in one language of a part of their keys, each phrase as some product prints it. `N` stands for a number. */
export interface Partly {
  readonly lang: string;
  /** Sentences that count the keys. */
  readonly counted: string;
  readonly shownOf: string;
  /** Sentences that say that not all of them show. */
  readonly only: string;
  readonly hidden: string;
  readonly notShown: string;
  readonly recent: string;
  /** Buttons that bring others. */
  readonly archived: string;
  readonly revoked: string;
  readonly older: string;
  readonly viewAll: string;
  readonly more: string;
  /** Sentences that say nothing of the list: of the secret, of a limit, of a rule. */
  readonly once: string;
  readonly limit: string;
  readonly rule: string;
  /** Buttons that do something to keys. */
  readonly act: string;
  /** The title of a part of the keys. */
  readonly part: string;
  /** What stands behind "no keys" where there may be some. */
  readonly doubt: string;
}

const KEYS =
  'lang counted shownOf only hidden notShown recent archived revoked older viewAll more once limit rule act part doubt'.split(
    ' ',
  );

export const PARTLY: readonly Partly[] = `
en|You have N API keys in this account|2 of N keys shown|Only active keys are shown|Some keys are hidden|Inactive keys are not shown|Showing recent keys|Show archived|Show revoked keys|Older keys|View all|See more|For your security, the key is shown only once|You can create up to N keys|Rotate your keys every N days|Delete expired keys|Active keys|Request failed with status N
de|Sie haben N API-Schlüssel in diesem Konto|2 von N Schlüsseln angezeigt|Es werden nur aktive Schlüssel angezeigt|Einige Schlüssel sind ausgeblendet|Inaktive Schlüssel werden nicht angezeigt|Zeigt aktuelle Schlüssel|Archivierte anzeigen|Widerrufene Schlüssel anzeigen|Ältere Schlüssel|Alle anzeigen|Mehr anzeigen|Der Schlüssel wird nur einmal angezeigt|Sie können bis zu N Schlüssel erstellen|Erneuern Sie alle N Tage Ihre Schlüssel|Abgelaufene Schlüssel löschen|Aktive Schlüssel|Anfrage fehlgeschlagen
fr|Vous avez N clés API dans ce compte|2 clés affichées sur N|Seules les clés actives sont affichées|Certaines clés sont masquées|Les clés inactives ne sont pas affichées|Affichage des clés récentes|Afficher les clés archivées|Voir les clés révoquées|Clés plus anciennes|Tout afficher|Voir plus|La clé n’est affichée qu’une seule fois|Vous pouvez créer jusqu’à N clés|Renouvelez vos clés tous les N jours|Supprimer les clés expirées|Mes clés|Échec de la requête
es|Tienes N claves API en esta cuenta|2 de N claves mostradas|Solo se muestran las claves activas|Algunas claves están ocultas|Las claves inactivas no se muestran|Mostrando claves recientes|Mostrar archivadas|Mostrar claves revocadas|Claves más antiguas|Ver todas|Ver más|La clave solo se muestra una vez|Puedes crear hasta N claves|Rota tus claves cada N días|Eliminar claves caducadas|Mis claves|La solicitud falló
it|Hai N chiavi API in questo account|2 di N chiavi mostrate|Vengono mostrate solo le chiavi attive|Alcune chiavi sono nascoste|Le chiavi inattive non sono mostrate|Visualizzazione delle chiavi recenti|Mostra archiviate|Mostra chiavi revocate|Chiavi precedenti|Mostra tutte|Mostra altro|La chiave viene mostrata una sola volta|Puoi creare fino a N chiavi|Ruota le chiavi ogni N giorni|Elimina le chiavi scadute|Chiavi attive|Richiesta fallita
pt|Você tem N chaves de API nesta conta|2 de N chaves exibidas|Apenas chaves ativas são exibidas|Algumas chaves estão ocultas|Chaves inativas não são exibidas|Exibindo chaves recentes|Mostrar arquivadas|Mostrar chaves revogadas|Chaves mais antigas|Ver todas|Ver mais|A chave é exibida apenas uma vez|Você pode criar até N chaves|Troque suas chaves a cada N dias|Excluir chaves expiradas|Minhas chaves|Falha na solicitação
nl|Je hebt N API-sleutels in dit account|2 van N sleutels getoond|Alleen actieve sleutels worden getoond|Sommige sleutels zijn verborgen|Inactieve sleutels worden niet weergegeven|Recente sleutels worden getoond|Gearchiveerde tonen|Ingetrokken sleutels tonen|Oudere sleutels|Alles weergeven|Meer weergeven|De sleutel wordt maar één keer getoond|Je kunt maximaal N sleutels aanmaken|Roteer je sleutels elke N dagen|Verlopen sleutels verwijderen|Mijn sleutels|Verzoek mislukt
sv|Du har N API-nycklar i det här kontot|2 av N nycklar visas|Endast aktiva nycklar visas|Vissa nycklar är dolda|Inaktiva nycklar visas inte|Visar senaste nycklar|Visa arkiverade|Visa återkallade nycklar|Äldre nycklar|Visa alla|Se mer|Nyckeln visas bara en gång|Du kan skapa upp till N nycklar|Byt dina nycklar varje N dagar|Ta bort utgångna nycklar|Mina nycklar|Begäran misslyckades
da|Du har N API-nøgler på denne konto|2 af N nøgler vises|Kun aktive nøgler vises|Nogle nøgler er skjult|Inaktive nøgler vises ikke|Viser seneste nøgler|Vis arkiverede|Vis tilbagekaldte nøgler|Ældre nøgler|Vis alle|Se mere|Nøglen vises kun én gang|Du kan oprette op til N nøgler|Skift dine nøgler hver N dage|Slet udløbne nøgler|Mine nøgler|Anmodningen mislykkedes
nb|Du har N API-nøkler på denne kontoen|2 av N nøkler vises|Bare aktive nøkler vises|Noen nøkler er skjult|Inaktive nøkler vises ikke|Viser nylige nøkler|Vis arkiverte|Vis tilbakekalte nøkler|Eldre nøkler|Vis alle|Se mer|Nøkkelen vises bare én gang|Du kan opprette opptil N nøkler|Bytt nøklene dine hver N dager|Slett utløpte nøkler|Mine nøkler|Forespørselen mislyktes
fi|Tällä tilillä on N API-avainta|2 / N avainta näkyvissä|Vain aktiiviset avaimet näytetään|Jotkin avaimet on piilotettu|Passiivisia avaimia ei näytetä|Näytetään viimeisimmät avaimet|Näytä arkistoidut|Näytä kumotut avaimet|Vanhemmat avaimet|Näytä kaikki|Näytä lisää|Avain näytetään vain kerran|Voit luoda enintään N avainta|Vaihda avaimet N päivän välein|Poista vanhentuneet avaimet|Omat avaimet|Pyyntö epäonnistui
pl|Na tym koncie masz N kluczy API|Pokazano 2 z N kluczy|Pokazano tylko aktywne klucze|Niektóre klucze są ukryte|Nieaktywne klucze nie są wyświetlane|Wyświetlanie ostatnich kluczy|Pokaż zarchiwizowane|Pokaż unieważnione klucze|Starsze klucze|Zobacz wszystkie|Zobacz więcej|Klucz jest wyświetlany tylko raz|Możesz utworzyć do N kluczy|Wymieniaj klucze co N dni|Usuń wygasłe klucze|Moje klucze|Żądanie nie powiodło się
cs|V tomto účtu máte N klíčů API|Zobrazeny 2 z N klíčů|Zobrazují se pouze aktivní klíče|Některé klíče jsou skryté|Neaktivní klíče se nezobrazují|Zobrazeny poslední klíče|Zobrazit archivované|Zobrazit zrušené klíče|Starší klíče|Zobrazit vše|Zobrazit více|Klíč se zobrazí pouze jednou|Můžete vytvořit až N klíčů|Měňte klíče každých N dní|Smazat vypršelé klíče|Moje klíče|Požadavek selhal
ru|В этом аккаунте N ключей API|Показано 2 из N ключей|Показаны только активные ключи|Некоторые ключи скрыты|Неактивные ключи не отображаются|Показаны последние ключи|Показать архивные|Показать отозванные ключи|Старые ключи|Показать все|Показать ещё|Ключ показывается только один раз|Можно создать максимум N ключей|Меняйте ключи каждые N дней|Удалить истекшие ключи|Мои ключи|Не удалось выполнить запрос
tr|Bu hesapta N API anahtarı var|N anahtardan 2 tanesi gösteriliyor|Yalnızca aktif anahtarlar gösteriliyor|Bazı anahtarlar gizlendi|Pasif anahtarlar gösterilmiyor|En son anahtarlar gösteriliyor|Arşivlenenleri göster|İptal edilen anahtarları göster|Eski anahtarlar|Tümünü göster|Daha fazla göster|Anahtar yalnızca bir kez gösterilir|En fazla N anahtar oluşturabilirsiniz|Anahtarlarınızı her N günde bir yenileyin|Süresi dolan anahtarları sil|Eski anahtarlar|İstek başarısız oldu
ja|このアカウントにはAPIキーがN個あります|N件中2件のキーを表示|有効なキーのみ表示されています|一部のキーは非表示です|無効なキーは表示されません|最近のキーを表示しています|アーカイブ済みを表示|失効したキーを表示|古いキー|すべて表示|もっと見る|キーは一度だけ表示されます|最大N個のキーを作成できます|N日ごとにキーを更新してください|期限切れのキーを削除|自分のキー|リクエストに失敗しました
zh|此账户中有 N 个 API 密钥|显示 2 个，共 N 个密钥|仅显示有效的密钥|部分密钥已隐藏|不显示已停用的密钥|显示最近的密钥|显示已归档|显示已撤销的密钥|更早的密钥|查看全部|查看更多|密钥只显示一次|您最多可创建 N 个密钥|每 N 天轮换密钥|删除过期密钥|我的密钥|请求失败
zh-TW|此帳戶中有 N 個 API 金鑰|顯示 2 個，共 N 個金鑰|僅顯示有效的金鑰|部分金鑰已隱藏|不顯示已停用的金鑰|顯示最近的金鑰|顯示已封存|顯示已撤銷的金鑰|較舊的金鑰|檢視全部|查看更多|金鑰只顯示一次|您最多可建立 N 個金鑰|每 N 天輪替金鑰|刪除過期金鑰|我的金鑰|請求失敗
ko|이 계정에 API 키가 N개 있습니다|N개 키 중 2개 표시|활성 키만 표시됩니다|일부 키가 숨겨져 있습니다|비활성 키는 표시되지 않습니다|최근 키 표시 중|보관된 항목 보기|취소된 키 보기|이전 키|모두 보기|더 보기|키는 한 번만 표시됩니다|키를 최대 N개까지 생성할 수 있습니다|N일마다 키를 교체하세요|만료된 키 삭제|내 키|요청이 실패했습니다
th|บัญชีนี้มีคีย์ API N รายการ|แสดง 2 จาก N คีย์|แสดงเฉพาะคีย์ที่ใช้งานอยู่|คีย์บางส่วนถูกซ่อน|ไม่แสดงคีย์ที่ไม่ได้ใช้งาน|แสดงคีย์ล่าสุด|แสดงที่เก็บถาวร|แสดงคีย์ที่ถูกเพิกถอน|คีย์เก่า|ดูทั้งหมด|ดูเพิ่มเติม|คีย์จะแสดงเพียงครั้งเดียว|คุณสร้างได้สูงสุด N คีย์|เปลี่ยนคีย์ทุก N วัน|ลบคีย์ที่หมดอายุ|คีย์ของฉัน|คำขอล้มเหลว
ar|لديك N مفاتيح API في هذا الحساب|عرض 2 من N مفاتيح|يتم عرض المفاتيح النشطة فقط|بعض المفاتيح مخفية|لا يتم عرض المفاتيح غير النشطة|عرض المفاتيح الحديثة|عرض المؤرشفة|عرض المفاتيح الملغاة|المفاتيح القديمة|عرض الكل|عرض المزيد|يتم عرض المفتاح مرة واحدة فقط|الحد الأقصى N مفاتيح|غيّر المفاتيح كل N يوم|حذف المفاتيح المنتهية|مفاتيحي|فشل الطلب
he|יש לך N מפתחות API בחשבון הזה|מוצגים 2 מתוך N מפתחות|מוצגים רק מפתחות פעילים|חלק מהמפתחות מוסתרים|מפתחות לא פעילים אינם מוצגים|מציג מפתחות אחרונים|הצג מפתחות בארכיון|הצג מפתחות שבוטלו|מפתחות ישנים|הצג הכל|הצג עוד|המפתח מוצג פעם אחת בלבד|ניתן ליצור לכל היותר N מפתחות|החלף מפתחות כל N ימים|מחק מפתחות שפג תוקפם|המפתחות שלי|הבקשה נכשלה
`
  .trim()
  .split('\n')
  .map((line) => Object.fromEntries(line.split('|').map((text, at) => [KEYS[at], text])) as unknown as Partly);
