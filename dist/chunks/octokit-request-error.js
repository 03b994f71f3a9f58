import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// src/github/prepared.ts
var Unsent = class extends Error {
  request = { request: {} };
};
var preparedBy = (prepare) => ({ prepare });
var isPrepare = (option) => typeof option === "function";
function preparedCalls(octokit) {
  const earlier = /* @__PURE__ */ new WeakMap();
  octokit.hook.wrap("request", async (request, options) => {
    const prepare = options.request["prepare"];
    if (!isPrepare(prepare)) return request(options);
    const body = await prepare().catch((cause) => {
      throw new Unsent("not sent", { cause });
    });
    const given = earlier.get(options) ?? [];
    for (const name of given) Reflect.deleteProperty(options, name);
    earlier.set(options, Object.keys(body));
    return request(Object.assign(options, body));
  });
  return {};
}

// src/github/limits.ts
var KNOWN = /\bsecondary rate\b/i;
var WORDINGS = /\bsecondary rate\b|abuse detection|submitted too quickly/i;
function isSecondaryLimit(error) {
  if (![403, 422, 429].includes(error.status)) return false;
  if (WORDINGS.test(error.message)) return true;
  if (isSpentHour(error)) return false;
  return error.status === 429 || error.status === 403 && error.response?.headers["retry-after"] !== void 0;
}
function isSpentHour(error) {
  return (error.status === 403 || error.status === 429) && error.response?.headers["x-ratelimit-remaining"] === "0";
}
function secondaryLimits(octokit) {
  octokit.hook.error("request", (error) => {
    if (error instanceof RequestError && isSecondaryLimit(error)) {
      if (!KNOWN.test(error.message)) error.message = `${error.message} (secondary rate limit)`;
      if (error.response?.headers["retry-after"] === "0") error.response.headers["retry-after"] = "1";
    }
    throw error;
  });
  return {};
}

export {
  RequestError,
  Unsent,
  preparedBy,
  preparedCalls,
  isSecondaryLimit,
  isSpentHour,
  secondaryLimits
};
