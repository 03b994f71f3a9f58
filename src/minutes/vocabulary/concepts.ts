/**
 * The word classes by which minutes say things, each described once. Change here when a habit needs a class of words that
 * no language file has yet; the words themselves stand in the language files (`en.ts`, `de.ts`, …), one a line.
 */
export const CONCEPTS = {
  // Function words: closed classes. They are left out of account beside any head; a language file lists them completely.
  article: 'Articles and determiners: "the", "our", "these".',
  relation: 'Prepositions and other words of relation: "from", "of", "since", "during".',
  origin: 'Of the words of relation those that tell where something comes from: "actions from October".',
  auxiliary: 'Forms of be, have, do and modal verbs, where a heading may have them: "actions to be done".',
  pronoun:
    'Personal, relative and asking pronouns: they tell the language of a page; beside a head they make a sentence.',

  // Headings and lead-ins.
  action: 'What headings, lead-ins and tables of action items are called.',
  step: 'The same, but also said of plans and topics: there only points with an owner or a check box count.',
  task: 'Singular nouns that name tasks as the title of a column, but as a heading only with owners below: "Task".',
  plainAction: 'So plain that a topic may stand beside: "Infra action items", "Action items for the website".',
  leftover: 'What is left over of an earlier meeting, as a name of its own: "carry-over", "matters arising".',
  list: 'What collects items: "list", "log", "register", "overview".',
  earlier: 'Of an earlier time: "last", "previous", "before".',
  open: 'Not yet done, of items: "open", "pending", "outstanding".',
  review: 'Looking again at items: "review", "check", "progress on".',
  fresh: 'Of now or later, whatever else is said: "new", "next", "today".',
  meeting: 'What a meeting is called: "meeting", "call", "session".',
  filler:
    'Content words that may stand beside an action head without changing what it is: "agreed", "recorded", "team".',
  stop: 'Beside a plain head they make no topic of it, but a sentence or another subject: "How we track action items".',
  sectionBeside:
    'Other sections that share a heading with the action items: "Decisions and actions". There an item needs an owner.',
  otherSections: 'Headings below one of action items under which none stand; they also end a list of tasks.',
  numbered: 'What parts of minutes are called before their number: "Item 4", "TOP 3".',
  agenda: 'Headings of an agenda: what is listed under them are topics.',
  attendance: 'Headings and labels of lists of who took part.',
  absence: 'Headings and labels of lists of who did not.',

  // Columns of tables.
  ownerRole: 'What tells who is responsible, as a column or label: "owner", "responsible", "who".',
  taskColumn: 'Further titles of the column of tasks: "what", "description", "details".',
  plainTaskColumn: 'Beside who does it and until when, or how far it is, they hold the tasks: "Who | What | When".',
  statusColumn: 'Titles of the column of statuses.',
  dueColumn: 'Titles of the column of due dates, also as labels.',
  dateColumn: 'Columns that say when something happened, unless they stand behind the task.',
  identifier: 'Titles of the column of numbers: "No.", "ID", "#".',
  topicColumn:
    'Beside them a column of actions holds what somebody took on under that topic: "Item | Discussion | Action".',
  closedCell: 'Cells of a status column that mean closed.',
  openCell: 'Cells of a column that asks "Done?" that mean no.',

  // Items.
  markers: 'Mark an item beside the configured markers; they want a colon, an owner or brackets.',
  traps: 'Words of this language that look like a marker: in its pages they mark only with a colon and an owner.',
  and: 'Between two owners.',
  duty: 'Between an owner and the task: "NAME to …".',
  passive: 'Begins what is to be done with a thing, not what somebody is to do: "the door to be painted".',
  takes: 'Behind an owner, and already the task: "NAME takes care of …".',
  charge: 'Between a marker and its owner: "AI for NAME: t", "TODO by NAME: t".',
  supporters: 'Before people who help.',
  ownerLabels: 'Before an owner behind the task: "t (owner: NAME)".',
  nobody: "Stands in an owner's place, but is nobody.",
  everybody: 'Everybody, as an owner in lower case.',
  groups: 'The last word of a group that can own a task: "client teams".',
  honorific: 'Stands before or behind a name: "Dr.", "Herr", "さん".',
  noTask: "Stands in a task's place: there is none.",
  done: 'Done, as a whole statement or at its beginning or end: explicit.',
  happened: 'Says within a statement that the task is done: implied.',
  acted: 'Begins a reply that tells what was done: "sent a mail to the list". Implied.',
  doneApart: 'Done only where it stands apart from the task, or as a whole reply: "t - complete", "Complete."',
  already: 'Before a done word, and part of what it says: "already done", "both done".',
  splitPassive: 'Begins a passive whose verb stands at the end of the sentence: "wurde am Montag eingereicht".',
  dropped: 'Will not be done.',
  notDone: 'Says that it is not done, whatever else is said.',
  goesOn: 'Behind a task, or in brackets before it: it goes on, and is no part of its words.',
  still: 'Before what goes on: "still open".',
  moved: 'Moved to a later time, which follows: "postponed to next week".',
  limits: 'Behind a done word they take it back, or make it depend on something: "done, but …", "done when …".',
  negation: 'Right before a word they turn its meaning round: "not cancelled".',
  statusLabel: 'Before what is said of the status, with a colon: "status: …".',
  see: 'Before the place where more is to be found: "see", "cf."',
  makes: 'Verbs of tasks that leave an issue or a pull request behind: "open", "write".',
  light: 'Beside function words, they tell little alone, so that a title needs what stands above: "double check".',
  generalSection: 'Headings that tell nothing about a task below them: "Notes", "Miscellaneous".',
  otherStatements: 'What another kind of statement is called that looks like an action: "DECISION: …".',
  templates: 'A template that tells what to write, not a task.',
  intelligence: 'After the marker AI: artificial intelligence is the topic.',
  notNames: 'Begin a task, not a name, though a "to" or a colon may follow: "Talk to …", "Update: …".',
  objects: 'Before a handle that is the task\'s object, not its owner: "talk to @alice".',
  imperative:
    'Verbs in the form that begins a task: "write", "ask", "organise"; infinitives where the language says tasks so.',

  // Time. The first four tell a value by their order; forms that are missing are written again ("may" for its short form).
  month: 'Months, in the order of the year, twelve a form: the nth word of each twelve is the nth month.',
  weekday: 'Days of the week, Monday first, seven a form: the nth word of each seven is the nth day.',
  count: 'Numbers in words, one to ten, ten a form: the nth word of each ten is the number n.',
  timeUnit: 'Spans, five a form: day, week, month, quarter, year.',
  alsoName: 'Short or full months that are names of people, too: alone they are no due date: "by Jan".',
  ordinal: 'Behind the number of a day: "st", "rd", "er".',
  dayJoin: 'Between the parts of a day: "3rd of March", "3 de marzo".',
  yearSign: 'Signs behind the number of a year: "年".',
  monthSign: 'Signs behind the number of a month: "月".',
  daySign: 'Signs behind the number of a day: "日".',
  today: 'Today.',
  tomorrow: 'Tomorrow.',
  afterTomorrow: 'The day after tomorrow.',
  relativeDay: 'Other days and times, as a whole, as seen from the meeting: "EOW", "noon".',
  season: 'Feasts and seasons until which, or after which, something is to be done: "Christmas", "summer break".',
  week: 'Of the spans, and beside them, those for which a task may be planned just by naming them: "this week", "end of the month".',
  once: 'Behind "next", and not by themselves: "next time".',
  occasion: 'What a task may have to be ready for: "meeting", "call", "release".',
  milestone: 'Of the occasions those that are one day for all: "release", "conference".',
  coming: 'Before a span, a weekday or an occasion: the coming one. "next", "following".',
  comingBehind: 'The same behind it: "semaine prochaine".',
  nextWeek: 'Before a weekday: that of the week after this one, plainly. "下".',
  current: 'Before a span or a weekday: "this".',
  endOf: 'The end of a span that follows: "end of".',
  partOf: 'Another part of it: "early", "mid".',
  few: 'Instead of a number, where nobody counted: "few", "couple of".',
  until: 'Before a due date: "until", "by", "due".',
  before: 'Before an occasion that is the due date: "before the call".',
  untilBehind: 'Behind a due date: "前", "까지".',
  timeFor: 'Before a day that a task is for: "for May 16".',
  within: 'Before a number of days, weeks or months, or a month: "in", "within".',
  onDay: 'Before the day on which something happens: "on".',
  afterTime: 'Before what must come first: "after".',
  calendarWeek: 'Before the number of a week: "KW 23".',
  asSoon: 'Due, but on no day: "as soon as possible".',
  told: 'Words after which a time belongs to what is told: "who", "that", "because".',
  asks: 'Who asks somebody wants it done by another: "ask Carol to join next week".',
  askedFor: 'Between whom one asks and what for: "to".',
  isWhen: 'Right behind a time that is only told of: "next call is …".',
  scheduled: 'Before "for" and a day: something takes place then. "Meeting scheduled for May 3".',
  timeWord: 'Beside times and dates in headings: "min", "pm", "o\'clock".',
} as const;

export type Concept = keyof typeof CONCEPTS;

/**
 * The words of one language: lower case, one word or phrase a line; `*` at the end of a line stands for any ending
 * (`zadani*`), in the classes of headings `*` in front for any beginning (`*møte`). Hyphens and spaces count as the same.
 * A class that a language has no words for is left out.
 */
export type Vocabulary = Partial<Record<Concept, string>>;
