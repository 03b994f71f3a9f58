import type { ActionItem, Meeting } from '../../src/minutes/meeting.ts';
import type { TrackedItem } from '../../src/tracking/tracked-item.ts';
import { aMeeting, anItem, anOwner } from '../support/builders.ts';

/**
 * A line of minutes in short: `bob: draft the buoy list`, with `>` before it where it is listed as left over, `x` where
 * it is said to be done, and ` / Topic` behind it for the heading above.
 */
export type Line = string | [line: string, overrides: Partial<ActionItem>];

/** Minutes of one meeting; its items stand on lines 10, 20, 30, … */
export function minutes(date: string | null, lines: readonly Line[], overrides: Partial<Meeting> = {}): Meeting {
  const items = lines.map((line, index) => {
    const [text, more] = typeof line === 'string' ? [line, {}] : line;
    return { ...itemOf(text), line: (index + 1) * 10, endLine: (index + 1) * 10, ...more };
  });
  return aMeeting({ date, path: `harbour/${date ?? 'undated'}.md`, series: 'harbour', items, ...overrides });
}

function itemOf(line: string): ActionItem {
  const { left, done, owners, text, topic } = LINE.exec(line)?.groups ?? {};
  const isDone = done !== undefined;
  return anItem({
    carriedOver: left !== undefined,
    status: isDone ? 'closed' : 'open',
    evidence: isDone ? { line: 1, text: 'done', reason: 'completed', strength: 'explicit' } : null,
    owners: (owners ?? '')
      .split(',')
      .filter(Boolean)
      .map((name) => anOwner({ name })),
    text: text ?? line,
    title: text ?? line,
    section: left === undefined ? ['Agenda', topic ?? 'Any other business'] : ['Left over from last time'],
  });
}

const LINE = /^(?<left>> )?(?<done>x )?(?:(?<owners>[a-z,]+): )?(?<text>.+?)(?: \/ (?<topic>.+))?$/u;

/** Who belongs together: the places of each task's mentions, `01-07:10` for line 10 of the meeting of January 7. */
export function together(items: readonly TrackedItem[]): string[][] {
  return items.map(({ mentions }) =>
    mentions.map(
      ({ path, line, removed }) =>
        `${/\d\d-\d\d(?=\.md$)/u.exec(path)?.[0] ?? path}:${line}${removed ? ' removed' : ''}`,
    ),
  );
}

/** As it comes back from passports: plain data, nothing shared. */
export const stored = (items: readonly TrackedItem[]): TrackedItem[] => structuredClone([...items]);
