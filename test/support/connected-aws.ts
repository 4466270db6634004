import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CredentialBook } from '../../rehearsal/aws/credentials.ts';
import { startLocalAws, type StartedAws } from '../../rehearsal/aws/start-local-aws.ts';
import { createAwsServices, type Scenery } from '../../rehearsal/aws-services.ts';
import { Aws } from '../../shared/aws/connection.ts';

export interface ConnectedAws {
  /** The suite's own view of the local AWS, with the keys of the user who may do everything. */
  readonly aws: Aws;
  readonly local: StartedAws;
  readonly scenery: Scenery;
  stop(): Promise<void>;
}

/** The local AWS without Kubernetes, and the suite's connection to it: for tests of the modules that ask AWS. */
export async function connectedAws(region = 'eu-west-1'): Promise<ConnectedAws> {
  const credentials = new CredentialBook();
  const services = createAwsServices({
    credentials,
    // Nothing here takes a web identity, and no cluster becomes active.
    issuers: undefined as never,
    authority: undefined as never,
    startControlPlane: undefined as never,
  });
  const local = await startLocalAws({ services: services.all, credentials, region });
  const directory = await mkdtemp(join(tmpdir(), 'connected-aws-'));
  process.env['AWS_ENDPOINT_URL'] = local.aws.endpoint;
  process.env['AWS_ACCESS_KEY_ID'] = local.ambient.accessKeyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = local.ambient.secretAccessKey;
  const aws = await Aws.connect({
    access: { region, roles: [], sessionName: 'test', durationSeconds: 900, audience: '', allowedAccountIds: [] },
    directory,
    environment: process.env,
    suite: directory,
    log: () => undefined,
    mask: () => undefined,
  });
  return {
    aws,
    local,
    scenery: services.scenery,
    stop: async () => {
      await services.stop();
      await local.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
