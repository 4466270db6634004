/** Numbers that AWS limits per account and region; the defaults are those of a new account (field notes 2.1). */
export interface Ec2Quotas {
  vpcs: number;
  internetGateways: number;
  elasticAddresses: number;
  natGatewaysPerZone: number;
  subnetsPerVpc: number;
  securityGroupsPerVpc: number;
  rulesPerSecurityGroup: number;
  /** vCPUs of running on-demand instances. New accounts have 5 to 32; the rehearsal gives the upper end. */
  onDemandVcpus: number;
}

/**
 * What a scenario may turn on the local EC2, at any time: the service reads it at every call.
 */
export interface Ec2Options {
  quotas: Ec2Quotas;
  /** False where the zone is short of this type just now: RunInstances answers InsufficientInstanceCapacity. */
  hasCapacity: (instanceType: string, zone: string) => boolean;
  /**
   * The secondary network interfaces that the VPC CNI attaches to the nodes of a cluster: none at all, removed with the node, or
   * left behind as `available` when the node goes (the leak race of eksctl#1849, the usual reason for a stuck security group).
   */
  cniInterfaces: 'none' | 'clean' | 'leak';
}

export const defaultQuotas: Ec2Quotas = {
  vpcs: 5,
  internetGateways: 5,
  elasticAddresses: 5,
  natGatewaysPerZone: 5,
  subnetsPerVpc: 200,
  securityGroupsPerVpc: 2500,
  rulesPerSecurityGroup: 60,
  onDemandVcpus: 32,
};

/** Options with the defaults filled in. The object that is returned may be changed while the service runs. */
export function ec2Options(
  given: Partial<Omit<Ec2Options, 'quotas'>> & { quotas?: Partial<Ec2Quotas> } = {},
): Ec2Options {
  return {
    hasCapacity: given.hasCapacity ?? (() => true),
    cniInterfaces: given.cniInterfaces ?? 'none',
    quotas: { ...defaultQuotas, ...given.quotas },
  };
}
