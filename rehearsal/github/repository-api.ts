import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  /** Oldest first. */
  readonly statuses: { readonly state: string; readonly environmentUrl: string; readonly description: string }[];
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  body: string;
}

/** A token that may read and nothing else, as jobs have without `permissions:`. */
export const readOnlyToken = 'ghs_rehearsalMayOnlyRead';

type Body = Readonly<Record<string, unknown>>;

/**
 * A stand-in for the few calls of api.github.com that write to a repository: deployments with their statuses, and comments of
 * issues and pull requests. It keeps what it is told, for scenarios to look at, and says in a header that it is a stand-in.
 */
export class RepositoryApi {
  readonly deployments: Deployment[] = [];
  readonly comments: IssueComment[] = [];
  #lastId = 1000;

  /** Answers what is its own; everything else goes to `others`. */
  listener(others: RequestListener): RequestListener {
    return (request, response) => {
      if (!/^\/repos\/[^/]+\/[^/]+\/(deployments|issues)\b/.test(request.url ?? '')) {
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

  #respond(request: IncomingMessage, body: Body): { status: number; content: unknown } {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return { status: 401, content: { message: 'Requires authentication' } };
    const { pathname } = new URL(request.url ?? '/', 'https://api.github.com');
    const path = pathname.split('/').slice(4).join('/');
    const writes = request.method !== 'GET';
    if (writes && token === readOnlyToken) {
      return { status: 403, content: { message: 'Resource not accessible by integration' } };
    }
    return (
      this.#route(`${request.method ?? 'GET'} ${path}`, body) ?? { status: 404, content: { message: 'Not Found' } }
    );
  }

  #route(call: string, body: Body): { status: number; content: unknown } | undefined {
    if (call === 'POST deployments') return { status: 201, content: this.#deploy(body) };
    const ofDeployment = /^POST deployments\/(\d+)\/statuses$/.exec(call);
    if (ofDeployment !== null) return this.#setStatus(Number(ofDeployment[1]), body);
    const ofIssue = /^(GET|POST) issues\/(\d+)\/comments$/.exec(call);
    if (ofIssue !== null) {
      const issue = Number(ofIssue[2]);
      if (ofIssue[1] === 'GET') return { status: 200, content: this.comments.filter((each) => each.issue === issue) };
      const made = { id: this.#nextId(), issue, body: textOf(body['body']) };
      this.comments.push(made);
      return { status: 201, content: made };
    }
    const comment = /^PATCH issues\/comments\/(\d+)$/.exec(call);
    const found = this.comments.find(({ id }) => id === Number(comment?.[1]));
    if (comment === null || found === undefined) return undefined;
    found.body = textOf(body['body']);
    return { status: 200, content: found };
  }

  #deploy(body: Body): Deployment {
    const { ref, environment } = body;
    const made = { id: this.#nextId(), ref: textOf(ref), environment: textOf(environment), statuses: [] };
    this.deployments.push(made);
    return made;
  }

  #setStatus(id: number, body: Body): { status: number; content: unknown } | undefined {
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

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Body);
}
