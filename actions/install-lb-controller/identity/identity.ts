import type { RoleStatements } from '../../../shared/aws/iam/role-statements.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import { serviceAccount } from '../chart-values.ts';
import type { AccountFound } from '../chart-values.ts';

/** How pods get a role: by EKS Pod Identity, or by an annotation of their ServiceAccount. */
export type IdentityKind = 'pod-identity' | 'irsa';

/** What there is for the controller's pods to get a role by. */
export interface IdentityFound {
  /** Role that EKS Pod Identity gives the ServiceAccount. */
  readonly associatedRole: string | undefined;
  readonly account: AccountFound | undefined;
  /** The Pod Identity agent is an add-on of the cluster. */
  readonly agent: boolean;
  /** The controller's pods would run on Fargate, where no agent runs. */
  readonly onFargate: boolean;
  /** IAM knows the cluster's OIDC issuer. */
  readonly identityProvider: boolean;
  /** What the role in use may do; undefined without one. */
  readonly statements: RoleStatements | undefined;
}

export interface IdentityDecision {
  readonly kind: IdentityKind;
  /** The role in use, undefined if one has to be made. */
  readonly roleArn: string | undefined;
}

type Asked = IdentityKind | 'auto';

/** The roles that would take effect, in the order in which EKS prefers them. */
function usable(found: Omit<IdentityFound, 'statements'>): readonly IdentityDecision[] {
  const associated = found.agent && !found.onFargate ? found.associatedRole : undefined;
  const annotated = found.account?.roleArn ?? '';
  return [
    ...(associated === undefined ? [] : [{ kind: 'pod-identity' as const, roleArn: associated }]),
    ...(annotated === '' ? [] : [{ kind: 'irsa' as const, roleArn: annotated }]),
  ];
}

/**
 * Which role the controller gets, and how: one that is there if it is of the kind that was asked for, else a new one. Pure.
 * @throws ActionError if Pod Identity was asked for where it can't work.
 */
export function decideIdentity(asked: Asked, found: Omit<IdentityFound, 'statements'>): IdentityDecision {
  if (asked === 'pod-identity' && (found.onFargate || !found.agent)) {
    throw new ActionError({
      what: 'The controller can’t get its role by EKS Pod Identity here',
      where: `service account ${serviceAccount.namespace}/${serviceAccount.name}`,
      why: found.onFargate
        ? 'its pods run on Fargate, where no Pod Identity agent runs'
        : 'the cluster has no add-on eks-pod-identity-agent',
      remedy: 'Set `identity` to `irsa` or `auto`, or run openremote/eks-actions/create-cluster, which adds the agent.',
    });
  }
  const there = usable(found).find(({ kind }) => asked === 'auto' || kind === asked);
  if (there !== undefined) return there;
  const kind = asked === 'auto' ? (found.agent && !found.onFargate ? 'pod-identity' : 'irsa') : asked;
  return { kind, roleArn: undefined };
}
