import { anyOf } from '../vocabulary/everywhere.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { oneLine } from '../blocks/prose.ts';
import { withoutEnd } from '../blocks/trim.ts';
import type { RuleName } from './rules.ts';

/** Whether there are no words at all. */
export function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** "will", between an owner and the task. */
const VERB = new RegExp(`^${anyOf('ownerVerb')}\\s+`, 'iu');

/** A task's words as one line, without what only led to them. `owned`: an owner stood before. */
export function taskText(text: string, owned: boolean): string {
  let words = oneLine(text).replace(/^(?:\[[ xX]\]\s+)?[\s:：,，;.–—>=→⇒•|-]*(?=\S)/u, '');
  if (owned) words = words.replace(VERB, '');
  words = words.replace(/[\s,，;；:：–—([|-]+$/u, '');
  if (words.endsWith(')') && !words.includes('(')) words = words.slice(0, -1).trimEnd();
  return words;
}

/** "none for December" */
const NONE = new RegExp(`^${anyOf('noneOf')}["”']?\\s${anyOf('noTaskBehind')}(?:\\s\\S+){0,4}$`, 'u');
/** "name: t", "@github-handle will …" */
const PLACEHOLDER = new RegExp(`^@?${anyOf('placeholder')}\\s*(?::|-|${anyOf('ownerVerb')})\\s`, 'iu');
/** "Task 1" */
const PLACEHOLDER_TASK = new RegExp(`^${anyOf('placeholderTask')}\\s#?\\d{1,2}$`, 'u');

/** Why some words are no task: none at all, "none", a template. */
export function noTask(text: string, owned: boolean, lexicon: Lexicon): RuleName | null {
  if (isEmpty(text)) return 'no-task';
  const plain = withoutEnd(text.toLowerCase().replace(/^[\s([]+/u, ''), /[.!?\s)\]:]/u);
  if (/^\d+(?:\s+\p{L}+)?$/u.test(plain)) return 'count';
  if (NONE.test(plain)) return 'no-task';
  if (lexicon.has('noTask', plain) && !(owned && plain.includes(' '))) return 'no-task';
  // A status where a task should be: somebody's reply.
  if (lexicon.has('done', plain)) return 'no-task';
  return isTemplate(text, lexicon) ? 'template' : null;
}

/** "<task>", "[description]", "…", "list action items here": what a template holds before somebody writes. */
function isTemplate(text: string, lexicon: Lexicon): boolean {
  const plain = text.toLowerCase();
  return (
    lexicon.words('templates').some((template) => plain.includes(template)) ||
    /^[<[{]{1,2}[^<>[\]{}]{1,60}[>\]}]{1,2}[.\s]*$/u.test(text) ||
    /^\[[^\]]{1,30}\]\s+\S{1,10}\s+\[[^\]]{1,60}\]/u.test(text) ||
    PLACEHOLDER.test(text) ||
    /^(?:\.{3}|…|x{3,}|_{3,})\s*$/iu.test(plain) ||
    PLACEHOLDER_TASK.test(plain)
  );
}
