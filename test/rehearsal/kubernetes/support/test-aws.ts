import { CredentialBook } from '../../../../rehearsal/aws/credentials.ts';
import { LocalAwsCloud } from '../../../../rehearsal/aws/local-aws.ts';
import type { Principal, Service } from '../../../../rehearsal/aws/service.ts';
import { Store } from '../../../../rehearsal/aws/store.ts';
import { Clock } from '../../../../rehearsal/clock.ts';
import { Faults } from '../../../../rehearsal/faults.ts';
import { realistic } from '../../../../rehearsal/latency.ts';
import type { Latency } from '../../../../rehearsal/latency.ts';
import { Recorder } from '../../../../rehearsal/recorder.ts';

export const account = '111122223333';
export const region = 'eu-west-1';
export const clusterName = 'demo';

export interface TestAwsOptions {
  services?: readonly Service[];
  latency?: Partial<Latency>;
  speed?: number;
}

/** The local AWS without its wire: bearer tokens are the names of roles (`admin`, `viewer`) instead of signed URLs. */
export class TestAws extends LocalAwsCloud {
  constructor(options: TestAwsOptions = {}) {
    super({
      clock: new Clock(options.speed ?? 3000),
      latency: { ...realistic, ...options.latency },
      recorder: new Recorder(),
      faults: new Faults(),
      store: new Store(),
      account,
      region,
      endpoint: 'http://127.0.0.1:1',
      credentials: new CredentialBook(),
      services: options.services ?? [],
    });
  }

  override verifyKubernetesToken(token: string): Promise<Principal | undefined> {
    return Promise.resolve(token === 'expired' ? undefined : principalOf(token));
  }

  /** Gives the role an access entry with an access policy. */
  allow(role: string, policy: string, namespaces?: string[]): void {
    const { roleArn = '' } = principalOf(role);
    const scope = namespaces === undefined ? { type: 'cluster' } : { type: 'namespace', namespaces };
    this.store.add({
      type: 'AWS::EKS::AccessEntry',
      id: `${clusterName}/${roleArn}`,
      arn: `arn:aws:eks:${region}:${account}:access-entry/${clusterName}/role/${account}/${role}`,
      account,
      region,
      createdBy: 'test',
      data: {
        clusterName,
        principalArn: roleArn,
        kubernetesGroups: [],
        policies: [{ policyArn: `arn:aws:eks::aws:cluster-access-policy/${policy}`, accessScope: scope }],
      },
    });
  }
}

export function principalOf(role: string): Principal {
  return {
    arn: `arn:aws:sts::${account}:assumed-role/${role}/session`,
    account,
    roleArn: `arn:aws:iam::${account}:role/${role}`,
    sessionName: 'session',
  };
}
