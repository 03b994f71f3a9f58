import type { PhrasingContent } from 'mdast';
import type { Person } from '../meeting.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { FindMarkers } from '../habits/markers/words.ts';
import type { Names } from '../people/names.ts';
import type { Entry } from '../blocks/outline.ts';
import type { Place } from '../habits/sections.ts';
import type { Boxes, Statement } from '../habits/status/statements.ts';
import type { RuleName } from '../habits/rules.ts';

/** What reading a page needs to know beside the page. */
export interface Reading {
  lexicon: Lexicon;
  names: Names;
  markers: FindMarkers;
  /** What the boxes that Markdown doesn't know mean on this page, where it says so. */
  boxes: Boxes;
}

/** What a heading, a lead-in or a parent point hands down to the points below it. */
export interface Scope {
  place: Place;
  /** The owner who stands above the tasks. */
  owners: Person[];
  /** The heading or lead-in. */
  head: Entry;
  /** The heading is a task itself: "#### TODO: update the docs". */
  headIsItem: boolean;
  /** What stands behind its points is something else. */
  onlyPoints?: boolean;
  /** By which rule its points are items, where that is not their heading. */
  rule?: RuleName;
}

/** An action item as it stands on the page, before dates and references are looked up. */
export interface Draft {
  entry: Entry;
  line: number;
  endLine: number;
  marker: string | null;
  /** Written `@AI`. */
  malformed: boolean;
  rule: RuleName;
  text: string;
  owners: Person[];
  supporters: Person[];
  /** Its own paragraph, as far as it belongs to it: there references count. */
  nodes: PhrasingContent[];
  /** What is said about its status: by itself, then right below. */
  statements: Statement[];
  carriedOver: boolean;
  /** Whether the marker had words of its own, or took those around it. */
  ownWords: boolean;
  /** What says until when beside the text: the due column, the brackets of the owner. */
  due: string | null;
  /** The number of the item's issue, if it stands beside the text. */
  issueNumber: number | null;
  /** The group's own number of the task. */
  code?: string | null;
  /** What the same paragraph says before the marker: "The proposal is two months old." */
  lead?: string;
  /** Under which heading or lead-in of action items it stands. */
  head: Entry | null;
}
