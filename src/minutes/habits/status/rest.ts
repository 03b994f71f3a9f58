import type { Rest } from '../status.ts';
import type { StatusWord } from '../../vocabulary/status-words.ts';

/**
 * What may stand behind a phrase that tells a status, so that it ends the task and is not a part of its words. Change
 * here when a habit needs another kind of rest.
 */

/** What explains a status is not longer. Characters. */
const MAX_EXPLANATION = 120;
/** What tells who did it, where or when is not longer. Characters. */
const MAX_DETAIL = 80;
const MAX_MOVED = 40;
const MAX_PASSIVE = 48;

const has =
  (...names: readonly string[]) =>
  (word: StatusWord | undefined): boolean =>
    word !== undefined && names.some((name) => word.classes.has(name));

const CLOSING = has('stop', 'close', 'smiley');
const PUNCTUATION = has('stop', 'close', 'open', 'semi', 'comma', 'colon', 'question', 'dash', 'smiley');
const TO_COME = has('coming', 'month', 'weekday', 'tomorrow', 'endOf');

/** "done?" */
export function isAsked(rest: readonly StatusWord[]): boolean {
  return has('question')(rest[0]);
}

/** Whether the words behind a phrase are of a kind; `text` is what they are places of. */
export function restFits(kind: Rest, rest: readonly StatusWord[], text: string): boolean {
  const length = text.length - (rest[0]?.start ?? text.length);
  switch (kind) {
    case 'any':
      return true;
    case 'capital':
      return /^(?:[\p{Lu}\p{Lo}@#]|https?:)/u.test(text);
    case 'end':
      return rest.every(CLOSING);
    case 'apart':
      return rest.every(CLOSING) || PUNCTUATION(rest[0]);
    case 'reason':
      return isByWhom(rest, length) || restFits('explained', rest, text);
    case 'explained':
      return rest.every(CLOSING) || (has('comma', 'semi', 'colon')(rest[0]) && length <= MAX_EXPLANATION);
    case 'moved':
      return rest.length > 0 && length <= MAX_MOVED && !rest.slice(0, -1).some(has('stop', 'open'));
    case 'detail':
      return length <= MAX_DETAIL && isDetail(rest);
    case 'reference':
      return length <= MAX_DETAIL && has('reference')(rest.findLast((word) => !CLOSING(word) && !has('already')(word)));
    case 'passive':
      return length <= MAX_PASSIVE && isPassive(rest);
  }
}

/** "cancelled by the board" */
function isByWhom(rest: readonly StatusWord[], length: number): boolean {
  return (
    has('relation')(rest[0]) &&
    length <= MAX_MOVED &&
    rest.at(-1) !== rest[0] &&
    !rest.slice(0, -1).some(has('stop', 'comma'))
  );
}

/** "by Carol", "in #12", "5/3", "during the meeting", "last week"; nothing that is yet to come. */
function isDetail(rest: readonly StatusWord[]): boolean {
  const [first, second, third] = rest;
  if (has('earlier')(first)) return !rest.some(has('coming'));
  if (rest.length === 0 || rest.some(TO_COME) || rest.slice(0, -1).some(has('question'))) return false;
  if (has('reference', 'number', 'today')(first)) return true;
  if (has('stop', 'comma')(first)) return has('reference')(second);
  if (!has('relation', 'see')(first) || second === undefined) return false;
  return !has('article')(second) || has('meeting')(third);
}

/** "… am 12.01. eingereicht" */
function isPassive(rest: readonly StatusWord[]): boolean {
  const words = rest.filter((word) => !CLOSING(word));
  const last = words.at(-1);
  return has('acted', 'done')(last) && !words.some(has('semi', 'open'));
}
