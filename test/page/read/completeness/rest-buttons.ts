import { sentencesByLanguage } from './sentence-table.ts';

/** How many more there are, a button that tries once more, and one that takes filters back; in this order. */
export const REST = sentencesByLanguage(`
az|daha 7|Yenidən cəhd edin|Hamısını təmizlə
bg|още 7|Опитайте отново|Изчистване
bs|još 7|Pokušajte ponovo|Očisti sve
ca|7 més|Reintenta|Restableix
el|7 ακόμη|Επανάληψη|Επαναφορά
et|veel 7|Proovi uuesti|Lähtesta
eu|7 gehiago|Saiatu berriro|Berrezarri
fa|7 مورد دیگر|تلاش دوباره|بازنشانی
gl|7 máis|Reintentar|Restablecer
hi|7 और|पुनः प्रयास करें|रीसेट करें
hr|još 7|Pokušajte ponovno|Očisti sve
hu|még 7|Újrapróbálás|Visszaállítás
id|7 lainnya|Coba lagi|Atur ulang
ka|კიდევ 7|სცადეთ ხელახლა|გასუფთავება
lt|dar 7|Bandyti dar kartą|Išvalyti viską
lv|vēl 7|Mēģināt vēlreiz|Notīrīt visu
mk|уште 7|Обиди се повторно|Исчисти
mn|өөр 7|Дахин оролдох|Арилгах
ro|încă 7|Reîncearcă|Resetare
sk|ďalších 7|Skúsiť znova|Vymazať všetko
sl|še 7|Poskusi znova|Ponastavi
sq|7 të tjerë|Riprovo|Pastroji krejt
sr|још 7|Покушај поново|Очисти све
sr-Latn|još 7|Pokušaj ponovo|Očisti sve
ta|மேலும் 7|மீண்டும் முயற்சி செய்|மீட்டமை
vi|7 khác|Thử lại|Đặt lại
`);
