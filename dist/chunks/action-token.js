import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./usage-error.js";

// src/action/token.ts
function checkedToken(given, name) {
  const token = given.trim();
  if (/^[\x20-\x7e]*$/u.test(token)) return token;
  throw new UsageError(
    `${name} holds ${/[\n\r]/u.test(token) ? "line breaks" : "signs"} that no token has: is it another secret, a private key perhaps?`
  );
}

export {
  checkedToken
};
