/**
 * What headers and labels say, as far as a reader needs it; one string a meaning, languages one after the other (en, de, pl,
 * es, fr, it, pt, nl, da, nb, sv, fi, cs, sk, hu, ro, tr, ru, uk, el, bg, hr, ja, ko, zh, th, vi, id, ar, he, hi). Hints only: a
 * label counts when nothing is left of it besides these words, so a missing word makes a date unread, never wrong.
 */
export type Meaning =
  | 'created'
  | 'rotated'
  | 'expires'
  | 'last-used'
  | 'changed'
  | 'age'
  | 'name'
  | 'id'
  | 'author'
  | 'old'
  | 'last'
  | 'other'
  | 'key'
  | 'filler';

export const WORDS: Readonly<Record<Meaning, string>> = {
  created:
    'created|creation|create date|generated|issued|issue date|added|made|erstellt|erstellung|erstellungsdatum|' +
    'erzeugt|angelegt|generiert|ausgestellt|hinzugefügt am|erstelldatum|utworzono|utworzony|utworzona|utworzone|' +
    'utworzenia|utworzenie|stworzono|wygenerowano|dodano|data dodania|creado|creada|creación|se creó|generado|' +
    'generada|créé|créée|création|généré|générée|ajouté le|creato|creata|creazione|data di creazione|generato|' +
    'generata|criado|criada|criação|gerado|gerada|aangemaakt|gemaakt|aanmaakdatum|gegenereerd|oprettet|' +
    'oprettelsesdato|oprettelse|opprettet|opprettelsesdato|opprettelse|skapad|skapades|skapat|skapandedatum|' +
    'luotu|luontipäivä|luomispäivä|luontiaika|vytvořeno|vytvořen|vytvořena|vytvoření|vytvorené|vytvorený|' +
    'dátum vytvorenia|vytvorenie|létrehozva|létrehozás|létrehozás dátuma|létrehozás ideje|creat|creată|' +
    'data creării|oluşturuldu|oluşturulma|oluşturma tarihi|oluşturulma zamanı|yaratıldı|создан|создана|создано|' +
    'дата создания|создание|выпущен|створено|створений|створена|створення|δημιουργήθηκε|δημιουργία|' +
    'ημερομηνία δημιουργίας|създаден|създадена|създадено|дата на създаване|kreirano|stvoreno|izrađeno|' +
    'datum izrade|作成|作成済み|作成した|発行日|生成|만든 날짜|생성일|생성|생성됨|작성일|만듦|발급일|创建|创建日期|建立|創建|已创建|已建立|สร้าง|สร้างขึ้นเมื่อ|' +
    'đã tạo|ngày tạo|tạo lúc|được tạo|dibuat|tanggal pembuatan|تاريخ الإنشاء|تم الإنشاء|أنشئ|أُنشئ|تم إنشاؤه|أنشئت|أنشئت في|' +
    'إنشاء|נוצר|נוצרה|תאריך יצירה|נוצר בתאריך|बनाया गया|निर्मित|निर्माण तिथि|बनाने की तारीख',
  rotated:
    'rotated|last rotation|regenerated|renewed|reset|secret changed|rotiert|letzte rotation|erneuert|' +
    'neu generiert|obrócono|ostatnia rotacja|odnowiono|data rotacji|zrotowano|rotado|rotada|última rotación|' +
    'regenerado|regenerada|renouvelé|renouvelée|dernière rotation|régénéré|régénérée|ruotato|ruotata|' +
    'ultima rotazione|rigenerato|rigenerata|rotacionado|rotacionada|última rotação|geroteerd|roteret|rotert|' +
    'roterad|kierrätetty|rotováno|poslední rotace|döndürüldü|son döndürme|обновлён ключ|ротация|остання ротація|' +
    'ローテーション|再生成日|교체됨|마지막 교체|轮换|輪替',
  expires:
    'expires|expiry|expiration|expire|expired|valid until|valid to|valid through|expires after|läuft ab|ablauf|' +
    'ablaufdatum|abgelaufen|verfallsdatum|verfällt|gültig bis|wygasa|wygaśnie|wygasł|wygasło|wygaśnięcie|data wygaśnięcia|ważny do|' +
    'ważne do|ważność|caduca|expira|caducidad|vencimiento|vence|válido hasta|fecha de expiración|expiré|' +
    "date d'expiration|valable jusqu'au|valide jusqu'au|échéance|scade|scadenza|data di scadenza|valido fino al|" +
    'validade|vencimento|data de expiração|válido até|verloopt|vervaldatum|geldig tot|verlopen|udløber|' +
    'udløbsdato|udløb|gyldig til|utløper|utløpsdato|utløp|gyldig til og med|upphör|går ut|utgångsdatum|' +
    'giltig till|vanhenee|vanhentuu|voimassa|päättyy|platnost do|vyprší|konec platnosti|datum vypršení|platné do|' +
    'vypršanie|lejár|lejárat|érvényes|expiră|data expirării|valabil până la|sona erme|son kullanma tarihi|' +
    'bitiş tarihi|sona eriyor|geçerlilik sonu|истекает|срок действия|действителен до|истекает в|закінчується|' +
    'термін дії|дійсний до|λήγει|λήξη|ημερομηνία λήξης|изтича|валиден до|istječe|vrijedi do|有効期限|期限|失効|만료|만료일|' +
    '만료됨|유효 기간|过期|到期|有效期|有效期至|失效时间|過期|有效期限|หมดอายุ|วันหมดอายุ|hết hạn|kedaluwarsa|kadaluarsa|berakhir|' +
    'تاريخ الانتهاء|تاريخ انتهاء الصلاحية|تنتهي|ينتهي|انتهاء الصلاحية|تنتهي الصلاحية|תפוגה|פג תוקף|בתוקף עד|समाप्ति|समाप्त होता है',
  'last-used':
    'last use|used|last activity|last active|last accessed|last access|last seen|last call|last request|usage|' +
    'latest use|zuletzt genutzt|letzte verwendung|letzte nutzung|verwendet|benutzt|zuletzt aktiv|' +
    'letzte aktivität|letzter zugriff|ostatnie użycie|ostatnio użyty|ostatnio używane|użyto|używany|' +
    'ostatnia aktywność|ostatni dostęp|data ostatniego użycia|último uso|utilizado por última vez|usado|última actividad|último acceso|' +
    'última utilización|dernière utilisation|utilisé|utilisée|dernière activité|dernier accès|ultimo utilizzo|' +
    'ultimo uso|usato|utilizzato|ultima attività|ultimo accesso|última utilização|último acesso|última atividade|' +
    'laatste gebruik|gebruikt|laatste activiteit|brugt|brukt|senast använt|senast använda|använd|käytetty|' +
    'viimeisin käyttö|naposledy použit|použito|naposledy použité|posledné použitie|utoljára használva|' +
    'utolsó használat|ultima utilizare|utilizat|son kullanım|son kullanma|kullanıldı|son kullanılma|' +
    'последнее использование|использован|использовался|последняя активность|останнє використання|використано|' +
    'τελευταία χρήση|последно използване|zadnje korištenje|最終利用|最終アクセス|使用|마지막 사용일|마지막 활동|사용|ใช้ล่าสุด|' +
    'ใช้งานล่าสุด|ใช้ครั้งล่าสุด|sử dụng lần cuối|lần sử dụng cuối|terakhir digunakan|آخر استخدام|آخر استعمال|' +
    'שימוש אחרון|נעשה שימוש לאחרונה|अंतिम उपयोग|अंतिम बार उपयोग',
  changed:
    'changed|updated|modified|edited|last change|last update|last modification|synced|geändert|aktualisiert|' +
    'letzte änderung|letzte aktualisierung|bearbeitet|ostatnia zmiana|zmieniono|zaktualizowano|aktualizacja|' +
    'zmodyfikowano|data modyfikacji|ostatnia modyfikacja|edytowano|última actualización|actualizado|actualizada|' +
    'modificado|última modificación|último cambio|dernière modification|modifié|modifiée|mis à jour|mise à jour|' +
    'ultima modifica|ultimo aggiornamento|modificato|aggiornato|aggiornata|última atualização|atualizado|' +
    'atualizada|última alteração|última modificação|alterado|bijgewerkt|gewijzigd|opdateret|ændret|oppdatert|' +
    'endret|uppdaterad|ändrad|viimeksi muutettu|päivitetty|muokattu|změněno|aktualizováno|upraveno|zmenené|' +
    'upravené|módosítva|frissítve|ultima modificare|modificat|actualizat|güncellendi|son güncelleme|' +
    'son değişiklik|değiştirildi|изменён|изменено|обновлено|обновлён|последнее изменение|последнее обновление|' +
    'дата изменения|змінено|оновлено|остання зміна|останнє оновлення|τελευταία ενημέρωση|ενημερώθηκε|' +
    'последна промяна|ažurirano|zadnja promjena|更新|最終変更|変更日|編集日|업데이트|수정|수정일|변경|修改|更改|อัปเดต|แก้ไขล่าสุด|cập nhật|' +
    'diperbarui|آخر تحديث|تاريخ التحديث|آخر تعديل|תאריך עדכון|עודכן|עדכון אחרון|अपडेट किया गया|अंतिम अपडेट|' +
    'संशोधित',
  age:
    'age|alter|schlüsselalter|wiek|edad|antigüedad|âge|ancienneté|età|anzianità|idade|leeftijd|alder|ålder|ikä|経過日数|経過時間|' +
    '사용 기간|경과 기간|年龄|已使用时长|使用時長|อายุ',
  name:
    'name|title|label|description|nazwa|tytuł|etykieta|nombre|nom|nome|naam|navn|namn|nimi|bezeichnung|titel|' +
    'název|názov|név|nume|ad|isim|название|имя|назва|όνομα|име|naziv|名前|名称|名稱|이름|ชื่อ|tên|nama|الاسم|اسم|שם|नाम',
  id:
    'id|identifier|kennung|identyfikator|identificador|identifiant|identificativo|tunniste|azonosító|kimlik|' +
    'идентификатор|ідентифікатор|標識|标识|識別子|アイディー|식별자|المعرف|מזהה',
  author:
    'created by|owner|author|creator|added by|issued by|generated by|erstellt von|ersteller|eigentümer|inhaber|' +
    'angelegt von|utworzony przez|utworzona przez|utworzone przez|utworzono przez|autor|właściciel|creado por|' +
    'creada por|propietario|créé par|créée par|propriétaire|auteur|creato da|creata da|autore|proprietario|' +
    'criado por|criada por|proprietário|aangemaakt door|gemaakt door|eigenaar|oprettet af|ejer|opprettet av|eier|' +
    'skapad av|skapades av|ägare|luonut|omistaja|vytvořil|vytvořeno uživatelem|vlastník|létrehozta|tulajdonos|' +
    'creat de|oluşturan|sahibi|создал|автор|владелец|створив|власник|作成者|所有者|生成者|만든 사람|생성자|소유자|创建者|创建人|建立者|擁有者|' +
    'ผู้สร้าง|เจ้าของ|người tạo|dibuat oleh|أنشأه|المنشئ|المالك|נוצר על ידי|יוצר|בעלים|द्वारा बनाया गया',
  old:
    'old|previous|former|alte|alter|altes|alten|das alte|vorherige|vorheriges|bisherige|stary|stara|stare|' +
    'starego|poprzedni|poprzednie|poprzednia|antiguo|antigua|anterior|ancien|ancienne|précédent|precedente|' +
    'vecchio|vecchia|antigo|antiga|oude|vorige|gamle|gammel|tidligere|gamla|tidigare|vanha|starý|staré|předchozí|' +
    'eski|önceki|старый|предыдущий|старий|古い|以前の|이전|旧|舊|เก่า|cũ|lama|القديم|הישן|पुराना',
  last:
    'last|latest|most recent|recently|zuletzt|letzte|letzter|letztes|ostatnie|ostatnio|ostatnia|ostatni|último|' +
    'última|por última vez|pela última vez|dernière|dernier|pour la dernière fois|ultimo|ultima|laatst|laatste|' +
    'sidst|senest|sist|senast|viimeksi|viimeisin|naposledy|poslední|posledné|utoljára|utolsó|son|последнее|' +
    'последний|последняя|остання|останнє|останній|τελευταία|последно|zadnje|zadnja|最終|最後に|最近の|마지막|마지막으로|최근|최종|上次|' +
    '最后|最近|最後|ล่าสุด|lần cuối|terakhir|آخر|אחרון|לאחרונה|अंतिम',
  other:
    'account|member|member since|user|users|profile|login|signed in|sign-in|signin|invoice|billing|payment|blog|' +
    'article|post|posted|published|news|event|events|activity|audit|log|logs|session|sessions|subscription|trial|' +
    'plan|contact|contacts|customer|company|workspace|organization|organisation|team|order|ticket|comment|' +
    'webhook|certificate|domain|invited|joined|registered|release|version|konto|kontos|benutzer|nutzer|anmeldung|' +
    'rechnung|rechnungsdatum|zahlung|artikel|beitrag|veröffentlicht|ereignis|protokoll|abonnement|unternehmen|' +
    'mitglied|mitglied seit|testphase|konta|użytkownik|użytkownika|logowanie|faktura|faktury|płatność|artykuł|' +
    'wpis|opublikowano|zdarzenie|dziennik|subskrypcja|firma|cuenta|usuario|inicio de sesión|factura|pago|' +
    'artículo|publicado|evento|suscripción|empresa|compte|utilisateur|connexion|facture|paiement|publié|' +
    'événement|journal|entreprise|utente|fattura|pagamento|articolo|pubblicato|abbonamento|azienda|conta|usuário|' +
    'fatura|artigo|assinatura|gebruiker|factuur|bericht|gepubliceerd|konti|bruger|bruker|användare|tili|käyttäjä|' +
    'účet|uživatel|fiók|felhasználó|cont|utilizator|hesap|kullanıcı|аккаунт|учётная запись|пользователь|счёт|' +
    'вход|статья|событие|журнал|обліковий запис|користувач|рахунок|λογαριασμός|χρήστης|アカウント|ユーザー|請求|請求書|ログイン|' +
    'ブログ|記事|公開日|イベント|会社|계정|사용자|청구|청구서|로그인|블로그|이벤트|账户|帐户|账号|用户|登录|发票|账单|博客|事件|帳戶|使用者|登入|บัญชี|ผู้ใช้|tài khoản|' +
    'người dùng|akun|pengguna|حساب|المستخدم|فاتورة|חשבון|משתמש|חשבונית|खाता|उपयोगकर्ता',
  key:
    'key|keys|token|tokens|secret|credential|credentials|schlüssel|geheimnis|zugangsdaten|zugriffstoken|' +
    'zugriffsschlüssel|klucz|klucze|klucza|kluczy|tokenu|tokena|tokenów|sekret|clave|claves|llave|clé|clés|jeton|' +
    'jetons|chiave|chiavi|chave|chaves|sleutel|sleutels|nøgle|nøkkel|nyckel|nycklar|avain|avaimet|klíč|klíče|' +
    'kľúč|kulcs|cheie|anahtar|anahtarı|ключ|ключи|ключа|токен|токена|κλειδί|ključ|キー|トークン|シークレット|키|토큰|密钥|密鑰|金鑰|' +
    '令牌|权杖|權杖|คีย์|โทเค็น|khóa|mã|kunci|مفتاح|المفتاح|رمز|מפתח|אסימון|कुंजी|टोकन',
  filler:
    'the|this|your|of|on|at|in|for|date|time|day|when|was|is|and|api|access|service|personal|developer|private|' +
    'legacy|app|apps|application|column|header|label|field|utc|gmt|der|die|das|des|dieser|dieses|dem|am|um|wurde|' +
    'datum|zeit|zeitpunkt|uhrzeit|data|czas|dnia|ten|tego|został|została|dostępu|usługi|osobisty|dewelopera|' +
    'fecha|hora|del|de|la|el|se|fue|le|les|du|à|a été|heure|il|lo|è stato|ora|em|foi|op|den|dag|dato|tid|päivä|' +
    'aika|bu|tarihi|tarihinde|zaman|дата|время|був|була|час|het|deze|の|に|日|日時|日付|時刻|この|サービス|アクセス|個人|開発者|で|が|' +
    'されました|于|於|在|时间|時間|日期|服务|服務|的|此|에|의|일|날짜|일시|이|วันที่|เมื่อ|ngày|lúc|pada|tanggal|في|تاريخ|תאריך|ב|को|तारीख|' +
    'तिथि',
};

/** Headings under which a credential's own dates may stand, besides those that name a key. */
export const PLAIN_HEADINGS =
  'details|detail|information|info|overview|general|summary|about|dates|status|settings|configuration|einzelheiten|informationen|übersicht|allgemein|zusammenfassung|daten|szczegóły|informacje|przegląd|ogólne|podsumowanie|daty|detalles|información|resumen|détails|informations|aperçu|résumé|dettagli|informazioni|panoramica|riepilogo|detalhes|informações|visão geral|resumo|gegevens|overzicht|detaljer|oplysninger|oversigt|oversikt|opplysninger|översikt|tiedot|yleiskatsaus|podrobnosti|přehled|részletek|detalii|ayrıntılar|подробности|сведения|обзор|деталі|відомості|огляд|詳細|情報|概要|세부정보|세부 정보|정보|개요|详情|详细信息|信息|概览|詳細資料|詳細資訊|資訊|總覽|รายละเอียด|ข้อมูล|chi tiết|thông tin|rincian|ringkasan|التفاصيل|معلومات|نظرة عامة|פרטים|מידע|विवरण|जानकारी|auth|authentication|authorization|authentifizierung|uwierzytelnianie|認証';

/** Said of a list that is empty. */
export const NONE_WORDS =
  "no|none|not yet|yet|empty|nothing|don't have|do not have|has no|kein|keine|keinen|noch keine|leer|nichts|brak|nie ma|nie masz|pusto|nic|ningún|ninguna|ninguno|sin|no hay|aucun|aucune|pas encore|nessun|nessuna|nessuno|non ci sono|nenhum|nenhuma|ainda não|geen|nog geen|ingen|inga|intet|ei ole|ei vielä|žádné|žádný|zatím|nincs|nincsenek|niciun|nicio|yok|henüz|нет|пока нет|немає|ще немає|κανένα|няма|nema|ありません|まだ|없습니다|없음|没有|暂无|尚无|沒有|尚無|無|ไม่มี|ยังไม่มี|không có|chưa có|tidak ada|belum ada|لا توجد|لا يوجد|אין|कोई नहीं|नहीं";

/** Secrets beside the credential's own, on any provider's pages. */
export const OTHER_SECRETS =
  'client secret|client id|signing secret|webhook secret|shared secret|request id|trace id|correlation id|session id|portal id|account id|hub id|user id|client-geheimnis|client-id|anfrage-id|sekret klienta|identyfikator klienta|id żądania|secreto de cliente|secret client|segreto client|segredo do cliente|クライアントシークレット|クライアントid|リクエストid|클라이언트 시크릿|클라이언트 보안 비밀|客户端密钥|用戶端密鑰|секрет клиента|trace|correlation|incident|request|session|webhook';
