import * as z from 'zod';

const MAX_PATTERNS = 200;

/**
 * A gitignore-like pattern whose time to match is bounded: few stars, few characters. The same limits hold where
 * patterns are matched; here they become an error with a line number.
 */
const pattern = z
  .string()
  .min(1)
  .max(256)
  .refine((text) => text.split('/').every((part) => (part.match(/\*+/gu) ?? []).length <= 3), {
    error: 'more than 3 `*` in one part of a path: use `**`, or several patterns',
  })
  .refine((text) => text.split('/').filter((part) => part.includes('**')).length <= 3, {
    error: 'more than 3 parts with `**`: one `**` stands for any number of folders',
  })
  .meta({ examples: ['meetings/**/*.md'] });

/** What a terminal obeys, and what makes text look like other text. Emoji have joiners and tags, which are let be. */
const VISIBLE = /^[^\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u;
const HIDDEN = { error: 'a control character, or one that turns the direction of text, stands in it' };

const labelName = z
  .string()
  .min(1)
  .max(50)
  .regex(VISIBLE, HIDDEN)
  .regex(/^[^,]+$/u, { error: 'GitHub reads a comma in a label as two labels' })
  .meta({ examples: ['action-item'] });

const repository = z
  .string()
  .regex(/^[\w-]+\/[\w.-]+$/u)
  .meta({ examples: ['example/specs'] });

const login = z
  .string()
  .regex(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?$/u)
  .meta({ examples: ['bob-on-github'] });

/** `github-actions[bot]`, `our-app[bot]`, or a person's login. */
const author = z
  .string()
  .regex(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?(?:\[bot\])?$/u)
  .meta({ examples: ['our-app[bot]'] });

const marker = z
  .string()
  .max(40)
  .regex(/^\p{L}(?:[\p{L}\p{N}\p{M} '’-]*[\p{L}\p{N}])?$/u, {
    error: 'a marker is a word or a few: letters, digits, spaces, hyphens; it is not a regular expression',
  })
  .meta({ examples: ['Action item'] });

const name = z.string().trim().min(1).max(100).regex(VISIBLE, HIDDEN);

/** A word or a few of the group's own, as its minutes write them. */
const ownWord = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^*]*[\p{L}\p{N}][^*]*$/u, {
    error: 'a word or a few, as written, without `*`; it is not a regular expression',
  });

const ownWords = (example: string, meaning: string) =>
  z
    .array(ownWord.meta({ examples: [example] }))
    .max(100)
    .default([])
    .describe(meaning);

const vocabulary = z
  .strictObject({
    'action-headings': ownWords(
      'Takeaways',
      'Headings, lead-ins and columns: what is listed below them are action items.',
    ),
    'earlier-headings': ownWords('Rückblick', 'The same of action items that are left over from earlier meetings.'),
    markers: z
      .array(marker.meta({ examples: ['Acción'] }))
      .max(50)
      .default([])
      .describe('Words that mark an action item, beside those of `markers`.'),
    'owner-columns': ownWords('Wie', 'Titles of columns, and labels, that say who is responsible.'),
    done: ownWords('klaar', 'Say that a task is done.'),
    'not-done': ownWords('loopt', 'Say that it is not done, or goes on.'),
    everybody: ownWords('todos', 'Everybody, in the place of an owner.'),
    'not-items': ownWords(
      'Beschlüsse',
      'Headings and lead-ins: what is listed below them are no action items, whatever it looks like, unless a marker says so.',
    ),
  })
  .superRefine((words, context) => {
    for (const [one, other] of OPPOSITES)
      words[one].forEach((word, index) => {
        const lower = word.toLowerCase();
        if (!words[other].some((second) => second.toLowerCase() === lower)) return;
        context.addIssue({
          code: 'custom',
          path: [one, index],
          message: `\`${word}\` also stands in \`${other}\`: it can't be both`,
        });
      });
  });

/** A word can't be in both of these. */
const OPPOSITES = [
  ['earlier-headings', 'action-headings'],
  ['not-items', 'action-headings'],
  ['not-items', 'earlier-headings'],
  ['not-done', 'done'],
] as const;

const day = z
  .string()
  .regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, {
    error: 'a day as `2026-01-31` is expected here',
  })
  .meta({ examples: ['2026-01-31'] });

/** `.github/minutes.yml`, as written. The one schema: the JSON Schema, the documentation and the types come from it. */
export const configSchema = z.strictObject({
  minutes: z
    .array(pattern)
    .max(MAX_PATTERNS)
    .nullable()
    .default(null)
    .describe(
      'Which files are minutes: gitignore-like patterns, the last one that matches decides. Without it, a Markdown file is minutes if its path or first heading carries a date, or a folder, its name or its top says so; plain text only if a pattern says `.txt`.',
    ),
  series: z
    .array(
      z.strictObject({
        path: pattern.describe('Which minutes belong to the series.'),
        name: name.describe('Name of the series.').meta({ examples: ['sig-networking'] }),
        labels: z.array(labelName).max(20).default([]).describe('Labels that the issues of this series get as well.'),
        since: day
          .optional()
          .describe('Meetings of this series before that day create no issues, whatever a run’s `since` says.'),
      }),
    )
    .max(MAX_PATTERNS)
    .default([])
    .describe(
      'Meetings that belong together; the first entry that matches wins. Without it, a series is a folder, without the parts of its path that are years, quarters, months or dates.',
    ),
  ignore: z
    .array(
      z.strictObject({
        path: z
          .string()
          .min(1)
          .max(1000)
          .describe('The page that says it, from the root of the repository.')
          .meta({ examples: ['meetings/2024-02-14.md'] }),
        text: z
          .string()
          .min(1)
          .max(2000)
          .describe('The words of the task as the page has them; case, punctuation and spacing do not matter.')
          .meta({ examples: ['order new ropes for the quay'] }),
      }),
    )
    .max(2000)
    .default([])
    .describe(
      'Tasks of the past that get no issue: dropped when the tool came. A later meeting that lists one again brings it back; an issue that exists goes on.',
    ),
  markers: z
    .array(marker)
    .min(1)
    .max(50)
    .default(['AI', 'Action', 'Action item', 'Action point', 'AP', 'TODO'])
    .describe('Words that mark an action item, instead of these.'),
  vocabulary: vocabulary
    .prefault({})
    .describe("The group's own words, added to the built-in ones wherever those work."),
  label: labelName
    .default('action-item')
    .describe(
      'The label by which issues are recognised: every issue gets it, and only issues that carry it are tracked.',
    ),
  labels: z
    .array(labelName)
    .max(20)
    .default([])
    .describe('Further labels for every issue: decoration, they never filter.'),
  references: z
    .strictObject({
      'default-owner': login
        .meta({ examples: ['example'] })
        .nullable()
        .default(null)
        .describe('Owner of repositories that the minutes name without one, as in `specs#12`.'),
      aliases: z
        .record(name, repository)
        .default({})
        .describe('Short names of repositories, as the minutes use them.')
        .meta({ examples: [{ capi: 'example/cluster-api' }] }),
    })
    .prefault({})
    .describe('How references to issues and pull requests are completed.'),
  owners: z
    .record(name, z.union([login, z.strictObject({ label: labelName })]))
    .default({})
    .describe('Who is meant by a name in the minutes: a login to assign, or a label for a team.')
    .meta({ examples: [{ bob: 'bob-on-github', 'Team Blue': { label: 'team-blue' } }] }),
  assign: z.boolean().default(true).describe('Assign owners who can be assigned.'),
  close: z
    .enum(['explicit', 'any', 'never'])
    .default('explicit')
    .describe(
      'When the minutes close an issue: `explicit` if they say that it is done ([x], "done: …"), `any` also if they imply it ("has been merged"), `never` only suggests it.',
    ),
  reopen: z
    .enum(['never', 'newer-meeting'])
    .default('never')
    .describe(
      'Whether a newer meeting that lists the task as open reopens an issue that a person closed as completed.',
    ),
  'comment-on': z
    .array(z.enum(['close', 'reopen', 'handover']))
    .max(3)
    .default(['close'])
    .describe(
      'When a comment says on an issue why: `close` with the evidence, `reopen`, `handover` when the minutes name another owner. `[]` for never.',
    ),
  retitle: z
    .boolean()
    .default(false)
    .describe("Follow the minutes' wording in the title, unless a person has changed it."),
  overview: z
    .union([z.boolean(), z.enum(['per-series'])])
    .default(false)
    .describe(
      'One issue that lists what is pending, kept up to date by every sync: `true` for all series together, `per-series` one for each. Known by the label `minutes-overview`.',
    ),
  review: z
    .enum(['off', 'fixes', 'items', 'all'])
    .default('fixes')
    .describe(
      'Review comments on lines of a pull request: `fixes` only ready corrections; `items` a summary, and on each new or changed line what was understood and what becomes of it; `all` both, and the warnings without a correction.',
    ),
  'trusted-authors': z
    .array(author)
    .max(20)
    .default([])
    .describe('Whose issues count as ours, beside github-actions[bot]: the machine user or App whose token you give.'),
  language: z
    .array(z.enum(['en', 'de', 'fr', 'zh', 'es', 'pt', 'it', 'nl', 'ja', 'ko', 'pl', 'cs', 'no', 'da', 'sv', 'ru']))
    .min(1)
    .default(['en', 'de', 'fr', 'zh', 'es', 'pt', 'it', 'nl', 'ja', 'ko', 'pl', 'cs', 'no', 'da', 'sv', 'ru'])
    .describe(
      'Narrows the languages that minutes may be in. Not needed: which one a page is in is found from the page, and English is always read.',
    ),
  pace: z
    .int()
    .min(0)
    .max(60_000)
    .default(1000)
    .describe('Milliseconds between two writes. Lower only on an Enterprise Server without limits.'),
  tracker: repository
    .nullable()
    .default(null)
    .describe(
      'Repository that holds the issues, if it is not the one with the minutes. Needs a token that may write there.',
    ),
  'public-tracker': z
    .boolean()
    .default(false)
    .describe('Minutes of a private repository may become issues of a public `tracker`, where everybody reads them.'),
  extends: repository
    .meta({ examples: ['example/.github'] })
    .nullable()
    .default(null)
    .describe(
      'A repository whose own `.github/minutes.yml` holds here, too, wherever this file says nothing else: one for a whole organisation. Mappings (`owners`, `references`, `vocabulary`) are joined key by key, lists and values are replaced. The token must be able to read it.',
    ),
});

/** The config with every default filled in. Keys as in the file. */
export type Config = z.output<typeof configSchema>;
