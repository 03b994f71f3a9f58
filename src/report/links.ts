import type { Operation } from '../tracking/operation.ts';
import { permalink } from '../plain-text/permalink.ts';
import { quote } from '../plain-text/quote.ts';
import { code } from './escape.ts';
import type { Run } from './run.ts';
import { dayOf } from './words.ts';

export type Place = Pick<Run, 'serverUrl' | 'repository' | 'commit' | 'tracker'>;

export const lineUrl = (place: Place, path: string, line: number): string => permalink(place, place.commit, path, line);

export const lineLink = (place: Place, path: string, line: number): string =>
  `[L${line}](${lineUrl(place, path, line)})`;

export const fileLink = (place: Place, path: string): string => `[${code(path)}](${lineUrl(place, path, 1)})`;

/** The line of one meeting among several: "networking 2024-02-14, L53". */
export const mentionLink = (
  place: Place,
  { series, date, path, line }: Pick<Operation, 'series' | 'date' | 'path' | 'line'>,
): string => `[${quote(`${series} ${dayOf(date)}`)}, L${line}](${lineUrl(place, path, line)})`;

/** Without its folders, which a phone has no room for. */
export const shortPlaceLink = (place: Place, path: string, line: number): string =>
  `[${quote(`${path.slice(path.lastIndexOf('/') + 1)}:${line}`)}](${lineUrl(place, path, line)})`;

const issueUrl = ({ serverUrl, repository, tracker }: Omit<Place, 'commit'>, number: number): string =>
  `${serverUrl}/${tracker ?? repository}/issues/${number}`;

/** Only this one has the redirect. */
export const GITHUB = 'https://github.com';

/**
 * An issue of ours, named on a pull request. A plain link would leave "mentioned this" on the issue: github.com has
 * a redirect that leaves nothing; elsewhere the number stays text.
 */
export function quietIssueLink(place: Omit<Place, 'commit'>, number: number): string {
  if (place.serverUrl !== GITHUB) return code(`#${number}`);
  return `[#${number}](${issueUrl({ ...place, serverUrl: 'https://redirect.github.com' }, number)})`;
}

const REFERENCE = /^([\w.-]+\/[\w.-]+)#(\d+)$/u;

/** What the minutes point to, `owner/repo#12`: linked where that leaves nothing behind, else its name. */
export function quietReferenceLink({ serverUrl }: Place, reference: string): string {
  const [, repository, number] = REFERENCE.exec(reference) ?? [];
  if (serverUrl !== GITHUB || repository === undefined || number === undefined) return quote(reference);
  return `[${quote(reference)}](https://redirect.github.com/${repository}/issues/${number})`;
}

/** An issue of ours, named where nothing is linked back: the job summary. */
export const issueLink = (place: Place, number: number): string => `[#${number}](${issueUrl(place, number)})`;
