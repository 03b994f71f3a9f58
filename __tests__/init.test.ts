import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { init, type InitOptions } from '../src/commands/init.ts';
import { extract } from '../src/commands/offline.ts';
import { loadConfig } from '../src/config/load.ts';
import type { Meeting } from '../src/minutes/meeting.ts';
import { plainPaint } from '../src/report/paint.ts';
import { workflowTexts } from '../scripts/workflow-texts.ts';

let folder = '';
const at = (path: string): string => `${folder}/${path}`;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const options: InitOptions = {
  paint: plainPaint,
  today: '2026-03-18',
  now: new Date('2026-03-18T12:00:00Z'),
  since: '90 days',
  maxNewIssues: '20',
  ask: null,
};
const itemsOf = async (): Promise<number> => {
  const { stdout } = await extract([folder], { ...options, json: true });
  const { meetings } = JSON.parse(Array.from(stdout).join('')) as { meetings: Meeting[] };
  return meetings.flatMap(({ items }) => items).length;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-')).replaceAll('\\', '/');
  mkdirSync(at('.git'));
  put(
    'reuniones/2026-03-04.md',
    '# Reunión 2026-03-04\n\nAsistentes:\n- Lucía Faro (@lucia-f)\n- Bruno Dique\n\n## Compuertas\n\n- pintar el muelle\n- pedir la grúa\n- revisar las boyas\n',
  );
  put(
    'reuniones/2026-03-11.md',
    '# Reunión 2026-03-11\n\n## Compuertas\n\n- llamar al puerto\n- comprar cabos\n- enviar el plano\n\n## Acciones\n\n- Lucía: cerrar la caja\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('init', () => {
  it('only shows where nobody says yes', async () => {
    const { stdout, exitCode } = await init(folder, options);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 pages of minutes');
    expect(stdout).toContain(
      'vocabulary.action-headings: Compuertas\n    6 points on 2 pages (reuniones/2026-03-04.md:9) look like tasks: +6 items',
    );
    expect(stdout).toContain('Nothing was written.');
    expect(existsSync(at('.github'))).toBe(false);
  });

  it('writes, told to, a config that is valid and with which all is read, and the workflows', async () => {
    const before = await itemsOf();
    const { stdout } = await init(folder, { ...options, yes: true });
    expect(stdout).toContain('Written: .github/minutes.yml, .github/workflows/minutes.yml and ');
    const loaded = loadConfig(readFileSync(at('.github/minutes.yml'), 'utf8'), 'minutes.yml');
    expect(loaded).toMatchObject({
      config: { vocabulary: { 'action-headings': ['Compuertas'] }, owners: { Lucía: 'lucia-f' } },
    });
    expect(before).toBe(1);
    expect(await itemsOf()).toBe(7);
    expect(readFileSync(at('.github/workflows/minutes-nightly.yml'), 'utf8')).toBe(
      readFileSync('examples/workflows/nightly.yml', 'utf8'),
    );
  });

  it('never writes over a file: it is named, and what it would have said is printed', async () => {
    put('.github/workflows/minutes.yml', 'name: ours\n');
    put('.github/minutes.yml', 'label: todo\n');
    const { stdout } = await init(folder, { ...options, yes: true });
    expect(readFileSync(at('.github/workflows/minutes.yml'), 'utf8')).toBe('name: ours\n');
    expect(readFileSync(at('.github/minutes.yml'), 'utf8')).toBe('label: todo\n');
    expect(stdout).toContain('.github/minutes.yml (exists and is left as it is');
    expect(stdout).toContain('    - Compuertas # ');
    expect(existsSync(at('.github/workflows/minutes-nightly.yml'))).toBe(true);
  });

  it('asks a person, who sees everything first', async () => {
    const shown: string[] = [];
    const answer = (yes: boolean): InitOptions['ask'] => {
      return (text) => {
        shown.push(text);
        return Promise.resolve(yes);
      };
    };
    const no = await init(folder, { ...options, ask: answer(false) });
    expect(no.stdout).toMatch(/^Nothing was written\./u);
    expect(existsSync(at('.github'))).toBe(false);
    expect(shown[0]).toContain('    - Compuertas # ');
    await init(folder, { ...options, ask: answer(true) });
    expect(existsSync(at('.github/minutes.yml'))).toBe(true);
    await init(folder, { ...options, ask: answer(true) });
    expect(shown).toHaveLength(2);
  });

  it('tells other tools all of it, and writes for them only with --yes', async () => {
    const { stdout } = await init(folder, { ...options, json: true });
    expect(JSON.parse(stdout)).toMatchObject({
      pages: [{ by: 'path', count: 2 }],
      survey: { series: [{ name: 'reuniones', meetings: 2, first: '2026-03-04', last: '2026-03-11' }] },
      before: { items: 1 },
      after: { items: 7, open: 7 },
      firstRun: { creates: 7, limit: 20, since: '2025-12-18' },
      written: false,
    });
    expect(existsSync(at('.github'))).toBe(false);
  });
});

describe('the workflow files', () => {
  it('are those of examples/workflows', async () => {
    expect(readFileSync('src/local/workflow-texts.ts', 'utf8')).toBe(await workflowTexts());
  });
});
