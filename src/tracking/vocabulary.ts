/** In how many tasks of a series each word occurs: what makes a word rare. */
export interface Vocabulary {
  tasks: number;
  counts: Map<string, number>;
}

export function emptyVocabulary(): Vocabulary {
  return { tasks: 0, counts: new Map() };
}

/**
 * What a word tells, from about 0.3 (in every task) upwards: inverse frequency among the tasks of the series.
 * Counted by task, not by mention, so that a task that is repeated for a year keeps its own words rare.
 */
export function rarity(word: string, { tasks, counts }: Vocabulary): number {
  const seen = counts.get(word) ?? 0;
  return Math.log(1 + (tasks + PRIOR_TASKS) / (seen + PRIOR_TASKS * prior(word)));
}

/** A young series knows little of its own: it is read as if this many tasks had gone before. */
const PRIOR_TASKS = 30;

function prior(word: string): number {
  if (FUNCTION_WORDS.has(word)) return 0.8;
  if (EVERYDAY_WORDS.has(word)) return 0.15;
  return 0.02;
}

// Stems, as words.ts cuts them.
const FUNCTION_WORDS = new Set(
  (
    'a an and are as at be been but by can do for from has have if in into is it its no not of on or our out should so than that the their them then there this those to up us use was we whether which will with would ' +
    'aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einen einer es für gegen hat ist im in mit nach nicht noch ob oder sich sind so um und uns vom von vor wenn werden wie wir wird zu zum zur über ' +
    'au aux avec ce cette dans de des du en est et la le les leur ne nous ou par pas pour que qui se son sur un une'
  ).split(' '),
);

const EVERYDAY_WORDS = new Set(
  (
    'add ask check clarify contact creat discus discuss doc document draft email e-mail follow forward get invit issu list look mail make meet meeting move need next open organize plan pr prepar pull read report request review schedul send set setup share start talk team text time updat work write ' +
    'bitt erstell klär klären mach nächst plan prüf schick schreib thema vorbereit ' +
    'ajout ajouter écrir préparer relir vérifier'
  ).split(' '),
);
