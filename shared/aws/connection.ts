import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ActionError } from '../errors/action-error.ts';
import type { Access } from './access.ts';
import { helperProgram } from './helper-program.ts';
import { writeAccessFile } from './credentials/access-file.ts';
import { currentSession } from './credentials/provider.ts';
import type { SessionCredentials } from './credentials/session.ts';

/** Variables by which a child process would find credentials or a profile other than ours. */
const overriding: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_DEFAULT_PROFILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_SESSION_NAME',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

const profile = 'eks-actions';

export interface ConnectionOptions {
  readonly access: Access;
  /** The action's private directory; sessions and the profile of child processes are kept there. */
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Root folder of the suite, where `dist/` lies. */
  readonly suite: string;
}

/** An AWS account as one action sees it: clients that renew their credentials, and the same for child processes. */
export class Aws {
  readonly region: string;
  readonly accountId: string;
  readonly access: Access;
  readonly #options: ConnectionOptions;
  readonly #clients = new Map<string, Promise<unknown>>();

  private constructor(options: ConnectionOptions, accountId: string) {
    this.#options = options;
    this.access = options.access;
    this.region = options.access.region;
    this.accountId = accountId;
  }

  /**
   * Connects and finds out which account this is.
   * @throws ActionError if credentials can't be had or the account is not an allowed one; nothing was changed then.
   */
  static async connect(options: ConnectionOptions): Promise<Aws> {
    const draft = new Aws(options, '');
    const { client, sdk } = await draft.sts();
    const identity = await client.send(new sdk.GetCallerIdentityCommand({}));
    const accountId = identity.Account ?? '';
    const allowed = options.access.allowedAccountIds;
    if (allowed.length > 0 && !allowed.includes(accountId)) {
      throw new ActionError({
        what: `The credentials belong to account ${accountId}, which is not an allowed one`,
        where: identity.Arn ?? accountId,
        why: `allowed-account-ids holds ${allowed.join(', ')}`,
        remedy: 'Correct `role-to-assume` or `allowed-account-ids`. Nothing was created or changed.',
      });
    }
    return new Aws(options, accountId);
  }

  sts() {
    return this.#client(
      'sts',
      () => import('./sdk/sts.ts'),
      (sdk, settings) => new sdk.STSClient(settings),
    );
  }

  eks() {
    return this.#client(
      'eks',
      () => import('./sdk/eks.ts'),
      (sdk, settings) => new sdk.EKSClient(settings),
    );
  }

  ec2() {
    return this.#client(
      'ec2',
      () => import('./sdk/ec2.ts'),
      (sdk, settings) => new sdk.EC2Client(settings),
    );
  }

  cloudFormation() {
    return this.#client(
      'cloudformation',
      () => import('./sdk/cloudformation.ts'),
      (sdk, settings) => new sdk.CloudFormationClient(settings),
    );
  }

  elasticLoadBalancing() {
    return this.#client(
      'elasticloadbalancing',
      () => import('./sdk/elastic-load-balancing-v2.ts'),
      (sdk, settings) => new sdk.ElasticLoadBalancingV2Client(settings),
    );
  }

  route53() {
    return this.#client(
      'route53',
      () => import('./sdk/route-53.ts'),
      (sdk, settings) => new sdk.Route53Client(settings),
    );
  }

  iam() {
    return this.#client(
      'iam',
      () => import('./sdk/iam.ts'),
      (sdk, settings) => new sdk.IAMClient(settings),
    );
  }

  logs() {
    return this.#client(
      'logs',
      () => import('./sdk/cloudwatch-logs.ts'),
      (sdk, settings) => new sdk.CloudWatchLogsClient(settings),
    );
  }

  tagging() {
    return this.#client(
      'tagging',
      () => import('./sdk/resource-groups-tagging-api.ts'),
      (sdk, settings) => new sdk.ResourceGroupsTaggingAPIClient(settings),
    );
  }

  /**
   * The environment for eksctl, Helm and kubectl. With roles, they get a profile whose `credential_process` is our own
   * program, so that they too outlive a session; no key is ever in their environment.
   */
  async childEnvironment(): Promise<NodeJS.ProcessEnv> {
    const { access, directory, environment } = this.#options;
    const region = { AWS_REGION: access.region, AWS_DEFAULT_REGION: access.region };
    if (access.roles.length === 0) return { ...environment, ...region };
    const child = Object.fromEntries(Object.entries(environment).filter(([name]) => !overriding.includes(name)));
    return {
      ...child,
      ...region,
      AWS_CONFIG_FILE: await this.#writeProfile(directory),
      AWS_PROFILE: profile,
      AWS_SDK_LOAD_CONFIG: '1',
    };
  }

  /** Path of the access file that our exec plugin takes, or undefined where the standard credential chain is used. */
  async accessFile(): Promise<string | undefined> {
    const { access, directory } = this.#options;
    return access.roles.length === 0 ? undefined : writeAccessFile(directory, access);
  }

  async #writeProfile(directory: string): Promise<string> {
    const access = await writeAccessFile(directory, this.access);
    const path = join(directory, 'aws-config');
    const command = [process.execPath, helperProgram(this.#options.suite, 'credentials'), '--access', access]
      .map((part) => `"${part}"`)
      .join(' ');
    const text = `[profile ${profile}]\nregion = ${this.region}\ncredential_process = ${command}\n`;
    if ((await readFile(path, 'utf8').catch(() => '')) !== text) await writeFile(path, text, { mode: 0o600 });
    return path;
  }

  #client<Sdk, Client extends AnyClient>(
    name: string,
    load: () => Promise<Sdk>,
    create: (sdk: Sdk, settings: ClientSettings) => Client,
  ): Promise<{ client: Client; sdk: Sdk }> {
    const known = this.#clients.get(name) ?? this.#createClient(name, load, create);
    this.#clients.set(name, known);
    return known as Promise<{ client: Client; sdk: Sdk }>;
  }

  async #createClient<Sdk, Client extends AnyClient>(
    name: string,
    load: () => Promise<Sdk>,
    create: (sdk: Sdk, settings: ClientSettings) => Client,
  ): Promise<{ client: Client; sdk: Sdk }> {
    const sdk = await load();
    const client = create(sdk, this.#settings());
    nameCallsInErrors(client, name);
    return { client, sdk };
  }

  #settings(): ClientSettings {
    const { access, directory, environment } = this.#options;
    return {
      region: access.region,
      // CloudFormation, EC2 and IAM throttle bursts; eight attempts with the SDK's back-off ride out about a minute.
      maxAttempts: 8,
      customUserAgent: [['eks-actions', '1']],
      ...(access.roles.length === 0 ? {} : { credentials: () => currentSession(access, directory, environment) }),
    };
  }
}

interface ClientSettings {
  region: string;
  maxAttempts: number;
  customUserAgent: [string, string][];
  credentials?: () => Promise<SessionCredentials>;
}

/** Every SDK client has a stack of middleware, each over its own inputs and outputs, which none of ours looks at. */
interface AnyClient {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly middlewareStack: { add(middleware: any, options: { step: 'initialize'; name: string }): void };
}
type Next = (args: unknown) => Promise<unknown>;

/** AWS exceptions don't say which call they answer; this writes it on them for the messages (see errors/explain.ts). */
function nameCallsInErrors(client: AnyClient, service: string): void {
  const middleware = (next: Next, context: { commandName?: string }) => async (args: unknown) => {
    try {
      return await next(args);
    } catch (error) {
      const operation = (context.commandName ?? '').replace(/Command$/, '');
      if (error instanceof Error) Object.assign(error, { awsCall: `${service}:${operation}` });
      throw error;
    }
  };
  client.middlewareStack.add(middleware, { step: 'initialize', name: 'nameCallsInErrors' });
}
