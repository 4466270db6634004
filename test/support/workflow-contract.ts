import { parse } from 'yaml';

import { definitions } from '../../actions/definitions.ts';
import { parseWorkflowFile } from '../../rehearsal/runner/github-parser.ts';
import { placeText } from '../../rehearsal/runner/problems.ts';
import type { ActionDefinition } from '../../shared/action/definition.ts';
import { parseInputs } from '../../shared/action/inputs.ts';
import { InputError, describeProblem } from '../../shared/errors/action-error.ts';

const suite = 'openremote/eks-actions/';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with a workflow's text, as far as can be said without running it: what GitHub's own parser refuses, and what the
 * actions of the suite would refuse of their inputs, or do not have as an output.
 */
export function problemsOfWorkflow(file: string, text: string): string[] {
  const { problems } = parseWorkflowFile(file, text);
  if (problems.length > 0) return problems.map(({ place, message }) => `${placeText(place)}: ${message}`);
  const workflow = parse(text) as Workflow;
  return Object.values(workflow.jobs ?? {}).flatMap(({ steps = [], env = {} }) =>
    problemsOfSteps(steps, 'AWS_REGION' in { ...workflow.env, ...env }),
  );
}

/** The actions of the suite that a workflow's own steps use. */
export function actionsIn(text: string): string[] {
  const { jobs = {} } = parse(text) as Workflow;
  const uses = Object.values(jobs).flatMap(({ steps = [] }) => steps.map((step) => step.uses ?? ''));
  return uses.filter((each) => each.startsWith(suite)).map((each) => each.slice(suite.length).replace(/@.*$/, ''));
}

/**
 * A fenced text of a document as a whole workflow: one that has no trigger gets one, and steps a job around them. Undefined if it
 * is neither a workflow nor steps of one.
 */
export function asWorkflow(snippet: string): string | undefined {
  const value: unknown = parse(snippet);
  const header = 'on: workflow_dispatch\n';
  if (Array.isArray(value)) {
    const job = 'jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n';
    return `${header}${job}${snippet.replace(/^/gm, '      ')}\n`;
  }
  if (typeof value !== 'object' || value === null || !('jobs' in value)) return undefined;
  return 'on' in value ? snippet : `${header}${snippet}`;
}

function problemsOfSteps(steps: readonly Step[], hasRegion: boolean): string[] {
  const text = JSON.stringify(steps);
  return steps.flatMap(({ id, uses = '', with: given = {} }) => {
    if (!uses.startsWith(suite)) return [];
    const name = uses.slice(suite.length).replace(/@.*$/, '');
    const definition = definitions.find((each) => each.name === name);
    if (definition === undefined) return [`there is no action ${uses}`];
    const problems = [
      ...inputProblems(definition, given, hasRegion),
      ...(id === undefined ? [] : outputProblems(definition, id, text)),
    ];
    return problems.map((problem) => `${uses}: ${problem}`);
  });
}

/** What an input gets from an expression is not known here; its own example stands for it. */
function inputProblems({ inputs, rules }: ActionDefinition, given: Step['with'] = {}, hasRegion: boolean): string[] {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  const read = (name: string): string => {
    const value = given[name] ?? (name === 'aws-region' && hasRegion ? 'eu-west-1' : inputs[name]?.default);
    const text = value === undefined ? '' : String(value);
    return text.includes('${{') ? (inputs[name]?.example ?? '').replace(/^\$\{\{.*/, 'x') : text.trim();
  };
  try {
    parseInputs(inputs, read, rules);
    return unknown.map((name) => `has no input ${name}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [...unknown.map((name) => `has no input ${name}`), ...error.problems.map(describeProblem)];
  }
}

function outputProblems({ outputs }: ActionDefinition, id: string, text: string): string[] {
  const wanted = [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(
    ([, name = '']) => name,
  );
  return [...new Set(wanted)].filter((name) => !(name in outputs)).map((name) => `has no output ${name}`);
}
