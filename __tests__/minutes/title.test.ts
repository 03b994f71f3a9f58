import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTerse, MAX_TITLE, titleOf } from '../../src/minutes/fields/title.ts';
import { lexiconOf } from '../../src/minutes/vocabulary/lexicon.ts';

const lexicon = lexiconOf(['en', 'de', 'fr', 'zh']);

/** A surrogate without its other half. */
const HALF_CHARACTER = /\p{Surrogate}/u;

const alone = (text: string) => titleOf({ text, context: null, section: [] }, lexicon);

describe('titles of tasks that stand alone', () => {
  it.each([
    ['compare the two tunnel drivers', 'Compare the two tunnel drivers'],
    ['will compare the two tunnel drivers.', 'Compare the two tunnel drivers'],
    ['to compare the two tunnel drivers;', 'Compare the two tunnel drivers'],
    ['to: compare the two tunnel drivers', 'Compare the two tunnel drivers'],
    ['compare the tunnel drivers (#12)', 'Compare the tunnel drivers'],
    ['ask @bob about the *tunnel* `driver`', 'Ask bob about the tunnel driver'],
    ['write to bob@example.org about tunnel drivers', 'Write to bob@… about tunnel drivers'],
    ['read [the proposal](https://example.org/a/b) about tunnels', 'Read the proposal about tunnels'],
    ['review https://github.com/example/specs/pull/12/files for tunnels', 'Review example/specs#12 for tunnels'],
    ['read https://www.example.org/a/very/long/path?x=1 about tunnels', 'Read example.org about tunnels'],
    ['compare snake_case_names of drivers', 'Compare snake_case_names of drivers'],
    ['kubectl-plugin gets a new release', 'kubectl-plugin gets a new release'],
    ['iPhone harbour test', 'iPhone harbour test'],
    ['a <b>bold</b> tunnel <!-- hidden --> driver', 'A bold tunnel driver'],
    ['compare the tunnel drivers, see example/specs#12', 'Compare the tunnel drivers'],
    ['look and see https://example.org/ about drivers', 'Look and see example.org about drivers'],
    ['.@alice compares tunnel drivers', 'Alice compares tunnel drivers'],
    ['创建下次例会日程', '创建下次例会日程'],
    ['clean\u202Eup\u0007 the tunnel driver', 'Clean up the tunnel driver'],
  ])('%j becomes %j', (text, title) => {
    expect(alone(text)).toBe(title);
  });

  it('are cut at a word', () => {
    const title = alone('harbour '.repeat(60));
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
    expect(title).toMatch(/ harbour…$/u);
  });

  it('are never longer than GitHub takes, never mention, never break a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.array(fc.string()), (text, section) => {
        const title = titleOf({ text, context: null, section }, lexicon);
        expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
        expect(title).not.toMatch(/(?<![\p{L}\p{N}._-])@[a-z\d]/iu);
        expect(HALF_CHARACTER.test(title)).toBe(false);
      }),
    );
  });
});

describe('titles of terse tasks', () => {
  it.each([
    ['double check', 'Documentation missing', [], 'Documentation missing: double check'],
    ['create issue', null, ['Agenda', 'Tunnel drivers'], 'Tunnel drivers: create issue'],
    ['create issue', null, ['Tunnel drivers', 'Action items'], 'Tunnel drivers: create issue'],
    ['will create draft', '@alice: what about the **volumes**?', [], 'Alice: what about the volumes?: create draft'],
    ['double check', null, ['Agenda'], 'Double check'],
    ['create issue', null, ['Tunnel drivers', 'New:'], 'Tunnel drivers: create issue'],
    ['create issue', 'New', [], 'Create issue'],
    ['create issue', null, ['Old and pending harbours'], 'Old and pending harbours: create issue'],
    ['compare tunnel drivers', 'Networks', ['Agenda'], 'Compare tunnel drivers'],
    ['', null, ['Tunnel drivers'], 'Tunnel drivers'],
  ])('%j under %j and %j becomes %j', (text, context, section, title) => {
    expect(titleOf({ text, context, section }, lexicon)).toBe(title);
  });

  it.each(['create issue', 'will create draft', 'double check', '#12', 'check it again', '', 'prüfen'])(
    '%j is terse',
    (text) => {
      expect(isTerse(text, lexicon)).toBe(true);
    },
  );

  it.each(['compare tunnel drivers', 'announce the release dates', '创建下次例会日程'])('%j is not', (text) => {
    expect(isTerse(text, lexicon)).toBe(false);
  });
});
