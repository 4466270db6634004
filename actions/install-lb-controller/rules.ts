import { accessProblems } from '../../shared/action/access-inputs.ts';
import type { InputProblem } from '../../shared/errors/action-error.ts';
import { pins } from '../../shared/tools/pins.ts';
import { isKnownSeries } from './chart-versions.ts';
import type { InstallLbControllerInputs } from './inputs.ts';

/** Problems that only show when all inputs are known. Pure. */
export function problems(inputs: InstallLbControllerInputs): readonly InputProblem[] {
  const { chartVersion, chartPath, chartRepository } = inputs;
  return [
    ...accessProblems(inputs),
    ...(chartVersion !== undefined && !isKnownSeries(chartVersion)
      ? [
          {
            input: 'chart-version',
            problem: `there is no chart ${chartVersion} that this action knows: charts 1.7 to 1.17 carry the controllers 2.7 to 2.17, and from chart 3.0.0 on the numbers are the same`,
            example: pins.loadBalancerControllerChart,
          },
        ]
      : []),
    ...(chartPath !== undefined && chartRepository !== undefined
      ? [{ input: 'chart-path, chart-repository', problem: 'the chart comes from one of them; leave the other out' }]
      : []),
  ];
}
