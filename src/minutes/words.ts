import type { Language } from './meeting.ts';
import { PLACE_WORDS } from './place-words.ts';

/**
 * The words by which minutes say things: one table, concept by language. Lower case; phrases between commas.
 * A new language is a new column; a new habit of a community is most often a new word here and nothing else.
 */
export const WORDS = {
  ...PLACE_WORDS,
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
    en: `to, will, shall, should, must, 'll, ’ll, is to, are to, needs to, need to, has to, have to, is going to, was going to, were going to, was to, were to, was supposed to, were supposed to, agreed to, volunteered to, offered to, promised to, can, please`,
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
      somebody, anyone, anybody, owner, name, names, assignee, assignees, xxx, person, username, user, others, other, and others, others too, optional, you, your name, yourhandle, your-handle, your_handle, handle, githubhandle, github-handle`,
    de: `wer, niemand, jemand, offen, unbekannt, andere, noch offen`,
    fr: `qui, personne, quelqu'un, à définir, à déterminer, autres, nom`,
    zh: `待定, 无, 未定, 谁, 经办人, 负责人, 通知经办人, 意见提出者`,
  },
  /** Everybody, as an owner in lower case. */
  everybody: {
    en: `all, everyone, everybody, all of us, both, all participants, all members, all attendees, all hands, each team, every team`,
    de: `alle, jeder, wir alle, alle teilnehmer`,
    fr: `tous, toutes, tou·te·s, tou.te.s, toustes, tout le monde, chacun, toute l'équipe`,
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
    en: `none, none required, none needed, none necessary, no one yet, nobody yet, agreed, approved, noted, accepted, no, n/a, na, n.a., nil, nothing, null, none yet, none open, none pending, none outstanding, none left, no action, no actions, no action items, no action item, no action required, no action needed, none today, none recorded, none this week,
      none at this time, none so far, none identified, nothing to do, nothing new, nothing open, nothing pending, same as last week, same as last time, as last week, as last time, no new action items, no open action items, no ais, no explicit ais, no new ais, no todos, tbd, tba, empty, see below, see above, as above, dito, ditto, not applicable, list, add here, see minutes, item, task, text, description, example, what, who, action items list, action item list, list of action items`,
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
    de: `hat geklappt, wurde gemergt, wurde gemerged, ist gemergt, wurde erledigt, wurde umgesetzt, wurde gelöst, wurde behoben, wurde geschlossen, wurde verschickt, wurde versendet, wurde angelegt, wurde erstellt, wurde veröffentlicht, hat stattgefunden, ist erfolgt, wurde durchgeführt, wurde gemacht, ist passiert`,
    fr: `a été fusionné, a été fusionnée, a été fait, a été faite, a été envoyé, a été envoyée, a été publié, a été publiée, a été créé, a été créée, a été résolu, a été résolue, a été traité, a été traitée, a eu lieu, ont été envoyés`,
    zh: `已经完成, 已经合并, 已经解决, 已经发布, 已提交, 已经提交, 已上线, 已更新, 已创建, 已发送`,
  },
  /** Begins a reply that tells what was done: "sent a mail to the list". Implied. */
  acted: {
    en: `happened, sent, created, opened, filed, wrote, written, added, published, posted, uploaded, scheduled, announced, submitted, updated, fixed, merged, removed, moved, asked, contacted, informed, invited, implemented, released, shared, talked to, spoke with, signed, paid, booked, ordered, bought, renewed, deployed, landed, shipped, reviewed`,
    de: `verschickt, versendet, angelegt, erstellt, veröffentlicht, eingereicht, hochgeladen, angekündigt, aktualisiert, gefragt, unterschrieben, bezahlt, bestellt, gekauft, gebucht`,
    fr: `envoyé, créé, publié, ajouté, soumis, annoncé, corrigé, signé, payé, acheté, commandé, réservé`,
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
    en: `not, isn't, wasn't, hasn't, haven't, didn't, don't, doesn't, cannot, can't, isn’t, wasn’t, hasn’t, haven’t, didn’t, don’t, can’t, never, nothing, nobody, open, still, pending, ongoing, in progress, wip, work in progress, waiting, no answer, no response, no reply, blocked,
      postponed, deferred, partially, partly, partial, part, almost, nearly, half, mostly, yet, to be, needs, need, until, once, when, if, should, would, could, might, may, must, will, soon, reopened, re-opened, undone, unfinished, incomplete, todo,
      remaining, remains, started, on hold, far from, except, but, however, to do, tbd, unclear, seems, maybe, hopefully, expected, plan, planned, next, first, some, under review, in review, draft, tomorrow, later, trying, unless, before, delayed`,
    de: `nicht, kein, keine, noch, nie, offen, teilweise, fast, halb, in arbeit, läuft, wartet, warten, blockiert, verschoben, vertagt, ausstehend, bald, sobald, wenn, falls, soll, sollte, muss, wird noch, aber, unklar, angefangen, begonnen, bis`,
    fr: `pas, jamais, rien, encore, en cours, en attente, presque, partiellement, reporté, reportée, bloqué, bloquée, bientôt, dès que, quand, si, doit, devrait, mais, à faire, sera, commencé`,
    zh: `未, 没有, 还没, 尚未, 进行中, 部分, 待, 延期, 推迟, 尚待, 需要, 未完成`,
  },
  /** Behind a task, or in brackets before it: it goes on, and is no part of its words. */
  goesOn: {
    en: `in progress, ongoing, on-going, pending, wip, work in progress, open, not done, not done yet, not yet, not yet done, not started, not started yet, not yet started, postponed, deferred, carried over, carry over, carried forward,
      partially done, partly done, pr open, pr opened, pr is open, mr open, on hold, blocked, no progress, no progress yet, no news, no news yet, no update, no updates, no update yet, no updates yet`,
    de: `in arbeit, offen, noch offen, läuft, läuft noch, noch nicht erledigt, noch nicht begonnen, verschoben, vertagt, verlängert, wird verschoben, wird vertagt, wird verlängert, kein fortschritt`,
    fr: `en cours, en attente, reporté, reportée, à faire, pas encore fait`,
    zh: `进行中, 未完成, 未开始, 待跟进, 暂无进展`,
  },
  /** What another kind of statement is called that looks like an action: "DECISION: …". */
  otherStatements: {
    en: `decision, decisions, decided, resolution, resolved, resolutions, proposed, proposal, agreed, agreement, vote, voted, motion, note, notes, info, topic, subtopic, question, answer, attendees, attendance, participants, present, regrets, apologies, scribe, chair, moderator, agenda, minutes, summary, conclusion, consensus, next meeting, next call, next sync, date of next meeting`,
    de: `entscheidung, entscheidungen, beschluss, beschlüsse, beschlossen, info, frage, antwort, anwesend, teilnehmer, protokoll, abstimmung, ergebnis, notiz, nächstes treffen, nächster termin, nächste sitzung`,
    fr: `décision, décisions, décidé, résolution, information, info, question, réponse, présents, participants, vote, accord, prochaine réunion`,
    zh: `决议, 决定, 结论, 问题, 参会人, 主持人, 记录人, 下次会议`,
  },
  /** Headings below one of action items under which none stand. */
  otherSections: {
    en: `next meeting, next call, next sync, next session, date of next meeting, attendees, participants, attendance, recording, recordings, links, useful links, resources, meeting info, meeting information, meeting details, meeting link, call info, call details, call-in details, dial-in, dial in, dial-in info, dial-in details, dial-in information, zoom info, zoom details, zoom link, webex info, webex details, teams info, conference details`,
    de: `nächstes treffen, nächster termin, nächste sitzung, teilnehmer, anwesende, links, einwahl, einwahldaten, zugangsdaten, aufzeichnung`,
    fr: `prochaine réunion, prochain rendez-vous, participants, présents, liens, enregistrement, connexion`,
    zh: `下次会议, 参会人员, 参会人, 会议链接, 会议录像`,
  },
  /** A template that tells what to write, not a task. */
  templates: {
    en: `add action items here, add your action items, list action items here, list the action items, list of action items, insert action item, action item 1, action item 2, action item 3, task 1, task 2, task 3, who does what, describe the task, what needs to be done, person to do, assignee and due date, who will do what by when, describe action, action description, lorem ipsum, your task here`,
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
    en: `taken, required, needed, requested, arising, proposed, completed, assigned, props, kudos, shout-out, shoutout, credits, able, according, add, address, addition, after, agree, agreed, also, an, and, answer, apply, approach, as, ask, assign, async, attempt, attend, back, background, because, before, begin, bring, by, change, check, clarify, close, collect, commit,
      compare, conclusion, connect, consider, context, continue, contribute, convert, coordinate, copy, create, deadline, decide, decision, define, deploy, describe, discuss, document, draft, due, easy, email, emails, encourage, evaluate, example,
      expand, expected, explore, extend, feel, figure, file, final, finalise, finalize, find, fix, follow, followup, follow-up, follow-ups, for, forward, free, friday, fyi, gather, get, give, go, goal, goals, going, good, hand, happy, hard, have, help, how, idea, if, implement,
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
