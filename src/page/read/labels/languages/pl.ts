import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'pl',
  endings: { y: 'y|a|e|o|i|ego|ej|ych', i: 'i|ia|ie|io|iego|iej|ich' },
  labels: {
    created:
      'utworzon{y}|utworzenia|utworzenie|data utworzenia|stworzon{y}|stworzenia|stworzenie|wygenerowan{y}|wygenerowania|wygenerowanie|dodan{y}|dodania|data dodania|założon{y}|powstania',
    rotated: 'obrócon{y}|ostatnia rotacja|rotacja|rotacji|zrotowan{y}|ponownie wygenerowan{y}',
    expires:
      'wygasa|wygaśnie|wygasł|wygasła|wygasło|wygasły|wygaśnięcie|wygaśnięcia|traci ważność|ważny do|ważna do|ważne do|ważność|ważności|termin ważności|data ważności|data wygaśnięcia|koniec ważności|upływa|wygasający',
    'last-used':
      'użycie|użycia|użyt{y}|używan{y}|wykorzystan{y}|ostatnie wykorzystanie|ostatnia aktywność|ostatnio aktywny|ostatnio aktywna|ostatnio aktywne|ostatni dostęp|ostatniego dostępu|data ostatniego użycia|ostatnie wywołanie|ostatnie żądanie|ostatnie użycie',
    changed:
      'ostatnia zmiana|zmiana|zmiany|zmienion{y}|zaktualizowan{y}|aktualizacja|aktualizacji|aktualizowan{y}|zmodyfikowan{y}|modyfikacji|modyfikacja|modyfikowan{y}|edytowan{y}|edycji|edycja|zsynchronizowan{y}',
    age: 'wiek|wiek klucza|wiek tokenu|wiek w dniach',
    name: 'nazwa|nazwy|nazwę|tytuł|etykieta|nazwa klucza|nazwa tokenu|nazwa tokena',
    id: 'identyfikator|id klucza|id tokenu',
    author:
      'utworzon{y} przez|stworzon{y} przez|dodan{y} przez|wygenerowan{y} przez|użyt{y} przez|zmienion{y} przez|twórca|autor|właściciel|autora|właściciela|utworzył|utworzyła',
    by: 'przez',
    old: 'stary|stara|stare|starego|starej|poprzedni{i}|poprzedn{i}|dawn{y}|dotychczasow{y}',
    last: 'ostatn{i}|ostatnio|najnowsz{y}',
    other:
      'konto|konta|kont|użytkownik|użytkownika|użytkownicy|użytkowników|użytkownikiem|członek|członka|profil|profilu|logowanie|logowania|zalogowano|rejestracji|zarejestrowany|zarejestrowano|faktura|faktury|płatność|płatności|artykuł|artykuły|wpis|wpisu|wpisy|opublikowano|publikacji|zdarzenie|zdarzenia|dziennik|dziennika|subskrypcja|subskrypcji|abonament|firma|firmy|sesja|sesji|klient|klienta|kontakt|kontaktu|zamówienie|zamówienia|komentarz|komentarze|certyfikat|certyfikatu|domena|domeny|wersja|wersji|zaproszony|dołączył|unieważniono|usunięto|wyłączono|odwołano',
    key: 'klucz|klucze|klucza|kluczy|kluczem|kluczowi|token|tokeny|tokenu|tokena|tokenów|sekret|sekretu|poświadczenie|poświadczenia|hasło aplikacji|hasła aplikacji|hasła aplikacyjne',
    filler:
      'data|daty|datę|czas|czasu|dnia|dzień|godzina|ten|ta|to|tego|tej|twój|twoje|został|została|zostało|zostały|zostaną|jest|są|był|była|było|do|na|w|o|z|i|dla|dostęp|dostępu|dostępowy|dostępowe|usługi|osobisty|osobistego|osobiste|prywatny|prywatnej|prywatnego|dewelopera|deweloperski|aplikacji|aplikacja',
    heading:
      'dane|szczegóły|informacje|przegląd|ogólne|podsumowanie|daty|stan|status|ustawienia|konfiguracja|uwierzytelnianie|autoryzacja',
    column: 'uprawnienia|zakresy|zakres|akcje|działania|czynności|typ|rodzaj|rola|role',
    'free-text': 'opis|opisy|notatka|notatki|uwaga|uwagi|komentarz|komentarze|cel|powód|przeznaczenie',
    none: 'brak|nie ma|nie masz|pusto|nic',
    never: 'nigdy|jeszcze nigdy',
    'never-used':
      'nigdy nieużywan{y}|nigdy nie użyt{y}|nigdy nie używan{y}|nigdy nie był używan{y}|nigdy nie była używana|nigdy nie było używane|nigdy nie został użyty|nigdy nie została użyta|nigdy nie użyto|nigdy nie używano|nieużywan{y}|nieużyt{y}|nie użyt{y}|nie używan{y}|jeszcze nie użyt{y}|jeszcze nie używan{y}|jeszcze nieużywan{y}|jeszcze nieużyt{y}|nie był jeszcze używany|nie był używany|nie została jeszcze użyta|nigdy nie wykorzystan{y}|niewykorzystan{y}',
    'never-expires':
      'nigdy nie wygasa|nie wygasa|nigdy nie wygaśnie|nie wygaśnie|bezterminow{y}|bezterminowo|bez terminu ważności|brak terminu ważności|bez daty wygaśnięcia|brak daty wygaśnięcia|brak wygaśnięcia|bez wygaśnięcia|nigdy nie traci ważności|ważny bezterminowo|ważna bezterminowo|ważne bezterminowo|bez ograniczeń czasowych|wygasa nigdy',
    'other-secret': 'sekret klienta|identyfikator klienta|id żądania|klucz tajny klienta|tajny klucz klienta',
  },

  lists: {},
};
