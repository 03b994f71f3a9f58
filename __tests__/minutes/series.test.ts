import { describe, expect, it } from '@jest/globals';
import { seriesOf } from '../../src/minutes/series.ts';

describe('the series of a page', () => {
  it.each([
    ['networking/20240214.md', 'networking'],
    ['./networking/20240214.md', 'networking'],
    ['tech/2015/2015-12-08.md', 'tech'],
    ['tech/2016/2016-10-25.md', 'tech'],
    ['tech/2024/Q1/20240214.md', 'tech'],
    ['tech/2024-Q1/20240214.md', 'tech'],
    ['tech/2024/02/14/notes.md', 'tech'],
    ['tech/2024/february/14.md', 'tech'],
    ['tech/2024-02/14.md', 'tech'],
    ['groups/docs/2024-02-14/minutes.md', 'groups/docs'],
    ['docs-2024/20240214.md', 'docs'],
    ['meetings/2024-02-14.md', 'meetings'],
    ['meetings/2024-02-14-infra.md', 'meetings/infra'],
    ['meetings/2024-02-14--infra-meeting.md', 'meetings/infra'],
    ['meetings/20240214_infra_minutes.md', 'meetings/infra'],
    ['meetings/archive/20240214_agenda_and_minutes.md', 'meetings'],
    ['meetings/2024-02-14-actions.md', 'meetings'],
    ['meetings/2024/2024-02-14-web-team-weekly.md', 'meetings/web-team-weekly'],
    ['meetings/infra-20240214.md', 'meetings/infra'],
    ['meetings/infra-20240214-workshop.md', 'meetings/infra'],
    ['Protokolle/protokoll-20240214.md', 'Protokolle'],
    ['networking/20240214-workshop.md', 'networking'],
    ['Core-Meetings/Meeting 103.md', 'Core-Meetings'],
    ['meetings/Meeting 103.md', 'meetings'],
    ['项目会议/项目例会 2024年2月14日.md', '项目会议'],
    ['2024-02-14.md', 'minutes'],
    ['2024-02-14-infra.md', 'infra'],
  ])('%s belongs to %s', (path, series) => {
    expect(seriesOf(path, [])).toBe(series);
  });

  it('is what the first configured pattern that matches says', () => {
    const rules = [
      { path: 'sig-docs/**', name: 'docs' },
      { path: 'sig-*/**', name: 'sig' },
    ];
    expect(seriesOf('sig-docs/20240214.md', rules)).toBe('docs');
    expect(seriesOf('sig-network/2024/20240214.md', rules)).toBe('sig');
    expect(seriesOf('board/20240214.md', rules)).toBe('board');
  });
});
