import { runProgram } from '../../controllers/kubelet/programs.ts';
import type { ProgramResult } from '../../controllers/kubelet/programs.ts';
import { readyContainer } from '../../controllers/kubelet/ready-container.ts';
import type { Container, Pod } from '../../kinds.ts';
import type { Answer } from '../answer.ts';
import { ApiError, badRequest, notFound } from '../api-error.ts';
import { nameOf, namespaceOf } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import type { WebSocket } from '../web-socket.ts';

/** The streams of `v5.channel.k8s.io`: the first byte of each message says which. */
const channels = { stdout: 1, stderr: 2, error: 3 } as const;

/** What kubectl of 1.29 and later asks for first; SPDY, which it falls back to, is not spoken here. */
export const execProtocols = ['v5.channel.k8s.io', 'v4.channel.k8s.io'];

/** `pods/exec`: the few programs that the stand-in containers have, without input or terminal. */
export function exec(request: ResourceRequest): Answer {
  const { cluster, definition, info } = request;
  const namespace = namespaceOf(request);
  const pod = cluster.objects.get<Pod>('pods', namespace, nameOf(request));
  if (pod === undefined) throw notFound(definition, nameOf(request));
  const wanted = info.query.get('container') ?? '';
  const container = pod.spec.containers.find(({ name }) => wanted === '' || name === wanted);
  if (container === undefined) throw badRequest(`container ${wanted} is not valid for pod ${pod.metadata.name}`);
  if (stateOf(pod, container) === undefined) {
    throw new ApiError(500, 'InternalError', `unable to upgrade connection: container not found ("${container.name}")`);
  }
  const command = info.query.getAll('command');
  const ready = (application: string) => readyContainer(cluster, namespace, application);
  const result = runProgram(command, { pod, container, ready });
  return { upgrade: (socket) => tell(socket, command, result) };
}

function stateOf(pod: Pod, { name }: Container): object | undefined {
  return pod.status?.containerStatuses?.find((status) => status.name === name)?.state.running;
}

function tell(socket: WebSocket, [program = '']: readonly string[], result: ProgramResult | undefined): void {
  const send = (channel: number, text: string) => {
    if (text !== '') socket.send(Buffer.concat([Buffer.from([channel]), Buffer.from(text)]));
  };
  send(channels.stdout, result?.stdout ?? '');
  send(channels.stderr, result?.stderr ?? '');
  send(channels.error, JSON.stringify(statusOf(program, result)));
  socket.close();
}

function statusOf(program: string, result: ProgramResult | undefined): object {
  if (result?.exitCode === 0) return { metadata: {}, status: 'Success' };
  const failure = { metadata: {}, status: 'Failure' };
  if (result === undefined) {
    const message = `Internal error occurred: error executing command in container: exec: "${program}": executable file not found in $PATH (stand-in)`;
    return { ...failure, message, reason: 'InternalError', code: 500 };
  }
  return {
    ...failure,
    message: `command terminated with non-zero exit code: ${result.exitCode}`,
    reason: 'NonZeroExitCode',
    details: { causes: [{ reason: 'ExitCode', message: String(result.exitCode) }] },
  };
}
