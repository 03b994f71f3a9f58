/**
 * What people read of a passport. Change here when the text in an issue should say more, or say it otherwise.
 */
import type { Passport } from './data.ts';
import { permalink, type Place } from '../../plain-text/permalink.ts';
import { saidLines } from './said-lines.ts';
import { FRESH_MENTIONS } from './size.ts';
import { cut } from '../../plain-text/plain-line.ts';
import { quote } from '../../plain-text/quote.ts';
import { factsOf } from '../planning/task-facts.ts';
import { statusOf } from '../planning/status-of.ts';
import { isMereName } from '../register/mention.ts';
import type { Mention } from '../tracked-item.ts';

/** Characters of the table: a body holds 65,536, a person's words and the hidden data need their share. */
const TABLE_BUDGET = 16_000;
const CELL_LIMIT = 240;
const TASK_LIMIT = 2_000;
/** Characters of the quoted task: quoting makes some signs many times as long. */
const QUOTE_LIMIT = 4_000;
/** So many references are linked; the page that they stand on has them all. */
const MOST_REFERENCES = 10;

/** What people read of the passport, as Markdown without a final line end. A pure function of the passport: it never changes by itself. */
export function renderReadable(passport: Passport, serverUrl: string): string {
  const place: Place = { serverUrl, repository: passport.source.repository };
  const { mention: newest } = statusOf({ ...passport, number: null });
  const { due, references, since } = factsOf(newest, passport.mentions, passport.forgotten, passport.said);
  // a line that only names the task ("#12: done") does not say it
  const speaking = [newest, ...passport.mentions.toReversed()].find((mention) => !isMereName(mention)) ?? newest;
  const parts = [
    task(speaking, topicOf(passport, speaking)),
    passport.owners.length > 0 && `**Owners:** ${passport.owners.map(quote).join(', ')}`,
    due && `Due: ${quote(due.date ?? cut(due.text, CELL_LIMIT))}`,
    references.length > 0 && `**References:**\n\n${referenceList(references, place)}`,
    ...saidLines(passport.said),
    table(passport, place),
    origin(passport, since, place),
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}

/** The task as it was said, and what it was said about. */
function task({ text }: Mention, { section, context, lead }: Topic): string {
  const words = `> ${quoted(cut(text, TASK_LIMIT), QUOTE_LIMIT) || '…'}`;
  const topic = [...section.slice(-2), ...[context, lead].flatMap((words) => words ?? [])]
    .map((above) => quote(cut(above, CELL_LIMIT)))
    .filter((above) => above !== '');
  return topic.length === 0 ? words : `${words}\n>\n> <sub>${topic.join(' › ')}</sub>`;
}

type Topic = Pick<Mention, 'section' | 'context' | 'lead'>;

/** A list of what was left over tells nothing of the topic: the last meeting that had one does. */
const topicOf = ({ mentions }: Passport, speaking: Mention): Topic =>
  [speaking, ...mentions.toReversed()].find(({ carriedOver }) => !carriedOver) ?? { section: [], context: null };

/** GitHub shows the title and the state of an issue that an entry of a list names, as it stands when it is read. */
function referenceList(all: readonly string[], place: Place): string {
  const shown = all.slice(0, MOST_REFERENCES).map((reference) => `- ${referenceLink(reference, place)}`);
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

/** Where the task comes from, and how to say something else about it. */
function origin({ series, source }: Passport, since: string | null, { serverUrl }: Place): string {
  const home = `[${quote(source.repository)}](${serverUrl}/${source.repository})`;
  const open = since === null ? '' : `, open since ${quote(since)}`;
  return [
    `<sub>From the minutes of ${home}, series ${quote(series)}${open}.`,
    'No task? Close this as not planned. Done? Close this, or write `done` on its line.',
    'The same as another? Write `(#12)` with its number at the end of the line.</sub>',
  ].join('<br>');
}

/** As much of the text as is quoted in at most `limit` characters. */
function quoted(text: string, limit: number): string {
  const whole = quote(text);
  return whole.length <= limit ? whole : quoted(cut(text, Math.floor((text.length * limit) / whole.length)), limit);
}

function table(passport: Passport, place: Place): string {
  const rows: string[] = [];
  const newestFirst = passport.mentions.toReversed();
  const shown = newestFirst.slice(0, FRESH_MENTIONS);
  let length = 0;
  for (const mention of shown) {
    const row = tableRow(mention, place);
    length += row.length;
    if (length > TABLE_BUDGET) break;
    rows.push(row);
  }
  const folded = newestFirst.slice(rows.length);
  return ['| meeting | what was said |', '| :-- | :-- |', ...rows].join('\n') + foldedRest(folded, passport, place);
}

const tableRow = (mention: Mention, place: Place): string => `| ${lineLink(mention, place)} | ${saying(mention)} |`;

function saying({ text, status, evidence, removed, carriedOver }: Mention): string {
  const words = quote(cut(text, CELL_LIMIT));
  const state =
    status === 'open'
      ? carriedOver
        ? 'carried over'
        : 'open'
      : evidence?.reason === 'not_planned'
        ? 'not planned'
        : 'done';
  const proof = evidence && evidence.text !== text ? `: ${quote(cut(evidence.text, CELL_LIMIT))}` : '';
  return `${words} · **${state}**${proof}${removed ? ' · removed later' : ''}`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Keeps a day and its line together on a phone. */
const NBSP = '\u00a0';
const HYPHEN = '\u2011';

/** The day and the line; the file where there is no day. A mention read offline has no commit, and so no link. */
function lineLink({ path, line, sha, date }: Mention, place: Place): string {
  const label =
    date === null
      ? quote(`${cut(fileName(path), 80)}:${line}`)
      : `${quote(date).replaceAll('-', HYPHEN)}${NBSP}L${line}`;
  return sha === null ? label : `[${label}](${permalink(place, sha, path, line)})`;
}

function foldedRest(folded: readonly Mention[], passport: Passport, place: Place): string {
  const count = folded.length + passport.forgotten;
  const first = passport.mentions[0];
  if (count === 0 || !first) return '';
  return `\n\nand ${count} earlier ${count === 1 ? 'mention' : 'mentions'}, the first: ${lineLink(first, place)}`;
}

const REFERENCE = /^([\w.-]+)\/([\w.-]+)#(\d+)$/u;

/**
 * Repositories of the same owner are named as they are, so that GitHub tells how their issues stand; foreign ones are
 * linked through `redirect.github.com`, which leaves no "mentioned in" on their issues. Elsewhere than on github.com
 * there is no such host: the name stands without a link.
 */
function referenceLink(reference: string, { serverUrl, repository }: Place): string {
  const [, owner, repo, number] = REFERENCE.exec(reference) ?? [];
  const label = quote(reference);
  if (owner === undefined || repo === undefined || number === undefined) return label;
  if (owner.toLowerCase() === repository.split('/')[0]?.toLowerCase()) return reference;
  const path = `${owner}/${repo}/issues/${number}`;
  return serverUrl === 'https://github.com' ? `[${label}](https://redirect.github.com/${path})` : label;
}
