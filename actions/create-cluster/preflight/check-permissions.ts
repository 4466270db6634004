import type { Denied } from '../../../shared/aws/iam/permissions.ts';
import type { Facts } from './facts.ts';
import { checked, note, notChecked, nothingFound, refusal } from './findings.ts';
import type { Findings } from './findings.ts';

/** What only the control plane and its VPC take. */
const forNetwork =
  /^(eks:CreateCluster|ec2:(Create(Vpc|Subnet|InternetGateway|RouteTable|SecurityGroup|NatGateway)|AllocateAddress))$/;

/** Refuses what IAM says will be denied; denials of which IAM itself is not sure are only told. */
export function checkPermissions({ denied, already }: Pick<Facts, 'denied' | 'already'>): Findings {
  if (!denied.checked) return notChecked('Permissions', denied.reason);
  const needed = denied.value.filter(({ action }) => !already.network || !forNetwork.test(action));
  const unsure = needed.filter((each) => each.unsure);
  const sure = needed.filter((each) => !each.unsure);
  const list = (some: readonly Denied[]) => some.map(({ action }) => action).join(', ');
  const found = needed.length === 0 ? 'IAM allows the calls that making it takes' : `IAM denies ${list(needed)}`;
  return checked(
    'Permissions',
    found,
    unsure.length === 0
      ? nothingFound
      : note(`IAM may refuse ${list(unsure)}; its policies have conditions that can't be simulated.`),
    sure.length === 0
      ? nothingFound
      : refusal({
          what: `The role may not make ${sure.length === 1 ? 'a call' : `${sure.length} calls`} that creating the cluster needs`,
          where: [...new Set(sure.map(({ resource }) => resource))].join(', '),
          why: `IAM denies ${list(sure)}${sure.some(({ explicit }) => explicit) ? ' (some by an explicit Deny)' : ''}`,
          remedy: 'Allow them to the role in `role-to-assume`; the templates in iam/ hold all that the actions need.',
        }),
  );
}
