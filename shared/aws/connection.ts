import type { AgentOptions } from 'node:https';

import type { Access } from './access.ts';
import { writeAccessFile } from './credentials/access-file.ts';
import { childProfile } from './credentials/child-profile.ts';
import { accountOf, furtherSession } from './credentials/further-role.ts';
import type { FurtherRole } from './credentials/further-role.ts';
import { checkAccount, identify } from './credentials/identity.ts';
import { sessionSource } from './credentials/session-source.ts';
import { standardChain } from './credentials/standard-chain.ts';
import type { ChainCredentials } from './credentials/standard-chain.ts';
import type { Surroundings } from './credentials/surroundings.ts';
import { helperProgram } from './helper-program.ts';
import { inTurn } from './load-in-turn.ts';
import { pricingRegion } from './pricing-region.ts';

export interface ConnectionOptions extends Surroundings {
  readonly access: Access;
  /** The action's private directory; sessions and the profile of child processes are kept there. */
  readonly directory: string;
  /** Root folder of the suite, where `dist/` lies. */
  readonly suite: string;
}

/** An AWS account as one action sees it: clients that renew their credentials, and the same for child processes. */
export class Aws {
  readonly region: string;
  readonly accountId: string;
  readonly access: Access;
  readonly #options: ConnectionOptions;
  readonly #credentials: Credentials;
  readonly #clients = new Map<string, Promise<unknown>>();

  private constructor(options: ConnectionOptions, credentials: Credentials, accountId: string) {
    this.#options = options;
    this.#credentials = credentials;
    this.access = options.access;
    this.region = options.access.region;
    this.accountId = accountId;
  }

  /**
   * Connects and finds out which account this is.
   * @throws ActionError if credentials can't be had or the account is not an allowed one; nothing was changed then.
   */
  static async connect(options: ConnectionOptions): Promise<Aws> {
    const { access, directory, environment } = options;
    const credentials =
      access.roles.length === 0
        ? await standardChain(access.region, options)
        : sessionSource(access, directory, options);
    const { client, sdk } = await new Aws(options, credentials, '').sts();
    const identity = await identify({
      region: access.region,
      environment,
      ask: () => client.send(new sdk.GetCallerIdentityCommand({})),
      clockOffset: () => client.config.systemClockOffset,
    });
    checkAccount(identity, access.allowedAccountIds);
    return new Aws(options, credentials, identity.accountId);
  }

  /**
   * AWS as a further role sees it, in whatever account that is. The role is assumed from this connection at the first call
   * that needs it, and again whenever its session nears its end. Only for calls of ours: child processes don't get it.
   */
  through(role: FurtherRole): Aws {
    const credentials = furtherSession(() => this.sts(), role, this.#options);
    return new Aws(this.#options, credentials, accountOf(role.arn));
  }

  /** The same account in another region, for child processes too: their region comes from the environment, which wins over the profile's. */
  inRegion(region: string): Aws {
    return new Aws({ ...this.#options, access: { ...this.access, region } }, this.#credentials, this.accountId);
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

  autoScaling() {
    return this.#client(
      'autoscaling',
      () => import('./sdk/auto-scaling.ts'),
      (sdk, settings) => new sdk.AutoScalingClient(settings),
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

  acm() {
    return this.#client(
      'acm',
      () => import('./sdk/acm.ts'),
      (sdk, settings) => new sdk.ACMClient(settings),
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

  ssm() {
    return this.#client(
      'ssm',
      () => import('./sdk/ssm.ts'),
      (sdk, settings) => new sdk.SSMClient(settings),
    );
  }

  tagging() {
    return this.#client(
      'tagging',
      () => import('./sdk/resource-groups-tagging-api.ts'),
      (sdk, settings) => new sdk.ResourceGroupsTaggingAPIClient(settings),
    );
  }

  /** Prices are asked for in one of a few regions, whatever region they are of. */
  pricing() {
    return this.#client(
      'pricing',
      () => import('./sdk/pricing.ts'),
      (sdk, settings) => new sdk.PricingClient({ ...settings, region: pricingRegion(settings.region) }),
    );
  }

  serviceQuotas() {
    return this.#client(
      'servicequotas',
      () => import('./sdk/service-quotas.ts'),
      (sdk, settings) => new sdk.ServiceQuotasClient(settings),
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
    const program = helperProgram(this.#options.suite, 'credentials');
    const command = [process.execPath, program, '--access', await writeAccessFile(directory, access)];
    return { ...(await childProfile({ directory, region: access.region, command }, environment)), ...region };
  }

  /**
   * One call of a service of the JSON protocol whose client the bundle does not carry, for the sake of a single operation.
   * @returns the answer as it came; an error's code is in its member `__type`.
   */
  async callJson(
    call: { readonly service: string; readonly host: string; readonly region: string; readonly target: string },
    input: object,
  ): Promise<{ readonly status: number; readonly answer: unknown }> {
    const { environment } = this.#options;
    const [{ signHeaders }, { httpAnswer }] = await Promise.all([
      import('./credentials/signature.ts'),
      import('./credentials/http-request.ts'),
    ]);
    const url = new URL(environment['AWS_ENDPOINT_URL'] ?? `https://${call.host}`);
    const body = JSON.stringify(input);
    const credentials = await this.#credentials();
    const headers = signHeaders({
      region: call.region,
      service: call.service,
      credentials: {
        accessKeyId: credentials.accessKeyId,
        secretAccessKey: credentials.secretAccessKey,
        ...(credentials.sessionToken === undefined ? {} : { sessionToken: credentials.sessionToken }),
      },
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': call.target },
      body,
    });
    const { status, text } = await httpAnswer({ url, method: 'POST', headers, body, environment });
    return { status, answer: text === '' ? {} : (JSON.parse(text) as unknown) };
  }

  /** Path of the access file that our exec plugin takes, or undefined where the standard credential chain is used. */
  async accessFile(): Promise<string | undefined> {
    const { access, directory } = this.#options;
    return access.roles.length === 0 ? undefined : writeAccessFile(directory, access);
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
    const sdk = await inTurn(load);
    const client = create(sdk, this.#settings());
    nameCallsInErrors(client, name);
    return { client, sdk };
  }

  #settings(): ClientSettings {
    const { access, environment } = this.#options;
    const agent = { proxyEnv: environment };
    return {
      region: access.region,
      // CloudFormation, EC2 and IAM throttle bursts; eight attempts with the SDK's back-off ride out about a minute.
      maxAttempts: 8,
      customUserAgent: [['eks-actions', '1']],
      // The SDK itself knows neither proxies nor limits. Node's agents know HTTPS_PROXY and NO_PROXY.
      requestHandler: {
        httpAgent: agent,
        httpsAgent: agent,
        connectionTimeout: 10_000,
        requestTimeout: 60_000,
        throwOnRequestTimeout: true,
      },
      credentials: this.#credentials,
    };
  }
}

type Credentials = () => Promise<ChainCredentials>;

interface ClientSettings {
  region: string;
  maxAttempts: number;
  customUserAgent: [string, string][];
  requestHandler: {
    httpAgent: AgentOptions;
    httpsAgent: AgentOptions;
    connectionTimeout: number;
    requestTimeout: number;
    throwOnRequestTimeout: boolean;
  };
  credentials: Credentials;
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
