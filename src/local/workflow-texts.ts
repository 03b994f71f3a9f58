/** The workflow files that `init` writes: generated from examples/workflows by `node scripts/workflow-texts.ts`. */
export const WORKFLOW_TEXTS = {
  '.github/workflows/minutes.yml': `# Copy to .github/workflows/minutes.yml; nightly.yml beside it catches what a cancelled or failed run left.
name: Minutes to Issues
on:
  pull_request:
    types: [opened, synchronize, reopened, closed]
    paths: ['**/*.md', .github/minutes.yml]
  push:
    branches: [main] # your default branch
    paths: ['**/*.md', .github/minutes.yml]
  workflow_dispatch:
    inputs:
      paths:
        description: Which files are minutes (gitignore-like patterns, one a line); empty means as configured
        type: string
      series:
        description: Only these series; empty means all
        type: string
      since:
        description: Meetings before this day are history and create no issues
        default: 90 days
        type: string
      max-new-issues:
        description: Create nothing if it would be more than this
        default: '20'
        type: string
      dry-run:
        description: Make the plan, write nothing
        type: boolean

permissions: {}

jobs:
  preview:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: read
      pull-requests: write
    concurrency:
      group: minutes-preview-\${{ github.event.number }}
      cancel-in-progress: true
    steps:
      - uses: your-account/minutes-to-issues@main

  sync:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      issues: write
      pull-requests: write # puts the links to the issues on the pull request
    concurrency:
      group: minutes-sync # one writer at a time
      cancel-in-progress: false
    steps:
      - uses: your-account/minutes-to-issues@main
        with:
          paths: \${{ inputs.paths }}
          series: \${{ inputs.series }}
          since: \${{ inputs.since }}
          max-new-issues: \${{ inputs.max-new-issues }}
          dry-run: \${{ inputs.dry-run }}
`,
  '.github/workflows/minutes-nightly.yml': `# Copy to .github/workflows/minutes-nightly.yml. A file of its own: GitHub switches a scheduled workflow off, the whole of
# it, after 60 days without a commit in a public repository, and the previews should go on.
name: Minutes to Issues, nightly
on:
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:

permissions: {}

jobs:
  sync:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      issues: write
    concurrency:
      group: minutes-sync # the same as in minutes.yml: one writer at a time
      cancel-in-progress: false
    steps:
      - uses: your-account/minutes-to-issues@main
`,
} as const;
