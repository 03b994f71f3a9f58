/**
 * The names of all reasons for which a line is an action item or none, in words for people. Change here when a habit has
 * a reason of its own.
 */

/** What decided on a line: these names are what `explain` reports. */
export type RuleName = keyof typeof RULES;

/** Every rule that makes or refuses an action item, in words for people. */
export const RULES = {
  'marker-colon': 'a marker with a colon begins an action item',
  'marker-handle': 'a marker with an @handle is an action item',
  'marker-dash': 'a marker with a dash or an arrow begins an action item',
  'marker-name': 'a marker with the name of its owner begins an action item',
  'marker-boxed': 'a marker in brackets makes its statement an action item',
  'marker-numbered': "a marker with the group's own number is an action item",
  'marker-capitals': 'a marker in capitals in front is an action item',
  'marker-behind': 'a marker behind a statement makes it an action item',
  'marker-arrow': 'an arrow or a dash leads from a task to the marker',
  'marker-bold': 'a bold marker begins an action item',
  'owner-takes': 'somebody takes an action',
  'todo-bare': 'a statement that begins with TODO is an action item',
  'in-action-list': 'a point under a heading or lead-in of action items is an action item',
  'in-carried-list': 'a point under a heading or lead-in of earlier action items is an action item, carried over',
  'looks-like-task': 'a point without a marker that looks like a task',
  'in-action-table': 'a row of a table of action items is an action item',
  'lead-in-with-task': 'a lead-in of action items that names the task itself is an action item',
  'artificial-intelligence': 'AI means artificial intelligence here: no colon, owner or bracket makes it a marker',
  'transcript-speaker': "these are a participant's initials: somebody speaks",
  'word-in-sentence': "the marker's word is an ordinary part of the sentence",
  'no-marker-form': 'the word stands alone, so that it marks nothing',
  count: 'it speaks of action items, it is none',
  heading: 'it is a heading',
  'lead-in': 'it announces action items, it is none',
  'owner-above': 'it names the owner of the points below',
  'group-above': 'it groups the points below',
  'no-task': 'it says that there is no task',
  template: 'it is a template that nobody filled in',
  'other-statement': 'it is a decision, a note or another statement, not an action',
  'link-only': 'it is a link and nothing else',
  detail: 'it is a detail or a reply below an action item',
  'unmarked-among-marked': 'the other points of this list bear a marker; this one does not',
  'weak-section': 'under "next steps" only points with an owner or a check box are action items',
  'no-owner-in-section': 'a paragraph in a section of action items needs an owner in front',
  'table-head': "it is the table's head",
  ignored: 'a comment "minutes: ignore" keeps it out',
  'not-items': "the group's `not-items` keep it out: below that heading only a marker makes an action item",
  'no-marker': 'it has no marker and does not stand in a list, section or table of action items',
  'not-text': 'it is code, a comment or an empty line: such lines yield no items',
} as const;
