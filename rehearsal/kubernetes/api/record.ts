import { isObject, textAt, textsAt } from '../json.ts';
import { decodeBody } from './body.ts';
import { isDryRun } from './handler-context.ts';
import type { RequestInfo } from './request-info.ts';

/** How a request stands in the record: `patch deployments.apps openremote/manager`, `get /version`. */
export function describeCall(
  info: RequestInfo,
  body: Buffer,
  contentType: string | undefined,
): { operation: string; subject: string } {
  const { resource: target, verb } = info;
  if (target === undefined) return { operation: `${verb} ${info.path}`, subject: info.path };
  const resource = target.group === '' ? target.plural : `${target.plural}.${target.group}`;
  const name = target.name ?? (verb === 'create' ? nameInBody(body, contentType) : undefined);
  const subject = [target.namespace, name].filter((part) => part !== undefined).join('/');
  const what = target.subresource === undefined ? resource : `${resource}/${target.subresource}`;
  return { operation: `${verb} ${what} ${subject}`.trim(), subject };
}

const writes = ['create', 'update', 'patch', 'delete', 'deletecollection'];

/** Reviews ask, dry runs try; neither changes anything. */
export function isMutating(info: RequestInfo, body: Buffer, contentType: string | undefined): boolean {
  const target = info.resource;
  if (target === undefined || !writes.includes(info.verb)) return false;
  if (/^(authentication|authorization)\.k8s\.io$/.test(target.group)) return false;
  try {
    if (isDryRun(info.query)) return false;
  } catch {
    return false;
  }
  const options = info.verb.startsWith('delete') ? decoded(body, contentType) : undefined;
  return !textsAt(options, 'dryRun').includes('All');
}

function nameInBody(body: Buffer, contentType: string | undefined): string | undefined {
  const sent = decoded(body, contentType);
  return textAt(sent, 'metadata', 'name') ?? textAt(sent, 'metadata', 'generateName');
}

function decoded(body: Buffer, contentType: string | undefined): unknown {
  if (body.length === 0) return undefined;
  try {
    const value = decodeBody(body, contentType);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
