import { runAction } from '../shared/action/run-action.ts';

/** Each action's definition, loaded when it is the one that runs: an action never pays for another's code. */
const actions = {
  'setup-tools': async () => runAction((await import('./setup-tools/definition.ts')).setupTools),
  'create-cluster': async () => runAction((await import('./create-cluster/definition.ts')).createCluster),
  'install-lb-controller': async () =>
    runAction((await import('./install-lb-controller/definition.ts')).installLbController),
  'deploy-openremote': async () => runAction((await import('./deploy-openremote/definition.ts')).deployOpenremote),
  'configure-dns': async () => runAction((await import('./configure-dns/definition.ts')).configureDns),
  teardown: async () => runAction((await import('./teardown/definition.ts')).teardown),
};

export type ActionName = keyof typeof actions;

/** Runs an action; the entry of every bundle in `dist/`. */
export async function start(name: ActionName): Promise<void> {
  await actions[name]();
}
