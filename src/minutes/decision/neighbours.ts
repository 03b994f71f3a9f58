import type { Reading } from '../candidates/draft.ts';
import { leadInOf } from '../candidates/lead-in.ts';
import { leadOfTask, statementsOf } from '../candidates/front.ts';
import type { Entry } from '../blocks/outline.ts';
import { readOwners } from '../habits/owners/leading-owners.ts';
import { beginsLikeTask } from './task-words.ts';
import { groupSays } from '../candidates/status-below.ts';

/** What the blocks beside one another tell of each, asked once a list. Change here when neighbours tell more. */
export class Neighbours {
  readonly #reading: Reading;
  readonly #announcing = new Map<Entry, boolean>();
  readonly #conversations = new Map<Entry, boolean>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Where one point of a list announces tasks of its own, the others without anybody are sections beside it. */
  isSection(point: Entry, list: Entry): boolean {
    const reading = this.#reading;
    if (point.kind !== 'point' || point.checked !== null) return false;
    if (!this.#announces(list) || leadOfTask(point, reading) || groupSays(point, reading) !== null) return false;
    return leadInOf(point, null, reading) === null;
  }

  #announces(list: Entry): boolean {
    let found = this.#announcing.get(list);
    if (found === undefined) {
      const points = list.children.filter((child) => child.kind === 'point' && child.children.length > 0);
      found = points.some((point) => leadInOf(point, null, this.#reading)?.task === null);
      this.#announcing.set(list, found);
    }
    return found;
  }

  /** Whether the paragraphs beside this one are what people say, one after the other, not what they are to do. */
  isConversation({ parent }: Entry): boolean {
    if (!parent) return false;
    let found = this.#conversations.get(parent);
    if (found === undefined) {
      const { names, lexicon } = this.#reading;
      const said = parent.children
        .filter((child) => child.kind === 'paragraph')
        .flatMap((child) => statementsOf(child, this.#reading))
        .filter((statement) => readOwners(statement.prose.text, names, lexicon)?.ending === 'colon');
      const tasks = said.filter((statement) => startsTask(statement, this.#reading));
      found = said.length >= LEAST_SPOKEN && tasks.length * 2 < said.length;
      this.#conversations.set(parent, found);
    }
    return found;
  }
}

/** So many people speak in a conversation at least. */
const LEAST_SPOKEN = 4;

/** Whether what stands behind the people in front begins like a task. */
function startsTask({ prose }: Entry, { names, lexicon }: Reading): boolean {
  const lead = readOwners(prose.text, names, lexicon);
  return beginsLikeTask(prose.text.slice(lead?.length ?? 0), lexicon);
}
