import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { boolean, matching, secret } from '../../shared/action/input-kinds.ts';
import type { Input, InputValues } from '../../shared/action/inputs.ts';
import { parseVersionRequest } from '../../shared/tools/install/version-request.ts';
import type { VersionRequest } from '../../shared/tools/install/version-request.ts';
import { pins } from '../../shared/tools/pins.ts';

/** A version of a tool. Only kubectl has to fit a cluster. */
function version(
  words: { readonly description: string; readonly default: string },
  { ofCluster = false } = {},
): Input<VersionRequest> {
  const forms = `a version (4.2.3), a range (4.2.x, ~4.2, ">=4.1 <4.3"), ${ofCluster ? '`cluster:<name>`, ' : ''}\`latest\` or \`none\``;
  return {
    ...words,
    required: false,
    example: words.default,
    secret: false,
    parse: (text) => {
      const value = parseVersionRequest(text);
      const fits = value !== undefined && (ofCluster || value.kind !== 'cluster');
      return fits ? { value } : { problem: `"${text}" is not ${forms}` };
    },
  };
}

/**
 * The token of the job, if the job runs on github.com: an Enterprise Server's token is nothing to the public GitHub, where the
 * tools are published.
 */
const jobToken = "${{ github.server_url == 'https://github.com' && github.token || '' }}";

/** Outside of a runner nobody evaluates the default. */
const token: Input<string | undefined> = {
  description:
    "Token with which versions are listed on github.com; it is sent nowhere else. Needed only for ranges and `latest`, and without one for few requests an hour. Default: the job's token, on github.com.",
  required: false,
  default: jobToken,
  example: '${{ github.token }}',
  secret: true,
  parse: (text) => ({ value: text === '' || text === jobToken ? undefined : text }),
};

export const inputs = {
  'eksctl-version': version({
    description:
      'Version of eksctl: exact (with or without `v`), a range such as `0.230.x` or `>=0.228 <0.240`, `latest`, or `none` to leave it out.',
    default: pins.eksctl,
  }),
  'kubectl-version': version(
    {
      description:
        'Version of kubectl: exact, a range such as `1.35` or `~1.35.2`, `latest`, `none`, or `cluster:<name>` for the newest one of the minor version of that EKS cluster (this needs the inputs about AWS below). kubectl works with clusters one minor version older or newer.',
      default: pins.kubectl,
    },
    { ofCluster: true },
  ),
  'helm-version': version({
    description: 'Version of Helm, 3 or 4: exact, a range such as `3.x` or `~4.2`, `latest`, or `none`.',
    default: pins.helm,
  }),
  'prefer-installed': boolean({
    description:
      'Take a tool that is on `PATH` already, if it says that it has a version that was asked for. It is not verified against a checksum.',
    default: 'false',
    example: 'true',
  }),
  'download-mirror': matching(
    /^https?:\/\/[^\s@?#]+$/,
    'an http(s) URL without user, query and fragment',
  )({
    description:
      "Base URL of a mirror that holds the vendors' files under their host and path, for example `<mirror>/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz`. Nothing is then fetched from anywhere else. Checksums are verified as without it.",
    example: 'https://mirror.example.com/tools',
  }),
  'github-token': secret(token),
  cache: boolean({
    description:
      "Keep downloads in GitHub's cache across runs. Worth it where the vendors' sites are slow; what comes out of the cache is verified like a download.",
    default: 'false',
    example: 'true',
  }),
  ...accessInputs,
  timeout: timeoutInput('15m'),
  'dry-run': boolean({
    description: 'Print what would be installed, install nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type SetupToolsInputs = InputValues<typeof inputs>;
