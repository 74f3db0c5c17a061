/** Numbers as words, a line a language: "kaksi päivää sitten"; nought is "a few". */
export const NUMBERS = `
#da;1en,1et,0få
#de;1ein,1eine,1einem,1einer,1einen,0ein paar
#es;1un,1una,0unos
#fi;1yksi,2kaksi,2kahden,3kolme,3kolmen,4neljä,4neljän,5viisi,5viiden,6kuusi,6kuuden,7seitsemän,8kahdeksan,9yhdeksän,0muutaman,0muutama
#fr;1un,1une,0quelques
#it;1un,1una,1uno,0alcuni
#ja;0数
#ko;1한,1일,0몇
#nb;1en,1et,1ett,1én,0noen
#nl;1een,1één,0een paar
#pl;0kilka
#pt;1um,1uma,0poucos
#sv;1en,1ett,0några
#th;1หนึ่ง,0ไม่กี่
#zh;0几,0幾`;
