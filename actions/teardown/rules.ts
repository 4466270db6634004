import type { InputProblem } from '../../shared/errors/action-error.ts';
import type { TeardownInputs } from './inputs.ts';

/** Problems between the inputs. Pure. */
export function inputProblems(values: TeardownInputs): InputProblem[] {
  const { clusterName, confirm, expired, dryRun } = values;
  if (clusterName === undefined && !expired) {
    return [
      {
        input: 'cluster-name, expired',
        problem: 'one of them has to say what to delete: the name of an environment, or `expired: true`',
      },
    ];
  }
  if (clusterName === undefined) return sweepProblems(values);
  return [
    ...(expired
      ? [
          {
            input: 'cluster-name, expired',
            problem: 'give one of them: either one environment by its name, or all that have expired',
          },
        ]
      : []),
    ...(confirm === clusterName || (dryRun && confirm === undefined)
      ? []
      : [
          {
            input: 'confirm',
            problem:
              confirm === undefined
                ? 'has to repeat `cluster-name`, so that nothing is deleted by a slip'
                : `is "${confirm}", but \`cluster-name\` is "${clusterName}"`,
            example: clusterName,
          },
        ]),
  ];
}

function sweepProblems({ confirm, liftProtection }: TeardownInputs): InputProblem[] {
  return [
    ...(confirm === undefined
      ? []
      : [{ input: 'confirm', problem: 'goes with `cluster-name`; with `expired: true` leave it out' }]),
    ...(liftProtection
      ? [{ input: 'lift-protection', problem: 'goes with `cluster-name` only: protection is lifted one by one' }]
      : []),
  ];
}
