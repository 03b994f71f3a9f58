import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document, type YAMLError } from 'yaml';
import type * as z from 'zod';
import { allowedAt, choicesAt, keysAt, listed, takesText } from './allowed.ts';
import type { ConfigError } from './config-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { configSchema, type Config } from './schema.ts';

/** Characters. Real configs have a few hundred; a page of megabytes is not one. */
const MAX_LENGTH = 100_000;
/** Nobody mends more at once. */
const MAX_ERRORS = 20;
const TOO_DEEP = 'nested too deep to be a config';

/** An error before it has a position: the offset of the text that it is about. */
interface Problem {
  offset: number;
  message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What another config says for this one (`extends`): its values as written. */
export type SharedConfig = Readonly<Record<string, unknown>>;

/**
 * Reads the config; an empty one means every default. `file` is only for the errors, which come sorted by their place.
 * `shared` holds wherever the text says nothing else.
 */
export function loadConfig(
  text: string,
  file: string,
  shared: SharedConfig = {},
): { config: Config } | { errors: ConfigError[] } {
  const loaded = load(text, file, shared);
  return 'errors' in loaded ? loaded : { config: loaded.config };
}

/** Reads a config that others extend. It has to be valid by itself, and extends none. */
export function loadShared(text: string, file: string): { shared: SharedConfig } | { errors: ConfigError[] } {
  const loaded = load(text, file, {});
  if ('errors' in loaded) return loaded;
  if (loaded.config.extends === null) return { shared: loaded.value };
  const message = '`extends`: a config that others extend can not extend a further one';
  return { errors: [{ file, line: 1, column: 1, message }] };
}

type Loaded = { config: Config; value: SharedConfig };

function load(text: string, file: string, shared: SharedConfig): Loaded | { errors: ConfigError[] } {
  if (text.length > MAX_LENGTH) {
    return {
      errors: [{ file, line: 1, column: 1, message: `longer than ${MAX_LENGTH} characters: this is no config` }],
    };
  }
  const lines = new LineCounter();
  const read = readDocument(text, lines, shared);
  if ('config' in read) return read;
  const errors = read.problems
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, MAX_ERRORS)
    .map(({ offset, message }) => ({ file, ...placeOf(offset, lines), message }));
  return { errors };
}

function readDocument(text: string, lines: LineCounter, shared: SharedConfig): Loaded | { problems: Problem[] } {
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    // what follows a slip is mostly its echo
    const faults = [...document.errors, ...document.warnings].map(syntaxProblem);
    if (faults.length > 0) return { problems: faults.slice(0, 3) };
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { problems: [{ offset: 0, message: unreadable(error) }] };
  }
  // compiling the schema takes longer than checking one config without
  const own = value ?? {};
  const parsed = configSchema.safeParse(joined(shared, own), { jitless: true });
  if (parsed.success) return { config: parsed.data, value: isMapping(own) ? own : {} };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [], document)) };
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mappings key by key; of everything else the own one. */
function joined(shared: unknown, own: unknown): unknown {
  if (!isMapping(shared) || !isMapping(own)) return own;
  const taken = Object.entries(own).map(([key, value]) => [key, joined(shared[key], value)] as const);
  return { ...shared, ...Object.fromEntries(taken) };
}

const placeOf = (offset: number, lines: LineCounter): { line: number; column: number } => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

const unreadable = (error: unknown): string => {
  if (error instanceof RangeError) return TOO_DEEP;
  return `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`;
};

/** Plain words for the slips that people make; the parser's own for the rest. */
function syntaxProblem(error: YAMLError): Problem {
  const words: Partial<Record<YAMLError['code'], string>> = {
    TAB_AS_INDENT: 'a tab: YAML is indented with spaces',
    DUPLICATE_KEY: 'the same key twice: keep one of them',
    MULTIPLE_DOCS: 'a second document (`---`): a config is one',
  };
  const tooDeep = error.message.includes('call stack') ? TOO_DEEP : undefined;
  return { offset: error.pos[0], message: words[error.code] ?? tooDeep ?? `not valid YAML: ${error.message}` };
}

function problemsOf(issue: Issue, above: Path, document: Document): Problem[] {
  const path = [...above, ...issue.path];
  const at = offsetOf(path, document);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysAt(path);
      const allowed = listed(
        keys.map((key) => `\`${key}\``),
        'and',
      );
      return issue.keys.map((key) => {
        const hint = didYouMean(key, keys);
        const message = `unknown key ${named([...path, key])}${hint === '' ? '.' : hint} Allowed: ${allowed}`;
        return { offset: keyOffsetOf(path, key, document), message };
      });
    }
    case 'invalid_union': {
      // the alternative that got furthest tells most: `{ lable: x }` misses its `label`, it is not "no text"
      const [best] = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a));
      const inner = best !== undefined && depthOf(best) > 0 ? best : [];
      if (inner.length > 0) return inner.flatMap((each) => problemsOf(each, path, document));
      return [{ offset: at, message: wrongValue(path, document) }];
    }
    case 'invalid_key':
      return [{ offset: at, message: `${named(path)}: a name of 1 to 100 characters is expected here` }];
    case 'custom':
      return [{ offset: at, message: `${named(path)}: ${issue.message}` }];
    case 'invalid_format':
      return [
        {
          offset: at,
          message: issue.message.startsWith('Invalid')
            ? wrongValue(path, document)
            : `${named(path)}: ${issue.message}`,
        },
      ];
    case 'invalid_type':
      if (valueAt(path, document) === undefined)
        return [{ offset: at, message: `${named(path)} is missing. Allowed: ${allowedAt(path)}` }];
      return [{ offset: at, message: wrongValue(path, document) }];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array') {
        const unit = issue.origin === 'string' ? 'characters' : 'entries';
        return [{ offset: at, message: `${named(path)} has more than ${String(issue.maximum)} ${unit}` }];
      }
      return [{ offset: at, message: wrongValue(path, document) }];
    case 'too_small':
    case 'invalid_value':
    case 'not_multiple_of':
    case 'invalid_element':
      return [{ offset: at, message: wrongValue(path, document) }];
  }
}

/** How deep into the value an alternative of a union got before it failed. */
const depthOf = (issues: readonly Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));

function wrongValue(path: Path, document: Document): string {
  const value = valueAt(path, document);
  const allowed = allowedAt(path);
  if (path.length === 0) return `${kindOf(value)} is not a config. Allowed: ${allowed}`;
  const hint = typeof value === 'string' ? didYouMean(value, choicesAt(path)) : '';
  const quotes =
    (typeof value === 'number' || typeof value === 'boolean') && takesText(path)
      ? `; if it is meant as text, put it in quotes: \`"${String(value)}"\``
      : '';
  return `${named(path)} can't be ${kindOf(value)}${hint === '' ? `${quotes}.` : hint} Allowed: ${allowed}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : value.length > 20 ? `a list of ${value.length}` : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? 'empty text' : `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

/** `series[0].name`. */
const named = (path: Path): string =>
  `\`${path.reduce<string>((text, step) => text + (typeof step === 'number' ? `[${step}]` : `${text === '' ? '' : '.'}${String(step)}`), '')}\``;

function valueAt(path: Path, document: Document): unknown {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.toJS(document) : node;
}

/** Where the value stands; for a missing one, the nearest value above it. */
function offsetOf(path: Path, document: Document): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(path: Path, key: string, document: Document): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return isPair(pair) && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(path, document);
}
