import type { Tags } from '../../../shared/aws/ownership.ts';
import { partitionOf } from '../../../shared/aws/partition.ts';
import { ConfigDocument } from './document.ts';
import type { Path } from './document.ts';
import { addTags } from './node-groups.ts';
import { computeOf, isFargateOnly } from './shape.ts';

interface Wishes {
  readonly region: string;
  readonly tags: Tags;
  readonly prefixDelegation: boolean;
}

/** Adds the add-ons that the cluster needs and the config does not name, and what the suite needs of those it names. */
export function completeAddons(document: ConfigDocument, wishes: Wishes): void {
  const named = document.items(['addons']).map((addon) => addon['name']);
  for (const name of neededAddons(document)) {
    if (!named.includes(name)) document.append(['addons'], newAddon(name, wishes.region));
  }
  const networkRole = needsRoleForNetwork(document);
  const fargateOnly = isFargateOnly(computeOf(document));
  document.items(['addons']).forEach(({ name }, index) => {
    const values: [Path, unknown][] = [];
    if (name === 'vpc-cni') values.push(...cniValues(wishes.prefixDelegation));
    if (name === 'vpc-cni' && networkRole) {
      document.setDefault(['addons', index, 'useDefaultPodIdentityAssociations'], true);
    }
    if (name === 'coredns' && fargateOnly) values.push([['computeType'], 'Fargate']);
    // The driver's volumes are not eksctl's, so its tags don't reach them: teardown finds them by these.
    if (name === 'aws-ebs-csi-driver') {
      const path = ['controller', 'extraVolumeTags'];
      values.push(...Object.entries(wishes.tags).map(([key, value]): [Path, unknown] => [[...path, key], value]));
    }
    configure(document, ['addons', index, 'configurationValues'], values);
    addTags(document, ['addons', index, 'tags'], wishes.tags);
  });
}

/** Names of the add-ons without which the cluster would not work as the other actions expect. */
export function neededAddons(document: ConfigDocument): readonly string[] {
  const compute = computeOf(document);
  const needsAgent = !compute.autoMode && document.items(['iam', 'podIdentityAssociations']).length > 0;
  const wantsAgent = compute.groups.length > 0 && (ownDriver(document) || needsRoleForNetwork(document));
  const agent = needsAgent || wantsAgent ? ['eks-pod-identity-agent'] : [];
  if (document.get(['addonsConfig', 'disableDefaultAddons']) === true) return needsAgent ? agent : [];
  // Auto Mode has network, DNS, proxy and volumes built in.
  if (compute.autoMode) return ['metrics-server'];
  const volumes = compute.groups.length > 0 ? ['aws-ebs-csi-driver'] : [];
  return ['vpc-cni', 'kube-proxy', 'coredns', ...agent, 'metrics-server', ...volumes];
}

/** True if the EBS CSI driver is the suite's own entry, whose role comes by pod identity. */
function ownDriver(document: ConfigDocument): boolean {
  if (document.get(['addonsConfig', 'disableDefaultAddons']) === true) return false;
  return !document.items(['addons']).some(({ name }) => name === 'aws-ebs-csi-driver');
}

/** Ways in which an add-on of the config can get a role. */
const identityKeys = [
  'attachPolicyARNs',
  'attachPolicy',
  'wellKnownPolicies',
  'serviceAccountRoleARN',
  'podIdentityAssociations',
  'useDefaultPodIdentityAssociations',
];

/**
 * True if the VPC CNI would have no permissions at first: with OIDC eksctl gives the nodes' role none, and the CNI its own only
 * after it was created, so a run that is cut off in between leaves a cluster whose nodes never become Ready.
 */
function needsRoleForNetwork(document: ConfigDocument): boolean {
  const { groups } = computeOf(document);
  if (document.get(['iam', 'withOIDC']) !== true || groups.length === 0) return false;
  if (document.get(['addonsConfig', 'autoApplyPodIdentityAssociations']) === true) return false;
  const cni = document.items(['addons']).find(({ name }) => name === 'vpc-cni');
  return !identityKeys.some((key) => cni?.[key] !== undefined);
}

function newAddon(name: string, region: string): object {
  if (name === 'vpc-cni') return { name, resolveConflicts: 'overwrite' };
  if (name !== 'aws-ebs-csi-driver') return { name };
  // V2 is the policy that the driver's authors recommend; eksctl's well-known one is still the older.
  const policy = `arn:${partitionOf(region).name}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicyV2`;
  const association = {
    namespace: 'kube-system',
    serviceAccountName: 'ebs-csi-controller-sa',
    permissionPolicyARNs: [policy],
  };
  return { name, podIdentityAssociations: [association] };
}

function cniValues(prefixDelegation: boolean): [Path, unknown][] {
  return [
    [['enableNetworkPolicy'], 'true'],
    ...(prefixDelegation
      ? ([
          [['env', 'ENABLE_PREFIX_DELEGATION'], 'true'],
          [['env', 'WARM_PREFIX_TARGET'], '1'],
        ] as [Path, unknown][])
      : []),
  ];
}

/** Sets values in an add-on's configuration (a JSON or YAML text inside of the config) unless they are set. */
function configure(document: ConfigDocument, path: Path, values: readonly (readonly [Path, unknown])[]): void {
  if (values.length === 0) return;
  const text = document.get(path);
  const configuration = ConfigDocument.parse(typeof text === 'string' ? text : '');
  const before = JSON.stringify(configuration.view);
  for (const [key, value] of values) configuration.setDefault(key, value);
  if (JSON.stringify(configuration.view) === before) return;
  document.set(path, typeof text === 'string' ? configuration.toString() : JSON.stringify(configuration.view));
}
