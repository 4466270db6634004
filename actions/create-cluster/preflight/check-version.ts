import type { ClusterVersion } from '../../../shared/aws/eks/cluster-versions.ts';
import type { Facts, Purpose } from './facts.ts';
import { checked, note, notChecked, nothingFound, problem } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Shape } from './shape.ts';

interface Life {
  /** What EKS does at the end of standard support: with STANDARD it upgrades the cluster by itself. */
  readonly supportType: Shape['supportType'];
  readonly expiresAt: Date | undefined;
  readonly now: Date;
}

/**
 * Refuses a version that EKS does not offer, or whose standard support ends while the environment lives. Of a cluster that runs
 * already it is only told.
 */
export function checkVersion(
  { kubernetesVersion, supportType }: Pick<Shape, 'kubernetesVersion' | 'supportType'>,
  { expiresAt }: Pick<Purpose, 'expiresAt'>,
  { versions, now, already }: Pick<Facts, 'versions' | 'now' | 'already'>,
): Findings {
  const of = `Kubernetes ${kubernetesVersion}`;
  if (!versions.checked) return notChecked(`Support of ${of}`, versions.reason);
  const life = { supportType, expiresAt, now };
  const offered = versions.value.filter(({ status }) => status !== 'unsupported');
  const lasting = offered.filter((each) => endOfLife(each, { ...life, supportType: 'STANDARD' }) === undefined);
  const against = (why: string, remedy: string) =>
    already.network
      ? note(`${of} runs, although ${why}; EKS upgrades the cluster by itself then.`)
      : problem('kubernetes-version', `${why}${remedy}`, (lasting[1] ?? lasting[0])?.version);

  const version = offered.find((each) => each.version === kubernetesVersion);
  if (version === undefined) {
    const list = offered.map((each) => each.version).join(', ');
    return checked(of, 'not offered', against(`EKS does not offer ${kubernetesVersion}, but ${list}`, ''));
  }
  const end = endOfLife(version, life);
  if (end === undefined) return checked(of, supportOf(version), supportNote(version, now));
  const remedy = supportType === 'EXTENDED' ? '' : '; `allow-extended-support: true` accepts six times the price';
  return checked(of, supportOf(version), against(end, remedy));
}

function supportOf({ status, standardEnds, extendedEnds }: ClusterVersion): string {
  return status === 'standard'
    ? `standard support until ${day(standardEnds)}`
    : `extended support until ${day(extendedEnds)}, at six times the price`;
}

/** Why a version does not last as long as the environment, or undefined if it does. Without an expiry only the present counts. */
function endOfLife(version: ClusterVersion, { supportType, expiresAt, now }: Life): string | undefined {
  const until = expiresAt ?? now;
  const { standardEnds, extendedEnds } = version;
  if (extendedEnds !== undefined && extendedEnds <= until) {
    return `AWS ends all support of ${version.version} on ${day(extendedEnds)}, ${before(expiresAt)}`;
  }
  const extended = version.status === 'extended' || (standardEnds !== undefined && standardEnds <= until);
  if (!extended || supportType === 'EXTENDED') return undefined;
  const verb = standardEnds !== undefined && standardEnds > now ? 'ends' : 'ended';
  return `standard support of ${version.version} ${verb} on ${day(standardEnds)}, ${before(expiresAt)}`;
}

function before(expiresAt: Date | undefined): string {
  return expiresAt === undefined ? 'before today' : `before the environment expires (${day(expiresAt)})`;
}

/** Says when the good time ends, if that is within the next quarter of a year. */
function supportNote({ version, status, standardEnds }: ClusterVersion, now: Date): Findings {
  if (status === 'extended')
    return note(`Kubernetes ${version} is in extended support, at six times the price of the control plane.`);
  const soon = standardEnds !== undefined && standardEnds.getTime() - now.getTime() < 90 * 86_400_000;
  return soon ? note(`Standard support of Kubernetes ${version} ends on ${day(standardEnds)}.`) : nothingFound;
}

function day(date: Date | undefined): string {
  return date?.toISOString().slice(0, 10) ?? 'a day that EKS does not tell';
}
