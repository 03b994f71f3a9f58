import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FINAL,
  Octokit,
  octokitOptions,
  wholeAnswers
} from "./json-with-bigint.js";
import {
  RequestError,
  isSecondaryLimit,
  isSpentHour,
  preparedCalls
} from "./octokit-request-error.js";
import {
  TrackerError
} from "./tracking-tracker.js";

// src/github/client.ts
var REPEATABLE = { request: { repeatable: true } };
var ONCE = { once: true };
var PlainOctokit = Octokit.plugin(preparedCalls, wholeAnswers);
function createClient(options) {
  const client = new PlainOctokit(octokitOptions(options));
  let loaded = null;
  const patient = () => loaded ??= import("./github-patient-client.js").then(({ createPatientClient }) => createPatientClient(options));
  client.hook.wrap("request", async (request, call) => {
    const rest = { ...call.request };
    delete rest["hook"];
    if (rest["once"] === true) return request(call);
    try {
      if (call.method === "GET") return await request(call);
    } catch (failed) {
      if (!mayPass(failed)) throw failed;
      rest["failed"] = failed;
    }
    return (await patient()).request({ ...call, request: rest });
  });
  return client;
}
var mayPass = (error) => error instanceof RequestError && error.status >= 400 && (isLimit(error) || !FINAL.includes(error.status));
var isLimit = (error) => isSecondaryLimit(error) || isSpentHour(error);

// src/github/attempt.ts
async function attempt(tried, call) {
  try {
    return await call();
  } catch (error) {
    const { toTrackerError } = await import("./github-errors.js");
    throw toTrackerError(error, tried);
  }
}
async function unlessMissing(call) {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TrackerError && error.failure === "missing") return null;
    throw error;
  }
}

// src/github/place.ts
function placeOf(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

export {
  REPEATABLE,
  ONCE,
  createClient,
  attempt,
  unlessMissing,
  placeOf
};
