import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'pl',
  endings: {
    R: '|włączone|wyłączone|tak|nie',
    C: 'czerwono|szaro|pomarańczowo|żółto',
    V: 'mogą być|są chwilowo|są tymczasowo|są obecnie|są',
    F: 'niektóre funkcje|webhooki|raporty|powiadomienia|faktury',
    y: 'y|a|e|o|i|ego|ej|ych',
    i: 'i|ia|ie|io|iego|iej|ich',
  },
  labels: {
    created:
      'utworzon{y}|utworzenia|utworzenie|data utworzenia|stworzon{y}|stworzenia|stworzenie|wygenerowan{y}|wygenerowania|wygenerowanie|dodan{y}|dodania|data dodania|założon{y}|powstania|wydano|data wydania',
    rotated: 'obrócon{y}|ostatnia rotacja|rotacja|rotacji|zrotowan{y}|ponownie wygenerowan{y}',
    expires:
      'wygasa|wygasa za|wygaśnie|wygasł|wygasła|wygasło|wygasły|wygaśnięcie|wygaśnięcia|traci ważność|ważny do|ważna do|ważne do|ważność|ważności|termin ważności|data ważności|data wygaśnięcia|koniec ważności|upływa|wygasający|termin wygaśnięcia|nie po|nieważny po',
    'last-used':
      'użycie|użycia|użyt{y}|używan{y}|wykorzystan{y}|ostatnie wykorzystanie|ostatnia aktywność|ostatnio aktywny|ostatnio aktywna|ostatnio aktywne|ostatni dostęp|ostatniego dostępu|data ostatniego użycia|ostatnie wywołanie|ostatnie żądanie|ostatnie użycie',
    changed:
      'ostatnia synchronizacja|następna synchronizacja|ostatnie odświeżenie|następne odświeżenie|następna aktualizacja|ostatnia zmiana|zmiana|zmiany|zmienion{y}|zaktualizowan{y}|aktualizacja|aktualizacji|aktualizowan{y}|zmodyfikowan{y}|modyfikacji|modyfikacja|modyfikowan{y}|edytowan{y}|edycji|edycja|zsynchronizowan{y}',
    age: 'wiek|wiek klucza|wiek tokenu|wiek w dniach',
    name: 'nazwa|nazwy|nazwę|tytuł|etykieta|nazwa klucza|nazwa tokenu|nazwa tokena|pseudonim|oznaczenie',
    id: 'identyfikator|id klucza|id tokenu',
    author:
      'utworzon{y} przez|stworzon{y} przez|dodan{y} przez|wygenerowan{y} przez|użyt{y} przez|zmienion{y} przez|twórca|autor|właściciel|autora|właściciela|utworzył|utworzyła',
    by: 'przez',
    old: 'stary|stara|stare|starego|starej|poprzedni{i}|poprzedn{i}|dawn{y}|dotychczasow{y}',
    last: 'ostatn{i}|ostatnio|najnowsz{y}',
    other:
      'konto|konta|kont|użytkownik|użytkownika|użytkownicy|użytkowników|użytkownikiem|członek|członka|profil|profilu|logowanie|logowania|zalogowano|rejestracji|zarejestrowany|zarejestrowano|faktura|faktury|płatność|płatności|artykuł|artykuły|wpis|wpisu|wpisy|opublikowano|publikacji|zdarzenie|zdarzenia|dziennik|dziennika|subskrypcja|subskrypcji|abonament|firma|firmy|sesja|sesji|klient|klienta|kontakt|kontaktu|zamówienie|zamówienia|komentarz|komentarze|certyfikat|certyfikatu|domena|domeny|wersja|wersji|zaproszony|dołączył|unieważniono|usunięto|wyłączono|odwołano',
    key:
      'klucz|klucze|klucza|kluczy|kluczem|kluczowi|token|tokeny|tokenu|tokena|tokenów|sekret|sekretu|poświadczenie|poświadczenia|hasło aplikacji|hasła aplikacji|hasła aplikacyjne|' +
      'kluczami|kluczom|kluczach|tokenami',
    filler:
      'czas lokalny|czasu lokalnego|data|daty|datę|czas|czasu|dnia|dzień|godzina|ten|ta|to|tego|tej|twój|twoje|został|została|zostało|zostały|zostaną|jest|są|był|była|było|do|na|w|o|z|i|dla|dostęp|dostępu|dostępowy|dostępowe|usługi|osobisty|osobistego|osobiste|prywatny|prywatnej|prywatnego|dewelopera|deweloperski|aplikacji|aplikacja',
    until: 'do|aż do|najpóźniej|przed',
    planned:
      'zostanie|zostaną|będzie|będą|zaplanowan{y}|planowan{y}|oczekując{y}|nieudan{y}|niepowodzenie|nie powiodło się|nie powiodła się|anulowan{y}|błąd',
    condition: 'jeśli',
    holder: 'polityka|zasada|dostęp|dostępu|usługi|usługa|aplikacja|aplikacji|aplikacje|projekt',
    for: 'dla|do',
    left: 'pozostało|pozostał|wkrótce|niedługo',
    heading:
      'dane|szczegóły|informacje|przegląd|ogólne|podsumowanie|daty|stan|status|ustawienia|konfiguracja|uwierzytelnianie|autoryzacja|strefa zagrożenia|niebezpieczna strefa',
    column:
      'waga|ważność zdarzenia|priorytet|grupa|język|miasto|zespół|poziom dostępu|poziom|ryzyko|żądania|algorytm|kraj|dział|przypisano do|imię|nazwisko|uprawnienia|zakresy|zakres|akcje|działania|czynności|typ|rodzaj|rola|role|prefiks|wartość|status|stan|podgląd|odcisk|środowisko|region|strefa|lokalizacja|kategoria|projekt|plan|tryb|widoczność|pochodzenie|platforma|projektu|projektów',
    'free-text': 'opis|opisy|notatka|notatki|uwaga|uwagi|komentarz|komentarze|cel|powód|przeznaczenie',
    none: 'brak|nie ma|nie masz|pusto|nic',
    never: 'nigdy|jeszcze nigdy',
    'never-used':
      'nigdy nieużywan{y}|nigdy nie użyt{y}|nigdy nie używan{y}|nigdy nie był używan{y}|nigdy nie była używana|nigdy nie było używane|nigdy nie został użyty|nigdy nie została użyta|nigdy nie użyto|nigdy nie używano|nieużywan{y}|nieużyt{y}|nie użyt{y}|nie używan{y}|jeszcze nie użyt{y}|jeszcze nie używan{y}|jeszcze nieużywan{y}|jeszcze nieużyt{y}|nie był jeszcze używany|nie był używany|nie została jeszcze użyta|nigdy nie wykorzystan{y}|niewykorzystan{y}',
    'never-expires':
      'nigdy nie wygasa|nie wygasa|nigdy nie wygaśnie|nie wygaśnie|bezterminow{y}|bezterminowo|bez terminu ważności|brak terminu ważności|bez daty wygaśnięcia|brak daty wygaśnięcia|brak wygaśnięcia|bez wygaśnięcia|nigdy nie traci ważności|ważny bezterminowo|ważna bezterminowo|ważne bezterminowo|bez ograniczeń czasowych|wygasa nigdy',
    'other-secret': 'sekret klienta|identyfikator klienta|id żądania|klucz tajny klienta|tajny klucz klienta',
  },

  lists: {
    about: 'około|ok|mniej więcej|prawie|ponad|więcej niż|co najmniej|przynajmniej|lub więcej',
    stale:
      'zanim nowe klucze się pojaw|mogą być nieaktualne|może być nieaktualn|są nieaktualne|jest nieaktualn|nieaktualne dane|nie są aktualne|nie jest aktualn|przestarzałe dane|nowsze klucze|nowsze tokeny|nowsze wpisy|nowsze pozycje|nowsze dane|nowa wersja|nowe wyniki|podgląd twoich|podgląd kluczy|podgląd listy|wyciąg|migawka|przykładowe dane|z błędami|z ostrzeżeniami|z problemami|częściowo zsynchroniz|zsynchronizowano częściowo|częściowo wczytan|zanim się pojaw|zanim pojaw|pojawią się dopiero|pojawią się po|pojawić się z opóźnieniem|zanim zostaną wyświetl|z opóźnieniem|opóźni',
    content: 'dane|informacje|strona|widok',
    span: 'ostatnich|ubiegł|minion|poprzedni|zeszł|między',
    who: 'który|która|którego',
    was: 'był|była|było|były',
    not: 'nie|bez|nieużywa|nieuży|brak',
    these: 'ten|tę|ta|to|te|tego|tych|poniższ|tutaj|tu',
    here: 'tej|tym|tutaj|tu',
    way: 'za pomocą|poprzez|przez|z|w|we',
    bearer: 'aplikacja|integracja|usługa|urządzenie',
    place: 'karcie|kartę|zakładc|stronie|sekcji|konsoli|panelu',
    switch: 'przełącz|odśwież|przeładuj|załaduj|włącz|zmień na',
    seen: 'co widzisz|co możesz zobaczyć|co możesz widzieć|przeglądasz|wyświetlasz|oglądasz',
    'in-use': 'wykorzysta|użyt|w użyciu',
    'show-verb': 'pokaż|wyświetl|zobacz|przeczytaj|czytaj|otwórz',
    others: 'współpracowni|koledzy|inni użytkown|inni człon|inne osoby',
    yours: 'twoje|twój|wasze|państwa',
    entire: 'lista|listę|istniejące|obecne|bieżące|przegląd',
    account: 'konta|konto|plan|taryfa|wersja|subskrypcja',
    keys: 'klucze|tokeny|sekrety|poświadczenia|hasła|dane logowania',
    section: 'moje konto|bezpieczeństw|zabezpiecze|konto|konta|dewelope|programist|profil|dostęp|integracj|preferencj',
    deed: 'akcja|akcje|operacja|czynność|działanie',
    personal: 'nazwa wyświetlana|imię i nazwisko|pseudonim',
    help: 'jak|dlaczego|co to|porady|wskazówki|przewodnik|poradnik|dokumentacja|potrzebujesz|pomoc|pierwsze kroki',
    zone: 'wszystkie czasy w|czasy w|czas podano w|strefa czasowa',
    badge: 'nowy|nowa|domyślny|domyślna|bieżący|zalecany|ograniczony|standardowy',
    harmless: '{F} {V} niedostępne|są wyświetlane na {C}|są pokazane na {C}',
    number: 'dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście',
    rights: 'pełny dostęp|tylko odczyt|odczyt i zapis',
    unnamed:
      'bez nazwy|bez tytułu|brak nazwy|nienazwan|nie ustawiono|nie podano|nie określono|nadaj nazwę|dodaj nazwę|ustaw nazwę|podaj nazwę',
    states: 'skompromitowany|zagrożony|ujawniony|wyciekł|ograniczony|przestarzały|zablokowany|wstrzymany',
    sorts: 'klucz publikowalny|klucz możliwy do opublikowania|klucz ograniczony|klucz testowy',
    'other-keys':
      'szyfrowani|szyfrując|podpisywani|podpisując|klucze bezpieczeństwa|klucz bezpieczeństwa|wdrożeniow|licencyjn|odzyskiwani',
    'no-name':
      'pokaż klucz|zarządzaj kluczem|więcej informacji|ustawienia|aktywny|aktywna|aktywne|nieaktywny|nieaktywna|nieaktywne|włączony|włączona|włączone|wyłączony|wyłączona|' +
      'wyłączone|unieważniony|unieważniona|odwołany|cofnięty|wygasły|wygasł|wygasła|ważny|nieważny|oczekujący|' +
      'oczekuje|zawieszony|tak|nie|edytuj|edycja|wyświetl|pokaż|zobacz|otwórz|kopiuj|skopiuj|usuń|zmień nazwę|' +
      'unieważnij|odwołaj|cofnij|odnów|wymień|zarządzaj|szczegóły|więcej|akcje|działania|niedawno|ostatnio|' +
      'jakiś czas temu|dawno temu|dawno',
    general:
      'klucze|kluczy|kluczami|kluczom|tokeny|tokenów|tokenami|jeśli|jeżeli|o ile|gdy|kiedy|gdyby|powinien|powinna|' +
      'powinno|powinny|musi|muszą|może|mogą|można|należy|trzeba|zaleca|zalecamy|zalecane|zalecany|polecamy|który|' +
      'która|które|których|proszę|np',
    'goes-on': 'są|będą|zostaną|zostają|działają|wymagają|potrzebują',
    all:
      'okres brak|wszystkie|wszyscy|wszystko|wszystkich|każdy|dowolny|dowolna|dowolne|ktokolwiek|wszyscy właściciele|' +
      'dowolny właściciel|wszyscy użytkownicy|dowolny użytkownik|wszyscy autorzy|wszystkie osoby|wszystkie zespoły|' +
      'wszystkie statusy|dowolny status|każdy status|wszystkie typy|dowolny typ|wszystkie rodzaje|cały czas|' +
      'cały okres|dowolna data|wszystkie daty|wszystkie zakresy|wszystkie środowiska|wszystkie projekty|' +
      'wszystkie aplikacje|wszystkie kategorie|wszystkie elementy|wszystkie wyniki|wszystkie pozycje|' +
      'wszystkie wpisy|pokaż wszystkie|pokaż wszystko|zaznacz wszystko|zaznacz wszystkie|wybierz wszystko|' +
      'wybierz wszystkie|bez filtra|bez filtrów|brak filtrów',
    search: 'szukasz|szukaj|fraza|wyszukaj|wyszukiwanie|znajdź|wyszukiwarka',
    filter:
      'okres|zakres dat|przedział czasu|zakres czasu|filtr|filtry|filtruj|filtruj według|filtrowanie|dodaj filtr|wszystkie filtry|więcej filtrów|pokaż filtry|' +
      'filtry zaawansowane',
    'load-more':
      'załaduj więcej|wczytaj więcej|pokaż więcej|wyświetl więcej|zobacz więcej|doładuj|więcej wyników|' +
      'więcej kluczy|więcej tokenów|więcej elementów|więcej pozycji|i więcej|pokaż wszystkie|pokaż wszystko|' +
      'wyświetl wszystkie|zobacz wszystkie|załaduj wszystkie|wczytaj wszystkie|załaduj kolejne|wczytaj kolejne|' +
      'pokaż kolejne|pokaż następne|pokaż starsze|załaduj starsze|pokaż pozostałe|rozwiń listę',
    'next-page':
      'dalej|następna|następny|następne|następna strona|kolejna strona|kolejna|kolejne|' +
      'przejdź do następnej strony|starsze|ostatnia strona|do przodu|naprzód',
    'previous-page':
      'poprzednia|poprzedni|poprzednie|poprzednia strona|przejdź do poprzedniej strony|nowsze|pierwsza strona',
    'per-page': 'na stronę|na stronie|rozmiar strony|pokaż pozycji|liczba wierszy',
    'of-total':
      'z|ze|spośród|wynik|wyniki|wyników|wynikach|element|elementy|elementów|pozycja|pozycje|pozycji|wpis|wpisy|' +
      'wpisów|rekord|rekordy|rekordów|wiersz|wiersze|wierszy|razem|łącznie|ogółem|suma|wszystkich|liczba|' +
      'znaleziono|więcej',
    rest: 'dodatkowe|z wielu|filtr|filtry|filtrów|jeszcze|więcej|inne|innych|i inne|i innych|pozostałych|pozostałe|ukryte|ukrytych|kolejnych|dalszych',
    reset:
      'wyczyść wszystko|wyczyść wszystkie|wyczyść|resetuj|zresetuj|usuń wszystkie filtry|spróbuj ponownie|ponów|ponów próbę',
    'no-results':
      'filtr aktywny|lista jest niepełna|niektórych obszarów|niektórych przestrzeni|niektórych organizacji|niektórych projektów|nie widzisz wszystkich|brak wyników|brak pasujących|brak dopasowań|brak dopasowania|nie znaleziono|nie znaleźliśmy|nie pasuje|' +
      'nie pasują|pasujących do|spełniających|nie spełnia|nie spełniają|twojego wyszukiwania|wyniki wyszukiwania|' +
      'wyniki dla|wyników dla|kryteriów|kryteria wyszukiwania|filtrowane według|zastosowane filtry|aktywne filtry|' +
      'aktywny filtr|wyczyść filtr|wyczyść filtry|usuń filtr|usuń filtry|resetuj filtry|zresetuj filtry|' +
      'wyczyść wyszukiwanie|zmień filtry|zmień kryteria|' +
      'nie mieszczą się|mieszczą się na tej stronie|nie mieści się',
    refused:
      'brak dostępu|nie masz dostępu|nie posiadasz dostępu|bez dostępu|dostęp zabroniony|dostęp wzbroniony|' +
      'odmowa dostępu|odmówiono dostępu|dostęp ograniczony|poproś o dostęp|brak uprawnień|' +
      'brak wymaganych uprawnień|brak odpowiednich uprawnień|nie masz uprawnień|nie posiadasz uprawnień|' +
      'nie masz wymaganych uprawnień|nie masz odpowiednich uprawnień|nie masz wystarczających uprawnień|' +
      'niewystarczające uprawnienia|wymagane uprawnienia|wymaga uprawnień|potrzebujesz uprawnień|' +
      'brak pozwolenia|nie masz pozwolenia|brak zezwolenia|brak zgody|niedozwolone|nie wolno|' +
      'nieautoryzowany|nieupoważniony|nie jesteś upoważniony|zabronione|zapytaj administratora|' +
      'poproś administratora|skontaktuj się z administratorem|zwróć się do administratora|' +
      'tylko administratorzy|tylko superadministratorzy|tylko właściciele|tylko administrator|widzisz tylko|' +
      'widać tylko|tylko twoje|tylko własne|zaloguj się aby|zaloguj się żeby|musisz się zalogować|' +
      'być administratorem|tylko dla administratorów|zmień plan aby|ulepsz plan|przejdź na wyższy plan|' +
      'potwierdź swoją tożsamość|potwierdź tożsamość|zweryfikuj swoją tożsamość',
    failed:
      'dane z wczoraj|wczorajsze dane|stan na|poszło nie tak|wystąpił błąd|wystąpił problem|błąd ładowania|błąd wczytywania|błąd serwera|' +
      'błąd sieci|błąd połączenia|nieoczekiwany błąd|wewnętrzny błąd|nie udało się|nie można załadować|' +
      'nie można wczytać|nie można pobrać|nie można połączyć|nie załadowano|nie wczytano|' +
      'problem z ładowaniem|problem z wczytaniem|spróbuj ponownie|spróbuj jeszcze raz|spróbuj później|' +
      'odśwież stronę|załaduj stronę ponownie|brak połączenia|brak internetu|brak sieci|utracono połączenie|' +
      'nie ma połączenia|sprawdź połączenie|jesteś offline|tryb offline|przekroczono czas|' +
      'przekroczono limit czasu|upłynął limit czasu|upłynął czas|sesja wygasła|sesja zakończona|twoja sesja|' +
      'wylogowano|zostałeś wylogowany|zaloguj się|niedostępna|niedostępny|niedostępne|nie jest dostępna|' +
      'nie jest dostępny|nie są dostępne|nie istnieje|nie znaleziono strony|strony nie znaleziono|' +
      'zbyt wiele żądań|ładowanie|wczytywanie|proszę czekać|ups|nie można odświeżyć|' +
      'nie można było odświeżyć|nieaktualne dane',
    'no-keys-yet':
      'brak|brak jeszcze|na razie brak|obecnie brak|nie ma|nie ma jeszcze|nie ma żadnych|nie ma jeszcze żadnych|' +
      'jeszcze nie ma|nie masz|nie masz jeszcze|jeszcze nie masz|nie masz żadnych|nie masz jeszcze żadnych|' +
      'nie masz żadnego|nie posiadasz|nie posiadasz żadnych|nie posiadasz jeszcze żadnych|nie utworzono|' +
      'nie utworzono jeszcze|nie utworzono żadnych|nie utworzono jeszcze żadnych|nie utworzono jeszcze żadnego|' +
      'jeszcze nie utworzono|nie utworzyłeś jeszcze żadnych|nie utworzyłaś jeszcze żadnych|' +
      'nie utworzono dotąd żadnych|nie dodano|nie dodano jeszcze|nie dodano jeszcze żadnych|' +
      'nie wygenerowano jeszcze|nie wygenerowano jeszcze żadnych|brak utworzonych|brak dostępnych|' +
      'brak do wyświetlenia|to konto nie ma|na tym koncie nie ma|twoje konto nie ma|nie istnieją żadne|żadnych',
    part:
      'aktywne|aktywny|aktywna|nieaktywne|nieaktywny|włączone|wyłączone|wygasłe|wygasł|przeterminowane|' +
      'unieważnione|odwołane|cofnięte|zarchiwizowane|archiwum|archiwalne|usunięte|moje|tylko moje|moje klucze|' +
      'moje tokeny|utworzone przeze mnie|udostępnione mi|wygasające|wkrótce wygasające|nieużywane|ostatnie|' +
      'ostatnio używane|ulubione|przypięte|szkice|oczekujące|w użyciu|ważne|nieważne|osobiste|wspólne|udostępnione|' +
      'prywatne|publiczne|testowe|produkcyjne|tryb testowy',
    sort:
      'sortuj|sortuj według|sortowanie|sortuj po|posortowane według|kolejność|uporządkuj|uporządkuj według|' +
      'od najnowszych|od najstarszych|najnowsze|najstarsze|najnowsze najpierw',
    some:
      'niektór|część|kilka|tylko|wyłącznie|jedynie|inne klucze|pozostał|starsz|archiw|zarchiwizowan|' +
      'unieważnion|odwołan|cofnięt|nieaktywn|aktywne|aktywny|wygasł|przeterminowan|wyłączon|włączon|usunięt|' +
      'ukryt|ostatni|najnowsz|niedawn|moje|własn|nieużywan|nie wszystk|pełna lista|pełną listę|' +
      'nie są wyświetl|nie są pokaz|nie są uwzgl|nie są widoczn|nie są wymien|nie widać|niepełn|niekompletn|ograniczon|nie widzieć|nie widzisz|' +
      'nie pojawia|innych użytkownik',
    elsewhere: 'gdzie indziej|przeniesion|ucięt|skrócon|innej stronie',
    narrowed: 'ogranicz|tylko|wyłącznie|jedynie|filtr|przefiltr|dane test|trybie test|tryb test|częściow|niewyświetl',
    shown:
      'pokaz|pokaż|wyświetl|widoczn|widać|list|ukryt|ukryj|pominięt|nie są uwzgl|ten widok|załadowano|' +
      'wczytano|nie widzieć|nie widzisz|pojawia|wymien',
    'of-value':
      'raz|jednokrotn|ponownie|skopiuj|kopi|znak|cyfr|wartoś|bezpiecz|po utworzeniu|przy tworzeniu|' +
      'podczas tworzenia|jawn|zapisz',
    limit:
      'limit|limit|limicie|maksym|najwyżej|max|dni|dnia|dzień|godzin|minut|sekund|tydzień|tygod|miesi|rok|lat|' +
      'na konto|na użytkownika|każd|możesz utworzyć|możesz mieć',
    aside:
      'przejdź do treści|automatyczne odświeżanie {R}|opinie|opinia|prześlij opinię|przewodnik|poradnik|instrukcja|instrukcję|dokumentację|zgłoś problem|zgłoś błąd|skopiowano|przeczytaj dokumentację|centrum pomocy|ustawienia konta|prześlij opinię|zmiany zapisane|dobre praktyki|często zadawane pytania|dowiedz się więcej|więcej informacji|czytaj więcej|dokumentacja api|dokumentacja|przewodnik|przykłady|' +
      'pierwsze kroki|szybki start|ustawienia|ustawień|pomoc|potrzebujesz pomocy|kontakt z pomocą|kontakt|faq|' +
      'regulamin|polityka prywatności|prywatność|warunki korzystania|wszelkie prawa zastrzeżone|wróć|wstecz|' +
      'ciemny|jasny|motyw|witaj|bezpieczeństwo|uwierzytelnianie|zapisano|zaktualizowano przed chwilą|aktualne',
    act:
      'zmień nazw|usuń|usuw|unieważnij|obróć|utwórz|stwórz|dodaj|nowy|nowa|nowe|wygeneruj|generuj|kopiuj|skopiuj|eksport|' +
      'pobierz|edytuj|zarządzaj|wyłącz|włącz|aktywuj|dezaktywuj|dowiedz|więcej informacji|pomoc|odnów|zaznacz|' +
      'wybierz|odśwież|zapisz|anuluj|zamknij|kontakt|skontaktuj|wyczyść|resetuj|zresetuj',
    clear: 'usuń|wyczyść|resetuj|zresetuj',
    doubt:
      'nie powiodł|nieudan|niepowodz|błąd|błęd|problem|ładow|ładuj|wczyt|spróbuj|ukryt|filtrowan|pasuj|czeka|poczekaj|' +
      'offline|niektór|nie udało|nie można',
    remark: 'sortow|wymagan|opcjonaln|domyśln',
    state: 'stan',
    done: 'odnowion|odnowiono|wydano ponownie|wymienion|wymieniono|zrotowan|zrotowano|obrócon|obrócono|unieważnion|unieważniono|odwołan|odwołano|cofnięt|przywrócon|przywrócono|usunięt|zresetowan|zresetowano|zaktualizowan|zmienion|zmieniono|edytowan|zmodyfikowan',
    events:
      'co się stało|co się wydarzyło|histori|aktywność|aktywności|zdarze|dziennik|rejestr zdarz|rejestr aktywno|rejestr zmian|rejestr audyt|audyt|log|logi' +
      '|zmiany|zmian|się stało|się wydarzyło|wydarzeni|oś czasu',
    another:
      'inne|inny|pozostał|powiązan|nadrzędn|podrzędn|podobn|ostatnie|niedawn|histori|żąda|aktywność|zdarze|inneg|innych',
    printed: 'wygenerowan|wydrukowan|wyeksportowan|strona|stronę|raport',
    'sign-in': 'zaloguj|logowanie',
    rows: 'pozycj|wynik|wiersz|wpis|element|rekord',
    matches: 'zawiera|zaczyna się|kończy się|pasując|dopasowa',
    whose: 'usługi|dewelopersk|dewelopera|programist',
    gone: 'archiw|zarchiw|przenosz|przenies|znika|trafiaj|kosz',
    advice:
      'traktuj|przechow|udostępnia|chroń|używaj|nigdy|nie|daj|musz|pozwal|powinn|zachowaj|trzymaj|o|każd|może|mogą|masz|są|na tym koncie',
    period: 'tym roku|tym miesiącu|tym tygodniu|dzisiaj|dziś|wczoraj|od',
    'title-begin':
      'edycja|edytowanie|szczegóły|ustawienia|wyświetl|wyświetlanie|aktualizacja|aktualizuj|zaktualizuj|zarządzanie|konfiguracja|konfiguruj|skonfiguruj|informacje|zmień|zmiana|modyfikacja|modyfikuj|zresetuj|resetuj|odnów|obróć|rotacja|usuwanie|przegląd|podsumowanie|witaj|witamy|cześć|dzień dobry|pokaż|podgląd|otwórz',
    'title-end': 'edycja',
    'any-title': 'pulpit|panel|strona główna|panel sterowania|konsola|aktywność|historia|użycie|kokpit',
  },
};
