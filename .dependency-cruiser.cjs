/** The rooms of `src/minutes`, lowest first; above them only the files that stand in no room. */
const READING = ['vocabulary', 'page', 'blocks', 'people', 'habits', 'candidates', 'decision', 'fields'];

/** A room of `src/minutes` sees those below it, and the types of `meeting.ts`. */
const readingRooms = READING.map((room, at) => ({
  name: `minutes-${room}-sees-rooms-below`,
  severity: 'error',
  from: { path: `^src/minutes/${room}/` },
  to: {
    path: '^src/minutes/',
    pathNot: `^src/minutes/(meeting\\.ts$|(${READING.slice(0, at + 1).join('|')})/)`,
  },
}));

/**
 * The floors of the house (docs/adr/0001-import-rules.md): imports run downwards only.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...readingRooms,
    {
      name: 'minutes-imports-nobody',
      severity: 'error',
      from: { path: '^src/minutes/' },
      to: { path: '^src/', pathNot: '^src/minutes/' },
    },
    {
      name: 'config-imports-nobody',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/config/' },
    },
    {
      name: 'plain-text-imports-nobody',
      comment: 'The floor below all: how any text is shown without being alive.',
      severity: 'error',
      from: { path: '^src/plain-text/' },
      to: { path: '^src/', pathNot: '^src/plain-text/' },
    },
    {
      name: 'tracking-sees-minutes-and-config',
      comment: 'Of minutes only the types: matching never reads Markdown.',
      severity: 'error',
      from: { path: '^src/tracking/' },
      to: { path: '^src/', pathNot: '^src/(tracking/|minutes/meeting\\.ts|config/|plain-text/)' },
    },
    {
      name: 'doctor-sees-config',
      comment: 'From facts to findings: nobody who asks, nobody who prints.',
      severity: 'error',
      from: { path: '^src/doctor/' },
      to: { path: '^src/', pathNot: '^src/(doctor/|config/)' },
    },
    {
      name: 'report-sees-only-types',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/(minutes|tracking|config|doctor)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'report-below-sync',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/(github|local|sync|bot|action|commands|cli|library|adapters)' },
    },
    {
      name: 'github-sees-ports-of-bot',
      comment: 'What the bot hears through is a port, as those of tracking are: its types, nothing else.',
      severity: 'error',
      from: { path: '^src/github/' },
      to: { path: '^src/bot/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'github-knows-no-local',
      severity: 'error',
      from: { path: '^src/github/' },
      to: { path: '^src/(local|report|sync|action|commands|cli|library|adapters)' },
    },
    {
      name: 'local-knows-no-github',
      severity: 'error',
      from: { path: '^src/local/' },
      to: { path: '^src/(github|report|sync|bot|action|commands|cli|library|adapters)' },
    },
    {
      name: 'sync-below-doors',
      severity: 'error',
      from: { path: '^src/sync(/|\\.ts$)' },
      to: { path: '^src/(bot|action|commands|cli|library|adapters)' },
    },
    {
      name: 'bot-sees-ports',
      comment:
        'What people say to the bot: on top of sync, below the doors, which build what it hears and writes with.',
      severity: 'error',
      from: { path: '^src/bot/' },
      to: { path: '^src/(github|local|action|commands|cli|library|adapters)' },
    },
    {
      name: 'sync-builds-no-adapters',
      comment: 'Only the doors know which adapters there are; sync sees ports.',
      severity: 'error',
      from: { path: '^src/sync(/|\\.ts$)' },
      to: { path: '^src/(github|local)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-doors',
      severity: 'error',
      from: { pathNot: '^(scripts|__tests__)/' },
      to: { path: '^src/(action|cli|library)\\.ts$' },
    },
    {
      name: 'pure-rooms-no-node',
      severity: 'error',
      from: { path: '^src/(minutes|tracking|report|config|plain-text|bot|doctor)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'octokit-only-in-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github/|action\\.ts)' },
      to: { path: 'node_modules/(@octokit|@actions/github)' },
    },
    {
      name: 'no-dev-dependencies-in-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
