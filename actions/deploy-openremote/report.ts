import type { ActionReport } from '../../shared/action/definition.ts';
import type { StepResult } from '../../shared/plan/plan.ts';
import { releaseStatus } from '../../shared/tools/helm.ts';
import { credentialsSecret } from './context.ts';
import type { Context } from './context.ts';
import { comment } from './github/comment.ts';
import { endDeployment } from './github/deployment.ts';
import type { Observed } from './observed.ts';
import { entryPoints } from './ready/entry-points.ts';

/** Outputs and summary, also after a failure: then with what there is. */
export async function report(
  context: Context,
  observed: Observed,
  results: readonly StepResult[],
): Promise<ActionReport> {
  await tellGitHub(context, results);
  const { inputs, tools, done } = context;
  const { namespace } = inputs;
  const main = inputs.chartsPath === undefined ? 'openremote' : 'manager';
  const [entries, status] = await Promise.all([
    entryPoints(namespace, tools),
    releaseStatus({ name: main, namespace }, tools),
  ]);
  const hostOf = (name: string) => entries.find((entry) => entry.name === name)?.host ?? '';
  const { certificate } = observed.facts;
  return {
    outputs: {
      url: `https://${inputs.hostname}`,
      'load-balancer': hostOf('proxy') || hostOf('manager'),
      // The second name is that of OpenRemote's own charts, in the flavour where MQTTS goes through HAProxy.
      'mqtts-load-balancer': hostOf('manager-mqtts') || hostOf('proxy-mqtts'),
      'mqtt-load-balancer': hostOf('manager-mqtt'),
      'certificate-arn': certificate.kind === 'found' ? certificate.arn : '',
      namespace,
      revision: String(status?.revision ?? ''),
      'credentials-secret': `${namespace}/${credentialsSecret}`,
      'credentials-command': credentialsCommand(namespace),
    },
    sections: [...done.remarks.map((remark) => `> ${remark}`), logInSection(context)],
  };
}

/** How it ended, as a deployment status and a comment; before the sections are made, because what fails here is told in them. */
async function tellGitHub(context: Context, results: readonly StepResult[]): Promise<void> {
  const { done } = context;
  const failed = results.find(({ state }) => state !== 'done');
  const why = failed?.error instanceof Error ? failed.error.message : (failed?.title ?? '');
  const text = failed === undefined ? 'OpenRemote is deployed and answers.' : `The deployment failed: ${why}`;
  await endDeployment(context, failed === undefined ? 'success' : 'failure', text);
  await comment(context, {
    ok: failed === undefined,
    text,
    ...(done.managerVersion === undefined ? {} : { version: done.managerVersion }),
  });
}

function credentialsCommand(namespace: string): string {
  return `kubectl get secret ${credentialsSecret} -n ${namespace} -o jsonpath='{.data.admin-password}' | base64 -d`;
}

/** How a person gets in, whose machine knows nothing of the cluster yet. */
function logInSection({ inputs, aws, cluster }: Context): string {
  return [
    '### Log in',
    'The administrator is `admin`; the password is kept in the cluster. Whoever has one of the `admin-roles` of create-cluster reads it:',
    [
      '```sh',
      `aws eks update-kubeconfig --region ${aws.region} --name ${cluster.name}`,
      credentialsCommand(inputs.namespace),
      '```',
    ].join('\n'),
  ].join('\n\n');
}
