import { baseOf } from './language.ts';
import { normalizeWord } from './normalize.ts';
import type { Comparison, Words } from './words.ts';

/**
 * What stands beside an amount and makes it a bound or an age. A line a language: more than · less than · about · before a
 * date · "within the last", which says too that it was in the past · what follows an age · what comes before one; several
 * of each divided by `,`.
 */
export const COMPARISONS = `en;more than,over,longer than,older than,at least,greater than,in excess of,upwards of,or more,or older,and older,or longer,and more,plus,no less than,not less than;less than,under,up to,at most,within,no more than,not more than,fewer than,at the most,no longer than,younger than,or less,or fewer;about,around,approximately,approx,roughly,almost,nearly,circa,ca,some,just,exactly;before,prior to,earlier than;within the last,within the past,less than the last;old,of age;aged,age,active for,in use for
da;mere end,over,mindst,ældre end,længere end,eller mere,eller ældre;mindre end,under,højst,op til,inden for;cirka,ca,omkring,næsten,knap,omtrent;før,inden;inden for de sidste,inden for de seneste;gammel,gamle,gammelt;alder
de;mehr als,über,mindestens,länger als,älter als,oder mehr,oder länger,oder älter,wenigstens,gut;weniger als,unter,höchstens,bis zu,maximal,innerhalb von;etwa,ungefähr,circa,ca,rund,fast,knapp,beinahe,gerade;vor dem,vor;innerhalb der letzten,in weniger als den letzten;alt;alter,aktiv seit
es;más de,al menos,por lo menos,mínimo,o más,como mínimo;menos de,hasta,como máximo,máximo,dentro de;aproximadamente,alrededor de,unos,unas,cerca de,casi,aprox;antes del,antes de;en menos de los últimos;de antigüedad,de edad,de vida;edad,antigüedad
fi;yli,enemmän kuin,vähintään,ainakin,tai enemmän,tai vanhempi;alle,vähemmän kuin,enintään,korkeintaan;noin,suunnilleen,lähes,melkein;ennen;;vanha,ikäinen;ikä
fr;plus de,plus d',au moins,au minimum,ou plus,minimum;moins de,moins d',au plus,au maximum,jusqu'à,maximum;environ,à peu près,près de,presque,approximativement;avant le,avant;au cours des;d'ancienneté,d'âge;âgé de,âgée de,âge,ancienneté
it;più di,oltre,almeno,minimo,o più,come minimo;meno di,al massimo,fino a,entro;circa,quasi,all'incirca,approssimativamente;prima del,prima di,prima dell';;di età,di anzianità;età,anzianità
ja;以上,より,超,以上も,超え,を超える,少なくとも;以内,未満,以下,足らず;約,およそ,ほぼ,ほど,くらい,ぐらい,程;以前;;経過;経過時間,経過日数
ko;이상,넘게,초과,최소,적어도,더;이내,미만,이하,최대;약,대략,거의,정도,쯤;이전;;경과,됨,된;사용 기간,경과 기간
nb;mer enn,over,minst,eldre enn,lengre enn,eller mer,eller eldre;mindre enn,under,høyst,opptil,inntil,innen;cirka,ca,omtrent,nesten,rundt;før,innen;innen de siste,i løpet av de siste;gammel,gamle,gammelt;alder
nl;meer dan,ruim,minstens,minimaal,langer dan,ouder dan,ten minste,of meer,of ouder;minder dan,hoogstens,maximaal,hooguit,tot,binnen;ongeveer,circa,ca,bijna,rond,zo'n,krap;vóór,voor,eerder dan;binnen de laatste,binnen de afgelopen;oud;leeftijd,actief sinds
pl;ponad,więcej niż,co najmniej,przynajmniej,powyżej,dłużej niż,lub więcej,albo więcej,minimum,z górą;mniej niż,poniżej,najwyżej,co najwyżej,maksymalnie,do,niespełna;około,ok,mniej więcej,prawie,blisko,jakieś,niemal;przed;;;wiek,ma już
pt;mais de,mais do que,pelo menos,no mínimo,acima de,ou mais;menos de,menos do que,até,no máximo,abaixo de;cerca de,aproximadamente,quase,por volta de,em torno de;antes de,antes do;;de idade,de existência;idade
sv;mer än,över,minst,äldre än,längre än,eller mer,eller äldre;mindre än,under,högst,upp till,inom;cirka,ca,ungefär,nästan,omkring,drygt,knappt;före,innan;inom de senaste;gammal,gamla,gammalt;ålder
th;มากกว่า,กว่า,เกิน,เกินกว่า,อย่างน้อย,ขึ้นไป;น้อยกว่า,ไม่เกิน,ไม่ถึง,ภายใน,สูงสุด;ประมาณ,ราว,เกือบ,ราวๆ;ก่อน;;;อายุ
zh;超过,超過,多于,至少,以上,不少于,大于,多,余,餘,不止,逾;少于,少於,不到,最多,以内,以內,内,內,不足,至多,小于,不超过;大约,大約,约,約,左右,将近,差不多,近;之前,以前;;;已有,年龄,使用时长`;

/** Of every language: signs. */
const SIGNS: Readonly<Record<string, Comparison>> = {
  '>': 'more',
  '>=': 'more',
  '≥': 'more',
  '+': 'more',
  '<': 'less',
  '<=': 'less',
  '≤': 'less',
  '~': 'about',
  '≈': 'about',
  '±': 'about',
};

const KINDS: readonly Comparison[] = ['more', 'less', 'about', 'earlier'];

/** Learns the comparing words of a language; `lazy` holds those that are not bundled, or is empty. */
export function learnComparisons(words: Words, language: string, lazy: string): void {
  for (const [sign, comparison] of Object.entries(SIGNS)) words.comparisons.set(sign, comparison);
  const row = rowOf(COMPARISONS, baseOf(language)) ?? rowOf(lazy, `~${baseOf(language)}`);
  if (!row) {
    words.hasUnknownComparisons = true;
    return;
  }
  const [recent, ageAfter, ageBefore] = row.slice(KINDS.length).map(listOf);
  for (const [index, comparison] of KINDS.entries()) {
    for (const phrase of listOf(row[index])) {
      // Of a word that says two things nothing is known.
      if (words.comparisons.get(phrase) !== 'about') words.comparisons.set(phrase, comparison);
    }
  }
  for (const before of recent ?? []) words.addDirection({ before, after: '', sign: -1, says: 'less' });
  for (const after of ageAfter ?? []) words.addDirection({ before: '', after, sign: -1, says: 'age' });
  for (const before of ageBefore ?? []) words.addDirection({ before, after: '', sign: -1, says: 'age' });
}

function rowOf(table: string, language: string): string[] | null {
  const row = table.split('\n').find((each) => each.startsWith(`${language};`));
  return row ? row.split(';').slice(1) : null;
}

function listOf(field = ''): string[] {
  return field.split(',').map(normalizeWord).filter(Boolean);
}
