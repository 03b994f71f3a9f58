import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatConfigError } from '../../src/config/config-error.ts';
import { loadConfig, loadShared } from '../../src/config/load.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { Config } from '../../src/config/schema.ts';
import { globProblem, MAX_GLOBS } from '../../src/minutes/page/globs.ts';

const FILE = '.github/minutes.yml';

const errorsOf = (text: string): string[] => {
  const loaded = loadConfig(text, FILE);
  return 'errors' in loaded ? loaded.errors.map(formatConfigError) : [];
};

const configOf = (text: string): Config => {
  const loaded = loadConfig(text, FILE);
  if ('errors' in loaded) throw new Error(loaded.errors.map(formatConfigError).join('\n'));
  return loaded.config;
};

describe('a config', () => {
  it.each(['', '\n\n', '# only a comment\n', '---\n'])('that says nothing means the defaults: %j', (text) => {
    expect(configOf(text)).toEqual(defaultConfig);
  });

  it('changes what it names and nothing else', () => {
    const text = [
      'minutes: ["meetings/**/*.md", "!**/README.md"]',
      'series:',
      '  - path: "sig-*/**"',
      '    name: sig',
      '    labels: [sig]',
      'references: { default-owner: example, aliases: { capi: example/cluster-api } }',
      'owners:  { bob: bob-on-github, "Team Blue": { label: team-blue } }',
      'trusted-authors: ["our-app[bot]", machine-user]',
      'markers: [AI, "Action item", Aufgabe, À faire]',
      'pace: 0',
      'vocabulary: { action-headings: [Spoils, Qui paie quoi ?], done: [klaar] }',
    ].join('\r\n');
    expect(configOf(text)).toEqual({
      ...defaultConfig,
      minutes: ['meetings/**/*.md', '!**/README.md'],
      series: [{ path: 'sig-*/**', name: 'sig', labels: ['sig'] }],
      references: { 'default-owner': 'example', aliases: { capi: 'example/cluster-api' } },
      owners: { bob: 'bob-on-github', 'Team Blue': { label: 'team-blue' } },
      'trusted-authors': ['our-app[bot]', 'machine-user'],
      markers: ['AI', 'Action item', 'Aufgabe', 'À faire'],
      pace: 0,
      vocabulary: { ...defaultConfig.vocabulary, 'action-headings': ['Spoils', 'Qui paie quoi ?'], done: ['klaar'] },
    });
  });

  it('is the one of the documentation', async () => {
    const page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const [, example] = /## An example\n\n```yaml\n([^`]*)```/u.exec(page) ?? [];
    expect(configOf(example ?? 'no: example').owners).toHaveProperty('bob', 'bob-on-github');
  });
});

describe('a wrong config tells the place, what is allowed, and what was perhaps meant', () => {
  it.each([
    ['lable: x', '1:1: unknown key `lable`; did you mean `label`? Allowed: `minutes`, `series`, '],
    [
      'label: ok\n\nreferences:\n  default_owner: x',
      '4:3: unknown key `references.default_owner`; did you mean `default-owner`?',
    ],
    ['series:\n  - path: a\n    nmae: b\n    name: c', '3:5: unknown key `series[0].nmae`; did you mean `name`?'],
    ['series:\n  - path: a', '2:5: `series[0].name` is missing. Allowed: text'],
    [
      'close: explict',
      "1:8: `close` can't be `explict`; did you mean `explicit`? Allowed: `explicit`, `any` or `never`",
    ],
    [
      'vocabulary:\n  action-heading: [Spoils]',
      '2:3: unknown key `vocabulary.action-heading`; did you mean `action-headings`? Allowed: `action-headings`, `earlier-headings`, ',
    ],
    ['vocabulary:\n  done: klaar', "2:9: `vocabulary.done` can't be `klaar`. Allowed: a list of texts, like `klaar`"],
    ['vocabulary: { markers: ["A.*"] }', '1:25: `vocabulary.markers[0]`: a marker is a word or a few'],
    ['vocabulary: { done: ["klaa*"] }', '1:22: `vocabulary.done[0]`: a word or a few, as written, without `*`'],
    [
      'vocabulary:\n  action-headings: [Spoils]\n  not-items: [Rulings, spoils]',
      "3:24: `vocabulary.not-items[1]`: `spoils` also stands in `action-headings`: it can't be both",
    ],
    ['review: none', "1:9: `review` can't be `none`. Allowed: `off`, `fixes`, `items` or `all`"],
    [
      'language: en',
      "1:11: `language` can't be `en`. Allowed: a list of `en`, `de`, `fr`, `zh`, `es`, `pt`, `it`, `nl`, `ja`, `ko`, `pl`, `cs`, `no`, `da`, `sv` or `ru`",
    ],
    ['language: []', "1:11: `language` can't be an empty list."],
    ['language: [en, fn]', "1:16: `language[1]` can't be `fn`; did you mean `en`?"],
    ['assign: yes', "1:9: `assign` can't be `yes`. Allowed: `true` or `false`"],
    ['pace: -1', "1:7: `pace` can't be `-1`. Allowed: a whole number from 0 to 60000"],
    ['pace: 1.5', "1:7: `pace` can't be `1.5`."],
    ['label: 12', '1:8: `label` can\'t be `12`; if it is meant as text, put it in quotes: `"12"`.'],
    ['label:', "1:7: `label` can't be empty."],
    ['label: a,b', '1:8: `label`: GitHub reads a comma in a label as two labels'],
    [`label: ${'x'.repeat(51)}`, '1:8: `label` has more than 50 characters'],
    ['tracker: harbour', "1:10: `tracker` can't be `harbour`. Allowed: text, like `example/specs`"],
    ['markers: ["(a|b)+"]', '1:11: `markers[0]`: a marker is a word or a few'],
    ['markers: [""]', '1:11: `markers[0]`: a marker is a word or a few'],
    ['owners: { bob: 12 }', "1:16: `owners.bob` can't be `12`; if it is meant as text"],
    ['owners: { bob: "@bob on git" }', "1:16: `owners.bob` can't be `@bob on git`."],
    ['owners: { blue: { lable: x } }', '1:19: unknown key `owners.blue.lable`; did you mean `label`?'],
    ['minutes: [a*b*c*d*e.md]', '1:11: `minutes[0]`: more than 3 `*` in one part of a path'],
    ['minutes: [a/**/b/**/c/**/d/**/e]', '1:11: `minutes[0]`: more than 3 parts with `**`'],
    ['- a\n- b', '1:1: a list is not a config. Allowed: a mapping with '],
    ['just words', '1:1: `just words` is not a config.'],
    ['label: a\nassign: true\nlabel: b', '3:1: the same key twice: keep one of them'],
    ['references:\n\tdefault-owner: x', '2:1: a tab: YAML is indented with spaces'],
    ['label: a\n---\nlabel: b', '2:1: a second document (`---`): a config is one'],
    ['label: "open', '1:13: not valid YAML: Missing closing "quote'],
    ['label: !!js/function "x"', '1:8: not valid YAML: Unresolved tag'],
    ['label: *nowhere', '1:1: not readable as YAML: Unresolved alias'],
    ['<<: { label: x }', '1:1: unknown key `<<`.'],
  ])('%j', (text, message) => {
    expect(errorsOf(text).join('\n')).toContain(`${FILE}:${message}`);
  });

  it('all at once, in the order of the lines', () => {
    const errors = errorsOf('pace: -1\nlable: x\nclose: explict\nowners: { bob: 1 }');
    expect(errors.map((error) => error.split(':')[1])).toEqual(['1', '2', '3', '4']);
  });
});

describe('a hostile config', () => {
  it.each([
    [
      'aliases that multiply',
      [
        'a: &a [x, x]',
        ...'bcdefghij'
          .split('')
          .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'.charAt(index)}, `.repeat(9)}]`),
      ].join('\n'),
    ],
    ['brackets without end', '['.repeat(50_000)],
    ['mappings without end', '{a: '.repeat(20_000)],
    ['a novel', 'label: x\n'.repeat(20_000)],
    ['a key that is a list', 'owners: {? [a] : bob}\nlable: x'],
    ['a key of the prototype', '__proto__: { label: x }'],
  ])('%s is an error', (_, text) => {
    expect(errorsOf(text).length).toBeGreaterThan(0);
  });

  it('never changes what other configs inherit', () => {
    const { owners } = configOf('owners: { __proto__: mallory, constructor: bob }');
    expect(Object.keys(owners)).toContain('constructor');
    expect({}).not.toHaveProperty('mallory');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('never throws, and every error has a place inside the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'label: ',
        '  - ',
        '- path: x',
        'minutes:',
        '\t',
        '&a ',
        '*a',
        '[',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '? ',
        ': ',
        '!!',
        '---',
        '#',
        'owners:',
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('', '\n'), (parts, between) => {
        const text = parts.join(between);
        const loaded = loadConfig(text, FILE);
        if ('config' in loaded) return true;
        const lines = text.split('\n').length;
        return loaded.errors.every((error) => error.line >= 1 && error.line <= lines && error.column >= 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('patterns', () => {
  it('that the config takes are those that can be matched', () => {
    const pattern = fc
      .array(fc.constantFrom('*', '**', '/', 'a', '!', '.md'), { minLength: 1, maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(pattern, (glob) => {
        const isTaken = errorsOf(`minutes: [${JSON.stringify(glob)}]`).length === 0;
        expect(isTaken).toBe(globProblem(glob) === null);
      }),
    );
    expect(errorsOf(`minutes: [${'a,'.repeat(MAX_GLOBS)}]`)).toEqual([]);
    expect(errorsOf(`minutes: [${'a,'.repeat(MAX_GLOBS + 1)}]`)).toHaveLength(1);
  });
});

describe('a config that extends another', () => {
  const shared = [
    'label: task',
    'owners: { bob: bob-b, carol: carol-c }',
    'references: { default-owner: example, aliases: { capi: example/cluster-api } }',
    'markers: [Opgave]',
    'vocabulary: { done: [klaar] }',
  ].join('\n');
  const both = (own: string, other = shared): Config => {
    const read = loadShared(other, 'example/.github/minutes.yml');
    if ('errors' in read) throw new Error(read.errors.map(formatConfigError).join('\n'));
    const loaded = loadConfig(own, FILE, read.shared);
    if ('errors' in loaded) throw new Error(loaded.errors.map(formatConfigError).join('\n'));
    return loaded.config;
  };

  it('takes over what it says nothing about', () => {
    const extending = 'extends: example/.github\n';
    expect(both(extending)).toEqual({ ...configOf(shared), extends: 'example/.github' });
  });

  it('wins: mappings key by key, lists and values whole', () => {
    const own = [
      'extends: example/.github',
      'label: action-item',
      'markers: [AI]',
      'owners: { bob: bob-elsewhere, Team Blue: { label: blue } }',
      'references: { aliases: { ui: example/ui } }',
      'vocabulary: { not-done: [loopt] }',
    ].join('\n');
    expect(both(own)).toMatchObject({
      label: 'action-item',
      markers: ['AI'],
      owners: { bob: 'bob-elsewhere', carol: 'carol-c', 'Team Blue': { label: 'blue' } },
      references: { 'default-owner': 'example', aliases: { capi: 'example/cluster-api', ui: 'example/ui' } },
      vocabulary: { done: ['klaar'], 'not-done': ['loopt'] },
    });
  });

  it('is told that the other one extends a third, or is wrong by itself, with that one’s file and line', () => {
    expect(loadShared('extends: example/base\n', 'example/.github/minutes.yml')).toEqual({
      errors: [
        expect.objectContaining({ file: 'example/.github/minutes.yml', message: expect.stringMatching(/further/) }),
      ],
    });
    expect(loadShared('\nlable: x\n', 'example/.github/minutes.yml')).toEqual({
      errors: [expect.objectContaining({ line: 2, message: expect.stringMatching(/did you mean `label`/) })],
    });
  });

  it('is told what is wrong only with both together', () => {
    const loaded = loadConfig('extends: example/.github\nvocabulary: { not-done: [klaar] }\n', FILE, {
      vocabulary: { done: ['klaar'] },
    });
    expect(loaded).toEqual({ errors: [expect.objectContaining({ file: FILE, line: 2 })] });
  });
});
