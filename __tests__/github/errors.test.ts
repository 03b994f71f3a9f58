import { describe, expect, it } from '@jest/globals';
import { RequestError } from '@octokit/request-error';
import { toTrackerError, type Attempt } from '../../src/github/errors.ts';
import { TrackerError } from '../../src/tracking/tracker.ts';

const writing: Attempt = { what: 'create an issue of example/specs', effect: 'write', permission: 'issues: write' };
const reading: Attempt = { what: 'list the issues of example/specs', effect: 'read', permission: 'issues: read' };

/** A refusal as Octokit throws it. */
const refusal = (status: number, data: unknown, headers: Record<string, string> = {}): RequestError =>
  new RequestError(
    typeof data === 'object' && data && 'message' in data ? String(data.message) : 'Unknown error',
    status,
    {
      request: { method: 'POST', url: 'https://api.github.com/repos/example/specs/issues', headers: {} },
      response: { status, url: '', headers, data },
    },
  );

const lost = (message: string): RequestError =>
  new RequestError(message, 500, { request: { method: 'POST', url: 'https://api.github.com/', headers: {} } });

const accepted = (permissions: string): Record<string, string> => ({ 'x-accepted-github-permissions': permissions });

describe('a refusal of GitHub', () => {
  it.each<[string, RequestError, Attempt, string, RegExp]>([
    [
      '401',
      refusal(401, { message: 'Bad credentials' }),
      reading,
      'credentials',
      /\(401 Bad credentials\).*input `token`/,
    ],
    [
      '403 that names a permission',
      refusal(403, { message: 'Resource not accessible by integration' }, accepted('issues=write')),
      writing,
      'forbidden',
      /permissions:\n {4}issues: write$/,
    ],
    [
      '403 that names two together',
      refusal(403, { message: 'No' }, accepted('contents=read,pull_requests=write')),
      writing,
      'forbidden',
      / {4}contents: read\n {4}pull-requests: write$/,
    ],
    [
      '403 that names alternatives',
      refusal(403, { message: 'No' }, accepted('pull_requests=write; issues=write')),
      writing,
      'forbidden',
      / {4}issues: write$/,
    ],
    [
      '403 that names nothing',
      refusal(403, { message: 'Must have admin rights' }),
      reading,
      'forbidden',
      / {4}issues: read$/,
    ],
    [
      '403 of an archived repository',
      refusal(403, { message: 'Repository was archived so is read-only.' }),
      writing,
      'forbidden',
      /unarchive it/,
    ],
    [
      '403 of a locked conversation',
      refusal(403, { message: 'Unable to create comment because issue is locked.' }),
      writing,
      'locked',
      /locked/,
    ],
    [
      '403 of an organisation with single sign-on',
      refusal(403, { message: 'Protected' }, { 'x-github-sso': 'required; url=https://github.com/orgs/example/sso' }),
      reading,
      'forbidden',
      /sso/,
    ],
    [
      '403 with a spent hour',
      refusal(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' },
      ),
      reading,
      'rate-limit',
      /after 2023-11-14T22:13:20\.000Z/,
    ],
    ['429', refusal(429, { message: 'Too many' }), writing, 'rate-limit', /continues where this run stopped/],
    ['404', refusal(404, { message: 'Not Found' }), reading, 'missing', /`issues: read`/],
    ['410 of a deleted issue', refusal(410, { message: 'This issue was deleted' }), writing, 'gone', /deleted/],
    [
      '410 with issues switched off',
      refusal(410, { message: 'Issues has been disabled in this repository.' }),
      reading,
      'forbidden',
      /switch them on/,
    ],
    ['301', refusal(301, { message: 'Moved Permanently' }), writing, 'gone', /transferred|renamed/],
    [
      '502',
      refusal(502, '<html>Bad gateway</html>'),
      reading,
      'unavailable',
      /\(502\)\. GitHub failed to answer.* Run again later/,
    ],
    ['502 to a write', refusal(502, ''), writing, 'unclear', /not known/],
    ['no answer', lost('other side closed'), reading, 'unavailable', /\(other side closed\)/],
    ['no answer to a write', lost('other side closed'), writing, 'unclear', /could not be reached/],
    [
      '409 of an empty repository',
      refusal(409, { message: 'Git Repository is empty.' }),
      reading,
      'unavailable',
      /409 Git Repository is empty/,
    ],
    ['409 to a write', refusal(409, { message: 'Conflict' }), writing, 'invalid', /refuses/],
    ['408 to a write', refusal(408, { message: 'Request Timeout' }), writing, 'unclear', /not known/],
  ])('%s says what happened and what to do', (_name, error, tried, failure, message) => {
    const told = toTrackerError(error, tried);
    expect(told.failure).toBe(failure);
    expect(told.message).toMatch(message);
    expect(told.message.startsWith(`Could not ${tried.what} (`)).toBe(true);
    expect(told.cause).toBe(error);
    expect(told.status).toBe(error.response === undefined ? null : error.status);
  });

  it('names the fields that a 422 complains about', () => {
    const errors = [
      { resource: 'Issue', field: 'assignees', code: 'invalid', value: 'mallory' },
      { field: 'title', code: 'custom', message: 'title is too long' },
      'Something else',
    ];
    const told = toTrackerError(refusal(422, { message: 'Validation Failed', errors }), writing);
    expect(told.failure).toBe('invalid');
    expect(told.fields).toEqual(['assignees', 'title']);
    expect(told.message).toMatch(/assignees invalid; title is too long; Something else\.$/);
  });

  it.each([[{ message: 'Validation Failed', errors: 'odd' }], [null], ['text'], [{ errors: [7] }]])(
    'is understood whatever its body: %j',
    (data) => {
      expect(toTrackerError(refusal(422, data), writing)).toMatchObject({ failure: 'invalid', fields: [] });
    },
  );
});

describe('other errors', () => {
  it('stay what they are if they are ours', () => {
    const error = new TrackerError('rate-limit', 'Enough for this hour.');
    expect(toTrackerError(error, writing)).toBe(error);
  });

  it('of the program leave a write unclear', () => {
    expect(toTrackerError(new TypeError('odd'), writing)).toMatchObject({ failure: 'unclear', status: null });
    expect(toTrackerError('odd', reading)).toMatchObject({
      failure: 'unavailable',
      message: expect.stringContaining('odd'),
    });
  });
});
