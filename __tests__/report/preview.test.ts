import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderLanded, renderPreview, stickyMark } from '../../src/report/preview.ts';
import { aReference, anOutcome, aDiagnostic, aMeeting, anItem, anOperation, aPlan, aRun } from '../support/builders.ts';
import { elementsIn, liveSigns, liveTextIn, rendered, textIn } from '../support/rendered.ts';
import { previewRun, syncRun } from '../support/sample-runs.ts';

const headline = (page: string): string => page.split('\n\n')[2] ?? '';
const linksIn = (page: string): string[] =>
  elementsIn(rendered(page)).flatMap(({ tagName, properties }) =>
    tagName === 'a' ? [String(properties['href'])] : [],
  );

describe('the comment on a pull request', () => {
  it('begins with a mark that carries the number', () => {
    expect(renderPreview(aRun()).split('\n')[0]).toBe('<!-- minutes-to-issues: pull request 34 -->');
    expect(stickyMark(34)).not.toBe(stickyMark(35));
  });

  it('says in one sentence what the merge will do', () => {
    expect(headline(renderPreview(previewRun))).toBe(
      'Merging this **creates 3 issues, updates 1 and closes 1**. 1 more item needs nothing.',
    );
  });

  it.each([
    ['nothing is found', {}, { items: [] }, 'No action items found in 1 minutes file.'],
    [
      'nothing is to be done',
      { operations: [anOperation({ operation: 'none', number: 3 })] },
      {},
      'Merging this changes no issue: 1 action item found, nothing new to say.',
    ],
    ['all is history', {}, { items: [anItem(), anItem({ line: 60 })] }, '2 action items, and nothing to do for them.'],
    ['one issue comes', { operations: [anOperation()] }, {}, 'Merging this **creates 1 issue**.'],
    [
      'one comes back',
      { operations: [anOperation({ operation: 'reopen', number: 3 })] },
      {},
      'Merging this **reopens 1 issue**.',
    ],
  ])('is short when %s', (_, plan, meeting, sentence) => {
    expect(headline(renderPreview(aRun({ plan: aPlan(plan), meetings: [aMeeting(meeting)] })))).toBe(sentence);
  });

  it('shows each item with its task, owner, line and reason', () => {
    const page = renderPreview(aRun({ plan: aPlan({ operations: [anOperation()] }) }));
    expect(page).toContain(
      '| ➕\u00a0create | <b>Compare the two tunnel drivers</b><br>alice · [L53](https://github.com/harbour/minutes/blob/5e1309f0c2aa4d1f8b6e7a90d3c4b5a697887766/networking/2026-03-04.md?plain=1#L53)<br>first mentioned here |',
    );
  });

  it('tells how to link what it is not sure about', () => {
    const page = renderPreview(previewRun);
    expect(page).toContain('Find the right MTU for tunnels (64 %)<br>the same? add `(#12)` to the line |');
  });

  it('shows until when, what is overdue, and how what the minutes point to stands', () => {
    const facts = {
      ...anOperation().facts,
      due: { text: 'until Tuesday', date: '2026-03-03' },
      references: ['harbour/specs#12', 'harbour/specs#13', 'harbour/specs#14', 'harbour/specs#15', '#4'],
    };
    const operations = [
      anOperation({ facts }),
      anOperation({ facts, operation: 'close', number: 9, line: 60 }),
      anOperation({ facts: { ...facts, references: [], due: { text: 'soon', date: null } }, line: 61 }),
    ];
    const meetings = [
      aMeeting({ references: [aReference(), aReference({ number: 40 }), aReference({ owner: null, repo: null })] }),
    ];
    const references = new Map([['harbour/specs#12', 'merged' as const]]);
    const text = textIn(rendered(renderPreview(aRun({ plan: aPlan({ operations }), meetings, references }))));
    const shown = (words: string): string => words.replace(/#(?=\d)/gu, '#\u2060');
    expect(text).toContain(
      shown(
        'alice · due 2026-03-03 ⚠️ overdue · harbour/specs#12 (merged), harbour/specs#13, harbour/specs#14 and 2 more · L53',
      ),
    );
    expect(text).toContain('alice · due 2026-03-03 · ');
    expect(text).toContain('alice · due “soon” · L61');
    expect(text).toContain(shown('Also spoken of: harbour/specs#40, #12.'));
  });

  it('says who wrote it, and how to object', () => {
    const text = textIn(rendered(renderPreview(previewRun)));
    expect(text).toContain(
      'Minutes to Issues · not a task? <!-- minutes: ignore --> · same as an issue? add (#12) · docs',
    );
  });

  it('names issues without leaving a trace on them', () => {
    expect(linksIn(renderPreview(previewRun)).filter((link) => /\/issues\//u.test(link))).not.toEqual([]);
    for (const link of linksIn(renderPreview(previewRun)).filter((each) => each.includes('/issues/')))
      expect(link).toMatch(/^https:\/\/redirect\.github\.com\/harbour\/minutes\/issues\/\d+$/u);
    const onEnterprise = renderPreview({ ...previewRun, serverUrl: 'https://git.example.org' });
    expect(linksIn(onEnterprise).filter((link) => link.includes('/issues/'))).toEqual([]);
    expect(renderPreview({ ...previewRun, tracker: 'harbour/tasks' })).toContain(
      'https://redirect.github.com/harbour/tasks/issues/9',
    );
  });

  it('says what stands in the way', () => {
    const pullRequest = {
      number: 34,
      state: 'open',
      base: 'release-1',
      defaultBranch: 'main',
      isSilent: false,
    } as const;
    expect(renderPreview({ ...previewRun, pullRequest })).toContain(
      'Issues follow only when the minutes arrive in `main`.',
    );
    expect(renderPreview({ ...previewRun, cap: { limit: 20, wanted: 31 } })).toContain(
      '31 new issues are more than the 20 that `max-new-issues` allows, so the merge creates none of them.',
    );
    expect(headline(renderPreview({ ...previewRun, cap: { limit: 2, wanted: 3 } }))).toBe(
      'Merging this **updates 1 issue and closes 1**. 3 new tasks are held back. 1 more item needs nothing.',
    );
    expect(renderPreview({ ...previewRun, skipped: [{ path: 'a b.md', reason: 'larger than 1 MB' }] })).toContain(
      '1 file not read',
    );
  });

  it('shows warnings, and folds remarks away', () => {
    const notice = aDiagnostic({ rule: 'no-owner', severity: 'notice', message: 'nobody is named as the owner' });
    const page = renderPreview(aRun({ diagnostics: [aDiagnostic(), notice, notice] }));
    const [before, after] = page.split('<details><summary>2 remarks</summary>');
    expect(before).toContain('did you mean `alice`?');
    expect(after).toContain('nobody is named as the owner');
  });

  it('is one sentence when the pull request is closed', () => {
    const closed = (state: 'merged' | 'closed', base = 'main'): string =>
      headline(
        renderPreview({
          ...previewRun,
          pullRequest: { number: 34, state, base, defaultBranch: 'main', isSilent: false },
        }),
      );
    expect(closed('merged')).toBe('Merged. The issues follow with the push to `main`.');
    expect(closed('merged', 'next')).toBe('Merged into `next`. The issues follow when the minutes arrive in `main`.');
    expect(closed('closed')).toBe('Closed without a merge: nothing was done.');
  });

  it('links to the issues after the merge', () => {
    const page = renderLanded(syncRun, 34);
    expect(page.startsWith(stickyMark(34))).toBe(true);
    expect(headline(page)).toBe(
      'Merged, and **created 2 issues, updated 1 and closed 1**. 1 operation could not be done: the next run tries again.',
    );
    expect(linksIn(page)).toContain('https://redirect.github.com/harbour/minutes/issues/22');
  });

  it('after the merge says that it shows what came of other pull requests, too, without naming them live', () => {
    const page = renderLanded(syncRun, 34, [33, 34, 35]);
    expect(headline(page)).toMatch(/ The same run was about `#33` and `#35`: this is what came of all of them\.$/u);
    expect(liveTextIn(rendered(page)).flatMap(liveSigns)).toEqual([]);
  });

  it('after the merge tells how to allow what the cap held back', () => {
    const operations = syncRun.outcomes.map((outcome) =>
      outcome.operation.operation === 'create' ? { ...outcome, result: 'held' as const, number: null } : outcome,
    );
    const page = renderLanded({ ...syncRun, outcomes: operations, cap: { limit: 2, wanted: 3 } }, 34);
    expect(headline(page)).toBe(
      'Merged, and **updated 1 issue and closed 1**. 3 new tasks have no issue: `max-new-issues` allows 2. Run the workflow by hand with `max-new-issues: 3`.',
    );
  });

  describe('after the merge is the record', () => {
    const operations = [
      anOperation({ id: 'a', title: 'Paint the boats' }),
      anOperation({ id: 'b', title: 'Order tar', line: 54 }),
      anOperation({ id: 'c', operation: 'update', number: 7, title: 'Mend the net', line: 55 }),
    ];
    const preview = renderPreview(aRun({ plan: aPlan({ operations }) }));
    const landed = (now: typeof operations, results: Partial<ReturnType<typeof anOutcome>>[] = []): string =>
      textIn(
        rendered(
          renderLanded(
            aRun({
              kind: 'sync',
              plan: aPlan({ operations: now }),
              outcomes: now.map((operation, index) =>
                anOutcome({
                  operation,
                  number: operation.number ?? 20 + index,
                  result: ['none', 'skip'].includes(operation.operation) ? 'unchanged' : 'done',
                  ...results[index],
                }),
              ),
            }),
            34,
            [34],
            preview,
          ),
        ),
      );
    const [boats, tar, net] = operations;

    it('and says that all came as previewed', () => {
      const page = landed(operations);
      expect(page).toContain('Merged, and created 2 issues and updated 1, as previewed.');
      expect(page).not.toContain('Otherwise');
      expect(page).toContain('Minutes to Issues');
    });

    it.each([
      [
        'failed',
        [{}, { result: 'failed' as const, number: null, message: 'GitHub said no' }],
        'not createdOrder tarGitHub said no',
      ],
      [
        'was held',
        [{}, {}, { result: 'held' as const, message: 'it was closed meanwhile' }],
        'not updated #7Mend the netit was closed meanwhile',
      ],
    ])('and says what %s, and why', (_, results, words) => {
      const page = landed(operations, results);
      expect(page.replace(/\n/gu, '')).toContain(words);
      expect(page).not.toContain('as previewed');
    });

    it('and says what came otherwise, came in addition, or did not come', () => {
      const closed = { ...net, operation: 'close' as const, reason: 'line 56: “done”' } as typeof boats;
      const fresh = anOperation({ id: 'd', title: 'Count the ropes', line: 60, reason: 'new task' });
      const page = landed([boats, closed, fresh].flatMap((one) => one ?? [])).replace(/\n/gu, '');
      expect(page).toContain('closed #7Mend the netthe preview said “update”: line 56: “done”');
      expect(page).toContain('created #22Count the ropesthe preview did not have it: new task');
      expect(page).toContain('not createdOrder tarno longer in the minutes that were merged');
    });

    it('and knows a task again whose line has moved, and one that needed nothing any more', () => {
      const moved = { ...boats, id: 'other' } as typeof boats;
      const known = { ...tar, operation: 'none' as const, number: 3, reason: 'nothing new' } as typeof tar;
      const page = landed([moved, known, net].flatMap((one) => one ?? [])).replace(/\n/gu, '');
      expect(page).not.toContain('Paint the boatsthe preview');
      expect(page).toContain('not created #3Order tarnothing new');
    });

    it('also after the sentence that the issues follow', () => {
      const pullRequest = {
        number: 34,
        state: 'merged',
        base: 'main',
        defaultBranch: 'main',
        isSilent: false,
      } as const;
      const farewell = renderPreview(aRun({ pullRequest }), preview);
      expect(farewell).not.toContain('Order tar</b>');
      const run = aRun({
        kind: 'sync',
        plan: aPlan({ operations }),
        outcomes: operations.map((operation) => anOutcome({ operation })),
      });
      expect(renderLanded(run, 34, [34], farewell)).toContain(', as previewed.');
      expect(renderLanded(run, 34, [34], '')).not.toContain('previewed');
    });

    it('and is not fooled by a damaged preview', () => {
      const run = aRun({ kind: 'sync', outcomes: [anOutcome()] });
      for (const damaged of ['[1,2', '{"a":1}', '[[9,"x","y"],[0,1,2],"z"]'])
        expect(() => renderLanded(run, 34, [34], `<!-- minutes-to-issues: previewed ${damaged} -->`)).not.toThrow();
    });
  });

  it('points to the right line whatever the path is called', () => {
    const path = 'Sitzungen 2026/50% #1 (ä)/会议 🚢.md';
    const page = renderPreview(aRun({ plan: aPlan({ operations: [anOperation({ path })] }) }));
    const link = linksIn(page).find((each) => each.endsWith('#L53')) ?? '';
    const url = new URL(link);
    expect(decodeURIComponent(url.pathname)).toBe(`/harbour/minutes/blob/${aRun().commit}/${path}`);
    expect(url.search).toBe('?plain=1');
  });

  it('tells two pages of the same day apart by their paths', () => {
    const operations = [anOperation({ path: 'networking/a.md' }), anOperation({ path: 'networking/b.md' })];
    const page = renderPreview(aRun({ plan: aPlan({ operations }) }));
    expect(page).toContain('`networking/a.md`');
    expect(page).toContain('`networking/b.md`');
  });
});

describe('a long comment', () => {
  const many = Array.from({ length: 900 }, (_, index) =>
    anOperation({ id: `id${index}`, line: index + 1, title: `Task ${index} with ümlauts and words `.repeat(3) }),
  );
  const page = renderPreview(aRun({ plan: aPlan({ operations: many }), diagnostics: [aDiagnostic()] }));

  it('stays below what GitHub takes', () => {
    expect(page.length).toBeLessThanOrEqual(60_000);
    expect(page.length).toBeGreaterThan(55_000);
  });

  it('is cut between rows and counts what it leaves out', () => {
    const rows = elementsIn(rendered(page)).filter(({ tagName }) => tagName === 'tr').length - 1;
    const [, left] = /… and (\d+) more rows/u.exec(page) ?? [];
    expect(rows + Number(left)).toBe(900 + 1);
    expect(page.endsWith('</sub>')).toBe(true);
  });
});

describe('words of strangers in a comment', () => {
  const parts = fc.constantFrom(
    '@alice',
    '#12',
    '|',
    '`',
    '<b>',
    '-->',
    '</details>',
    '\n',
    '[x](y)',
    '![x](y)',
    'https://x.org',
    '*',
    '\\',
    'word',
    ' ',
    '<!-- minutes-to-issues: pull request 34 -->',
    '\u202e',
    'a1b2c3d4',
  );
  const words = fc.array(parts, { minLength: 1, maxLength: 8 }).map((found) => found.join(''));

  it('stay plain text, wherever they stand', () => {
    fc.assert(
      fc.property(words, words, words, (title, owner, reason) => {
        const operation = anOperation({
          title,
          reason,
          owners: [owner],
          series: title,
          warnings: [reason],
          path: `${owner}.md`,
        });
        const run = aRun({
          plan: aPlan({
            operations: [operation, { ...operation, operation: 'none' }],
            doubts: [{ path: title, line: 1, text: reason, id: 'x', number: 3, title, likeness: 0.5 }],
            vanished: [{ id: 'x', number: 3, title, series: owner, lastMentioned: null }],
            suggestions: [{ id: 'x', number: 3, title, path: owner, line: 1, hint: reason }],
            fingerprint: 'f'.repeat(64),
          }),
          diagnostics: [aDiagnostic({ path: owner, message: reason })],
          skipped: [{ path: title, reason }],
          stopped: reason,
        });
        const page = renderPreview(run);
        const tree = rendered(page);
        const tags = new Set(elementsIn(tree).map(({ tagName }) => tagName));
        const ours = [
          'h3',
          'h4',
          'p',
          'strong',
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'a',
          'code',
          'details',
          'summary',
          'sub',
          'span',
          'blockquote',
          'b',
          'br',
        ];
        expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
        expect(liveTextIn(tree).flatMap(liveSigns)).toEqual([]);
        expect(
          linksIn(page).every((link) =>
            /^https:\/\/(?:(?:redirect\.)?github\.com\/harbour\/minutes\/|github\.com\/minutes-to-issues\/)/u.test(
              link,
            ),
          ),
        ).toBe(true);
        expect(page.split('<!-- minutes-to-issues').length).toBe(3);
        expect(textIn(tree)).not.toMatch(/[\u202e]/u);
      }),
      { numRuns: 150 },
    );
  });
});
