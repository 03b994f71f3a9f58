import { escaped, wordPattern, type Lexicon } from './lexicon.ts';

/** Signs of what is done, and of what is not to be. */
export const TICK = /[✅✔☑]|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:/u;
export const CROSS = /[❌✖]|:x:/u;

/** At the end of a task: it goes on. */
export const KEPT_OPEN =
  /(?:\s[-–—]+\s*|[.;]\s+|\s*[([])(?:still\s+)?(?:in progress|ongoing|pending|wip|open|not done(?: yet)?|not yet(?: done)?|not started(?: yet)?|postponed|deferred|in arbeit|offen|noch offen|en cours|en attente|进行中|未完成)[\s.)\]]*$/iu;

/** A task that leaves an issue or pull request behind, and the reply that shows it: "see standards/#12". */
export const MAKES =
  /(?<!\p{L})(?:write|draft|create|open|file|add|make|schreiben|anlegen|erstellen|créer|ouvrir|rédiger)(?!\p{L})/iu;
export const SHOWS = /^(?:[\p{L} ]{2,30}:\s*)?(?:see|siehe|cf\.?|voir|s\.)\s.{0,60}#\d+/iu;

/** The patterns that read a status, of one lexicon. */
export interface StatusPatterns {
  donePrefix: RegExp;
  doneSuffix: RegExp;
  happened: RegExp;
  acted: RegExp;
  dropped: RegExp;
  notDone: RegExp;
  /** "[DONE] t", "DONE: t". */
  boxed: RegExp;
  labelled: RegExp;
  /** What separates a task from the "done" behind it, and that word. */
  tail: RegExp;
}

const compiled = new WeakMap<Lexicon, StatusPatterns>();

/** Compiled once per lexicon. */
export function statusPatterns(lexicon: Lexicon): StatusPatterns {
  let patterns = compiled.get(lexicon);
  if (!patterns) {
    const any = (words: readonly string[]): string => words.map(escaped).join('|') || '(?!)';
    const done = any(lexicon.words('done'));
    const ended = any([...lexicon.words('done'), ...lexicon.words('dropped')]);
    patterns = {
      donePrefix: new RegExp(
        `^(?:(?:both|all|already|is|was|bereits|alles|schon|déjà|tout)\\s+)?(?:${done})(?![\\p{L}\\p{N}])`,
        'iu',
      ),
      doneSuffix: new RegExp(`(?:^|[\\s,;:.(–—-])(?:${done})[\\s.!)]*$`, 'iu'),
      happened: new RegExp(wordPattern(lexicon.words('happened')), 'iu'),
      acted: new RegExp(
        `^(?:@?[\\p{L}\\p{N}-]+\\s+(?:has\\s+|hat\\s+|a\\s+)?)?(?:${any(lexicon.words('acted'))})(?![\\p{L}\\p{N}])`,
        'iu',
      ),
      dropped: new RegExp(wordPattern(lexicon.words('dropped')), 'iu'),
      notDone: new RegExp(wordPattern(lexicon.words('notDone')), 'iu'),
      boxed: new RegExp(`^\\s*[([](?:${ended})[)\\]][\\s:–—-]*(?=\\S)`, 'iu'),
      labelled: new RegExp(`^\\s*(?:${ended})\\s*[:：]\\s*(?=\\S)`, 'iu'),
      tail: new RegExp(
        `(?:\\s[-–—]+>?\\s*|[.;,:!]\\s+|\\s=>\\s*|\\s→\\s*|\\s*[(\\[]|\\s+(?=DONE|ERLEDIGT|FAIT))(?<done>${done}|complete)(?=$|[\\s.,:;!?)\\]–—-])`,
        'giu',
      ),
    };
    compiled.set(lexicon, patterns);
  }
  return patterns;
}
