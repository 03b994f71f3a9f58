import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './preview.ts';

/**
 * Makes the pictures of the README from the product's own renderings, by a headless Chromium: `npm run pictures`. Needs
 * `chromium` on the PATH, or its path in CHROMIUM.
 */

const BROWSERS = [process.env['CHROMIUM'] ?? '', 'chromium', 'chromium-browser', 'google-chrome'];

/** Page, picture below docs/images, width in CSS pixels. */
const PICTURES = [
  ['example-preview', 'preview.png', 780],
  ['review-lines', 'review.png', 780],
  ['issue-1', 'issue.png', 780],
] as const;

const work = await mkdtemp(join(tmpdir(), 'minutes-to-issues-pictures-'));
try {
  await writePages(join(work, 'pages'));
  for (const [page, picture, width] of PICTURES) {
    const url = `file://${join(work, 'pages', `${page}.html`)}`;
    const shape = `--window-size=${width},`;
    const dom = await browse([`${shape}800`, '--dump-dom', url]);
    const height = Number(/data-height="(\d+)"/u.exec(dom)?.[1] ?? 800) + 32;
    const target = fileURLToPath(new URL(`../docs/images/${picture}`, import.meta.url));
    await browse([`${shape}${height}`, '--force-device-scale-factor=2', `--screenshot=${target}`, url]);
    console.log(`docs/images/${picture}: ${width} x ${height}`);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Each time as for the first time: a new profile, and nothing asked of the network. */
async function browse(options: readonly string[]): Promise<string> {
  const profile = await mkdtemp(join(work, 'profile-'));
  const always = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--disable-background-networking',
  ];
  const args = [...always, `--user-data-dir=${profile}`, ...options];
  for (const browser of BROWSERS.filter((name) => name !== '')) {
    try {
      return execFileSync(browser, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  throw new Error('No Chromium found: install it (apt-get install chromium), or name it in CHROMIUM.');
}
