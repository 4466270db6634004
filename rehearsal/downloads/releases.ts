/** A tool's versions that the stand-ins of the vendors' sites know of. */
export interface Releases {
  readonly owner: string;
  readonly repository: string;
  /** Newest first, as the vendor's listing has them. */
  readonly versions: readonly string[];
  /** Those that can really be downloaded here; the others answer 404 for their files. */
  readonly downloadable: readonly string[];
}

/**
 * The listings end at the versions that the npm packages carry, although the vendors have published newer ones since: so
 * `latest` and ranges resolve to something that can be downloaded in a rehearsal.
 */
export const helmReleases: Releases = {
  owner: 'helm',
  repository: 'helm',
  versions: ['4.2.3', '4.2.2', '4.2.1', '4.1.4', '4.1.3', '4.0.5', '3.17.3', '3.17.2', '3.16.4'],
  downloadable: ['4.2.3', '3.17.3'],
};

export const kubectlReleases: Releases = {
  owner: 'kubernetes',
  repository: 'kubernetes',
  versions: ['1.36.3', '1.36.2', '1.35.7', '1.35.6', '1.34.10', '1.33.13', '1.32.14', '1.31.9', '1.31.8'],
  downloadable: ['1.36.3', '1.31.9'],
};

export const eksctlReleases: Releases = {
  owner: 'eksctl-io',
  repository: 'eksctl',
  versions: ['0.230.0', '0.229.0', '0.228.0', '0.227.0'],
  downloadable: ['0.230.0'],
};

/** Versions of the chart; the stand-in chart is packed under each of them. */
export const chartVersions: readonly string[] = ['3.5.0', '3.4.3', '3.4.0', '1.17.1'];

/** Whether a release's notes were published later; only the order matters to clients that sort by date. */
export function publishedAt(releases: Releases, version: string): Date {
  const age = releases.versions.indexOf(version);
  return new Date(Date.UTC(2026, 7, 13) - age * 21 * 24 * 3600 * 1000);
}
