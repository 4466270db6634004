import type { Masks } from './masks.ts';
import type { Annotation, LogLine } from './results.ts';
import { parseCommand, type WorkflowCommand } from './workflow-commands.ts';

/** What the old commands on stdout set; files have replaced them, but they still work. */
export interface StdoutAssignments {
  output(name: string, value: string): void;
  state(name: string, value: string): void;
}

const severities = new Set(['error', 'warning', 'notice']);

/** The log of one step: reads what its processes print, obeys the workflow commands in it, and masks what it keeps. */
export class StepLog {
  readonly lines: LogLine[] = [];
  readonly annotations: Annotation[] = [];
  readonly #masks: Masks;
  readonly #debug: boolean;
  readonly #assignments: StdoutAssignments;
  readonly #onLine: (line: LogLine) => void;
  #resumeToken: string | undefined;
  #echo = false;

  constructor(options: {
    masks: Masks;
    debug: boolean;
    assignments: StdoutAssignments;
    onLine: (line: LogLine) => void;
  }) {
    this.#masks = options.masks;
    this.#debug = options.debug;
    this.#assignments = options.assignments;
    this.#onLine = options.onLine;
  }

  /** A line that a process printed. */
  read(line: string): void {
    const command = parseCommand(line);
    if (this.#resumeToken !== undefined) {
      if (command?.name === this.#resumeToken) this.#resumeToken = undefined;
      else this.write('text', line);
      return;
    }
    if (command !== undefined && this.#obey(command, line)) return;
    // The toolkit marks the commands that it runs so, and GitHub sets them apart.
    if (line.startsWith('[command]')) this.write('command', line.slice('[command]'.length));
    else this.write('text', line);
  }

  /** A line of the runner's own. */
  write(kind: LogLine['kind'], text: string): void {
    const line = { at: new Date(), kind, text: this.#masks.hide(text) };
    this.lines.push(line);
    this.#onLine(line);
  }

  annotate(annotation: Annotation): void {
    const masked = { ...annotation, message: this.#masks.hide(annotation.message) };
    this.annotations.push(masked);
    this.write(annotation.level, annotation.message);
  }

  /** Returns false for what is no command of the runner: it is printed as it is. */
  #obey(command: WorkflowCommand, line: string): boolean {
    const { name, properties, message } = command;
    if (this.#echo && name !== 'add-mask' && name !== 'echo') this.write('text', line);
    if (severities.has(name)) {
      this.annotate(annotationOf(name as Annotation['level'], properties, message));
      return true;
    }
    switch (name) {
      case 'debug':
        if (this.#debug) this.write('debug', message);
        return true;
      case 'group':
        this.write('group', message);
        return true;
      case 'endgroup':
        this.write('endgroup', '');
        return true;
      case 'add-mask':
        if (message.trim() === '') this.#warn("Can't add secret mask for empty string in ##[add-mask] command.");
        else this.#masks.add(message);
        return true;
      case 'stop-commands':
        this.#resumeToken = message;
        return true;
      case 'echo':
        this.#echo = message.trim().toLowerCase() === 'on';
        return true;
      default:
        return this.#obeyOld(command);
    }
  }

  #obeyOld({ name, properties, message }: WorkflowCommand): boolean {
    switch (name) {
      case 'set-output':
        this.#warn('The `set-output` command is deprecated. Use the file in GITHUB_OUTPUT.');
        this.#assignments.output(properties['name'] ?? '', message);
        return true;
      case 'save-state':
        this.#warn('The `save-state` command is deprecated. Use the file in GITHUB_STATE.');
        this.#assignments.state(properties['name'] ?? '', message);
        return true;
      case 'set-env':
      case 'add-path':
        this.annotate({
          level: 'error',
          message: `The \`${name}\` command is disabled. Use the file in GITHUB_ENV or GITHUB_PATH.`,
        });
        return true;
      case 'add-matcher':
      case 'remove-matcher':
        this.write('debug', `${name}: problem matchers are not rehearsed`);
        return true;
      default:
        return false;
    }
  }

  #warn(message: string): void {
    this.annotate({ level: 'warning', message });
  }
}

function annotationOf(
  level: Annotation['level'],
  properties: WorkflowCommand['properties'],
  message: string,
): Annotation {
  const line = Number(properties['line']);
  return {
    level,
    message,
    ...(properties['title'] === undefined ? {} : { title: properties['title'] }),
    ...(properties['file'] === undefined ? {} : { file: properties['file'] }),
    ...(Number.isInteger(line) && line > 0 ? { line } : {}),
  };
}
