import { escaped, wordPattern, type Lexicon } from '../vocabulary/lexicon.ts';

/** Signs of what is done, and of what is not to be. */
export const TICK = /[✅✔✓☑]|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:/u;
export const CROSS = /[❌✖]|:x:/u;

/** "t. *Ongoing.*", where no full stop stands before it. */
export const ONGOING = /\s(?:Ongoing|ONGOING|Pending|PENDING|In progress|WIP)\.?\s*$/u;
/** "DONE NAME: t", "Done - t" */
export const DONE_BEFORE =
  /^\s*(?:DONE(?:\s[-–—])?|(?:Done|Completed|Erledigt|Fait)(?:\s[-–—]|\.)|COMPLETED?:?)\s+(?=[\p{Lu}@#]|https?:)/u;
/** A box that Markdown doesn't know, as exports write it: "\[x\] t". */
export const TICKED_BEFORE = /^\s*\[[xX✓✔]\]\s+(?=\S)/u;

/** At the end of a task, what became of it: "t - PR merged", "t (done by NAME)", "t – wurde am 3.2. eingereicht". */
export const ENDED = [
  /(?:\s[-–—]{1,2}>?\s+|\s*(?:→|=>)\s*|\s*[([（])(?:(?:PR|MR|pull request|patch)\s+(?:\S{0,40}#\d+\s+)?(?:(?:was|is|has been)\s+)?merged|(?:e-?mail\s+|mail\s+)?sent|complete(?:,\s[^\n]{1,80})?|completed|erl\.|closed as \S+(?:\s\S+)?)[\s.!)\]）]*$/iu,
  /(?:\s[-–—]{1,2}>?\s+|\s*(?:→|=>)\s*|\s*[([（])(?:done|completed|finished|erledigt|fait)(?:\s+(?:by|in|via|with|on|see|durch|par)\s+(?!(?:next|end|eo|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|the\s)[^\n]{1,60}|\s+(?:during|in|at|before|after)\s(?:the|this)\s(?:meeting|call|session)|\s+last\s\p{L}{3,10}|\s+(?:yesterday|today|gestern|hier)|\s+\d{1,2}\/\d{1,2}|[\s.,]+https?:\S+)[\s.)\]）]*$/iu,
  /(?:[.;]\s+|\s[-–—]{1,2}\s+|\s*\()wurden?\s(?:[^\n.;()]{0,40}\s|am \d{1,2}\.(?:\s?\d{1,2}\.)?\s)?(?:eingereicht|verschickt|versendet|erledigt|umgesetzt|veröffentlicht|erstellt|angelegt|bestellt|abgeschickt|durchgeführt)[\s.)]*$/iu,
  /\s(?:Done|DONE|Completed|Erledigt|Fait)[.!]\s*$/u,
  /[:：]\s+erl\.\s*$/iu,
  /[.;:]\s+Complete[.!]?\s*$/u,
  /[.;:]\s+(?:Done|Completed|Fixed|Resolved|Merged|Closed|Erledigt|Fait)\s(?:by|in|on|at|last|today|yesterday|via|as|am|durch|par|le)(?!\p{L})[^\n.:?]{0,40}[.]?\s*$/u,
  /\s[([](?:done|closed|completed|erledigt)\s[\d./-]{3,10}[)\]][\s.]*$/iu,
  /(?:[:(]|\s[-–—])\s*100\s?%[)\s.]*$/u,
  /\s*(?:->|→|=>)\s*(?:done|erledigt|fait)\s(?:on|at|in the|in der|in|am|en|today|yesterday|heute|gestern|hier)(?!\p{L})[^\n]{0,30}$/iu,
  /,\s+(?:already\s+)?(?:merged|done|fixed|closed|resolved)\s+(?:in|via|with|by)\s+\S{0,60}#\d+\S{0,3}(?:\s+already)?[\s.)]*$/iu,
  /\s(?:hat sich erledigt)[\s.!)]*$/iu,
] as const;

/** A task that leaves an issue or pull request behind, and the reply that shows it: "see standards/#12". */
export const MAKES =
  /(?<!\p{L})(?:write|draft|create|open|file|add|make|schreiben|anlegen|erstellen|créer|ouvrir|rédiger)(?!\p{L})/iu;
export const SHOWS = /^(?:[\p{L} ]{2,30}:\s*)?(?:see|siehe|cf\.?|voir|s\.)\s.{0,60}#\d+/iu;

/** "moved to next week" */
const MOVED =
  '(?:moved|postponed|deferred|verschoben|vertagt|reporté|reportée)\\s(?:to|until|auf|à|au)\\s[^\\n.()]{1,40}';

/** The patterns that read a status, of one lexicon. */
export interface StatusPatterns {
  donePrefix: RegExp;
  doneSuffix: RegExp;
  happened: RegExp;
  acted: RegExp;
  dropped: RegExp;
  notDone: RegExp;
  /** At the end of a task: it goes on. An arrow or a dash may tell how: "t -> in progress, ready in May". */
  keptOpen: RegExp;
  /** In front of a task: "OPEN: t", "(in progress) t", "[pending] t". */
  openBefore: RegExp;
  /** "[DONE] t", "DONE: t". */
  boxed: RegExp;
  labelled: RegExp;
  /** What separates a task from the "done" behind it, and that word. */
  tail: RegExp;
  /** The same of what will not be done: "t - no longer needed", "t (cancelled)". */
  droppedTail: RegExp;
}

const compiled = new WeakMap<Lexicon, StatusPatterns>();

/** Compiled once per lexicon. */
export function statusPatterns(lexicon: Lexicon): StatusPatterns {
  let patterns = compiled.get(lexicon);
  if (!patterns) {
    const any = (words: readonly string[]): string => words.map(escaped).join('|') || '(?!)';
    const done = any(lexicon.words('done'));
    const ended = any([...lexicon.words('done'), ...lexicon.words('dropped')]);
    const goesOn = `(?:still\\s+)?(?:${any(lexicon.words('goesOn'))}|${MOVED})`;
    patterns = {
      keptOpen: new RegExp(
        `(?:\\s[-–—]+\\s*|[.;]\\s+|[:：]\\s+(?=[^,]*$)|,\\s+(?=[^,()[\\]]*[)\\]）】][\\s.]*$)|\\s*[([（【]|\\s*(?:->|→|=>|——)\\s*)${goesOn}(?:[\\s.)\\]）】]*$|,\\s[^\\n]{0,120}$)`,
        'iu',
      ),
      openBefore: new RegExp(`^\\s*(?:[([（【]${goesOn}[)\\]）】]\\s*[:：–—-]?|${goesOn}\\s*[:：])\\s*(?=\\S)`, 'iu'),
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
      droppedTail: new RegExp(
        `(?:\\s[-–—]+>?\\s*|[.;]\\s+|[:：]\\s+(?=[^,;:]*$)|,\\s+(?=[^,()[\\]]*[)\\]）][\\s.]*$)|\\s={1,2}>\\s*|\\s→\\s*|\\s*[([（])(?:(?:is|are|now|ist|est)\\s+)?(?:${any(lexicon.words('dropped'))})(?:\\s(?:by|durch|par)\\s[^\\n.]{1,40})?(?:[\\s.!)\\]）]*$|[,;:]\\s[^\\n]{1,120}$)`,
        'iu',
      ),
      tail: new RegExp(
        `(?:\\s[-–—]+>?\\s*|[.;,:!]\\s+|\\s={1,2}>\\s*|\\s→\\s*|\\s*[([（]|\\s+(?=DONE|ERLEDIGT|FAIT))(?<done>${done}|complete)(?=$|[\\s.,:;!?)\\]）–—-])`,
        'giu',
      ),
    };
    compiled.set(lexicon, patterns);
  }
  return patterns;
}
