import type { Action, RedirectActionConfig, Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';

/** A request as an application load balancer looks at it. */
export interface Asked {
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}

/** What an application load balancer does with a request. */
export type Routing =
  | { readonly kind: 'forward'; readonly targetGroups: readonly string[] }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

/** Takes the action of the first rule that fits, by priority, the default rule last. Pure. */
export function route(rules: readonly Rule[], asked: Asked): Routing {
  const inOrder = [...rules].sort((a, b) => priorityOf(a) - priorityOf(b));
  const rule = inOrder.find(({ Conditions }) => (Conditions ?? []).every((condition) => fits(condition, asked)));
  // Those before the last authenticate; nobody rehearses that.
  const action = rule?.Actions?.at(-1);
  if (action === undefined) throw new Error('the rehearsal found a listener without a default rule');
  return perform(action, asked);
}

function priorityOf({ Priority, IsDefault }: Rule): number {
  return IsDefault === true ? Infinity : Number(Priority);
}

function fits({ Field, Values, HostHeaderConfig, PathPatternConfig }: RuleCondition, asked: Asked): boolean {
  switch (Field) {
    case 'host-header':
      return (HostHeaderConfig?.Values ?? Values ?? []).some((value) => wildcard(value, 'i').test(asked.host));
    case 'path-pattern':
      return (PathPatternConfig?.Values ?? Values ?? []).some((value) => wildcard(value, '').test(asked.path));
    default:
      throw new Error(`the rehearsal knows no rule condition ${Field ?? ''}`);
  }
}

/** `*` is any number of characters, `?` one. Host names are compared without case, paths with it. */
function wildcard(pattern: string, flags: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, `s${flags}`);
}

function perform(action: Action, asked: Asked): Routing {
  switch (action.Type) {
    case 'redirect': {
      const location = locationOf(action.RedirectConfig, asked);
      return {
        kind: 'answer',
        status: action.RedirectConfig?.StatusCode === 'HTTP_302' ? 302 : 301,
        headers: { location },
        body: '',
      };
    }
    case 'fixed-response': {
      const { StatusCode = '503', ContentType = 'text/plain', MessageBody = '' } = action.FixedResponseConfig ?? {};
      return {
        kind: 'answer',
        status: Number(StatusCode),
        headers: { 'content-type': ContentType },
        body: MessageBody,
      };
    }
    case 'forward': {
      const groups = action.ForwardConfig?.TargetGroups?.map(({ TargetGroupArn }) => TargetGroupArn);
      return { kind: 'forward', targetGroups: (groups ?? [action.TargetGroupArn]).filter((arn) => arn !== undefined) };
    }
    default:
      throw new Error(`the rehearsal knows no action ${action.Type ?? ''} of a load balancer`);
  }
}

/** Parts that the redirect leaves out stay as they were asked. */
function locationOf(redirect: Partial<RedirectActionConfig> | undefined, asked: Asked): string {
  const own: Record<string, string> = {
    protocol: asked.protocol.toLowerCase(),
    host: asked.host,
    port: String(asked.port),
    path: asked.path.replace(/^\//, ''),
    query: asked.query,
  };
  const filled = (text: string) => text.replaceAll(/#\{(\w+)\}/g, (_, name: string) => own[name] ?? '');
  const protocol = filled(redirect?.Protocol ?? '#{protocol}').toLowerCase();
  const port = filled(redirect?.Port ?? '#{port}');
  const query = filled(redirect?.Query ?? '#{query}');
  const path = filled(redirect?.Path ?? '/#{path}');
  return `${protocol}://${filled(redirect?.Host ?? '#{host}')}:${port}${path}${query === '' ? '' : `?${query}`}`;
}
