import { isFailed, isMoving, isUsable } from '../../../shared/aws/cloudformation/stack-states.ts';
import { deleteStack, listClusterStacks } from '../../../shared/aws/cloudformation/stacks.ts';
import type { Stack } from '../../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../../shared/aws/connection.ts';
import type { Cluster } from '../../../shared/aws/eks/clusters.ts';
import { associatedRole, associateRole } from '../../../shared/aws/eks/pod-identities.ts';
import { ownershipTagsOf } from '../../../shared/aws/ownership.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import * as eksctl from '../../../shared/tools/eksctl.ts';
import { reasonOf } from '../../../shared/tools/run-command.ts';
import type { CommandResult } from '../../../shared/tools/run-command.ts';
import { serviceAccount } from '../chart-values.ts';
import type { IdentityKind } from './identity.ts';

/** By this tag eksctl says which service account a role's stack is for. */
const stackTag: Readonly<Record<IdentityKind, string>> = {
  'pod-identity': 'alpha.eksctl.io/podidentityassociation-name',
  irsa: 'alpha.eksctl.io/iamserviceaccount-name',
};

const wellKnownPolicies = { awsLoadBalancerController: true };

/**
 * Makes the controller's role by eksctl, whose stack goes with the cluster, and for Pod Identity the association. Takes up what a
 * killed run left: eksctl stops at a role's stack that exists (pod identity), or passes over it (IRSA).
 * @returns the role's ARN.
 */
export async function makeRole(aws: Aws, cluster: Cluster, kind: IdentityKind, context: StepContext): Promise<string> {
  const stack = await settledStack(aws, cluster, kind, context);
  let result: CommandResult | undefined;
  if (stack === undefined) {
    const run = { environment: await aws.childEnvironment(), signal: context.signal, log: context.log };
    const part = kind === 'irsa' ? 'iamserviceaccount' : 'podidentityassociation';
    result = await eksctl.createParts(part, eksctlConfig(aws, cluster, kind), run);
  }
  const arn = stack?.outputs?.['Role1'] ?? (await settledStack(aws, cluster, kind, context))?.outputs?.['Role1'];
  if (arn === undefined) throw notMade(cluster, result);
  if (kind === 'pod-identity' && (await associatedRole(aws, cluster.name, serviceAccount)) === undefined) {
    await associateRole(aws, cluster.name, serviceAccount, { arn, tags: ownershipTagsOf(cluster.tags) });
  }
  return arn;
}

/** Makes IAM trust the cluster's OIDC issuer, without which IRSA gives no pod a role. */
export async function makeIdentityProvider(aws: Aws, cluster: Cluster, context: StepContext): Promise<void> {
  const run = { environment: await aws.childEnvironment(), signal: context.signal, log: context.log };
  const result = await eksctl.associateIdentityProvider(eksctlConfig(aws, cluster, 'irsa'), run);
  if (result.exitCode === 0) return;
  throw new ActionError({
    what: `IAM could not be made to trust the OIDC issuer of cluster "${cluster.name}"`,
    why: reasonOf(result),
    remedy: 'Allow iam:CreateOpenIDConnectProvider and iam:TagOpenIDConnectProvider, then run the step again.',
    details: result.errorLines,
  });
}

/** The role's stack once nothing works on it, if it is of use; one that came to nothing is deleted. */
async function settledStack(
  aws: Aws,
  cluster: Cluster,
  kind: IdentityKind,
  context: StepContext,
): Promise<Stack | undefined> {
  const account = `${serviceAccount.namespace}/${serviceAccount.name}`;
  const deleted = new Set<string>();
  return waitUntil<Stack | undefined>(
    {
      for: 'the stack of the controller’s role',
      every: 5,
      limit: 10 * 60,
      remedy: 'Look at its events in CloudFormation, delete it if it is stuck, and run the step again.',
      look: async () => {
        const stacks = await listClusterStacks(aws, cluster.name);
        const stack = stacks.find(({ tags }) => tags[stackTag[kind]] === account);
        if (stack === undefined || isUsable(stack)) return { done: true, value: stack };
        if (isFailed(stack) && !deleted.has(stack.id)) {
          context.log(`Deleting ${stack.name}, which is ${stack.status}`);
          await deleteStack(aws, stack);
          deleted.add(stack.id);
        } else if (!isMoving(stack)) {
          throw new ActionError({
            what: `The stack ${stack.name} can't be deleted`,
            why: stack.reason ?? `it is ${stack.status}`,
            remedy: 'Remove what keeps it (see its events in CloudFormation), then run the step again.',
          });
        }
        return { done: false, seen: `${stack.name} is ${stack.status}` };
      },
    },
    context,
  );
}

function eksctlConfig(aws: Aws, { name, tags }: Cluster, kind: IdentityKind): string {
  const ownership = ownershipTagsOf(tags);
  const { namespace, name: account } = serviceAccount;
  const iam =
    kind === 'irsa'
      ? {
          withOIDC: true,
          // The ServiceAccount itself is the chart's, or somebody's who made it before.
          serviceAccounts: [
            { metadata: { namespace, name: account }, roleOnly: true, wellKnownPolicies, tags: ownership },
          ],
        }
      : { podIdentityAssociations: [{ namespace, serviceAccountName: account, wellKnownPolicies, tags: ownership }] };
  return JSON.stringify({
    apiVersion: 'eksctl.io/v1alpha5',
    kind: 'ClusterConfig',
    metadata: { name, region: aws.region, tags: ownership },
    iam,
  });
}

function notMade(cluster: Cluster, result: CommandResult | undefined): ActionError {
  return new ActionError({
    what: 'The IAM role of the load balancer controller could not be made',
    where: `cluster ${cluster.name}`,
    why: result === undefined ? 'its stack has no output Role1' : reasonOf(result),
    remedy:
      'The role that runs this needs the permissions of create-cluster for IAM roles and CloudFormation. Grant them, or run create-cluster again, which makes the role too.',
    details: result?.errorLines ?? [],
  });
}
