import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

import { CommandError } from '../errors.ts';
import type { ClusterConfig } from './cluster-config.ts';
import type { Json } from './decode.ts';
import { checkFields } from './decode.ts';

/**
 * Reads a ClusterConfig from a file, or from standard input if `path` is `-`. Only what decoding refuses is refused here:
 * unknown fields, wrong types, keys given twice, another kind. Throws with eksctl's words.
 */
export function readConfig(path: string): ClusterConfig {
  return parseConfig(readSource(path), path);
}

function readSource(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing ? 'no such file or directory' : String(error);
    throw new CommandError(`reading config file "${path}": open ${path}: ${reason}`);
  }
}

/** As readConfig, of a text. */
export function parseConfig(text: string, path: string): ClusterConfig {
  const failed = (reason: string): CommandError => new CommandError(`loading config file "${path}": ${reason}`);
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, version: '1.1' });
  const [problem] = parsed.errors;
  if (problem !== undefined) {
    const { line } = lines.linePos(problem.pos[0]);
    const reason =
      problem.code === 'DUPLICATE_KEY' ? 'key is already set in map' : (problem.message.split('\n')[0] ?? '');
    throw failed(`error converting YAML to JSON: yaml: line ${line}: ${reason}`);
  }
  const document = parsed.toJS() as Json;
  if (typeof document !== 'object' || document === null || Array.isArray(document) || document['kind'] === undefined) {
    throw failed(`Object 'Kind' is missing in '${text}'`);
  }
  if (document['kind'] !== 'ClusterConfig' || document['apiVersion'] !== 'eksctl.io/v1alpha5') {
    const { kind, apiVersion } = document as { kind: string; apiVersion?: string };
    throw failed(
      `no kind "${kind}" is registered for version "${apiVersion ?? ''}" in scheme "pkg/runtime/scheme.go:110"`,
    );
  }
  try {
    checkFields(document);
  } catch (error) {
    throw failed(
      `error unmarshaling JSON: while decoding JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return document as unknown as ClusterConfig;
}
