import type { Language } from './meeting.ts';

/**
 * The words by which minutes say things: one table, concept by language. Lower case; phrases between commas.
 * A new language is a new column; a new habit of a community is most often a new word here and nothing else.
 */
export const WORDS = {
  /** What headings, lead-ins and tables of action items are called. */
  actionHeads: {
    en: `action items, action item, action points, action point, actions items, actions, action, ais, ai's, ai, aps, ap's, todos, todo, to dos, to do, to-dos, to-do, todo's, to-do's, todo list, to-do list, to do list, task list, tasks, action list, action log, action register, action tracker, action steps, actionables, assignments, homework`,
    de: `aufgaben, aufgabenliste, aufgabenverteilung, maßnahmen, massnahmen, arbeitsaufträge, arbeitsauftrag, aktionspunkte, aktionen, aktionsliste, todos, to-dos, to dos, todo, to-do, to do, todo-liste, to-do-liste, zu erledigen, zu tun, offene aufgaben, ais`,
    fr: `actions, action, plan d'action, plan d'actions, points d'action, relevé d'actions, relevé des actions, liste des actions, tâches, tâche, à faire, choses à faire,
      actions à mener, actions à faire, actions à entreprendre, actions prévues, todo`,
    zh: `后续行动, 行动项, 行动项目, 行动计划, 行动事项, 待办, 待办事项, 待办任务, 待办列表, 任务, 任务列表, 任务分配, 任务清单, 后续任务, 后续工作, 跟进事项, 后续跟进, 下一步行动, 行動項目, 待辦, 待辦事項`,
  },
  /** The same, but also said of plans and topics: there only points with an owner or a check box count. */
  weakHeads: {
    en: `next steps, next step, follow-ups, follow ups, followups, follow-up, follow up, followup, follow-up items, followup items`,
    de: `nächste schritte, weitere schritte, weiteres vorgehen, offene punkte`,
    fr: `prochaines étapes, suites à donner, suite à donner, étapes suivantes`,
    zh: `下一步, 下一步计划, 下周计划, 后续计划`,
  },
  /** May stand beside an action head without changing what it is. */
  headFillers: {
    en: `a, about, added, after, agreed, all, and, any, are, as, assigned, at, before, by, call, captured, couple, current, cw, decided, discuss, due, during, few, for, from, future,
      general, go, identified, in, incl, including, is, items, key, list, log, main, meeting, meetings, meeting's, minutes, month, months, need, needed, notes, of, on, other, our, owner, owners,
      recap, recorded, required, responsible, results, resulting, s, section, session, state, status, summary, sync, table, taken, team, that, the, their, these, this, those, through, time, to, together, track,
      tracking, until, up, update, updates, us, we, week, weekly, weeks, week's, who, with, workshop, discussed, done, over, back, look, progress, discussion, tbd, prs, please, our, here, also, sprint, owed`,
    de: `alle, aktuelle, aus, bis, das, dem, den, der, des, die, diese, dieser, diesem, ein, für, heute, heutigen, im, in, liste, mal, nach, nächste, nächsten, nächstes, neue, neuen,
      protokoll, sitzung, termin, treffen, und, unsere, verteilung, vom, von, vor, woche, zum, zur, zu, wer, was, wann, besprechung, sonstige, weitere, zusammenfassung, status, stand`,
    fr: `à, au, aux, avant, avec, ce, cette, compte, d', d'ici, de, dernier, dernières, des, du, en, ensemble, et, faire, fois, la, le, les, liste, l', mener, mois, notre, par, pour, prévues, prévue,
      prochain, prochaine, prochaines, prochains, qui, récapitulatif, réunion, semaine, suite, sur, toutes, nouvelles, nouvelle, décidées, menées, réaliser, venir, relevé`,
    zh: `会议, 本次, 下次, 的, 与, 和, 及, 列表, 清单, 汇总, 本周, 下周, 项, 项目, 事项, 任务, 安排`,
  },
  /** Beside an action head: the items come from an earlier meeting. */
  carriedHeads: {
    en: `last, previous, previously, prior, past, earlier, former, old, older, pending, open, outstanding, remaining, unfinished, incomplete, unresolved, carried, carryover, carry-over, carry,
      ongoing, leftover, left, ago, check, checking, review, reviewing, revisit, follow-up on, still, existing, closed, completed`,
    de: `letzte, letzten, letzter, letztes, letztem, alte, alten, vorherige, vorherigen, vorigen, voriger, offene, offenen, ausstehende, ausstehenden, unerledigte, unerledigten, übertragen, rückblick,
      überprüfung, prüfung, review, erledigte`,
    fr: `précédente, précédentes, précédent, précédents, dernière, dernier, dernières, ouvertes, ouverte, en cours, en attente, restantes, restant, suivi, passées, passée, revue, anciennes, reportées, réalisées`,
    zh: `上次, 上周, 上期, 前次, 之前, 历史, 遗留, 未完成, 未完, 跟进上次, 回顾, 检查, 上次会议, 上週`,
  },
  /** Beside an action head: they do not, whatever else is said. */
  freshHeads: {
    en: `new, next, upcoming, today, today's, future`,
    de: `neue, neuen, nächste, nächsten, nächstes, heute, heutigen`,
    fr: `nouvelles, nouvelle, prochaine, prochain, prochaines, prévues`,
    zh: `下次, 下周, 新`,
  },
  /** Mark an item beside the configured markers; they want a colon. */
  markers: {
    en: ``,
    de: `aufgabe, maßnahme, arbeitsauftrag, aktionspunkt`,
    fr: `à faire, tâche, point d'action`,
    zh: `待办, 待办事项, 待办任务, 行动项, 行动项目, 后续行动, 跟进`,
  },
  /** Between two owners. */
  and: { en: `and, or, plus`, de: `und, oder, sowie`, fr: `et, ou`, zh: `和, 与, 或, 及` },
  /** Between an owner and the task: "NAME to …". */
  duty: {
    en: `to, will, shall, should, must, 'll, ’ll, is to, are to, needs to, need to, has to, have to, is going to, agreed to, volunteered to, offered to, promised to, can`,
    de: `soll, sollen, wird, werden, muss, müssen`,
    fr: `doit, doivent, va, vont`,
    zh: `需要, 将, 来`,
  },
  /** Behind an owner, and already the task: "NAME takes care of …". */
  takes: {
    en: `takes, take, takes over, takes care of, takes on, volunteers, is responsible for, owns`,
    de: `kümmert sich, kümmern sich, übernimmt, übernehmen, klärt, schreibt, prüft, erstellt, organisiert, fragt, macht, bereitet`,
    fr: `se charge, se chargent, s'occupe, s'occupent, prend, prépare, rédige, contacte`,
    zh: `负责, 跟进, 牵头`,
  },
  /** Before people who help. */
  supporters: {
    en: `w/ support from, w/ support of, with support from, with support of, with the support of, supported by, support from, with help from, with the help of, with help of, helped by, assisted by, in collaboration with, w/, via, cc`,
    de: `mit unterstützung von, unterstützt von, mit hilfe von, via, cc`,
    fr: `avec le soutien de, avec l'aide de, soutenu par, via, cc`,
    zh: `协助, 抄送`,
  },
  /** Before an owner behind the task: "t (owner: NAME)". */
  ownerLabels: {
    en: `owner, owners, assignee, assignees, assigned to, assigned, responsible, resp., dri, action on, lead`,
    de: `verantwortlich, zuständig, übernimmt`,
    fr: `responsable, pilote, assigné à`,
    zh: `负责人, 经办人, 责任人`,
  },
  /** Stands in an owner's place, but is nobody. */
  nobody: {
    en: `nn, n.n., tbd, tba, tbc, who, whom, nobody, no one, none, unassigned, n/a, na, unknown, not officially, unofficially, inofficially, volunteer, volunteers, volunteer needed, volunteers needed, someone,
      somebody, anyone, anybody, owner, name, names, assignee, assignees, xxx, person, username, user, others, other, and others, others too, optional, you, your name`,
    de: `wer, niemand, jemand, offen, unbekannt, andere, noch offen`,
    fr: `qui, personne, quelqu'un, à définir, à déterminer, autres, nom`,
    zh: `待定, 无, 未定, 谁, 经办人, 负责人, 通知经办人, 意见提出者`,
  },
  /** Everybody, as an owner in lower case. */
  everybody: {
    en: `all, everyone, everybody, all of us, both, all participants, all members, all attendees, all hands, each team, every team`,
    de: `alle, jeder, wir alle, alle teilnehmer`,
    fr: `tous, toutes, tout le monde, chacun, toute l'équipe`,
    zh: `所有人, 大家, 全体, 各位, 全员`,
  },
  /** The last word of a group that can own a task: "client teams". */
  groups: {
    en: `team, teams, group, groups, wg, sig, board, committee, council, chair, chairs, co-chair, co-chairs, lead, leads, editor, editors, maintainer, maintainers, member, members, staff, host, hosts, secretary,
      moderator, facilitator, scribe, notetaker, participants, contributors, developers, devs, author, authors, reviewers, folks, people, partners, vendors, clients, admins, organizers, organisers, implementers, tsc, toc,
      csps, companies, community, president, director, treasurer, champion, champions, owners, orgs, projects`,
    de: `team, teams, gruppe, ag, vorstand, leitung, moderation, gremium, redaktion, mitglieder, teilnehmer, ausschuss`,
    fr: `équipe, équipes, groupe, bureau, comité, conseil, membres, secrétaire, trésorier, président`,
    zh: `组, 团队, 小组, 委员会, 社区`,
  },
  /** Stands in a task's place: there is none. */
  noTask: {
    en: `none, no, n/a, na, n.a., nil, nothing, null, none yet, no action, no actions, no action items, no action item, no action required, no action needed, none today, none recorded, none this week,
      none at this time, none so far, none identified, nothing to do, nothing new, nothing open, nothing pending, no new action items, no open action items, no ais, no explicit ais, no new ais, no todos, tbd, tba, empty, see below, see above, as above, dito, ditto, not applicable, list, add here, see minutes, item, task, text, description, example`,
    de: `keine, kein, keiner, keine aufgaben, keine ais, keine todos, nichts, entfällt, siehe unten, siehe oben, keine offenen`,
    fr: `aucune, aucun, néant, rien, pas d'action, aucune action, voir ci-dessous, sans objet`,
    zh: `无, 没有, 暂无, 略, 空`,
  },
  /** Done, as a whole statement or at its beginning or end: explicit. */
  done: {
    en: `done, finished, completed, closed, resolved, fixed, solved, merged, all done, both done, already done, has been done, have been done, was done, were done, is done, are done, it's done, fulfilled, accomplished, delivered, achieved`,
    de: `erledigt, fertig, abgeschlossen, gemacht, getan, ist erledigt, wurde erledigt, umgesetzt, gelöst, behoben, geschlossen, abgehakt, bereits erledigt`,
    fr: `fait, faite, faits, faites, terminé, terminée, terminés, terminées, fini, finie, clos, close, réglé, réglée, résolu, résolue, c'est fait, achevé, achevée, réalisé, réalisée`,
    zh: `已完成, 完成, 完成了, 已解决, 已关闭, 已合并, 已结束, 已发布, 搞定`,
  },
  /** Says within a statement that the task is done: implied. */
  happened: {
    en: `has been merged, have been merged, was merged, were merged, got merged, is merged, are merged, already merged, merged in, dealt with, has been fixed, was fixed, has been resolved, was resolved, has been sent,
      was sent, were sent, has been created, was created, were created, has been published, was published, has been completed, have been completed, was completed, has been closed, was closed, has been solved,
      has been implemented, was implemented, has been done, have been done, has been added, was added, has been updated, was updated, has been released, was released, has been submitted, was submitted, has been addressed, was addressed, took place, has taken place, has happened, has been finished, has been uploaded, has been opened, was opened, has been filed, was filed, is available now, is online now, is live now`,
    de: `wurde gemergt, wurde gemerged, ist gemergt, wurde erledigt, wurde umgesetzt, wurde gelöst, wurde behoben, wurde geschlossen, wurde verschickt, wurde versendet, wurde angelegt, wurde erstellt, wurde veröffentlicht, hat stattgefunden, ist erfolgt, wurde durchgeführt, wurde gemacht, ist passiert`,
    fr: `a été fusionné, a été fusionnée, a été fait, a été faite, a été envoyé, a été envoyée, a été publié, a été publiée, a été créé, a été créée, a été résolu, a été résolue, a été traité, a été traitée, a eu lieu, ont été envoyés`,
    zh: `已经完成, 已经合并, 已经解决, 已经发布, 已提交, 已经提交, 已上线, 已更新, 已创建, 已发送`,
  },
  /** Begins a reply that tells what was done: "sent a mail to the list". Implied. */
  acted: {
    en: `sent, created, opened, filed, wrote, written, added, published, posted, uploaded, scheduled, announced, submitted, updated, fixed, merged, removed, moved, asked, contacted, informed, invited, implemented, released, shared, talked to, spoke with`,
    de: `verschickt, versendet, angelegt, erstellt, veröffentlicht, eingereicht, hochgeladen, angekündigt, aktualisiert, gefragt`,
    fr: `envoyé, créé, publié, ajouté, soumis, annoncé, corrigé`,
    zh: ``,
  },
  /** Will not be done. */
  dropped: {
    en: `obsolete, obsoleted, superseded, won't do, won’t do, wont do, will not do, wontfix, won't fix, dropped, cancelled, canceled, abandoned, no longer needed, no longer necessary, no longer relevant, no longer required,
      not needed anymore, not needed any more, not relevant anymore, not relevant any more, not necessary anymore, discarded, withdrawn, overtaken by events, not planned, declined, closed as not planned, gave up`,
    de: `hinfällig, obsolet, überholt, entfällt, nicht mehr nötig, nicht mehr notwendig, nicht mehr relevant, wird nicht gemacht, verworfen, abgesagt, gestrichen, zurückgezogen`,
    fr: `obsolète, abandonné, abandonnée, annulé, annulée, plus nécessaire, n'est plus nécessaire, plus d'actualité, sans objet, rejeté, rejetée`,
    zh: `已取消, 取消, 不再需要, 已废弃, 终止, 已终止`,
  },
  /** Says that it is not done, whatever else is said. */
  notDone: {
    en: `not, isn't, wasn't, hasn't, haven't, didn't, don't, doesn't, cannot, can't, isn’t, wasn’t, hasn’t, haven’t, didn’t, don’t, can’t, never, nothing, nobody, open, still, pending, ongoing, in progress, wip, work in progress, waiting, blocked,
      postponed, deferred, partially, partly, partial, part, almost, nearly, half, mostly, yet, to be, needs, need, until, once, when, if, should, would, could, might, may, must, will, soon, reopened, re-opened, undone, unfinished, incomplete, todo,
      remaining, remains, started, on hold, far from, except, but, however, to do, tbd, unclear, seems, maybe, hopefully, expected, plan, planned, next, first, some, under review, in review, draft, tomorrow, later, trying, unless, before, delayed`,
    de: `nicht, kein, keine, noch, nie, offen, teilweise, fast, halb, in arbeit, läuft, wartet, warten, blockiert, verschoben, vertagt, ausstehend, bald, sobald, wenn, falls, soll, sollte, muss, wird noch, aber, unklar, angefangen, begonnen, bis`,
    fr: `pas, jamais, rien, encore, en cours, en attente, presque, partiellement, reporté, reportée, bloqué, bloquée, bientôt, dès que, quand, si, doit, devrait, mais, à faire, sera, commencé`,
    zh: `未, 没有, 还没, 尚未, 进行中, 部分, 待, 延期, 推迟, 尚待, 需要, 未完成`,
  },
  /** Headers of the columns of action tables. */
  taskColumn: {
    en: `action, actions, action item, action items, action point, action points, ai, ais, ap, aps, task, tasks, todo, to do, to-do, todos, what, description, item, items, details, activity, deliverable, next step, next steps, subject, title, follow-up, follow up, action description, action required, action needed, task description, item description, work item`,
    de: `aufgabe, aufgaben, maßnahme, maßnahmen, massnahme, was, beschreibung, tätigkeit, aktion, thema, arbeitsauftrag`,
    fr: `action, actions, tâche, tâches, quoi, description, sujet, à faire`,
    zh: `任务, 事项, 待办, 待办事项, 行动, 行动项, 内容, 描述, 后续行动, 任务内容, 工作内容`,
  },
  ownerColumn: {
    en: `owner, owners, owner(s), who, assignee, assignees, assignee(s), assigned, assigned to, responsible, responsibility, responsible person, person responsible, person, people, lead, leads, by whom, name, names, action owner, actor, driver, dri, actionee, contact, poc, action by`,
    de: `wer, verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständige, zuständigkeit, person, name, bearbeiter, durch`,
    fr: `qui, responsable, responsables, pilote, porteur, personne, assigné à, par`,
    zh: `负责人, 经办人, 责任人, 执行人, 谁, 人员, 指派给, 跟进人`,
  },
  statusColumn: {
    en: `status, state, done, progress, done?, completed, closed, complete, completed?, current status`,
    de: `status, stand, erledigt, erledigt?, fortschritt, zustand`,
    fr: `statut, état, fait, avancement, terminé, etat`,
    zh: `状态, 进度, 完成, 完成情况, 是否完成`,
  },
  dueColumn: {
    en: `due, due date, deadline, when, by when, target, target date, eta, date due, due by, timeline, completion date, date, by, due on, expected date`,
    de: `fällig, frist, bis, bis wann, wann, termin, datum, fälligkeit`,
    fr: `échéance, quand, date, délai, date limite, pour le`,
    zh: `截止, 截止日期, 截止时间, 时间, 日期, 期限, 完成时间`,
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
    zh: `任务, 待办, 待办事项, 行动项, 后续行动, 任务内容`,
  },
  /** Cells of a status column that mean closed. */
  closedCell: {
    en: `closed, done, complete, completed, finished, resolved, merged, fixed, yes, x, y, ok, implemented, 100%, 100 %, delivered`,
    de: `erledigt, fertig, abgeschlossen, ja, geschlossen, umgesetzt`,
    fr: `fait, faite, terminé, terminée, clos, close, oui, réalisé, fini`,
    zh: `已完成, 完成, 是, 已关闭, 已解决`,
  },
  /** What another kind of statement is called that looks like an action: "DECISION: …". */
  otherStatements: {
    en: `decision, decisions, decided, resolution, resolved, resolutions, proposed, proposal, agreed, agreement, vote, voted, motion, note, notes, info, topic, subtopic, question, answer, attendees, attendance, participants, present, regrets, apologies, scribe, chair, moderator, agenda, minutes, summary, conclusion, consensus, next meeting, next call, next sync, date of next meeting`,
    de: `entscheidung, entscheidungen, beschluss, beschlüsse, beschlossen, info, frage, antwort, anwesend, teilnehmer, protokoll, abstimmung, ergebnis, notiz, nächstes treffen, nächster termin, nächste sitzung`,
    fr: `décision, décisions, décidé, résolution, information, info, question, réponse, présents, participants, vote, accord, prochaine réunion`,
    zh: `决议, 决定, 结论, 问题, 参会人, 主持人, 记录人, 下次会议`,
  },
  /** A template that tells what to write, not a task. */
  templates: {
    en: `add action items here, add your action items, list action items here, list the action items, list of action items, insert action item, action item 1, action item 2, action item 3, task 1, task 2, task 3, who does what, describe the task, what needs to be done, person to do, assignee and due date, who will do what by when, describe action, action description, fill in, lorem ipsum, your task here`,
    de: `hier aufgaben eintragen, aufgaben eintragen, wer macht was`,
    fr: `ajouter les actions ici, décrire l'action`,
    zh: `列出后续待办任务, 列出待办, 并输入@, 输入@通知, 记录讨论内容, 请填写, 在此填写`,
  },
  /** After the marker AI: artificial intelligence is the topic. */
  intelligence: {
    en: `artificial intelligence, policy, policies, act, strategy, model, models, tool, tools, tooling, agent, agents, assistant, assistants, generated, generation, code, coding, ethics, ethical, governance, safety, working, wg, sig, group, committee, alliance, foundation, summit, conference, lab, labs, research, researchers, systems, system, services, service, application, applications, workload, workloads, chatbot, chat, bot, bots, ready, readiness, powered, based, driven, assisted, native, first, revolution, hype, winter, boom, training, data, gateway, platform, platforms, project, projects, track, day, days, world, company, companies, startup, startups, engineer, engineering, engineers, features, feature, support, integration, integrations, use, usage, images, stack, infrastructure, hub, center, centre, regulation, framework, frameworks, standard, standards, bom, commons, crawlers, crawler, scraper, scrapers, slop, contributions, is, was, has, can, could, may, might, and, or, in, for, as, by, on, with, of, the, ml, &, /, ops`,
    de: `richtlinie, verordnung, strategie, modelle, werkzeuge, systeme, ist, kann, wird, und, für, im`,
    fr: `générative, est, peut, et, pour, dans`,
    zh: `工具, 模型, 助手, 生成, 智能, 编程, 时代, 大模型`,
  },
  /** Begin a task, not a name, though a "to" or a colon may follow: "Talk to …", "Update: …". */
  notNames: {
    en: `able, according, add, address, addition, after, agree, agreed, also, an, and, answer, apply, approach, as, ask, assign, async, attempt, attend, back, background, because, before, begin, bring, by, change, check, clarify, close, collect, commit,
      compare, conclusion, connect, consider, context, continue, contribute, convert, coordinate, copy, create, deadline, decide, decision, define, deploy, describe, discuss, document, draft, due, easy, email, emails, encourage, evaluate, example,
      expand, expected, explore, extend, feel, figure, file, final, finalise, finalize, find, fix, follow, followup, for, forward, free, friday, fyi, gather, get, give, go, goal, goals, going, good, hand, happy, hard, have, help, how, idea, if, implement,
      important, improve, in, info, intend, introduce, investigate, invitation, invite, issue, issues, it, join, keep, later, lead, learn, let, link, links, list, listen, look, mail, make, map, maybe, meet, merge, migrate, monday, motion, move, must, need,
      needs, new, next, nice, no, not, note, notes, of, offer, old, on, only, open, optional, options, option, or, order, organise, organize, ought, outcome, owner, perhaps, ping, plan, please, port, possibly, post, prefer, prepare, present, probably, promote, proposal,
      propose, provide, publish, push, put, question, reach, read, readme, ready, refer, relate, related, release, reminder, remember, remind, remove, rename, reply, report, request, reschedule, research, resolution, respond, response, result, return,
      review, rework, say, schedule, see, send, set, setup, share, shift, should, show, sign, something, speak, start, status, stick, still, submit, subscribe, suggest, summary, support, switch, take, talk, task, tasks, tbd, tell, test, thanks, that, the, there, think,
      this, thursday, time, to, today, todo, tomorrow, transfer, translate, try, tuesday, turn, until, up, update, updates, upgrade, upload, use, useful, verify, volunteer, wait, want, way, ways, we, wednesday, welcome, what, when, where, which, who, why, will, wish, with, work,
      would, write, yes, yet, you, pr, prs, mr, rfc, adr, api, ci, docs, done, landing, complete, enhance, allow, ensure, announce, create, own, more, having, moving, adding, updating, making, getting, working, looking, need, it's, there's, each, every, everything, make, build, run, plus, see also, http, https, url, details, part, step, phase, version, epic, story, bug, feature, wip, ongoing, pending, closed, i, all`,
    de: `bis, bitte, dann, die, der, das, ein, eine, und, oder, wenn, klären, prüfen, schreiben, erstellen, termin, thema, frage, idee, nächste, nächster, nächstes, für, mit, bei, im, am, es, wir`,
    fr: `le, la, les, un, une, des, et, pour, avec, en, dans, il, elle, nous, faire, envoyer, prévoir, voir, demander, contacter, vérifier, créer, mettre, continuer, prochaine, prochain`,
    zh: ``,
  },
  /** Before a handle that is the task's object, not its owner: "talk to @alice". */
  objects: {
    en: `with, to, from, for, by, of, and, or, at, via, cc, ask, asks, ping, tell, inform, contact, remind, invite, help, support, meet, email, mail, let, add, notify, thank, thanks, follow, assist, onboard, about, on, nominate, than, like, is, than, as, see, w/`,
    de: `mit, von, für, an, zu, bei, und, oder, fragt, fragen, bittet, über, durch`,
    fr: `avec, de, pour, à, par, et, ou, contacter, demander`,
    zh: `和, 与, 向, 联系, 通知, 跟`,
  },
} as const satisfies Record<string, Record<Language, string>>;
