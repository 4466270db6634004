import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { definitions } from '../../actions/definitions.ts';
import { loadWorkflow } from '../../rehearsal/runner/preflight.ts';
import { fencesOf, pages, root } from '../support/documents.ts';
import { actionsIn, asWorkflow, problemsOfWorkflow } from '../support/workflow-contract.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => ending.test(name))
        .map((name) => `${folder}/${name}`)
    : [];

const examples = filesIn('examples', /\.yml$/);
const own = filesIn('.github/workflows', /\.yml$/);
const actionReadmes = definitions.map(({ name }) => `${name}/README.md`);

describe('workflows: what GitHub and the actions would refuse', () => {
  test.each([...examples, ...own])('%s', (file) => expect(problemsOfWorkflow(file, read(file))).toEqual([]));

  // The workflows of the repository's own care need actions of others, which no rehearsal has.
  test.each([...examples, ...own.filter((file) => /environment|nightly/.test(file))])(
    '%s can be rehearsed, with all that it calls',
    async (file) => expect((await loadWorkflow(root, 'openremote/eks-actions', file)).problems).toEqual([]),
  );
});

describe('workflows: what a careful reader would refuse', () => {
  test.each([...examples, ...own])('%s', (file) => {
    const workflow = parse(read(file)) as Workflow;
    const steps = Object.values(workflow.jobs).flatMap((job) => [job, ...(job.steps ?? [])]);
    const others = steps.flatMap(({ uses = '' }) => (/^(openremote\/eks-actions\/|\.\/|$)/.test(uses) ? [] : [uses]));
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    // What a shell reads comes by the environment: text that somebody else wrote would be run.
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    // Rights are given to jobs.
    expect(workflow.permissions).toEqual({});
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    const locks = [workflow, ...Object.values(workflow.jobs)].flatMap(({ concurrency }): Lock[] =>
      concurrency === undefined ? [] : [concurrency],
    );
    const cancelling = locks.filter((lock) => lock['cancel-in-progress'] !== false);
    expect(cancelling.map(({ group }) => group)).toEqual(file.endsWith('/ci.yml') ? ['ci-${{ github.ref }}'] : []);
  });
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: Lock;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly run?: string;
  readonly concurrency?: Lock;
  readonly steps?: readonly Step[];
}

type Lock = Readonly<Record<string, unknown>>;

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

describe('the fenced workflows of the documents', () => {
  const texts = (page: string) => fencesOf(page).filter(({ kind }) => kind === 'yaml');
  const snippetsOf = (page: string) => texts(page).flatMap(({ text }) => asWorkflow(text) ?? []);

  test.each(pages)('%s', (page) => {
    expect(snippetsOf(page)).toHaveLength(texts(page).length);
    expect(snippetsOf(page).flatMap((text) => problemsOfWorkflow(page, text))).toEqual([]);
  });

  test('are all that is fenced, but for commands and pictures', () => {
    const kinds = pages.flatMap((page) => fencesOf(page).map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual(['console', 'mermaid', 'sh', 'yaml']);
  });

  test.each(actionReadmes)('%s shows how to use its action', (path) => {
    expect(snippetsOf(path).flatMap(actionsIn)).toContain(path.split('/')[0]);
  });
});

describe('what is wrong is found', () => {
  const step = (action: string, ...given: string[]) =>
    asWorkflow(
      [`- uses: openremote/eks-actions/${action}@v1`, '  with:', ...given.map((line) => `    ${line}`)].join('\n'),
    );
  const region = 'aws-region: eu-west-1';

  test.each([
    ['an unknown action', step('create-clusters', region), /there is no action/],
    ['an unknown input', step('create-cluster', region, 'cluster-name: x', 'node: 3'), /has no input node$/],
    ['a missing input', step('create-cluster', region), /"cluster-name": is required/],
    ['a wrong value', step('create-cluster', region, 'cluster-name: x', 'ttl: soon'), /"ttl"/],
    ['inputs that contradict each other', step('teardown', region, 'cluster-name: x', 'confirm: y'), /"confirm"/],
    ['no region', step('install-lb-controller', 'cluster-name: x'), /"aws-region": is not given/],
    [
      'an unknown output',
      asWorkflow(
        '- uses: openremote/eks-actions/setup-tools@v1\n  id: tools\n- run: echo\n  env: { X: "${{ steps.tools.outputs.helm }}" }\n',
      ),
      /has no output helm$/,
    ],
    ['what GitHub does not know', 'on: push\njobs: { a: { runs-on: x, steps: [{ runs: ls }] } }\n', /runs/],
  ])('%s', (_, text, message) => {
    expect(problemsOfWorkflow('x.yml', text ?? '')).toContainEqual(expect.stringMatching(message));
  });
});
