/**
 * Titles of issues as plain words. Change here when a title shows marks or pings somebody.
 */
import { cut, plainLine } from '../../plain-text/plain-line.ts';

/** GitHub's limit. https://docs.github.com/en/rest/issues/issues#create-an-issue */
const MAX_TITLE = 256;

/** A title: plain words. GitHub renders no Markdown there, but people get pinged by an @. */
export const plainTitle = (text: string): string => cut(plainLine(text).replace(/@(?=\w)/gu, ''), MAX_TITLE);
