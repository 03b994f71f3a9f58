import type { LanguageExamples } from './examples.ts';

export const german: LanguageExamples = {
  language: 'de',
  headings: {
    plain: ['Aufgaben', 'Neue Aufgaben', 'Aufgaben bis zur nächsten Sitzung', 'Maßnahmen', 'To-dos', 'Wer macht was?'],
    carried: [
      'Offene Aufgaben',
      'Aufgaben aus der letzten Sitzung',
      'Rückblick auf die Aufgaben vom letzten Mal',
      'Pendenzen der vorigen Sitzung',
      'Aufgaben vom letzten Redaktionstreffen',
    ],
    weak: ['Nächste Schritte', 'Beschlüsse und Aufgaben'],
    none: ['Aufgabenbereiche des Vorstands', 'Teilnehmer', 'Wie wir Aufgaben verwalten', 'Letzte Sitzung'],
  },
  columns: {
    owner: ['Verantwortlich', 'Wer'],
    due: ['Frist', 'Bis wann'],
    action: ['Aufgabe', 'Maßnahmen'],
    status: ['Stand'],
  },
  pages: [
    {
      name: 'Aufgaben mit Namen',
      minutes:
        '# Vorstandssitzung 14.02.2024\n\nAnwesend: Anna Arendt, Ben Bauer\n\n## Aufgaben\n\n- Anna: Steg streichen\n- Ben soll die Bojen zählen\n- [x] Anna: Leuchtturm putzen\n',
      items: ['Anna: Steg streichen', 'Ben: die Bojen zählen', 'Anna: Leuchtturm putzen [closed]'],
    },
    {
      name: 'keine Aufgaben',
      minutes: '# Sitzung 14.02.2024\n\n## Aufgaben\n\n- keine\n\n## Berichte\n\n- Anna war am Steg\n',
      items: [],
    },
  ],
};
