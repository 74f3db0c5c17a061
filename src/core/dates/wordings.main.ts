/**
 * Made by `scripts/dates/wordings.mjs` from the locales of moment.js 2.31.0 (MIT; its notice stands in
 * `LICENSES-OF-PACKAGES.txt` of the build). A line a language, several where it is written in several ways; fields are
 * divided by `;`, what is in them by `,`, all of it folded:
 *
 *   language · months `1name` · weekdays `0name` · parts of the day `0-3name` · small words · days `0yesterday`
 *   · what stands around a time of the past, `@ ago`, and of the future
 *   · seconds · minutes · hours · days · months · years, each with `#` for its number or led by it: `1a year`; where the
 *     future has forms of its own, they follow behind `|`
 */
export const MAIN = `
da;;3onsdags,4torsdags,5fredags,6lørdags,0søndags;;;;@ siden;om @;0fa sekunder|;1et minut,# minutter|;;;1en maned,# maneder|
es;;;;;;hace @;en @;|0unos segundos;|1un minuto,# minutos;|1una hora,# horas;|1un dia,# dias;|1un mes,# meses;|1un ano,# anos
fi;;3keskiviikkona,4torstaina,5perjantaina,6lauantaina,0sunnuntaina;;;;@ sitten;@n paasta;;|1minuuti;|1tunni;|1paiva;|1kuukaude;|1vuode
it;;;;;;@ fa;@;|0in alcuni secondi;|1in un minuto;|1in un'ora;|1in un giorno;|1in un mese;|1in un anno
ja;;3先週水曜日,4先週木曜日,5先週金曜日,6先週土曜日,0来週日曜日,1来週月曜日;;;;@前;@後;;;;;#ヶ月
ko;;;;;;@ 전;@ 후;;;;1하루;1한 달,#달
nb;;;;;;@ siden;om @;0noen sekunder|;1ett minutt,# minutter|;1en time,# timer|;1en dag,# dager;1en maned,# maneder|;1ett ar,# ar|
pl;;3srode,6sobote,0niedziele
pt;;;;;;ha @;em @;0segundos
sv;;3onsdags,4torsdags,5fredags,6lordags,0sondags
th;;3วันพุธที่แล้ว,4วันพฤหัสบดีที่แล้ว,5วันศุกร์ที่แล้ว,6วันเสาร์ที่แล้ว,0วันอาทิตย์ที่แล้ว,4พฤหัสบดีหน้า,5ศุกร์หน้า,6เสาร์หน้า,0อาทิตย์หน้า,1จันทร์หน้า;;;0เมื่อวานนี้;@ที่แล้ว;อีก @;|0ไม่กี่วินาที;|# นาที;# ชั่วโมง;|# วัน;|# เดือน;|# ปี
zh;;3上周三,4上周四,5上周五,6上周六,0上周日,4本周四,5本周五,6本周六,0本周日,1下周一;12-12中午
zh;;3上星期三,4上星期四,5上星期五,6上星期六,0上星期日,4下星期四,5下星期五,6下星期六,0下星期日,1下星期一;;;0昨天,1今天,2明天;@前;@後;;;;# 天
zh;;;;;;@前;@內;|0幾秒;|# 分鐘;|# 小時;|# 天;|# 個月;|# 年`;
