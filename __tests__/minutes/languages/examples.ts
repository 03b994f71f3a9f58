import type { ColumnRole } from '../../../src/minutes/habits/columns.ts';
import type { Language } from '../../../src/minutes/meeting.ts';

/**
 * What minutes in one language say and how it is read: written by somebody who reads it, with made-up people.
 * Each language has a file of these here; `languages.test.ts` runs them all.
 */
export interface LanguageExamples {
  language: Language;
  headings: {
    /** Lists of tasks. */
    plain: readonly string[];
    /** Lists of tasks of an earlier meeting. */
    carried: readonly string[];
    /** Lists where only points with an owner or a check box are tasks. */
    weak: readonly string[];
    /** Something else. */
    none: readonly string[];
  };
  columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Whole pages. An item is told as `OWNER OWNER: text [carried over] [closed]`, with `-` for nobody. */
  pages: readonly ExamplePage[];
  /** Pages that are not read so yet: nothing runs them until the grammar that they need is there. */
  wanted?: readonly ExamplePage[];
}

interface ExamplePage {
  name: string;
  minutes: string;
  items: readonly string[];
}
