import { describe, expect, it } from '@jest/globals';
import { globProblem, matchesGlobs } from '../../src/minutes/page/globs.ts';
import { isMinutes, mayBeMinutes } from '../../src/minutes/select.ts';

const of = (path: string, text = ''): boolean => isMinutes(path, text, null);

describe('files that are minutes by their path alone', () => {
  it.each([
    'networking/20240214.md',
    'networking/2024/02/14/README.md',
    'a/Meeting 103.md',
    'meetings/kick-off.md',
    'docs/meeting-notes/kick-off.markdown',
    'notes/kick-off.mdown',
    'Protokolle/kick-off.mkd',
    'sitzungen/kick-off.mdx',
    'compte rendu/un.md',
    'comptes-rendus/un.md',
    'PV/procès-verbal-3.md',
    '例会/一.md',
    'MINUTES/one.MD',
    'BiweeklyMeetings/one.md',
    'wg/teammeeting/one.md',
    'wg/meetingnotes/one.md',
    'docs/atas/ata2.md',
    'docs/Atas de Reunião/primeira.md',
    'asamblea/actas/primera.md',
    'reuniones/primera.md',
    'verbali/primo.md',
    'vereniging/notulen/eerste.md',
    'bestuursvergadering/eerste.md',
    '議事録/第1回.md',
    '定例ミーティング/第1回.md',
    '회의록/1주차.md',
    'spotkania/pierwsze.md',
    'protokoły/pierwszy.md',
    'zápisy/první.md',
    'zapisy/prvni.md',
    'schůze/první.md',
    'referater/første.md',
    'styremøter/første.md',
    'møder/første.md',
    'årsmöte/första.md',
    'styrelsen/mötesanteckningar/första.md',
    'протоколы/первый.md',
    'совещания/первое.md',
  ])('%s', (path) => {
    expect(mayBeMinutes(path, null)).toBe('yes');
  });

  it.each([
    '2026-03-04.md',
    '20260304.md',
    '04-03-2026.md',
    '04-03-26.md',
    '26-03-04-kickoff.md',
    '04.03.26.md',
    '260304.md',
    '04032026_kickoff.md',
    '2026_3_4.md',
    '2026.03.04-kickoff.md',
  ])('any usual form of a day in the name: %s', (name) => {
    expect(mayBeMinutes(`harbour/${name}`, null)).toBe('yes');
  });

  it.each(['v1.2.3.md', '1.2.3.md', '12-34-56.md', '123456.md', 'rfc-10-11-12.md', '10.0.4.1.md', '99-13-32.md'])(
    'other numbers are none: %s',
    (name) => {
      expect(of(`harbour/${name}`)).toBe(false);
    },
  );

  it.each([
    'meetings/20240214.txt',
    'meetings/20240214',
    'meetings/slides.pdf',
    'meetings/README.md',
    'meetings/CODE_OF_CONDUCT.md',
    'meetings/template.md',
    'notes/meeting-template.md',
    'README.md',
    'CONTRIBUTING.md',
  ])('not %s', (path) => {
    expect(mayBeMinutes(path, null)).toBe('no');
  });
});

describe('files whose path tells nothing', () => {
  it.each([
    'docs/guide.md',
    'release-notes.md',
    'docs/ReleaseNotes/kick-off.md',
    'lecture-notes/first.md',
    'footnotes.md',
    'docs/network-protocol/handshake.md',
    'docs/learn-it-in-5-minutes.md',
    'remote.md',
    'docs/data/cinema.md',
    'betreff.md',
    'docs/how-we-run-meetings.md',
    'docs/minutes-format.md',
  ])('%s has to be asked for its top', (path) => {
    expect(mayBeMinutes(path, null)).toBe('ask-page');
    expect(of(path, '# Call 2024-02-14\n')).toBe(true);
    expect(of(path, '# How to begin\n')).toBe(false);
    expect(of(path)).toBe(false);
  });

  it.each([
    '# Minutes of the harbour board',
    'Board minutes\n=============',
    '---\nlayout: page\ntitle: Meeting notes, harbour group\n---\nWelcome',
    '---\ncategories: [meetings]\n---\n# The crane',
    '---\ntags:\n  - harbour\n  - vergaderingen\n---\n# The crane',
    '## Community call #12',
    '## 12th meeting',
    '# 12. Sitzung',
    '# Protokoll der Vorstandssitzung',
    '# Compte rendu de la réunion',
    '# Acta de la asamblea',
    '# Ata 2',
    '# Ata de reunião 3',
    '# Verbale del consiglio',
    '# Notulen bestuur',
    '# 第3回 定例会議 議事録',
    '# 3차 회의록',
    '# 项目会议纪要',
    '# Protokół ze spotkania',
    '# Zápis ze schůze',
    '# Referat fra styremøte',
    '# Протокол собрания',
    'h1. Meeting 4',
  ])('is minutes by its top: %j', (top) => {
    expect(of('harbour/crane.md', `${top}\n\nWords\n`)).toBe(true);
  });

  it.each([
    '# Meetings',
    '# How we write minutes',
    '# Meeting notes template',
    '# Up and running in five minutes',
    '# Release notes 2.0',
    '# The wire protocol, version 2',
    '# Function calls',
    '# Why our meetings are short, and what you can do to keep them so in every single group',
    '---\nlayout: post\ntitle: Hello\n---\n# Hello',
    'Our meeting of 2026-03-04 was short.',
  ])('is none by its top: %j', (top) => {
    expect(of('harbour/crane.md', `${top}\n\nWords\n`)).toBe(false);
  });
});

describe('pages with a date that are something else', () => {
  it.each([
    'blog/2026-03-04-hello.md',
    '_posts/2026-03-04-hello.markdown',
    'docs/design/2026-03-04-storage.md',
    'design-docs/20260304-storage.md',
    'docs/adr/2026-03-04-use-ropes.md',
    'rfcs/2026-03-04-ropes.md',
    'CHANGELOG-2026-03-04.md',
    'release-2026-03-04.md',
    'History-2026-03-04.md',
    'news/2026/03/04/hello.md',
  ])('%s says itself whether it is minutes', (path) => {
    expect(of(path, '# Hello\n\nWords\n')).toBe(false);
    expect(of(path, '# Storage, as of 2026-03-04\n\nWords\n')).toBe(false);
    expect(of(path, '---\ntitle: Board meeting 2026-03-04\n---\nWords\n')).toBe(true);
    expect(of(path, '---\ncategory: minutes\n---\n# Hello\n')).toBe(true);
  });

  it('minutes are told by who was there', () => {
    expect(of('_posts/2026-03-04-board.md', '# The board\n\n**Attendees:** Alice, Bob\n')).toBe(true);
    expect(of('_posts/2026-03-04-board.md', '# The board\n\n## Anwesende\n\n- Alice\n')).toBe(true);
    expect(of('_posts/2026-03-04-board.md', '# The board\n\nI was present: it rained.\n')).toBe(false);
  });

  it.each(['_posts/2026-03-04-minutes-of-the-board.md', 'meetings/design/2026-03-04.md', 'design/2026-03-04.md'])(
    '%s is minutes nevertheless',
    (path) => {
      expect(mayBeMinutes(path, null)).toBe('yes');
    },
  );
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
    ['meetings/a.txt', ['meetings/**/*.txt'], true],
    ['meetings/a.txt', ['meetings/**/*.txt', '!meetings/a*'], false],
    ['meetings/a.pdf', ['meetings/**', '*.pdf'], false],
    ['meetings/a.md', [], false],
  ])('%s by %j: %s', (path, patterns, expected) => {
    expect(isMinutes(path, '', patterns)).toBe(expected);
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
