import type { Tags } from '../../../shared/aws/ownership.ts';
import { InputError } from '../../../shared/errors/action-error.ts';
import type { CreateClusterInputs } from '../inputs.ts';
import { completeAddons } from './addons.ts';
import { bindingsOf } from './bindings.ts';
import type { ConfigDocument } from './document.ts';
import { completeIdentities } from './identities.ts';
import { addTags, completeCompute } from './node-groups.ts';
import type { UserConfig } from './read-config.ts';
import { computeOf, runsPrivately } from './shape.ts';

/** What the inputs leave to be found out. */
export interface Surroundings {
  readonly region: string;
  /** For a cluster whose version nobody says. */
  readonly kubernetesVersion: string;
  /** Ownership tags and the user's own; on everything that eksctl makes. */
  readonly tags: Tags;
  /** For the cluster itself besides. */
  readonly clusterTags: Tags;
}

/**
 * The one merge rule: what the config says holds; an input that was given is written where the config says nothing (and must
 * not contradict it, see `contradictions`); what neither says gets the suite's default, which is only added, never put in the
 * place of anything. Pure: the result is a new document. Doing it again with the result changes nothing more.
 *
 * The zones are chosen afterwards, for the node types that come out of it.
 */
export function completeConfig(user: UserConfig, inputs: CreateClusterInputs, about: Surroundings): ConfigDocument {
  const document = user.document.clone();
  try {
    document.setDefault(['apiVersion'], 'eksctl.io/v1alpha5');
    document.setDefault(['kind'], 'ClusterConfig');
    for (const { path, value } of outsideOfGroups(inputs, about.region, document)) document.setDefault(path, value);
    document.setDefault(['metadata', 'version'], about.kubernetesVersion);
    addTags(document, ['metadata', 'tags'], { ...about.tags, ...about.clusterTags });
    // Extended support, at six times the price, is EKS's default; with STANDARD it upgrades instead.
    document.setDefault(['upgradePolicy', 'supportType'], 'STANDARD');
    // Auto Mode is about to become eksctl's default.
    document.setDefault(['autoModeConfig', 'enabled'], false);
    document.setDefault(['accessConfig', 'authenticationMode'], 'API');
    document.setDefault(['accessConfig', 'bootstrapClusterCreatorAdminPermissions'], true);
    completeCompute(document, inputs, about.tags);
    if (!hasOwnNetwork(document)) {
      // Nodes with public addresses reach the Internet by themselves: a NAT gateway would only cost money.
      const gateway = runsPrivately(computeOf(document)) ? 'Single' : 'Disable';
      document.setDefault(['vpc', 'nat', 'gateway'], gateway);
    }
    completeIdentities(document, about.tags);
    completeAddons(document, { ...about, prefixDelegation: inputs.prefixDelegation ?? false });
    return document;
  } catch (error) {
    throw new InputError([{ input: user.input, problem: `can't be completed: ${(error as Error).message}` }]);
  }
}

function outsideOfGroups(inputs: CreateClusterInputs, region: string, document: ConfigDocument) {
  return bindingsOf(inputs, region, document).filter(({ path }) => !String(path[0]).endsWith('odeGroups'));
}

/** True if the config brings a VPC of its own, whose zones and gateways are not eksctl's. */
export function hasOwnNetwork(document: ConfigDocument): boolean {
  return document.get(['vpc', 'subnets']) !== undefined || document.get(['vpc', 'id']) !== undefined;
}
