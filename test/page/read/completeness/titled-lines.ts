import { sentencesByLanguage } from './sentence-table.ts';

/** Titles, captions and labels that say which of the keys are meant: others exist. */
export const CALLED_BY_PART = sentencesByLanguage(`
en|Live keys|Favorites|Created by me|Favourite keys|My API keys|Recent tokens|Your keys|Your API keys|Keys of your team|Pinned keys|Production keys|Shared with you
de|Live-Schlüssel|Favoriten|Von mir erstellt|Meine API-Schlüssel|Ihre Schlüssel|Deine API-Schlüssel|Letzte Schlüssel|Produktivschlüssel|Schlüssel deines Teams|Angeheftete Schlüssel
fr|Clés de production|Favoris|Créées par moi|Mes clés API|Vos clés|Tes clés API|Clés récentes|Clés de votre équipe|Clés épinglées
es|Claves en vivo|Favoritas|Creadas por mí|Mis claves API|Tus claves|Sus claves API|Claves recientes|Claves de producción|Claves de tu equipo
it|Chiavi live|Preferite|Create da me|Le mie chiavi API|Le tue chiavi|Chiavi recenti|Chiavi di produzione|Chiavi del tuo team
pt|Chaves ativas de produção|Favoritas|Criadas por mim|Minhas chaves de API|Suas chaves|Chaves recentes|Chaves da sua equipe
nl|Live-sleutels|Favorieten|Door mij gemaakt|Mijn API-sleutels|Je sleutels|Uw API-sleutels|Recente sleutels|Sleutels van je team
pl|Klucze produkcyjne|Ulubione|Utworzone przeze mnie|Moje klucze API|Twoje klucze|Ostatnie klucze|Klucze twojego zespołu
ja|本番キー|お気に入り|自分が作成したキー|マイキー|あなたのキー|最近のキー|チームのキー|ライブキー
ko|라이브 키|즐겨찾기|내가 만든 키|내 API 키|최근 키|팀 키|귀하의 키|운영 키
ru|Боевые ключи|Избранное|Созданные мной|Мои ключи API|Ваши ключи|Недавние ключи|Ключи вашей команды
tr|Canlı anahtarlar|Favoriler|Benim oluşturduklarım|API anahtarlarım|Anahtarlarınız|Son anahtarlar|Ekibinizin anahtarları
fi|Tuotantoavaimet|Suosikit|Minun luomani|Omat API-avaimet|Avaimesi|Viimeisimmät avaimet|Tiimisi avaimet
hu|Éles kulcsok|Kedvencek|Általam létrehozott|Saját API-kulcsok|Az Ön kulcsai|Legutóbbi kulcsok|A csapatod kulcsai
sv|Livenycklar|Favoriter|Skapade av mig|Mina API-nycklar|Dina nycklar|Senaste nycklar|Ditt teams nycklar
cs|Produkční klíče|Oblíbené|Vytvořené mnou|Moje API klíče|Vaše klíče|Nedávné klíče|Klíče vašeho týmu
zh|生产密钥|收藏|我创建的|我的 API 密钥|您的密钥|最近的密钥|您团队的密钥
da|Produktionsnøgler|Favoritter|Oprettet af mig|Mine API-nøgler|Dine nøgler|Seneste nøgler|Dit teams nøgler
`);

/** Whose keys show, as a name and its value; an address does not tell it. */
export const PARTS_WITH_VALUE = sentencesByLanguage(`
en|Team: Platform|Workspace: Sales|Organization: Maple|Project: Backend|Environment: Production|Group: Mobile
de|Team: Plattform|Arbeitsbereich: Vertrieb|Organisation: Ahorn|Projekt: Backend|Umgebung: Produktion
fr|Équipe : Plateforme|Espace de travail : Ventes|Organisation : Érable|Projet : Backend
es|Equipo: Plataforma|Espacio de trabajo: Ventas|Organización: Arce|Proyecto: Backend
it|Team: Piattaforma|Area di lavoro: Vendite|Progetto: Backend
pt|Equipe: Plataforma|Espaço de trabalho: Vendas|Projeto: Backend
nl|Team: Platform|Werkruimte: Verkoop|Project: Backend
pl|Zespół: Platforma|Obszar roboczy: Sprzedaż|Projekt: Backend
ja|チーム: プラットフォーム|ワークスペース: 営業|プロジェクト：Backend
ko|팀: 플랫폼|워크스페이스: 영업|프로젝트: Backend
ru|Команда: Платформа|Рабочая область: Продажи|Проект: Backend
tr|Ekip: Platform|Çalışma alanı: Satış|Proje: Backend
fi|Tiimi: Alusta|Työtila: Myynti|Projekti: Backend
hu|Csapat: Platform|Munkaterület: Értékesítés|Projekt: Backend
sv|Team: Plattform|Arbetsyta: Försäljning|Projekt: Backend
cs|Tým: Platforma|Pracovní prostor: Prodej|Projekt: Backend
zh|团队：平台|工作区：销售|项目：Backend
da|Team: Platform|Arbejdsområde: Salg|Projekt: Backend
`);

/** Names of teams that explain nothing. */
export const NAMES_OF_PARTS = sentencesByLanguage(`
en|Platform|Sales|Mobile apps
de|Plattform|Vertrieb|Mobile Apps
fr|Plateforme|Ventes|Applications mobiles
es|Plataforma|Ventas|Aplicaciones móviles
it|Piattaforma|Vendite|App mobili
pt|Plataforma|Vendas|Aplicativos móveis
nl|Platform|Verkoop|Mobiele apps
pl|Platforma|Sprzedaż|Aplikacje mobilne
ja|プラットフォーム|営業|モバイルアプリ
ko|플랫폼|영업|모바일 앱
ru|Платформа|Продажи|Мобильные приложения
tr|Platform|Satış|Mobil uygulamalar
fi|Alusta|Myynti|Mobiilisovellukset
hu|Platform|Értékesítés|Mobilalkalmazások
sv|Plattform|Försäljning|Mobilappar
cs|Platforma|Prodej|Mobilní aplikace
zh|平台|销售|移动应用
da|Platform|Salg|Mobilapps
`);

/** Buttons that bring the keys that do not show yet. */
export const WAYS_TO_ALL = sentencesByLanguage(`
en|Show all keys|View all keys|See all tokens|View all API keys (14)
de|Alle Schlüssel anzeigen|Alle API-Schlüssel ansehen|Alle Tokens anzeigen
fr|Afficher toutes les clés|Voir toutes les clés|Voir tous les jetons
es|Ver todas las claves|Mostrar todas las claves|Ver todos los tokens
it|Mostra tutte le chiavi|Visualizza tutte le chiavi|Vedi tutti i token
pt|Ver todas as chaves|Mostrar todas as chaves|Exibir todos os tokens
nl|Alle sleutels weergeven|Alle sleutels bekijken|Toon alle tokens
pl|Pokaż wszystkie klucze|Wyświetl wszystkie klucze|Zobacz wszystkie tokeny
ja|すべてのキーを表示|全てのキーを見る|すべてのトークンを表示
ko|모든 키 보기|전체 키 보기|모든 토큰 표시
ru|Показать все ключи|Посмотреть все ключи|Все токены
tr|Tüm anahtarları göster|Tüm anahtarları görüntüle
fi|Näytä kaikki avaimet|Katso kaikki avaimet
hu|Összes kulcs megjelenítése|Az összes kulcs megtekintése
sv|Visa alla nycklar|Se alla nycklar
cs|Zobrazit všechny klíče|Ukázat všechny klíče
zh|查看所有密钥|显示全部密钥
da|Vis alle nøgler|Se alle nøgler
`);

/** Views by the last use or the last making. */
export const LAST_ONES = sentencesByLanguage(`
en|Recently used|Recently created|Last active|Frequently used
de|Zuletzt verwendet|Zuletzt erstellt|Kürzlich verwendet|Häufig verwendet
fr|Utilisées récemment|Créées récemment|Récemment utilisées
es|Usadas recientemente|Creadas recientemente|Recientes
it|Usate di recente|Create di recente|Recenti
pt|Usadas recentemente|Criadas recentemente|Recentes
nl|Recent gebruikt|Onlangs gebruikt|Recent gemaakt
pl|Ostatnio używane|Ostatnio utworzone|Niedawno używane
ja|最近使用|最近作成|最近使用したキー
ko|최근 사용|최근 생성됨|최근 사용한 키
ru|Недавно использованные|Недавно созданные|Последние использованные
tr|Son kullanılanlar|Son oluşturulanlar|Yakın zamanda kullanılan
fi|Viimeksi käytetyt|Äskettäin luodut|Äskettäin käytetyt
hu|Nemrég használt|Legutóbb használt|Nemrég létrehozott
sv|Nyligen använda|Senast använda|Nyligen skapade
cs|Nedávno použité|Naposledy použité|Nedávno vytvořené
zh|最近使用|最近创建|最近使用的密钥
da|Senest brugt|Nyligt brugt
`);

/** What a choice shows that leaves keys out. */
export const CHOSEN_PARTS = sentencesByLanguage(`
en|Active keys|My keys|Last 30 days|Platform
de|Aktive Schlüssel|Meine Schlüssel|Letzte 30 Tage
fr|Clés actives|Mes clés|30 derniers jours
es|Claves activas|Mis claves|Últimos 30 días
it|Chiavi attive|Le mie chiavi|Ultimi 30 giorni
pt|Chaves ativas|Minhas chaves|Últimos 30 dias
nl|Actieve sleutels|Mijn sleutels|Laatste 30 dagen
pl|Aktywne klucze|Moje klucze|Ostatnie 30 dni
ja|有効なキー|自分のキー|過去30日間
ko|활성 키|내 키|최근 30일
ru|Активные ключи|Мои ключи|Последние 30 дней
tr|Etkin anahtarlar|Anahtarlarım|Son 30 gün
fi|Aktiiviset avaimet|Omat avaimet|Viimeiset 30 päivää
hu|Aktív kulcsok|Saját kulcsok|Utolsó 30 nap
sv|Aktiva nycklar|Mina nycklar|Senaste 30 dagarna
cs|Aktivní klíče|Moje klíče|Posledních 30 dní
zh|有效密钥|我的密钥|最近 30 天
da|Aktive nøgler|Mine nøgler|Seneste 30 dage
`);

/** What a choice shows that leaves none out. */
export const CHOSEN_ALL = sentencesByLanguage(`
en|View all keys|All keys|Show all API keys
de|Alle Schlüssel anzeigen|Alle Schlüssel|Alle API-Schlüssel ansehen
fr|Voir toutes les clés|Toutes les clés|Afficher toutes les clés API
es|Ver todas las claves|Todas las claves|Mostrar todas las claves API
it|Mostra tutte le chiavi|Tutte le chiavi|Visualizza tutte le chiavi API
pt|Ver todas as chaves|Todas as chaves|Mostrar todas as chaves de API
nl|Alle sleutels weergeven|Alle sleutels|Alle API-sleutels bekijken
pl|Pokaż wszystkie klucze|Wszystkie klucze|Wyświetl wszystkie klucze API
ja|すべてのキーを表示|すべてのキー|すべてのAPIキーを表示
ko|모든 키 보기|모든 키|모든 API 키 표시
ru|Показать все ключи|Все ключи|Показать все ключи API
tr|Tüm anahtarları göster|Tüm anahtarlar
fi|Näytä kaikki avaimet|Kaikki avaimet
hu|Összes kulcs megjelenítése|Összes kulcs
sv|Visa alla nycklar|Alla nycklar
cs|Zobrazit všechny klíče|Všechny klíče
zh|查看所有密钥|所有密钥
da|Vis alle nøgler|Alle nøgler
`);

/** Titles of a list of all keys. */
export const CALLED_BY_ALL = sentencesByLanguage(`
en|List of API keys|Existing keys|API key list|Current API keys|Manage API keys|Overview of API keys
de|Liste der API-Schlüssel|Vorhandene Schlüssel|Bestehende API-Schlüssel|API-Schlüssel verwalten|Übersicht der API-Schlüssel
fr|Liste des clés API|Clés existantes|Gérer les clés API|Aperçu des clés API
es|Lista de claves API|Claves existentes|Administrar claves API|Resumen de claves API
it|Elenco delle chiavi API|Chiavi esistenti|Gestisci chiavi API
pt|Lista de chaves de API|Chaves existentes|Gerenciar chaves de API
nl|Lijst met API-sleutels|Bestaande sleutels
pl|Lista kluczy API|Istniejące klucze|Zarządzaj kluczami API
ja|APIキー一覧|既存のキー|APIキーの管理|APIキーのリスト
ko|API 키 목록|기존 키|API 키 관리
ru|Список ключей API|Существующие ключи|Управление ключами API
tr|API anahtarları listesi|Mevcut anahtarlar
fi|API-avainten luettelo|Olemassa olevat avaimet|Hallitse API-avaimia
hu|API-kulcsok listája|Meglévő kulcsok|API-kulcsok kezelése
sv|Lista över API-nycklar|Befintliga nycklar|Hantera API-nycklar
cs|Seznam API klíčů|Existující klíče|Správa API klíčů
zh|API 密钥列表|现有密钥|管理 API 密钥
da|Liste over API-nøgler|Eksisterende nøgler|Administrer API-nøgler
`);

/** The account of the page, which its address tells. */
export const ACCOUNTS = sentencesByLanguage(`
en|Account ID: 4411|Account: 12345678|Account number: 4411
de|Konto-ID: 4411|Konto: 12345678|Kontonummer: 4411
fr|ID du compte : 4411|Compte : 12345678|Numéro de compte : 4411
es|ID de cuenta: 4411|Cuenta: 12345678|Número de cuenta: 4411
it|ID account: 4411|Account: 12345678|Numero account: 4411
pt|ID da conta: 4411|Conta: 12345678|Número da conta: 4411
nl|Account-ID: 4411|Account: 12345678|Accountnummer: 4411
pl|ID konta: 4411|Konto: 12345678|Numer konta: 4411
ja|アカウントID: 4411|アカウント: 12345678|アカウント番号：4411
ko|계정 ID: 4411|계정: 12345678|계정 번호: 4411
ru|ID аккаунта: 4411|Аккаунт: 12345678|Номер аккаунта: 4411
tr|Hesap kimliği: 4411|Hesap: 12345678|Hesap numarası: 4411
fi|Tilin tunnus: 4411|Tili: 12345678|Tilinumero: 4411
hu|Fiókazonosító: 4411|Fiók: 12345678|Fiók azonosítója: 4411
sv|Konto-ID: 4411|Konto: 12345678|Kontonummer: 4411
cs|ID účtu: 4411|Účet: 12345678|Číslo účtu: 4411
zh|账户 ID：4411|账户：12345678|账号：4411
da|Konto-id: 4411|Konto: 12345678|Kontonummer: 4411
`);

/** What else there is to read or to do. */
export const TO_READ = sentencesByLanguage(`
en|Feedback|Read the guide|View documentation|Send us feedback|Read the API guide|Report a problem
de|Feedback|Anleitung lesen|Dokumentation ansehen|Feedback senden|Problem melden
fr|Commentaires|Lire le guide|Voir la documentation|Signaler un problème
es|Comentarios|Leer la guía|Ver la documentación|Informar de un problema
it|Feedback|Leggi la guida|Visualizza la documentazione|Segnala un problema
pt|Feedback|Ler o guia|Ver a documentação|Relatar um problema
nl|Feedback|Lees de handleiding|Documentatie bekijken|Probleem melden
pl|Opinie|Przeczytaj przewodnik|Zobacz dokumentację|Zgłoś problem
ja|フィードバック|ガイドを読む|ドキュメントを見る|問題を報告
ko|피드백|가이드 읽기|문서 보기|문제 신고
ru|Обратная связь|Прочитать руководство|Посмотреть документацию|Сообщить о проблеме
tr|Geri bildirim|Kılavuzu oku|Belgeleri görüntüle|Sorun bildir
fi|Palaute|Lue opas|Näytä dokumentaatio|Ilmoita ongelmasta
hu|Visszajelzés|Olvassa el az útmutatót|Dokumentáció megtekintése
sv|Feedback|Läs guiden|Visa dokumentation|Rapportera ett problem
cs|Zpětná vazba|Přečíst průvodce|Zobrazit dokumentaci|Nahlásit problém
zh|反馈|阅读指南|查看文档|报告问题
da|Feedback|Læs vejledningen|Se dokumentationen|Rapportér et problem
`);

/** How often keys may be used. */
export const RATES = sentencesByLanguage(`
en|Rate limit: 100 requests per minute|Limit: 1000 requests per day|100 requests per minute
de|Ratenlimit: 100 Anfragen pro Minute|Limit: 1000 Anfragen pro Tag
fr|Limite de débit : 100 requêtes par minute|Limite : 1000 requêtes par jour
es|Límite de frecuencia: 100 solicitudes por minuto|Límite: 1000 solicitudes por día
it|Limite di frequenza: 100 richieste al minuto|Limite: 1000 richieste al giorno
pt|Limite de taxa: 100 solicitações por minuto|Limite: 1000 solicitações por dia
nl|Limiet: 100 verzoeken per minuut|Snelheidslimiet: 100 verzoeken per minuut
pl|Limit: 100 żądań na minutę|Limit zapytań: 100 na minutę
ja|レート制限: 1分あたり100リクエスト|制限：1日あたり1000リクエスト
ko|속도 제한: 분당 100개 요청|제한: 하루 1000개 요청
ru|Лимит: 100 запросов в минуту|Ограничение: 100 запросов в минуту
tr|Hız sınırı: dakikada 100 istek|Sınır: günde 1000 istek
fi|Nopeusraja: 100 pyyntöä minuutissa|Raja: 1000 pyyntöä päivässä
hu|Korlát: 100 kérés percenként|Sebességkorlát: 100 kérés percenként
sv|Gräns: 100 förfrågningar per minut|Hastighetsgräns: 100 förfrågningar per minut
cs|Limit: 100 požadavků za minutu|Omezení: 100 požadavků za minutu
zh|速率限制：每分钟 100 个请求|限制：每天 1000 次请求
da|Grænse: 100 anmodninger pr. minut|Hastighedsgrænse: 100 anmodninger pr. minut
`);

/** How many keys there are or may be: two show. */
export const COUNTS = sentencesByLanguage(`
en|Total: 2|2/10 keys used|You can create up to 10 keys.|2 of 10 keys used|Up to 10 keys can be created
de|Insgesamt: 2|2/10 Schlüssel verwendet|Sie können bis zu 10 Schlüssel erstellen.|2 von 10 Schlüsseln verwendet
fr|Total : 2|2/10 clés utilisées|Vous pouvez créer jusqu’à 10 clés.|2 clés utilisées sur 10
es|Total: 2|2/10 claves usadas|Puedes crear hasta 10 claves.|2 de 10 claves usadas
it|Totale: 2|2/10 chiavi utilizzate|Puoi creare fino a 10 chiavi.|2 chiavi su 10 utilizzate
pt|Total: 2|2/10 chaves usadas|Você pode criar até 10 chaves.|2 de 10 chaves usadas
nl|Totaal: 2|2/10 sleutels gebruikt|Je kunt maximaal 10 sleutels maken.|2 van 10 sleutels gebruikt
pl|Razem: 2|Wykorzystano 2/10 kluczy|Możesz utworzyć do 10 kluczy.|2 z 10 kluczy w użyciu
ja|合計: 2|キーは最大10個まで作成できます。
ko|총 2개|2/10개 키 사용됨|키를 최대 10개까지 만들 수 있습니다.|키 10개 중 2개 사용됨
ru|Всего: 2|Использовано 2/10 ключей|Можно создать до 10 ключей.|Использовано 2 из 10 ключей
tr|Toplam: 2|2/10 anahtar kullanıldı|En fazla 10 anahtar oluşturabilirsiniz.|10 anahtardan 2 tanesi kullanılıyor
fi|Yhteensä: 2|2/10 avainta käytetty|Voit luoda enintään 10 avainta.|2 avainta 10:stä käytössä
hu|Összesen: 2|2/10 kulcs felhasználva|Legfeljebb 10 kulcsot hozhat létre.|10 kulcsból 2 használatban
sv|Totalt: 2|Du kan skapa upp till 10 nycklar.|2 av 10 nycklar används
cs|Celkem: 2|Využito 2/10 klíčů|Můžete vytvořit až 10 klíčů.|Použito 2 z 10 klíčů
zh|总计：2|已使用 2/10 个密钥|最多可以创建 10 个密钥。|已使用 10 个密钥中的 2 个
da|I alt: 2|2/10 nøgler brugt|Du kan oprette op til 10 nøgler.|2 af 10 nøgler i brug
`);
