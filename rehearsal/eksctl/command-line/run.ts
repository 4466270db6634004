import { CommandError, Panic } from '../errors.ts';
import { log, setVerbosity } from '../log.ts';
import { standInNotice } from '../version.ts';
import type { Command } from './commands.ts';
import { commands } from './commands.ts';
import { parseFlags } from './flags.ts';
import { notRehearsed } from './not-rehearsed-commands.ts';

/** Runs a command line; answers the exit code. Errors go to standard error as `Error: …`, as eksctl has them. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const found = findCommand(args);
    if (found === undefined) return help();
    const flags = parseFlags(found.rest, found.command.flags);
    if (flags.bool('help')) return commandHelp(found.command);
    setVerbosity(flags.number('verbose') ?? 3);
    if (flags.positional.length > 1) {
      log.critical('only one argument is allowed to be used as a name');
      return 1;
    }
    const profile = flags.string('profile');
    if (profile !== undefined) process.env['AWS_PROFILE'] = profile;
    await found.command.run(flags);
    return 0;
  } catch (error) {
    if (error instanceof Panic) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    process.stderr.write(`Error: ${error instanceof Error ? error.message : String(error)}\n`);
    // A fault of the stand-in itself, not an error of eksctl's: say where.
    if (!(error instanceof CommandError) && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    return 1;
  }
}

function findCommand(args: readonly string[]): { command: Command; rest: string[] } | undefined {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const [verb, resource] = words;
  if (verb === undefined || verb === 'help') return undefined;
  const matches = (name: string): Command | undefined =>
    commands.find((each) => each.name === name || each.aliases.includes(name));
  const direct = matches(verb);
  if (direct !== undefined) return { command: direct, rest: without(args, [verb]) };
  const known = notRehearsed[verb];
  if (known === undefined) {
    throw new CommandError(`unknown command "${verb}" for "eksctl"\nRun 'eksctl --help' for usage.`);
  }
  const command = resource === undefined ? undefined : matches(`${verb} ${resource}`);
  if (command !== undefined && resource !== undefined) return { command, rest: without(args, [verb, resource]) };
  if (known.length === 0 || (resource !== undefined && known.includes(resource))) {
    throw new CommandError(
      `this is the rehearsal's stand-in for eksctl, and it does not rehearse "eksctl ${[verb, resource].filter(Boolean).join(' ')}"`,
    );
  }
  if (resource === undefined) throw new CommandError(`please provide a valid resource for "${verb}"`);
  throw new CommandError(`unknown resource type "${resource}"`);
}

/** The arguments without the first occurrence of each of these words. */
function without(args: readonly string[], words: readonly string[]): string[] {
  const rest = [...args];
  for (const word of words) rest.splice(rest.indexOf(word), 1);
  return rest;
}

function help(): number {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  eksctl ${command.name.padEnd(width)}  ${command.summary}`);
  process.stdout.write(`${standInNotice}\n\nUsage: eksctl [command] [flags]\n\nCommands:\n${lines.join('\n')}\n`);
  return 0;
}

function commandHelp(command: Command): number {
  const lines = command.flags
    .filter((flag) => !flag.notRehearsed)
    .map(
      (flag) =>
        `  ${flag.short === undefined ? '   ' : `-${flag.short},`} --${flag.name} ${flag.type === 'bool' ? '' : flag.type}`,
    );
  process.stdout.write(
    `${command.summary}\n\nUsage: eksctl ${command.name} [flags]\n\nFlags:\n${lines.join('\n')}\n\n${standInNotice}\n`,
  );
  return 0;
}
