import type { Config } from './schema.ts';

/** What an empty file means: the schema's defaults, for runs that have no config and so need no schema. A test holds them equal. */
export const defaultConfig: Config = {
  minutes: null,
  series: [],
  markers: ['AI', 'Action', 'Action item', 'Action point', 'AP', 'TODO'],
  vocabulary: {
    'action-headings': [],
    'earlier-headings': [],
    markers: [],
    'owner-columns': [],
    done: [],
    'not-done': [],
    everybody: [],
    'not-items': [],
  },
  label: 'action-item',
  labels: [],
  references: { 'default-owner': null, aliases: {} },
  owners: {},
  assign: true,
  close: 'explicit',
  reopen: 'never',
  'comment-on': ['close'],
  retitle: false,
  review: 'fixes',
  'trusted-authors': [],
  language: ['en', 'de', 'fr', 'zh', 'es', 'pt', 'it', 'nl', 'ja', 'ko', 'pl', 'cs', 'no', 'da', 'sv', 'ru'],
  pace: 1000,
  tracker: null,
  'public-tracker': false,
  extends: null,
};
