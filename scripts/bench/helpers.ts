/** The two programs that eksctl, kubectl and Helm start for nearly every call, as they find things in the middle of a job. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withAwsCli } from './aws-cli.ts';
import { bareNode, bundle, report, time, withFolder } from './timing.ts';
import type { Measured } from './timing.ts';

const runs = 15;
const clusterArgs = ['--cluster-name', 'demo', '--region', 'eu-west-1'];
const exampleKeys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' };

export async function benchHelpers(): Promise<void> {
  await withFolder(async (folder) => {
    const access = writeAccess(folder);
    await report(bareNode, [...refusing(), ...working(folder, access)], runs);
    await compareWithAwsCli(folder, access);
  });
}

/** An access file as an action leaves it, with a session that is good for an hour. */
function writeAccess(folder: string): string {
  const access = join(folder, 'access.json');
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  const session = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'example', sessionToken: 'example', expiration };
  writeFileSync(access, JSON.stringify({ region: 'eu-west-1', roles: ['arn:aws:iam::111122223333:role/example'] }));
  writeFileSync(join(folder, 'session.json'), JSON.stringify(session));
  return access;
}

function refusing(): Measured[] {
  return ['credentials', 'kube-token'].map((name) => ({
    name: `${name} refuses, for lack of arguments`,
    args: [bundle(name)],
    refuses: true,
    aim: 2.5,
  }));
}

function working(folder: string, access: string): Measured[] {
  const kubeToken = [bundle('kube-token'), ...clusterArgs];
  return [
    { name: 'credentials gives a session', args: [bundle('credentials'), '--access', access], aim: 2.5 },
    {
      name: 'kube-token gives a token that was kept',
      args: [...kubeToken, '--access', access, '--cache', folder],
      aim: 2.5,
    },
    { name: 'kube-token signs with a session', args: [...kubeToken, '--access', access], aim: 2.5 },
    { name: 'kube-token signs with keys of the environment', args: kubeToken, environment: exampleKeys, aim: 2.5 },
  ];
}

/** `aws eks get-token` signs only, as kube-token does: nothing is called. */
async function compareWithAwsCli(folder: string, access: string): Promise<void> {
  await withAwsCli(async ({ command, version }) => {
    const cli = {
      name: `aws eks get-token (${version})`,
      command,
      args: ['eks', 'get-token', ...clusterArgs],
      environment: exampleKeys,
    };
    // Python keeps its compiled modules from the first run on.
    await time(cli);
    await report(
      cli,
      working(folder, access)
        .slice(1)
        .map((each) => ({ ...each, aim: 0.1 })),
      7,
    );
  });
}
