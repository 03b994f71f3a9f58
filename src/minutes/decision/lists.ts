import type { Scope, Reading } from '../candidates/draft.ts';
import type { Entry, Outline } from '../blocks/outline.ts';
import { placeOf } from '../habits/sections.ts';
import { placeOfList } from './list-place.ts';
import { looseScope } from './scopes.ts';
import { weighList, type WeighedList } from './unmarked.ts';
import type { Verdict } from './verdict.ts';

/** The lists of one page that no heading announces, each weighed at most once. Change here when a list is judged by more. */
export class WeighedLists {
  readonly #outline: Outline;
  readonly #reading: Reading;
  readonly #lastPoint: Entry | undefined;
  readonly #known = new Map<Entry, WeighedList | null>();
  #elsewhere: boolean | null = null;

  constructor(outline: Outline, reading: Reading) {
    this.#outline = outline;
    this.#reading = reading;
    this.#lastPoint = outline.entries.findLast((entry) => entry.kind === 'point' && entry.parent?.kind !== 'point');
  }

  /** The points right below an entry that look like tasks, though no heading says so. */
  tasksBelow(entry: Entry): ReadonlyMap<Entry, Scope> | null {
    const tasks = this.#below(entry)?.tasks;
    if (!tasks || tasks.size === 0) return null;
    return new Map([...tasks].map((task) => [task, looseScope(entry, this.#reading.lexicon)]));
  }

  looksLikeTask(entry: Entry): boolean {
    return entry.parent !== null && this.#below(entry.parent)?.tasks.has(entry) === true;
  }

  /** What was weighed about a point, where it came to that. */
  weighedOf(entry: Entry): Pick<Verdict, 'weighed'> {
    const list = entry.parent ? this.#known.get(entry.parent) : null;
    return list ? { weighed: () => list.weighed().get(entry) ?? null } : {};
  }

  /** All that came to be weighed, by the block that they stand below. */
  get all(): ReadonlyMap<Entry, WeighedList | null> {
    return this.#known;
  }

  #below(entry: Entry): WeighedList | null {
    let list = this.#known.get(entry);
    if (list === undefined) {
      const { lexicon } = this.#reading;
      const points = entry.children.filter((child) => child.kind === 'point' && !child.ignored);
      const place = {
        signs: points.length === 0 ? [] : placeOfList(entry, lexicon),
        isLast: points.length > 0 && points.at(-1) === this.#lastPoint,
        tasksStandElsewhere: () => this.#tasksStandElsewhere(),
      };
      list = points.length === 0 ? null : weighList(points, place, looseScope(entry, lexicon), this.#reading);
      this.#known.set(entry, list);
    }
    return list;
  }

  /** Whether a heading of the page announces its tasks. */
  #tasksStandElsewhere(): boolean {
    this.#elsewhere ??= this.#outline.entries.some(
      (entry) => entry.kind === 'heading' && placeOf(entry.prose.mask, this.#reading.lexicon)?.strength === 'plain',
    );
    return this.#elsewhere;
  }
}
