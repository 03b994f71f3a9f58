import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/tracking/tracker.ts
var TrackerError = class extends Error {
  failure;
  /** HTTP status, if there was an answer. */
  status;
  /** Field names that a 422 complains about. */
  fields;
  constructor(failure, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "TrackerError";
    this.failure = failure;
    this.status = options.status ?? null;
    this.fields = options.fields ?? [];
  }
};

export {
  TrackerError
};
