import { timeoutInput } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { boolean, matching } from '../../shared/action/input-kinds.ts';
import type { InputValues } from '../../shared/action/inputs.ts';
import { pins } from '../../shared/tools/pins.ts';

const version = matching(/^(none|v?\d+\.\d+\.\d+)$/, 'a version or `none`');

const inputs = {
  'eksctl-version': version({
    description: 'Version of eksctl, or `none` to leave it out.',
    default: pins.eksctl,
    example: pins.eksctl,
  }),
  'kubectl-version': version({
    description: 'Version of kubectl, or `none`. It works with clusters one minor version older or newer.',
    default: pins.kubectl,
    example: pins.kubectl,
  }),
  'helm-version': version({
    description: 'Version of Helm, 3 or 4, or `none`.',
    default: pins.helm,
    example: pins.helm,
  }),
  'download-mirror': matching(
    /^https?:\/\/\S+$/,
    'an http(s) URL',
  )({
    description:
      "Base URL of a mirror that holds the vendors' files under their host and path, for example `<mirror>/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz`. Checksums are verified as without it.",
    example: 'https://mirror.example.com/tools',
  }),
  timeout: timeoutInput('15m'),
  'dry-run': boolean({
    description: 'Print what would be installed, install nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type SetupToolsInputs = InputValues<typeof inputs>;

export const setupTools = defineAction({
  name: 'setup-tools',
  inputs,
  outputs: {
    'eksctl-version': 'Version of eksctl that is on PATH; empty if none was asked for.',
    'eksctl-path': 'Path of eksctl.',
    'kubectl-version': 'Version of kubectl that is on PATH; empty if none was asked for.',
    'kubectl-path': 'Path of kubectl.',
    'helm-version': 'Version of Helm that is on PATH; empty if none was asked for.',
    'helm-path': 'Path of helm.',
  },
  load: async () => (await import('./work.ts')).setupToolsWork,
});
