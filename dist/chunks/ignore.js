import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CONCEPTS,
  KNOWN_LANGUAGES,
  escaped,
  folded,
  isSpaceless,
  wordsOf
} from "./minutes-vocabulary-ru.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped2 = pattern[++index];
          body += escapeMember(escaped2);
          prev = escaped2;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped2 = pattern[index + 1];
          if (escaped2 === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped2 === "*" || escaped2 === "[" || escaped2 === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped2) ? ESCAPE + escaped2 : isReserved(escaped2) ? `[${escaped2}]` : escaped2
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/minutes/page/page-file.ts
var MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/iu;
var PLAIN_TEXT = /\.txt$/iu;
var isMarkdown = (path) => MARKDOWN.test(path);
var isPlainText = (path) => PLAIN_TEXT.test(path);
var isPageFile = (path) => isMarkdown(path) || isPlainText(path);

// src/minutes/page/front-matter.ts
var ENTRY = /^(?<quote>["']?)(?<key>[\p{L}\d _-]{1,40})\k<quote>[ \t]{0,40}:(?:[ \t](?<value>.*))?$/u;
var NOT_PLAIN = /^[[{|>&*!]/u;
function frontMatterValue(source, key) {
  for (const line of source.split("\n")) {
    const entry = ENTRY.exec(line)?.groups;
    if (entry?.["key"]?.toLowerCase() !== key) continue;
    const value = entry["value"]?.trim() ?? "";
    const quoted = /^(?<quote>["'])(?<text>[^"']*)\k<quote>/u.exec(value)?.groups?.["text"];
    if (quoted !== void 0) return quoted;
    return NOT_PLAIN.test(value) ? null : value.replace(/(?:^|[ \t])#.*$/u, "").trim();
  }
  return null;
}
function splitFrontMatter(text) {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  if (!text.startsWith("---\n", start)) return { frontMatter: null, body: text.slice(start) };
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start + 4));
  if (end === null) return { frontMatter: null, body: text.slice(start) };
  const frontMatter = text.slice(start + 4, start + 4 + end.index);
  if (!/^[\w-]+[ \t]*:/m.test(frontMatter)) return { frontMatter: null, body: text.slice(start) };
  const head = text.slice(start, start + 4 + end.index + end[0].length);
  return { frontMatter, body: "\n".repeat(head.split("\n").length - 1) + text.slice(start + head.length) };
}

// src/minutes/vocabulary/everywhere.ts
function patternOf(word) {
  return word.replace(/[.+?^${}()|[\]\\/]/g, "\\$&").replace(/[ -]/g, "[-_ ]?").replace(/\*/g, "\\p{L}*");
}
function wordsOfAll(concepts) {
  const all = concepts.flatMap((concept) => KNOWN_LANGUAGES.flatMap((language) => wordsOf(language, concept)));
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}
function anyOf(...concepts) {
  return `(?:${wordsOfAll(concepts).map(patternOf).join("|")})`;
}
function anyWordOf(...concepts) {
  const words = wordsOfAll(concepts);
  const spaceless = words.filter((word) => isSpaceless(word.at(-1) ?? ""));
  const spaced = words.filter((word) => !spaceless.includes(word));
  const bounded = `(?<!\\p{L})(?:${spaced.map(patternOf).join("|")})(?!\\p{L})`;
  return spaceless.length === 0 ? bounded : `(?:${[bounded, ...spaceless.map(patternOf)].join("|")})`;
}
function allWords(concept) {
  return wordsOfAll([concept]);
}

// src/minutes/vocabulary/months.ts
var CONCEPT_NAMES = Object.keys(CONCEPTS).filter((name) => name in CONCEPTS);
var withoutAccents = (word) => word.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "");
var MONTH_NUMBERS = monthNumbers();
var DAY_JOINS = [
  ...new Set(KNOWN_LANGUAGES.flatMap((language) => wordsOf(language, "dayJoin")))
];
function monthNumbers() {
  const english = new Set(CONCEPT_NAMES.flatMap((concept) => wordsOf("en", concept)));
  const numbers = /* @__PURE__ */ new Map();
  for (const language of KNOWN_LANGUAGES)
    wordsOf(language, "month").forEach((month, index) => {
      if (isSpaceless(month) || language !== "en" && english.has(month)) return;
      for (const name of [folded(month), withoutAccents(month)])
        if (!numbers.has(name)) numbers.set(name, index % 12 + 1);
    });
  return numbers;
}

// src/minutes/blocks/dates.ts
var LETTER = "a-z\\u00DF-\\u024F\\u0400-\\u04FF";
var NAME = `(?<name>[${LETTER}]{3,12})`;
var JOIN = `(?:\\s?(?:${DAY_JOINS.map(escaped).join("|")}))?`;
var SIGNS = { year: anyOf("yearSign"), month: anyOf("monthSign"), day: anyOf("daySign") };
var NUMBER_FORMS = [
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<sep>[-/._–])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)/gu,
  /(?<!\d)(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/gu,
  new RegExp(
    `(?<!\\d)(?<y>\\d{4})\\s?${SIGNS.year}\\s?(?<m>\\d{1,2})\\s?${SIGNS.month}\\s?(?<d>\\d{1,2})\\s?${SIGNS.day}?`,
    "gu"
  ),
  /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d\d)(?!\d)/gu,
  /(?<!\d)(?<a>\d{1,2})(?<sep>[-/])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d)(?!\d)/gu
];
var NAME_FORMS = [
  new RegExp(
    `(?<![${LETTER}])${NAME}\\.?[\\s_-]{0,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?[,\\s_-]{1,3}(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    "gu"
  ),
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er|e)?${JOIN}[\\s_-]{0,3}${NAME}\\.?${JOIN}[,\\s_-]{0,3}(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    "gu"
  ),
  new RegExp(`(?<!\\d)(?<y>(?:19|20)\\d\\d)[\\s_-]{1,3}${NAME}\\.?[\\s_-]{1,3}(?<d>\\d{1,2})(?!\\d)`, "gu")
];
var FORMS = [...NUMBER_FORMS, ...NAME_FORMS];
var MONTH_BEGINS = new RegExp([...new Set([...MONTH_NUMBERS.keys()].map((name) => name.slice(0, 3)))].join("|"), "u");
function datesIn(text) {
  if (!/\d{4}/u.test(text)) return [];
  return daysOf(text, MONTH_BEGINS.test(text.toLowerCase()) ? FORMS : NUMBER_FORMS);
}
function daysOf(text, forms, year) {
  const lower = text.toLowerCase();
  const plain = lower.length === text.length ? lower : text;
  return forms.flatMap((form) => [...plain.matchAll(form)]).flatMap((match) => {
    const iso = isoOf({ ...match.groups, ...year === void 0 ? {} : { y: String(year) } });
    return iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
  }).sort((one, other) => one.start - other.start || other.end - one.end);
}
var YEARLESS = [
  new RegExp(`(?<![${LETTER}])${NAME}\\.?[\\s_-]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![${LETTER}\\d]|[.:]\\d)`, "gu"),
  new RegExp(`(?<![\\d.:])(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er)?${JOIN}[\\s_-]{1,3}${NAME}(?![${LETTER}])`, "gu")
];
function dayIn(text, year) {
  return dateIn(text) ?? (year === null ? null : daysOf(text, YEARLESS, year)[0]?.iso ?? null);
}
function yearIn(text) {
  const years = new Set(text.match(/(?<![\p{L}\d.])(?:19|20)\d\d(?!\d)/gu));
  return years.size === 1 ? Number([...years][0]) : null;
}
function dateIn(text) {
  return datesIn(text)[0]?.iso ?? null;
}
function isoOf(groups) {
  const year = Number(groups["y"]);
  if (groups["a"] !== void 0) {
    const [a, b] = [Number(groups["a"]), Number(groups["b"])];
    if (a === b || a <= 12 && b > 12) return isoDay(year, a, b);
    return a > 12 && b <= 12 ? isoDay(year, b, a) : null;
  }
  const month = groups["name"] === void 0 ? Number(groups["m"]) : MONTH_NUMBERS.get(groups["name"]);
  return isoDay(year, month ?? 0, Number(groups["d"]));
}
function isoDay(year, month, day) {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}
var WEEKDAYS = new RegExp(`${anyWordOf("weekday")}\\.?`, "gu");
var AT = anyOf("atTime");
var CLOCK = anyOf("clockUnit");
var TIMES = new RegExp(
  `(?:(?<!\\p{L})${AT}\\s{1,3})?\\d{1,2}(?::\\d\\d|\\s?${CLOCK}|\\s?h\\d{0,2})(?!\\p{L})|(?<!\\p{L})(?:utc|gmt|c(?:es?)?t|[epcm][sd]?t)(?:[+-]\\d+)?(?!\\p{L})|(?<!\\p{L})[ap]m(?!\\p{L})`,
  "gu"
);
var MEETING_WORDS = new RegExp(anyWordOf("datedHeading"), "u");
var OTHER_MEETING = new RegExp(anyWordOf("otherMeeting"), "u");
function headingDate(text, year = null) {
  const dated = datesIn(text)[0] ?? (year === null ? void 0 : daysOf(text, YEARLESS, year)[0]);
  if (dated === void 0) return null;
  const bare = (part) => part.toLowerCase().replace(WEEKDAYS, " ").replace(TIMES, " ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const before = bare(text.slice(0, dated.start));
  const after = bare(text.slice(dated.end));
  if (before === "" && after === "") return dated.iso;
  const rest = `${before} ${after}`;
  if (OTHER_MEETING.test(rest)) return null;
  const atAnEnd = before === "" || after === "";
  return atAnEnd && MEETING_WORDS.test(rest) ? dated.iso : null;
}
var DATE_KEYS = allWords("dateKey");
var LABELLED = new RegExp(`^[^\\p{L}\\n]{0,20}${anyOf("dateLabel")}[^\\p{L}\\p{N}\\n]{0,6}[:\uFF1A|][^\\n]{0,80}`, "mu");
function labelledDate(text, year = null) {
  const line = LABELLED.exec(text.toLowerCase())?.[0];
  return line === void 0 ? null : dayIn(line, year);
}
function meetingDate(clues) {
  const said = [
    { where: "front matter", date: clues.frontMatter === null ? null : frontMatterDate(clues.frontMatter) },
    { where: "heading", date: clues.heading === null ? null : dateIn(clues.heading) },
    { where: "text", date: labelledDate(clues.lead ?? "") },
    { where: "path", date: pathDate(clues.path) }
  ];
  const date = said.find((clue) => clue.date !== null)?.date ?? yearlessDate(clues);
  const others = said.filter((clue) => clue.date !== null && clue.date !== date);
  return { date, conflicts: others.map((clue) => `${clue.date ?? ""} (${clue.where})`) };
}
function yearlessDate(clues) {
  const { heading, lead, path } = clues;
  const year = yearIn(path);
  return year === null ? null : dayIn(heading ?? "", year) ?? labelledDate(lead ?? "", year);
}
function frontMatterDate(source) {
  for (const key of DATE_KEYS) {
    const date = dateIn(frontMatterValue(source, key) ?? "");
    if (date !== null) return date;
  }
  return null;
}
var YEAR_FOLDER = /(?:^|\/)(?<y>20\d\d)(?:[-_](?:[QH]\d|\d\d))?\/(?:[^/]*\/)?[^/]*$/iu;
var DAY_NAMES = [
  /^(?<m>\d\d)[-_.]?(?<d>\d\d)(?!\d)/gu,
  /^[\p{L}][\p{L} _-]*[-_ ](?<m>\d\d)(?<sep>[-_.])(?<d>\d\d)(?![\d.]|\k<sep>\d)/gu
];
function pathDate(path) {
  const withoutExtension = path.replace(/\.[a-z]{2,8}$/iu, "");
  const name = withoutExtension.slice(withoutExtension.lastIndexOf("/") + 1);
  const inName = dateIn(name);
  if (inName !== null) return inName;
  const y = YEAR_FOLDER.exec(withoutExtension)?.groups?.["y"];
  const split = y === void 0 ? void 0 : daysOf(name, [...DAY_NAMES, ...YEARLESS], Number(y))[0];
  return split?.iso ?? datesIn(withoutExtension).at(-1)?.iso ?? null;
}

// src/minutes/page/globs.ts
var import_ignore = __toESM(require_ignore(), 1);
var MAX_GLOBS = 200;
var MAX_GLOB_LENGTH = 256;
var MAX_STARS_PER_PART = 3;
var MAX_DEEP_STARS = 3;
function globProblem(pattern) {
  if (pattern.length > MAX_GLOB_LENGTH) return `is longer than ${MAX_GLOB_LENGTH} characters`;
  const parts = pattern.split("/");
  if (parts.filter((part) => part.includes("**")).length > MAX_DEEP_STARS) {
    return `has more than ${MAX_DEEP_STARS} parts with **`;
  }
  if (parts.some((part) => (part.match(/\*+/gu) ?? []).length > MAX_STARS_PER_PART)) {
    return `has more than ${MAX_STARS_PER_PART} * in one path part`;
  }
  return null;
}
function matchesGlobs(path, patterns) {
  const plain = relative(path);
  if (!import_ignore.default.isPathValid(plain)) return false;
  let picked = false;
  for (const pattern of patterns.slice(0, MAX_GLOBS)) {
    if (globProblem(pattern) !== null) continue;
    const negative = pattern.startsWith("!");
    const glob = negative ? pattern.slice(1) : pattern;
    if (picked === negative && (0, import_ignore.default)().add(glob).ignores(plain)) picked = !negative;
  }
  return picked;
}
function relative(path) {
  return path.replace(/^(?:\.{0,2}\/)+/u, "");
}

// src/minutes/page/day-shape.ts
var PARTED = /(?<![\p{L}\d.])(\d{1,4})([-_. ])(\d{1,2})\2(\d{1,4})(?![\d]|\.\d)/gu;
var SOLID = /(?<![\d.])(?:\d{8}|\d{6})(?![\d]|\.\d)/gu;
function carriesDay(name) {
  const parted = [...name.matchAll(PARTED)].some(([, a = "", sign = "", b = "", c = ""]) => {
    const isVersion = sign === "." && [a, b, c].every(({ length }) => length < 3) && [a, b, c].some(({ length }) => length < 2);
    return !isVersion && isDay([a, b, c]);
  });
  return parted || [...name.matchAll(SOLID)].some(([digits]) => isSolidDay(digits));
}
function isDay([a, b, c]) {
  const orders = [
    { year: a, month: b, day: c },
    { year: c, month: b, day: a },
    { year: c, month: a, day: b }
  ];
  return orders.some(
    ({ year, month, day }) => isYear(year) && day.length <= 2 && isWithin(month, 12) && isWithin(day, 31)
  );
}
function isSolidDay(digits) {
  const year = digits.length - 4;
  return isDay([digits.slice(0, year), digits.slice(year, year + 2), digits.slice(year + 2)]) || isDay([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]);
}
function isYear(year) {
  const number = Number(year);
  return year.length === 4 ? number >= 1970 && number < 2070 : year.length === 2 && number < 70;
}
var isWithin = (number, most) => Number(number) >= 1 && Number(number) <= most;

// src/minutes/vocabulary/page-names.ts
var none = [];
var PAGE_NAMES = {
  en: {
    minutes: ["minutes", "mom"],
    protocol: ["protocol", "protocols"],
    meeting: ["meeting", "meetings", "general assembly"],
    notes: ["notes"],
    occasion: [
      ...["call", "calls", "sync", "syncs", "standup", "standups", "stand-up", "weekly", "biweekly", "monthly"],
      ...["retro", "retros", "retrospective", "retrospectives", "townhall", "huddle"]
    ],
    attendance: ["attendees", "attendance", "attending", "participants", "present", "apologies", "regrets"]
  },
  de: {
    minutes: ["protokoll", "protokolle", "niederschrift", "niederschriften", "mitschrift", "mitschriften"],
    protocol: none,
    meeting: [
      ...["sitzung", "sitzungen", "besprechung", "besprechungen", "treffen", "versammlung", "versammlungen"],
      "plenum"
    ],
    notes: ["notizen", "mitschrieb", "mitschriebe"],
    occasion: ["runde", "austausch"],
    attendance: ["teilnehmer", "teilnehmerinnen", "teilnehmende", "anwesend", "anwesende", "anwesenheit"]
  },
  fr: {
    minutes: [
      ...["compte rendu", "comptes rendus", "comptes rendu", "compterendu", "compte rendus"],
      ...["proc\xE8s verbal", "proc\xE8s verbaux"]
    ],
    protocol: none,
    meeting: ["r\xE9union", "r\xE9unions", "assembl\xE9e", "assembl\xE9es", "s\xE9ance", "s\xE9ances"],
    notes: ["relev\xE9 de d\xE9cisions", "relev\xE9 de conclusions"],
    occasion: ["hebdo", "pv"],
    attendance: ["pr\xE9sents", "pr\xE9sentes", "participants", "participantes", "excus\xE9s"]
  },
  zh: {
    minutes: ["\u7EAA\u8981", "\u7D00\u8981", "\u4F1A\u8BAE\u8BB0\u5F55", "\u6703\u8B70\u8A18\u9304", "\u4F1A\u8BAE\u7EAA\u5F55", "\u6703\u8B70\u7D00\u9304"],
    protocol: none,
    meeting: ["\u4F1A\u8BAE", "\u6703\u8B70", "\u4F8B\u4F1A", "\u4F8B\u6703", "\u5468\u4F1A", "\u9031\u6703", "\u6708\u4F1A"],
    notes: ["\u7B14\u8BB0", "\u7B46\u8A18"],
    occasion: none,
    attendance: ["\u53C2\u4F1A", "\u8207\u6703", "\u4E0E\u4F1A", "\u51FA\u5E2D"]
  },
  es: {
    minutes: ["acta", "actas", "minuta", "minutas"],
    protocol: none,
    meeting: ["reuni\xF3n", "reuniones", "asamblea", "asambleas", "junta", "juntas"],
    notes: ["notas", "apuntes"],
    occasion: ["sesi\xF3n", "sesiones", "llamada", "llamadas"],
    attendance: ["asistentes", "participantes", "presentes", "asistencia"]
  },
  pt: {
    minutes: ["atas", "acta", "actas"],
    protocol: none,
    meeting: ["reuni\xE3o", "reuni\xF5es", "assembleia", "assembleias"],
    notes: ["notas", "anota\xE7\xF5es"],
    occasion: ["ata", "encontro", "encontros", "sess\xE3o"],
    attendance: ["presentes", "participantes", "presen\xE7a"]
  },
  it: {
    minutes: ["verbale", "verbali"],
    protocol: none,
    meeting: ["riunione", "riunioni", "assemblea", "assemblee", "seduta", "sedute"],
    notes: ["appunti"],
    occasion: ["incontro", "incontri"],
    attendance: ["presenti", "partecipanti", "assenti"]
  },
  nl: {
    minutes: ["notulen", "vergaderverslag", "vergaderverslagen", "besluitenlijst"],
    protocol: none,
    meeting: ["vergadering", "vergaderingen", "overleg", "bijeenkomst", "bijeenkomsten"],
    notes: ["notities", "aantekeningen"],
    occasion: ["verslag", "verslagen"],
    attendance: ["aanwezig", "aanwezigen", "afwezig", "deelnemers"]
  },
  ja: {
    minutes: ["\u8B70\u4E8B\u9332", "\u8B70\u4E8B\u30E1\u30E2", "\u4F1A\u8B70\u9332", "\u8B70\u4E8B\u8981\u65E8"],
    protocol: none,
    meeting: ["\u4F1A\u8B70", "\u5B9A\u4F8B", "\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0", "\u6253\u3061\u5408\u308F\u305B", "\u6253\u5408\u305B", "\u6253\u5408\u308F\u305B", "\u4F1A\u5408"],
    notes: none,
    occasion: none,
    attendance: ["\u51FA\u5E2D", "\u53C2\u52A0\u8005"]
  },
  ko: {
    minutes: ["\uD68C\uC758\uB85D", "\uC758\uC0AC\uB85D"],
    protocol: none,
    meeting: ["\uD68C\uC758", "\uBBF8\uD305"],
    notes: none,
    occasion: none,
    attendance: ["\uCC38\uC11D", "\uCC38\uAC00\uC790", "\uCC38\uC5EC\uC790"]
  },
  pl: {
    minutes: none,
    protocol: ["protok\xF3\u0142", "protoko\u0142y"],
    meeting: [
      ...["spotkanie", "spotkania", "spotka\u0144", "zebranie", "zebrania", "zebra\u0144"],
      ...["posiedzenie", "posiedzenia", "posiedze\u0144", "narada", "narady"]
    ],
    notes: ["notatka", "notatki"],
    occasion: none,
    attendance: ["obecni", "uczestnicy", "obecno\u015B\u0107", "lista obecno\u015Bci"]
  },
  cs: {
    minutes: ["z\xE1pis", "z\xE1pisy", "z\xE1pisu", "z\xE1pisky"],
    protocol: ["protokol", "protokoly"],
    meeting: ["sch\u016Fze", "sch\u016Fzka", "sch\u016Fzky", "sch\u016Fz\xED", "porada", "porady", "jedn\xE1n\xED", "zased\xE1n\xED"],
    notes: ["pozn\xE1mky"],
    occasion: none,
    attendance: ["p\u0159\xEDtomni", "p\u0159\xEDtomn\xED", "\xFA\u010Dastn\xEDci", "omluveni"]
  },
  "no/da": {
    minutes: ["referat", "referater", "m\xF8dereferat", "m\xF8tereferat"],
    protocol: ["protokol"],
    meeting: ["m\xF8te", "m\xF8ter", "m\xF8de", "m\xF8der", "styrem\xF8te", "bestyrelsesm\xF8de", "\xE5rsm\xF8te", "generalforsamling"],
    notes: ["notater", "noter"],
    occasion: none,
    attendance: ["til stede", "tilstede", "deltakere", "deltagere", "fremm\xF8dte", "afbud", "forfall"]
  },
  sv: {
    minutes: ["m\xF6tesprotokoll", "styrelseprotokoll", "minnesanteckningar", "m\xF6tesanteckningar"],
    protocol: none,
    meeting: ["m\xF6te", "m\xF6ten", "sammantr\xE4de", "sammantr\xE4den", "styrelsem\xF6te", "\xE5rsm\xF6te", "st\xE4mma"],
    notes: ["anteckningar"],
    occasion: none,
    attendance: ["n\xE4rvarande", "deltagare", "fr\xE5nvarande"]
  },
  ru: {
    minutes: none,
    protocol: ["\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B", "\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u044B", "\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u043E\u0432"],
    meeting: [
      ...["\u0432\u0441\u0442\u0440\u0435\u0447\u0430", "\u0432\u0441\u0442\u0440\u0435\u0447\u0438", "\u0432\u0441\u0442\u0440\u0435\u0447", "\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0435", "\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u044F", "\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0439", "\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0435", "\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F", "\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0439"],
      ...["\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435", "\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u044F", "\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0439", "\u0441\u043E\u0437\u0432\u043E\u043D", "\u0441\u043E\u0437\u0432\u043E\u043D\u044B"]
    ],
    notes: ["\u0437\u0430\u043C\u0435\u0442\u043A\u0438", "\u0437\u0430\u043F\u0438\u0441\u0438"],
    occasion: none,
    attendance: ["\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438", "\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435", "\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438"]
  }
};
var COMPOUNDING = ["en", "de", "nl", "no/da", "sv"];
var OTHER_NOTES = [
  ...["release", "releases", "patch", "upgrade", "upgrading", "migration", "version", "delivery", "lecture", "course"],
  ...["class", "study", "reading", "research", "design", "developer", "dev", "technical", "implementation"],
  ...["implementor", "install", "installation", "sticky", "side", "foot", "end"]
];
var OTHER_PROTOCOLS = [
  ...["network", "netzwerk", "wire", "transport", "transfer", "messaging", "message", "communication", "buffers"],
  ...["buffer", "api", "http", "grpc", "tcp", "udp", "mqtt", "consensus", "crypto", "bridge", "handshake", "spec"],
  ...["specs", "specification", "specifications", "state", "machine", "serial", "rpc", "oauth", "internet"]
];
var DURATION = [
  ...["in", "within", "few", "several", "per", "every", "two", "three", "four", "five", "ten", "fifteen", "twenty"],
  ...["thirty", "sixty"]
];
var OTHER_FOLDERS = [
  ...["blog", "blogs", "post", "posts", "news", "article", "articles", "announcement", "announcements", "newsletter"],
  ...["newsletters", "changelog", "changelogs", "changes", "release", "releases", "adr", "adrs", "rfc", "rfcs"],
  ...["design", "designs", "proposal", "proposals", "spec", "specs", "enhancement", "enhancements", "kep", "keps"],
  ...["incident", "incidents", "postmortem", "postmortems", "advisory", "advisories", "talk", "talks", "presentation"],
  ...["presentations", "slides", "tutorial", "tutorials", "draft", "drafts"]
];
var OF_PAPERS = ["doc", "docs", "documents", "notes", "records", "drafts"];
var OTHER_FILES = [
  ...["changelog", "changes", "history", "release", "releases", "rfc", "adr", "kep", "newsletter", "roadmap"]
];
var ABOUT = [
  ...["how", "template", "templates", "guide", "guides", "guideline", "guidelines", "policy", "process", "schedule"],
  ...["calendar", "index", "archive", "archives", "list", "why", "tool", "tools", "etiquette", "rules", "writing"],
  ...[
    "taking",
    "format",
    "vorlage",
    "vorlagen",
    "mod\xE8le",
    "mod\xE8les",
    "plantilla",
    "modelo",
    "modello",
    "sjabloon",
    "szablon"
  ],
  ...["\u0161ablona", "mal", "skabelon", "mall", "\u0448\u0430\u0431\u043B\u043E\u043D", "\u30C6\u30F3\u30D7\u30EC\u30FC\u30C8", "\u6A21\u677F", "\uD15C\uD50C\uB9BF"]
];
var BESIDE = [
  ...["contributing", "code of conduct", "license", "licence", "security", "changelog", "maintainers", "authors"],
  ...["codeowners", "readme", "index"]
];
var TEMPLATE = ["template"];

// src/minutes/page/name-words.ts
var LETTERS = { \u00F8: "oe", \u00E6: "ae", \u0153: "oe", \u00DF: "ss", \u0142: "l", \u0111: "d" };
var UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
var COMPOUND_LENGTH = 6;
var NUMBER = /^\d{1,2}$/u;
function folded2(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036F]/gu, "").normalize("NFC").toLowerCase().replace(/[øæœßłđ]/gu, (letter) => LETTERS[letter] ?? letter);
}
function nameWords(name) {
  const parted = name.replace(new RegExp("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "gu"), " ");
  return folded2(parted).match(new RegExp("[\\p{L}\u30FC]+|\\p{N}+", "gu")) ?? [];
}
var wordsOfNames = (words) => new Set(words.flatMap(nameWords));
var KINDS = ["minutes", "protocol", "meeting", "notes", "occasion", "attendance"];
var lexemes = Object.values(PAGE_NAMES).flatMap(
  (names) => KINDS.flatMap((kind) => names[kind].map((word) => ({ kind, words: nameWords(word) })))
);
var byFirstWord = /* @__PURE__ */ new Map();
for (const lexeme of lexemes) {
  const [first = ""] = lexeme.words;
  byFirstWord.set(first, [...byFirstWord.get(first) ?? [], lexeme]);
}
var unparted = lexemes.filter(({ words: [first = ""] }) => UNPARTED.test(first));
var compounding = COMPOUNDING.flatMap(
  (language) => ["minutes", "meeting"].flatMap(
    (kind) => (PAGE_NAMES[language]?.[kind] ?? []).map((word) => ({
      kind,
      part: nameWords(word).join(""),
      leads: language === "en"
    }))
  )
).filter(({ part }) => part.length >= COMPOUND_LENGTH);
var otherNotes = wordsOfNames(OTHER_NOTES);
var otherProtocols = wordsOfNames(OTHER_PROTOCOLS);
var durations = wordsOfNames(DURATION);
function classesOf(words) {
  return words.flatMap((word, at) => {
    const named = (byFirstWord.get(word) ?? []).filter(
      (one) => one.words.every((own, step) => words[at + step] === own)
    );
    const found = named.length > 0 ? named : partsOf(word);
    return found.map(({ kind, words: own }) => ({ kind, first: at, last: at + own.length - 1 })).filter((one) => !isOther(one.kind, words, one));
  });
}
function partsOf(word) {
  if (UNPARTED.test(word)) return unparted.filter(({ words: [part = ""] }) => word.includes(part));
  for (const { kind, part, leads } of compounding) {
    const rest = word.endsWith(part) ? word.slice(0, -part.length) : leads && word.startsWith(part) ? "" : null;
    if (rest !== null && !otherProtocols.has(rest)) return [{ kind, words: [word] }];
  }
  return [];
}
function isOther(kind, words, { first, last }) {
  const [before = "", word = "", after = ""] = [words[first - 1], words[first], words[last + 1]];
  if (kind === "notes") return otherNotes.has(before);
  if (kind === "protocol" || word.startsWith("protokoll"))
    return otherProtocols.has(before) || otherProtocols.has(after);
  const isTime = NUMBER.test(before) && !NUMBER.test(words[first - 2] ?? "");
  return word === "minutes" && (durations.has(before) || isTime);
}

// src/minutes/page/page-top.ts
var TOP_LENGTH = 4096;
var TITLES = /* @__PURE__ */ new Set(["title", "subtitle", "name"]);
var KINDS2 = /* @__PURE__ */ new Set(["type", "layout", "kind", "category", "categories", "tag", "tags", "collection"]);
var ENTRY2 = /^(?<key>[\w-]{1,40})[ \t]{0,40}:(?<value>.*)$/u;
function pageTop(text) {
  const { frontMatter, body } = splitFrontMatter(text.slice(0, TOP_LENGTH).replace(/\r\n?/gu, "\n"));
  const titles = [];
  const kinds = [];
  let key = "";
  for (const line of (frontMatter ?? "").split("\n")) {
    const entry = ENTRY2.exec(line)?.groups;
    key = (entry?.["key"] ?? key).toLowerCase();
    const value = (entry?.["value"] ?? line).trim();
    if (value === "") continue;
    if (TITLES.has(key)) titles.push(value);
    else if (KINDS2.has(key)) kinds.push(value);
  }
  const lines = body.split("\n");
  const heading = firstHeading(lines);
  return { titles: heading === null ? titles : [...titles, heading], kinds, lines };
}
function firstHeading(lines) {
  for (const [index, line] of lines.entries()) {
    const atx = /^ {0,3}(?:#{1,6}|h[1-6]\.)(?=\s)(?<title>.*)$/u.exec(line)?.groups?.["title"];
    if (atx !== void 0) return atx.trim().replace(/\s#+$/u, "").trim();
    if (line.trim() !== "" && /^ {0,3}(?:=+|-{2,})[ \t]*$/u.test(lines[index + 1] ?? "")) return line.trim();
  }
  return null;
}

// src/minutes/select.ts
var TITLE_WORDS = 12;
var IN_PATH = ["minutes", "protocol", "meeting", "notes"];
var about = wordsOfNames(ABOUT);
var otherFolders = wordsOfNames(OTHER_FOLDERS);
var ofPapers = wordsOfNames(OF_PAPERS);
var otherFiles = wordsOfNames(OTHER_FILES);
var template = wordsOfNames(TEMPLATE);
var beside = BESIDE.map((name) => nameWords(name).join(" "));
function mayBeMinutes(path, patterns) {
  if (patterns !== null) return picks(path, patterns) ? "yes" : "no";
  if (!isMarkdown(path)) return "no";
  const parts = path.split("/");
  const name = wordsOfFile(parts.pop() ?? "");
  const dated = isDated(path);
  if (!dated && isBeside(name)) return "no";
  const named = saysMinutes(name) && (dated || !name.some((word) => about.has(word)));
  if (named || parts.some((folder) => saysMinutes(nameWords(folder)))) return "yes";
  return dated && !isOther2(path) ? "yes" : "ask-page";
}
function isMinutes(path, text, patterns) {
  const verdict = mayBeMinutes(path, patterns);
  if (verdict !== "ask-page") return verdict === "yes";
  const top = pageTop(text);
  if (top.titles.some(namesMinutes) || top.kinds.some(isKindOfMinutes)) return true;
  if (isOther2(path)) return isDated(path) && tellsWhoCame(top);
  return top.titles.some((title) => dateIn(title) !== null && !otherFiles.has(nameWords(title)[0] ?? ""));
}
function picks(path, patterns) {
  if (isMarkdown(path)) return matchesGlobs(path, patterns);
  const plain = patterns.filter((pattern) => pattern.startsWith("!") || isPlainText(pattern));
  return isPlainText(path) && matchesGlobs(path, plain);
}
function isDated(path) {
  return pathDate(path) !== null || carriesDay(path.slice(path.lastIndexOf("/") + 1));
}
function isBeside(name) {
  const words = `${name.join(" ")} `;
  return beside.some((one) => words.startsWith(`${one} `)) || template.has(name.at(-1) ?? "");
}
function saysMinutes(words) {
  return classesOf(words).some(({ kind }) => IN_PATH.includes(kind));
}
var wordsOfFile = (file) => nameWords(file.replace(/\.[a-z]{2,8}$/iu, ""));
function isOther2(path) {
  const folders = path.split("/");
  const name = wordsOfFile(folders.pop() ?? "");
  if (otherFiles.has(name[0] ?? "")) return true;
  return name.some((word) => new RegExp("\\p{L}", "u").test(word)) && folders.some(isFolderOfOthers);
}
function isFolderOfOthers(folder) {
  const words = nameWords(folder);
  const isOneOf = (word) => otherFolders.has(word);
  return words.some(isOneOf) && words.every((word) => isOneOf(word) || ofPapers.has(word));
}
function namesMinutes(title) {
  const words = nameWords(title);
  if (words.length > TITLE_WORDS || words.some((word) => about.has(word))) return false;
  const found = classesOf(words);
  const has = (...kinds) => found.some(({ kind }) => kinds.includes(kind));
  if (has("minutes")) return true;
  const dated = dateIn(title) !== null;
  if (has("meeting", "occasion", "protocol") && (has("notes") || dated)) return true;
  return has("meeting") && has("protocol") || found.some((one) => isNumbered(one, words));
}
function isNumbered({ kind, first, last }, words) {
  if (kind !== "meeting" && kind !== "occasion") return false;
  const isNumber = (word) => /^\d{1,4}$/u.test(word ?? "");
  const ordinal = /^(?:st|nd|rd|th)$/u.test(words[first - 1] ?? "") && isNumber(words[first - 2]);
  return isNumber(words[last + 1]) || isNumber(words[first - 1]) || ordinal;
}
function isKindOfMinutes(value) {
  return classesOf(nameWords(value)).some(({ kind }) => kind === "minutes" || kind === "meeting");
}
function tellsWhoCame({ lines }) {
  return lines.some((line) => {
    const label = /^[\s>#*_+-]{0,12}(?<label>[^:：]{3,40})(?:[:：]|$)/u.exec(line)?.groups?.["label"];
    if (label === void 0) return false;
    const words = nameWords(label);
    return words.length <= 3 && classesOf(words).some(({ kind, first }) => kind === "attendance" && first === 0);
  });
}

export {
  isPageFile,
  splitFrontMatter,
  anyOf,
  anyWordOf,
  MONTH_NUMBERS,
  datesIn,
  dateIn,
  headingDate,
  meetingDate,
  pathDate,
  matchesGlobs,
  mayBeMinutes,
  isMinutes
};
