/**
 * What GitHub dropped of a request without an error. Change here when a further part of an issue is written.
 */
import { missing } from '../names.ts';
import type { Issue, IssueDraft } from '../tracker.ts';

const lines = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();

/**
 * What GitHub dropped without an error, in words.
 *
 * @param issue the answer
 * @param sent the request that was answered
 * @param wanted what should have been sent, if it was more
 */
export function differences(issue: Issue, sent: Partial<IssueDraft>, wanted: Partial<IssueDraft> = sent): string[] {
  const warnings: string[] = [];
  const assignees = missing(wanted.assignees ?? [], issue.assignees);
  if (assignees.length > 0) warnings.push(`GitHub did not assign ${assignees.join(', ')}`);
  const labels = missing(wanted.labels ?? [], issue.labels);
  if (labels.length > 0)
    warnings.push(`GitHub did not set the ${labels.length === 1 ? 'label' : 'labels'} ${labels.join(', ')}`);
  if (sent.title !== undefined && lines(issue.title) !== lines(sent.title))
    warnings.push('GitHub stored another title');
  if (sent.body !== undefined && lines(issue.body) !== lines(sent.body)) warnings.push('GitHub stored another body');
  return warnings;
}
