import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agendaWords
} from "./minutes-vocabulary-agenda-words.js";
import "./minutes-habits-sections.js";
import "./minutes-vocabulary-ru.js";
import "./runtime.js";
export {
  agendaWords
};
