import type { ActionReport } from '../../shared/action/definition.ts';
import { code, escapeMarkdown, table } from '../../shared/action/markdown.ts';
import { secretsPath } from '../../shared/aws/storage/kept-data.ts';
import type { Findings } from './environment-context.ts';
import type { Inventory } from './inventory.ts';
import { dollars, usdPerDay, usdPerMonth } from './item-costs.ts';
import { consoleLink } from './item-links.ts';
import { itemsOf, nameOf, sameItem, snapshotItems } from './items.ts';
import type { Item } from './items.ts';
import { removalCommand, removalCommands } from './removal-commands.ts';

/** One environment before and after. */
export interface Outcome {
  readonly before: Inventory;
  /** Undefined if nobody looked again. */
  readonly after: { readonly inventory: Inventory; readonly left: readonly Item[] } | undefined;
  readonly findings: Findings;
  readonly keepLogs: boolean;
}

interface Kept {
  readonly item: Item;
  readonly why: string;
}

/** What became of everything, for outputs and step summary. Pure. */
export function report(outcomes: readonly Outcome[], expiredSnapshots: readonly string[]): ActionReport {
  const looked = outcomes.filter(({ after }) => after !== undefined);
  const leaked = looked.flatMap(({ after }) => after?.left ?? []);
  const kept = looked.flatMap(keptOf);
  const deleted = looked
    .flatMap(({ before }) => itemsOf(before))
    .filter((item) => ![...leaked, ...kept.map((each) => each.item)].some((other) => sameItem(other, item)));
  const snapshots = kept.filter(({ item }) => item.kind === 'snapshot').map(({ item }) => item.id);
  const saved = usdPerDay(deleted);
  const plain = ({ environment, kind, id, region }: Item) => ({ environment, kind, id, region });
  const priced = (item: Item) => {
    const usd = usdPerMonth(item);
    return { ...plain(item), ...(usd === undefined ? {} : { usdPerMonth: Number(usd.toFixed(2)) }) };
  };
  return {
    outputs: {
      deleted: JSON.stringify(deleted.map(plain)),
      kept: JSON.stringify(kept.map(({ item }) => priced(item))),
      leaked: JSON.stringify(
        leaked.map((item) => ({
          ...priced(item),
          link: consoleLink(item),
          command: removalCommand(item),
          heldBy: item.heldBy,
        })),
      ),
      snapshots: snapshots.join('\n'),
      'saved-per-day': saved.toFixed(2),
    },
    sections: [
      leakedSection(leaked),
      keptSection(kept),
      deletedSection(deleted, saved),
      ...(expiredSnapshots.length === 0
        ? []
        : [`### Snapshots whose retention was over\n\nDeleted: ${expiredSnapshots.map(code).join(', ')}`]),
    ],
  };
}

function keptOf({ before, after, findings, keepLogs }: Outcome): readonly Kept[] {
  const inventory = after?.inventory ?? before;
  const snapshots = snapshotItems(inventory).map((item) => ({ item, why: 'the data, for `restore-from`' }));
  const credentials = new Set(inventory.snapshots.flatMap(({ tags }) => tags['openremote.io/credentials'] ?? []));
  const { environment, region } = inventory;
  return [
    ...snapshots,
    ...[...credentials].map((id) => ({
      item: { environment, kind: 'kept credentials', id, region, detail: secretsPath(environment) } as const,
      why: 'the password of the data',
    })),
    ...(keepLogs
      ? inventory.logGroups.map((id) => ({
          item: { environment, kind: 'log group', id, region } as const,
          why: '`keep-logs` is set',
        }))
      : []),
    ...findings.kept,
  ];
}

function leakedSection(leaked: readonly Item[]): string {
  if (leaked.length === 0) return '### Leaked\n\nNothing.';
  const monthly = leaked.reduce((sum, item) => sum + (usdPerMonth(item) ?? 0), 0);
  const cost = monthly === 0 ? '' : ` As far as prices are known they cost ${dollars(monthly)} per month.`;
  return [
    `### Leaked\n\nThese should be gone and are not.${cost}`,
    table(
      ['What', 'USD per month', 'Held by'],
      leaked.map((item) => [link(item), dollars(usdPerMonth(item)), holders(item)]),
    ),
    'Run the action again first: it deletes what can be deleted by now. By hand, in this order:',
    `\`\`\`sh\n${leaked.flatMap(scriptOf).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function holders({ heldBy = [], goesWith }: Item): string {
  const stack = goesWith === undefined ? [] : [`the stack ${goesWith}, with which it goes`];
  return [...heldBy, ...stack].map(escapeMarkdown).join(', ');
}

/** A comment that says what it is, and the commands; what goes with a stack goes by the stack's own. */
function scriptOf(item: Item): readonly string[] {
  if (item.goesWith !== undefined) return [];
  const commands = removalCommands(item);
  const remark =
    item.heldBy === undefined ? '' : `, once it is right to change what is somebody else's: ${item.heldBy.join(', ')}`;
  return commands.length === 0
    ? [`# ${nameOf(item)}: no command is known, see ${consoleLink(item)}`]
    : [`# ${nameOf(item)}${remark}`, ...commands];
}

function keptSection(kept: readonly Kept[]): string {
  if (kept.length === 0) return '### Kept on purpose\n\nNothing.';
  const monthly = kept.reduce((sum, { item }) => sum + (usdPerMonth(item) ?? 0), 0);
  return `### Kept on purpose\n\nAt most ${dollars(monthly)} per month: a snapshot is counted with the whole size of its volume.\n\n${table(
    ['What', 'USD per month, at most', 'Why', 'Remove it'],
    kept.map(({ item, why }) => [link(item), dollars(usdPerMonth(item)), why, removal(item)]),
  )}`;
}

function removal(item: Item): string {
  const command = removalCommand(item);
  return command === undefined ? '' : code(command);
}

function deletedSection(deleted: readonly Item[], saved: number): string {
  if (deleted.length === 0) return '### Deleted\n\nNothing.';
  return `### Deleted\n\nSaves ${dollars(saved)} per day, by list prices.\n\n${table(
    ['Environment', 'Kind', 'Id', ''],
    deleted.map(({ environment, kind, id, detail }) => [
      escapeMarkdown(environment),
      kind,
      code(id),
      escapeMarkdown(detail ?? ''),
    ]),
  )}`;
}

function link(item: Item): string {
  const detail = item.detail === undefined ? '' : ` ${escapeMarkdown(item.detail)}`;
  return `[${escapeMarkdown(`${item.kind} ${shortId(item.id)}`)}](${consoleLink(item)})${detail}`;
}

/** The last part of an ARN says which one it is. */
function shortId(id: string): string {
  return id.startsWith('arn:') ? (id.split(':').at(-1) ?? id) : id;
}
