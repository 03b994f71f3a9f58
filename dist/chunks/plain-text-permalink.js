import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/plain-text/permalink.ts
var encodeSegment = (segment) => encodeURIComponent(segment).replace(/[!'()*_~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
var LONE_SURROGATE = new RegExp("\\p{Cs}", "gu");
var encodePath = (path) => path.replace(LONE_SURROGATE, "\uFFFD").split("/").map(encodeSegment).join("/");
var permalink = ({ serverUrl, repository }, sha, path, line) => `${serverUrl}/${repository}/blob/${sha}/${encodePath(path)}?plain=1#L${line}`;

// src/plain-text/hidden-json.ts
var unicodeEscape = (text) => [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
var hiddenJson = (value) => JSON.stringify(value).replace(/[<>&@]|-(?=-)|[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => unicodeEscape(sign));

export {
  permalink,
  hiddenJson
};
