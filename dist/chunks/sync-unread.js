import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/sync/unread.ts
var UNREAD = /* @__PURE__ */ new Set(["conflict-markers", "unreadable", "too-large", "not-utf8"]);
var isUnread = ({ rule, severity }) => severity === "error" && UNREAD.has(rule);

export {
  isUnread
};
