/**
 * What signs are worth that are no proof by themselves: a sum of them decides whether a point that bears no marker and
 * stands under no heading of action items is a task. Change here, and only here, with `npm run eval` before and after.
 */
export const WEIGHTS = {
  'owner-takes': 0.8,
  'name-takes': 0.5,
  'owner-in-front': 0.7,
  'name-in-front': 0.4,
  'owner-behind': 0.8,
  'box-of-somebody': 2.2,
  'box-of-a-name': 1.4,
  box: 0.6,
  'begins-like-a-task': 0.8,
  'says-until-when': 0.6,
  'planned-for-a-day': 0.8,
  'leads-to-an-issue': 0.8,
  'under-next-steps': 1.2,
  'led-in-as-next-steps': 1,
  'under-what-is-open': 1,
  'led-in-as-tasks': 0.8,
  'heading-speaks-of-tasks': 0.4,
  'siblings-look-like-tasks': 0.5,
  'last-list-of-the-page': 0.3,
  question: -0.7,
  'tells-what-was': -0.9,
  'under-another-section': -1,
  'under-an-agenda': -1.5,
  'under-reports': -0.8,
  'tasks-stand-elsewhere': -0.25,
  'reports-a-change': -1,
  'promised-in-passing': -1.2,
  'people-speak-here': -0.8,
  'list-of-people': -5,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** From here on a point is a task. */
export const THRESHOLD = 2;
/** So many points have to look like tasks where neither a box nor the words above speak for it. */
export const LEAST_TASKS = 2;
/** So much of a list has to look like tasks for all of it to be one. */
export const LIST_SHARE = 0.6;

/** In words for people, for `explain`. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  'owner-takes': 'somebody who is known is to do it',
  'name-takes': 'what looks like a name is to do it',
  'owner-in-front': 'somebody who is known stands in front',
  'name-in-front': 'what looks like a name stands in front',
  'owner-behind': 'somebody stands behind it, apart',
  'box-of-somebody': 'a check box with an owner',
  'box-of-a-name': 'a check box with what looks like a name',
  box: 'a check box',
  'begins-like-a-task': 'its first word, or its last one, says what to do',
  'says-until-when': 'it says until when',
  'planned-for-a-day': 'it names a day, and nobody',
  'leads-to-an-issue': 'it leads to one issue or pull request',
  'under-next-steps': 'it stands under next steps or the like',
  'under-what-is-open': 'its heading speaks of what is open',
  'led-in-as-tasks': 'the words above announce tasks',
  'heading-speaks-of-tasks': 'its heading speaks of tasks',
  'siblings-look-like-tasks': 'the points beside it look like tasks',
  'last-list-of-the-page': 'it stands in the last list',
  question: 'it asks',
  'tells-what-was': 'it tells what was',
  'under-another-section': 'its heading names decisions, notes or the like',
  'under-an-agenda': 'it stands in an agenda',
  'under-reports': 'it stands among reports',
  'promised-in-passing': 'no other point beside it looks like a task, and no words above announce some',
  'reports-a-change': 'the number of a change in brackets ends it',
  'led-in-as-next-steps': 'the words above speak of next steps',
  'tasks-stand-elsewhere': 'the tasks of the page stand elsewhere',
  'people-speak-here': 'people speak in this list',
  'list-of-people': 'it stands in a list of people',
};

/** Signs that people can add to a line, each with those in whose place it stands. */
const ADDED: readonly (readonly [Sign, readonly Sign[], string])[] = [
  ['says-until-when', [], 'until when'],
  ['begins-like-a-task', [], 'a first word that says what to do'],
  ['owner-in-front', ['owner-takes', 'name-takes', 'name-in-front', 'owner-behind'], 'an owner who is known'],
  [
    'under-next-steps',
    ['under-what-is-open', 'led-in-as-tasks', 'heading-speaks-of-tasks'],
    'a heading such as "next steps"',
  ],
  ['box-of-somebody', ['box'], 'a check box and an owner'],
];

/** Less is another word for what is there already. */
const LEAST_GAIN = 0.4;

/** What would have made a task of a point below the threshold: one more sign, the least that is enough. */
export function nearestMissing(signs: readonly Sign[]): string {
  const sum = signs.reduce((total, sign) => total + WEIGHTS[sign], 0);
  const enough = ADDED.filter(([sign]) => !signs.includes(sign)).flatMap(([sign, instead, words]) => {
    const gone = signs.filter((one) => instead.includes(one)).reduce((total, one) => total + WEIGHTS[one], 0);
    const gain = WEIGHTS[sign] - gone;
    return gain >= LEAST_GAIN && sum + gain >= THRESHOLD ? [{ gain, words }] : [];
  });
  return enough.toSorted((a, b) => a.gain - b.gain)[0]?.words ?? 'a marker, or a heading of action items above';
}
