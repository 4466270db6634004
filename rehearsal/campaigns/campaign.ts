/** An option of a campaign. The type of its default says what it takes. */
export interface Option<Value extends number | string = number | string> {
  readonly default: Value;
  readonly description: string;
}

export type Options = Readonly<Record<string, Option<number> | Option<string>>>;

/** A value for every option. */
export type Settings<Of extends Options = Options> = {
  readonly [Name in keyof Of]: Of[Name] extends Option<number>
    ? number
    : Of[Name] extends Option<string>
      ? string
      : number | string;
};

/** How a trial ended. */
export interface TrialResult {
  /** What is not as it has to be; empty if the trial was survived. A problem may have several lines. */
  readonly problems: readonly string[];
  /** Worth a line, but no failure. */
  readonly remarks?: readonly string[];
  /** What was to be tried never came about (the call to die at was not made): neither survived nor failed. */
  readonly missed?: boolean;
}

/** One thing that is tried. Nothing that another trial did matters to it, so that it can be run again alone. */
export interface Trial {
  /** Says what happens in it: `create-cluster at eks:CreateCluster #1, before it is done`. */
  readonly title: string;
  run(): Promise<TrialResult>;
}

/** Takes what is to be done once all trials are over. */
export type AtEnd = (work: () => Promise<void>) => void;

/**
 * Many trials of one kind, too many for every `npm test`. The same settings have to give the same trials in the same order:
 * a trial is run again by its number.
 */
export interface Campaign<Of extends Options = Options> {
  /** As in `npm run campaign -- <name>`. */
  readonly name: string;
  /** One line, for the list. */
  readonly description: string;
  readonly options: Of;
  /** May run an unharmed story first, to learn where to strike. Throws if that fails. */
  trials(settings: Settings<Of>, atEnd: AtEnd): Promise<readonly Trial[]>;
}

/** Gives a campaign's `trials` the types of its own options. */
export function defineCampaign<Of extends Options>(campaign: Campaign<Of>): Campaign {
  return campaign;
}
