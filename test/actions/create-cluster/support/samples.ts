import { completeConfig } from '../../../../actions/create-cluster/config/complete.ts';
import { ConfigDocument } from '../../../../actions/create-cluster/config/document.ts';
import { substitute } from '../../../../actions/create-cluster/config/read-config.ts';
import type { UserConfig } from '../../../../actions/create-cluster/config/read-config.ts';
import { inputs as definition } from '../../../../actions/create-cluster/inputs.ts';
import type { CreateClusterInputs } from '../../../../actions/create-cluster/inputs.ts';
import { inputProblems } from '../../../../actions/create-cluster/rules.ts';
import { parseInputs } from '../../../../shared/action/inputs.ts';
import type { Tags } from '../../../../shared/aws/ownership.ts';

/** The inputs as the action gets them, of the texts of a workflow. Throws InputError as it does. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): CreateClusterInputs {
  const texts: Readonly<Record<string, string>> = { 'cluster-name': 'demo', 'aws-region': 'eu-west-1', ...given };
  return parseInputs(definition, (name) => texts[name] ?? '', inputProblems);
}

export function userConfig(text = ''): UserConfig {
  return { document: ConfigDocument.parse(substitute(text, { name: 'demo', region: 'eu-west-1' })), input: 'config' };
}

export const ownership: Tags = {
  'openremote.io/managed-by': 'eks-actions',
  'openremote.io/environment': 'demo',
  'openremote.io/repository': 'o/r',
  'openremote.io/run-id': '7',
};

export const surroundings = {
  region: 'eu-west-1',
  kubernetesVersion: '1.35',
  tags: ownership,
  clusterTags: { 'openremote.io/ttl': '28800s' },
};

/** The complete config for inputs and a config of the user's. */
export function completed(given: Readonly<Record<string, string>> = {}, text = ''): ConfigDocument {
  return completeConfig(userConfig(text), inputsOf(given), surroundings);
}

/** OpenRemote's own cluster.yaml: its kubernetes/ folder, August 2026. */
export const openremoteConfig = `# The cluster of OpenRemote
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig

metadata:
  name: \${CLUSTER_NAME}
  region: \${AWS_REGION}
  version: "1.35"

availabilityZones: ["\${AWS_REGION}a", "\${AWS_REGION}b"]

iam:
  withOIDC: true
  serviceAccounts:
    - metadata:
        name: aws-load-balancer-controller
        namespace: kube-system
      wellKnownPolicies:
        awsLoadBalancerController: true

nodeGroups:
  - name: ng-1
    instanceType: t2.large # 2 vCPU, 8 GiB
    desiredCapacity: 2
    volumeSize: 32

addons:
  - name: aws-ebs-csi-driver
    version: latest
    wellKnownPolicies:
      ebsCSIController: true
`;
