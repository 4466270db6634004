import { CommandError } from '../errors.ts';

export interface PlannedSubnet {
  readonly zone: string;
  readonly cidr: string;
}

export interface SubnetPlan {
  readonly public: readonly PlannedSubnet[];
  readonly private: readonly PlannedSubnet[];
}

/**
 * How eksctl cuts a VPC: into 8 equal parts for up to 4 zones, into 16 for more; first the public subnets in the order of the
 * zones, then the private ones.
 */
export function planSubnets(vpcCidr: string, zones: readonly string[]): SubnetPlan {
  const bits = zones.length * 2 <= 8 ? 3 : 4;
  const blocks = split(vpcCidr, bits);
  const take = (zone: string, index: number): PlannedSubnet => ({ zone, cidr: blocks[index] ?? '' });
  if (zones.length * 2 > blocks.length) {
    throw new CommandError(
      `insufficient number of subnets (have ${blocks.length}, but need ${zones.length * 2}) for ${zones.length} availability zones`,
    );
  }
  return {
    public: zones.map((zone, index) => take(zone, index)),
    private: zones.map((zone, index) => take(zone, zones.length + index)),
  };
}

function split(cidr: string, bits: number): string[] {
  const [address = '', prefix = ''] = cidr.split('/');
  const length = Number(prefix);
  if (length < 16 || length > 24) {
    throw new CommandError(`VPC CIDR prefix must be between /16 and /24`);
  }
  const start = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - length - bits);
  return Array.from({ length: 2 ** bits }, (_, index) => `${dotted(start + index * size)}/${length + bits}`);
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
