/**
 * Words by which files, folders and titles say that they are minutes, in fourteen languages. Add a word here when a
 * group calls its minutes, its meetings or its notes something else; how words are put together is in `page/name-words.ts`.
 *
 * Written as people write them: accents and case don't matter. Two words with a space between are one word.
 */
export interface PageNames {
  /** Minutes and nothing else: alone enough, in a title too. */
  minutes: readonly string[];
  /** Minutes, or a protocol of machines: enough in a path; in a title only beside a meeting, a number or a date. */
  protocol: readonly string[];
  /** A meeting: enough in a path. In a title it may be spoken of, unless notes, a number or a date stand beside it. */
  meeting: readonly string[];
  /** Notes: enough in a path, unless of another kind. */
  notes: readonly string[];
  /** What people call a meeting or minutes, and other things too: only in a title, beside notes, a number or a date. */
  occasion: readonly string[];
  /** Who was there, as the label of a list on top of a page. */
  attendance: readonly string[];
}

const none: readonly string[] = [];

export const PAGE_NAMES: Readonly<Record<string, PageNames>> = {
  en: {
    minutes: ['minutes', 'mom'],
    protocol: ['protocol', 'protocols'],
    meeting: ['meeting', 'meetings', 'general assembly'],
    notes: ['notes'],
    occasion: [
      ...['call', 'calls', 'sync', 'syncs', 'standup', 'standups', 'stand-up', 'weekly', 'biweekly', 'monthly'],
      ...['retro', 'retros', 'retrospective', 'retrospectives', 'townhall', 'huddle'],
    ],
    attendance: ['attendees', 'attendance', 'attending', 'participants', 'present', 'apologies', 'regrets'],
  },
  de: {
    minutes: ['protokoll', 'protokolle', 'niederschrift', 'niederschriften', 'mitschrift', 'mitschriften'],
    protocol: none,
    meeting: [
      ...['sitzung', 'sitzungen', 'besprechung', 'besprechungen', 'treffen', 'versammlung', 'versammlungen'],
      'plenum',
    ],
    notes: ['notizen', 'mitschrieb', 'mitschriebe'],
    occasion: ['runde', 'austausch'],
    attendance: ['teilnehmer', 'teilnehmerinnen', 'teilnehmende', 'anwesend', 'anwesende', 'anwesenheit'],
  },
  fr: {
    minutes: [
      ...['compte rendu', 'comptes rendus', 'comptes rendu', 'compterendu', 'compte rendus'],
      ...['procès verbal', 'procès verbaux'],
    ],
    protocol: none,
    meeting: ['réunion', 'réunions', 'assemblée', 'assemblées', 'séance', 'séances'],
    notes: ['relevé de décisions', 'relevé de conclusions'],
    occasion: ['hebdo', 'pv'],
    attendance: ['présents', 'présentes', 'participants', 'participantes', 'excusés'],
  },
  zh: {
    minutes: ['纪要', '紀要', '会议记录', '會議記錄', '会议纪录', '會議紀錄'],
    protocol: none,
    meeting: ['会议', '會議', '例会', '例會', '周会', '週會', '月会'],
    notes: ['笔记', '筆記'],
    occasion: none,
    attendance: ['参会', '與會', '与会', '出席'],
  },
  es: {
    minutes: ['acta', 'actas', 'minuta', 'minutas'],
    protocol: none,
    meeting: ['reunión', 'reuniones', 'asamblea', 'asambleas', 'junta', 'juntas'],
    notes: ['notas', 'apuntes'],
    occasion: ['sesión', 'sesiones', 'llamada', 'llamadas'],
    attendance: ['asistentes', 'participantes', 'presentes', 'asistencia'],
  },
  pt: {
    minutes: ['atas', 'acta', 'actas'],
    protocol: none,
    meeting: ['reunião', 'reuniões', 'assembleia', 'assembleias'],
    notes: ['notas', 'anotações'],
    occasion: ['ata', 'encontro', 'encontros', 'sessão'],
    attendance: ['presentes', 'participantes', 'presença'],
  },
  it: {
    minutes: ['verbale', 'verbali'],
    protocol: none,
    meeting: ['riunione', 'riunioni', 'assemblea', 'assemblee', 'seduta', 'sedute'],
    notes: ['appunti'],
    occasion: ['incontro', 'incontri'],
    attendance: ['presenti', 'partecipanti', 'assenti'],
  },
  nl: {
    minutes: ['notulen', 'vergaderverslag', 'vergaderverslagen', 'besluitenlijst'],
    protocol: none,
    meeting: ['vergadering', 'vergaderingen', 'overleg', 'bijeenkomst', 'bijeenkomsten'],
    notes: ['notities', 'aantekeningen'],
    occasion: ['verslag', 'verslagen'],
    attendance: ['aanwezig', 'aanwezigen', 'afwezig', 'deelnemers'],
  },
  ja: {
    minutes: ['議事録', '議事メモ', '会議録', '議事要旨'],
    protocol: none,
    meeting: ['会議', '定例', 'ミーティング', '打ち合わせ', '打合せ', '打合わせ', '会合'],
    notes: none,
    occasion: none,
    attendance: ['出席', '参加者'],
  },
  ko: {
    minutes: ['회의록', '의사록'],
    protocol: none,
    meeting: ['회의', '미팅'],
    notes: none,
    occasion: none,
    attendance: ['참석', '참가자', '참여자'],
  },
  pl: {
    minutes: none,
    protocol: ['protokół', 'protokoły'],
    meeting: [
      ...['spotkanie', 'spotkania', 'spotkań', 'zebranie', 'zebrania', 'zebrań'],
      ...['posiedzenie', 'posiedzenia', 'posiedzeń', 'narada', 'narady'],
    ],
    notes: ['notatka', 'notatki'],
    occasion: none,
    attendance: ['obecni', 'uczestnicy', 'obecność', 'lista obecności'],
  },
  cs: {
    minutes: ['zápis', 'zápisy', 'zápisu', 'zápisky'],
    protocol: ['protokol', 'protokoly'],
    meeting: ['schůze', 'schůzka', 'schůzky', 'schůzí', 'porada', 'porady', 'jednání', 'zasedání'],
    notes: ['poznámky'],
    occasion: none,
    attendance: ['přítomni', 'přítomní', 'účastníci', 'omluveni'],
  },
  'no/da': {
    minutes: ['referat', 'referater', 'mødereferat', 'møtereferat'],
    protocol: ['protokol'],
    meeting: ['møte', 'møter', 'møde', 'møder', 'styremøte', 'bestyrelsesmøde', 'årsmøte', 'generalforsamling'],
    notes: ['notater', 'noter'],
    occasion: none,
    attendance: ['til stede', 'tilstede', 'deltakere', 'deltagere', 'fremmødte', 'afbud', 'forfall'],
  },
  sv: {
    minutes: ['mötesprotokoll', 'styrelseprotokoll', 'minnesanteckningar', 'mötesanteckningar'],
    protocol: none,
    meeting: ['möte', 'möten', 'sammanträde', 'sammanträden', 'styrelsemöte', 'årsmöte', 'stämma'],
    notes: ['anteckningar'],
    occasion: none,
    attendance: ['närvarande', 'deltagare', 'frånvarande'],
  },
  ru: {
    minutes: none,
    protocol: ['протокол', 'протоколы', 'протоколов'],
    meeting: [
      ...['встреча', 'встречи', 'встреч', 'совещание', 'совещания', 'совещаний', 'собрание', 'собрания', 'собраний'],
      ...['заседание', 'заседания', 'заседаний', 'созвон', 'созвоны'],
    ],
    notes: ['заметки', 'записи'],
    occasion: none,
    attendance: ['присутствовали', 'присутствующие', 'участники'],
  },
};

/** Languages that write words together: "Vorstandssitzung", "bestuursvergadering". English does it in names of files. */
export const COMPOUNDING: readonly string[] = ['en', 'de', 'nl', 'no/da', 'sv'];

/** Whose notes are no minutes: "release notes", "lecture notes". */
export const OTHER_NOTES: readonly string[] = [
  ...['release', 'releases', 'patch', 'upgrade', 'upgrading', 'migration', 'version', 'delivery', 'lecture', 'course'],
  ...['class', 'study', 'reading', 'research', 'design', 'developer', 'dev', 'technical', 'implementation'],
  ...['implementor', 'install', 'installation', 'sticky', 'side', 'foot', 'end'],
];

/** Whose protocol is one of machines. */
export const OTHER_PROTOCOLS: readonly string[] = [
  ...['network', 'netzwerk', 'wire', 'transport', 'transfer', 'messaging', 'message', 'communication', 'buffers'],
  ...['buffer', 'api', 'http', 'grpc', 'tcp', 'udp', 'mqtt', 'consensus', 'crypto', 'bridge', 'handshake', 'spec'],
  ...['specs', 'specification', 'specifications', 'state', 'machine', 'serial', 'rpc', 'oauth', 'internet'],
];

/** Before "minutes" these make it a time: "in five minutes". */
export const DURATION: readonly string[] = [
  ...['in', 'within', 'few', 'several', 'per', 'every', 'two', 'three', 'four', 'five', 'ten', 'fifteen', 'twenty'],
  ...['thirty', 'sixty'],
];

/** Folders whose pages carry dates and are no minutes, unless they say so themselves. */
export const OTHER_FOLDERS: readonly string[] = [
  ...['blog', 'blogs', 'post', 'posts', 'news', 'article', 'articles', 'announcement', 'announcements', 'newsletter'],
  ...['newsletters', 'changelog', 'changelogs', 'changes', 'release', 'releases', 'adr', 'adrs', 'rfc', 'rfcs'],
  ...['design', 'designs', 'proposal', 'proposals', 'spec', 'specs', 'enhancement', 'enhancements', 'kep', 'keps'],
  ...['incident', 'incidents', 'postmortem', 'postmortems', 'advisory', 'advisories', 'talk', 'talks', 'presentation'],
  ...['presentations', 'slides', 'tutorial', 'tutorials', 'draft', 'drafts'],
];

/** What a folder's name may say beside: "design docs", "release notes". */
export const OF_PAPERS: readonly string[] = ['doc', 'docs', 'documents', 'notes', 'records', 'drafts'];

/** Files that carry dates and are no minutes, by the word that their names begin with. */
export const OTHER_FILES: readonly string[] = [
  ...['changelog', 'changes', 'history', 'release', 'releases', 'rfc', 'adr', 'kep', 'newsletter', 'roadmap'],
];

/** Titles of pages about minutes or meetings: how to write them, when they are. */
export const ABOUT: readonly string[] = [
  ...['how', 'template', 'templates', 'guide', 'guides', 'guideline', 'guidelines', 'policy', 'process', 'schedule'],
  ...['calendar', 'index', 'archive', 'archives', 'list', 'why', 'tool', 'tools', 'etiquette', 'rules', 'writing'],
  ...[
    'taking',
    'format',
    'vorlage',
    'vorlagen',
    'modèle',
    'modèles',
    'plantilla',
    'modelo',
    'modello',
    'sjabloon',
    'szablon',
  ],
  ...['šablona', 'mal', 'skabelon', 'mall', 'шаблон', 'テンプレート', '模板', '템플릿'],
];

/** Files that stand beside minutes and are none, by the word that their names begin with, unless they carry a date. */
export const BESIDE: readonly string[] = [
  ...['contributing', 'code of conduct', 'license', 'licence', 'security', 'changelog', 'maintainers', 'authors'],
  ...['codeowners', 'readme', 'index'],
];

/** Files that others are copied from, by the word that their names end with. */
export const TEMPLATE: readonly string[] = ['template'];
