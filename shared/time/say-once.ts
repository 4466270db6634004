type Log = (line: string) => void;

/** The same log without repetitions: for waits whose every look tries again what it may say of. */
export function sayOnce(log: Log): Log {
  const said = new Set<string>();
  return (line) => {
    if (said.has(line)) return;
    said.add(line);
    log(line);
  };
}
