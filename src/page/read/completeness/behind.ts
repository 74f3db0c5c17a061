import { speaksOfList } from '../labels/list-phrases.ts';
import { speaksOfOwn } from './own-keys.ts';

/** What was kept from before, or a copy that follows what there is. Words of many languages, by their beginnings. */
const KEPT =
  /(?<!\p{L})(?:cached|(?:zwischen)?gecach|zwischengespeicher|(?:en|em|in|nella) cache|en caché|aus dem cache|z pamięci podręcznej|кэширован|из кэша|önbelle|r[eé]pli[ck]as?(?!\p{L})|replikat)|キャッシュ|缓存|快取|캐시|レプリカ|副本|복제본/iu;
/** Where keys are kept, of which there are several. */
const SOURCES =
  /(?<!\p{L})(?:r[eé]gi(?:[oó]n|õe|ão|on)|regio(?:ne|$|[’' s])|clusters?|servers?|shards?|регион|кластер|сервер)|リージョン|クラスタ|サーバ|地域|区域|區域|地区|集群|리전|클러스터|서버/iu;
const SILENT =
  /unavailable|unreachable|tim(?:ed|ing) out|down\b|unerreichbar|injoignabl|indisponibl|no disponibl|indisponív|irraggiungibil|onbereikbaar|niedostępn|otillgänglig|недоступн|impossible|impossibile/iu;
/** What somebody may see by. */
const ROLE =
  /(?<!\p{L})(?:role|roles|permissions?|rolle|rôle|rol|função|perfil|ruolo|rola|roll|роль)(?!\p{L})|ロール|権限|角色|权限|역할|권한/iu;
const SEES =
  /(?<!\p{L})(?:sees?|sieht|siehst|sehen|voit|voyez|ve|ven|vede|vedi|ziet|widzi|ser|видит)(?!\p{L})|見|看|볼|보/iu;
const SEES_ONLY = /(?<!\p{L})n(?:e |['’])(?:\p{L}+ )?(?:voi|voy)\p{L}* (?:\p{L}+ )?que(?!\p{L})/iu;
/** The rest of them, and where it is. */
const REST_IS =
  /^(?:die (?:übrigen|restlichen|anderen)|les autres|el resto|las demás|as demais|le altre|de overige|pozostałe|övriga) .*(?:find|stehen|trouv|encuentr|está|encontra|trova|vind|staan|znajd|finns)/i;
/** Whoever reads may not do everything. */
const LIMITED =
  /\byou (?:only )?have (?:limited|restricted)|\byour (?:permissions|access|role) (?:is|are) (?:limited|restricted)|sie haben (?:nur )?(?:eingeschränkt|beschränkt)|vous avez (?:un|des) (?:accès|droits|autorisations|permissions) (?:limit|restrein)|(?:tienes|tiene) (?:permisos|acceso) (?:limitad|restringid)/i;

/** True for "Cached 2 days ago" and "Read replica is behind": what shows may be older than what there is. */
const isOfCopy = (sentence: string): boolean => KEPT.test(sentence) && !/[?？]$/.test(sentence);

/** True for "Some regions could not be reached". */
const sourceLacks = (sentence: string, title: string): boolean =>
  SOURCES.test(sentence) &&
  !speaksOfOwn(sentence, title) &&
  (SILENT.test(sentence) || (['not', 'failed'] as const).some((one) => speaksOfList(sentence, one))) &&
  !speaksOfList(sentence, 'of-value', true);

/** True for "Your role sees its own keys only". */
const roleSeesSome = (sentence: string, title: string): boolean =>
  speaksOfOwn(sentence, title) &&
  ROLE.test(sentence) &&
  ((SEES.test(sentence) && speaksOfList(sentence, 'narrowed')) || SEES_ONLY.test(sentence));

/** True for a sentence that says that what shows is not of now, or not of all places, or what its reader's role lets see. */
export const isOfPartKept = (sentence: string, title: string): boolean =>
  isOfCopy(sentence) ||
  sourceLacks(sentence, title) ||
  roleSeesSome(sentence, title) ||
  LIMITED.test(sentence) ||
  REST_IS.test(sentence);
