// The other end of `startRehearsal`: a session in a process of its own, on plain Node, that does what it is told by messages.
import { startSession, type Session } from '../../rehearsal/session.ts';
import type { Reply, Request } from './rehearsal-messages.ts';

let session: Session | undefined;

process.on('message', (request: Request) => {
  void answer(request);
});
// The test process is gone, so nobody will ask for an orderly end.
process.on('disconnect', () => process.exit(1));

async function answer(request: Request): Promise<void> {
  let reply: Reply;
  try {
    reply = { id: request.id, ok: true, value: await perform(request) };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    reply = {
      id: request.id,
      ok: false,
      error: { name: known.name, message: known.message, stack: known.stack ?? '' },
    };
  }
  process.send?.(reply);
}

async function perform(request: Request): Promise<unknown> {
  if (request.kind === 'start') {
    session = await startSession(request.options);
    const { cloud } = session;
    const { accessKeyId, secretAccessKey } = cloud.credentials;
    return {
      startedAt: session.startedAt,
      speed: cloud.aws.clock.speed,
      endpoint: cloud.endpoint,
      environment: cloud.environment(),
      credentials: { accessKeyId, secretAccessKey },
    };
  }
  if (session === undefined) throw new Error('the session has not been started');
  const { aws } = session.cloud;
  switch (request.kind) {
    case 'runWorkflow':
      return await session.runWorkflow(request.file, request.options);
    case 'runAction':
      return await session.runAction(request.name, request.inputs, request.options);
    case 'left':
      return session.left();
    case 'calls':
      return session.calls().slice(request.from);
    case 'addFault': {
      aws.faults.add(request.rule);
      return;
    }
    case 'clearFaults': {
      aws.faults.clear();
      return;
    }
    case 'inside': {
      const module = (await import(request.module)) as Record<string, unknown>;
      const work = module[request.name];
      if (typeof work !== 'function') throw new Error(`${request.module} exports no function ${request.name}`);
      return await (work as (session: Session, ...values: unknown[]) => unknown)(session, ...request.values);
    }
    case 'close': {
      await session.close();
      return;
    }
  }
}
