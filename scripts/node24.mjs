// Runs a script on Node 24, whatever Node typed the npm command: the actions run on `node24`, TypeScript is run without a
// build step, and both differ on older versions. The binary comes from the npm package for this platform.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const carried = fileURLToPath(
  new URL(`../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
);
const ownMajor = Number(process.versions.node.split('.')[0]);

function nodeBinary() {
  if (existsSync(carried)) return carried;
  if (ownMajor >= 24) return process.execPath;
  console.error(
    `No Node 24 for ${process.platform}-${process.arch} in node_modules and this is Node ${process.versions.node}. ` +
      'Run `npm ci` (without --omit=optional), or use Node 24 or newer.',
  );
  process.exit(1);
}

// What Node makes of TypeScript is kept: a local cloud is some 1500 modules, and a test run starts dozens of them.
const compiled = fileURLToPath(new URL('../node_modules/.cache/eks-actions/compiled', import.meta.url));
const env = { NODE_COMPILE_CACHE: compiled, ...process.env };
const child = spawn(nodeBinary(), process.argv.slice(2), { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
