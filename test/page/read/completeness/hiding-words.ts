/** What else a page says in one language where rows are missing, each as some product prints it. */
export interface HidingWords {
  readonly lang: string;
  /** Takes filters back. */
  readonly clear: string;
  readonly retry: string;
  /** How many do not show: `7` of them. */
  readonly more: string;
  readonly others: string;
  readonly stale: string;
  readonly signIn: string;
  readonly admin: string;
  readonly upgrade: string;
}

const KEYS = 'lang clear retry more others stale signIn admin upgrade'.split(' ');

export const HIDING_WORDS: readonly HidingWords[] = `
en|Clear all|Retry|7 more|and 7 others|We could not refresh this list.|Sign in to continue|You need to be an admin|Upgrade your plan to see keys
de|Zurücksetzen|Erneut versuchen|7 weitere|und 7 weitere|Die Liste konnte nicht aktualisiert werden.|Melden Sie sich an, um fortzufahren|Sie müssen Administrator sein|Führen Sie ein Upgrade durch, um Schlüssel zu sehen
fr|Tout effacer|Réessayer|7 de plus|et 7 autres|Impossible d’actualiser cette liste.|Connectez-vous pour continuer|Vous devez être administrateur|Passez à un forfait supérieur pour voir les clés
es|Borrar todo|Reintentar|7 más|y 7 más|No se pudo actualizar esta lista.|Inicia sesión para continuar|Debes ser administrador|Mejora tu plan para ver las claves
it|Cancella tutto|Riprova|altri 7|e altre 7|Impossibile aggiornare questo elenco.|Accedi per continuare|Devi essere un amministratore|Aggiorna il tuo piano per vedere le chiavi
pt|Limpar tudo|Tentar novamente|mais 7|e outras 7|Não foi possível atualizar esta lista.|Entre para continuar|Você precisa ser administrador|Faça upgrade do plano para ver as chaves
nl|Alles wissen|Opnieuw proberen|nog 7|en 7 andere|Deze lijst kon niet worden bijgewerkt.|Log in om door te gaan|Je moet beheerder zijn|Upgrade je abonnement om sleutels te zien
sv|Rensa alla|Försök igen|7 till|och 7 andra|Det gick inte: vi kunde inte uppdatera listan.|Logga in för att fortsätta|Du måste vara administratör|Uppgradera din plan för att se nycklar
da|Ryd alle|Prøv igen|7 flere|og 7 andre|Vi kunne ikke opdatere listen.|Log ind for at fortsætte|Du skal være administrator|Opgrader din plan for at se nøgler
nb|Nullstill|Prøv igjen|7 til|og 7 andre|Vi kunne ikke oppdatere listen.|Logg inn for å fortsette|Du må være administrator|Oppgrader abonnementet for å se nøkler
fi|Tyhjennä kaikki|Yritä uudelleen|7 lisää|ja 7 muuta|Luettelon päivittäminen epäonnistui.|Kirjaudu sisään jatkaaksesi|Sinun on oltava järjestelmänvalvoja|Päivitä tilauksesi nähdäksesi avaimet
pl|Wyczyść wszystko|Spróbuj ponownie|Jeszcze 7|i 7 innych|Nie udało się odświeżyć tej listy.|Zaloguj się, aby kontynuować|Musisz być administratorem|Zmień plan, aby zobaczyć klucze
cs|Vymazat vše|Zkusit znovu|7 dalších|a 7 dalších|Seznam se nepodařilo aktualizovat.|Pro pokračování se přihlaste|Musíte být správce|Upgradujte tarif, abyste viděli klíče
ja|すべてクリア|再試行|他7件|他 7 件|一覧を更新できませんでした。|続行するにはログインしてください|管理者である必要があります|キーを表示するにはプランをアップグレードしてください
zh-CN|全部清除|重试|还有 7 个|其他 7 个|无法刷新此列表。|请登录以继续|您必须是管理员|升级套餐以查看密钥
zh-TW|清除全部|重試|還有 7 個|其他 7 個|無法重新整理此清單。|請登入以繼續|您必須是管理員|升級方案以檢視金鑰
ko|모두 지우기|다시 시도|7개 더|외 7개|목록을 새로 고칠 수 없습니다.|계속하려면 로그인하세요|관리자여야 합니다|키를 보려면 요금제를 업그레이드하세요
th|ล้างทั้งหมด|ลองอีกครั้ง|อีก 7 รายการ|และอื่นๆ อีก 7 รายการ|ไม่สามารถรีเฟรชรายการนี้|ลงชื่อเข้าใช้เพื่อดำเนินการต่อ|คุณต้องเป็นผู้ดูแลระบบ|อัปเกรดแพ็กเกจเพื่อดูคีย์
ru|Сбросить|Повторить|Ещё 7|и ещё 7|Не удалось обновить список.|Войдите, чтобы продолжить|Вы должны быть администратором|Обновите тариф, чтобы видеть ключи
tr|Tümünü temizle|Yeniden dene|7 tane daha|ve diğer 7|Liste yenilenemedi.|Devam etmek için oturum açın|Yönetici olmanız gerekir|Anahtarları görmek için planınızı yükseltin
ar|مسح الكل|إعادة المحاولة|7 أخرى|و 7 أخرى|تعذر تحديث القائمة.|سجل الدخول للمتابعة|يجب أن تكون مسؤولا|قم بترقية خطتك لعرض المفاتيح
he|נקה הכל|נסה שוב|עוד 7|ועוד 7|לא ניתן לרענן את הרשימה.|התחבר כדי להמשיך|עליך להיות מנהל|שדרג את התוכנית כדי לראות מפתחות
`
  .trim()
  .split('\n')
  .map((line) => Object.fromEntries(line.split('|').map((text, at) => [KEYS[at], text])) as unknown as HidingWords);
