import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isTrap,
  languagesOf,
  placeOf
} from "./minutes-habits-sections.js";
import {
  lexiconOf
} from "./minutes-vocabulary-ru.js";

// src/minutes/vocabulary/agenda-words.ts
var AGENDA_HEADINGS = {
  en: { heading: "Pending action items", none: "No pending action items." },
  de: { heading: "Offene Aufgaben", none: "Keine offenen Aufgaben." },
  fr: { heading: "Actions en attente", none: "Aucune action en attente." },
  zh: { heading: "\u5F85\u5904\u7406\u7684\u884C\u52A8\u9879", none: "\u6CA1\u6709\u5F85\u5904\u7406\u7684\u884C\u52A8\u9879\u3002" },
  es: { heading: "Tareas pendientes", none: "No hay tareas pendientes." },
  pt: { heading: "Tarefas pendentes", none: "N\xE3o h\xE1 tarefas pendentes." },
  it: { heading: "Azioni in sospeso", none: "Nessuna azione in sospeso." },
  nl: { heading: "Openstaande actiepunten", none: "Geen openstaande actiepunten." },
  ja: { heading: "\u672A\u5B8C\u4E86\u306E\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0", none: "\u672A\u5B8C\u4E86\u306E\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0\u306F\u3042\u308A\u307E\u305B\u3093\u3002" },
  ko: { heading: "\uBBF8\uC644\uB8CC \uD560 \uC77C", none: "\uBBF8\uC644\uB8CC \uD560 \uC77C\uC774 \uC5C6\uC2B5\uB2C8\uB2E4." },
  pl: { heading: "Otwarte zadania", none: "Brak otwartych zada\u0144." },
  cs: { heading: "Otev\u0159en\xE9 \xFAkoly", none: "\u017D\xE1dn\xE9 otev\u0159en\xE9 \xFAkoly." },
  no: { heading: "\xC5pne oppgaver", none: "Ingen \xE5pne oppgaver." },
  da: { heading: "\xC5bne opgaver", none: "Ingen \xE5bne opgaver." },
  sv: { heading: "\xD6ppna uppgifter", none: "Inga \xF6ppna uppgifter." },
  ru: { heading: "\u041E\u0442\u043A\u0440\u044B\u0442\u044B\u0435 \u0437\u0430\u0434\u0430\u0447\u0438", none: "\u041E\u0442\u043A\u0440\u044B\u0442\u044B\u0445 \u0437\u0430\u0434\u0430\u0447 \u043D\u0435\u0442." }
};

// src/minutes/habits/agenda-words.ts
function agendaWords(told, rules) {
  const language = languageOf(told, rules.languages);
  const { heading, none } = AGENDA_HEADINGS[language];
  return {
    marker: rules.vocabulary?.markers?.[0] ?? plainMarker(language, rules),
    heading: rules.vocabulary?.["earlier-headings"]?.[0] ?? usualHeading(told, language, rules) ?? heading,
    none
  };
}
function plainMarker(language, { markers, vocabulary }) {
  const lexicon = lexiconOf([language], vocabulary);
  return markers.find((marker) => !isTrap(marker, lexicon)) ?? markers[0] ?? "AI";
}
function languageOf(told, allowed) {
  const text = told.flatMap(({ text: text2, section }) => [...section, text2]).join("\n");
  return languagesOf(text, allowed)[0] ?? "en";
}
function usualHeading(told, language, { vocabulary }) {
  const lexicon = lexiconOf([language], vocabulary);
  const times = /* @__PURE__ */ new Map();
  for (const { section, carriedOver } of told) {
    const heading = section.at(-1)?.replace(/[\s:：]+$/u, "");
    if (carriedOver && heading !== void 0 && !new RegExp("\\p{N}", "u").test(heading))
      times.set(heading, (times.get(heading) ?? 0) + 1);
  }
  const usual = [...times].toSorted(([, a], [, b]) => b - a).map(([heading]) => heading);
  const isEarlier = (heading) => {
    const place = placeOf(heading, lexicon);
    return place?.carried === true && place.strength === "plain" && !place.closed;
  };
  return usual.find(isEarlier) ?? null;
}

export {
  agendaWords
};
