/** The release whose command line, calls and defects are stood in for. */
export const version = '0.230.0';

export const standInNotice = `eksctl version ${version} (a STAND-IN from the rehearsal of openremote/eks-actions, not the real eksctl)`;

/** What `eksctl version -o json` prints. */
export function versionDocument(): object {
  return { Version: version, PreReleaseID: 'stand-in', Metadata: { BuildDate: '', GitCommit: '' } };
}
