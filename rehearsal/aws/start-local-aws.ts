import { Clock } from '../clock.ts';
import { Faults } from '../faults.ts';
import { realistic, type Latency } from '../latency.ts';
import { Recorder } from '../recorder.ts';
import { type Credential, CredentialBook } from './credentials.ts';
import { LocalAwsCloud, type LocalAwsOptions } from './local-aws.ts';
import { startWireServer } from './server.ts';
import type { Principal, Service } from './service.ts';
import { Store } from './store.ts';

export const defaultAccount = '111122223333';
export const defaultRegion = 'eu-west-1';

/** Who the ambient test keys belong to: a user who may do everything. */
export const ambientPrincipal: Principal = {
  arn: `arn:aws:iam::${defaultAccount}:user/rehearsal`,
  account: defaultAccount,
};

export interface StartOptions extends Partial<Omit<LocalAwsOptions, 'endpoint' | 'latency' | 'services'>> {
  readonly services: readonly Service[];
  readonly latency?: Partial<Latency>;
  /** Rehearsed seconds per real second, where no clock is given. Default 150. */
  readonly speed?: number;
}

export interface StartedAws {
  readonly aws: LocalAwsCloud;
  /** Long-lived test keys of the ambient principal. */
  readonly ambient: Credential;
  /** Settings for an SDK client that talks to this cloud as the ambient principal. */
  clientSettings(region?: string): {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
    maxAttempts: number;
  };
  stop(): Promise<void>;
}

/** Starts the AWS side alone, with the given services, on a loopback port. Also what tests of one service start. */
export async function startLocalAws(options: StartOptions): Promise<StartedAws> {
  const credentials = options.credentials ?? new CredentialBook();
  const ambient = credentials.issueLongLived(ambientPrincipal);
  const region = options.region ?? defaultRegion;
  const server = await startWireServer((request) => aws.handle(request));
  const aws = new LocalAwsCloud({
    clock: options.clock ?? new Clock(options.speed ?? 150),
    latency: { ...realistic, ...options.latency },
    recorder: options.recorder ?? new Recorder(),
    faults: options.faults ?? new Faults(),
    store: options.store ?? new Store(),
    account: options.account ?? defaultAccount,
    region,
    endpoint: server.endpoint,
    credentials,
    services: options.services,
  });
  return {
    aws,
    ambient,
    clientSettings: (clientRegion = region) => ({
      endpoint: server.endpoint,
      region: clientRegion,
      credentials: { accessKeyId: ambient.accessKeyId, secretAccessKey: ambient.secretAccessKey },
      maxAttempts: 1,
    }),
    stop: async () => {
      aws.clock.stop();
      await server.stop();
    },
  };
}
