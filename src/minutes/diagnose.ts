import type { Draft } from './candidates/draft.ts';
import type { ActionItem, Diagnostic, Meeting, Participant, ReadingRules } from './meeting.ts';
import { isTerse } from './fields/title.ts';
import { Slips } from './people/slips.ts';
import type { Lexicon } from './vocabulary/lexicon.ts';

/** What the checks need to know of one meeting. */
export interface Checked {
  meeting: Meeting;
  /** In the order of `meeting.items`. */
  drafts: readonly Draft[];
  conflicts: readonly string[];
  copied: string | null;
  rules: ReadingRules;
  lexicon: Lexicon;
  /** The lines of the page, as stored. */
  lines: () => readonly string[];
}

/** What a person may want to know or mend in the minutes of one meeting. */
export function diagnose(checked: Checked): Diagnostic[] {
  const { meeting, drafts, rules } = checked;
  const known = new Slips([...meeting.participants.flatMap(handlesOf), ...rules.knownLogins]);
  return [
    ...datesOf(checked),
    ...meeting.items.flatMap((item, index) => {
      const draft = drafts[index];
      return [
        ...(draft?.malformed ? [malformed(item, checked)] : []),
        ...ownersOf(item, checked, known),
        ...terse(item, checked),
      ];
    }),
    ...duplicates(checked),
  ];
}

function datesOf({ meeting, conflicts, copied }: Checked): Diagnostic[] {
  if (copied !== null) {
    const message = `the heading says ${copied}, the day of another page here, so it was copied; the file name counts (${meeting.date ?? ''})`;
    return [{ path: meeting.path, line: meeting.line, rule: 'copied-heading', severity: 'notice', message, fix: null }];
  }
  if (meeting.date === null) {
    const message = 'this meeting has no date; write one into its heading or file name, such as 2024-02-14';
    return [
      { path: meeting.path, line: meeting.line, rule: 'undated-meeting', severity: 'warning', message, fix: null },
    ];
  }
  if (conflicts.length === 0) return [];
  const message = `the meeting is taken to be of ${meeting.date}, but there is also ${conflicts.join(' and ')}`;
  return [
    { path: meeting.path, line: meeting.line, rule: 'conflicting-dates', severity: 'warning', message, fix: null },
  ];
}

function malformed(item: ActionItem, { meeting, lines }: Checked): Diagnostic {
  const line = lines()[item.line - 1] ?? '';
  const marker = item.marker ?? '';
  const plain = marker.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  // "@AI alice: t" → "AI @alice: t"; a person is meant by the @, not the marker.
  const moved = line.replace(
    new RegExp(`@(${plain})([\\s:]+)@?(?=[\\p{L}\\p{N}])`, 'iu'),
    (_, __, gap: string) => `${marker}${gap}@`,
  );
  const fix =
    moved === line
      ? line.replace(new RegExp(`@?(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu'), () => marker)
      : moved;
  const message = `the marker is written unusually; "${marker} @login: task" is read everywhere`;
  return {
    path: meeting.path,
    line: item.line,
    rule: 'malformed-marker',
    severity: 'warning',
    message,
    fix: fix === line ? null : fix,
  };
}

function ownersOf(item: ActionItem, checked: Checked, known: Slips): Diagnostic[] {
  const { path } = checked.meeting;
  if (item.owners.length === 0) {
    if (item.status === 'closed') return [];
    const message = `nobody is named as the owner of "${short(item.text)}"`;
    return [{ path, line: item.line, rule: 'no-owner', severity: 'notice', message, fix: null }];
  }
  return item.owners.flatMap((owner) =>
    owner.login && owner.person === null ? unknownOwner(owner.name, item, checked, known) : [],
  );
}

/** A handle that nobody has, where one that somebody has is a slip away. */
function unknownOwner(name: string, item: ActionItem, { meeting, rules, lines }: Checked, known: Slips): Diagnostic[] {
  if (known.has(name)) return [];
  const near = known.nearest(name);
  if (near === null && rules.knownLogins.length === 0) return [];
  const line = lines()[item.line - 1] ?? '';
  const fixed =
    near === null ? line : line.replace(new RegExp(`@${escapedName(name)}(?![\\p{L}\\p{N}-])`, 'u'), `@${near}`);
  const message = `@${name} is not known here${near === null ? '' : `; did you mean @${near}?`}`;
  return [
    {
      path: meeting.path,
      line: item.line,
      rule: 'unknown-owner',
      severity: 'warning',
      message,
      fix: fixed === line ? null : fixed,
      ...(near === null && { login: name }),
    },
  ];
}

function handlesOf(participant: Participant): string[] {
  return participant.login ? [participant.name] : [];
}

function escapedName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function terse(item: ActionItem, { meeting, lexicon }: Checked): Diagnostic[] {
  if (!isTerse(item.text, lexicon) || item.status === 'closed') return [];
  const message = `"${short(item.text)}" says little alone; the issue will be called "${short(item.title)}"`;
  return [{ path: meeting.path, line: item.line, rule: 'terse-text', severity: 'notice', message, fix: null }];
}

function duplicates({ meeting }: Checked): Diagnostic[] {
  const first = new Map<string, number>();
  return meeting.items.flatMap((item): Diagnostic[] => {
    const owners = item.owners.map(({ name }) => name.toLowerCase()).sort();
    const key = JSON.stringify([item.text.toLowerCase(), item.title.toLowerCase(), owners]);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, item.line);
      return [];
    }
    const message = `the same words and owner stand on line ${line} already`;
    return [{ path: meeting.path, line: item.line, rule: 'duplicate-in-file', severity: 'notice', message, fix: null }];
  });
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
