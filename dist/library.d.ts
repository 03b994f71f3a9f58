/**
 * What minutes say, as plain data. Everything here is JSON: `extract --json` prints it as it is.
 * Lines are 1-based in the file as stored (front matter and CRLF counted); dates are ISO days (`2024-02-14`).
 */
/** A person as written in the minutes; `login` is true for an @handle. The @ is not part of the name. */
interface Person {
    name: string;
    login: boolean;
}
/** Somebody on the participants list. `fullName` is what stands beside the handle ("Alice Doe (@alice)" → name `alice`). */
interface Participant extends Person {
    fullName: string | null;
}
/** Who is responsible, as written; `person` is the participant whom the written name means, if that is plain. */
interface Owner extends Person {
    person: Participant | null;
}
/** A GitHub issue or pull request that the text points to. A part that nothing tells is `null`, never guessed. */
interface Reference {
    owner: string | null;
    repo: string | null;
    number: number;
    kind: 'issue' | 'pull' | 'unknown';
    url: string | null;
}
/** Until when: the phrase as written, and the day it means (`null`: not plain). */
interface Due {
    text: string;
    date: string | null;
}
/** Why an item counts as closed. */
interface Evidence {
    line: number;
    text: string;
    reason: 'completed' | 'not_planned';
    /** explicit: `[x]`, ✅, struck, "done"; implied: "has been merged", "obsolete". */
    strength: 'explicit' | 'implied';
}
type Status = 'open' | 'closed';
interface ActionItem {
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
interface Meeting {
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
type Rule = 'no-owner' | 'unknown-owner' | 'malformed-marker' | 'terse-text' | 'unresolved-reference' | 'reference-mismatch' | 'conflicting-dates' | 'copied-heading' | 'future-date' | 'undated-meeting' | 'duplicate-in-file' | 'not-utf8' | 'too-large' | 'too-deep' | 'conflict-markers' | 'unreadable' | 'looks-like-tasks';
/** Something about a page that a person may want to know. `fix` is the whole replacement line where one is mechanical. */
interface Diagnostic {
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
interface UnreadTasks {
    points: number;
    one: string;
    several: string;
    where: string;
    cure: string;
    /** What the config would have to teach. */
    teach: readonly {
        key: OwnKey;
        word: string;
    }[];
}
/** What a group may teach: the keys of `vocabulary` in its config. */
type OwnKey = 'action-headings' | 'earlier-headings' | 'markers' | 'owner-columns' | 'done' | 'not-done' | 'everybody' | 'not-items';

/**
 * The names of all reasons for which a line is an action item or none, in words for people. Change here when a habit has
 * a reason of its own.
 */
/** What decided on a line: these names are what `explain` reports. */
type RuleName = keyof typeof RULES;
/** Every rule that makes or refuses an action item, in words for people. */
declare const RULES: {
    readonly 'marker-colon': "a marker with a colon begins an action item";
    readonly 'marker-handle': "a marker with an @handle is an action item";
    readonly 'marker-dash': "a marker with a dash or an arrow begins an action item";
    readonly 'marker-name': "a marker with the name of its owner begins an action item";
    readonly 'marker-boxed': "a marker in brackets makes its statement an action item";
    readonly 'marker-numbered': "a marker with the group's own number is an action item";
    readonly 'marker-capitals': "a marker in capitals in front is an action item";
    readonly 'marker-behind': "a marker behind a statement makes it an action item";
    readonly 'marker-arrow': "an arrow or a dash leads from a task to the marker";
    readonly 'marker-bold': "a bold marker begins an action item";
    readonly 'owner-takes': "somebody takes an action";
    readonly 'todo-bare': "a statement that begins with TODO is an action item";
    readonly 'in-action-list': "a point under a heading or lead-in of action items is an action item";
    readonly 'in-carried-list': "a point under a heading or lead-in of earlier action items is an action item, carried over";
    readonly 'looks-like-task': "a point without a marker that looks like a task";
    readonly 'in-action-table': "a row of a table of action items is an action item";
    readonly 'lead-in-with-task': "a lead-in of action items that names the task itself is an action item";
    readonly 'artificial-intelligence': "AI means artificial intelligence here: no colon, owner or bracket makes it a marker";
    readonly 'transcript-speaker': "these are a participant's initials: somebody speaks";
    readonly 'word-in-sentence': "the marker's word is an ordinary part of the sentence";
    readonly 'no-marker-form': "the word stands alone, so that it marks nothing";
    readonly count: "it speaks of action items, it is none";
    readonly heading: "it is a heading";
    readonly 'lead-in': "it announces action items, it is none";
    readonly 'owner-above': "it names the owner of the points below";
    readonly 'group-above': "it groups the points below";
    readonly 'no-task': "it says that there is no task";
    readonly template: "it is a template that nobody filled in";
    readonly 'other-statement': "it is a decision, a note or another statement, not an action";
    readonly 'link-only': "it is a link and nothing else";
    readonly detail: "it is a detail or a reply below an action item";
    readonly 'unmarked-among-marked': "the other points of this list bear a marker; this one does not";
    readonly 'weak-section': "under \"next steps\" only points with an owner or a check box are action items";
    readonly 'no-owner-in-section': "a paragraph in a section of action items needs an owner in front";
    readonly 'table-head': "it is the table's head";
    readonly ignored: "a comment \"minutes: ignore\" keeps it out";
    readonly 'not-items': "the group's `not-items` keep it out: below that heading only a marker makes an action item";
    readonly 'no-marker': "it has no marker and does not stand in a list, section or table of action items";
    readonly 'not-text': "it is code, a comment or an empty line: such lines yield no items";
};

/** Why a line is, or is not, an action item. Plain data; `reason` and `steps` are sentences for people. */
interface Explanation {
    path: string;
    line: number;
    /** The line as stored. */
    source: string;
    /** Whether an action item stands on this line. */
    isItem: boolean;
    /** The rule that decided. */
    rule: RuleName;
    reason: string;
    /** Where the statement that the line belongs to begins and ends. */
    statement: {
        line: number;
        endLine: number;
    } | null;
    /** The items of this line, as `extract` prints them. */
    items: ActionItem[];
    /** What was read, fact by fact. */
    steps: string[];
    diagnostics: Diagnostic[];
}

/**
 * Mentions and tasks as plain data. Change here, and in the passport, when a mention has to remember something
 * further.
 */

/**
 * One appearance of a task in one meeting: what matching needs and the passport keeps.
 * Plain JSON. `owners` and `references` are normalised to strings so that they compare.
 */
interface Mention {
    path: string;
    line: number;
    ordinal: number;
    /** ISO day of the meeting; `null` comes after all dated ones and decides nothing. */
    date: string | null;
    /** The minutes' own words. */
    text: string;
    /** Lower case, without @. Logins and names alike. */
    owners: string[];
    /** `owner/repo#12`, `repo#12` or `#12`, lower case; the trailing `(#12)` of the issue itself left out. */
    references: string[];
    /** Headings above, outermost first. */
    section: string[];
    /** The parent bullet, for terse texts. */
    context: string | null;
    carriedOver: boolean;
    status: Status;
    evidence: Evidence | null;
    due: Due | null;
    /** 12 for `(#12)` at the end of the line. */
    issueNumber: number | null;
    /** The group's own number of the task (`39/1`), as written; `null` without one. */
    code: string | null;
    /** What the same paragraph says before the marker; for people, nothing is decided by it. */
    lead?: string | undefined;
    /** The commit with which the mention was first written; `null` offline. */
    sha: string | null;
    /** The line is no longer in the minutes. */
    removed: boolean;
}

/** One task over all its meetings. */
interface LedgerItem {
    id: string;
    series: string;
    number: number | null;
    /** The newest wording. */
    text: string;
    /** Those of the newest mention, as the minutes write them. */
    owners: Person[];
    /** Of the newest dated mention. */
    status: Status;
    /** Oldest first, undated last. */
    occurrences: (Pick<Mention, 'path' | 'line' | 'ordinal' | 'date' | 'text' | 'status'> & {
        owners: Person[];
    })[];
}

/** One page of minutes. `path` gives the series and, where nothing better does, the date; with `/` between folders. */
interface MinutesPage {
    path: string;
    text: string;
}
/** What `extract --json` prints. */
interface Minutes {
    meetings: Meeting[];
    diagnostics: Diagnostic[];
}
/** The configuration has errors; `message` names the line of each. */
declare class ConfigurationError extends Error {
    name: string;
}
interface ReadingOptions {
    /** A configuration as it stands in `.github/minutes.yml`: YAML. Not given or empty: every default. */
    config?: string;
    /** Fill `references` of each meeting with all that it points to, not only its items' own. */
    references?: boolean;
    /** ISO day (`2026-03-18`): meetings dated far ahead of it are told as a diagnostic. */
    today?: string;
}
/**
 * Reads pages of minutes: the action items of each meeting, in the order of the pages. One bad page is a diagnostic.
 * @throws {ConfigurationError} if the configuration is not valid.
 */
declare function readMinutes(pages: Iterable<MinutesPage>, options?: ReadingOptions): Minutes;
/**
 * Why a line of a page (1-based) is, or is not, an action item. `config`: as for `readMinutes`.
 * @throws {ConfigurationError} if the configuration is not valid.
 */
declare function explainLine({ path, text }: MinutesPage, line: number, config?: string): Explanation;
/**
 * The tasks over all the meetings, each with every mention: what `ledger --json` prints.
 * `today` (ISO day): a meeting dated far ahead of it counts as undated.
 */
declare function trackTasks(meetings: readonly Meeting[], today: string): LedgerItem[];

export { ConfigurationError, explainLine, readMinutes, trackTasks };
export type { ActionItem, Diagnostic, Due, Evidence, Explanation, LedgerItem, Meeting, Minutes, MinutesPage, Owner, Participant, Person, ReadingOptions, Reference };
