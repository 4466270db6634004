import type { AMITypes } from '@aws-sdk/client-eks';
import { createHash } from 'node:crypto';

/** The day in the names of the rehearsed images: one release for all, a guess of the right shape. */
const release = '20261113';

/** The path below `/aws/service/` where SSM publishes the image of a node type (EKS user guide, retrieve-ami-id). */
const paths: Readonly<Partial<Record<AMITypes, (version: string) => string>>> = {
  AL2023_x86_64_STANDARD: (version) => `eks/optimized-ami/${version}/amazon-linux-2023/x86_64/standard`,
  AL2023_ARM_64_STANDARD: (version) => `eks/optimized-ami/${version}/amazon-linux-2023/arm64/standard`,
  AL2023_x86_64_NVIDIA: (version) => `eks/optimized-ami/${version}/amazon-linux-2023/x86_64/nvidia`,
  AL2023_ARM_64_NVIDIA: (version) => `eks/optimized-ami/${version}/amazon-linux-2023/arm64/nvidia`,
  AL2023_x86_64_NEURON: (version) => `eks/optimized-ami/${version}/amazon-linux-2023/x86_64/neuron`,
  BOTTLEROCKET_x86_64: (version) => `bottlerocket/aws-k8s-${version}/x86_64/latest`,
  BOTTLEROCKET_ARM_64: (version) => `bottlerocket/aws-k8s-${version}/arm64/latest`,
};

/** The image that EKS launches nodes of this type from. */
export function eksImageOf(version: string, amiType: AMITypes, region: string): string {
  return imageAt(paths[amiType]?.(version) ?? `eks/${amiType}/${version}`, region);
}

/** The release version of the node image, as `releaseVersion` of a node group shows it. */
export function eksReleaseOf(version: string): string {
  return `${version}.0-${release}`;
}

/** A made-up image identifier, always the same for one path in one region. */
export function imageAt(path: string, region: string): string {
  return `ami-0${createHash('sha256').update(`${region}/${path}`).digest('hex').slice(0, 16)}`;
}

/**
 * What SSM publishes below `/aws/service/` for images of nodes: by the parameter's full name, or undefined for a name that is
 * not one of them. AL2 has none from 1.33 on (eksctl, `pkg/ami`).
 */
export function publishedImageParameter(name: string, region: string): string | undefined {
  const eks =
    /^\/aws\/service\/(eks\/optimized-ami\/(1\.\d+)\/amazon-linux-2(?:023\/(?:x86_64|arm64)\/(?:standard|nvidia|neuron)|[a-z0-9-]*))\/recommended(\/image_id|\/image_name|\/release_version)?$/.exec(
      name,
    );
  if (eks?.[1] !== undefined && eks[2] !== undefined) return eksParameter(eks[1], eks[2], eks[3], region);
  const bottlerocket =
    /^\/aws\/service\/(bottlerocket\/aws-k8s-1\.\d+[a-z0-9-]*\/(?:x86_64|arm64)\/latest)\/(image_id|image_version)$/.exec(
      name,
    );
  if (bottlerocket?.[1] !== undefined) {
    return bottlerocket[2] === 'image_id' ? imageAt(bottlerocket[1], region) : '1.50.0';
  }
  const plain = /^\/aws\/service\/(ami-amazon-linux-latest\/al2023-ami-[a-z0-9._-]+)$/.exec(name);
  return plain?.[1] === undefined ? undefined : imageAt(plain[1], region);
}

function eksParameter(path: string, version: string, leaf: string | undefined, region: string): string | undefined {
  const isAl2 = !path.includes('amazon-linux-2023');
  if (isAl2 && Number(version.slice(2)) >= 33) return undefined;
  const imageName = `amazon-eks-node-al2023-${path.split('/').slice(-2).join('-')}-${version}-v${release}`;
  if (leaf === '/image_id') return imageAt(path, region);
  if (leaf === '/image_name') return imageName;
  if (leaf === '/release_version') return eksReleaseOf(version);
  return JSON.stringify({
    schema_version: '2',
    image_id: imageAt(path, region),
    image_name: imageName,
    release_version: eksReleaseOf(version),
  });
}
