import type { AuthorizedRequest, Permission } from './permission.ts';
import { permission, permissionToMake, requestTags, tagsIn, textOf, textsOf } from './permission.ts';

/** Resource types of EC2 by the prefix of their identifiers. */
const typesByPrefix: Readonly<Record<string, string>> = {
  eipalloc: 'elastic-ip',
  eni: 'network-interface',
  i: 'instance',
  igw: 'internet-gateway',
  eigw: 'egress-only-internet-gateway',
  lt: 'launch-template',
  nat: 'natgateway',
  pcx: 'vpc-peering-connection',
  rtb: 'route-table',
  sg: 'security-group',
  snap: 'snapshot',
  subnet: 'subnet',
  vol: 'volume',
  vpc: 'vpc',
  vpce: 'vpc-endpoint',
};

/** What an operation makes, by its name; its tags need `ec2:CreateTags` besides. */
const makes: Readonly<Record<string, string>> = {
  AllocateAddress: 'elastic-ip',
  CreateEgressOnlyInternetGateway: 'egress-only-internet-gateway',
  CreateInternetGateway: 'internet-gateway',
  CreateLaunchTemplate: 'launch-template',
  CreateNatGateway: 'natgateway',
  CreateNetworkInterface: 'network-interface',
  CreateRouteTable: 'route-table',
  CreateSecurityGroup: 'security-group',
  CreateSnapshot: 'snapshot',
  CreateSubnet: 'subnet',
  CreateVolume: 'volume',
  CreateVpc: 'vpc',
  CreateVpcEndpoint: 'vpc-endpoint',
};

/** Describing knows no resources in EC2; all else is about the ones that it names and the one that it makes. */
export function ec2Permissions(request: AuthorizedRequest): readonly Permission[] {
  const { operation, input } = request;
  const action = `ec2:${operation}`;
  if (/^(Describe|Get|Search)/.test(operation)) return [permission(action, '*')];
  const named = identifiersIn(input).map((id) => permission(action, arnOf(request, id)));
  const made = makes[operation];
  if (made === undefined) {
    if (operation !== 'CreateTags' && operation !== 'DeleteTags') {
      return named.length > 0 ? named : [permission(action, `arn:aws:ec2:${request.region}:${request.account}:*/*`)];
    }
    const tags = requestTags(tagsIn(input['Tags']));
    return textsOf(input['Resources']).map((id) => permission(action, arnOf(request, id), tags));
  }
  const tags = requestTags(tagsOfNew(input, made));
  const resource = arnOfType(request, made, '*');
  const tagging = { ...tags, 'ec2:createaction': [operation] };
  return [
    permissionToMake(action, resource, tags),
    ...named,
    ...(Object.keys(tags).length === 0 ? [] : [permissionToMake('ec2:CreateTags', resource, tagging)]),
  ];
}

/** Identifiers at the top of a request; what stands deeper (the peers of a rule) is not authorised on its own. */
function identifiersIn(input: Readonly<Record<string, unknown>>): string[] {
  const all = Object.entries(input).flatMap(([name, value]) => (/Ids?$/.test(name) ? textsOf(value) : []));
  return all.filter((id) => typeOf(id) !== undefined);
}

function arnOf(request: AuthorizedRequest, id: string): string {
  return arnOfType(request, typeOf(id) ?? '*', id);
}

/** Snapshots can be public, and their ARNs name no account. */
function arnOfType({ region, account }: AuthorizedRequest, type: string, id: string): string {
  return `arn:aws:ec2:${region}:${type === 'snapshot' ? '' : account}:${type}/${id}`;
}

function typeOf(id: string): string | undefined {
  const [, prefix = ''] = /^([a-z]+)-[0-9a-f]+$/.exec(id) ?? [];
  return typesByPrefix[prefix];
}

function tagsOfNew(input: Readonly<Record<string, unknown>>, made: string): Record<string, string> {
  const specifications = Array.isArray(input['TagSpecifications']) ? input['TagSpecifications'] : [];
  return Object.fromEntries(
    specifications
      .filter((each: Record<string, unknown>) => ['', made].includes(textOf(each['ResourceType'])))
      .flatMap((each: Record<string, unknown>) => Object.entries(tagsIn(each['Tags']))),
  );
}
