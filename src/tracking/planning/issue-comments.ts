/**
 * What is said on an issue when it is closed, reopened or handed over. Change here when a reader can't tell from it who
 * said so, or what for.
 */
import type { Config } from '../../config/schema.ts';
import { cut } from '../../plain-text/plain-line.ts';
import { permalink } from '../../plain-text/permalink.ts';
import { quote } from '../../plain-text/quote.ts';
import type { DoneMention } from './done-by.ts';
import type { PlanInput } from './plan-input.ts';
import { proofOf } from './reasons.ts';
import type { Said } from '../said.ts';
import type { Mention } from '../tracked-item.ts';

/** Characters of the minutes that are repeated. */
const MOST = 500;

type Place = Pick<PlanInput, 'serverUrl' | 'source' | 'head'>;

export const commentsOn = (config: Config, what: Config['comment-on'][number]): boolean =>
  config['comment-on'].includes(what);

/** The evidence, as it stands in the minutes, and where. */
export function closingComment(done: DoneMention, series: string, place: Place): string {
  const { evidence, text } = done;
  const proof = proofOf(done);
  const where = meetingLink(done, evidence.line, series, place);
  const verdict = evidence.reason === 'completed' ? 'Done' : 'Not planned';
  const said =
    proof.kind === 'box'
      ? `the box is ticked in the ${where}:\n\n> ☑ ${words(text)}`
      : proof.kind === 'struck'
        ? `the line is struck out in the ${where}:\n\n> ~~${words(proof.words)}~~`
        : `say the ${where}:\n\n> ${words(proof.words)}`;
  return `**${verdict}**, ${said}\n\n<sub>If it is not, reopen this issue: the same words do not close it again.</sub>`;
}

/** On a person's word, said in a comment on the same issue, or by a tick. */
export function saidComment(state: NonNullable<Said['state']>): string {
  const said = state.comment === null ? 'said' : `[said](#issuecomment-${state.comment})`;
  const verdict = state.as === 'completed' ? 'Done' : 'Not planned';
  return `**${verdict}**, ${quote(state.by)} ${said}.\n\n<sub>Later minutes keep it so. If it is not, reopen this issue: that is the last word.</sub>`;
}

export const reopeningComment = (mention: Mention, series: string, place: Place): string =>
  `**Open again**, say the ${meetingLink(mention, mention.line, series, place)}:\n\n> ${words(mention.text)}`;

/** `from`, `to`: owners as people read them, without @. */
export const handoverComment = (
  mention: Mention,
  { from, to }: { from: readonly string[]; to: readonly string[] },
  series: string,
  place: Place,
): string => {
  const [then, now] = [from, to].map((names) => quote(cut(names.join(', '), 200)));
  return `**Handed over** from ${then ?? ''} to ${now ?? ''}, say the ${meetingLink(mention, mention.line, series, place)}:\n\n> ${words(mention.text)}`;
};

const words = (text: string): string => quote(cut(text, MOST)) || '…';

function meetingLink(
  { date, path, sha }: Mention,
  line: number,
  series: string,
  { serverUrl, source, head }: Place,
): string {
  const link = permalink({ serverUrl, repository: source.repository }, sha ?? head, path, line);
  return `minutes of [${quote(`${series}, ${date ?? path}, line ${line}`)}](${link})`;
}
