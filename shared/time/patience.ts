/**
 * For waits that end without an error when waiting has become pointless: returns a function that is told at every look what is
 * left, and answers true once that has not changed for so many looks. Counted in looks, not in seconds, because a machine that
 * is slow to look must not give up sooner.
 */
export function patience(looks: number): (left: readonly string[]) => boolean {
  let last: string | undefined;
  let same = 0;
  return (left) => {
    const seen = [...left].sort().join('\n');
    same = seen === last ? same + 1 : 0;
    last = seen;
    return same >= looks;
  };
}
