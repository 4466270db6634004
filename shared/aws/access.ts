/** How an action comes by AWS credentials; parsed from inputs, the same in every action. */
export interface Access {
  readonly region: string;
  /**
   * Role ARNs: the first is assumed with GitHub's OIDC token, each further one from the one before. Empty: the standard AWS
   * credential chain (environment, profile, container, instance) is used as it is.
   */
  readonly roles: readonly string[];
  readonly sessionName: string;
  /** Seconds, 900 to 43200; at most 3600, IAM's limit, if there is more than one role. */
  readonly durationSeconds: number;
  readonly audience: string;
  /** If not empty, nothing is done in any other account. */
  readonly allowedAccountIds: readonly string[];
}
