import { KNOWN_LANGUAGES } from '../vocabulary/languages.ts';
import { lexiconOf } from '../vocabulary/lexicon.ts';

const NOT_NAMES = lexiconOf(KNOWN_LANGUAGES);

/** Parts of a project that stand before a colon or in brackets like a name does: "docs: …", "t (Docker)". Lower case. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'web website websites site blog wiki forum newsletter mail email chat slack discord matrix zoom irc zulip mailing github gitlab git repo repos repository ' +
    'infra infrastructure backend frontend server servers client clients core cli gui ui ux db database storage network networking auth login audio video graphics rendering ' +
    'docs documentation doc test tests testing build builds release releases security design dev devel development ops perf performance refactor feat chore style lint ' +
    'packaging package packages logging metrics monitoring alerting deployment deployments staging production prod main master develop upstream downstream ' +
    'mobile desktop browser browsers firefox chrome chromium safari bookworm arm gpu cpu ' +
    'docker kubernetes helm keycloak openstack ceph linux windows macos android ios debian ubuntu fedora python java javascript typescript rust golang node npm ' +
    'google microsoft amazon azure jira confluence hackmd etherpad notion drive twitter mastodon linkedin youtube facebook hetzner nextcloud ' +
    'english german french spanish chinese deutsch français berlin paris london brussels online remote hybrid onsite ' +
    'urgent blocked blocker blocking high medium low priority critical major minor ongoing optional recurring ' +
    'slides flyer flyers logo stickers survey budget finance finances legal marketing outreach community events event workshop conference summit hackathon travel funding grants grant ' +
    'schema spec specs specification roadmap charter governance policy licence license translation translations accessibility internationalization localization ' +
    'examples tutorial tutorials faq glossary meta misc miscellaneous other others general various cleanup clean first second third last draft ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'warning error hint tip caveat remark comment comments context reason rationale goal goals scope cost costs location date place agenda attachment source sources ' +
    'probably hopefully possibly maybe eventually ideally alternatively additionally later soon again'
  ).split(' '),
);

/** Whether a word names a part of the project, a tool, a place or a day rather than somebody. */
export function isThing(word: string): boolean {
  return THINGS.has(word.toLowerCase());
}

/** Capitals that are things, not people's initials. */
const ACRONYMS: ReadonlySet<string> = new Set(
  'PR PRS MR RFC ADR API CI CD FYI TBD TBA WIP URL QA UI UX ID OK NB PS FAQ SDK CLI AI ML'.split(' '),
);

/** Whether a word, as written, is no name in any language. */
export function isNoName(word: string): boolean {
  if (/^\p{Lu}{2,3}$/u.test(word)) return ACRONYMS.has(word);
  return NOT_NAMES.has('notNames', word.toLowerCase().replace(/['’]s$/u, ''));
}
