import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { templateRoles } from '../../rehearsal/aws/authorization/template-roles.ts';
import { iamTemplates } from '../../rehearsal/aws/iam-templates.ts';

interface Job {
  readonly environment?: string | { readonly name?: string };
  readonly steps?: readonly { readonly with?: Readonly<Record<string, string | number | boolean>> }[];
}

const root = new URL('../../', import.meta.url);
const workflows = ['examples', '.github/workflows'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${folder}/${file}`),
);
/** Environments by the variable with the role that they may take, as the template says. */
const environments = new Map(
  templateRoles(iamTemplates.roles, '111122223333', { Repository: 'owner/name' }).map(({ name, trust }) => [
    name.endsWith('-deploy') ? 'AWS_DEPLOY_ROLE' : 'AWS_TEARDOWN_ROLE',
    /repo:owner\/name:environment:([^"]+)/.exec(trust)?.[1],
  ]),
);

/** Each job that takes a role, with its environment. */
function takersIn(file: string): { job: string; role: string; environment: string | undefined }[] {
  const { jobs = {} } = parse(readFileSync(new URL(file, root), 'utf8')) as { jobs?: Record<string, Job> };
  return Object.entries(jobs).flatMap(([job, { environment, steps = [] }]) => {
    const texts = steps.map((step) => String(step.with?.['role-to-assume'] ?? ''));
    const roles = new Set(
      texts.flatMap((text) => [...text.matchAll(/vars\.(AWS_\w+_ROLE)/g)].map(([, role = '']) => role)),
    );
    const name = typeof environment === 'string' ? environment : environment?.name;
    return [...roles].map((role) => ({ job, role, environment: name }));
  });
}

test('every job of the examples and of our own workflows runs in the environment that its role trusts', () => {
  const takers = workflows.flatMap((file) => takersIn(file).map((taker) => ({ file, ...taker })));
  expect(takers.length).toBeGreaterThan(20);
  expect(takers.filter(({ role, environment }) => environment !== environments.get(role))).toEqual([]);
});
