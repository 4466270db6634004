import { expect, jest, test } from '@jest/globals';
import { Readable } from 'node:stream';

const asked: { url: string; headers: Record<string, string> }[] = [];

class HttpClient {
  get(url: string, headers: Record<string, string>): Promise<object> {
    asked.push({ url, headers });
    const message = Object.assign(Readable.from([Buffer.from('[]')]), {
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
    });
    return Promise.resolve({ message });
  }
  // What @actions/github asks for when it is loaded; not used for requests.
  getAgent(): undefined {
    return undefined;
  }
  getAgentDispatcher(): undefined {
    return undefined;
  }
}
jest.unstable_mockModule('@actions/http-client', () => ({ HttpClient }));
const { listReleases } = await import('../../../../shared/tools/install/github-releases.ts');

const options = { signal: new AbortController().signal, log: () => undefined, mirror: undefined };

test('the token goes to api.github.com, also in a job on an Enterprise Server', async () => {
  process.env['GITHUB_API_URL'] = 'https://github.example.com/api/v3';
  await listReleases('helm', { ...options, token: 'ghp_x' });
  expect(asked.map(({ url }) => url)).toEqual(['https://api.github.com/repos/helm/helm/releases?per_page=100']);
  expect(asked[0]?.headers['authorization']).toBe('token ghp_x');
});

test('without one the list is asked for without', async () => {
  await listReleases('helm', { ...options, token: undefined });
  expect(asked.at(-1)?.headers['authorization']).toBeUndefined();
});
