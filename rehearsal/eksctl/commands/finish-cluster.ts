import { kubernetesOf } from '../cluster/deployment.ts';
import { waitForGroups } from '../cluster/nodegroups.ts';
import { podIdentityTasks } from '../cluster/pod-identity.ts';
import { writeKubeconfig } from '../kubernetes/kubeconfig.ts';
import { onPath } from '../kubernetes/programs.ts';
import { log } from '../log.ts';
import { describe, doAll } from '../tasks.ts';
import type { CreationRun } from './create-cluster-tasks.ts';

export interface Finish {
  /** Where the kubeconfig goes; absent: it is not written. */
  readonly kubeconfigPath: string | undefined;
  readonly setContext: boolean;
  readonly roleArn: string | undefined;
}

/** What eksctl does once the stacks stand: kubeconfig, nodes, late add-ons, pod identity, a look for kubectl. */
export async function finishCluster(run: CreationRun, finish: Finish): Promise<void> {
  const { session, config, timeout } = run.deployment;
  const { name, region } = config.metadata;
  log.info('waiting for the control plane to become ready');
  const cluster = await run.cluster();
  let context = '';
  if (finish.kubeconfigPath !== undefined) {
    context = writeKubeconfig(finish.kubeconfigPath, cluster, {
      region,
      userName: session.userName,
      profile: process.env['AWS_PROFILE'],
      setContext: finish.setContext,
      roleArn: finish.roleArn,
    });
    log.success(`saved kubeconfig as "${finish.kubeconfigPath}"`);
  }
  log.info('no tasks');
  log.success(`all EKS cluster resources for "${name}" have been created`);
  const groups = { managed: config.managedNodeGroups ?? [], selfManaged: config.nodeGroups ?? [] };
  await waitForGroups(kubernetesOf(cluster, session), groups, name, timeout);
  await run.createLateAddons();
  await associate(run);
  lookForKubectl(finish.kubeconfigPath, context, finish.setContext);
  log.success(`EKS cluster "${name}" in "${region}" region is ready`);
}

async function associate(run: CreationRun): Promise<void> {
  const associations = run.deployment.config.iam?.podIdentityAssociations ?? [];
  if (associations.length === 0) return;
  const client = await run.client();
  const tasks = podIdentityTasks(run.deployment, associations, () => client);
  log.info(describe(tasks));
  const [error] = await doAll(tasks);
  if (error !== undefined) throw error;
  log.info('all tasks were completed successfully');
}

/** The real eksctl also runs kubectl; a missing one is only mentioned. */
function lookForKubectl(path: string | undefined, context: string, setContext: boolean): void {
  if (onPath('kubectl') === undefined) {
    log.critical('kubectl not found, v1.10.0 or newer is required\n');
    return log.info('cluster should be functional despite missing (or misconfigured) client binaries');
  }
  const options = [
    ...(path === undefined ? [] : [`--kubeconfig=${path}`]),
    ...(setContext ? [] : [`--context=${context}`]),
  ];
  log.info(`kubectl command should work with "${path ?? ''}", try 'kubectl ${[...options, 'get nodes'].join(' ')}'`);
}
