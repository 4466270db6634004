import type { Tags } from '../../../shared/aws/ownership.ts';
import type { ConfigDocument } from './document.ts';
import { addTags } from './node-groups.ts';
import { computeOf, isFargateOnly } from './shape.ts';

/** The service account that the load balancer controller's chart uses. */
export const controllerServiceAccount = { namespace: 'kube-system', name: 'aws-load-balancer-controller' } as const;

const policies = { awsLoadBalancerController: true };

/**
 * Gives the load balancer controller its role unless the config does: by EKS Pod Identity, on Fargate (where no pod identity
 * agent runs) by IRSA. Auto Mode has a controller of its own.
 */
export function completeIdentities(document: ConfigDocument, tags: Tags): void {
  const compute = computeOf(document);
  if (!compute.autoMode && !hasControllerIdentity(document)) {
    const { namespace, name } = controllerServiceAccount;
    if (isFargateOnly(compute)) {
      document.setDefault(['iam', 'withOIDC'], true);
      // Without OIDC there is no way to give it one; whoever says so knows.
      if (document.get(['iam', 'withOIDC']) === true)
        document.append(['iam', 'serviceAccounts'], { metadata: { name, namespace }, wellKnownPolicies: policies });
    } else {
      const association = { namespace, serviceAccountName: name, wellKnownPolicies: policies };
      document.append(['iam', 'podIdentityAssociations'], association);
    }
  }
  for (const list of ['serviceAccounts', 'podIdentityAssociations']) {
    document.items(['iam', list]).forEach((_, index) => addTags(document, ['iam', list, index, 'tags'], tags));
  }
}

function hasControllerIdentity(document: ConfigDocument): boolean {
  const { namespace, name } = controllerServiceAccount;
  const accounts = document.items(['iam', 'serviceAccounts']) as readonly {
    metadata?: { name?: string; namespace?: string };
  }[];
  const associations = document.items(['iam', 'podIdentityAssociations']);
  return (
    accounts.some(({ metadata }) => metadata?.name === name && metadata.namespace === namespace) ||
    associations.some((each) => each['serviceAccountName'] === name && each['namespace'] === namespace)
  );
}
