import { describe, expect, it } from '@jest/globals';
import { globProblem, matchesGlobs } from '../../src/minutes/globs.ts';
import { isMinutes, mayBeMinutes } from '../../src/minutes/select.ts';

describe('files that are minutes by their path alone', () => {
  it.each([
    'networking/20240214.md',
    'networking/2024/02/14/README.md',
    'a/Meeting 103.md',
    'meetings/kick-off.md',
    'docs/meeting-notes/kick-off.markdown',
    'notes/kick-off.mdown',
    'Protokolle/kick-off.mkd',
    'compte rendu/un.md',
    'comptes-rendus/un.md',
    '例会/一.md',
    'MINUTES/one.MD',
  ])('%s', (path) => {
    expect(mayBeMinutes(path, null)).toBe('yes');
  });

  it.each([
    'meetings/20240214.txt',
    'meetings/20240214',
    'meetings/slides.pdf',
    'meetings/README.md',
    'meetings/template.md',
    'README.md',
  ])('not %s', (path) => {
    expect(mayBeMinutes(path, null)).toBe('no');
  });

  it.each(['docs/guide.md', 'release-notes.md', 'footnotes.md'])('%s has to be asked for its heading', (path) => {
    expect(mayBeMinutes(path, null)).toBe('ask-heading');
    expect(isMinutes(path, 'Call 2024-02-14', null)).toBe(true);
    expect(isMinutes(path, 'How to begin', null)).toBe(false);
    expect(isMinutes(path, null, null)).toBe(false);
  });
});

describe('configured patterns', () => {
  it.each([
    ['meetings/a.md', ['meetings/**/*.md'], true],
    ['meetings/2024/a.md', ['meetings/**/*.md', '!**/README.md'], true],
    ['meetings/2024/README.md', ['meetings/**/*.md', '!**/README.md'], false],
    ['meetings/2024/README.md', ['meetings/', '!README.md'], false],
    ['meetings/2024/README.md', ['!README.md', 'meetings/'], true],
    ['./meetings/a.md', ['/meetings'], true],
    ['docs/20240214.md', ['meetings/**'], false],
    ['meetings/a.txt', ['meetings/**'], false],
    ['meetings/a.md', [], false],
  ])('%s by %j: %s', (path, patterns, expected) => {
    expect(isMinutes(path, null, patterns)).toBe(expected);
  });

  it.each(['a'.repeat(300), '*a*a*a*a', '**/a/**/b/**/c/**'])('%s is refused, and matches nothing', (pattern) => {
    expect(globProblem(pattern)).not.toBeNull();
    expect(matchesGlobs(pattern, [pattern])).toBe(false);
  });

  it('are fit if people write them', () => {
    for (const pattern of ['meetings/**/*.md', '!**/README.md', 'sig-*/20??-*.md'])
      expect(globProblem(pattern)).toBeNull();
  });
});
