import type { Entry } from '../blocks/outline.ts';
import { isLabel } from '../candidates/lead-in.ts';
import { placeOf } from '../habits/sections.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Sign } from './weights.ts';

/** What stands above a list of unmarked points says of it. Change here when another heading speaks for or against tasks. */

/** What the headings and lead-ins above a list say about it. */
export function placeOfList(parent: Entry, lexicon: Lexicon): Sign[] {
  const signs = new Set<Sign>();
  let isNearest = true;
  for (let above: Entry | null = parent; above && above.kind !== 'page'; above = above.parent) {
    const written = lastSentence(lastLine(above.prose.mask));
    const text = written
      .toLowerCase()
      .replace(/[:：]$/u, '')
      .trim();
    if (text === '' || text.length > (isNearest ? 2 : 1) * MAX_HEADING) continue;
    const tokens = lexicon.tag(text);
    const classes = new Set(tokens.flatMap((token) => [...token.classes]));
    if (classes.has('agenda') && !classes.has('action')) signs.add('under-an-agenda');
    if (isNearest) {
      if (lexicon.find('attendance', text) !== null || lexicon.find('absence', text) !== null)
        signs.add('list-of-people');
      const isHeading = above.kind === 'heading' || isLabel(above);
      if (classes.has('step') || classes.has('leftover'))
        signs.add(isHeading && placeOf(written, lexicon) !== null ? 'under-next-steps' : 'led-in-as-next-steps');
      else if (isOfWhatIsOpen(text, lexicon)) signs.add('under-what-is-open');
      else if (classes.has('action') && /[:：]\s*$/u.test(written)) signs.add('led-in-as-tasks');
      else if (classes.has('action')) signs.add('heading-speaks-of-tasks');
      else if (
        classes.has('sectionBeside') ||
        lexicon.has('otherStatements', text) ||
        lexicon.has('otherSections', text)
      )
        signs.add('under-another-section');
      else if (classes.has('review') || classes.has('statusColumn')) signs.add('under-reports');
    }
    if (above.kind === 'heading') isNearest = false;
  }
  return [...signs];
}

/** "Still open", "Pending from last week": nothing but that it is open. */
export function isOfWhatIsOpen(heading: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tag(heading);
  const beside = ['article', 'relation', 'earlier', 'meeting', 'open', 'leftover'] as const;
  return (
    tokens.some(({ classes }) => classes.has('open')) &&
    tokens.every(({ classes }) => beside.some((one) => classes.has(one)))
  );
}

/** "Thanks to all. I note the following action items:" */
function lastSentence(line: string): string {
  return line.slice(line.lastIndexOf('. ') + 1).trimStart();
}

function lastLine(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\n') + 1);
}

/** What is longer is no name of a list. Characters. */
const MAX_HEADING = 120;
