import { overlap } from './address-ranges.ts';
import { checked, nothingFound, notChecked, problem } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Shape } from './shape.ts';

/** Refuses to make a VPC whose addresses a network that will be peered with it uses too: AWS refuses to peer them. */
export function checkPeerRanges({ cidr }: Pick<Shape, 'cidr'>, peerCidrs: readonly string[]): Findings {
  if (peerCidrs.length === 0) return nothingFound;
  if (cidr === undefined) return notChecked('Overlap with `peer-cidrs`', 'the VPC exists already');
  const overlapping = peerCidrs.filter((peer) => overlap(cidr, peer));
  return checked(
    'Address range of the VPC',
    `${cidr} overlaps with ${overlapping.join(', ') || `none of ${peerCidrs.join(', ')}`}`,
    ...overlapping.map((peer) =>
      problem(
        'peer-cidrs',
        `${peer} overlaps with ${cidr}, the range of the new VPC; give the VPC another one by \`config\` (vpc.cidr)`,
        'vpc: { cidr: 10.64.0.0/16 }',
      ),
    ),
  );
}
