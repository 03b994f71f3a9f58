import { describe, expect, it } from '@jest/globals';
import { sentence } from '../../src/bot/answers.ts';
import { fenced } from '../../src/report/escape.ts';
import { commandsIn, type Command } from '../../src/bot/command.ts';

const where = { serverUrl: 'https://github.com', repository: 'harbour/minutes' };
const heard = (body: string): Command[] => commandsIn(body, where);

describe('a comment', () => {
  it.each<[string, Command[]]>([
    ['/minutes same #12', [{ name: 'same', number: 12 }]],
    ['/minutes same 12', [{ name: 'same', number: 12 }]],
    ['/minutes same harbour/minutes#12', [{ name: 'same', number: 12 }]],
    ['/minutes same https://github.com/Harbour/minutes/issues/12#issuecomment-1', [{ name: 'same', number: 12 }]],
    ['/minutes different', [{ name: 'different' }]],
    ['/minutes done', [{ name: 'done' }]],
    ['/minutes DONE, see harbour/specs#40', [{ name: 'unknown', why: expect.stringContaining('`done`') as never }]],
    ['/minutes done see harbour/specs#40', [{ name: 'done' }]],
    ['/minutes drop', [{ name: 'drop' }]],
    ['/minutes due 2026-12-01', [{ name: 'due', date: '2026-12-01' }]],
    ['/minutes due none', [{ name: 'due', date: null }]],
    ['/minutes assign @bob', [{ name: 'assign', logins: ['bob'] }]],
    ['/minutes assign @bob, @Carol @BOB please', [{ name: 'assign', logins: ['BOB', 'Carol'] }]],
    ['/minutes retitle  Paint the @boats ', [{ name: 'retitle', title: 'Paint the boats' }]],
    ['/minutes preview', [{ name: 'preview' }]],
    ['/minutes sync', [{ name: 'sync' }]],
    ['/minutes agenda', [{ name: 'agenda', series: null }]],
    ['/minutes agenda harbour works', [{ name: 'agenda', series: 'harbour works' }]],
    ['/minutes help', [{ name: 'help' }]],
    ['/minutes', [{ name: 'help' }]],
    ['/minutes done\r\n\r\n/minutes due 2026-12-01\r\nThanks', [{ name: 'done' }, { name: 'due', date: '2026-12-01' }]],
  ])('%j says %j', (body, commands) => {
    expect(heard(body)).toEqual(commands);
  });

  it.each([
    '',
    'Please\n/minutes done',
    '> /minutes done',
    '    /minutes done',
    '\t/minutes done',
    '```\n/minutes done\n```',
    '- /minutes done',
    '<!-- note -->\n/minutes done',
    '`/minutes done`',
    '/minutesdone',
    '/Minutes done',
    'see /minutes done',
  ])('%j says nothing', (body) => {
    expect(heard(body)).toEqual([]);
  });

  it.each([
    ['/minutes same', 'which issue'],
    ['/minutes same #12x', 'which issue'],
    ['/minutes same other/repo#12', 'harbour/minutes'],
    ['/minutes same https://github.com/other/repo/issues/12', 'harbour/minutes'],
    ['/minutes due 2026-02-31', 'year-month-day'],
    ['/minutes due tomorrow', 'year-month-day'],
    ['/minutes assign bob', 'who has it'],
    [`/minutes assign ${Array.from({ length: 11 }, (_, n) => `@p${n}`).join(' ')}`, 'at most ten'],
    ['/minutes retitle', 'new title'],
    ['/minutes doen', 'did you mean `done`?'],
    ['/minutes asign @bob', 'did you mean `assign`?'],
    ['/minutes constructor', 'no command'],
  ])('%j is not understood, and why is said', (body, why) => {
    expect(heard(body)).toEqual([{ name: 'unknown', why: expect.stringContaining(why) as never }]);
  });

  it('says five things at most', () => {
    expect(heard('/minutes done\n'.repeat(9))).toHaveLength(5);
  });
});

describe('an answer', () => {
  it('holds nothing alive of what people wrote', () => {
    const [command] = heard('/minutes @carol`<img/src=x>`#12https://example.org');
    const said = sentence(command?.name === 'unknown' ? command.why : '');
    // what stands in code is none of GitHub's business
    const outside = said.replace(/(`+)[^`]+\1/gu, '');
    expect(outside).not.toMatch(/@\w|<img|#\d|:\/\/\w/u);
  });

  it('fences what is to be copied, whatever it holds', () => {
    expect(fenced('- AI @alice: run `a` and ````b````\n')).toBe(
      '`````markdown\n- AI @alice: run `a` and ````b````\n`````',
    );
  });
});
