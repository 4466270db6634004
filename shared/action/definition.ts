import type { InputProblem } from '../errors/action-error.ts';
import type { Plan, StepFunctions, StepResult } from '../plan/plan.ts';
import type { InputsDefinition, InputValues } from './inputs.ts';
import type { Runtime } from './runtime.ts';

/** What an action is before anything heavy is loaded: its name and its contract. */
export interface ActionDefinition<Inputs extends InputsDefinition = InputsDefinition> {
  readonly name: string;
  readonly inputs: Inputs;
  /** Output names with their descriptions, as in action.yml. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Problems that only show when all inputs are known. */
  readonly rules?: (values: InputValues<Inputs>) => readonly InputProblem[];
  /** Loads the action's work and whatever it needs; called only after the inputs have been accepted. */
  // The work's own types stay inside it (see `defineWork`).
  readonly load: () => Promise<LoadedWork<InputValues<Inputs>>>;
}

/** The four parts of an action: observe, plan, steps, report. `Context` is what they share: inputs, clients, tools. */
export interface ActionWork<Values, Context, Observed, Id extends string> {
  /** Connects to what the action works on. Makes no call that changes anything. */
  readonly connect: (values: Values, runtime: Runtime) => Promise<Context>;
  /** What exists now. Read-only calls, in parallel. */
  readonly observe: (context: Context) => Promise<Observed>;
  /** Pure. What to do, given what was asked and what there is. Throws ActionError where it must be refused. */
  readonly plan: (values: Values, observed: Observed) => Plan<Id>;
  readonly steps: (context: Context, observed: Observed) => StepFunctions<Id>;
  /** Outputs that say what was found. A dry run has them too. */
  readonly found?: (observed: Observed) => Readonly<Record<string, string>>;
  /** What a dry run shows besides the plan, as texts: a rendered configuration, a difference, an estimate. */
  readonly preview?: (context: Context, observed: Observed) => Promise<Preview | readonly Preview[]>;
  /** What is told at the end, also after a failure (then with what is known). */
  readonly report: (context: Context, observed: Observed, results: readonly StepResult[]) => Promise<ActionReport>;
}

export interface ActionReport {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown sections for the step summary. */
  readonly sections: readonly string[];
}

export interface Preview {
  readonly title: string;
  /** Language of the text, for highlighting: yaml, json, diff. */
  readonly language: string;
  readonly text: string;
  /** Markdown for the step summary, in the place of the text: a table. */
  readonly markdown?: string;
}

/** A work with its inner types closed over, so that actions of all kinds are run by one function. */
export interface LoadedWork<Values> {
  readonly start: (values: Values, runtime: Runtime) => Promise<StartedWork>;
}

export interface StartedWork {
  /** Throws ActionError where the plan is refused; the preview can be had all the same. */
  readonly plan: () => Plan;
  readonly functions: StepFunctions<string>;
  readonly found: Readonly<Record<string, string>>;
  readonly preview: () => Promise<readonly Preview[]>;
  readonly report: (results: readonly StepResult[]) => Promise<ActionReport>;
}

/** Makes the work of an action out of its parts. */
export function defineWork<Values, Context, Observed, Id extends string>(
  work: ActionWork<Values, Context, Observed, Id>,
): LoadedWork<Values> {
  return {
    start: async (values, runtime) => {
      const context = await work.connect(values, runtime);
      const observed = await work.observe(context);
      return {
        plan: () => work.plan(values, observed),
        functions: work.steps(context, observed),
        found: work.found?.(observed) ?? {},
        preview: async () => [(await work.preview?.(context, observed)) ?? []].flat(),
        report: (results) => work.report(context, observed, results),
      };
    },
  };
}

/** Names an action's definition, keeping its input types. */
export function defineAction<const Inputs extends InputsDefinition>(
  definition: ActionDefinition<Inputs>,
): ActionDefinition<Inputs> {
  return definition;
}
