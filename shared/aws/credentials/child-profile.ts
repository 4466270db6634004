import { join } from 'node:path';

import { writePrivateFile } from './private-file.ts';

/** Variables by which a child process would find credentials or a profile other than ours. */
const overriding: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  // Old names of the two, which the AWS SDK for Go (eksctl) still takes.
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_SESSION_NAME',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
];

const profile = 'eks-actions';

export interface ChildProfile {
  /** The private directory of the action; the profile is written there. */
  readonly directory: string;
  readonly region: string;
  /** Program and arguments that print a session (see program.ts). */
  readonly command: readonly string[];
}

/**
 * Writes an AWS profile whose `credential_process` is our own program, and returns `environment` changed so that a child
 * process uses that profile and nothing else. No key is in it.
 */
export async function childProfile(
  { directory, region, command }: ChildProfile,
  environment: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const config = join(directory, 'aws-config');
  // An own, empty credentials file: keys under the same profile name in the user's would win over credential_process.
  const credentials = join(directory, 'aws-credentials');
  await Promise.all([
    writePrivateFile(
      config,
      `[profile ${profile}]\nregion = ${region}\ncredential_process = ${command.map(quoted).join(' ')}\n`,
    ),
    writePrivateFile(credentials, ''),
  ]);
  // Windows takes a variable's name in any case.
  const kept = Object.entries(environment).filter(([name]) => !overriding.includes(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: credentials,
    AWS_PROFILE: profile,
    AWS_SDK_LOAD_CONFIG: '1',
  };
}

/** The SDKs give the line to a shell; on Windows that is cmd.exe, which is best left without quotes where none are needed. */
function quoted(part: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(part) ? part : `"${part}"`;
}
