/**
 * What minutes say, as plain data. Everything here is JSON: `extract --json` prints it as it is.
 * Lines are 1-based in the file as stored (front matter and CRLF counted); dates are ISO days (`2024-02-14`).
 */

/** A person as written in the minutes; `login` is true for an @handle. The @ is not part of the name. */
export interface Person {
  name: string;
  login: boolean;
}

/** Somebody on the participants list. `fullName` is what stands beside the handle ("Alice Doe (@alice)" → name `alice`). */
export interface Participant extends Person {
  fullName: string | null;
}

/** Who is responsible, as written; `person` is the participant whom the written name means, if that is plain. */
export interface Owner extends Person {
  person: Participant | null;
}

/** A GitHub issue or pull request that the text points to. A part that nothing tells is `null`, never guessed. */
export interface Reference {
  owner: string | null;
  repo: string | null;
  number: number;
  kind: 'issue' | 'pull' | 'unknown';
  url: string | null;
}

/** Until when: the phrase as written, and the day it means (`null`: not plain). */
export interface Due {
  text: string;
  date: string | null;
}

/** Why an item counts as closed. */
export interface Evidence {
  line: number;
  text: string;
  reason: 'completed' | 'not_planned';
  /** explicit: `[x]`, ✅, struck, "done"; implied: "has been merged", "obsolete". */
  strength: 'explicit' | 'implied';
}

export type Status = 'open' | 'closed';

export interface ActionItem {
  /** Where the marker's own characters stand; the bullet or the table row for items without a marker. */
  line: number;
  /** End of the item's own paragraph, without status bullets. */
  endLine: number;
  /** 0, or 1, 2, … for further items that start on the same line. */
  ordinal: number;
  /** The marker as configured (`AI`, `Action item`, …); `null` for an item known by its place alone. */
  marker: string | null;
  /** The task in the minutes' own words as plain text, without marker, leading owners and trailing status. */
  text: string;
  /** Fit for an issue, understandable alone, at most 256 characters. */
  title: string;
  owners: Owner[];
  supporters: Person[];
  status: Status;
  /** Set exactly if `status` is `closed`. */
  evidence: Evidence | null;
  /** Listed again from an earlier meeting. */
  carriedOver: boolean;
  due: Due | null;
  references: Reference[];
  /** Headings and lead-ins above, outermost first, without the meeting's own title. */
  section: string[];
  /** The parent bullet's text, for terse texts; `null` without one. */
  context: string | null;
  /** 12 for a text that ends with `(#12)`: perhaps the item's own issue. Kept out of `text`; also in `references`. */
  issueNumber: number | null;
  /** The group's own number of the task as written, without its marker (`39/1`, `SC-2017-14`); `null` without one. Kept out of `text` and `title`. */
  code: string | null;
  /** What the same paragraph says before the marker, if it says anything. */
  lead?: string;
}

export interface Meeting {
  path: string;
  /** Where the meeting begins: 1, or the line of its dated heading. */
  line: number;
  /** ISO day; `null` for an undated meeting. */
  date: string | null;
  series: string;
  title: string;
  participants: Participant[];
  items: ActionItem[];
  /** Every reference of the meeting; filled only if asked for. */
  references: Reference[];
}

export type Rule =
  | 'no-owner'
  | 'unknown-owner'
  | 'malformed-marker'
  | 'terse-text'
  | 'unresolved-reference'
  | 'reference-mismatch'
  | 'conflicting-dates'
  | 'copied-heading'
  | 'future-date'
  | 'undated-meeting'
  | 'duplicate-in-file'
  | 'not-utf8'
  | 'too-large'
  | 'too-deep'
  | 'conflict-markers'
  | 'unreadable'
  | 'looks-like-tasks';

/** Something about a page that a person may want to know. `fix` is the whole replacement line where one is mechanical. */
export interface Diagnostic {
  path: string;
  line: number;
  rule: Rule;
  severity: 'notice' | 'warning' | 'error';
  message: string;
  fix: string | null;
  /** Of `unknown-owner` without a near name: whom GitHub may know all the same. */
  login?: string;
  /** Of `looks-like-tasks`. */
  unread?: UnreadTasks;
}

/** What looks like tasks and is not read, in words for people: "6 points", "under 'Takeaways'", "… is not known; add …". */
export interface UnreadTasks {
  points: number;
  one: string;
  several: string;
  where: string;
  cure: string;
  /** What the config would have to teach. */
  teach: readonly { key: OwnKey; word: string }[];
}

/** ISO 639-1 codes of the languages that minutes are read in; Norwegian is `no`. */
export type Language =
  'en' | 'de' | 'fr' | 'zh' | 'es' | 'pt' | 'it' | 'nl' | 'ja' | 'ko' | 'pl' | 'cs' | 'no' | 'da' | 'sv' | 'ru';

/** What a group may teach: the keys of `vocabulary` in its config. */
export type OwnKey =
  | 'action-headings'
  | 'earlier-headings'
  | 'markers'
  | 'owner-columns'
  | 'done'
  | 'not-done'
  | 'everybody'
  | 'not-items';

/** A group's own words, added to the built-in ones. */
export type OwnWords = Readonly<Partial<Record<OwnKey, readonly string[]>>>;

/** The part of the config that reading needs. */
export interface ReadingRules {
  markers: readonly string[];
  /** The group's own words. */
  vocabulary?: OwnWords;
  /** In which languages minutes may be; which of them a page is in is found from the page. */
  languages: readonly Language[];
  references: {
    defaultOwner: string | null;
    aliases: Readonly<Record<string, string>>;
    /** The minutes live beside their issues: `#12` is one of these. */
    besideIssues?: boolean;
  };
  /** Gitignore-like path patterns that name a series; the first that matches wins. */
  series: readonly { path: string; name: string }[];
  /** Logins known to be assignable: spelling help for unknown handles, nothing else. */
  knownLogins: readonly string[];
}

/** One page of minutes, decoded. */
export interface Page {
  path: string;
  text: string;
  /** The day of its heading is another page's: the one of its file name counts. */
  isHeadingCopied?: boolean;
}

/** A point that lies just below the threshold of tasks; `signs` and `missing` are words for people. */
export interface NearMiss {
  path: string;
  line: number;
  text: string;
  /** What the signs add up to, and from where on it would be a task. */
  sum: number;
  threshold: number;
  signs: string[];
  /** What would have made a task of it. */
  missing: string;
}

export interface ParsedPage {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
  /** Points just below the threshold of tasks; only if asked for. */
  doubts?: NearMiss[];
}
