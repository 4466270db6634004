import type { ClusterVersion } from '../../../shared/aws/cluster-versions.ts';
import type { Facts, Purpose } from './facts.ts';
import { note, problem, together } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Shape } from './shape.ts';

type Asked = Pick<Purpose, 'allowExtendedSupport' | 'expiresAt'>;

/** Refuses a version that EKS does not offer, or whose standard support ends while the environment lives. */
export function checkVersion(
  { kubernetesVersion }: Pick<Shape, 'kubernetesVersion'>,
  asked: Asked,
  { versions, now }: Pick<Facts, 'versions' | 'now'>,
): Findings {
  if (!versions.checked) return note(`Support of Kubernetes ${kubernetesVersion}: not checked (${versions.reason}).`);
  const offered = versions.value.filter(({ status }) => status !== 'unsupported');
  const version = offered.find((each) => each.version === kubernetesVersion);
  const lasting = offered.filter(
    (each) => endOfLife(each, { ...asked, allowExtendedSupport: false }, now) === undefined,
  );
  const example = (lasting[1] ?? lasting[0])?.version;
  if (version === undefined) {
    const list = offered.map((each) => each.version).join(', ');
    return problem('kubernetes-version', `EKS does not offer ${kubernetesVersion}, but ${list}`, example);
  }
  const end = endOfLife(version, asked, now);
  if (end === undefined) return supportNote(version, now);
  return together(problem('kubernetes-version', end, example));
}

/** Why a version does not last as long as the environment, or undefined if it does. Without an expiry only the present counts. */
function endOfLife(version: ClusterVersion, { allowExtendedSupport, expiresAt }: Asked, now: Date): string | undefined {
  const until = expiresAt ?? now;
  const { standardEnds, extendedEnds } = version;
  if (extendedEnds !== undefined && extendedEnds <= until) {
    return `AWS ends all support of ${version.version} on ${day(extendedEnds)}, ${before(expiresAt)}, and would upgrade the cluster by itself`;
  }
  const extended = version.status === 'extended' || (standardEnds !== undefined && standardEnds <= until);
  if (!extended || allowExtendedSupport) return undefined;
  return `standard support of ${version.version} ${standardEnds !== undefined && standardEnds > now ? 'ends' : 'ended'} on ${day(standardEnds)}, ${before(expiresAt)}; extended support costs six times as much (\`allow-extended-support: true\` accepts that)`;
}

function before(expiresAt: Date | undefined): string {
  return expiresAt === undefined ? 'before today' : `before the environment expires (${day(expiresAt)})`;
}

/** Says when the good time ends, if that is within the next quarter of a year. */
function supportNote({ version, status, standardEnds }: ClusterVersion, now: Date): Findings {
  if (status === 'extended')
    return note(`Kubernetes ${version} is in extended support, at six times the price of the control plane.`);
  const soon = standardEnds !== undefined && standardEnds.getTime() - now.getTime() < 90 * 86_400_000;
  return soon ? note(`Standard support of Kubernetes ${version} ends on ${day(standardEnds)}.`) : note();
}

function day(date: Date | undefined): string {
  return date?.toISOString().slice(0, 10) ?? 'a day that EKS does not tell';
}
