import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/config/default-config.ts';
import { agendaWords } from '../../src/minutes/habits/agenda-words.ts';
import type { Language, ReadingRules } from '../../src/minutes/meeting.ts';
import { parse } from '../../src/minutes/parse.ts';
import { AGENDA_HEADINGS } from '../../src/minutes/vocabulary/agenda-words.ts';
import { KNOWN_LANGUAGES } from '../../src/minutes/vocabulary/languages.ts';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';
import { renderAgenda } from '../../src/report/agenda.ts';
import { namesOf } from '../../src/report/names.ts';
import { readingRules } from '../../src/sync/collect.ts';
import { aMention, aPending } from '../support/builders.ts';

const plain = readingRules(defaultConfig);
const parsed = (agenda: string, rules: ReadingRules) =>
  parse({ path: '2026-03-18.md', text: `# 2026-03-18\n\n${agenda}` }, rules).meetings.flatMap(({ items }) => items);

/** Tasks as groups of each language write them. */
const TASKS: Readonly<Record<Language, readonly string[]>> = {
  en: ['paint the pier until next meeting', 'order lamps for the quay', 'ask for a room'],
  de: ['den Steg streichen', 'Lampen für den Kai bestellen', 'das Protokoll verschicken'],
  fr: ['peindre la jetée', 'commander des lampes pour le quai', 'envoyer le compte rendu'],
  zh: ['整理好测试报告', '给码头刷漆', '准备下次会议的材料'],
  es: ['pintar el muelle', 'pedir las lámparas para el puerto', 'enviar el acta a la lista'],
  pt: ['pintar o cais', 'pedir as lâmpadas para o porto', 'enviar a ata para a lista'],
  it: ['dipingere il molo', 'ordinare le lampade per il porto', 'inviare il verbale alla lista'],
  nl: ['de steiger schilderen', 'lampen voor de kade bestellen', 'het verslag naar de lijst sturen'],
  ja: ['桟橋を塗装する', '埠頭のランプを注文する', '議事録を送る'],
  ko: ['부두를 칠하기', '항구의 램프를 주문하기', '회의록을 보내기'],
  pl: ['pomalować molo', 'zamówić lampy do portu', 'wysłać protokół na listę'],
  cs: ['natřít molo', 'objednat lampy do přístavu', 'poslat zápis do konference'],
  no: ['male bryggen', 'bestille lamper til kaien', 'sende referatet til listen'],
  da: ['male broen', 'bestille lamper til kajen', 'sende referatet til listen'],
  sv: ['måla bryggan', 'beställa lampor till kajen', 'skicka protokollet till listan'],
  ru: ['покрасить причал', 'заказать лампы для порта', 'отправить протокол в список'],
};

const MARKERS = [
  ...['AI', 'TODO', 'To do', 'Action', 'Action item', 'AP', 'Acción', 'Úkol', 'Aufgabe', 'À faire', 'Tarefa', 'PTD'],
  ...['Azione', 'Actiepunt', 'アクション', '할 일', '任务', 'Задача', 'Zadanie', 'Åtgärd', "Point d'action", 'Oppgave'],
];
const OWNERS: readonly (readonly string[])[] = [
  ...[[], ['alice'], ['alice', 'bob-quay'], ['carol doe'], ['carol doe', 'alice'], ['josé peña', 'åsa öberg']],
  ...[['Dana'], ['Дмитрий Пирс'], ['田中'], ['김민수'], ['eve pier', 'frank', 'alice']],
];
const isTrap = (marker: string, language: Language): boolean =>
  language !== 'en' && lexiconOf([language]).has('traps', marker.toLowerCase());
const names = namesOf([
  { name: 'alice', login: true },
  { name: 'bob-quay', login: true },
]);

describe("an agenda in the group's words", () => {
  it.each(KNOWN_LANGUAGES)('has a heading of earlier action items in %s', (language) => {
    const { heading, none } = AGENDA_HEADINGS[language];
    const lines = TASKS[language].map((task) => `- ${task}`).join('\n');
    const items = parsed(`## ${heading}\n\n${lines}\n`, { ...plain, languages: [language] });
    expect(items.map(({ text, carriedOver }) => [text, carriedOver])).toEqual(
      TASKS[language].map((text) => [text, true]),
    );
    expect(parsed(none, plain)).toEqual([]);
  });

  it('is in the language of the tasks, under the heading that the group has above what is left over', () => {
    const told = (section: string[], carriedOver: boolean) => TASKS.es.map((text) => ({ text, section, carriedOver }));
    expect(agendaWords(told(['Temas'], false), plain)).toEqual({ marker: 'AI', ...AGENDA_HEADINGS.es });
    expect(agendaWords(told(['Acciones de la reunión anterior:'], true), plain).heading).toBe(
      'Acciones de la reunión anterior',
    );
    // a heading of one meeting, or one that says nothing, is no good for the next one
    expect(agendaWords(told(['Acciones de la reunión del 3 de marzo'], true), plain).heading).toBe('Tareas pendientes');
    expect(agendaWords(told(['Puerto'], true), plain).heading).toBe('Tareas pendientes');
  });

  it("says what the config teaches, and the config's first marker", () => {
    const told = [{ text: 'pintar el muelle', section: [], carriedOver: false }];
    const taught = { ...plain, markers: ['Zadatak', 'AI'], vocabulary: { 'earlier-headings': ['Estela'] } };
    expect(agendaWords(told, taught)).toMatchObject({ marker: 'Zadatak', heading: 'Estela' });
    expect(agendaWords(told, { ...plain, vocabulary: { markers: ['Acción'] } }).marker).toBe('Acción');
  });

  it.each(KNOWN_LANGUAGES)('pasted back, has every item with its owners, without any config: %s', (language) => {
    const tasks = OWNERS.flatMap((owners) => TASKS[language].map((text) => ({ text, owners: [...owners] })));
    const pending = tasks.map((task, at) => aPending({ id: `id${at}`, number: null, newest: aMention(task) }));
    const words = agendaWords(
      tasks.map(({ text }) => ({ text, section: [], carriedOver: false })),
      plain,
    );
    const items = parsed(renderAgenda(pending, { names, words }), plain);
    expect(items.map(({ text, owners: of }) => [text, of.map(({ name }) => name.toLowerCase())])).toEqual(
      tasks.map(({ text, owners: of }) => [text, of.map((name) => name.toLowerCase())]),
    );
  });

  it('pasted back, has every item with its owners: configs and languages', () => {
    let compared = 0;
    const config = fc.record({
      language: fc.constantFrom(...KNOWN_LANGUAGES),
      markers: fc.uniqueArray(fc.constantFrom(...MARKERS), { minLength: 1, maxLength: 3 }),
      added: fc.boolean(),
      narrowed: fc.boolean(),
      earlier: fc.constantFrom([], ['Estela'], ['Rückblick auf das Alte'], ['やり残し箱']),
      owners: fc.array(fc.constantFrom(...OWNERS), { minLength: 3, maxLength: 3 }),
      number: fc.constantFrom(null, 12),
    });
    fc.assert(
      fc.property(config, ({ language, markers, added, narrowed, earlier, owners, number }) => {
        const rules: ReadingRules = {
          ...plain,
          ...(narrowed && { languages: [language] }),
          markers: added ? plain.markers : markers,
          vocabulary: { ...(added && { markers }), 'earlier-headings': earlier },
        };
        const tasks = TASKS[language].map((text, at) => ({ text, owners: [...(owners[at] ?? [])] }));
        const pending = tasks.map((task, at) =>
          aPending({ id: `id${at}`, number: number === null ? null : number + at, newest: aMention(task) }),
        );
        const words = agendaWords(
          pending.map(({ newest }) => newest),
          rules,
        );
        expect(words.marker).toBe(
          added ? markers[0] : (markers.find((marker) => !isTrap(marker, language)) ?? markers[0]),
        );
        const items = parsed(renderAgenda(pending, { names, words }), rules);
        expect(items.map(({ text, owners: of }) => [text, of.map(({ name }) => name.toLowerCase())])).toEqual(
          tasks.map(({ text, owners: of }) => [text, of.map((name) => name.toLowerCase())]),
        );
        expect(items.every(({ carriedOver, status }) => carriedOver && status === 'open')).toBe(true);
        compared += items.length;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(400);
  });
});
