import type { Resource } from '../aws/store.ts';
import type { Session } from '../session.ts';

/** How many there are of each kind and name, what is random in names left out: `AWS::EC2::VPC eksctl-demo-cluster/VPC`. */
export type State = Readonly<Record<string, number>>;

/** States of things that AWS shows for a while although they are gone. */
const gone = ['terminated', 'deleted', 'DELETED', 'DELETE_COMPLETE'];

/** What exists in the cloud beyond what was given, sorted. */
export function stateOf(session: Session): State {
  const { store } = session.cloud.aws;
  const resources = store
    .left()
    .filter((resource) => !gone.includes(store.stateOf(resource) ?? ''))
    .map((resource) => `${resource.type} ${patternOf(nameOf(resource))}`);
  const records = session.left().filter(({ type }) => type === 'AWS::Route53::RecordSet');
  return countEach([...resources, ...records.map(({ type, id }) => `${type} ${id}`)]);
}

/** What differs, a line each: `- 1 × …` is missing, `+ 2 × …` is too much. Pure. */
export function differences(expected: State, found: State): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  return names.flatMap((name) => {
    const more = (found[name] ?? 0) - (expected[name] ?? 0);
    return more === 0 ? [] : [`${more > 0 ? '+' : '-'} ${Math.abs(more)} × ${name}`];
  });
}

/** The name that a person would look for; network interfaces have none, but their description says what they are for. */
function nameOf({ id, tags, data }: Resource): string {
  const { StackName, LoadBalancerName, TargetGroupName, GroupName, Description } = data as Record<string, unknown>;
  const told = [tags['Name'], StackName, LoadBalancerName, TargetGroupName, GroupName, Description];
  return told.find((each): each is string => typeof each === 'string' && each !== '') ?? id;
}

/** A name with everything random in it replaced by `*`: UUIDs, hexadecimal ids (OIDC issuers' in capitals), the endings that CloudFormation gives. Pure. */
export function patternOf(name: string): string {
  return name
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*')
    .replaceAll(/(?<![0-9A-Za-z])[0-9A-F]{32}(?![0-9A-Za-z])/g, '*')
    .replaceAll(/(?<![0-9A-Za-z])(?=[a-f]*[0-9])[0-9a-f]{8,}(?![0-9A-Za-z])/g, '*')
    .replace(/-[A-Za-z0-9]{12}$/, '-*');
}

function countEach(names: readonly string[]): State {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
