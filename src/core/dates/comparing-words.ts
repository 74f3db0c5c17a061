/** Comparing words of all languages but English, in the form that stands in `comparisons.ts`. */
export const COMPARING = `
~da;mere end,over,mindst,ældre end,længere end,eller mere,eller ældre;mindre end,under,højst,op til,inden for;cirka,ca,omkring,næsten,knap,omtrent;før,inden;inden for de sidste,inden for de seneste;gammel,gamle,gammelt;alder
~de;mehr als,über,mindestens,länger als,älter als,oder mehr,oder länger,oder älter,wenigstens,gut;weniger als,unter,höchstens,bis zu,maximal,innerhalb von;etwa,ungefähr,circa,ca,rund,fast,knapp,beinahe,gerade;vor dem,vor;innerhalb der letzten,in weniger als den letzten;alt;alter,aktiv seit
~es;más de,al menos,por lo menos,mínimo,o más,como mínimo;menos de,hasta,como máximo,máximo,dentro de;aproximadamente,alrededor de,unos,unas,cerca de,casi,aprox;antes del,antes de;en menos de los últimos;de antigüedad,de edad,de vida;edad,antigüedad
~fi;yli,enemmän kuin,vähintään,ainakin,tai enemmän,tai vanhempi;alle,vähemmän kuin,enintään,korkeintaan;noin,suunnilleen,lähes,melkein;ennen;;vanha,ikäinen;ikä
~fr;plus de,plus d',au moins,au minimum,ou plus,minimum;moins de,moins d',au plus,au maximum,jusqu'à,maximum;environ,à peu près,près de,presque,approximativement;avant le,avant;au cours des;d'ancienneté,d'âge;âgé de,âgée de,âge,ancienneté
~it;più di,oltre,almeno,minimo,o più,come minimo;meno di,al massimo,fino a,entro;circa,quasi,all'incirca,approssimativamente;prima del,prima di,prima dell';;di età,di anzianità;età,anzianità
~ja;以上,より,超,以上も,超え,を超える,少なくとも;以内,未満,以下,足らず;約,およそ,ほぼ,ほど,くらい,ぐらい,程;以前;過去,直近;経過;経過時間,経過日数
~ko;이상,넘게,초과,최소,적어도,더;이내,미만,이하,최대;약,대략,거의,정도,쯤;이전;최근;경과,됨,된;사용 기간,경과 기간
~nb;mer enn,over,minst,eldre enn,lengre enn,eller mer,eller eldre;mindre enn,under,høyst,opptil,inntil,innen;cirka,ca,omtrent,nesten,rundt;før,innen;innen de siste,i løpet av de siste;gammel,gamle,gammelt;alder
~nl;meer dan,ruim,minstens,minimaal,langer dan,ouder dan,ten minste,of meer,of ouder;minder dan,hoogstens,maximaal,hooguit,tot,binnen;ongeveer,circa,ca,bijna,rond,zo'n,krap;vóór,voor,eerder dan;binnen de laatste,binnen de afgelopen;oud;leeftijd,actief sinds
~pl;ponad,więcej niż,co najmniej,przynajmniej,powyżej,dłużej niż,lub więcej,albo więcej,minimum,z górą;mniej niż,poniżej,najwyżej,co najwyżej,maksymalnie,do,niespełna;około,ok,mniej więcej,prawie,blisko,jakieś,niemal;przed;;;wiek,ma już
~pt;mais de,mais do que,pelo menos,no mínimo,acima de,ou mais;menos de,menos do que,até,no máximo,abaixo de;cerca de,aproximadamente,quase,por volta de,em torno de;antes de,antes do;;de idade,de existência;idade
~sv;mer än,över,minst,äldre än,längre än,eller mer,eller äldre;mindre än,under,högst,upp till,inom;cirka,ca,ungefär,nästan,omkring,drygt,knappt;före,innan;inom de senaste;gammal,gamla,gammalt;ålder
~th;มากกว่า,กว่า,เกิน,เกินกว่า,อย่างน้อย,ขึ้นไป;น้อยกว่า,ไม่เกิน,ไม่ถึง,ภายใน,สูงสุด;ประมาณ,ราว,เกือบ,ราวๆ;ก่อน;;;อายุ
~zh;超过,超過,多于,至少,以上,不少于,大于,多,余,餘,不止,逾;少于,少於,不到,最多,以内,以內,内,內,不足,至多,小于,不超过;大约,大約,约,約,左右,将近,差不多,近;之前,以前;;;已有,年龄,使用时长
~cs;více než,přes,nejméně,alespoň,déle než,nebo více;méně než,pod,nejvýše,maximálně,do;asi,přibližně,zhruba,téměř,skoro;před;;starý;stáří,věk
~sk;viac ako,vyše,najmenej,aspoň,dlhšie ako,alebo viac;menej ako,pod,najviac,maximálne,do;asi,približne,zhruba,takmer,skoro;pred;;starý;vek
~hu;több mint,legalább,vagy több,régebben mint;kevesebb mint,legfeljebb;körülbelül,kb,nagyjából,majdnem,közel,csaknem;előtt;;;kor
~ro;mai mult de,peste,cel puțin,sau mai mult;mai puțin de,sub,cel mult,până la;aproximativ,circa,aproape;înainte de;;;vârstă,vechime
~tr;den fazla,dan fazla,fazla,en az,üzeri,aşkın,veya daha fazla;den az,dan az,en fazla,en çok;yaklaşık,neredeyse,yakın;önceki;;;yaş,yaşı
~ru;более,больше,более чем,свыше,не менее,минимум,как минимум,или более;менее,меньше,менее чем,до,не более,максимум;около,примерно,приблизительно,почти;ранее,раньше;;;возраст
~uk;понад,більше ніж,більше,не менше,щонайменше,мінімум,або більше;менше ніж,менше,до,не більше,щонайбільше;близько,приблизно,майже;раніше;;;вік
~bg;повече от,над,поне,най-малко,или повече;по-малко от,под,най-много;около,приблизително,почти;преди;;;възраст
~hr;više od,preko,najmanje,barem,ili više;manje od,ispod,najviše,do;oko,otprilike,približno,gotovo,skoro;prije;;star;starost
~sr;више од,преко,најмање,бар,или више;мање од,испод,највише,до;око,отприлике,приближно,скоро;пре;;;старост
~sl;več kot,nad,najmanj,vsaj,ali več;manj kot,pod,največ,do;približno,okoli,skoraj;pred;;;starost
~el;περισσότερο από,πάνω από,άνω των,τουλάχιστον,ή περισσότερο;λιγότερο από,κάτω από,το πολύ,έως;περίπου,σχεδόν,γύρω;πριν από;;;ηλικία
~ca;més de,almenys,com a mínim,o més;menys de,com a màxim,fins a;aproximadament,prop de,gairebé;abans de;;;edat,antiguitat
~ar;أكثر من,على الأقل,أو أكثر,ما يزيد عن;أقل من,على الأكثر;حوالي,تقريبا,نحو,قرابة;قبل تاريخ;;;العمر
~he;יותר מ,מעל,לפחות,או יותר;פחות מ,לכל היותר,עד;בערך,כ,כמעט;לפני תאריך;;;גיל
~hi;से अधिक,से ज़्यादा,कम से कम,या अधिक;से कम,अधिकतम,तक;लगभग,करीब,तकरीबन;से पहले;;;आयु
~vi;hơn,trên,ít nhất,tối thiểu,trở lên,hoặc hơn;dưới,ít hơn,chưa đến,tối đa,không quá;khoảng,gần,xấp xỉ;trước ngày;;;tuổi
~id;lebih dari,di atas,setidaknya,minimal,paling sedikit,atau lebih;kurang dari,di bawah,maksimal,paling lama,hingga;sekitar,kira-kira,hampir,kurang lebih;sebelum;;;usia,umur
~et;rohkem kui,üle,vähemalt;vähem kui,alla,kuni;umbes,ligikaudu,peaaegu;enne;;;vanus
~lt;daugiau nei,daugiau kaip,virš,ne mažiau kaip;mažiau nei,mažiau kaip,iki;apie,maždaug,beveik;prieš tai;;;amžius
~lv;vairāk nekā,vairāk kā,vismaz;mazāk nekā,līdz;apmēram,aptuveni,gandrīz;pirms tam;;;vecums`;
