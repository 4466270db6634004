/** Why AWS refused to make something, in plain words. */
export interface Explanation {
  readonly kind: 'capacity' | 'quota' | 'permission' | 'name taken' | 'zone' | 'network' | 'busy' | 'unknown';
  readonly why: string;
  /** Zones of which AWS says that there is room. */
  readonly zones: readonly string[];
  readonly remedy: string;
}

interface Rule {
  readonly kind: Explanation['kind'];
  /** On CloudFormation's status reasons, EKS's health issues and eksctl's last line: AWS's own words in each. */
  readonly pattern: RegExp;
  readonly why: (match: RegExpExecArray, reason: string) => string;
  readonly remedy: string | ((zones: readonly string[], standing: boolean) => string);
}

const leaked = 'Leaked environments are the usual reason: list stacks named eksctl-*, and tear down what nobody needs.';

/** The zones of a cluster are those of its VPC: once the control plane stands in them, only another type helps, or starting anew. */
const elsewhere = (zones: readonly string[], standing: boolean) => {
  const room = zones.length === 0 ? 'others' : `two of ${zones.join(', ')}, where AWS says there is room`;
  if (standing) {
    return `Choose another \`node-type\` and run the step again; or tear the cluster down, whose zones can't be changed any more, and set \`availability-zones\` to ${room}.`;
  }
  return zones.length === 0
    ? 'Choose other zones by `availability-zones`, or another `node-type`.'
    : `Set \`availability-zones\` to ${room}, and run the step again.`;
};

const rules: readonly Rule[] = [
  {
    kind: 'zone',
    pattern: /UnsupportedAvailabilityZone|does not currently have sufficient capacity to support the cluster/i,
    why: () => 'EKS has no room for a control plane in one of the zones',
    remedy: elsewhere,
  },
  {
    kind: 'quota',
    pattern: /AddressLimitExceeded|maximum number of addresses/i,
    why: () =>
      'the account has no Elastic IP address left in this region (5 by default), and each NAT gateway needs one',
    remedy: `Use \`nat: disable\` with public nodes, release addresses, or raise the quota "EC2-VPC Elastic IPs". ${leaked}`,
  },
  {
    kind: 'quota',
    pattern:
      /(Vpc|InternetGateway|NatGateway|SecurityGroup|Route|Subnet)s?LimitExceeded|maximum number of (VPCs|internet gateways|NAT gateways|subnets)/i,
    why: (match) => `the account may not have more ${quotaNoun(match[1] ?? match[2] ?? '')} in this region`,
    remedy: `Raise the quota in Service Quotas (VPC), or use another region. ${leaked}`,
  },
  {
    kind: 'quota',
    pattern:
      /VcpuLimitExceeded|more vCPU capacity|InstanceLimitExceeded|MaxSpotInstanceCountExceeded|Fleet Requests.*limit/i,
    why: () => 'the account may not run so many vCPUs of this kind of instance',
    remedy:
      'Raise the quota "Running On-Demand Standard instances" (or the spot one), or ask for fewer or smaller nodes.',
  },
  {
    kind: 'quota',
    pattern: /ResourceLimitExceeded|LimitExceeded|ServiceQuotaExceeded|Cluster limit|quota/i,
    why: (_, reason) => `a quota of the account is used up: ${reason}`,
    remedy: `Raise the quota in Service Quotas, or remove what is not needed any more. ${leaked}`,
  },
  {
    kind: 'capacity',
    pattern:
      /InsufficientInstanceCapacity|do(es)? not have sufficient .*capacity|UnfulfillableCapacity|no Spot capacity|Could not launch Spot/i,
    why: (_, reason) => {
      const type = /sufficient (\S+) capacity/.exec(reason)?.[1];
      return `AWS has no ${type ?? 'such'} instances left in the zone at the moment`;
    },
    remedy: elsewhere,
  },
  {
    kind: 'capacity',
    pattern: /instance type.*not supported in your requested Availability Zone|Unsupported.*instance type/i,
    why: () => 'a zone does not offer this instance type',
    remedy: elsewhere,
  },
  {
    kind: 'permission',
    pattern: /not authorized to perform:? (\S+?)(?: on resource:? (\S+))?(?:[\s,.]|$)/i,
    why: (match) => `the role may not ${match[1]}${match[2] === undefined ? '' : ` on ${match[2]}`}`,
    remedy: 'Allow it to the role in `role-to-assume`; the templates in iam/ hold all that the actions need.',
  },
  {
    kind: 'permission',
    pattern: /AccessDenied|UnauthorizedOperation|\bForbidden\b|explicit deny/i,
    why: (_, reason) => `the role lacks a permission: ${reason}`,
    remedy: 'Allow it to the role in `role-to-assume`; the templates in iam/ hold all that the actions need.',
  },
  {
    kind: 'name taken',
    pattern: /AlreadyExists|already exists|already in use by|EntityAlreadyExists/i,
    why: (_, reason) => `something of that name exists already: ${reason}`,
    remedy: 'Delete it if it is a leftover, or choose another `cluster-name`.',
  },
  {
    kind: 'network',
    pattern: /NodeCreationFailure|failed to join the kubernetes cluster/i,
    why: () => 'the instances started, but did not join the cluster',
    remedy:
      'They mostly lack a way to the Internet: private nodes need `nat: single`; public subnets of your own must give public addresses.',
  },
  {
    kind: 'network',
    pattern: /Ec2SubnetInvalidConfiguration|does not automatically assign public IP/i,
    why: () => 'a public subnet does not give its instances public addresses',
    remedy: 'Turn on auto-assigning public addresses in the subnet, or use private subnets with NAT.',
  },
  {
    kind: 'busy',
    pattern: /ExpiredToken|security token included in the request is expired/i,
    why: () => 'the session of the role ended while eksctl was at work, which renews it only when it has ended',
    remedy: 'Run the step again; it goes on where it stopped.',
  },
  {
    kind: 'busy',
    pattern:
      /Throttl|Rate exceeded|TooManyRequests|RequestLimitExceeded|InternalFailure|ServiceUnavailable|Internal error/i,
    why: (_, reason) => `AWS could not keep up: ${reason}`,
    remedy: 'Run the step again; it goes on where it stopped.',
  },
];

/**
 * Tells what a reason that AWS gave means and what to do about it. Pure.
 * @param standing whether the control plane is there, and with it the zones.
 */
export function explainFailure(raw: string, standing = false): Explanation {
  const reason = withoutWrapping(raw);
  const zones = zonesWithRoom(reason);
  for (const { kind, pattern, why, remedy } of rules) {
    const match = pattern.exec(reason);
    if (match === null) continue;
    const todo = typeof remedy === 'string' ? remedy : remedy(zones, standing);
    return { kind, why: why(match, reason), zones, remedy: todo };
  }
  return {
    kind: 'unknown',
    why: reason,
    zones,
    remedy: 'Remove the cause that AWS names and run the step again.',
  };
}

/** CloudFormation wraps what a service said: `Resource handler returned message: "…" (RequestToken: …, HandlerErrorCode: …)`. */
export function withoutWrapping(reason: string): string {
  const inner = /^Resource handler returned message: "(.*)" \(RequestToken: [^)]*\)$/s.exec(reason)?.[1] ?? reason;
  return inner.replace(/ \(Service: [^)]*Request ID: [^)]*\)/, '');
}

/** `Retry and choose from these availability zones: eu-west-1a, eu-west-1c`, as EKS and EC2 word it. */
function zonesWithRoom(reason: string): readonly string[] {
  const list =
    /(?:choos(?:e|ing)|from)(?: from)?(?: these)?(?: availability zones?)?:? ((?:[a-z]{2,4}(?:-[a-z]+)+-\d[a-z](?:, | or |, or )?)+)/i.exec(
      reason,
    );
  return list?.[1]?.match(/[a-z]{2,4}(?:-[a-z]+)+-\d[a-z]/g) ?? [];
}

function quotaNoun(word: string): string {
  const nouns: Record<string, string> = {
    vpc: 'VPCs',
    vpcs: 'VPCs',
    internetgateway: 'internet gateways',
    natgateway: 'NAT gateways',
    securitygroup: 'security groups',
    subnet: 'subnets',
    route: 'routes',
  };
  return nouns[word.toLowerCase()] ?? word;
}
