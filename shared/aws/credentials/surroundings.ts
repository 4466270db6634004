/** What making a session needs of the process that it happens in. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** Called with every secret before its first use, so that no log can show it. */
  readonly mask: (secret: string) => void;
  /** Hears of each attempt that failed and will be made again. */
  readonly log: (line: string) => void;
  /** Ends requests and pauses between attempts. */
  readonly signal?: AbortSignal;
}
