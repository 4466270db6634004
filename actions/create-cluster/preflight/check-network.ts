import { overlap } from './address-ranges.ts';
import { note, problem, together } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Shape } from './shape.ts';

/** Refuses to make a VPC whose addresses a network that will be peered with it uses too: AWS refuses to peer them. */
export function checkPeerRanges({ cidr }: Pick<Shape, 'cidr'>, peerCidrs: readonly string[]): Findings {
  if (cidr === undefined) {
    return peerCidrs.length === 0 ? note() : note('Overlap with `peer-cidrs`: not checked, the VPC exists already.');
  }
  return together(
    ...peerCidrs
      .filter((peer) => overlap(cidr, peer))
      .map((peer) =>
        problem(
          'peer-cidrs',
          `${peer} overlaps with ${cidr}, the range of the new VPC; give the VPC another one by \`config\` (vpc.cidr)`,
          'vpc: { cidr: 10.64.0.0/16 }',
        ),
      ),
  );
}
