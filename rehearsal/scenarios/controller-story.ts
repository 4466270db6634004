import type { Session } from '../session.ts';
import { Chain, environment } from './chain.ts';
import { describeKill } from './kill-points.ts';
import type { Kill } from './kill-points.ts';
import type { Story } from './kill-story.ts';
import { differences, stateOf } from './state.ts';
import type { State } from './state.ts';

const roleStack = `eksctl-${environment.cluster}-podidentityrole-kube-system-aws-load-balancer-controller`;

/**
 * Installs the load balancer controller in a cluster that has no role for it, killed (SIGKILL, with all its children, and without its
 * post step) where `kill` says, and run again. Then once more, which has to find nothing to change.
 * @param expected what has to exist in the end; without it, anything will do.
 */
export async function tellControllerStory(session: Session, kill?: Kill, expected?: State): Promise<Story> {
  const chain = new Chain(session);
  await chain.run('setup-tools');
  const created = await chain.run('create-cluster');
  if (created.exitCode !== 0) throw new Error(`create-cluster failed:\n${created.log.slice(-15).join('\n')}`);
  await forgetRole(session);
  const missed: string[] = [];
  if (kill !== undefined) {
    const { signal } = await chain.run('install-lb-controller', {}, { killAt: kill.at, post: 'skip' });
    session.cloud.aws.faults.clear();
    if (signal !== 'SIGKILL') missed.push(describeKill(kill));
  }
  const problems: string[] = [];
  const result = await chain.run('install-lb-controller');
  if (result.exitCode !== 0) problems.push(['the re-run failed; its last lines:', ...result.log.slice(-20)].join('\n'));
  const state = stateOf(session);
  if (expected !== undefined) problems.push(...differences(expected, state));
  const again = await chain.run('install-lb-controller');
  const changes = again.calls.filter(
    ({ mutating, internal, operation }) => mutating && !internal && !isProbe(operation),
  );
  problems.push(
    ...changes.map(({ service, operation }) => `a further run still has to change: ${service}:${operation}`),
  );
  return { problems, missed, state, recorded: [{ action: 'install-lb-controller', calls: result.calls }] };
}

/** What the action asks the API server to check only. */
function isProbe(operation: string): boolean {
  return operation.startsWith('create services default');
}

/** Takes the role from the controller that create-cluster gave it: the association, then the stack of the role. */
export async function forgetRole({ cloud: { aws, region } }: Session): Promise<void> {
  const principal = { arn: `arn:aws:iam::${aws.account}:user/somebody-else`, account: aws.account };
  const { cluster: clusterName } = environment;
  const call = <Output>(service: string, operation: string, input: object) =>
    aws.call<Output>(service, operation, input, { principal, region });
  const { associations } = await call<{ associations: { associationId: string; serviceAccount: string }[] }>(
    'eks',
    'ListPodIdentityAssociations',
    { clusterName },
  );
  for (const { associationId, serviceAccount } of associations) {
    if (serviceAccount === 'aws-load-balancer-controller')
      await call('eks', 'DeletePodIdentityAssociation', { clusterName, associationId });
  }
  await call('cloudformation', 'UpdateTerminationProtection', {
    StackName: roleStack,
    EnableTerminationProtection: false,
  });
  await call('cloudformation', 'DeleteStack', { StackName: roleStack });
  const lives = () =>
    aws.store
      .list<{ StackName?: string; StackStatus?: string }>('AWS::CloudFormation::Stack', region)
      .some(({ data }) => data.StackName === roleStack && data.StackStatus !== 'DELETE_COMPLETE');
  while (lives()) await aws.clock.sleep(5);
}
