import type { FlagDefinition, Flags } from './flags.ts';
import { defineFlags } from './flags.ts';

export interface Command {
  /** Verb and resource, as typed: `create cluster`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly flags: readonly FlagDefinition[];
  run(flags: Flags): Promise<void>;
}

const common = `
  -C --color string
  -d --dumpLogs bool
  -h --help bool
  -v --verbose int`;
const aws = `
  -p --profile string`;
const formation = `
  --cfn-role-arn string !
  --cfn-disable-rollback bool`;
const config = `
  -r --region string
  -f --config-file string
  --timeout duration`;
const kubeconfig = `
  --kubeconfig string
  --authenticator-role-arn string
  --set-kubeconfig-context bool
  --auto-kubeconfig bool`;
const nodeGroup = `
  -t --node-type string
  -N --nodes int
  -m --nodes-min int
  -M --nodes-max int
  --node-volume-size int
  --node-volume-type string
  --max-pods-per-node int
  --ssh-access bool !
  --ssh-public-key string !
  --enable-ssm bool !
  --node-ami string !
  --node-ami-family string
  -P --node-private-networking bool
  --node-security-groups strings
  --node-labels map
  --node-zones strings
  --instance-prefix string
  --instance-name string
  --disable-pod-imds bool
  --managed bool
  --spot bool
  --enable-node-repair bool
  --node-repair-max-unhealthy-percentage int !
  --node-repair-max-unhealthy-count int !
  --node-repair-max-parallel-percentage int !
  --node-repair-max-parallel-count int !
  --instance-types strings
  --asg-access bool
  --external-dns-access bool
  --full-ecr-access bool
  --appmesh-access bool !
  --appmesh-preview-access bool !
  --alb-ingress-access bool
  --install-neuron-plugin bool
  --install-nvidia-plugin bool
  --nodegroup-parallelism int
  --instance-selector-vcpus int !
  --instance-selector-memory string !
  --instance-selector-cpu-architecture string !
  --instance-selector-gpus int !
  --instance-selector-neuron-devices int !`;
const filters = `
  --include strings
  --exclude strings`;

function command(
  name: string,
  summary: string,
  notation: string,
  run: (flags: Flags) => Promise<void>,
  aliases: readonly string[] = [],
): Command {
  return { name, summary, aliases, flags: defineFlags(notation + common), run };
}

/** What the stand-in can do. Each command's code is loaded when it is run: `eksctl version` need not load the AWS clients. */
export const commands: readonly Command[] = [
  command('version', 'Output the version of eksctl', '\n  -o --output string', async (flags) =>
    (await import('../commands/version.ts')).runVersion(flags),
  ),
  command(
    'create cluster',
    'Create a cluster',
    `
  -n --name string
  --tags map
  --with-oidc bool
  --zones strings
  --support-type string
  --version string
  --fargate bool !
  --dry-run bool
  --nodegroup-name string
  --without-nodegroup bool
  --vpc-cidr string
  --vpc-private-subnets strings
  --vpc-public-subnets strings
  --vpc-from-kops-cluster string !
  --vpc-nat-mode string
  --enable-auto-mode bool
  --write-kubeconfig bool${config}${nodeGroup}${kubeconfig}${aws}${formation}`,
    async (flags) => (await import('../commands/create-cluster.ts')).runCreateCluster(flags),
  ),
  command(
    'create nodegroup',
    'Create a nodegroup',
    `
  -c --cluster string
  -n --name string
  --tags map
  --version string
  --update-auth-configmap bool
  --subnet-ids strings
  --dry-run bool !
  --skip-outdated-addons-check bool${filters}${config}${nodeGroup}${aws}${formation}`,
    async (flags) => (await import('../commands/create-nodegroup.ts')).runCreateNodegroup(flags),
    ['create ng'],
  ),
  command(
    'create addon',
    'Create an Addon',
    `
  --name string
  --version string
  --service-account-role-arn string
  --auto-apply-pod-identity-associations bool
  --force bool
  --wait bool
  --namespace-config string !
  --attach-policy-arn strings
  -c --cluster string${config}${aws}`,
    async (flags) => (await import('../commands/create-addon.ts')).runCreateAddon(flags),
  ),
  command(
    'create fargateprofile',
    'Create a Fargate profile',
    `
  --name string !
  -c --cluster string !
  --namespace string !
  -l --labels map !
  --tags map !${config}${aws}${formation}`,
    async (flags) => (await import('../commands/create-fargateprofile.ts')).runCreateFargateProfile(flags),
  ),
  command(
    'create accessentry',
    'Create access entries',
    `
  -c --cluster string !
  --principal-arn string !
  --type string !
  --kubernetes-username string !
  --kubernetes-groups strings !${config}${aws}${formation}`,
    async (flags) => (await import('../commands/create-accessentry.ts')).runCreateAccessEntry(flags),
  ),
  command(
    'create iamserviceaccount',
    'Create an iamserviceaccount - AWS IAM role bound to a Kubernetes service account',
    `
  -c --cluster string
  --name string
  --namespace string
  --attach-policy-arn strings
  --attach-role-arn string
  --role-name string
  --role-only bool
  --tags map
  --override-existing-serviceaccounts bool
  --subject-pattern string !
  --approve bool${filters}${config}${aws}${formation}`,
    async (flags) => (await import('../commands/create-iamserviceaccount.ts')).runCreateIamServiceAccount(flags),
  ),
  command(
    'create podidentityassociation',
    'Create a pod identity association',
    `
  --namespace string
  --service-account-name string
  --role-arn string
  --role-name string
  --permission-boundary-arn string
  --target-role-arn string
  --disable-session-tags bool
  --policy string !
  --create-service-account bool
  --permission-policy-arns strings
  --well-known-policies string
  --tags map
  -c --cluster string${config}`,
    async (flags) =>
      (await import('../commands/create-podidentityassociation.ts')).runCreatePodIdentityAssociation(flags),
  ),
  command(
    'delete cluster',
    'Delete a cluster',
    `
  -n --name string
  -w --wait bool
  --force bool
  --disable-nodegroup-eviction bool
  --pod-eviction-wait-period duration
  --parallel int${config}${aws}${formation}`,
    async (flags) => (await import('../commands/delete-cluster.ts')).runDeleteCluster(flags),
  ),
  command(
    'delete nodegroup',
    'Delete a nodegroup',
    `
  -c --cluster string
  -n --name string
  --approve bool
  --only-missing bool !
  --update-auth-configmap bool
  --drain bool
  --max-grace-period duration
  --pod-eviction-wait-period duration
  --disable-eviction bool
  --parallel int
  -w --wait bool${filters}${config}${aws}${formation}`,
    async (flags) => (await import('../commands/delete-nodegroup.ts')).runDeleteNodegroup(flags),
    ['delete ng'],
  ),
  command(
    'delete addon',
    'Delete an Addon',
    `
  --name string
  --preserve bool
  -c --cluster string
  -r --region string
  --timeout duration${aws}`,
    async (flags) => (await import('../commands/delete-addon.ts')).runDeleteAddon(flags),
  ),
  ...['cluster', 'nodegroup', 'addon'].map((resource) =>
    command(
      `get ${resource}`,
      `Get ${resource}(s)`,
      `
  ${resource === 'addon' ? '' : '-n '}--name string
  -c --cluster string
  -A --all-regions bool !
  --chunk-size int
  -o --output string${config}${aws}`,
      async (flags) => (await import('../commands/get.ts')).runGet(resource, flags),
      resource === 'nodegroup' ? ['get ng', 'get nodegroups'] : [`get ${resource}s`],
    ),
  ),
  command(
    'scale nodegroup',
    'Scale a nodegroup',
    `
  -c --cluster string
  -n --name string
  -N --nodes int
  -M --nodes-max int
  -m --nodes-min int
  -w --wait bool${config}${aws}${formation}`,
    async (flags) => (await import('../commands/scale-nodegroup.ts')).runScaleNodegroup(flags),
    ['scale ng'],
  ),
  command(
    'utils associate-iam-oidc-provider',
    'Setup IAM OIDC provider for a cluster to enable IAM roles for pods',
    `
  -c --cluster string
  --approve bool${config}${aws}`,
    async (flags) => (await import('../commands/associate-oidc-provider.ts')).runAssociateOidcProvider(flags),
  ),
  command(
    'utils describe-cluster-versions',
    'Describe Supported Kubernetes Versions',
    `
  --cluster-types string
  --cluster-versions strings
  --include-all bool
  --status string
  --default-only bool
  -c --cluster string${config}${aws}`,
    async (flags) => (await import('../commands/describe-cluster-versions.ts')).runDescribeClusterVersions(flags),
  ),
  command(
    'utils write-kubeconfig',
    'Write kubeconfig file for a given cluster',
    `
  -c --cluster string${config}${kubeconfig}${aws}`,
    async (flags) => (await import('../commands/write-kubeconfig.ts')).runWriteKubeconfig(flags),
  ),
];
