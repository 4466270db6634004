import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { levelFor } from '../runner/permissions.ts';
import { textOf, type Answer, type Body } from './answer.ts';
import { IssueTracker } from './issue-tracker.ts';
import { permissionsOf } from './job-token.ts';

export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  /** Oldest first. */
  readonly statuses: { readonly state: string; readonly environmentUrl: string; readonly description: string }[];
}

/** A run of a workflow that is over. */
export interface PastRun {
  /** Name of the workflow's file, without its folder. */
  readonly workflow: string;
  readonly conclusion: string;
  readonly createdAt: Date;
}

/**
 * A stand-in for the few calls of api.github.com that workflows of the suite make about their repository, which is a private one:
 * deployments with their statuses, issues, comments of issues and pull requests, past runs. It keeps what it is told, for
 * scenarios to look at, and says in a header that it is a stand-in.
 */
export class RepositoryApi {
  readonly deployments: Deployment[] = [];
  readonly tracker = new IssueTracker(() => this.#nextId());
  /** Oldest first; scenarios put them here, since rehearsed runs last minutes and not days. */
  readonly pastRuns: PastRun[] = [];
  #lastId = 1000;

  /** Answers what is its own; everything else goes to `others`. */
  listener(others: RequestListener): RequestListener {
    return (request, response) => {
      if (!/^\/repos\/[^/]+\/[^/]+\/(deployments|issues|actions)\b/.test(request.url ?? '')) {
        others(request, response);
        return;
      }
      void this.#answer(request, response);
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, content } = this.#respond(request, await readBody(request));
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-stand-in': 'GitHub stand-in of the rehearsal',
    });
    response.end(JSON.stringify(content));
  }

  #respond(request: IncomingMessage, body: Body): Answer {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return { status: 401, content: { message: 'Requires authentication' } };
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://api.github.com');
    const path = pathname.split('/').slice(4).join('/');
    const method = request.method ?? 'GET';
    if (!mayCall(token, method, path)) {
      return { status: 403, content: { message: 'Resource not accessible by integration' } };
    }
    return this.#route(`${method} ${path}`, searchParams, body) ?? { status: 404, content: { message: 'Not Found' } };
  }

  #route(call: string, query: URLSearchParams, body: Body): Answer | undefined {
    if (call === 'POST deployments') return { status: 201, content: this.#deploy(body) };
    const ofDeployment = /^POST deployments\/(\d+)\/statuses$/.exec(call);
    if (ofDeployment !== null) return this.#setStatus(Number(ofDeployment[1]), body);
    const ofWorkflow = /^GET actions\/workflows\/([^/]+)\/runs$/.exec(call);
    if (ofWorkflow !== null) return { status: 200, content: this.#runsOf(ofWorkflow[1] ?? '', query) };
    return this.tracker.answer(call, query, body);
  }

  /** Newest first, as GitHub gives them. */
  #runsOf(workflow: string, query: URLSearchParams): object {
    const status = query.get('status');
    const runs = this.pastRuns
      .filter((run) => run.workflow === workflow && (status === null || run.conclusion === status))
      .map(({ conclusion, createdAt }) => ({ conclusion, created_at: createdAt.toISOString() }))
      .toReversed();
    return { total_count: runs.length, workflow_runs: runs.slice(0, Number(query.get('per_page') ?? 30)) };
  }

  #deploy(body: Body): Deployment {
    const { ref, environment } = body;
    const made = { id: this.#nextId(), ref: textOf(ref), environment: textOf(environment), statuses: [] };
    this.deployments.push(made);
    return made;
  }

  #setStatus(id: number, body: Body): Answer | undefined {
    const deployment = this.deployments.find((each) => each.id === id);
    if (deployment === undefined) return undefined;
    deployment.statuses.push({
      state: textOf(body['state']),
      environmentUrl: textOf(body['environment_url']),
      description: textOf(body['description']),
    });
    return { status: 201, content: { id: this.#nextId(), state: body['state'] } };
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

/** Tokens that are not of a job may do everything. */
function mayCall(token: string, method: string, path: string): boolean {
  const permissions = permissionsOf(token);
  if (permissions === undefined) return true;
  const [scope = ''] = path.split('/');
  // Comments of pull requests are written under either permission.
  const scopes = scope === 'issues' ? ['issues', 'pull-requests'] : [scope];
  const levels = scopes.map((each) => levelFor(permissions, each));
  return method === 'GET' ? levels.some((level) => level !== 'none') : levels.includes('write');
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Body);
}
