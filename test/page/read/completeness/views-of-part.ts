import { sentencesByLanguage } from './sentence-table.ts';

/** Lines of few words that say that a part of the keys shows, or may say it: a state, an owner, a mode, a place, a time, a count. */
export const VIEWS_OF_PART = sentencesByLanguage(`
en|Active only|Recent keys|Keys you own|Filter: active|Showing 2 of 14|Test mode|Recent|Active|Production|Live|Sandbox|Staging|My keys|Mine|Personal|Shared with me|Favorites|Pinned|Last 7 days|This month|Since yesterday|Created today|Used today|Updated today|Updated this week|Project Maple|Maple|Team Maple|Security team|Support team|Documentation project|Developer workspace|Search: sync|Results for sync|Top keys|Hidden keys excluded|Expiring soon|Archived hidden|Acme|Acme Maple
de|Nur aktive|Neueste Schlüssel|Meine Schlüssel|Filter: aktiv|2 von 14|Testmodus|Aktiv|Produktion|Live|Persönlich|Favoriten|Letzte 7 Tage|Diesen Monat|Heute erstellt|Heute aktualisiert|Projekt Maple|Team Support|Team Sicherheit|Suche: sync|Bald ablaufend
fr|Actives uniquement|Clés récentes|Mes clés|Filtre : actives|2 sur 14|Mode test|Actives|Production|Personnel|Favoris|7 derniers jours|Ce mois-ci|Créées aujourd’hui|Mises à jour aujourd’hui|Projet Maple|Équipe support|Équipe sécurité|Recherche : sync
es|Solo activas|Claves recientes|Mis claves|Filtro: activas|2 de 14|Modo de prueba|Activas|Producción|Personales|Favoritas|Últimos 7 días|Este mes|Creadas hoy|Actualizadas hoy|Proyecto Maple|Equipo de soporte|Equipo de seguridad
pl|Tylko aktywne|Najnowsze klucze|Moje klucze|Filtr: aktywne|2 z 14|Tryb testowy|Aktywne|Produkcja|Osobiste|Ulubione|Ostatnie 7 dni|W tym miesiącu|Utworzone dzisiaj|Projekt Maple|Zespół wsparcia|Zespół bezpieczeństwa
ja|有効なもののみ|最近のキー|自分のキー|フィルター: 有効|14件中2件|テストモード|有効|本番|個人|お気に入り|過去7日間|今月|今日作成|プロジェクト Maple|サポートチーム|セキュリティチーム|開発チーム
ko|활성만|최근 키|내 키|필터: 활성|14개 중 2개|테스트 모드|활성|프로덕션|개인|즐겨찾기|최근 7일|이번 달|오늘 생성|프로젝트 Maple|지원팀|보안팀
zh|仅活跃|最近的密钥|我的密钥|筛选: 有效|14 个中的 2 个|测试模式|有效|生产环境|个人|收藏|最近 7 天|本月|今天创建|项目 Maple|支持团队|安全团队
pt|Somente ativas|Chaves recentes|Minhas chaves|Filtro: ativas|2 de 14|Modo de teste|Ativas|Produção|Pessoais|Favoritas|Últimos 7 dias|Este mês|Criadas hoje|Projeto Maple|Equipe de suporte|Equipe de segurança
it|Solo attive|Chiavi recenti|Le mie chiavi|Filtro: attive|2 di 14|Modalità test|Attive|Produzione|Personali|Preferite|Ultimi 7 giorni|Questo mese|Create oggi|Progetto Maple|Team di assistenza|Team sicurezza
nl|Alleen actieve|Recente sleutels|Mijn sleutels|Filter: actief|2 van 14|Testmodus|Actief|Productie|Persoonlijk|Favorieten|Laatste 7 dagen|Deze maand|Vandaag gemaakt|Project Maple|Team support|Team beveiliging
sv|Endast aktiva|Senaste nycklarna|Mina nycklar|Filter: aktiva|2 av 14|Testläge|Aktiva|Produktion|Personliga|Favoriter|Senaste 7 dagarna|Denna månad|Skapade idag|Projekt Maple|Team Support|Team Säkerhet
ru|Только активные|Недавние ключи|Мои ключи|Фильтр: активные|2 из 14|Тестовый режим|Активные|Продакшн|Личные|Избранное|Последние 7 дней|В этом месяце|Созданные сегодня|Проект Maple|Команда поддержки|Отдел безопасности
tr|Yalnızca etkin|Son anahtarlar|Anahtarlarım|Filtre: etkin|14 anahtardan 2|Test modu|Etkin|Kişisel|Favoriler|Son 7 gün|Bu ay|Bugün oluşturulan|Proje Maple|Destek ekibi|Güvenlik ekibi
hu|Csak aktív|Legutóbbi kulcsok|Saját kulcsok|Szűrő: aktív|14-ből 2|Teszt mód|Aktív|Éles|Személyes|Kedvencek|Utolsó 7 nap|Ebben a hónapban|Ma létrehozott|Maple projekt|Támogatási csapat|Biztonsági csapat
cs|Pouze aktivní|Poslední klíče|Moje klíče|Filtr: aktivní|2 ze 14|Testovací režim|Aktivní|Produkce|Osobní|Oblíbené|Tento měsíc|Projekt Maple|Tým podpory|Bezpečnostní tým
da|Kun aktive|Seneste nøgler|Mine nøgler|Filter: aktive|2 af 14|Testtilstand|Aktive|Produktion|Personlige|Favoritter|Denne måned|Projekt Maple|Supportteam|Sikkerhedsteam
fi|Vain aktiiviset|Viimeisimmät avaimet|Omat avaimet|Suodatin: aktiiviset|2/14|Testitila|Aktiiviset|Tuotanto|Henkilökohtaiset|Suosikit|Tässä kuussa|Projekti Maple|Tukitiimi|Tietoturvatiimi
`);

/** Others of the kind. They were written before the reader was changed, and looked at only when it was. */
export const OTHER_VIEWS_OF_PART = sentencesByLanguage(`
en|Just mine|Latest keys|Owned by me|Status: active|2 out of 14 keys|Sandbox data|Inactive|Development|Dev|Private|Public|Shared|Admin|Starred|Last 30 days|Today|This week|Recently added|Saved view|Saved search|Last updated today|Developers team|Privacy team|Help project|Docs bot|Example project|Contact import|Portal Maple|Searching sync|Sample|Sample data|Most used|Hiding expired|Not revoked|Acme Docs|Maple Help|My settings keys|Feedback bot|Owner: Ann|Ann Lee|Read-only keys|Region: EU|EU|Frankfurt
de|Gültige|Zuletzt verwendet|Eigene|Status: aktiv|14 Schlüssel, 2 sichtbar|Inaktiv|Entwicklung|Privat|Gespeicherte Ansicht|Letzte 30 Tage|Heute|Diese Woche|Team Entwickler|Hilfe-Bot|Beispielprojekt|Meistgenutzt|Ann Lee
fr|Valides seulement|Dernières clés|À moi|Statut : actif|2 clés sur 14|Inactives|Développement|Privées|Vue enregistrée|30 derniers jours|Aujourd’hui|Cette semaine|Équipe développeurs|Projet exemple|Les plus utilisées|Ann Lee
es|Solo válidas|Últimas claves|Propias|Estado: activo|2 claves de 14|Inactivas|Desarrollo|Privadas|Vista guardada|Últimos 30 días|Hoy|Esta semana|Equipo de desarrolladores|Proyecto de ejemplo|Ann Lee
pl|Wyłącznie ważne|Ostatnie klucze|Własne|Status: aktywne|2 klucze z 14|Nieaktywne|Rozwój|Prywatne|Zapisany widok|Ostatnie 30 dni|Dzisiaj|W tym tygodniu|Zespół programistów|Projekt przykładowy|Ann Lee
ja|自分のみ|最新のキー|マイキー|状態: 有効|全14件中2件を表示|無効|開発|非公開|保存したビュー|過去30日間|今日|今週|開発者チーム|サンプルプロジェクト|Ann Lee
ko|유효한 키만|최신 키|내 것|상태: 활성|총 14개 중 2개|비활성|개발|비공개|저장된 보기|최근 30일|오늘|이번 주|개발자 팀|예제 프로젝트|Ann Lee
zh|仅我的|最新密钥|我拥有的|状态: 有效|共 14 个，显示 2 个|无效|开发环境|私有|已保存的视图|最近 30 天|今天|本周|开发者团队|示例项目|Ann Lee
pt|Apenas válidas|Últimas chaves|Minhas|Status: ativo|2 chaves de 14|Inativas|Desenvolvimento|Privadas|Visualização salva|Últimos 30 dias|Hoje|Esta semana|Equipe de desenvolvedores|Projeto de exemplo|Ann Lee
it|Solo valide|Ultime chiavi|Mie|Stato: attivo|2 chiavi su 14|Inattive|Sviluppo|Private|Vista salvata|Ultimi 30 giorni|Oggi|Questa settimana|Team sviluppatori|Progetto di esempio|Ann Lee
nl|Alleen geldige|Nieuwste sleutels|Eigen|Status: actief|2 van de 14 sleutels|Inactief|Ontwikkeling|Privé|Opgeslagen weergave|Laatste 30 dagen|Vandaag|Deze week|Team ontwikkelaars|Voorbeeldproject|Ann Lee
sv|Bara giltiga|Nyaste nycklarna|Egna|Status: aktiv|2 av 14 nycklar|Inaktiva|Utveckling|Privata|Sparad vy|Senaste 30 dagarna|Idag|Denna vecka|Team Utvecklare|Exempelprojekt|Ann Lee
ru|Только мои|Последние ключи|Свои|Статус: активен|2 ключа из 14|Неактивные|Разработка|Приватные|Сохранённый вид|Последние 30 дней|Сегодня|На этой неделе|Команда разработчиков|Пример проекта|Анна Ли
tr|Sadece benimkiler|En yeni anahtarlar|Benim|Durum: etkin|14 anahtarın 2 tanesi|Etkin değil|Geliştirme|Özel|Kaydedilen görünüm|Son 30 gün|Bugün|Bu hafta|Geliştirici ekibi|Örnek proje|Ann Lee
hu|Csak érvényes|Legújabb kulcsok|Sajátjaim|Állapot: aktív|2 kulcs a 14-ből|Inaktív|Fejlesztés|Privát|Mentett nézet|Utolsó 30 nap|Ma|Ezen a héten|Fejlesztői csapat|Példaprojekt|Ann Lee
cs|Jen platné|Nejnovější klíče|Vlastní|Stav: aktivní|2 klíče ze 14|Neaktivní|Vývoj|Soukromé|Uložené zobrazení|Dnes|Tento týden|Tým vývojářů|Ukázkový projekt
da|Kun gyldige|Nyeste nøgler|Egne|Status: aktiv|2 af 14 nøgler|Inaktive|Udvikling|Private|Gemt visning|I dag|Denne uge|Udviklerteam|Eksempelprojekt
fi|Vain voimassa olevat|Uusimmat avaimet|Minun|Tila: aktiivinen|2 avainta 14:stä|Ei aktiivinen|Kehitys|Yksityiset|Tallennettu näkymä|Tänään|Tällä viikolla|Kehittäjätiimi|Esimerkkiprojekti
`);
