import { peopleIn, type ListedPerson } from './people.ts';

const LIST_WORDS =
  'participants?|attendees?|attendance|attended(?: by)?|attending|present|in attendance|members present|also present|people|' +
  "who(?:['’]s| is| was) (?:here|there)|on the call|guests?|visitors?|observers?|" +
  'anwesende?|anwesenheit|(?:mit )?dabei|teilnehmer(?:[:*_]?innen)?|teilnehmende|gäste|' +
  '(?:étaient )?(?:les )?(?:membres |participants )?présent(?:e?s?|[·.•∙(-]e[)]?(?:[·.•∙(-]?s[)]?)?)|' +
  'participante?s|participant[·.•∙(-]e[)]?[·.•∙(-]?s[)]?|invité(?:e?s?|[·.]e[·.]s)|参会[人员者]*|出席[人员者]*|与会[人员者]*|参与[人员者]+|到场';
const ABSENT_WORDS =
  'regrets?|apologies|absent|absentees?|excused|not present|not attending|unable to attend|entschuldigt|abwesend|fehlend|es fehl(?:en|t)|' +
  'excusé(?:e?s?|[·.]e[·.]s)|absent(?:e?s?|[·.]e[·.]s)|缺席|请假';
/** "Participants", ":family: Participants (handles preferred)", "Participants - please use your handle". */
export const LIST_HEADING = new RegExp(
  `^[^\\p{L}]*(?:(?:list of |meeting |the )?(?:${LIST_WORDS})|(?:\\p{L}+ ){1,2}(?:participants|attendees)|(?:\\p{L}+ ){0,2}(?:members|people) (?:present|attending)|` +
    `anwesende \\p{L}+)(?!\\p{L})[^\\p{L}]*(?:[-–—(][^]*)?$`,
  'iu',
);
/** "TSC members": all who could be there, if ticks tell who was. */
export const MEMBERS =
  /^[^\p{L}]*(?:[\p{L}\d-]{1,30} ){0,3}(?:members|mitglieder|membres|roll[- ]?call|quorum)(?!\p{L})[^\p{L}]*$/iu;
/** "Present: alice, bob"; `names` is missing where they follow. */
const LEAD_IN = new RegExp(
  `^[^\\p{L}@]*(?:(?:${LIST_WORDS})|(?<who>who|others?|(?:\\p{L}{1,20} ){0,2}members))(?:\\s*\\([^()]*\\))?\\s*[:：]\\s*(?<names>\\S[^]*)?$`,
  'iu',
);
/** "Regrets: alice, bob", on any line of a page. */
export const ABSENT_LINE = new RegExp(
  `^[ \\t>*_+-]{0,8}(?:${ABSENT_WORDS})[*_ \\t]{0,4}[:：][*_ \\t]{0,4}(\\S[^\\n]{0,300})$`,
  'gimu',
);
export const ABSENT = new RegExp(`^[^\\p{L}@]*(?:${ABSENT_WORDS})(?!\\p{L})`, 'iu');
/** The part of the minutes that begins behind the people, where no heading says so. */
export const OTHER_PART =
  /^[^\p{L}]*(?:agenda|notes?|minutes|topics?|discussions?|actions?|decisions?|updates?|announcements|previous|prev|tagesordnung|traktanden|themen|ordre du jour|sujets|议程|议题)(?!\p{L})/iu;
/** Where labels of one line meet: "Chair: alice · Present: alice, bob". */
export const LINES = /\n|\s[·•|]\s(?=[\p{L} ]{2,24}[:：])/u;

/** The names behind "Present:"; none where they follow below. `null` for another line. */
export function leadIn(line: string, told: boolean): ListedPerson[] | null {
  const lead = LEAD_IN.exec(line);
  if (lead === null) return null;
  const { who, names = '' } = lead.groups ?? {};
  const people = peopleIn(names);
  if (who === undefined) return people;
  // "Who: alice" may be about a task, "Others: …" about anything: only among people.
  return /^who$/iu.test(who) ? (people.length > 1 ? people : null) : told ? people : null;
}
