import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  defaultConfig
} from "./config-default-config.js";
import {
  DEFAULT_CONFIG_PATH
} from "./config-default-path.js";
import {
  UsageError
} from "./usage-error.js";

// src/config/config-error.ts
function formatConfigError({ file, line, column, message }) {
  return `${file}:${line}:${column}: ${message}`;
}

// src/sync/configured.ts
async function configured(text, file, readShared) {
  if (text === null) return defaultConfig;
  const { loadConfig, loadShared } = await import("./config-load.js");
  const { config } = accepted(loadConfig(text, file));
  const { extends: repository } = config;
  if (repository === null || readShared === void 0) return config;
  const shared = await readShared(repository);
  if (shared === null)
    throw new UsageError(
      `${file}: \`extends: ${repository}\`: there is no ${DEFAULT_CONFIG_PATH} on its default branch, or this token may not read it.`
    );
  return accepted(loadConfig(text, file, accepted(loadShared(shared, `${repository}/${DEFAULT_CONFIG_PATH}`)).shared)).config;
}
function accepted(loaded) {
  if ("errors" in loaded) throw new UsageError(loaded.errors.map(formatConfigError).join("\n"));
  return loaded;
}

// src/young-space.ts
import { setFlagsFromString } from "node:v8";
var keepYoungSpace = () => {
  setFlagsFromString("--semi-space-growth-factor=1");
};

export {
  formatConfigError,
  configured,
  keepYoungSpace
};
