import type { Session } from '../session.ts';

const installed = new WeakMap<Session, Promise<readonly string[]>>();

/** Directories for PATH with eksctl, Helm and kubectl: setup-tools runs once in a session, for all environments in its cloud. */
export function toolsIn(session: Session): Promise<readonly string[]> {
  const known = installed.get(session) ?? install(session);
  installed.set(session, known);
  return known;
}

async function install(session: Session): Promise<readonly string[]> {
  const { conclusion, path, log } = await session.runAction('setup-tools');
  if (conclusion !== 'success') throw new Error(`setup-tools failed:\n${log.slice(-15).join('\n')}`);
  return path;
}
