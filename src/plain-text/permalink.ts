/** Where minutes stand on GitHub. */
export interface Place {
  serverUrl: string;
  /** `owner/repo`. */
  repository: string;
}

/** Signs that a URL may hold but Markdown would read: brackets end a link, stars and underscores emphasise. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(/[!'()*_~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `encodeURIComponent` refuses half a character. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** A repository path as part of a URL: each segment percent-encoded, slashes kept, lone surrogates replaced. */
const encodePath = (path: string): string =>
  path.replace(LONE_SURROGATE, '\ufffd').split('/').map(encodeSegment).join('/');

/**
 * The line as it stood at a commit. Without `?plain=1` GitHub renders the page and ignores the line.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 */
export const permalink = ({ serverUrl, repository }: Place, sha: string, path: string, line: number): string =>
  `${serverUrl}/${repository}/blob/${sha}/${encodePath(path)}?plain=1#L${line}`;
