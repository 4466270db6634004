/**
 * Times as ratios within one run, each the median of whole processes on Node 24 that take turns with what they are compared with:
 * `npm run bench`, or `npm run bench -- actions helpers setup-tools` for some of them.
 */
import { benchActions } from './bench/actions.ts';
import { benchHelpers } from './bench/helpers.ts';
import { benchSetupTools } from './bench/setup-tools.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  actions: benchActions,
  helpers: benchHelpers,
  'setup-tools': benchSetupTools,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
console.log(`Cold starts on Node ${process.versions.node}, as ratios`);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
