import type { LanguageExamples } from './examples.ts';

export const czech: LanguageExamples = {
  language: 'cs',
  headings: {
    plain: [
      'Úkoly',
      'Nové úkoly',
      'Seznam úkolů',
      'Úkoly do příští schůzky',
      'Úkoly na příští týden',
      'Úkoly a termíny',
      'Úkoly a odpovědné osoby',
      'Rozdělení úkolů',
      'Zadané úkoly',
      'Úkoly ze schůze',
      'Úkoly vyplývající z jednání',
      'Uložené úkoly',
      'Kdo co udělá',
      'Co je třeba udělat',
      'Akční body',
      'Úkoly pro členy týmu',
      '3. Úkoly',
      'Přehled nových úkolů',
      'Shrnutí úkolů',
      'Úkoly do dalšího setkání',
      'Přidělené úkoly',
      'TODO',
      'Rozdělení úkolů – letní tábor',
    ],
    carried: [
      'Úkoly z minulé schůzky',
      'Úkoly z minula',
      'Kontrola úkolů',
      'Kontrola plnění úkolů',
      'Kontrola úkolů z minulého jednání',
      'Nesplněné úkoly',
      'Splněné úkoly',
      'Trvající úkoly',
      'Otevřené úkoly',
      'Stav úkolů',
      'Plnění úkolů z minulé schůze',
      'Úkoly z předchozího zápisu',
      'Resty',
      'Nedodělky',
      'Přetrvávající úkoly',
      'Úkoly z minulého týdne',
      'Kontrola zápisu a úkolů z minulé porady',
      'Zbývající úkoly',
      'Úkoly přesunuté z minulého jednání rady',
      'Rekapitulace úkolů',
      'Úkoly z října',
    ],
    weak: [
      'Další kroky',
      'Následující kroky',
      'Další postup',
      'Co dál?',
      'Rozhodnutí a úkoly',
      'Závěry a úkoly',
      'Úkoly a rozhodnutí',
      'Usnesení a úkoly',
      'Úkol',
      'Výstupy a úkoly',
      'Různé a úkoly',
      'Závěr a další kroky',
      'K vyřešení',
      'Akční plán',
      'Opatření',
      'Příští kroky',
      'Dohody a úkoly',
      'Úkoly, diskuse',
      'Shrnutí a další postup',
      'Akční plán na příští rok',
    ],
    none: [
      'Úkoly výboru',
      'Jak spravujeme úkoly',
      'Účastníci',
      'Přítomni',
      'Minulá schůze',
      'Příští schůzka',
      'Program',
      'Kontrola zápisu',
      'Kontrola rozpočtu',
      'Rozhodnutí',
      'Usnesení',
      'Domácí úkoly pro žáky',
      'Systém pro správu úkolů',
      'Šablona úkolů',
      'Proč nemáme úkoly?',
      'Diskuse o úkolech obce',
      'Různé',
      'Stav pokladny',
      'Plnění rozpočtu',
      'Umělá inteligence',
      'AI',
      'Zpráva o činnosti',
    ],
  },
  columns: {
    owner: ['Kdo', 'Odpovědná osoba', 'Zodpovídá', 'Odpovídá', 'Řešitel', 'Kdo?', 'Odpovědný', 'Zodp.', 'Řeší'],
    due: ['Termín', 'Do kdy', 'Termín splnění', 'Kdy', 'Deadline', 'Termín úkolu'],
    action: ['Úkol', 'Úkoly', 'Popis úkolu', 'Název úkolu'],
    task: ['Úkol', 'Co', 'Popis', 'Činnost', 'Opatření'],
    what: ['Co', 'Co udělat'],
    status: ['Stav', 'Splněno?', 'Hotovo', 'Stav úkolu', 'Plnění', 'Stav plnění'],
    date: ['Datum', 'Zadáno'],
    identifier: ['Č.', 'Číslo', 'Číslo úkolu', 'Poř. č.'],
    topic: ['Téma', 'Bod programu', 'Diskuse', 'Závěr', 'Poznámky'],
  },
  pages: [
    {
      name: 'spolek: jména s dvojtečkou, v závorce a ve větě',
      minutes:
        '# Zápis ze schůze výboru 14.02.2024\n\nPřítomni: Adam Adámek, Běta Bártová, Cyril Čapek\n\nOmluveni: Dana Dvořáková\n\n## Program\n\n1. Loděnice\n2. Příspěvky\n\n' +
        '## Loděnice\n\nDo loděnice zatéká. Adam to prohlédl.\n\n## Úkoly\n\n- Adam: objednat nová prkna\n- **Běta**: natřít maják\n- Cyril připraví nabídku pro jachtklub\n' +
        '- Adam a Běta: uklidit hangár\n- Běta má spočítat bóje\n- Rozeslat připomínku příspěvků (Cyril)\n- Zkontrolovat hasicí přístroje → Adam\n- Obnovit pojištění\n',
      items: [
        'Adam: objednat nová prkna',
        'Běta: natřít maják',
        'Cyril: připraví nabídku pro jachtklub',
        'Adam Běta: uklidit hangár',
        'Běta: spočítat bóje',
        'Cyril: Rozeslat připomínku příspěvků',
        'Adam: Zkontrolovat hasicí přístroje',
        '-: Obnovit pojištění',
      ],
    },
    {
      name: 'tabulka úkolů',
      minutes:
        '# Porada 14.02.2024\n\n| Č. | Úkol | Zodpovídá | Termín | Stav |\n| --- | --- | --- | --- | --- |\n' +
        '| 1 | Opravit molo | Adam | 1.3.2024 | trvá |\n| 2 | Koupit barvu | Běta, Cyril | 20.2.2024 | splněno |\n| 3 | Vyměnit zámek | | | nesplněno |\n',
      items: ['Adam: Opravit molo', 'Běta Cyril: Koupit barvu [closed]', '-: Vyměnit zámek'],
    },
    {
      name: 'kontrola úkolů z minula',
      minutes:
        '# Schůzka 14.02.2024\n\n## Kontrola úkolů z minula\n\n- Adam: objednat bóje - hotovo\n- Běta: vrátit klíče\n  - trvá, čekáme na zámečníka\n' +
        '- Cyril: napsat do přístavu\n  - odesláno v pondělí\n- Adam: půjčit kajaky (zrušeno)\n- ~~Běta: koupit lano~~\n\n' +
        '## Úkoly do příští schůzky\n\n- [ ] Cyril: objednat cedulky\n- [x] Adam: vyvěsit plakáty\n',
      items: [
        'Adam: objednat bóje [carried over] [closed]',
        'Běta: vrátit klíče [carried over]',
        'Cyril: napsat do přístavu [carried over] [closed]',
        'Adam: půjčit kajaky [carried over] [closed]',
        'Běta: koupit lano [carried over] [closed]',
        'Cyril: objednat cedulky',
        'Adam: vyvěsit plakáty [closed]',
      ],
    },
    {
      name: 'žádné úkoly',
      minutes: '# Schůze 14.02.2024\n\n## Úkoly\n\n- žádné\n\n## Různé\n\n- Adam byl v přístavu\n',
      items: [],
    },
    {
      name: 'hlasování, rozhodnutí a pasti nejsou úkoly',
      minutes:
        '# Jednání 14.02.2024\n\n## Rozhodnutí\n\n- Schválen rozpočet na rok 2024.\n- Hlasování: 5 pro, 1 proti\n- Adam to do stanov doplní, až bude třeba\n\n' +
        '## Diskuse\n\n- AI ve škole: používat, nebo ne?\n- Běta dala to do sdílené složky\n\n' +
        '## Rozhodnutí a úkoly\n\n- Rozhodnutí: kupujeme loď\n- Cyril: zjistit ceny lodí\n- Klub je otevřen od května do září\n',
      items: ['Cyril: zjistit ceny lodí'],
    },
    {
      name: 'značky v textu',
      minutes:
        '# Schůzka týmu 14.02.2024\n\n## Web\n\nWeb je pomalý.\n\n**Úkol:** Adam změří dobu načítání\n\n- Formulář nefunguje. Úkol (Běta): opravit formulář\n- TODO: doplnit popis plaveb\n- Úkol @cyril: projít fotky\n',
      items: [
        '-: Adam změří dobu načítání',
        'Běta: opravit formulář',
        '-: doplnit popis plaveb',
        '@cyril: projít fotky',
      ],
    },
    {
      name: 'studentská rada: jméno nad seznamem, odpovědná osoba pod bodem',
      minutes:
        '# Schůze studentské rady 14.02.2024\n\n## Rozdělení úkolů\n\n- Katka:\n  - zamluvit sál\n  - vytisknout plakáty\n- Koupit nápoje (zodpovídá: Marek)\n- Pozvat kapelu\n  - Odpovídá: Olga\n  - Termín: 1. března\n- Všichni: přečíst stanovy\n- Výbor: podepsat smlouvu\n',
      items: [
        'Katka: zamluvit sál',
        'Katka: vytisknout plakáty',
        'Marek: Koupit nápoje',
        'Olga: Pozvat kapelu',
        'Všichni: přečíst stanovy',
        'Výbor: podepsat smlouvu',
      ],
    },
    {
      name: 'další kroky: jen s osobou',
      minutes:
        '# Schůzka 14.02.2024\n\n## Další kroky\n\n- Marek domluví termín s přístavem\n- Sezóna začíná v květnu\n- Informovat výbor o změnách (Olga)\n- Web má být přesunut\n',
      items: ['Marek: domluví termín s přístavem', 'Olga: Informovat výbor o změnách'],
    },
  ],
  // Not read yet: "Z:" and "T:" of municipal minutes, who answers for a task and until when.
  wanted: [
    {
      name: 'obec: Z a T za úkolem',
      minutes:
        '# Zasedání rady obce 14.02.2024\n\n## Úkoly\n\n1. Objednat opravu mola. Z: Adam Adámek, T: 15. 3. 2024\n2. Svolat komisi\n   Z: Běta Bártová\n   T: ihned\n',
      items: ['Adam Adámek: Objednat opravu mola', 'Běta Bártová: Svolat komisi'],
    },
  ],
};
