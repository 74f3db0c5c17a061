import { sentencesByLanguage } from './sentence-table.ts';

/** Said of a part of the keys: whose, where, of which kind or state. */
export const NONE_OF_PART = sentencesByLanguage(`
en|No developer keys|No team keys|This app has no keys|This project has no API keys|No keys in this workspace|No keys match|No keys with this scope|You have created no keys|No keys yet in production|No keys to show here|No keys were used|No keys expired|No admin keys|No user keys|No project keys|No server keys|No browser keys|No deploy keys|No public keys|No personal keys|No keys for this app|No keys for Ann|No keys this month|No keys today|No keys were rotated|No keys need attention|No keys created by you|No keys assigned to you|This team has no keys|This workspace has no keys|This environment has no keys|This user has no keys|This service account has no keys|No keys at this level|No keys of this type|No shared keys|No new keys|No other keys|No more keys|No keys on this page|No recent keys|No keys yet in this environment|You haven’t used any keys|You own no keys|No keys available for this role|No keys visible to you|There are no keys in this project|There are no developer keys|You don’t have any developer keys|No webhook keys
de|Keine Entwicklerschlüssel|Keine Team-Schlüssel|Diese App hat keine Schlüssel|Dieses Projekt hat keine API-Schlüssel|Keine Schlüssel in diesem Arbeitsbereich|Keine passenden Schlüssel|Keine Schlüssel mit diesem Bereich|Keine Schlüssel in Produktion|Keine Schlüssel abgelaufen|Keine Schlüssel verwendet|Keine Entwickler-Schlüssel|Keine Schlüssel für diese App|Keine privaten Schlüssel|Keine weiteren Schlüssel|Keine Dienst-Schlüssel
fr|Aucune clé de développeur|Aucune clé d’équipe|Cette application n’a aucune clé|Ce projet n’a aucune clé API|Aucune clé dans cet espace|Aucune clé correspondante|Aucune clé avec cette portée|Aucune clé en production|Aucune clé expirée|Aucune clé utilisée|Aucune clé pour cette application|Aucune clé privée|Aucune autre clé|Aucune clé d’accès au service
es|No hay claves de desarrollador|No hay claves de equipo|Esta aplicación no tiene claves|Este proyecto no tiene claves API|No hay claves en este espacio|No hay claves coincidentes|No hay claves con este alcance|No hay claves en producción|No hay claves caducadas|No hay claves usadas|No hay claves para esta app|No hay claves privadas|No hay otras claves
pl|Brak kluczy deweloperskich|Brak kluczy zespołu|Ta aplikacja nie ma kluczy|Ten projekt nie ma kluczy API|Brak kluczy w tym obszarze|Brak pasujących kluczy|Brak kluczy z tym zakresem|Brak kluczy w produkcji|Brak wygasłych kluczy|Brak używanych kluczy|Brak kluczy dla tej aplikacji|Brak prywatnych kluczy|Brak innych kluczy
ja|開発者キーはありません|チームのキーはありません|このアプリにはキーがありません|このプロジェクトにはAPIキーがありません|このワークスペースにキーはありません|一致するキーはありません|このスコープのキーはありません|本番環境のキーはありません|期限切れのキーはありません|使用中のキーはありません|他のキーはありません
ko|개발자 키가 없습니다|팀 키가 없습니다|이 앱에는 키가 없습니다|이 프로젝트에는 API 키가 없습니다|이 워크스페이스에 키가 없습니다|일치하는 키가 없습니다|이 범위의 키가 없습니다|만료된 키가 없습니다|다른 키가 없습니다
zh|没有开发者密钥|没有团队密钥|此应用没有密钥|此项目没有 API 密钥|此工作区没有密钥|没有匹配的密钥|没有此范围的密钥|没有过期的密钥|没有使用过的密钥|没有其他密钥
pt|Nenhuma chave de desenvolvedor|Nenhuma chave de equipe|Este app não tem chaves|Este projeto não tem chaves de API|Nenhuma chave neste espaço|Nenhuma chave correspondente|Nenhuma chave com este escopo|Nenhuma chave em produção|Nenhuma chave expirada|Nenhuma chave usada|Nenhuma outra chave
it|Nessuna chiave sviluppatore|Nessuna chiave del team|Questa app non ha chiavi|Questo progetto non ha chiavi API|Nessuna chiave in questo spazio|Nessuna chiave corrispondente|Nessuna chiave con questo ambito|Nessuna chiave in produzione|Nessuna chiave scaduta|Nessuna chiave usata|Nessun’altra chiave
nl|Geen ontwikkelaarssleutels|Geen teamsleutels|Deze app heeft geen sleutels|Dit project heeft geen API-sleutels|Geen sleutels in deze werkruimte|Geen overeenkomende sleutels|Geen sleutels met dit bereik|Geen sleutels in productie|Geen verlopen sleutels|Geen gebruikte sleutels|Geen andere sleutels
sv|Inga utvecklarnycklar|Inga teamnycklar|Den här appen har inga nycklar|Projektet har inga API-nycklar|Inga nycklar i denna arbetsyta|Inga matchande nycklar|Inga nycklar med denna behörighet|Inga nycklar i produktion|Inga utgångna nycklar|Inga använda nycklar|Inga andra nycklar
ru|Нет ключей разработчика|Нет ключей команды|У этого приложения нет ключей|В этом проекте нет ключей API|В этом пространстве нет ключей|Нет подходящих ключей|Нет ключей с этой областью|Нет ключей в продакшене|Нет истёкших ключей|Нет использованных ключей|Нет других ключей
tr|Geliştirici anahtarı yok|Ekip anahtarı yok|Bu uygulamanın anahtarı yok|Bu projede API anahtarı yok|Bu çalışma alanında anahtar yok|Eşleşen anahtar yok|Bu kapsamda anahtar yok|Süresi dolmuş anahtar yok|Kullanılan anahtar yok|Başka anahtar yok
hu|Nincs fejlesztői kulcs|Nincs csapatkulcs|Ennek az alkalmazásnak nincs kulcsa|Ebben a projektben nincs API-kulcs|Nincs egyező kulcs|Nincs lejárt kulcs|Nincs használt kulcs|Nincs más kulcs
cs|Žádné vývojářské klíče|Žádné týmové klíče|Tato aplikace nemá žádné klíče|Tento projekt nemá žádné klíče API|Žádné klíče v tomto prostoru|Žádné odpovídající klíče|Žádné vypršelé klíče|Žádné použité klíče|Žádné další klíče
da|Ingen udviklernøgler|Ingen teamnøgler|Denne app har ingen nøgler|Dette projekt har ingen API-nøgler|Ingen nøgler i dette arbejdsområde|Ingen matchende nøgler|Ingen udløbne nøgler|Ingen brugte nøgler|Ingen andre nøgler
fi|Ei kehittäjäavaimia|Ei tiimin avaimia|Tällä sovelluksella ei ole avaimia|Tällä projektilla ei ole API-avaimia|Ei vastaavia avaimia|Ei vanhentuneita avaimia|Ei käytettyjä avaimia|Ei muita avaimia
uk|Немає ключів розробника|Немає ключів команди|Цей застосунок не має ключів|У цьому проєкті немає ключів API|Немає відповідних ключів|Немає прострочених ключів|Немає використаних ключів|Немає інших ключів
`);

/** Said of all of them. */
export const NONE_AT_ALL = sentencesByLanguage(`
en|No keys|No API keys|No API keys yet|You don’t have any API keys|There are no API keys|You haven’t created any API keys yet|No access tokens|This account has no API keys|No keys have been created yet|No API keys to show|No API keys to display|Your account has no API keys|You have no API keys yet
de|Keine API-Schlüssel|Noch keine API-Schlüssel|Es gibt keine API-Schlüssel|Sie haben noch keine API-Schlüssel|Keine Schlüssel vorhanden|Dieses Konto hat keine API-Schlüssel
fr|Aucune clé API|Aucune clé d’API pour le moment|Vous n’avez aucune clé API|Il n’y a pas encore de clé API
es|No hay claves API|Aún no hay claves API|No tienes claves API|No tienes ninguna clave API
pl|Brak kluczy API|Nie masz kluczy API|Nie masz jeszcze żadnych kluczy API|Nie ma kluczy API
ja|APIキーはありません|APIキーがありません|APIキーはまだありません
ko|API 키가 없습니다|API 키 없음|아직 API 키가 없습니다
zh|没有 API 密钥|暂无 API 密钥|您还没有 API 密钥
pt|Nenhuma chave de API|Você não tem chaves de API|Ainda não há chaves de API
it|Nessuna chiave API|Non hai chiavi API|Non ci sono chiavi API
nl|Geen API-sleutels|Je hebt nog geen API-sleutels|Er zijn geen API-sleutels
sv|Inga API-nycklar|Du har inga API-nycklar|Det finns inga API-nycklar
ru|Нет ключей API|У вас нет ключей API|Ключей API пока нет
tr|API anahtarı yok|Henüz API anahtarı yok|API anahtarınız yok
hu|Nincs API-kulcs|Még nincs API-kulcs|Nincsenek API-kulcsok
cs|Žádné klíče API|Zatím žádné klíče API|Nemáte žádné klíče API
da|Ingen API-nøgler|Du har ingen API-nøgler|Der er ingen API-nøgler
fi|Ei API-avaimia|Sinulla ei ole API-avaimia|Ei vielä API-avaimia
uk|Немає ключів API|У вас немає ключів API|Ключів API ще немає
`);
