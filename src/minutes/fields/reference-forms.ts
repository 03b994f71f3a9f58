import type { Reference } from '../meeting.ts';
import { anyOf } from '../vocabulary/everywhere.ts';

/** A reference as one place of a text tells it. */
export interface Nominee {
  reference: Reference;
  /** The characters that tell it. */
  text: string;
  start: number;
  end: number;
}

/** Hosts that have `/owner/repo/issues/1` too and are no GitHub. */
const OTHER_FORGES = /(?:^|\.)(?:gitlab|bitbucket|codeberg|gitea|gitee|forgejo|sourcehut|jira)\b/iu;
const GITHUB = /^(?:www\.|redirect\.)?github\.com$/iu;

const OWNER = '[A-Za-z\\d](?:[A-Za-z\\d-]{0,38})';
const REPO = '[A-Za-z\\d._-]{1,100}';
const NUMBER = '[1-9]\\d{0,7}';

const ISSUE_PATH = new RegExp(`^/(${OWNER})/(${REPO})/(issues|pulls?)/(${NUMBER})(?![\\w.-]*[A-Za-z\\d_])`, 'u');

/** The issue or pull request that a URL points to; anchors, `/files` and queries don't matter. `null` for all else. */
export function referenceOfUrl(url: string): Reference | null {
  const match = /^(?:https?:)?\/\/([^/?#\s]{1,255})(\/[^?#\s]*)/iu.exec(url);
  const host = match?.[1]?.toLowerCase();
  const found = ISSUE_PATH.exec(match?.[2] ?? '');
  if (host === undefined || found === null || OTHER_FORGES.test(host) || host.includes('@')) return null;
  const [, owner = '', repo = '', kind, number] = found;
  return reference(
    owner,
    repo,
    Number(number),
    kind === 'issues' ? 'issue' : 'pull',
    GITHUB.test(host) ? 'github.com' : host,
  );
}

/** With its canonical URL where owner and repository are known; `host` defaults to github.com. */
export function reference(
  owner: string | null,
  repo: string | null,
  number: number,
  kind: Reference['kind'],
  host = 'github.com',
): Reference {
  const known = owner !== null && repo !== null;
  const url = known ? `https://${host}/${owner}/${repo}/${kind === 'pull' ? 'pull' : 'issues'}/${number}` : null;
  return { owner, repo, number, kind, url };
}

const URLS = /(?<![\w/.@-])(?:https?:\/\/|(?=(?:www\.|redirect\.)?github\.com\/))[^\s<>"`\uFFFC]+/giu;
/** `example/specs/pull/12`: a URL without its host. */
const PATHS = new RegExp(`(?<![\\w/.@:-])(?:${OWNER})/(?:${REPO})/(?:issues|pull)/(?:${NUMBER})(?![\\w-])`, 'gu');
/** `owner/repo#1`, `repo#1`, `repo/#1`, `#1`. */
const HASHED = new RegExp(
  `(?<![\\p{L}\\p{N}_/@.#&=+-])(?:(?:(?<owner>${OWNER})/)?(?<repo>${REPO}?)(?:/pull|/issues)?/?)?#(?<number>${NUMBER})(?![\\p{L}\\p{N}_]|[-.]\\p{L}|[.,]\\d)`,
  'gu',
);
/** `PR 12`, `pull request 12`, `issue 5`: a plain number after one of the words that mean nothing else. */
const WORDED = new RegExp(
  `(?<![\\p{L}\\p{N}_/-])(?<word>(?!pulls?[ \\u00A0]?\\d)${anyOf('pullWord')}|issues?)(?:[ \\u00A0]?(?:n[°o]\\.?|nr\\.?|№))?[ \\u00A0]?(?<number>[1-9]\\d{0,7})(?![\\p{L}\\p{N}_%:/-]|[.,]\\d)`,
  'gu',
);
const GH = /(?<![\p{L}\p{N}_/-])GH-(?<number>[1-9]\d{0,7})(?![\p{L}\p{N}_-])/gu;

const PULL_WORD = new RegExp(`(?<!\\p{L})${anyOf('pullWord')}$`, 'u');
const ISSUE_WORD = new RegExp(`(?<!\\p{L})${anyOf('issueWord')}$`, 'u');
/** What is numbered with # and is no issue: `Meeting #12`, `Discussion #3`, `RFC #7`, `C#1`. */
const NUMBERED = new RegExp(
  `(?<!\\p{L})(?:${anyOf('numberedThing')}|ap|q|rfcs?|eips?|ercs?|ceps?|keps?|cves?|acd\\w?|c|f|j)$`,
  'u',
);
/** Written together they are the repository of such numbers: `rfcs#12`; `RFC#12` is none. */
const SERIES = /^(?:rfcs|eips|EIPs|ercs|ERCs|ceps|keps|peps)$/u;
const RANK = new RegExp(`^\\s${anyOf('rankedThing')}\\b`, 'iu');
const AND = new RegExp(`^\\s*(?:[,&/]|${anyOf('and')})\\s*#?\\d`, 'iu');
const COUNTED = new RegExp(`^\\s(?:${anyOf('countedBehind')}|%)`, 'iu');

/**
 * Every reference that plain text tells, in order. Patterns only nominate: the words beside a candidate may say that it
 * is something else. U+FFFC stands where the text has something that is no text.
 */
export function nominate(text: string): Nominee[] {
  const found: Nominee[] = [];
  let rest = text;
  const add = (match: RegExpExecArray, candidate: Reference | null): void => {
    if (candidate === null) return;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ reference: candidate, text: rest.slice(start, end), start, end });
  };
  rest = text.replace(URLS, (url, at: number) => {
    const target = referenceOfUrl(/^https?:/iu.test(url) ? url : `https://${url}`);
    if (target !== null) found.push({ reference: target, text: url, start: at, end: at + url.length });
    return blank(url);
  });
  rest = rest.replace(PATHS, (path, at: number) => {
    const target = referenceOfUrl(`https://github.com/${path}`);
    if (target !== null) found.push({ reference: target, text: path, start: at, end: at + path.length });
    return blank(path);
  });
  if (rest.includes('#')) for (const match of rest.matchAll(HASHED)) add(match, hashed(match, rest));
  if (!/\d/u.test(rest)) return found.sort(inOrder);
  const lower = rest.toLowerCase();
  // A few letters are longer in lower case (İ); then places would not agree.
  for (const match of (lower.length === rest.length ? lower : rest).matchAll(WORDED)) add(match, worded(match, rest));
  for (const match of rest.matchAll(GH)) add(match, reference(null, null, Number(match.groups?.['number']), 'unknown'));
  return found.sort(inOrder);
}

const inOrder = (one: Nominee, other: Nominee): number => one.start - other.start;

function hashed(match: RegExpExecArray, text: string): Reference | null {
  const { number } = match.groups ?? {};
  let { owner = null, repo = '' } = match.groups ?? {};
  // `specs/pull/#12`: the pattern takes the kind for the repository.
  if (owner !== null && /^pulls?$/iu.test(repo)) [owner, repo] = [null, owner];
  const before = text.slice(Math.max(0, match.index - 40), match.index).trimEnd();
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  const kindWord = owner === null && !match[0].includes('/') ? repo.toLowerCase() : '';
  const isWord = PULL_WORD.test(kindWord) || (ISSUE_WORD.test(kindWord) && !kindWord.endsWith('s'));
  const name = isWord ? '' : repo.replace(/^[-._]+/u, '');
  if (
    name === ''
      ? !isWord && (NUMBERED.test(before.toLowerCase()) || RANK.test(after))
      : NUMBERED.test(name.toLowerCase()) && !SERIES.test(name)
  )
    return null;
  if (/^\d+$/u.test(name) && owner === null) return null;
  const lead = isWord ? kindWord : before;
  const kind = kindAfter(lead);
  return reference(owner, name === '' ? null : name, Number(number), kind);
}

function worded(match: RegExpExecArray, text: string): Reference | null {
  const { word = '', number } = match.groups ?? {};
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  const isList = AND.test(after);
  // "PRs 3 open", "issues 5 days old": a plural before a plain number counts.
  if (/s$/iu.test(word) && !isList) return null;
  if (COUNTED.test(after)) return null;
  return reference(null, null, Number(number), kindAfter(word));
}

function kindAfter(words: string): Reference['kind'] {
  const lower = words.toLowerCase();
  if (PULL_WORD.test(lower)) return 'pull';
  return ISSUE_WORD.test(lower) ? 'issue' : 'unknown';
}

function blank(text: string): string {
  return '\uFFFC'.repeat(text.length);
}
