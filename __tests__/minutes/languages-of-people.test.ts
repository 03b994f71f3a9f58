import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

const rules = readingRules(defaultConfig);

function read(text: string): { people: string[]; items: string[] } {
  const { meetings } = parse({ path: '20260214.md', text }, rules);
  return {
    people: meetings.flatMap(({ participants }) => participants.map(({ name, login }) => (login ? '@' : '') + name)),
    items: meetings.flatMap(({ items }) =>
      items.map(({ owners, text }) => [...owners.map(({ name }) => name), text].join(': ')),
    ),
  };
}

/** Who took part, and one task with an owner, in each language. */
describe('people in other languages', () => {
  it.each([
    [
      'Asistentes: Nuria de la Vega, Iván\n\nAusentes: Marta\n\n- TODO Nuria: imprimir',
      ['Nuria de la Vega', 'Iván'],
      ['Nuria: imprimir'],
    ],
    [
      '## Presentes\n\n- Sofia Prado (@sprado)\n\n## Ausentes\n\n- Rui\n\n- TODO Sofia: imprimir',
      ['@sprado'],
      ['Sofia: imprimir'],
    ],
    [
      '**Presenti:** Carla Neri, Luca\n\nAssenti: Pia\n\n- TODO Carla: stampare',
      ['Carla Neri', 'Luca'],
      ['Carla: stampare'],
    ],
    [
      'Aanwezig: Joost van den Berg, Lotte\nAfwezig: Piet\n\n- TODO Joost: drukken',
      ['Joost van den Berg', 'Lotte'],
      ['Joost: drukken'],
    ],
    ['Obecni: Ewa Lis, Jacek\nNieobecni: Ola\n\n- TODO Ewa: wydrukować', ['Ewa Lis', 'Jacek'], ['Ewa: wydrukować']],
    [
      'Přítomni: Jana Malá, Petr\nOmluveni: Ota\n\n- TODO Jana: vytisknout',
      ['Jana Malá', 'Petr'],
      ['Jana: vytisknout'],
    ],
    ['Til stede: Kari Vik, Ola\nForfall: Per\n\n- TODO Kari: trykke', ['Kari Vik', 'Ola'], ['Kari: trykke']],
    ['Närvarande: Åsa Lind, Olle\nFrånvarande: Per\n\n- TODO Åsa: trycka', ['Åsa Lind', 'Olle'], ['Åsa: trycka']],
    [
      'Присутствовали: Иван Петров, Анна\nОтсутствовали: Олег\n\n- TODO Анна: напечатать',
      ['Иван Петров', 'Анна'],
      ['Анна: напечатать'],
    ],
    [
      '## Participantes\n\n| Nombre | Usuario | Organización |\n| - | - | - |\n| Nuria Vega | nvega_x | Puerto |',
      ['@nvega_x'],
      [],
    ],
  ])('%s', (text, people, items) => {
    expect(read(text)).toEqual({ people, items });
  });
});
