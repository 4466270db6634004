import type { Releases } from './releases.ts';
import { eksctlReleases, helmReleases, kubectlReleases, publishedAt } from './releases.ts';
import type { Answer, Site } from './site.ts';
import { json } from './site.ts';

const repositories: readonly Releases[] = [helmReleases, kubectlReleases, eksctlReleases];

/** As for a caller without a token; clients that look at the limit find it far away. */
const rateLimit = {
  'x-ratelimit-limit': '60',
  'x-ratelimit-remaining': '59',
  'x-ratelimit-reset': String(Math.floor(Date.UTC(2026, 11, 31) / 1000)),
};

/** api.github.com: releases and tags of Helm, Kubernetes and eksctl, in pages as GitHub gives them. */
export const githubApiSite: Site = {
  hosts: ['api.github.com'],
  answer(path, query): Answer {
    const [, owner = '', repository = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const releases = repositories.find((each) => each.owner === owner && each.repository === repository);
    if (releases === undefined) return notFound();
    const all = releases.versions;
    if (rest === 'releases') return page(all, query, path, (version) => release(releases, version));
    if (rest === 'tags') return page(all, query, path, (version) => ({ name: `v${version}` }));
    if (rest === 'releases/latest') return one(releases, all[0]);
    const tag = /^releases\/tags\/v?(.+)$/.exec(rest);
    return tag === null
      ? notFound()
      : one(
          releases,
          all.find((version) => version === tag[1]),
        );
  },
};

function notFound(): Answer {
  const body = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
  return { kind: 'missing', body: JSON.stringify(body), type: 'application/json; charset=utf-8' };
}

function one(releases: Releases, version: string | undefined): Answer {
  return version === undefined ? notFound() : json(release(releases, version), rateLimit);
}

function page(
  versions: readonly string[],
  query: URLSearchParams,
  path: string,
  show: (version: string) => unknown,
): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const shown = versions.slice((number - 1) * size, number * size);
  const next = `<https://api.github.com${path}?per_page=${size}&page=${number + 1}>; rel="next"`;
  const more = number * size < versions.length;
  return json(shown.map(show), more ? { ...rateLimit, link: next } : rateLimit);
}

function release(releases: Releases, version: string): object {
  return {
    tag_name: `v${version}`,
    name: `v${version}`,
    html_url: `https://github.com/${releases.owner}/${releases.repository}/releases/tag/v${version}`,
    draft: false,
    prerelease: false,
    published_at: publishedAt(releases, version).toISOString(),
    body: 'A stand-in’s listing, from the rehearsal of openremote/eks-actions.',
    assets: [],
  };
}
