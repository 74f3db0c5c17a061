import { sentencesByLanguage } from './sentence-table.ts';

/** Short lines beside a list that say that a part of it shows: only some, filtered, searched, of a mode or a view. */
export const NARROWED = sentencesByLanguage(`
en|Active only|Only active|Not expired only|Yours only|Filtered|12 filtered out|Sorted by name · filtered|Filter: Owner is Ann|Search: sync|Test data|You are in test mode|Partial view|Limited to your team|Scoped to project Maple|14% loaded|End of page 1|Last refreshed 2 minutes ago · active only|Last updated Nov 24, 2026 (active only)|Sorted by most recent · last 30 days|Last refreshed 2 minutes ago · sync incomplete|Last refreshed 2 minutes ago · some skipped|Sync failed 2 minutes ago|The last sync failed 2 minutes ago.|Last attempt failed yesterday|Sorted by most recent, last 30 days|Ordered by name, created in the last 7 days|Updated a few seconds ago by the system · Production|Last updated 5 minutes ago; partial results only
de|Nur aktive|Ausschließlich aktive|Nur Projekt Maple|Gefiltert|Filter an|Suche: sync|Testdaten|Sie sind im Testmodus|Teilweise Ansicht|Auf Ihr Team beschränkt|Zuletzt aktualisiert vor 2 Minuten · nur aktive|Zuletzt aktualisiert vor 2 Minuten · Synchronisierung unvollständig|Zuletzt aktualisiert vor 2 Minuten · einige übersprungen|Fehler vor 2 Minuten
fr|Actives uniquement|Seules les actives|Filtrées|Filtre : projet Maple|Recherche : sync|Données de test|Vous êtes en mode test|Vue partielle|Limité à votre équipe|Dernière mise à jour il y a 2 minutes · actives uniquement|Dernière mise à jour il y a 2 minutes · synchronisation incomplète|Synchronisation échouée il y a 2 minutes
es|Solo activas|Únicamente activas|Filtradas|Filtro: proyecto Maple|Búsqueda: sync|Datos de prueba|Vista parcial|Limitado a su equipo|Última actualización hace 2 minutos · solo activas|Última actualización hace 2 minutos · algunas omitidas|Último intento fallido hace 3 minutos
pl|Tylko aktywne|Wyłącznie aktywne|Przefiltrowano|Filtr: projekt Maple|Szukaj: sync|Dane testowe|Widok częściowy|12 niewyświetlonych|Ostatnia aktualizacja 2 minuty temu · tylko aktywne|Ostatnia aktualizacja 2 minuty temu · część pominięto|Ostatnia próba nieudana 3 minuty temu
ja|有効なもののみ|このプロジェクトだけ|絞り込み中|フィルター適用中|検索: sync|テストデータ|チーム内に限定|直近7日|2分前に同期失敗
ko|유효한 키만|오직 활성|필터 적용됨|검색: sync|테스트 데이터|팀으로 제한됨|지난 30일
zh|仅限活跃|只有本项目|筛选中|搜索: sync|测试数据|限于您的团队|过去30天
pt|Somente ativas|Só válidas|Filtrado|Pesquisa: sync|Dados de teste|Vista parcial|Limitado à sua equipe|Última atualização há 2 minutos · sincronização incompleta|Última tentativa falhada há 3 minutos
it|Solo attive|Soltanto attive|Filtrato|Ricerca: sync|Dati di prova|Vista parziale|Limitato al tuo team
nl|Alleen actieve|Uitsluitend actieve|Gefilterd|Zoeken: sync|Testgegevens|Beperkt tot uw team
sv|Endast aktiva|Bara aktiva|Filtrerat|Sökning: sync|Testdata|Begränsat till ditt team
ru|Только активные|Синхронизация не удалась 2 минуты назад|Лишь активные|Отфильтровано|Поиск: sync|Тестовые данные|Ограничено вашей командой
tr|Yalnızca etkin|Sadece geçerli|Filtrelendi|Arama: sync|Test verileri|Ekibinizle sınırlı
hu|Csak aktív|Kizárólag aktív|Szűrve|Keresés: sync|Tesztadatok|A csapatra korlátozva
`);

/** Lines that say that what shows is of a time, old, a preview or not all synced, or that new keys take a while to appear. */
export const NOT_OF_NOW = sentencesByLanguage(`
en|Some results may be missing.|Results may be incomplete.|This list is not complete.|You see a limited view.|As a member, you can only view your own keys.|System keys are omitted.|Managed keys are excluded.|Keys created by integrations are listed under Integrations.|User keys moved to Profile.|Time range: past 24 hours|From Nov 1 to Nov 24, 2026|There are newer keys. Refresh|A new version of this list is available|Preview of your keys|Last synced 2 minutes ago with errors|New keys may take up to 5 minutes to appear|By name, since January|Past 7 days|Previous 30 days|Period: this month|Nov 1 – Nov 24, 2026|2026-11-01 → 2026-11-24|This list may be outdated|Data may be stale|Sync finished with warnings|Partially synced|This is a preview of the list|Since November 1, 2026|In the past month
de|Daten sind möglicherweise veraltet|Zeitraum: letzte 30 Tage|Vom 1. November bis 24. November 2026|Es gibt neuere Schlüssel|Eine neue Version dieser Liste ist verfügbar|Vorschau Ihrer Schlüssel|Zuletzt synchronisiert vor 2 Minuten mit Fehlern|Es kann bis zu 5 Minuten dauern, bis neue Schlüssel erscheinen|Nach Name, seit Januar|Vergangene 24 Stunden
fr|Les données peuvent être obsolètes|Période : 30 derniers jours|Du 1 novembre au 24 novembre 2026|Il existe des clés plus récentes|Une nouvelle version de cette liste est disponible|Aperçu de vos clés|Dernière synchronisation il y a 2 minutes avec des erreurs|Les nouvelles clés peuvent mettre 5 minutes à apparaître|Par nom, depuis janvier
es|Los datos pueden estar desactualizados|Período: últimos 30 días|Del 1 de noviembre al 24 de noviembre de 2026|Hay claves más recientes|Vista previa de tus claves|Sincronizado hace 2 minutos con errores|Las claves nuevas pueden tardar 5 minutos en aparecer|Por nombre, desde enero
it|I dati potrebbero non essere aggiornati|Periodo: ultimi 30 giorni|Ci sono chiavi più recenti|Anteprima delle tue chiavi|Sincronizzato 2 minuti fa con errori|Le nuove chiavi possono impiegare 5 minuti per apparire
pt|Os dados podem estar desatualizados|Período: últimos 30 dias|Existem chaves mais recentes|Prévia das suas chaves|Sincronizado há 2 minutos com erros|Novas chaves podem levar 5 minutos para aparecer
nl|Gegevens zijn mogelijk verouderd|Periode: afgelopen 30 dagen|Er zijn nieuwere sleutels|Voorbeeld van je sleutels|2 minuten geleden gesynchroniseerd met fouten|Het kan 5 minuten duren voordat nieuwe sleutels verschijnen
pl|Dane mogą być nieaktualne|Okres: ostatnie 30 dni|Od 1 listopada do 24 listopada 2026|Są nowsze klucze|Podgląd twoich kluczy|Zsynchronizowano 2 minuty temu z błędami|Nowe klucze mogą pojawić się z opóźnieniem
ja|データが古い可能性があります|期間: 過去30日間|2026年11月1日〜2026年11月24日|新しいキーがあります|キーのプレビュー|2分前に同期、エラーあり|新しいキーが表示されるまで最大5分かかります
ko|데이터가 오래되었을 수 있습니다|기간: 지난 30일|새로운 키가 있습니다|키 미리보기|2분 전 동기화됨, 오류와 함께|새 키가 표시되기까지 5분이 걸릴 수 있습니다
zh|数据可能已过时|时间范围：过去 30 天|2026年11月1日至2026年11月24日|有更新的密钥|密钥预览|2 分钟前同步，有错误|新密钥最多需要 5 分钟才会显示
ru|Данные могут быть устаревшими|Период: последние 30 дней|С 1 ноября по 24 ноября 2026|Есть более новые ключи|Предварительный просмотр ваших ключей|Синхронизировано 2 минуты назад с ошибками|Новые ключи появятся через 5 минут|Доступна новая версия списка
tr|Veriler güncel olmayabilir|Dönem: son 30 gün|Daha yeni anahtarlar var|Anahtarlarınızın önizlemesi|2 dakika önce hatalarla senkronize edildi|Yeni anahtarların görünmesi 5 dakika sürebilir
sv|Data kan vara inaktuella|Period: senaste 30 dagarna|Det finns nyare nycklar|Förhandsvisning av dina nycklar|Synkroniserades för 2 minuter sedan med fel|Det kan ta 5 minuter innan nya nycklar visas
da|Data kan være forældede|Periode: seneste 30 dage|Der er nyere nøgler|Forhåndsvisning af dine nøgler|Det kan tage 5 minutter, før nye nøgler vises
fi|Tiedot voivat olla vanhentuneita|Ajanjakso: viimeiset 30 päivää|Uudempia avaimia on|Avaintesi esikatselu|Uusien avainten ilmestyminen voi kestää 5 minuuttia
cs|Data mohou být zastaralá|Období: posledních 30 dní|Existují novější klíče|Náhled vašich klíčů|Může trvat 5 minut, než se nové klíče zobrazí
hu|Az adatok elavultak lehetnek|Időszak: elmúlt 30 nap|Vannak újabb kulcsok|A kulcsai előnézete|Az új kulcsok 5 perc múlva jelennek meg, késéssel
uk|Дані можуть бути застарілими|Період: останні 30 днів|Є новіші ключі|Попередній перегляд ваших ключів
ro|Datele pot fi învechite|Perioada: ultimele 30 de zile|Există chei mai noi|Previzualizarea cheilor dvs.
vi|Dữ liệu có thể đã cũ|Khoảng thời gian: 30 ngày qua|Có khóa mới hơn|Bản xem trước các khóa của bạn
ar|قد تكون البيانات قديمة|الفترة: آخر 30 يومًا|توجد مفاتيح أحدث|معاينة لمفاتيحك
he|הנתונים עשויים להיות לא מעודכנים|תקופה: 30 הימים האחרונים|יש מפתחות חדשים יותר
`);

/** Short lines of which no word says so, but none says anything else that is known either. */
export const UNEXPLAINED = sentencesByLanguage(`
en|Favorites|Keys of this week|Keys shared with you|Unexpired keys|Project Maple|Since yesterday|Quick view|Fetching the rest…
de|Seit gestern|Team Maple
fr|Depuis hier|Équipe Maple
es|Desde ayer|Proyecto Maple
pl|Od wczoraj|Projekt Maple
ja|プロジェクト Maple|昨日以降
ko|프로젝트 Maple|어제부터
zh|项目 Maple|本月
pt|Desde ontem|Projeto Maple
it|Da ieri|Progetto Maple
nl|Sinds gisteren|Project Maple
sv|Sedan igår|Projekt Maple
ru|Проект Maple|В этом месяце
tr|Dünden beri|Proje Maple
hu|Tegnap óta|Maple projekt
`);

/** Short lines that hide nothing: what the list is, advice, a count, the header of a column. */
export const PLAIN = sentencesByLanguage(`
en|Manage your API keys|Never share these keys|Beta|Read only|All times in UTC|2 keys|Keys do not expire|Filter|Last refreshed 2 minutes ago · all times in UTC|2 keys · last updated 2 minutes ago|Last refreshed 2 minutes ago · 2 keys|Last synced 2 minutes ago · Learn more in the docs|1,000 requests per minute|1000 requests per minute|Limit 10,000 requests per day|2 keys, 1 active
de|API-Schlüssel verwalten|Schlüssel geheim halten|Nur Lesen|2 Schlüssel|Filter|1.000 Anfragen pro Minute
fr|Gardez vos clés secrètes|Lecture seule|2 clés|Filtres|1 000 requêtes par minute
es|No compartas tus claves|Solo lectura|2 claves|Filtros
pl|Nie udostępniaj swoich kluczy|Tylko odczyt|2 klucze|Filtry|1000 żądań na minutę
ja|APIキーの管理|読み取り専用|2件|フィルター|設定に戻る|2026年11月24日|最終更新 2026年11月20日
ko|API 키 관리|키를 공유하지 마세요|읽기 전용|필터|2026년 11월 20일|분당 1,000개 요청
zh|请勿共享密钥|只读|筛选|密钥只显示一次|2026年11月24日|每分钟 1,000 次请求
pt|Não compartilhe suas chaves|2 chaves|Filtros
it|Non condividere le chiavi|Sola lettura|2 chiavi|Filtri
nl|Deel je sleutels niet|Alleen lezen|2 sleutels|Filters
sv|Dela inte dina nycklar|Långa namn kapas|2 nycklar|Filter
ru|Не передавайте ключи|Только для чтения|2 ключа|Фильтры
tr|Anahtarlarınızı yönetin|2 anahtar|Filtreler
hu|Kulcsok listája|Csak olvasás|2 kulcs|Szűrők
`);
