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
