/** Headers of what somebody typed: dates in there say nothing of the row. Languages one after the other, as in `words.ts`. */
export const PROSE_WORDS =
  'description|descriptions|note|notes|comment|comments|remark|remarks|purpose|reason|beschreibung|notiz|notizen|' +
  'anmerkung|anmerkungen|kommentar|kommentare|zweck|grund|opis|opisy|notatka|notatki|uwagi|komentarz|cel|powód|' +
  'descripción|nota|notas|comentario|comentarios|propósito|motivo|remarque|remarques|commentaire|commentaires|' +
  'descrizione|commento|commenti|scopo|descrição|comentário|comentários|finalidade|omschrijving|beschrijving|' +
  'notitie|notities|opmerking|opmerkingen|doel|beskrivelse|bemærkning|bemærkninger|kommentarer|formål|beskrivning|' +
  'anteckning|anteckningar|syfte|kuvaus|huomautus|muistiinpanot|popis|poznámka|poznámky|účel|leírás|megjegyzés|' +
  'descriere|observații|açıklama|notlar|описание|примечание|примечания|комментарий|цель|опис|примітка|примітки|' +
  'коментар|περιγραφή|σημείωση|σημειώσεις|бележка|бележки|napomena|説明|備考|メモ|コメント|目的|설명|메모|비고|댓글|목적|描述|说明|' +
  '备注|注释|用途|說明|備註|註解|คำอธิบาย|หมายเหตุ|mô tả|ghi chú|deskripsi|catatan|الوصف|وصف|ملاحظات|ملاحظة|תיאור|הערות|הערה|विवरण|टिप्पणी';
