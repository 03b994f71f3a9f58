import type { Language } from './meeting.ts';

/** The words of headings, lead-ins and tables of action items: part of the table in `words.ts`, written as there. */
export const PLACE_WORDS = {
  /** What headings, lead-ins and tables of action items are called. */
  actionHeads: {
    en: `action items, action item, action points, action point, actions items, actions, action, ais, ai's, ai, aps, ap's, todos, todo, to dos, to do, to-dos, to-do, todo's, to-do's, todo list, to-do list, to do list, task list, tasks, action list, action log, action register, action tracker, action steps, actionables, assignments, homework, task assignments, to be done, who does what, who will do what`,
    de: `aufgaben, aufgabenliste, aufgabenverteilung, maßnahmen, massnahmen, arbeitsaufträge, arbeitsauftrag, aktionspunkte, aktionen, aktionsliste, todos, to-dos, to dos, todo, to-do, to do, todo-liste, to-do-liste, zu erledigen, zu tun, offene aufgaben, ais, pendenzen, pendenzenliste, wer macht was`,
    fr: `actions, action, plan d'action, plan d'actions, points d'action, relevé d'actions, relevé des actions, liste des actions, tâches, tâche, à faire, choses à faire,
      actions à mener, actions à faire, actions à entreprendre, actions prévues, todo, qui fait quoi`,
    zh: `后续行动, 行动项, 行动项目, 行动计划, 行动事项, 待办, 待办事项, 待办任务, 待办列表, 任务, 任务列表, 任务分配, 任务清单, 后续任务, 后续工作, 跟进事项, 后续跟进, 下一步行动, 行動項目, 待辦, 待辦事項, 事项跟进, 跟进任务, 遗留问题, 遗留事项, 遗留任务`,
  },
  /** The same, but also said of plans and topics: there only points with an owner or a check box count. */
  weakHeads: {
    en: `matters arising, carry-over, carry-overs, carryover, carry over, carried over, leftovers, next steps, next step, follow-ups, follow ups, followups, follow-up, follow up, followup, follow-up items, followup items, work items, commitments, task`,
    de: `nächste schritte, weitere schritte, weiteres vorgehen, offene punkte`,
    fr: `prochaines étapes, suites à donner, suite à donner, étapes suivantes`,
    zh: `下一步, 下一步计划, 下周计划, 后续计划, 待跟进`,
  },
  /** So plain that a topic may stand beside: "Infra action items", "Action items for the website". */
  namedHeads: {
    en: `action items, action points, todos, to-dos, to dos`,
    de: `arbeitsaufträge, pendenzen, todos, to-dos`,
    fr: `points d'action, relevé d'actions, relevé des actions, actions à mener`,
    zh: `待办事项, 行动项, 待办, 后续行动`,
  },
  /** Beside a plain head they make no topic of it, but a sentence or another subject: "How we track action items". */
  topicStops: {
    en: `how, why, what, when, where, which, about, on, to, of, with, without, no, not, we, i, they, you, he, she, it, is, are, was, were, be, been, have, has, had, should, can, could, will, would, must, may, do, does, did,
      my, his, her, its, your, if, that, this, there, using, use, via, tool, tools, bot, bots, template, templates, automatic, automated, label, labels, github, format, tracked, created, moved, mentioned, noted, went, discuss, discussed,
      zero, none, many, some, any, few, proposal, policy, create, write, add, check, define, make, convert, sync, track, move, import, export, send, share, read, see, sort, handle, assign, take, put, keep, link, collect, file, open source`,
    de: `wie, warum, was, wann, über, mit, ohne, kein, keine, wir, ich, sie, er, ist, sind, war, waren, hat, haben, soll, kann, werkzeug, vorlage, viele, einige`,
    fr: `comment, pourquoi, que, quoi, sur, avec, sans, pas, aucun, aucune, nous, je, ils, est, sont, était, a, ont, doit, peut, outil, modèle, plusieurs`,
    zh: `如何, 怎么, 什么, 为什么, 没有, 无, 工具, 模板, 我们, 讨论`,
  },
  /** Other sections that share a heading with the action items: "Decisions and actions". There an item needs an owner. */
  sectionsBeside: {
    en: `decisions, decision, decisions made, conclusions, conclusion, outcomes, outcome, resolutions, agreements, takeaways, key takeaways, aob, any other business, parking lot, wrap up, wrap-up, closing, closing remarks, questions, open questions`,
    de: `beschlüsse, beschluss, entscheidungen, ergebnisse, ergebnis, verschiedenes, sonstiges, abschluss, fragen, vereinbarungen`,
    fr: `décisions, décision, conclusions, conclusion, divers, questions diverses, points divers, clôture`,
    zh: `决议, 决定, 结论, 总结, 其他`,
  },
  /** May stand beside an action head without changing what it is. */
  headFillers: {
    en: `add, a, about, added, after, agreed, all, and, any, are, as, assigned, at, before, by, call, captured, couple, current, cw, decided, discuss, due, during, few, for, forward, from, future,
      general, go, identified, in, incl, including, is, items, key, list, log, main, meeting, meetings, meeting's, minutes, month, months, need, needed, notes, of, on, other, our, owner, owners,
      recap, recorded, required, responsible, results, resulting, s, section, session, state, status, summary, sync, table, taken, team, that, the, their, these, this, those, through, time, to, together, track,
      tracking, until, up, update, updates, us, we, week, weekly, weeks, week's, who, with, workshop, discussed, done, over, back, look, progress, discussion, tbd, prs, please, our, here, also, sprint, owed, arising, immediate, things, tracker, suggested, did, short, long, term, quick, actionable, assigned to, agreed upon, upon, new business`,
    de: `alle, aktuelle, aus, bis, das, dem, den, der, des, die, diese, dieser, diesem, ein, für, heute, heutigen, im, in, liste, mal, nach, nächste, nächsten, nächstes, neue, neuen,
      protokoll, sitzung, termin, treffen, und, unsere, verteilung, vom, von, vor, woche, zum, zur, zu, wer, was, wann, besprechung, sonstige, weitere, zusammenfassung, status, stand, ist, sind, kurz, wer macht`,
    fr: `à, au, aux, avant, avec, ce, cette, compte, d', d'ici, de, dernier, dernières, des, du, en, ensemble, et, faire, fois, la, le, les, liste, l', mener, mois, notre, par, pour, prévues, prévue,
      prochain, prochaine, prochaines, prochains, qui, récapitulatif, réunion, semaine, suite, sur, toutes, nouvelles, nouvelle, décidées, menées, réaliser, venir, relevé, tableau, retour, reste, point, suivre, travail, synthèse, bilan, fait`,
    zh: `会议, 本次, 下次, 跟踪, 处理, 议题, 的, 与, 和, 及, 列表, 清单, 汇总, 本周, 下周, 项, 项目, 事项, 任务, 安排, 待, 跟进, 进展, 情况, 更新, 同步, 确认`,
  },
  /** Beside an action head: the items come from an earlier meeting. */
  carriedHeads: {
    en: `last, previous, previously, prior, past, earlier, former, old, older, pending, open, outstanding, remaining, unfinished, incomplete, unresolved, carried, brought, carryover, carry-over, carry,
      ongoing, leftover, left, ago, check, checking, review, reviewing, revisit, follow-up on, follow up on, following up on, progress on, update on, updates on, still, existing, closed, completed, prev, reviewed, last time, last week`,
    de: `letzte, letzten, letzter, letztes, letztem, alte, alten, vorherige, vorherigen, vorigen, voriger, offene, offenen, ausstehende, ausstehenden, unerledigte, unerledigten, übertragen, rückblick,
      überprüfung, prüfung, review, erledigte`,
    fr: `précédente, précédentes, précédent, précédents, dernière, dernier, dernières, ouvertes, ouverte, en cours, en attente, restantes, restant, suivi, passées, passée, revue, anciennes, reportées, réalisées, retour`,
    zh: `上次, 上周, 上期, 前次, 之前, 历史, 遗留, 未完成, 未完, 跟进上次, 回顾, 检查, 上次会议, 上週`,
  },
  /** Beside an action head: they do not, whatever else is said. */
  freshHeads: {
    en: `new, next, upcoming, today, today's, future`,
    de: `neue, neuen, nächste, nächsten, nächstes, heute, heutigen`,
    fr: `nouvelles, nouvelle, prochaine, prochain, prochaines, prévues`,
    zh: `下次, 下周, 新`,
  },
  /** Headers of the columns of action tables. */
  taskColumn: {
    en: `action, actions, action item, action items, action point, action points, ai, ais, ap, aps, task, tasks, todo, to do, to-do, todos, what, description, item, items, details, activity, deliverable, next step, next steps, subject, title, follow-up, follow up, action description, action required, action needed, task description, item description, work item, what to do`,
    de: `aufgabe, aufgaben, maßnahme, maßnahmen, massnahme, was, beschreibung, tätigkeit, aktion, thema, arbeitsauftrag, was ist zu tun, was zu tun ist`,
    fr: `action, actions, tâche, tâches, quoi, description, sujet, à faire, quoi faire`,
    zh: `任务, 事项, 待办, 待办事项, 行动, 行动项, 内容, 描述, 后续行动, 任务内容, 工作内容, 遗留问题, 遗留事项, 问题`,
  },
  ownerColumn: {
    en: `owner, owners, owner(s), who, assignee, assignees, assignee(s), assigned, assigned to, responsible, responsibility, responsible person, person responsible, person, people, lead, leads, by whom, name, names, action owner, actor, driver, dri, actionee, contact, poc, action by, whom, actionees, action owners, owned by`,
    de: `wer, verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständige, zuständigkeit, person, name, bearbeiter, durch, wer?, zuständige person, verantwortung`,
    fr: `qui, responsable, responsables, pilote, porteur, personne, assigné à, par, porteurs, responsable(s), attribué à`,
    zh: `负责人, 经办人, 责任人, 执行人, 谁, 人员, 指派给, 跟进人, 跟进人员, 责任方, 负责`,
  },
  statusColumn: {
    en: `status, state, rag, rag status, done, progress, done?, completed, closed, complete, completed?, current status`,
    de: `status, stand, erledigt, erledigt?, fortschritt, zustand`,
    fr: `statut, état, fait, avancement, terminé, etat, fait ?, fait?`,
    zh: `状态, 进度, 完成, 完成情况, 是否完成, 完成状态, 当前状态`,
  },
  dueColumn: {
    en: `due, due date, deadline, when, by when, target, target date, eta, date due, due by, timeline, completion date, date, by, due on, expected date, due?, date due, needed by, until`,
    de: `fällig, frist, bis, bis wann, wann, termin, datum, fälligkeit, bis wann?, deadline`,
    fr: `échéance, quand, date, délai, date limite, pour le, pour quand, date butoir, deadline, délais`,
    zh: `截止, 截止日期, 截止时间, 时间, 日期, 期限, 完成时间, 完成日期, 截止日, 预计完成时间`,
  },
  idColumn: {
    en: `id, #, no, no., nr, nr., number, num, identifier, ap identifier, ai identifier, action identifier, action id, action item id, ref, ai id, ap id, item no, ai #, action #, ap #, action number, item #, key, ai no, ap no, ap number, ai number, action no`,
    de: `nr, nr., nummer, id, lfd. nr., kennung`,
    fr: `n°, no, numéro, id, réf, réf.`,
    zh: `编号, 序号`,
  },
  /** Columns whose presence says: this is an action table, even without a heading above. */
  namedTaskColumn: {
    en: `action, actions, action item, action items, action point, action points, ai, ais, ap, aps, task, tasks, todo, to do, to-do, todos, ap identifier, ai identifier, action id, action item id, ap id, ai id, ai #, ap #, action #, action required, action needed, action description, task description`,
    de: `aufgabe, aufgaben, maßnahme, maßnahmen, massnahme, arbeitsauftrag`,
    fr: `action, actions, tâche, tâches, à faire`,
    zh: `任务, 待办, 待办事项, 行动项, 后续行动, 任务内容, 遗留问题, 遗留事项`,
  },
  /** Columns that say when something happened, unless they stand behind the task. */
  dateColumn: {
    en: `date`,
    de: `datum, termin`,
    fr: `date`,
    zh: `日期, 时间`,
  },
  /** Beside who does it and until when, or how far it is, they hold the tasks: "Who | What | When". */
  plainTaskColumn: {
    en: `what, what to do`,
    de: `was, was ist zu tun`,
    fr: `quoi, quoi faire`,
    zh: `事项, 工作内容`,
  },
  /** Beside them a column of actions holds what somebody took on under that topic: "Item | Discussion | Action". */
  topicColumn: {
    en: `item, items, topic, topics, subject, agenda item, agenda, agenda topic, discussion, discussions, discussion points, notes, minutes, comments, issue, decision, decisions, conclusion, conclusions, outcome, details, summary, description`,
    de: `thema, themen, top, tagesordnungspunkt, diskussion, notizen, protokoll, beschluss, ergebnis, inhalt, punkt`,
    fr: `sujet, sujets, point, points, discussion, échanges, notes, décision, décisions, ordre du jour, thème`,
    zh: `议题, 讨论, 讨论内容, 主题, 结论, 备注`,
  },
  /** Cells of a status column that mean closed. */
  closedCell: {
    en: `closed, done, complete, completed, finished, resolved, merged, fixed, yes, x, y, ok, implemented, 100%, 100 %, delivered, [x], ✓, done!`,
    de: `erledigt, fertig, abgeschlossen, ja, geschlossen, umgesetzt`,
    fr: `fait, faite, terminé, terminée, clos, close, oui, réalisé, fini`,
    zh: `已完成, 完成, 是, 已关闭, 已解决`,
  },
} as const satisfies Record<string, Record<Language, string>>;
