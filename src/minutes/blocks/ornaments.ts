/** Signs before a point: emoji, boxes, shortcodes, arrows. Not those that tell its status. */
const SIGNS =
  /^(?:\s*(?:(?![✅✔☑❌✖])\p{Extended_Pictographic}[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]*|[☐□◻◽🔲⬜▢]\uFE0F?|\uFE0F|:(?!(?:white_check_mark|heavy_check_mark|ballot_box_with_check|x):)[a-z][a-z0-9_+-]{1,38}:))+\s*(?=\S)/u;
/** A number that the section gives its points: "**103.1** — t", "#12: t". */
const NUMBERED = /^\s*(?:#?\d{1,4}(?:\.\d{1,4})+\.?|#\d{1,4})\s*[—–:：-]\s*/u;
/** Before an owner also other ways to count points, and the day: "[12-10-1] NAME: t", "A1 [TEAM]: t", "01/24 NAME: t". */
const COUNTED =
  /^\s*(?:\(\p{Ll}[\p{Ll} -]{2,18}\)|\[[\p{L}\d][\d.\p{L}-]{0,11}\d\]|\(?\d{4}-\d\d-\d\d(?:-\d{1,3})?\)?|\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?|\p{Lu}{1,3}-?\d{1,3}(?:\.\d{1,3})*|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}|\d{1,3}(?:\.\d{1,3})*[.)]?)\s*[:：.)–—-]?\s+(?=[\p{L}@[(*])/u;

/** Where the words of a point begin behind signs and its number. */
export function ornamentsLength(text: string): number {
  const signs = SIGNS.exec(text)?.[0].length ?? 0;
  return signs + (NUMBERED.exec(text.slice(signs))?.[0].length ?? 0);
}

/** The length of what counts or dates a point, to be left out only where an owner stands behind it. */
export function countLength(text: string): number {
  return COUNTED.exec(text)?.[0].length ?? 0;
}

/** The number that a section gives its points, as the group's own: "103.1" of "**103.1** — t"; not the number of an issue. */
export function codeOfOrnament(text: string): string | null {
  const signs = SIGNS.exec(text)?.[0].length ?? 0;
  const number = NUMBERED.exec(text.slice(signs))?.[0].trim() ?? '';
  return /^\d{1,4}(?:\.\d{1,4})+/u.exec(number)?.[0] ?? null;
}

/** The words of a point without the signs and the number before them. */
export function plainWords(text: string): string {
  return text.slice(ornamentsLength(text));
}
