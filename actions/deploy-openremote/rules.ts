import { accessProblems } from '../../shared/action/access-inputs.ts';
import type { InputProblem } from '../../shared/errors/action-error.ts';
import { parseRestoreFrom } from '../../shared/restore/choose-snapshots.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';

/** Problems between the inputs, before anything is called. Pure but for the region, which the job may give. */
export function rules(values: DeployOpenremoteInputs): readonly InputProblem[] {
  return [
    ...accessProblems(values),
    ...nameProblems(values),
    ...exposureProblems(values),
    ...operationProblems(values),
    ...chartsPathProblems(values),
    ...restoreProblems(values),
  ];
}

function nameProblems({ hostname, additionalHostnames }: DeployOpenremoteInputs): InputProblem[] {
  const names = [hostname, ...additionalHostnames];
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...repeated].map((name) => ({
    input: 'hostname, additional-hostnames',
    problem: `"${name}" is given more than once`,
  }));
}

/** Inputs that belong to one exposure are refused with the others: whoever gives them expects them to do something. */
function exposureProblems(values: DeployOpenremoteInputs): InputProblem[] {
  const { exposure, certificateArn, acmeEmail, acmeStaging, plainMqtt } = values;
  const only = (input: string, given: boolean, wanted: DeployOpenremoteInputs['exposure']): InputProblem[] =>
    given && exposure !== wanted
      ? [
          {
            input: `${input}, exposure`,
            problem: `${input} belongs to exposure "${wanted}", and exposure is "${exposure}"`,
          },
        ]
      : [];
  return [
    ...only('certificate-arn', certificateArn !== undefined, 'ingress'),
    ...only('acme-email', acmeEmail !== undefined, 'haproxy'),
    ...only('acme-staging', acmeStaging, 'haproxy'),
    ...(plainMqtt && exposure === 'none'
      ? [{ input: 'plain-mqtt, exposure', problem: 'exposure "none" has no load balancer for MQTT' }]
      : []),
  ];
}

function operationProblems(values: DeployOpenremoteInputs): InputProblem[] {
  const { managerImage, openremoteVersion, rollbackTo, restart, pullRequest, githubToken, githubEnvironment } = values;
  return [
    ...(managerImage !== undefined && openremoteVersion !== undefined
      ? [{ input: 'manager-image, openremote-version', problem: 'both say which manager runs; give one of them' }]
      : []),
    ...(rollbackTo !== undefined && restart
      ? [{ input: 'rollback-to, restart', problem: 'give one of them: going back restarts what differs' }]
      : []),
    ...(pullRequest !== undefined && githubToken === undefined
      ? [{ input: 'pull-request', problem: 'needs `github-token`', example: '${{ github.token }}' }]
      : []),
    ...(githubEnvironment !== undefined && githubToken === undefined
      ? [{ input: 'github-environment', problem: 'needs `github-token`', example: '${{ github.token }}' }]
      : []),
  ];
}

function restoreProblems({
  restoreFrom,
  adminPassword,
  databasePassword,
  chartsPath,
  rollbackTo,
}: DeployOpenremoteInputs): InputProblem[] {
  if (restoreFrom === undefined) return [];
  const not = (input: string, given: boolean, problem: string): InputProblem[] =>
    given ? [{ input: `restore-from, ${input}`, problem }] : [];
  if (parseRestoreFrom(restoreFrom) === undefined) {
    return [
      {
        input: 'restore-from',
        problem: `"${restoreFrom}" is neither \`latest\`, nor the name of an environment, nor ids of snapshots`,
        example: 'latest',
      },
    ];
  }
  const own = 'the data brings the passwords that it was set up with; no others open it';
  return [
    ...not('admin-password', adminPassword !== undefined, own),
    ...not('database-password', databasePassword !== undefined, own),
    ...not('charts-path', chartsPath !== undefined, "volumes of OpenRemote's own charts can't be brought back"),
    ...not('rollback-to', rollbackTo !== undefined, 'going back keeps the volumes that are there'),
  ];
}

/** What OpenRemote's own charts cannot do. */
function chartsPathProblems(values: DeployOpenremoteInputs): InputProblem[] {
  if (values.chartsPath === undefined) return [];
  const not = (input: string, given: boolean, why: string): InputProblem[] =>
    given ? [{ input: `charts-path, ${input}`, problem: why }] : [];
  return [
    ...not(
      'rollback-to',
      values.rollbackTo !== undefined,
      "OpenRemote's own charts are several releases, each with revisions of its own; roll back by `helm rollback`",
    ),
  ];
}
