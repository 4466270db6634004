import { afterAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { definitions } from '../../../actions/definitions.ts';
import type { RecordedCall } from '../../../rehearsal/recorder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'eks-actions-workflows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run rehearse` as somebody with a fresh clone types it; the options only write down what happened. */
function rehearse(...options: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['rehearsal/main.ts', ...options],
      { cwd: root, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

test('npm run rehearse: the example goes up and down, and says so', async () => {
  const record = join(folder, 'calls.jsonl');
  const { code, stdout, stderr } = await rehearse('--record', record, '--report', folder);
  if (code !== 0) throw new Error(`exit code ${String(code)}:\n${stdout.slice(-8000)}\n${stderr}`);
  expect(stderr).toBe('');
  const closing = stdout.slice(stdout.lastIndexOf('\nCreated\n'));
  expect(closing).toMatch(/^ {4}1 EKS cluster /m);
  expect(closing).toContain('\nURL\n  https://demo.openremote.example\n');
  expect(closing).toContain('\nTimeline\n');
  expect(closing).toMatch(/\nIt would have cost\n(.*\n)* {2}in all +\$ ?\d+\.\d\d/);
  expect(closing).toContain('\nleft behind: nothing\n');
  expect(closing).toContain('\nThe rehearsal passed.\n');
  // The last step of the example is a `run:` step with kubectl, whose kubeconfig and credentials are the suite's.
  expect(stdout).toMatch(/openremote +manager-\w+-\w+ +1\/1 +Running/);

  const calls = readFileSync(record, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedCall);
  const services = new Set(calls.map(({ service }) => service));
  for (const service of ['oidc', 'sts', 'eks', 'cloudformation', 'ec2', 'route53', 'kubernetes:demo']) {
    expect(services).toContain(service);
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const { name } of definitions) expect(page).toContain(name);
}, 180_000);
