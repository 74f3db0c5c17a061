/**
 * Words that dates are read with whatever the language of the page: those of English, and those that are tried in every language.
 * Data alone. In a page they come with the script of English words, where `build.mjs` puts them; the worker has them in its own.
 */
export const COMMON_WORDS = {
  /** What pages print where nothing ever happened, or will; tried in every language. */
  never:
    'never|never used|never expires|no expiration|unlimited|unbefristet|unbegrenzt|bezterminowo|illimité|ilimitado|illimitato|無制限|무제한|无限期|niemals|nigdy|jamais|nunca|aldrig|aldri|koskaan|nooit|なし|一度もない|未使用|無期限|从未|从不|永不|從未|從不|없음|안 함|ไม่เคย|nikdy|никогда|ніколи|أبدا|לעולם לא|कभी नहीं|soha|niciodată|ποτέ|không bao giờ|tidak pernah|هرگز|asla',
  /** Those that mean something else elsewhere, behind their language. */
  localNever: 'de nie|it mai|ro mai',
  fillers: 'at|on|of|de|the|t|o|a las|alle ore|by|przez|von|par|por|uhr|pasado|dernier|时|點|点|分',
  morning: 'am|a.m|a. m|오전|凌晨|早上|上午',
  afternoon: 'pm|p.m|p. m|오후|下午|晚上',
  /** Units as programs cut them, in every language; `m` may be either. */
  cutUnits:
    'y year|yr year|yrs year|mo month|mos month|mth month|mths month|m month|m minute|w week|wk week|wks week|d day|h hour|hr hour|' +
    'hrs hour|min minute|mins minute|s second|sec second|secs second',
  /**
   * What stands beside an amount and makes it a bound or an age. A line a language, those of others in `comparing-words.ts`: more
   * than · less than · about · before a date · "within the last", which says too that it was in the past · what follows an age ·
   * what comes before one; several of each divided by `,`.
   */
  englishComparing:
    '~en;more than,over,longer than,older than,at least,greater than,in excess of,upwards of,or more,or older,and older,or longer,and more,plus,no less than,not less than;less than,under,up to,at most,within,no more than,not more than,fewer than,at the most,no longer than,younger than,or less,or fewer;about,around,approximately,approx,roughly,almost,nearly,circa,ca,some,just,exactly;before,prior to,earlier than;within the last,within the past,less than the last;old,of age;aged,age,active for,in use for',
  /** Signs beside an amount, and what they say of it. */
  signs: '> more|>= more|≥ more|+ more|< less|<= less|≤ less|~ about|≈ about|± about',
  /**
   * Numbers as words, which products print of any unit: "a month ago", "kaksi päivää sitten"; nought is "a few". Those
   * of other languages, and all that moment.js has beyond them, are in the pack.
   */
  englishNumbers: '1a|1an|1one|2two|3three|0a few',
  /**
   * Abbreviations of zones, with the hours that they are ahead of UTC; several where more than one zone is called so. Those of
   * winter are said in summer, too, by people and programs that mean the zone: they have its summer time besides.
   */
  zones:
    'est -5,-4|edt -4|et -5,-4|cst -6,-5,8,-4|cdt -5,-4|ct -6,-5|mst -7,-6,8,6.5|mdt -6|mt -7,-6|pst -8,-7,8|pdt -7|pt -8,-7|pt -8,-7|' +
    'akst -9,-8|akdt -8|hst -10,-9|hdt -9|ast -4,-3,3|adt -3,4|nst -3.5,-2.5|ndt -2.5|cet 1,2|cest 2|mez 1,2|mesz 2|eet 2,3|eest 3|' +
    'wet 0,1|west 1|gmt 0,1|bst 1,6,11|ist 5.5,1,2,3|idt 3|msk 3|msd 4|trt 3|gst 4,-2|pkt 5|npt 5.75|ict 7|wib 7|wita 8|wit 9|hkt 8|' +
    'sgt 8|myt 8|pht 8|jst 9|kst 9|aest 10,11|aedt 11|acst 9.5,10.5|acdt 10.5|awst 8|nzst 12,13|nzdt 13|sast 2|cat 2|eat 3|wat 1|' +
    'brt -3,-2|brst -2|art -3|clt -4,-3|clst -3|cot -5|pet -5|uyt -3|utc 0|z 0',
  /** The first days that programs can count from, which they print for "no date": of .NET, FILETIME, SQL, OLE and Excel. */
  firstDays: '0001-01-01 1601-01-01 1753-01-01 1899-12-30 1899-12-31 1900-01-01',
  /** Written behind the number of a year, month, day and hour. Patterns. */
  marks: ['年|년', '月|월', '日|号|號|일', '(?:h|uhr|ч|giờ|बजे)(?![a-zа-я])|時|时|點|点|시|นาฬิกา|ໂມງ'],
  /**
   * What denies or doubts a date that it stands right beside, or makes it a bound. English; "until" is none: it comes before an
   * end.
   */
  doubts:
    "not|never|no|hardly|isn't|isn’t|wasn't|probably|possibly|perhaps|maybe|presumably|supposedly|estimated|unknown|after|later than|" +
    'newer than|or before|or earlier|or after|or later|or newer|以降|以後|以来|以后|以後|之后|之後|이후|이래|onwards|onward|nach dem|ab dem|après le|après|à partir du|después del|después de|a partir del|a partir de|dopo il|depois de|depois do|após|vanaf|efter den|etter|jälkeen|после|після|след|nakon|μετά|setelah|sau ngày|at the earliest|at the latest|no later than|spätestens|spätestens am|au plus tard|au plus tard le|a más tardar|a más tardar el|al più tardi|al più tardi il|o mais tardar|uiterlijk|uiterlijk op|najpóźniej|遅くとも|最晚|最迟|늦어도|and earlier|and before|and later|approximate|unconfirmed',
  /** A year goes on behind a day in words or in Roman numerals. A pattern, in English alone. */
  yearInWords: ',? (?:(?:two|nineteen|eighteen|twenty)\\b|m{1,3}[dclxvi]*\\b|of (?:the|last)\\b)',
  /** What tells of a year beside a day that has none. A pattern. */
  years:
    "(?<!\\d)\\d{4}(?!\\d)|\\bfy ?'?\\d\\d|(?<!\\p{L})(?:years?|jahr(?:es)?|vorjahr(?:es)?|an dernier|an passe|annee|ano|ano pasado|any passat|rok|roku|" +
    'anno|jaar|aret|fjolaret|fjol|fjor|fyrra|ar|vuon\\p{L}*|loni|vloni|vlani|lani|predloni|tavaly\\p{L}*|yil|sene|году|года|рік|року|торік|година|годині|' +
    'godine|leta|anul|any|iaz|pernai|pern|mullu|περυσι|περσι|tahun|nam|العام|السنة|اشתקד|אשתקד|שנה)(?!\\p{L})|年|おととし|년|지난해|ปี|năm',
  /** What larger numbers in words begin with, of which a number in words is but the end. A pattern. */
  largerNumbers:
    '(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|hundert|tausend|thousand|honderd|duizend|hundrede?|hundra|tusind|tusen|' +
    'cent|mille|vingt|(?:tr|quar|cinqu|soix)ante|cien|ciento|cento|mil|(?:ve|tre|qua|cin)i?nta|veinti|venti|vinte|trinta|treinta|cuarenta|' +
    'sata|sataa|kymmenta|tuhat|szaz|ezer|tizen|huszon|harminc|sute?|sada|tram|muoi|ratus|puluh|مائة|مئة|מאה|सौ|εκατο\\p{L}*|' +
    'цать|десят|сорок|сто|один|одна|dziescia|dziesci|dziesiat|sto|jeden|yirmi|otuz|kirk|elli|mis|seksen|doksan|yuz|십|백|천)' +
    '(?:[ -](?:and|et|y|e|og|och|und|en|i|a|es|ja|si))?[ -]?|[十百千万零二三四五六七八九]|ร้อย|สิบ|พัน|이|삼|사|오|육|칠|팔|구',
  /** What may join two amounts besides what the platform puts between the parts of a list. */
  conjunctions: '하고|그리고|및|กับ|กับอีก|sekä|oraz|plus|sowie|ainsi que|零|又|加|と|och även|a také|а также',
  /** Written onto a day's or year's name it makes another of it: 一昨年 is the year before 昨年. */
  furtherBack: '[一大再先前上々下翌]|さき|재|그',
  /** Before a weekday alone: it comes again and again, or is not the last one. */
  otherWeekdays:
    'every|each|alternate|second|third|last but one|jede[nrsm]?|vorletzte[nrsm]?|übernächst\\p{L}*|chaque|tous|toutes|avant-dernier|cada|todos|toda|todas|todo|penúltim[oa]|' +
    'ogni|penultim[oa]|elke|iedere|voorlaatste|co|każd\\p{L}*|przedostatni\\p{L}*|varje|näst sista|hver|hvert|varannan|joka|každ[éýou]|minden|her|каждый|каждое|каждую|каждого|' +
    'щопонеділка|кожен|кожний|кожного|всеки|всяка|svaki|svako|svake|fiecare|κάθε|cada|tots|penúltim|كل|כל|हर|प्रत्येक|mỗi|hàng|setiap|tiap|iga|katru|kiekvieną|[毎每]|매|격주',
  /** An amount where no spaces are: a number and what it counts. A pattern. */
  amountsInWords:
    '[\\d一二两兩三四五六七八九十百千半数几幾] ?(?:年|ヶ?月|か月|カ月|个月|個月|週|周|日|天|時間|小时|小時)|(?:\\d|일|이|삼|사|오|육|칠|팔|구|십|백|한|두|세|네|몇|다섯|여섯) ?(?:년|해|개월|달|주|일)(?: 전)?',
};

export type CommonWords = typeof COMMON_WORDS;
