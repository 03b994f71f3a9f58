import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inertJson
} from "./report-json.js";

// src/commands/printed.ts
var json = (value) => `${inertJson(value)}
`;
var PIECE = 65536;
function* jsonOfLists(lists) {
  let piece = "{";
  let first = true;
  for (const [name, list] of Object.entries(lists)) {
    piece += `${first ? "" : ","}
  ${JSON.stringify(name)}: [`;
    first = false;
    for (const [at, value] of list.entries()) {
      piece += `${at > 0 ? "," : ""}
    ${inertJson(value).replaceAll("\n", "\n    ")}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    piece += list.length > 0 ? "\n  ]" : "]";
  }
  yield `${piece}${first ? "" : "\n"}}
`;
}

export {
  json,
  jsonOfLists
};
