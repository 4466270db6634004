import type { Permissions } from './permissions.ts';
import type { Place } from './problems.ts';
import type { TemplateToken } from './tokens.ts';

/** A workflow file as the runner works on it. Tokens are values that may hold `${{ }}` and keep their place in the file. */
export interface Workflow {
  /** Path of the file, relative to the repository. */
  readonly file: string;
  readonly name: string;
  readonly triggers: readonly Trigger[];
  readonly env: TemplateToken | undefined;
  readonly defaults: RunDefaults;
  readonly permissions: Permissions | undefined;
  readonly jobs: readonly Job[];
}

export interface Trigger {
  /** workflow_dispatch, workflow_call, schedule, pull_request, … */
  readonly event: string;
  readonly place: Place;
  readonly inputs: readonly InputDefinition[];
  /** Secrets that workflow_call declares. */
  readonly secrets: readonly { name: string; required: boolean }[];
  /** Outputs that workflow_call declares, with their expressions. */
  readonly outputs: readonly { name: string; value: TemplateToken | undefined }[];
  /** The cron lines of a schedule. */
  readonly crons: readonly string[];
}

export type InputType = 'string' | 'boolean' | 'number' | 'choice' | 'environment';

export interface InputDefinition {
  readonly name: string;
  readonly type: InputType;
  readonly description: string;
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
  readonly options: readonly string[];
}

export interface RunDefaults {
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

interface AnyJob {
  readonly id: string;
  readonly place: Place;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  readonly condition: TemplateToken | undefined;
  readonly strategy: TemplateToken | undefined;
  readonly permissions: Permissions | undefined;
}

export interface StepsJob extends AnyJob {
  readonly kind: 'steps';
  readonly runsOn: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly defaults: RunDefaults;
  readonly environment: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly steps: readonly Step[];
}

/** A job that calls a workflow file. */
export interface CallJob extends AnyJob {
  readonly kind: 'call';
  readonly uses: string;
  readonly usesPlace: Place;
  readonly with: TemplateToken | undefined;
  readonly secrets: TemplateToken | undefined;
  readonly inheritsSecrets: boolean;
}

export type Job = StepsJob | CallJob;

interface AnyStep {
  /** As written; absent if the step has none. */
  readonly id: string | undefined;
  readonly place: Place;
  readonly name: TemplateToken | undefined;
  readonly condition: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
}

export interface RunStep extends AnyStep {
  readonly kind: 'run';
  readonly run: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

export interface UsesStep extends AnyStep {
  readonly kind: 'uses';
  readonly uses: string;
  readonly usesPlace: Place;
  readonly with: TemplateToken | undefined;
}

export type Step = RunStep | UsesStep;
