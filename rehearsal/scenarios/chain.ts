import type { ActionName } from '../../actions/index.ts';
import type { ActionOptions, ActionResult } from '../session.ts';

/** An environment as its inputs name it. */
export interface Environment {
  readonly cluster: string;
  readonly hostname: string;
  readonly role: string;
  readonly region: string;
}

/** The environment that scenarios bring up, if they need no more than one. */
export const environment = {
  cluster: 'demo',
  hostname: 'demo.openremote.example',
  role: 'arn:aws:iam::111122223333:role/eks-actions-deploy',
  region: 'eu-west-1',
} as const satisfies Environment;

/** One of several in the same cloud. */
export function environmentNamed(name: string): Environment {
  return { ...environment, cluster: name, hostname: `${name}.openremote.example` };
}

/** The actions that bring it up, in the order in which a workflow chains them. */
export const wayUp = [
  'setup-tools',
  'create-cluster',
  'install-lb-controller',
  'deploy-openremote',
  'configure-dns',
] as const satisfies readonly ActionName[];

export type Inputs = Readonly<Record<string, string>>;

/** Where actions can be run one by one: a session, or one in another process. */
export interface ActionRunner {
  runAction(name: string, inputs?: Inputs, options?: ActionOptions): Promise<ActionResult>;
}

/** The chain of actions as the steps of one job: what an action leaves for the next ones is handed on. */
export class Chain {
  readonly #runner: ActionRunner;
  readonly #environment: Environment;
  #path: readonly string[];
  #loadBalancer = '';

  /** @param path where tools are already, so that setup-tools need not run. */
  constructor(runner: ActionRunner, of: Environment = environment, path: readonly string[] = []) {
    this.#runner = runner;
    this.#environment = of;
    this.#path = path;
  }

  /** Directories that the tools were put in. */
  get path(): readonly string[] {
    return this.#path;
  }

  /** Runs one action; `inputs` on top of those that `inputsOf` gives. A failed or killed run is a result. */
  async run(name: ActionName, inputs: Inputs = {}, options: ActionOptions = {}): Promise<ActionResult> {
    const result = await this.#runner.runAction(
      name,
      { ...this.inputsOf(name), ...inputs },
      { path: this.#path, ...options },
    );
    if (name === 'setup-tools' && result.conclusion === 'success') this.#path = result.path;
    if (result.outputs['load-balancer'] !== undefined) this.#loadBalancer = result.outputs['load-balancer'];
    return result;
  }

  /** What the example workflows give the action. */
  inputsOf(name: ActionName): Inputs {
    if (name === 'setup-tools') return {};
    const { cluster, hostname, role, region } = this.#environment;
    const common = { 'cluster-name': cluster, 'role-to-assume': role, 'aws-region': region };
    switch (name) {
      case 'create-cluster':
        return { ...common, ttl: '8h' };
      case 'deploy-openremote':
        return { ...common, hostname };
      case 'configure-dns':
        return { ...common, hostname, target: this.#loadBalancer };
      case 'teardown':
        return { ...common, confirm: cluster, data: 'delete' };
      case 'install-lb-controller':
        return common;
    }
  }
}
