import type { LanguageExamples } from './examples.ts';

export const polish: LanguageExamples = {
  language: 'pl',
  headings: {
    plain: [
      'Zadania',
      'Nowe zadania',
      'Lista zadań',
      'Do zrobienia',
      'Zadania do wykonania',
      'Zadania do następnego spotkania',
      'Zadania na kolejne zebranie',
      'Zadania i osoby odpowiedzialne',
      'Zadania i terminy',
      'Podział zadań',
      'Kto co robi',
      'Action pointy',
      'Rzeczy do zrobienia',
      'Zadania przydzielone na spotkaniu',
      'Zadania dla członków zespołu',
      'Co trzeba zrobić',
      'Zadania po zebraniu',
      'Ustalone zadania',
      'Sprawy do załatwienia',
      '5. Zadania',
      'Zadania ze spotkania',
      'Zadania na przyszły tydzień',
      'Zadania do wykonania – strona www',
      'Podsumowanie i zadania',
    ],
    carried: [
      'Zadania z poprzedniego spotkania',
      'Przegląd zadań',
      'Przegląd zadań z ostatniego zebrania',
      'Otwarte zadania',
      'Zadania w toku',
      'Zaległe zadania',
      'Status zadań',
      'Zadania niewykonane',
      'Zadania z zeszłego tygodnia',
      'Realizacja zadań z poprzedniego posiedzenia',
      'Zadania przeniesione z poprzedniego spotkania',
      'Kontrola wykonania zadań',
      'Wykonane zadania',
      'Zadania zrealizowane',
      'Zaległości',
      'Sprawy otwarte',
      'Omówienie zadań z ostatniego posiedzenia zarządu',
      'Rozliczenie zadań',
      'Zadania z października',
      'Action pointy z poprzedniego spotkania',
      'Niezakończone zadania',
      'Zadania z protokołu z poprzedniego zebrania',
    ],
    weak: [
      'Następne kroki',
      'Kolejne kroki',
      'Dalsze kroki',
      'Co dalej?',
      'Dalsze działania',
      'Plan działania',
      'Ustalenia',
      'Ustalenia ze spotkania',
      'Decyzje i zadania',
      'Zadania i decyzje',
      'Wnioski i zadania',
      'Zadanie',
      'Działania',
      'Ustalenia i terminy',
      'Sprawy różne i zadania',
      'Najbliższe kroki',
      'Uchwały i zadania',
      'Decyzje i następne kroki',
      'Plan działań na przyszły tydzień',
    ],
    none: [
      'Zadania statutowe',
      'Zadania zarządu',
      'Jak zarządzamy zadaniami',
      'Uczestnicy',
      'Poprzednie spotkanie',
      'Ostatnie zebranie',
      'Następne spotkanie',
      'Decyzje',
      'Uchwały',
      'Porządek obrad',
      'Sprawy bieżące',
      'Zadania domowe dla kursantów',
      'System zarządzania zadaniami',
      'Narzędzie do śledzenia zadań',
      'Dlaczego nie robimy list zadań',
      'Dyskusja o zadaniach publicznych',
      'Realizacja budżetu',
      'Działania promocyjne fundacji',
      'Czy mamy zadania?',
      'Zadanie publiczne 2024',
      'AI',
      'Sprawozdanie z działalności',
      'Wolne wnioski',
      'Podsumowanie roku',
    ],
  },
  columns: {
    owner: ['Kto', 'Osoba odpowiedzialna', 'Odpowiedzialny', 'Odpowiedzialni', 'Wykonawca', 'Kto?', 'Osoba', 'Odp.'],
    due: ['Termin', 'Termin realizacji', 'Do kiedy', 'Kiedy', 'Deadline', 'Na kiedy?'],
    action: ['Zadanie', 'Zadania', 'Zadanie do wykonania', 'Opis zadania'],
    task: ['Zadanie', 'Co', 'Opis', 'Czynność', 'Treść zadania', 'Działanie'],
    what: ['Co', 'Co zrobić'],
    status: ['Status', 'Stan', 'Wykonane?', 'Postęp', 'Stan realizacji', 'Status zadania'],
    date: ['Data'],
    identifier: ['Lp.', 'Nr', 'Numer', 'Nr zadania', 'L.p.'],
    topic: ['Temat', 'Punkt obrad', 'Dyskusja', 'Ustalenia', 'Wnioski'],
  },
  pages: [
    {
      name: 'stowarzyszenie: imiona z dwukropkiem, w nawiasach i w zdaniach',
      minutes:
        '# Protokół z zebrania Stowarzyszenia Latarnia, 14.02.2024\n\nObecni: Anna Arendarska, Bartosz Bogucki, Celina Czajka\n\n' +
        '## Porządek obrad\n\n1. Pomost\n2. Składki\n\n## Pomost\n\nPomost przecieka. Anna sprawdziła deski.\n\n' +
        '## Zadania\n\n- Anna: zamówić nowe deski\n- **Bartosz**: pomalować latarnię\n- Celina przygotuje ofertę dla klubu żeglarskiego\n' +
        '- Anna i Bartosz: posprzątać hangar\n- Bartosz ma policzyć boje\n- Wysłać przypomnienie o składkach (Celina)\n- Sprawdzić gaśnice → Anna\n- Odnowić ubezpieczenie\n',
      items: [
        'Anna: zamówić nowe deski',
        'Bartosz: pomalować latarnię',
        'Celina: przygotuje ofertę dla klubu żeglarskiego',
        'Anna Bartosz: posprzątać hangar',
        'Bartosz: policzyć boje',
        'Celina: Wysłać przypomnienie o składkach',
        'Anna: Sprawdzić gaśnice',
        '-: Odnowić ubezpieczenie',
      ],
    },
    {
      name: 'tabela zadań',
      minutes:
        '# Spotkanie zarządu 14.02.2024\n\n| Lp. | Zadanie | Osoba odpowiedzialna | Termin | Status |\n| --- | --- | --- | --- | --- |\n' +
        '| 1 | Naprawić pomost | Anna | 1.03.2024 | w toku |\n| 2 | Kupić farbę | Bartosz, Celina | 20.02.2024 | zrobione |\n| 3 | Wymienić zamek | | | niewykonane |\n',
      items: ['Anna: Naprawić pomost', 'Bartosz Celina: Kupić farbę [closed]', '-: Wymienić zamek'],
    },
    {
      name: 'zadania z poprzedniego spotkania i ich stan',
      minutes:
        '# Spotkanie 14.02.2024\n\n## Zadania z poprzedniego spotkania\n\n- Anna: zamówić boje - zrobione\n- Bartosz: oddać klucze\n  - w toku, czekamy na ślusarza\n' +
        '- Celina: napisać do portu\n  - wysłano w poniedziałek\n- Anna: wypożyczyć kajaki (nieaktualne)\n- ~~Bartosz: kupić linę~~\n\n' +
        '## Zadania do następnego spotkania\n\n- [ ] Celina: zamówić tabliczki\n- [x] Anna: rozwiesić plakaty\n',
      items: [
        'Anna: zamówić boje [carried over] [closed]',
        'Bartosz: oddać klucze [carried over]',
        'Celina: napisać do portu [carried over] [closed]',
        'Anna: wypożyczyć kajaki [carried over] [closed]',
        'Bartosz: kupić linę [carried over] [closed]',
        'Celina: zamówić tabliczki',
        'Anna: rozwiesić plakaty [closed]',
      ],
    },
    {
      name: 'brak zadań',
      minutes: '# Zebranie 14.02.2024\n\n## Zadania\n\n- brak\n\n## Sprawy bieżące\n\n- Anna była na przystani\n',
      items: [],
    },
    {
      name: 'głosowania, decyzje i pułapki to nie zadania',
      minutes:
        '# Posiedzenie 14.02.2024\n\n## Decyzje\n\n- Przyjęto budżet na 2024 rok.\n- Głosowanie: 5 za, 1 przeciw\n- Anna doda to do regulaminu kiedyś, jeśli będzie trzeba\n\n' +
        '## Dyskusja\n\n- AI w szkole żeglarskiej: czy korzystać?\n- Bartosz wyjaśnił, że wrzucił to do sieci\n\n' +
        '## Zadania i decyzje\n\n- Decyzja: kupujemy łódź\n- Celina: sprawdzić ceny łodzi\n- Klub działa od maja do września\n',
      items: ['Celina: sprawdzić ceny łodzi'],
    },
    {
      name: 'znaczniki w tekście',
      minutes:
        '# Spotkanie zespołu 14.02.2024\n\n## Strona www\n\nStrona jest wolna.\n\n**Zadanie:** Anna sprawdzi czas ładowania\n\n- Formularz nie działa. Zadanie (Bartosz): naprawić formularz\n- TODO: uzupełnić opis rejsów\n- Zadanie @celina: przejrzeć zdjęcia\n',
      items: [
        'Anna: sprawdzi czas ładowania',
        'Bartosz: naprawić formularz',
        '-: uzupełnić opis rejsów',
        '@celina: przejrzeć zdjęcia',
      ],
    },
    {
      name: 'samorząd studencki: imię nad listą, osoba odpowiedzialna pod punktem',
      minutes:
        '# Zebranie samorządu 14.02.2024\n\n## Podział zadań\n\n- Kasia:\n  - zarezerwować salę\n  - wydrukować plakaty\n- Kupić napoje (odpowiedzialny: Marek)\n- Zaprosić orkiestrę\n  - Odpowiedzialna: Ola\n  - Termin: 1 marca\n- Wszyscy: przeczytać regulamin\n- Zarząd: podpisać umowę\n',
      items: [
        'Kasia: zarezerwować salę',
        'Kasia: wydrukować plakaty',
        'Marek: Kupić napoje',
        'Ola: Zaprosić orkiestrę',
        'Wszyscy: przeczytać regulamin',
        'Zarząd: podpisać umowę',
      ],
    },
    {
      name: 'następne kroki: tylko z osobą',
      minutes:
        '# Spotkanie 14.02.2024\n\n## Następne kroki\n\n- Marek umówi się z portem\n- Sezon zaczyna się w maju\n- Poinformować zarząd o zmianach (Ola)\n- Strona ma zostać przeniesiona\n',
      items: ['Marek: umówi się z portem', 'Ola: Poinformować zarząd o zmianach'],
    },
  ],
  // Not read yet: an owner told by a sentence at the end.
  wanted: [
    {
      name: 'odpowiedzialny w zdaniu na końcu',
      minutes:
        '# Posiedzenie zarządu 14.02.2024\n\n## Zadania\n\n1. Konto zostanie założone w banku. Osobą odpowiedzialną jest Anna Arendarska.\n2. Zakup desek. Za zakup odpowiada Bartosz Bogucki.\n',
      items: ['Anna Arendarska: Konto zostanie założone w banku', 'Bartosz Bogucki: Zakup desek'],
    },
  ],
};
