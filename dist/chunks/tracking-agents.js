import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/tracking/agents.ts
var AGENTS = new Set(
  `
  aikido-autofix aikido-security allcontributors allstar-app amazon-q-developer anthropic-claude anthropic-code-agent
  augment-code augmentcode azure-pipelines bito-code-review blackboxai changeset-bot chatgpt-codex-connector claude
  claude-code cla-assistant cline-bot coderabbit coderabbitai codacy-production codecov codecov-commenter codegen-sh
  codeflash-ai codesandbox codex codium-ai codiumai-pr-agent continue-agent copilot copilot-pull-request-reviewer
  copilot-swe-agent corgea crowdin-bot cursor cursor-agent cursoragent cursor-com deepsource-autofix
  deepsource-io deepseek-ai dependabot dependabot-preview devin-ai devin-ai-integration devinai dosubot easycla
  ellipsis-dev factory-droid fossabot gemini-cli gemini-code-assist ghost gitauto-ai github-actions github-advanced-security
  github-classroom github-code-quality github-copilot github-merge-queue gitpod-io google-cla google-jules google-labs-jules
  graphite-app greenkeeper greenkeeperio-bot greptile-apps greptileai imgbot jules jules-agent k8s-ci-robot kilo-code
  kiro-agent kodiakhq korbit-ai linear-app linear-code lgtm-com mend-bolt-for-github mend-for-github-com mentatbot mergify
  mergifyio msftbot netlify openai-code-agent openai-codex opencode-agent openhands openhands-agent openshift-ci-robot
  penify-dev pixeebot pre-commit-ci pre-commit-ci-lite qodo-ai qodo-code-review qodo-merge-pro qodo-merge-for-open-source
  readthedocs-assistant release-please renovate renovate-bot rovo-dev rust-highfive rustbot scala-steward semantic-release-bot
  sentry-io snyk-bot snyk-io socket-security sonarcloud sonarqubecloud sourcery-ai sourcegraph-cody sweep-ai sweep-nightly
  swe-agent transifex-integration traycerai trunk-io vercel warp-agent weblate web-flow what-the-diff whitesource-bolt-for-github
  windsurf-bot zencoder-ai
  `.trim().split(/\s+/u)
);
var NAMED_SO = /(?:\[bot\]|-(?:bot|robot|swe-agent|code-agent|coding-agent))$/iu;
function isAgent(login) {
  const name = login.replace(/^@/u, "").toLowerCase();
  return NAMED_SO.test(name) || AGENTS.has(name);
}

export {
  isAgent
};
