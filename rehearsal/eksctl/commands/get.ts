import {
  DescribeAddonCommand,
  DescribeClusterCommand,
  DescribeNodegroupCommand,
  ListAddonsCommand,
  ListClustersCommand,
  ListNodegroupsCommand,
} from '@aws-sdk/client-eks';
import { stringify } from 'yaml';

import { configOf, open, openExisting } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { log, logTo } from '../log.ts';
import { goShape, printJson } from './go-json.ts';

/** Members of Go's cluster type that are printed even if they are not set. */
const clusterMembers: readonly string[] = [
  ...[
    'AccessConfig',
    'Arn',
    'CertificateAuthority',
    'ClientRequestToken',
    'ComputeConfig',
    'ConnectorConfig',
    'CreatedAt',
  ],
  ...[
    'DeletionProtection',
    'EncryptionConfig',
    'Endpoint',
    'Health',
    'Id',
    'Identity',
    'KubernetesNetworkConfig',
    'Logging',
  ],
  ...['Name', 'OutpostConfig', 'PlatformVersion', 'RemoteNetworkConfig', 'ResourcesVpcConfig', 'RoleArn', 'Status'],
  ...['StorageConfig', 'Tags', 'UpgradePolicy', 'Version', 'ZonalShiftConfig'],
];

/** `eksctl get cluster|nodegroup|addon`. */
export async function runGet(resource: string, flags: Flags): Promise<void> {
  const output = flags.string('output') ?? 'table';
  if (!['table', 'json', 'yaml'].includes(output)) {
    throw new CommandError(`unknown output printer type: expected {"yaml","json","table"} but got "${output}"`);
  }
  logTo(process.stderr);
  const name = flags.string('name') ?? flags.positional[0];
  const getters: Record<string, (flags: Flags, name: string | undefined) => Promise<Row[]>> = {
    cluster: getClusters,
    nodegroup: getNodegroups,
    addon: getAddons,
  };
  print((await getters[resource]?.(flags, name)) ?? [], output);
}

/** Scalars are the columns of a table; the rest is shown in JSON and YAML only. */
type Row = Record<string, unknown>;

async function getClusters(flags: Flags, name: string | undefined): Promise<Row[]> {
  if (name !== undefined) {
    const { session } = await open(configOf(flags, 'name'), flags);
    try {
      const { cluster } = await session.eks.send(new DescribeClusterCommand({ name }));
      return [goShape(cluster ?? {}, clusterMembers)];
    } catch (error) {
      throw new CommandError(
        `unable to describe control plane "${name}": ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const region = flags.string('region') ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? '';
  if (region === '') {
    throw new CommandError(
      'AWS Region must be set, please set the AWS Region in AWS config file or as environment variable',
    );
  }
  const deployment = await open({ metadata: { name: '*', region } }, flags);
  const { clusters = [] } = await deployment.session.eks.send(
    new ListClustersCommand({ include: ['all'], maxResults: 100 }),
  );
  return Promise.all(
    clusters.map(async (each) => {
      const stack = await deployment.stacks.describe(`eksctl-${each}-cluster`);
      return { Name: each, Region: region, Owned: stack === undefined ? 'False' : 'True' };
    }),
  );
}

async function getNodegroups(flags: Flags, name: string | undefined): Promise<Row[]> {
  const deployment = await openExisting(flags, 'cluster');
  const { session, config } = deployment;
  const clusterName = config.metadata.name;
  const names =
    name === undefined
      ? ((await session.eks.send(new ListNodegroupsCommand({ clusterName }))).nodegroups ?? [])
      : [name];
  return Promise.all(names.map((each) => nodegroupRow(deployment, each)));
}

async function nodegroupRow({ session, stacks, config }: Deployment, nodegroupName: string): Promise<Row> {
  const clusterName = config.metadata.name;
  const { nodegroup } = await session.eks.send(new DescribeNodegroupCommand({ clusterName, nodegroupName }));
  const stack = await stacks.describe(`eksctl-${clusterName}-nodegroup-${nodegroupName}`);
  return {
    StackName: stack?.StackName ?? '',
    Cluster: clusterName,
    Name: nodegroupName,
    Status: nodegroup?.status,
    MaxSize: nodegroup?.scalingConfig?.maxSize,
    MinSize: nodegroup?.scalingConfig?.minSize,
    DesiredCapacity: nodegroup?.scalingConfig?.desiredSize,
    InstanceType: (nodegroup?.instanceTypes ?? []).join(','),
    ImageID: nodegroup?.amiType,
    CreationTime: nodegroup?.createdAt?.toISOString(),
    NodeInstanceRoleARN: nodegroup?.nodeRole,
    AutoScalingGroupName: (nodegroup?.resources?.autoScalingGroups ?? []).map((each) => each.name).join(','),
    Version: nodegroup?.version,
    Type: 'managed',
  };
}

async function getAddons(flags: Flags, name: string | undefined): Promise<Row[]> {
  const { session, config, cluster } = await openExisting(flags, 'cluster');
  const clusterName = config.metadata.name;
  log.info(`Kubernetes version "${cluster.version}" in use by cluster "${clusterName}"`);
  if (name === undefined) log.info('getting all addons');
  const names =
    name === undefined ? ((await session.eks.send(new ListAddonsCommand({ clusterName }))).addons ?? []) : [name];
  if (name === undefined) {
    log.info('to see issues for an addon run `eksctl get addon --name <addon-name> --cluster <cluster-name>`');
  }
  return Promise.all(
    names.map(async (addonName) => {
      const { addon } = await session.eks.send(new DescribeAddonCommand({ clusterName, addonName }));
      const issues = addon?.health?.issues ?? [];
      return {
        Name: addonName,
        Version: addon?.addonVersion,
        NewerVersion: '',
        IAMRole: addon?.serviceAccountRoleArn ?? '',
        Status: addon?.status,
        ConfigurationValues: addon?.configurationValues ?? '',
        NamespaceConfig: null,
        Issues: issues.length === 0 ? null : issues.map((issue) => goShape(issue)),
        PodIdentityAssociations: addon?.podIdentityAssociations ?? null,
      };
    }),
  );
}

function print(rows: readonly Row[], output: string): void {
  if (output === 'json') return printJson(rows);
  if (output === 'yaml') return void process.stdout.write(stringify(rows));
  const [first] = rows;
  if (first === undefined) return void process.stdout.write('No resources found\n');
  const columns = Object.keys(first).filter((column) => typeof first[column] !== 'object');
  const lines = [
    columns.map((column) => column.toUpperCase()),
    ...rows.map((row) => columns.map((column) => cell(row[column]))),
  ];
  process.stdout.write(`${lines.map((line) => line.join('\t')).join('\n')}\n`);
}

function cell(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
