import type { Aws } from '../../shared/aws/connection.ts';
import { deleteAddon, listAddons } from '../../shared/aws/eks/clusters.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import * as eksctl from '../../shared/tools/eksctl.ts';
import type { EksctlRun, PartCommand } from '../../shared/tools/eksctl.ts';
import type { CommandResult } from '../../shared/tools/run-command.ts';
import type { ConfigDocument } from './config/document.ts';
import type { Expected } from './expected.ts';
import { deadAddons, describePart, missingParts, partTags } from './missing.ts';
import type { MissingPart } from './missing.ts';
import type { Environment } from './observe.ts';
import { deleteStacks } from './settle-stacks.ts';

interface Completing {
  readonly aws: Aws;
  readonly clusterName: string;
  readonly config: ConfigDocument;
  readonly expected: Expected;
}

/** Add-ons that nodes need to become Ready, or that others need to get their roles; they come before everything else. */
const earlyAddons = ['eks-pod-identity-agent', 'vpc-cni', 'kube-proxy'];

/**
 * Runs eksctl once for each kind of part that is missing, in the order in which they need each other, each time with a config
 * that names nothing else: it fails on associations and profiles that exist. Ends at the first run that fails.
 */
export async function completeParts(
  completing: Completing,
  found: Environment,
  run: EksctlRun,
  context: StepContext,
): Promise<CommandResult> {
  const missing = missingParts(completing.expected, found);
  context.log(`Missing: ${missing.map(describePart).join(', ')}`);
  await clearRemains(completing, missing, found, context);
  const names = (kind: MissingPart['kind']) => missing.filter((part) => part.kind === kind).map(({ name }) => name);
  const addons = names('addon');
  const early = addons.filter((name) => earlyAddons.includes(name));
  const turns: readonly (readonly [PartCommand | 'identity-provider', readonly string[]])[] = [
    ['identity-provider', names('identity-provider')],
    ['accessentry', names('accessentry')],
    ['addon', early],
    ['iamserviceaccount', names('iamserviceaccount')],
    ['fargateprofile', names('fargateprofile')],
    ['nodegroup', names('nodegroup')],
    ['addon', addons.filter((name) => !early.includes(name))],
    ['podidentityassociation', names('podidentityassociation')],
  ];
  let last: CommandResult = { exitCode: 0, stdout: '', errorLines: [] };
  for (const [kind, wanted] of turns) {
    if (wanted.length === 0) continue;
    const partial = partialConfig(completing.config, kind, wanted);
    if (kind === 'fargateprofile') useFargateRole(partial, completing.clusterName, found);
    const config = partial.toString();
    last =
      kind === 'identity-provider'
        ? await eksctl.associateIdentityProvider(config, run)
        : await eksctl.createParts(kind, config, run);
    if (last.exitCode !== 0) break;
  }
  return last;
}

/** The stack with the role of Fargate's pods is made before the first profile; eksctl may stop at it if it exists. */
export function useFargateRole(
  config: ConfigDocument,
  clusterName: string,
  { stacks }: Pick<Environment, 'stacks'>,
): void {
  const stack = stacks.find(({ name }) => name === `eksctl-${clusterName}-fargate`);
  const role = stack?.outputs?.['FargatePodExecutionRoleARN'];
  if (role !== undefined) config.setDefault(['iam', 'fargatePodExecutionRoleARN'], role);
}

const lists: Readonly<Record<PartCommand, readonly (readonly string[])[]>> = {
  nodegroup: [['managedNodeGroups'], ['nodeGroups']],
  addon: [['addons']],
  fargateprofile: [['fargateProfiles']],
  iamserviceaccount: [['iam', 'serviceAccounts']],
  podidentityassociation: [['iam', 'podIdentityAssociations']],
  accessentry: [['accessConfig', 'accessEntries']],
};

/** The config with nothing but the wanted parts of one kind; all else that they may refer to stays. Pure. */
export function partialConfig(
  config: ConfigDocument,
  kind: PartCommand | 'identity-provider',
  wanted: readonly string[],
): ConfigDocument {
  const partial = config.clone();
  for (const [each, paths] of Object.entries(lists)) {
    for (const path of paths) {
      const items = config.items(path);
      const kept = each === kind ? items.filter((item) => wanted.includes(partName(kind, item))) : [];
      if (kept.length === 0) {
        partial.remove(path);
        continue;
      }
      // From the end, because removing one moves those behind it.
      for (let index = items.length - 1; index >= 0; index -= 1) {
        if (!kept.includes(items[index] ?? {})) partial.remove([...path, index]);
      }
    }
  }
  return partial;
}

function partName(kind: PartCommand | 'identity-provider', item: Readonly<Record<string, unknown>>): string {
  if (kind === 'podidentityassociation') return `${String(item['namespace'])}/${String(item['serviceAccountName'])}`;
  if (kind === 'accessentry') return String(item['principalARN']);
  if (kind !== 'iamserviceaccount') return String(item['name']);
  const { namespace, name } = item['metadata'] as { namespace?: string; name?: string };
  return `${namespace ?? 'default'}/${name ?? ''}`;
}

/**
 * A run that was killed between making a role and what the role is for leaves the role's stack, on which eksctl stops with
 * AlreadyExistsException; the same with the stack of a node group that was deleted in the console. EKS in turn refuses to
 * create an add-on that is there but CREATE_FAILED.
 */
async function clearRemains(
  { aws, clusterName, expected }: Completing,
  missing: readonly MissingPart[],
  found: Environment,
  context: StepContext,
): Promise<void> {
  const remains = found.stacks.filter(({ tags }) =>
    missing.some(({ kind, name }) => kind in partTags && tags[partTags[kind as keyof typeof partTags]] === name),
  );
  await deleteStacks(aws, clusterName, remains, context);
  const dead = deadAddons(expected, found);
  for (const name of dead) {
    context.log(`Deleting add-on ${name}, which can't be used as it is`);
    await deleteAddon(aws, clusterName, name);
  }
  if (dead.length > 0) await waitForAddonsGone(aws, clusterName, dead, context);
}

async function waitForAddonsGone(
  aws: Aws,
  clusterName: string,
  names: readonly string[],
  context: StepContext,
): Promise<void> {
  await waitUntil<true>(
    {
      for: `${names.join(', ')} to be gone`,
      every: 10,
      limit: 10 * 60,
      look: async () => {
        const left = (await listAddons(aws, clusterName)).filter(({ name }) => names.includes(name));
        if (left.length === 0) return { done: true, value: true };
        return { done: false, seen: left.map(({ name, status }) => `${name} is ${status}`).join(', ') };
      },
    },
    context,
  );
}
