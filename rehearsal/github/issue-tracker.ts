import { textOf, type Answer, type Body } from './answer.ts';

export interface Issue {
  readonly number: number;
  readonly title: string;
  body: string;
  state: 'open' | 'closed';
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  body: string;
}

/** Issues of the repository, and the comments of issues and pull requests. */
export class IssueTracker {
  readonly issues: Issue[] = [];
  readonly comments: IssueComment[] = [];
  #lastNumber = 100;
  readonly #nextId: () => number;

  constructor(nextId: () => number) {
    this.#nextId = nextId;
  }

  /** Answers `POST issues`, `GET issues/7/comments` and so on; undefined for what is not about issues. */
  answer(call: string, query: URLSearchParams, body: Body): Answer | undefined {
    if (call === 'GET issues') return { status: 200, content: this.#listed(query.get('state') ?? 'open') };
    if (call === 'POST issues') return { status: 201, content: this.#open(body) };
    const ofIssue = /^(GET|POST) issues\/(\d+)\/comments$/.exec(call);
    if (ofIssue !== null) return this.#commentsOf(Number(ofIssue[2]), ofIssue[1] === 'POST', body);
    const comment = /^PATCH issues\/comments\/(\d+)$/.exec(call);
    const issue = /^PATCH issues\/(\d+)$/.exec(call);
    if (comment !== null)
      return this.#change(
        this.comments.find(({ id }) => id === Number(comment[1])),
        body,
      );
    if (issue !== null)
      return this.#change(
        this.issues.find(({ number }) => number === Number(issue[1])),
        body,
      );
    return undefined;
  }

  #listed(state: string): Issue[] {
    return this.issues.filter((issue) => state === 'all' || issue.state === state);
  }

  #open({ title, body }: Body): Issue {
    this.#lastNumber += 1;
    const made: Issue = { number: this.#lastNumber, title: textOf(title), body: textOf(body), state: 'open' };
    this.issues.push(made);
    return made;
  }

  #commentsOf(issue: number, writes: boolean, { body }: Body): Answer {
    if (!writes) return { status: 200, content: this.comments.filter((each) => each.issue === issue) };
    const made = { id: this.#nextId(), issue, body: textOf(body) };
    this.comments.push(made);
    return { status: 201, content: made };
  }

  #change(found: Issue | IssueComment | undefined, { body, state }: Body): Answer | undefined {
    if (found === undefined) return undefined;
    if (body !== undefined) found.body = textOf(body);
    if ('state' in found && (state === 'open' || state === 'closed')) found.state = state;
    return { status: 200, content: found };
  }
}
