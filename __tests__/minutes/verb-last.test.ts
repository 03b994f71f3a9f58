import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parse } from '../../src/minutes/parse.ts';
import { readingRules } from '../../src/sync/collect.ts';

/** Languages whose verb stands last: people who took part, a colon and what to do are tasks under any heading. */

const rules = readingRules(defaultConfig);
const tasks = (title: string, present: string, heading: string, ...points: string[]): string[] => {
  const text = [`# ${title}`, '', present, '', `## ${heading}`, '', ...points.map((point) => `- ${point}`), ''].join(
    '\n',
  );
  return parse({ path: 'minutes/2026-10-06.md', text }, rules).meetings.flatMap(({ items }) =>
    items.map(({ text: said }) => said),
  );
};

const de = ['Vorstandssitzung 6. Oktober 2026', 'Anwesend: Jana, Rolf, Timo'] as const;
const nl = ['Bestuursvergadering 6 oktober 2026', 'Aanwezig: Joke, Rik, Thijs'] as const;
const ja = ['定例会 2026年10月6日', '出席者：田中、鈴木、佐藤'] as const;
const ko = ['정기 회의 2026년 10월 6일', '참석자: 김민수, 이영희, 박철수'] as const;

describe('what people are to do, said with the verb at the end', () => {
  it.each([
    [
      ...de,
      'Mitgenommen',
      'Jana: Angebot beim Maler einholen',
      'Rolf: Schlüssel bestellen, bis 20. Oktober',
      'Timo: Ablaufplan schreiben',
    ],
    [
      ...nl,
      'Naar huis met',
      'Joke: offerte vragen bij de schilder',
      'Rik: sleutels bestellen, voor 20 oktober',
      'Thijs: draaiboek schrijven voor de open dag',
    ],
    [...ja, 'おみやげ', '田中：塗装の見積もりを取る', '鈴木：鍵を10月20日までに作る', '佐藤：当日の進行表を書く'],
    [...ko, '가져갈 것', '김민수: 도색 견적 받기', '이영희: 10월 20일까지 열쇠 만들기', '박철수: 당일 진행표 작성'],
  ])('%s', (title, present, heading, ...points) => {
    expect(tasks(title, present, heading, ...points)).toHaveLength(3);
  });

  it.each([
    [...de, 'Rundlauf', 'Jana: hat das Angebot eingeholt', 'Rolf: die Schlüssel sind da', 'Timo: war im Urlaub'],
    [...nl, 'Rondje', 'Joke: heeft de offerte gevraagd', 'Rik: de sleutels zijn er', 'Thijs: was op vakantie'],
    [...ja, '近況', '田中：見積もりを取りました', '鈴木：鍵はできています', '佐藤：休暇でした'],
    [...ko, '근황', '김민수: 견적을 받았습니다', '이영희: 열쇠가 나왔습니다', '박철수: 휴가였습니다'],
  ])('but no reports of what was: %s, %s, %s', (title, present, heading, ...points) => {
    expect(tasks(title, present, heading, ...points)).toEqual([]);
  });
});
