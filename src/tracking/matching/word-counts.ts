/**
 * What a word tells: rare words much, function words nothing. Change here when tasks are told apart by the wrong
 * words.
 */
import { wordsOf } from './words.ts';

/** In how many tasks of a series each word occurs: what makes a word rare. */
export interface Vocabulary {
  tasks: number;
  counts: ReadonlyMap<string, number>;
}

/**
 * What a word tells: from 0.1 (in nearly every task) to 4 and more. Inverse frequency among the tasks of the series; by
 * task, not by mention, so that a task that is repeated for a year keeps its own words rare. The answer remembers what
 * it was asked: ask anew when the vocabulary has grown.
 */
export function rarityIn({ tasks, counts }: Vocabulary): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let rarity = known.get(word);
    if (rarity === undefined) {
      rarity = Math.max(0.1, Math.log((tasks + PRIOR_TASKS) / ((counts.get(word) ?? 0) + PRIOR_TASKS * usual(word))));
      known.set(word, rarity);
    }
    return rarity;
  };
}

/**
 * How much a word says by itself, whatever the series: nothing, half, or one. Sums tell a terse wording ("bring this to
 * the board") from a spelled-out one. A pair of Han characters is half a word.
 */
export function substance(word: string): number {
  if (functionWords.has(word)) return 0;
  return everydayWords.has(word) || /\p{Script=Han}/u.test(word) ? 0.5 : 1;
}

/** Neither a function word nor one that minutes are full of. */
export function isTelling(word: string): boolean {
  return !functionWords.has(word) && !everydayWords.has(word);
}

/** A young series knows little of its own: it is read as if this many tasks had gone before. */
const PRIOR_TASKS = 30;

/** In which share of all tasks a word is to be expected. */
function usual(word: string): number {
  if (functionWords.has(word)) return 0.8;
  return everydayWords.has(word) ? 0.15 : 0.02;
}

const functionWords = new Set(
  wordsOf(`
    a an and are as at be been but by can do for from has have if in into is it its no not of on or our out should so
    than that the their them then there this these those to up us was we whether which will with would
    aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einen einer es für gegen hat ist im
    in mit nach nicht noch ob oder sich sind so um und uns vom von vor wenn werden wie wir wird zu zum zur über
    au aux avec ce cette dans de des du en est et la le les leur ne nous ou par pas pour que qui se son sur un une`),
);

/** What minutes are full of. */
const everydayWords = new Set(
  wordsOf(`
    add agenda ask check clarify contact create discuss doc document draft email e-mail follow forward get invite issue
    list look mail make meeting move need next open organise organize plan pr prepare propose pull put read report
    request review schedule send set setup share start talk team text time update work write
    anlegen ansprechen bitte erstellen klären machen nächste planen prüfen schicken schreiben thema treffen vorbereiten
    ajouter créer écrire préparer relire réunion vérifier 创建 更新 讨论 检查 提交`),
);
