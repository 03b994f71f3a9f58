import type { Language } from '../meeting.ts';

/**
 * What an agenda says in each language. Change here when a language is added, or when its words sound wrong: a test reads
 * every heading back as one of action items of an earlier meeting.
 */
export interface AgendaHeadings {
  /** Above what is pending. */
  heading: string;
  /** Where nothing is. */
  none: string;
}

export const AGENDA_HEADINGS: Readonly<Record<Language, AgendaHeadings>> = {
  en: { heading: 'Pending action items', none: 'No pending action items.' },
  de: { heading: 'Offene Aufgaben', none: 'Keine offenen Aufgaben.' },
  fr: { heading: 'Actions en attente', none: 'Aucune action en attente.' },
  zh: { heading: '待处理的行动项', none: '没有待处理的行动项。' },
  es: { heading: 'Tareas pendientes', none: 'No hay tareas pendientes.' },
  pt: { heading: 'Tarefas pendentes', none: 'Não há tarefas pendentes.' },
  it: { heading: 'Azioni in sospeso', none: 'Nessuna azione in sospeso.' },
  nl: { heading: 'Openstaande actiepunten', none: 'Geen openstaande actiepunten.' },
  ja: { heading: '未完了のアクションアイテム', none: '未完了のアクションアイテムはありません。' },
  ko: { heading: '미완료 할 일', none: '미완료 할 일이 없습니다.' },
  pl: { heading: 'Otwarte zadania', none: 'Brak otwartych zadań.' },
  cs: { heading: 'Otevřené úkoly', none: 'Žádné otevřené úkoly.' },
  no: { heading: 'Åpne oppgaver', none: 'Ingen åpne oppgaver.' },
  da: { heading: 'Åbne opgaver', none: 'Ingen åbne opgaver.' },
  sv: { heading: 'Öppna uppgifter', none: 'Inga öppna uppgifter.' },
  ru: { heading: 'Открытые задачи', none: 'Открытых задач нет.' },
};
