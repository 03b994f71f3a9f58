import { TrackerError } from '../tracking/tracker.ts';

/** Characters, as GitHub counts them. */
const MAX_TITLE = 256;
const MAX_BODY = 65_536;

/** A 422, as GitHub answers it. */
export const refusal = (field: string, message: string): TrackerError =>
  new TrackerError('invalid', message, { status: 422, fields: [field] });

/** @throws TrackerError `invalid` for a title or body that GitHub would not store */
export function checkText({ title, body }: { title?: string; body?: string }): void {
  if (title !== undefined && (title.trim() === '' || title.length > MAX_TITLE))
    throw refusal('title', `a title has 1 to ${MAX_TITLE} characters`);
  if (body !== undefined && body.length > MAX_BODY) throw refusal('body', `a body has at most ${MAX_BODY} characters`);
}
