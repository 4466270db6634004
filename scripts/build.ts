/**
 * Builds `dist/`: one bundle with lazily loaded chunks, and a stub for each action and each of the two helper programs.
 * `npm run build -- --check` builds into a temporary folder and compares it with what is committed.
 */
import { minify } from '@swc/core';
import ncc from '@vercel/ncc';
import { build, transform } from 'esbuild';
import type { Plugin } from 'esbuild';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = join(root, 'build');
const helpers = ['credentials', 'kube-token'];

async function main(args: readonly string[]): Promise<void> {
  const check = args.includes('--check');
  const target = check ? mkdtempSync(join(tmpdir(), 'eks-actions-dist-')) : join(root, 'dist');
  compile();
  await trimWorkflowCommands();
  rmSync(target, { recursive: true, force: true });
  await bundle('actions/index.js', target);
  for (const name of [...actionNames(), ...helpers]) {
    write(join(target, name, 'index.js'), `import { start } from '../index.js';\nawait start('${name}');\n`);
  }
  write(join(target, 'package.json'), '{ "type": "module" }\n');
  if (check) compare(target, join(root, 'dist'));
  else console.log(`dist/ holds ${(sizeOf(target) / 1e6).toFixed(2)} MB in ${files(target).length} files`);
}

/** TypeScript to JavaScript; ncc bundles that, so that bundling never depends on a TypeScript version. */
function compile(): void {
  rmSync(compiled, { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  write(join(compiled, 'package.json'), '{ "type": "module" }\n');
}

/**
 * Bundles what the actions use of @actions/core beforehand. ncc could not tell that its OIDC client, which nobody uses and which loads
 * undici, may be left out.
 */
async function trimWorkflowCommands(): Promise<void> {
  const file = join(compiled, 'shared/action/workflow-commands.js');
  await build({
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    plugins: [onlyWhatIsUsed],
    logLevel: 'warning',
  });
}

/** Leaves out every module of which nothing is used, which is right only where loading a module does nothing else. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup: (bundling) => {
    bundling.onResolve({ filter: /./ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === onlyWhatIsUsed.name || options.kind === 'entry-point') return undefined;
      const found = await bundling.resolve(path, { ...options, pluginData: onlyWhatIsUsed.name });
      return { ...found, sideEffects: false };
    });
  },
};

/** Every folder with an action.yml is an action. */
function actionNames(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'action.yml')))
    .map((entry) => entry.name);
}

async function bundle(entry: string, target: string): Promise<void> {
  // With `module` first the bundler takes the SDK's ES build, of which it can leave out what is not used.
  const { code, assets } = await ncc(join(compiled, entry), {
    esm: true,
    filename: 'index.js',
    target: 'es2022',
    mainFields: ['module', 'main'],
    license: 'licenses.txt',
    cache: false,
    quiet: true,
  });
  write(join(target, 'index.js'), await shrink(code));
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'package.json') continue;
    write(join(target, name), name.endsWith('.js') ? await shrink(source.toString()) : source);
  }
}

/**
 * The bundler only marks what is unused; the compressor takes it out (five sixths of the EC2 client). The result is printed
 * with line breaks and with the names of functions and classes: a stack trace can be read, and Node prints one line of source
 * with it, not all.
 */
async function shrink(code: string): Promise<string> {
  const mangle = { keep_fnames: true, keep_classnames: true };
  const lean = await minify(code, { module: true, compress: true, mangle, format: { comments: false } });
  const printed = await transform(lean.code, { format: 'esm', target: 'node24', charset: 'utf8' });
  return printed.code;
}

function compare(made: string, committed: string): void {
  const stale = [...new Set([...files(made), ...files(committed)])].filter(
    (file) => !same(join(made, file), join(committed, file)),
  );
  rmSync(made, { recursive: true, force: true });
  if (stale.length === 0) {
    console.log('dist/ is fresh');
    return;
  }
  console.error(
    `dist/ is not what the sources build; run \`npm run build\` and commit it. Different:\n  ${stale.join('\n  ')}`,
  );
  process.exitCode = 1;
}

function same(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function sizeOf(folder: string): number {
  return files(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

await main(process.argv.slice(2));
