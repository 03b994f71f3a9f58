import type { Language, ReadingRules } from '../meeting.ts';
import { placeOf } from './sections.ts';
import { isTrap } from './markers/traps.ts';
import { AGENDA_HEADINGS } from '../vocabulary/agenda-words.ts';
import { languagesOf } from '../vocabulary/detect.ts';
import { lexiconOf } from '../vocabulary/lexicon.ts';

/**
 * How a group writes its lists of what is pending, so that an agenda looks like its minutes. Change here when another
 * word of an agenda should be the group's.
 */
export interface AgendaWords {
  marker: string;
  /** Above what is pending. */
  heading: string;
  /** Where nothing is. */
  none: string;
}

/** What is known of a task that some minutes tell. */
export interface Told {
  text: string;
  /** Headings above it, outermost first. */
  section: readonly string[];
  carriedOver: boolean;
}

/** The words of an agenda for those who wrote these tasks: from their config, else as they write, else of their language. */
export function agendaWords(told: readonly Told[], rules: ReadingRules): AgendaWords {
  const language = languageOf(told, rules.languages);
  const { heading, none } = AGENDA_HEADINGS[language];
  return {
    marker: rules.vocabulary?.markers?.[0] ?? plainMarker(language, rules),
    heading: rules.vocabulary?.['earlier-headings']?.[0] ?? usualHeading(told, language, rules) ?? heading,
    none,
  };
}

/** The first marker that is no word of the language. */
function plainMarker(language: Language, { markers, vocabulary }: ReadingRules): string {
  const lexicon = lexiconOf([language], vocabulary);
  return markers.find((marker) => !isTrap(marker, lexicon)) ?? markers[0] ?? 'AI';
}

/** The language that most of it is in. */
function languageOf(told: readonly Told[], allowed: readonly Language[]): Language {
  const text = told.flatMap(({ text, section }) => [...section, text]).join('\n');
  return languagesOf(text, allowed)[0] ?? 'en';
}

/** The heading that the group has most often above what is left over; one with a number in it is of one meeting. */
function usualHeading(told: readonly Told[], language: Language, { vocabulary }: ReadingRules): string | null {
  const lexicon = lexiconOf([language], vocabulary);
  const times = new Map<string, number>();
  for (const { section, carriedOver } of told) {
    const heading = section.at(-1)?.replace(/[\s:：]+$/u, '');
    if (carriedOver && heading !== undefined && !/\p{N}/u.test(heading))
      times.set(heading, (times.get(heading) ?? 0) + 1);
  }
  const usual = [...times].toSorted(([, a], [, b]) => b - a).map(([heading]) => heading);
  const isEarlier = (heading: string): boolean => {
    const place = placeOf(heading, lexicon);
    return place?.carried === true && place.strength === 'plain' && !place.closed;
  };
  return usual.find(isEarlier) ?? null;
}
