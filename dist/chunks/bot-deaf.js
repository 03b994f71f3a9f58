import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAgent
} from "./tracking-agents.js";

// src/bot/deaf.ts
var isCommand = (body) => /^\/minutes(?:\s|$)/u.test(body);
function whyDeaf({ body, author, isBot }) {
  if (!isCommand(body)) return "The comment does not begin with /minutes: nothing to do.";
  return isBot || isAgent(author) ? `${author} is a bot: bots are not listened to.` : null;
}

export {
  isCommand,
  whyDeaf
};
