import type { Vocabulary } from './concepts.ts';

/** Verbs and nouns of doing that begin tasks; for the same reason they are no names. */
const DOING = `
    dodać
    dopisać
    dopytać
    dowiedzieć się
    dokończyć
    skończyć
    dostarczyć
    dołączyć
    dogadać
    zgłosić
    zrobić
    zorganizować
    zaprosić
    zapytać
    zadzwonić
    zamówić
    zarezerwować
    zaktualizować
    zaproponować
    zaplanować
    zaprojektować
    zaprezentować
    załatwić
    założyć
    zapłacić
    zapisać
    zamknąć
    zamieścić
    zakupić
    zebrać
    zbadać
    zmienić
    znaleźć
    zwołać
    zweryfikować
    złożyć
    zdecydować
    zdobyć
    zastanowić
    zastanowić się
    zatwierdzić
    zintegrować
    zaimplementować
    zainstalować
    zadbać
    zająć się
    kupić
    koordynować
    kontynuować
    napisać
    naprawić
    nagrać
    nawiązać
    namówić
    odezwać się
    odpisać
    odpowiedzieć
    odebrać
    odwiedzić
    określić
    omówić
    opisać
    opłacić
    opracować
    opublikować
    ogłosić
    ogarnąć
    ocenić
    otworzyć
    organizować
    oddać
    odświeżyć
    obejrzeć
    oznaczyć
    poprawić
    poprosić
    poprowadzić
    poszukać
    poinformować
    powiadomić
    porozmawiać
    porównać
    podjąć
    podpisać
    podać
    podzielić
    pomóc
    popracować
    posprzątać
    posłać
    potwierdzić
    pozyskać
    pobrać
    połączyć
    pogadać
    przygotować
    przejrzeć
    przeczytać
    przeanalizować
    przedyskutować
    przedstawić
    przekazać
    przenieść
    przesłać
    przesunąć
    przetestować
    przetłumaczyć
    przemyśleć
    przeprowadzić
    przypomnieć
    przypilnować
    przynieść
    przydzielić
    prowadzić
    pisać
    planować
    promować
    pójść
    pilnować
    publikować
    rozdzielić
    rozeznać
    rozesłać
    rozpisać
    rozpocząć
    rozliczyć
    rozwiesić
    rozwiązać
    rozważyć
    rozbudować
    robić
    sprawdzić
    spisać
    sporządzić
    spotkać się
    sformułować
    skontaktować
    skontaktować się
    skonfigurować
    skonsultować
    skoordynować
    stworzyć
    sprzedać
    szukać
    ściągnąć
    testować
    udostępnić
    umówić
    umówić się
    umieścić
    uporządkować
    uprościć
    uruchomić
    ustalić
    ustawić
    usunąć
    utworzyć
    uzgodnić
    uzupełnić
    uzyskać
    użyć
    wdrożyć
    wybrać
    wydrukować
    wykonać
    wymienić
    wymyślić
    wypełnić
    wypróbować
    wyczyścić
    wyjaśnić
    wysłać
    wystąpić
    wystawić
    wystosować
    wziąć
    wrzucić
    wstawić
    wpisać
    wpłacić
    wprowadzić
    wskazać
    wyznaczyć
    wyliczyć
    wynająć
    wykupić
    wypożyczyć
    śledzić
    przygotowanie
    napisanie
    wysłanie
    sprawdzenie
    zorganizowanie
    stworzenie
    utworzenie
    opracowanie
    opublikowanie
    publikacja
    aktualizacja
    zaktualizowanie
    kontakt
    zakup
    zamówienie
    rezerwacja
    organizacja
    poprawa
    poprawienie
    poprawki
    uzupełnienie
    dodanie
    zebranie
    zgłoszenie
    konsultacja
    wdrożenie
    instalacja
    konfiguracja
    spotkanie
    przegląd
    ustalenie
    umówienie
    znalezienie
    wybór
    zmiana
    naprawa
    przesłanie
    przekazanie
    założenie
    złożenie
    promocja
    projekt
    testy
    tłumaczenie
`;

/** Polish. Change here when minutes in Polish use a word that is not known; one word or phrase a line. */
export const pl: Vocabulary = {
  article: `
    ten
    ta
    te
    tego
    tej
    tych
    temu
    tym
    tymi
    tę
    tą
    ci
    tamten
    tamta
    tamte
    tamtego
    tamtej
    tamtych
    nasz
    nasza
    nasze
    naszego
    naszej
    naszych
    naszym
    naszymi
    wasz
    wasza
    wasze
    ich
    jego
    jej
    swój
    swoja
    swoje
    swoich
    swojej
    swojego
    mój
    moja
    moje
    moich
    wszystkie
    wszystkich
    wszystkim
    każdy
    każda
    każde
    każdego
    każdej
    inne
    innych
    inny
    inna
    jakieś
    jakichś
    niektóre
    niektórych
    kilka
    kilku
    pewne
    obie
    obu
    takie
    takich
    ww
  `,
  relation: `
    z
    ze
    do
    od
    ode
    na
    w
    we
    o
    u
    po
    za
    przed
    przez
    przy
    dla
    nad
    pod
    poza
    bez
    między
    pomiędzy
    ku
    wobec
    wśród
    podczas
    w trakcie
    w czasie
    w ramach
    wg
    według
    zgodnie z
    względem
    dotyczące
    dotyczących
    dot
    ws
    w sprawie
    odnośnie
    odnośnie do
    spośród
    sprzed
    oprócz
    mimo
    pomimo
    dzięki
    jako
    jak
    oraz
    niż
    a
    aż
    ponad
    obok
    około
    koło
    wraz z
    razem
    wraz
    tu
    tutaj
    tam
    poniżej
    powyżej
    przeciw
    przeciwko
    co do
    na temat
    temu
  `,
  origin: `
    z
    ze
    od
    sprzed
  `,
  auxiliary: `
    jest
    są
    był
    była
    było
    byli
    były
    będzie
    będą
    być
    zostać
    został
    została
    zostało
    zostali
    zostały
    zostanie
    zostaną
    ma
    mają
    mamy
    miał
    miała
    miało
    mieli
    może
    mogą
    można
    należy
    trzeba
    powinien
    powinna
    powinno
    powinni
    powinny
    musi
    muszą
    musimy
    proszę
    warto
    niech
  `,
  pronoun: `
    ja
    ty
    on
    ona
    ono
    my
    wy
    oni
    one
    mnie
    mi
    ci
    cię
    go
    jemu
    ją
    nim
    nią
    nich
    nimi
    im
    nam
    nami
    nas
    wam
    was
    się
    sobie
    siebie
    kto
    kogo
    komu
    kim
    co
    czego
    czemu
    czym
    który
    która
    które
    którzy
    których
    którego
    której
    którym
    jaki
    jaka
    jakie
    jakich
    jakim
    czyj
    gdzie
    kiedy
    dlaczego
    czy
    że
    żeby
    aby
    nie
    już
    jeszcze
    też
    także
    również
    tylko
    bo
    ponieważ
    więc
    ale
    lecz
    oraz
    jednak
    tak
    bardzo
    gdy
    jeśli
    jeżeli
    to
  `,
  action: `
    zadania
    zadań
    zadaniami
    zadaniach
    zadaniom
    lista zadań
    podział zadań
    przydział zadań
    zadania do wykonania
    zadania do zrobienia
    do zrobienia
    rzeczy do zrobienia
    sprawy do załatwienia
    do załatwienia
    do wykonania
    punkty do wykonania
    punkty do realizacji
    do realizacji
    kto co robi
    co kto robi
    kto za co odpowiada
    akcje
    akcje do wykonania
    action pointy
    action pointów
    action itemy
    action itemów
    todosy
    co trzeba zrobić
    co mamy zrobić
    co do zrobienia
    lista rzeczy do zrobienia
    zobowiązania
  `,
  step: `
    następne kroki
    kolejne kroki
    dalsze kroki
    najbliższe kroki
    następny krok
    kolejny krok
    co dalej
    dalsze działania
    działania
    plan działania
    plan działań
    ustalenia
    ustaleń
    dalsze prace
    follow upy
    do ustalenia
    dalsze postępowanie
  `,
  task: `
    zadanie
    zadania
    zadaniu
    działanie
  `,
  plainAction: `
    zadania do wykonania
    zadania do zrobienia
    lista zadań
    do zrobienia
    rzeczy do zrobienia
    action pointy
    action itemy
    podział zadań
  `,
  leftover: `
    zaległości
    zaległe sprawy
    sprawy zaległe
    sprawy otwarte
    otwarte sprawy
    otwarte kwestie
    kwestie otwarte
    zaległe tematy
    pozostałości
    co zostało
    zaległe
    pozostało
    pozostałe z poprzedniego
    niedokończone
  `,
  list: `
    lista
    listy
    listę
    liście
    rejestr
    rejestru
    tabela
    tabele
    zestawienie
    wykaz
    spis
    dziennik
    podsumowanie
    tablica
    zbiór
  `,
  earlier: `
    poprzedni*
    ostatni*
    wcześniejsz*
    zeszł*
    ubiegł*
    minion*
    uprzedni*
    stare
    starych
    stary
    dawne
    dawnych
    wczoraj
    wczorajsz*
    temu
    wykonan*
    zrealizowan*
    zakończon*
    zamknięt*
    ukończon*
    zrobion*
    załatwion*
  `,
  open: `
    otwart*
    niewykonan*
    niezrealizowan*
    niezakończon*
    nieukończon*
    niezrobion*
    niezałatwion*
    nierozwiązan*
    pozostał*
    zaległ*
    trwając*
    w toku
    w trakcie
    w realizacji
    oczekując*
    przeniesion*
    przełożon*
    odłożon*
    wiszące
    wiszących
    nadal aktualne
    przeterminowan*
    kontynuowan*
  `,
  review: `
    przegląd
    przeglądu
    kontrola
    weryfikacja
    sprawdzenie
    omówienie
    rozliczenie
    status
    stan
    stan realizacji
    status realizacji
    realizacja
    realizacji
    postęp
    postępy
    postępu
    postępów
    podsumowanie realizacji
    sprawozdanie z
    raport z
    powrót do
    update
    przejrzenie
    retrospektywa
    wykonanie
    wykonania
  `,
  fresh: `
    nowy
    nowa
    nowe
    nowych
    nowym
    nowymi
    następn*
    kolejn*
    najbliższ*
    przyszł*
    dzisiaj
    dziś
    dzisiejsz*
    jutro
    jutrzejsz*
    nadchodząc*
    przyszłość
  `,
  meeting: `
    spotkani*
    spotkań
    zebrani*
    zebrań
    posiedzeni*
    posiedzeń
    narad*
    obrad*
    zjazd*
    telekonferencj*
    wideokonferencj*
    tydzień
    tygodnia
    tygodnie
    tygodniu
    tygodni
    miesiąc*
    kwartał*
    protok*
    sprint*
    call*
    meeting*
    warsztat*
    rozmow*
    sesj*
    raz
    razu
    razem
    walne
    walnego
    walne zgromadzenie
    dzień
    dnia
    dni
    konferencj*
    miting*
    daily
    roku
    hackaton*
    hacknight*
  `,
  filler: `
    główne
    głównych
    ważne
    ważnych
    najważniejsze
    pilne
    pilnych
    priorytetowe
    uzgodnione
    uzgodnionych
    ustalone
    ustalonych
    przydzielone
    przydzielonych
    przypisane
    przypisanych
    zidentyfikowane
    zapisane
    podjęte
    przyjęte
    wyznaczone
    zlecone
    zaplanowane
    planowane
    konkretne
    krótkoterminowe
    długoterminowe
    krótkie
    ogólne
    indywidualne
    wspólne
    dodatkowe
    dalsze
    dalszych
    bieżące
    bieżących
    aktualne
    aktualnych
    wynikające
    wynikłe
    zgłoszone
    omówione
    omówionych
    rozdzielone
    rozdane
    zespół
    zespołu
    zespołowe
    grupa
    grupy
    członków
    uczestników
    osób
    osoby
    osoba
    osobami
    odpowiedzialni
    odpowiedzialnych
    odpowiedzialność
    punkty
    punkt
    rzeczy
    sprawy
    tematy
    terminy
    terminami
    wykonawca
    wykonawcy
    robocze
    organizacyjne
    techniczne
    administracyjne
    różne
    inne
    końcowe
    do wzięcia
    przypomnienie
    notatki
    wyników
    po
  `,
  stop: `
    jak
    dlaczego
    kiedy
    co
    o
    na temat
    bez
    brak
    nie
    żadne
    żadnych
    my
    ja
    oni
    jest
    są
    był
    była
    było
    ma
    mają
    może
    powinien
    narzędzie
    narzędzia
    szablon
    szablony
    wiele
    kilka
    zarządzanie
    zarządzania
    system
    aplikacja
  `,
  sectionBeside: `
    decyzje
    decyzja
    uchwały
    wnioski
    podsumowanie
    ustalenia
    postanowienia
    wolne wnioski
    sprawy różne
    różne
    zakończenie
    pytania
    rezultaty
    wyniki
  `,
  otherSections: `
    następne spotkanie
    kolejne spotkanie
    termin następnego spotkania
    data następnego spotkania
    następne zebranie
    następne posiedzenie
    uczestnicy
    obecni
    lista obecności
    nieobecni
    linki
    materiały
    załączniki
    nagranie
    nagrania
    zakończenie
    zakończenie posiedzenia
    zamknięcie spotkania
    przydatne linki
  `,
  numbered: `
    punkt
    pkt
    pkt.
    ad
    temat
    część
    rozdział
  `,
  agenda: `
    porządek obrad
    porządek dzienny
    porządek spotkania
    porządek zebrania
    porządek posiedzenia
    agenda
    plan spotkania
    plan zebrania
    tematy
    tematy spotkania
    program spotkania
    proponowany porządek obrad
  `,
  attendance: `
    obecni
    obecne
    obecny
    obecna
    uczestnicy
    uczestniczki
    uczestniczki i uczestnicy
    uczestnicy spotkania
    uczestnicy zebrania
    lista obecności
    lista uczestników
    obecność
    na spotkaniu byli
    w spotkaniu uczestniczyli
    w spotkaniu udział wzięli
    w zebraniu uczestniczyli
    w posiedzeniu uczestniczyli
    udział wzięli
    goście
    zaproszeni goście
    skład
    skład osobowy
    osoby obecne
  `,
  attendee: `
    uczestnicy
    uczestników
    obecni
    obecnych
    członkowie
    członków
  `,
  absence: `
    nieobecni
    nieobecne
    nieobecny
    nieobecność
    nieobecności
    usprawiedliwieni
    nieobecni usprawiedliwieni
    nieusprawiedliwieni
    osoby nieobecne
  `,
  alsoPresent: `
    inni
    pozostali
    ponadto
    online
    zdalnie
    również obecni
  `,
  member: `
    członkowie
    członek
    członkinie
    skład zarządu
    uprawnieni do głosowania
  `,
  role: `
    skarbnik
    skarbniczka
    prezes
    wiceprezes
    członek zarządu
    gość
    prowadzący
    prowadząca
    prowadzenie
    moderator
    moderatorka
    moderacja
    protokolant
    protokolantka
    protokół
    protokołuje
    przewodniczący
    przewodnicząca
    sekretarz
    sporządził
    sporządziła
    zapis
  `,
  minutesPart: `
    notatki
    dyskusja
    przebieg
    przebieg obrad
    przebieg spotkania
    porządek obrad
    porządek spotkania
    agenda
    tematy
    temat
    ogłoszenia
    decyzje
    uchwały
    ustalenia
    zadania
    sprawozdania
    sprawozdanie
    sprawy bieżące
    wolne wnioski
    rozpoczęcie
    otwarcie
  `,
  thing: `
    strona
    strona www
    serwer
    serwery
    technika
    finanse
    budżet
    tłumaczenie
    tłumaczenia
    reklama
    promocja
    sala
    sale
    lokal
    statut
    regulamin
    umowa
    umowy
    składki
    sprzęt
    biuro
    media
    grafika
    kontakt
    zakupy
    szkolenia
    wydarzenia
    grant
    polski
    angielski
    online
    zdalnie
    zdalny
    inne
    różne
    ogólne
  `,
  groupNoun: `
    zespół
    grupa
    projekt
    test
    testy
  `,
  groupBefore: `
    zespół
    grupa
    sekcja
    komisja
    grupa robocza
    dział
  `,
  office: `
    kierownik
    kierowniczka
    dyrektor
    dyrektorka
    przewodniczący
    przewodnicząca
    szef
    szefowa
    koordynator
    koordynatorka
  `,
  helps: `
    pomoże
    pomaga
    pomogą
    pomagać
    wspiera
    wesprze
    pomóc
    wspierać
  `,
  supportRole: `
    wsparcie
    wspiera
    pomoc
    pomaga
    zastępstwo
  `,
  copied: `
    do wiadomości
    dw
    kopia do
    dw.
  `,
  possessive: `
    jego
    jej
    ich
    swój
    swoim
    nasz
    nasza
    mój
    moja
  `,
  loginColumn: `
    użytkownik
    nazwa użytkownika
    konto
  `,
  nickColumn: `
    pseudonim
    ksywa
    ksywka
  `,
  initialsColumn: `
    inicjały
    skrót
  `,
  firmColumn: `
    firma
    organizacja
    instytucja
    stowarzyszenie
    uczelnia
  `,
  mailColumn: `
    e mail
    mail
    adres e mail
    adres mailowy
  `,
  listedColumn: `
    uczestnik
    uczestnicy
    uczestniczka
    członek
    członkowie
    nazwisko
  `,
  presentColumn: `
    obecność
    obecny
    obecni
  `,
  nameColumn: `
    imię
    imię i nazwisko
    nazwisko i imię
    osoba
    kto
  `,
  asideColumn: `
    rola
    funkcja
    stanowisko
    uwagi
    komentarz
    miejsce
    kraj
  `,
  ownerRole: `
    kto
    osoba odpowiedzialna
    osoby odpowiedzialne
    odpowiedzialny
    odpowiedzialna
    odpowiedzialni
    odpowiedzialne
    odpowiedzialność
    odpowiedzialny za realizację
    osoba
    osoby
    wykonawca
    wykonawcy
    właściciel
    właściciele
    realizuje
    realizator
    realizujący
    przypisane do
    przypisany
    przypisany do
    przypisano
    przydzielone do
    prowadzący
    prowadząca
    koordynator
    koordynatorka
    koordynuje
    imię
    imię i nazwisko
    opiekun
    kto robi
    kto odpowiada
    kto odpowiedzialny
    odp.
    odp
  `,
  taskColumn: `
    zadanie
    zadania
    działanie
    działania
    czynność
    co
    co zrobić
    co trzeba zrobić
    do zrobienia
    opis
    treść
    temat
    nazwa
    szczegóły
    punkt
    sprawa
  `,
  plainTaskColumn: `
    co
    co zrobić
    co trzeba zrobić
    co jest do zrobienia
  `,
  statusColumn: `
    status
    stan
    postęp
    stopień realizacji
    stan realizacji
    wykonane
    wykonano
    zrobione
    zrobione?
    wykonane?
    czy zrobione
    zakończone
    ukończone
    gotowe
    realizacja
  `,
  dueColumn: `
    termin
    terminy
    termin realizacji
    termin wykonania
    termin ukończenia
    do kiedy
    na kiedy
    kiedy
    deadline
    data realizacji
    data wykonania
    czas realizacji
    do dnia
    do kiedy?
  `,
  dateColumn: `
    data
    dzień
    data dodania
    data zgłoszenia
  `,
  identifier: `
    nr
    nr.
    lp
    lp.
    l.p.
    l. p.
    numer
    id
    #
  `,
  topicColumn: `
    temat
    tematy
    punkt
    punkt obrad
    dyskusja
    notatki
    decyzja
    decyzje
    ustalenia
    omówienie
    wniosek
    wnioski
    zagadnienie
    sprawa
    opis
    treść
    wynik
  `,
  closedCell: `
    zrobione
    zrobiony
    zrobiona
    wykonane
    wykonany
    wykonana
    gotowe
    gotowy
    gotowa
    zakończone
    zakończony
    zakończona
    zamknięte
    zamknięty
    zamknięta
    ukończone
    ukończony
    załatwione
    zrealizowane
    zrealizowano
    wykonano
    zrobiono
    tak
    ukończono
    zakończono
  `,
  openCell: `
    nie
    jeszcze nie
    niezrobione
    niewykonane
    w toku
    w trakcie
    otwarte
    brak
    do zrobienia
  `,
  markers: `
    zadanie
    do zrobienia
    do wykonania
    akcja
    punkt do wykonania
  `,
  and: `
    i
    oraz
    albo
    lub
    wraz z
    a także
    razem z
  `,
  duty: `
    ma
    mają
    miał
    miała
    mieli
    powinien
    powinna
    powinni
    powinny
    musi
    muszą
    będzie
    będą
    ma za zadanie
    mają za zadanie
    zobowiązał się
    zobowiązała się
    zobowiązali się
    zobowiązuje się
    podjął się
    podjęła się
    podejmie się
    obiecał
    obiecała
    zgodził się
    zgodziła się
    zadeklarował się
    zadeklarowała się
    deklaruje
    ma się
    może
    proszony jest o
    proszona jest o
  `,
  passive: `
    być
    zostać
    ulec
  `,
  takes: `
    zajmie się
    zajmuje się
    zajmą się
    się zajmie
    weźmie
    bierze
    weźmie na siebie
    bierze na siebie
    przejmie
    przejmuje
    odpowiada za
    jest odpowiedzialny za
    jest odpowiedzialna za
    odpowiedzialny za
    odpowiedzialna za
    przeczytają
    zapoznają się
    sprawdzą
    czytają
    przygotują
    napiszą
    ogarną
    wezmą
    zrobią
    przygotuje
    napisze
    wyśle
    wyślą
    prześle
    roześle
    sprawdzi
    zweryfikuje
    zorganizuje
    skontaktuje się
    zadzwoni
    zapyta
    dopyta
    umówi
    umówi się
    ustali
    uzgodni
    zrobi
    stworzy
    utworzy
    założy
    opracuje
    opublikuje
    wrzuci
    doda
    dopisze
    uzupełni
    poprawi
    naprawi
    zaktualizuje
    zaproponuje
    zaprosi
    zamówi
    kupi
    opłaci
    zapłaci
    zarezerwuje
    wypełni
    złoży
    podpisze
    wydrukuje
    przetestuje
    wdroży
    uruchomi
    skonfiguruje
    przetłumaczy
    przejrzy
    przeczyta
    przeanalizuje
    rozezna
    zbierze
    znajdzie
    poszuka
    poprowadzi
    prowadzi
    załatwi
    dostarczy
    przekaże
    udostępni
    poinformuje
    powiadomi
    przypomni
    porozmawia
    pogada
    spotka się
    dowie się
    się dowie
    ogarnie
    wstawi
    zamieści
    zmieni
    usunie
    przeniesie
    skończy
    dokończy
    zamknie
    otworzy
    pomoże
    zgłosi
    zaplanuje
    wymyśli
    zaprojektuje
    nagra
    odbierze
    przyniesie
    spisze
    sporządzi
    zredaguje
    koordynuje
    pilnuje
    przypilnuje
    wystąpi
    zwoła
    przedstawi
    zaprezentuje
    wyjaśni
    rozwiesi
    rozliczy
    rozpozna
    posprząta
    wyczyści
  `,
  charge: `
    dla
    na
    przez
    do
    od
    po stronie
    dla osoby
  `,
  supporters: `
    przy wsparciu
    ze wsparciem
    z pomocą
    przy pomocy
    we współpracy z
    wspólnie z
    via
    cc
    wsparcie
  `,
  ownerLabels: `
    odpowiedzialny
    odpowiedzialna
    odpowiedzialni
    odpowiedzialne
    odpowiada
    odp
    odp.
    osoba odpowiedzialna
    osoby odpowiedzialne
    wykonawca
    wykonawcy
    właściciel
    realizuje
    przypisane do
    przypisany do
    przypisane
    przypisany
    prowadzi
    prowadzący
    kto
    zajmuje się
    zajmie się
    koordynator
    koordynuje
    wykonuje
  `,
  nobody: `
    kto
    ktoś
    nikt
    nikogo
    brak
    do ustalenia
    do ustalenia kto
    nieprzypisane
    nieprzypisany
    nieprzydzielone
    nieznany
    imię
    imię i nazwisko
    osoba
    inni
    i inni
    ochotnik
    ochotnicy
    chętny
    chętni
    chętna osoba
    szukamy chętnego
  `,
  everybody: `
    wszyscy
    każdy
    każda
    my wszyscy
    cały zespół
    cały zarząd
    cała grupa
    wszyscy uczestnicy
    wszyscy członkowie
    kto może
  `,
  pair: `
    oboje
    obaj
    obie
  `,
  groups: `
    zarząd
    zespół
    grupa
    rada
    komisja
    komitet
    prezes
    wiceprezes
    sekretarz
    skarbnik
    skarbniczka
    koordynator
    koordynatorka
    koordynatorzy
    członkowie
    uczestnicy
    sekcja
    redakcja
    biuro
    samorząd
    moderator
    moderatorzy
    administratorzy
    admini
    wolontariusze
    organizatorzy
    opiekun
    opiekunowie
    team
    dział
    dyrekcja
    przewodniczący
    przewodnicząca
    liderzy
    lider
    liderka
    maintainerzy
    programiści
  `,
  honorific: `
    pan
    pani
    państwo
    p.
    dr
    dr.
    prof.
    prof
    mgr
    inż.
    ks.
    dr hab.
    red.
  `,
  noTask: `
    brak
    brak zadań
    bez zadań
    nie ma
    nie było
    brak nowych
    brak nowych zadań
    nic
    żadne
    żadnych
    nie dotyczy
    jak wyżej
    jak poprzednio
    bez zmian
    patrz niżej
    patrz wyżej
    zob. niżej
    zob. wyżej
    do uzupełnienia
    do ustalenia
    nie ustalono
    nie przydzielono zadań
    brak zaległych
    brak otwartych
    brak uwag
    treść
    opis
    zadanie
    zadania
    osoba
    termin
  `,
  done: `
    zrobion*
    wykonan*
    gotow*
    zakończon*
    ukończon*
    zamknięt*
    załatwion*
    zrealizowan*
    rozwiązan*
    naprawion*
    zrobiono
    wykonano
    zakończono
    zamknięto
    załatwiono
    zrealizowano
    ukończono
    jest gotowe
    już zrobione
    jest zrobione
    odhaczon*
    zmergowan*
    ogarnięt*
    dokończon*
  `,
  happened: `
    odbyło się
    odbyła się
    odbył się
    odbyły się
    udało się
    wysłano
    opublikowano
    utworzono
    złożono
    dodano
    naprawiono
    przekazano
    zamówiono
    opłacono
    zapłacono
    podpisano
    uruchomiono
    wdrożono
    zmergowano
    przesłano
    rozesłano
    założono
    zakupiono
    kupiono
    zaktualizowano
    udostępniono
    przygotowano
    został wysłan*
    została wysłan*
    zostało wysłan*
    zostały wysłan*
    został zrobion*
    zostało zrobion*
    zostały zrobion*
    została zrobion*
    został zamknięt*
    zostało zamknięt*
    została zamknięt*
    zostały zamknięt*
    został opublikowan*
    została opublikowan*
    zostało opublikowan*
    zostały opublikowan*
    został zakończon*
    zostało zakończon*
    została zakończon*
    zostały zakończon*
    został złożon*
    została złożon*
    zostało złożon*
    zostały złożon*
    został zmergowan*
    został rozwiązan*
    został naprawion*
    została naprawion*
    został dodan*
    została dodan*
    zostało dodan*
    zostały dodan*
    został przygotowan*
    została przygotowan*
    zostało przygotowan*
    zostały przygotowan*
  `,
  acted: `
    wysłał*
    wysłan*
    wysłano
    napisał*
    skontaktował*
    utworzył*
    utworzon*
    opublikował*
    opublikowan*
    złożył*
    złożon*
    kupił*
    kupion*
    zakupion*
    opłacił*
    opłacon*
    zapłacił*
    zamówił*
    zamówion*
    umówił*
    przygotował*
    przygotowan*
    zrobił*
    rozmawiał*
    porozmawiał*
    zaprosił*
    zaproszon*
    zarezerwował*
    zarezerwowan*
    zgłosił*
    zgłoszon*
    dodał*
    dodan*
    zaktualizował*
    zaktualizowan*
    poinformował*
    poinformowan*
    zapytał*
    zadzwonił*
    podpisał*
    podpisan*
    wydrukował*
    wydrukowan*
    założył*
    założon*
    naprawił*
    poprawił*
    poprawion*
    usunął
    usunęła
    usunięt*
    przesłał*
    przesłan*
    udostępnił*
    udostępnion*
    sprawdził*
    sprawdzon*
    spotkał*
  `,
  doneApart: `
    ok
    zał.
    done
    odfajkowane
  `,
  already: `
    już
    jest już
    już jest
    jest
    są
    są już
    oba
    obie
    wszystko
    całość
    zostało
    zostały
    został
    została
  `,
  dropped: `
    nieaktualn*
    anulowan*
    odwołan*
    porzucon*
    zrezygnowano
    rezygnujemy
    już niepotrzebne
    niepotrzebne
    nie jest już potrzebne
    nie będzie robione
    nie robimy
    wycofan*
    odrzucon*
    zaniechan*
    skreślon*
    bezprzedmiotow*
  `,
  notDone: `
    nie
    jeszcze
    niezrobion*
    niewykonan*
    niezakończon*
    nieukończon*
    niezrealizowan*
    niegotow*
    nierozwiązan*
    niezałatwion*
    nikt
    nic
    nigdy
    żaden
    w toku
    w trakcie
    w realizacji
    trwa
    trwają
    otwart*
    częściowo
    prawie
    niemal
    połowa
    czeka
    czekamy
    oczekuje
    oczekiwanie
    zablokowan*
    wstrzyman*
    przełożon*
    przesunięt*
    odłożon*
    wkrótce
    niebawem
    gdy
    jeśli
    jeżeli
    dopiero
    powinien
    powinno
    powinna
    musi
    trzeba
    należy
    ma być
    będzie
    będą
    zostanie
    zostaną
    ale
    jednak
    do zrobienia
    rozpoczęt*
    zaczęt*
    planowan*
    do dokończenia
    może
    nadal
    wciąż
    do ustalenia
    pozostaje
    pozostało
    poza
    oprócz
    brak
  `,
  goesOn: `
    w toku
    w trakcie
    w realizacji
    otwarte
    otwarty
    nadal otwarte
    trwa
    trwają
    przełożone
    przełożony
    przesunięte
    odłożone
    wstrzymane
    zablokowane
    oczekuje
    oczekujące
    czeka
    niezrobione
    niewykonane
    jeszcze nie
    jeszcze niezrobione
    nie zrobione
    nie wykonano
    nie zrobiono
    częściowo wykonane
    częściowo zrobione
    do kontynuacji
    kontynuacja
    kontynuujemy
    bez postępów
    bez zmian
    nadal aktualne
    aktualne
  `,
  still: `
    nadal
    wciąż
    jeszcze
    jest
    są
    jest nadal
    cały czas
  `,
  moved: `
    przełożone
    przełożony
    przełożona
    przesunięte
    przesunięty
    przesunięta
    przeniesione
    przeniesiony
    przeniesiona
    odłożone
    odłożony
    odłożona
    odroczone
  `,
  limits: `
    ale
    jednak
    oprócz
    poza
    z wyjątkiem
    gdy
    jeśli
    jeżeli
    jak tylko
    kiedy
    dopiero
    do
    prawie
    tylko
    nie
    wkrótce
  `,
  negation: `
    nie
    nigdy
    jeszcze nie
    nie jest
    nie zostało
    nie został
    nie została
    nie zostały
  `,
  statusLabel: `
    status
    stan
    postęp
  `,
  see: `
    zob.
    zob
    zobacz
    patrz
    por.
    vide
  `,
  makes: `
    napisać
    utworzyć
    stworzyć
    założyć
    otworzyć
    zgłosić
    dodać
  `,
  light: `
    sprawdzić
    zrobić
    omówić
    dopytać
    napisać
    zapytać
    przygotować
    uzupełnić
    ponownie
    jeszcze
    też
    nie
    dalej
    dokończyć
    kontynuować
    ustalić
    zweryfikować
    poprawić
  `,
  generalSection: `
    różne
    sprawy różne
    wolne wnioski
    notatki
    dyskusja
    porządek obrad
    przebieg obrad
    przebieg spotkania
    ustalenia
    tematy
    pozostałe
    inne
    protokół
  `,
  otherStatements: `
    decyzja
    decyzje
    postanowienie
    postanowienia
    postanowiono
    uchwała
    uchwały
    uchwalono
    ustalenie
    ustalenia
    ustalono
    głosowanie
    wynik głosowania
    wyniki głosowania
    wniosek
    wnioski
    pytanie
    pytania
    odpowiedź
    notatka
    notatki
    informacja
    informacje
    info
    uwaga
    uwagi
    obecni
    uczestnicy
    nieobecni
    obecność
    protokół
    protokolant
    protokolantka
    protokołował
    protokołowała
    protokołuje
    prowadzący
    prowadząca
    prowadził
    prowadziła
    przewodniczący
    agenda
    porządek obrad
    temat
    tematy
    dyskusja
    wynik
    wyniki
    za
    przeciw
    wstrzymało się
    wstrzymali się
    wstrzymujące się
    następne spotkanie
    kolejne spotkanie
    termin następnego spotkania
    data
    miejsce
    godzina
    czas
    cel
    podsumowanie
    link
    linki
    początek
    koniec
    rozpoczęcie
    zakończenie
    propozycja
    propozycje
    pomysł
    pomysły
    konsensus
    problem
    komentarz
  `,
  templates: `
    tu wpisz zadania
    tutaj wpisz zadania
    wpisz zadania
    dodaj zadania
    opis zadania
    opisz zadanie
    nazwa zadania
    imię osoby
    kto co robi
  `,
  intelligence: `
    sztuczna inteligencja
    model
    modele
    modeli
    narzędzia
    narzędzi
    strategia
    polityka
    asystent
    asystenci
    w
    i
    jest
    są
    może
    dla
    do
    na
    ma
    będzie
    oraz
    nie
    act
  `,
  notNames: `${DOING}
    ten
    to
    ze
    od
    oraz
    lub
    jeśli
    jeżeli
    gdy
    kiedy
    czy
    co
    kto
    jak
    dla
    przed
    przez
    przy
    pod
    nad
    bez
    wy
    on
    nie
    tak
    już
    jeszcze
    też
    także
    trzeba
    należy
    można
    proszę
    prosimy
    dziękujemy
    następny
    następne
    następna
    kolejne
    kolejny
    nowy
    nowe
    nowa
    termin
    termin realizacji
    deadline
    temat
    pytanie
    pomysł
    decyzja
    uwaga
    opcja
    cel
    etap
    faza
    krok
    wersja
    link
    linki
    strona
    strona www
    budżet
    finanse
    składki
    umowa
    umowy
    faktura
    faktury
    ulotki
    plakat
    plakaty
    logo
    regulamin
    statut
    grafika
    grafiki
    baza
    serwer
    serwery
    serwis
    dokumentacja
    dokumenty
    dokument
    repozytorium
    kod
    newsletter
    mail
    maile
    media
    social
    facebook
    rekrutacja
    szkolenie
    szkolenia
    warsztaty
    konferencja
    wydarzenie
    wydarzenia
    lokal
    sala
    sprzęt
    zakupy
    sprawy
    sprawa
    granty
    wniosek
    sprawozdanie
    raport
    ankieta
    formularz
    domena
    konto
    konta
    backend
    frontend
    zadanie
    zadania
    status
    priorytet
    pilne
    ważne
    ewentualnie
    następnie
    potem
    wszystko
    ktoś
    brak
    luty
    marzec
    kwiecień
    czerwiec
    lipiec
    sierpień
    wrzesień
    październik
    listopad
    grudzień
    styczeń
    poniedziałek
    wtorek
    środa
    czwartek
    piątek
    sobota
    niedziela
    odpowiedzialny
    odpowiedzialna
    odpowiedzialni
    odpowiedzialne
    odpowiedzialność
    osoba
    osoby
    wykonawca
    wykonawcy
    właściciel
    właściciele
    realizuje
    realizator
    realizujący
    przypisany
    przypisano
    prowadzący
    prowadząca
    imię
    odpowiada
    przypisane
    wykonuje
    terminy
    postęp
    wykonane
    wykonano
    zrobione
    zakończone
    ukończone
    gotowe
    realizacja
  `,
  objects: `
    z
    ze
    od
    dla
    do
    i
    oraz
    lub
    przez
    po
    o
    u
    na
    za
    przy
    zapytać
    poprosić
    spytać
    poinformować
    powiadomić
    pingnąć
    zaprosić
    skontaktować
    pomóc
    dopytać
    dodać
    jak
    niż
    wesprzeć
    dziękujemy
  `,
  imperative: DOING,
  reported: `
    poinformował
    poinformowała
    powiedział
    powiedziała
    zauważył
    zauważyła
    przypomniał
    przypomniała
    stwierdził
    stwierdziła
    uważa
    informuje
    podziękował
    podziękowała
    zapytał
    zapytała
  `,
  noNews: `
    bez zmian
    brak postępu
    brak postępów
    brak nowości
    nadal otwarte
    nadal w toku
    jeszcze nie zrobione
    wciąż otwarte
    bez postępów
  `,
  month: `
    styczeń
    luty
    marzec
    kwiecień
    maj
    czerwiec
    lipiec
    sierpień
    wrzesień
    październik
    listopad
    grudzień
    stycznia
    lutego
    marca
    kwietnia
    maja
    czerwca
    lipca
    sierpnia
    września
    października
    listopada
    grudnia
    styczniu
    lutym
    marcu
    kwietniu
    maju
    czerwcu
    lipcu
    sierpniu
    wrześniu
    październiku
    listopadzie
    grudniu
    sty
    lut
    mar
    kwi
    maj
    cze
    lip
    sie
    wrz
    paź
    lis
    gru
  `,
  weekday: `
    poniedziałek
    wtorek
    środa
    czwartek
    piątek
    sobota
    niedziela
    poniedziałku
    wtorku
    środy
    czwartku
    piątku
    soboty
    niedzieli
    poniedziałkiem
    wtorkiem
    środą
    czwartkiem
    piątkiem
    sobotą
    niedzielą
    poniedziałek
    wtorek
    środę
    czwartek
    piątek
    sobotę
    niedzielę
    pon
    wt
    śr
    czw
    pt
    sob
    nd
    pn
    wto
    śro
    czwart
    piąt
    sb
    niedz
  `,
  count: `
    jeden
    dwa
    trzy
    cztery
    pięć
    sześć
    siedem
    osiem
    dziewięć
    dziesięć
    jednego
    dwóch
    trzech
    czterech
    pięciu
    sześciu
    siedmiu
    ośmiu
    dziewięciu
    dziesięciu
    jedną
    dwie
    trzy
    cztery
    pięć
    sześć
    siedem
    osiem
    dziewięć
    dziesięć
    jednym
    dwu
    trzech
    czterech
    pięciu
    sześciu
    siedmiu
    ośmiu
    dziewięciu
    dziesięciu
  `,
  timeUnit: `
    dzień
    tydzień
    miesiąc
    kwartał
    rok
    dnia
    tygodnia
    miesiąca
    kwartału
    roku
    dni
    tygodnie
    miesiące
    kwartały
    lata
    dni
    tygodni
    miesięcy
    kwartałów
    lat
    dniach
    tygodniach
    miesiącach
    kwartale
    latach
    dniu
    tygodniu
    miesiącu
    kwartale
    roku
  `,
  yearSign: `
    r
    r.
    roku
  `,
  today: `
    dziś
    dzisiaj
    dziś wieczorem
  `,
  tomorrow: `
    jutro
    jutra
  `,
  relativeDay: `
    południa
  `,
  season: `
    święta
    świąt
    świętami
    boże narodzenie
    bożego narodzenia
    bożym narodzeniem
    wielkanoc
    wielkanocy
    wielkanocą
    nowy rok
    nowego roku
    wakacje
    wakacji
    wakacjami
    ferie
    ferii
    feriami
    majówka
    majówki
    majówką
    sylwestra
    długi weekend
    długiego weekendu
  `,
  week: `
    tydzień
    tygodnia
    tygodniu
    miesiąc
    miesiąca
    miesiącu
    weekend
    weekendu
    półrocze
    półrocza
    semestr
    semestru
    weekendem
  `,
  once: `
    raz
    razem
    razu
  `,
  occasion: `
    spotkanie
    spotkania
    spotkaniu
    spotkaniem
    zebranie
    zebrania
    zebraniu
    zebraniem
    posiedzenie
    posiedzenia
    posiedzeniu
    posiedzeniem
    narada
    narady
    naradą
    sprint
    sprintu
    sprintem
    warsztaty
    warsztatów
    konferencja
    konferencji
    konferencją
    konferencję
    zjazd
    zjazdu
    zjazdem
    walne
    walnego
    walnym
    call
    calla
    wydanie
    wydania
    wydaniem
    release
    releasem
    wydarzenie
    wydarzenia
    wydarzeniem
    hackathon
    hackathonu
  `,
  milestone: `
    wydanie
    wydania
    wydaniem
    release
    konferencja
    konferencji
    konferencją
    walne
    walnego
    walnym
    zjazd
    zjazdu
    zjazdem
  `,
  coming: `
    następny
    następna
    następne
    następnego
    następnej
    następnym
    następną
    kolejny
    kolejna
    kolejne
    kolejnego
    kolejnej
    kolejnym
    kolejną
    najbliższy
    najbliższa
    najbliższe
    najbliższego
    najbliższej
    najbliższym
    najbliższą
    przyszły
    przyszła
    przyszłe
    przyszłego
    przyszłej
    przyszłym
    przyszłą
    nadchodzący
    nadchodzącego
    nadchodzącej
    nadchodzącym
  `,
  current: `
    ten
    ta
    to
    tego
    tej
    tym
    tą
    bieżący
    bieżącego
    bieżącym
    obecny
    obecnego
    obecnym
  `,
  partOf: `
    początek
    początku
    początkiem
    połowa
    połowy
    połowie
  `,
  few: `
    kilka
    kilku
    parę
    paru
    najbliższych
  `,
  until: `
    do
    przed
    najpóźniej
    najpóźniej do
    nie później niż do
    nie później niż
    termin
    termin do
    do dnia
    deadline
    do godziny
  `,
  before: `
    przed
    do
    na
  `,
  timeFor: `
    na
  `,
  within: `
    w ciągu
    w przeciągu
    za
    w
  `,
  onDay: `
    w
    we
    dnia
    w dniu
  `,
  afterTime: `
    po
  `,
  told: `
    że
    który
    która
    które
    którzy
    bo
    ponieważ
    gdyż
  `,
  asks: `
    zapytać
    zapyta
    spytać
    poprosić
    poprosi
    zaprosić
    zaprosi
    przypomnieć
    przypomni
  `,
  askedFor: `
    żeby
    aby
    czy
    by
    o
  `,
  isWhen: `
    jest
    będzie
    był
    odbędzie się
    odbyło się
    zaczyna się
    się odbędzie
  `,
  scheduled: `
    zaplanowany
    zaplanowana
    zaplanowane
    umówione
    umówiony
    umówiona
    ustalony
    ustalone
    wyznaczony
    wyznaczone
  `,
  timeWord: `
    min
    minut
    minuty
    godz
    godz.
    godzina
    godziny
    godzin
    g
    h
    r
    r.
    roku
    południe
    rano
    wieczorem
  `,
  afterTomorrow: `
    pojutrze
  `,
  asSoon: `
    jak najszybciej
    niezwłocznie
    w najbliższym czasie
    pilne
    pilnie
    na już
  `,
  endOf: `
    koniec
    końca
    końcem
    końcu
    koniec bieżącego
  `,
  agent: `
    przez
  `,
  joining: `
    i
  `,
};
