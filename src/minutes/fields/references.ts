import type { Nodes, PhrasingContent } from 'mdast';
import type { ReadingRules, Reference } from '../meeting.ts';
import { nominate, reference, referenceOfUrl } from './reference-forms.ts';

export interface FoundReferences {
  /** In the order of the text; each thing once, in its fullest form. */
  references: Reference[];
  /** Links whose text names another number or repository than their target. The target is what counts. */
  mismatches: { text: string; target: string; line: number }[];
  /** Short forms whose repository or owner neither the text nor the config tells. */
  unresolved: { text: string; line: number }[];
}

/** Something that stands in a run of text at `start`. */
type Found = { start: number; text: string; line: number; reference: Reference };

/** Text of one paragraph, cell or heading with the links that stand in it. U+FFFC stands for what is no text. */
interface Run {
  text: string;
  lines: { start: number; line: number }[];
  links: { start: number; line: number; text: string; url: string }[];
}

/**
 * The GitHub issues and pull requests that these nodes point to, in their text and links; never in code or HTML
 * comments. `definitions`: URLs of reference-style links by identifier, in lower case.
 */
export function referencesIn(
  nodes: readonly Nodes[],
  rules: ReadingRules,
  definitions: ReadonlyMap<string, string>,
): FoundReferences {
  const result: FoundReferences = { references: [], mismatches: [], unresolved: [] };
  const all: Found[] = [];
  for (const run of runsOf(nodes, definitions)) {
    const found = nominate(run.text).map((nominee) => ({ ...nominee, line: lineAt(run, nominee.start) }));
    for (const link of run.links) {
      const target = referenceOfUrl(link.url);
      if (target === null) continue;
      if (disagrees(link.text, target, rules)) {
        result.mismatches.push({ text: link.text.trim(), target: link.url, line: link.line });
      }
      found.push({ start: link.start, end: link.start, text: link.text, line: link.line, reference: target });
    }
    all.push(...found.sort((one, other) => one.start - other.start));
  }
  const places: { known: number; text: string; line: number }[] = [];
  for (const { reference: told, text, line } of all) {
    const resolved = resolve(told, rules);
    const same = result.references.findIndex((known) => compatible(known, resolved));
    const known = result.references[same];
    if (known === undefined) result.references.push(resolved);
    else result.references[same] = merged(known, resolved);
    places.push({ known: known === undefined ? result.references.length - 1 : same, text, line });
  }
  result.unresolved = places
    .filter(({ known }) => result.references[known]?.url === null)
    .map(({ text, line }) => ({ text, line }));
  return result;
}

function runsOf(nodes: readonly Nodes[], definitions: ReadonlyMap<string, string>): Run[] {
  const runs: Run[] = [];
  const visit = (list: readonly Nodes[]): void => {
    let run: Run | null = null;
    for (const node of list) {
      if (isPhrasing(node)) {
        if (run === null) runs.push((run = { text: '', lines: [], links: [] }));
        append(run, node, definitions);
      } else {
        run = null;
        if ('children' in node) visit(node.children);
      }
    }
  };
  visit(nodes);
  return runs;
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'html',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
]);

function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

function append(run: Run, node: PhrasingContent, definitions: ReadonlyMap<string, string>): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      run.lines.push({ start: run.text.length, line });
      run.text += node.value;
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      for (const child of node.children) append(run, child, definitions);
      break;
    case 'link':
    case 'linkReference': {
      const url = node.type === 'link' ? node.url : definitions.get(node.identifier.toLowerCase());
      const inner: Run = { text: '', lines: [], links: [] };
      for (const child of node.children) append(inner, child, definitions);
      if (url === undefined) {
        run.lines.push({ start: run.text.length, line });
        run.text += inner.text;
      } else {
        run.links.push({ start: run.text.length, line, text: inner.text, url });
        run.text += '\uFFFC';
      }
      break;
    }
    case 'break':
      run.text += '\n';
      break;
    case 'html':
      run.lines.push({ start: run.text.length, line });
      run.text += textOfHtml(node.value);
      break;
    default:
      run.text += '\uFFFC';
  }
}

/** What HTML shows, and the targets of its links; without comments. */
function textOfHtml(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/gu, '\uFFFC')
    .replace(/<[^<>]*>/gu, (tag) => ` ${/href\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1] ?? '\uFFFC'} `);
}

function lineAt(run: Run, offset: number): number {
  const piece = run.lines.findLast(({ start }) => start <= offset) ?? { start: 0, line: 1 };
  return piece.line + (run.text.slice(piece.start, offset).match(/\n/gu)?.length ?? 0);
}

/** Link text that names something, none of it the target. */
function disagrees(text: string, target: Reference, rules: ReadingRules): boolean {
  const told = nominate(text).map((nominee) => resolve(nominee.reference, rules));
  return told.length > 0 && !told.some((one) => compatible(one, target) || isNickname(one, target));
}

/** A nickname of the target's repository with the same number: `k8s-capi#76` for `example/k8s-cluster-api#76`. */
function isNickname(told: Reference, target: Reference): boolean {
  const name = told.repo?.toLowerCase() ?? '';
  const names = [target.repo ?? '', target.owner ?? ''].map((one) => one.toLowerCase());
  return (
    told.number === target.number &&
    told.owner === null &&
    (names.includes(name) || isSubsequence(name, names[0] ?? ''))
  );
}

/** Whether the letters of `short` stand in `long`, in their order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

function compatible(one: Reference, other: Reference): boolean {
  return one.number === other.number && agree(one.owner, other.owner) && agree(one.repo, other.repo);
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.toLowerCase() === other.toLowerCase();
}

function merged(one: Reference, other: Reference): Reference {
  const fuller = one.url === null && other.url !== null ? other : one;
  const kind = fuller.kind === 'unknown' ? (fuller === one ? other.kind : one.kind) : fuller.kind;
  if (fuller.url !== null) return kind === fuller.kind ? fuller : { ...fuller, kind };
  return reference(one.owner ?? other.owner, one.repo ?? other.repo, one.number, kind);
}

function resolve(told: Reference, rules: ReadingRules): Reference {
  if (told.repo === null || told.owner !== null) return told;
  const name = told.repo.toLowerCase();
  const alias = Object.entries(rules.references.aliases).find(([key]) => key.toLowerCase() === name)?.[1];
  const [owner, repo] = alias?.split('/') ?? [rules.references.defaultOwner, told.repo];
  return reference(owner ?? null, repo ?? told.repo, told.number, told.kind);
}
