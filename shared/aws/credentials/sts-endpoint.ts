import { ActionError } from '../../errors/action-error.ts';
import { partitionOf } from '../partition.ts';

/**
 * Base URL of the regional STS endpoint, or of the one that the AWS SDKs' usual variables name.
 * @throws ActionError if such a variable holds something else than a URL.
 */
export function stsEndpoint(region: string, environment: NodeJS.ProcessEnv): URL {
  const variable = namedBy(environment);
  if (variable === undefined) return new URL(`https://sts.${region}.${partitionOf(region).dnsSuffix}`);
  const url = URL.parse(environment[variable] ?? '');
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new ActionError({
    what: `The variable ${variable} does not hold a URL`,
    where: environment[variable] ?? '',
    remedy: 'Remove it from the `env` of the job, or give a whole URL such as https://sts.example.com.',
  });
}

function namedBy(environment: NodeJS.ProcessEnv): string | undefined {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return undefined;
  return ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].find((name) => (environment[name] ?? '') !== '');
}
