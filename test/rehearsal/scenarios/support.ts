import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { expect } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';

import type { Latency } from '../../../rehearsal/latency.ts';
import type { RecordedCall } from '../../../rehearsal/recorder.ts';
import type { State } from '../../../rehearsal/scenarios/state.ts';
import type { ActionResult } from '../../../rehearsal/session.ts';
import type { Rehearsal } from '../../support/rehearsal.ts';
import type { Thing } from './inside-session.ts';

/**
 * What takes long, cut short instead of sped up, for stories that do much at the same time. At `unhurried` speed the last five
 * minutes of a session, in which a token may still be made of it, outlive a call of Helm on a busy machine.
 */
export const shortWaits: Partial<Latency> = {
  controlPlaneCreate: 30,
  controlPlaneDelete: 30,
  nodegroupCreate: 15,
  nodegroupDelete: 15,
  addonCreate: 10,
  loadBalancerProvision: 15,
  loadBalancerInterfacesLinger: 15,
  targetHealthy: 10,
  certificateIssue: 10,
  certificateDetach: 10,
  snapshotComplete: 10,
  recordInSync: 10,
  keycloakReady: 10,
  managerReady: 10,
};

/** Rehearsed seconds per real second, for `shortWaits`. */
export const unhurried = 50;

export const insideSession = new URL('./inside-session.ts', import.meta.url);
const stateModule = new URL('../../../rehearsal/scenarios/state.ts', import.meta.url);

/** What clients changed: controllers of the cloud itself left out. */
export function changes(calls: readonly RecordedCall[]): string[] {
  return calls
    .filter(({ mutating, internal }) => mutating && !internal)
    .map(({ service, operation, subject }) => `${service}:${operation} ${subject}`);
}

/** The action's whole log, for a failed expectation to show. */
export function succeeded(result: ActionResult): ActionResult {
  if (result.exitCode !== 0)
    throw new Error(`${result.signal ?? result.exitCode}:\n${result.log.slice(-40).join('\n')}`);
  return result;
}

/** It has to fail with one annotation, which is given back. */
export function failed(result: ActionResult): string {
  expect(result.exitCode).toBe(1);
  expect(result.annotations.map(({ level }) => level)).toEqual(['error']);
  return result.annotations[0]?.message ?? '';
}

/** Titles of the log groups of an action. */
export function groups({ steps }: ActionResult): string[] {
  return steps.flatMap(({ log }) => log.filter(({ kind }) => kind === 'group').map(({ text }) => text));
}

export function list(rehearsal: Rehearsal, type: string): Promise<Thing[]> {
  return rehearsal.inside<Thing[]>(insideSession, 'list', type);
}

export function records(rehearsal: Rehearsal): Promise<ResourceRecordSet[]> {
  return rehearsal.inside<ResourceRecordSet[]>(insideSession, 'records');
}

export function zoneId(rehearsal: Rehearsal): Promise<string> {
  return rehearsal.inside<string>(insideSession, 'zoneId');
}

/**
 * What exists has to be exactly what was read and approved once. A change of what the suite makes shows here: read it, then
 * run with UPDATE_GOLDEN=1.
 */
export async function expectState(rehearsal: Rehearsal, name: 'created' | 'up'): Promise<void> {
  const state = await rehearsal.inside<State>(stateModule, 'stateOf');
  const text = Object.entries(state).map(([thing, count]) => `${count} × ${thing}\n`);
  const path = new URL(`./golden/${name}.txt`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(path, text.join(''));
  expect(text.join('')).toBe(await readFile(path, 'utf8'));
}

/** The approved state, as `expectState` compares it. */
export async function expectedState(name: 'created' | 'up'): Promise<State> {
  const text = await readFile(new URL(`./golden/${name}.txt`, import.meta.url), 'utf8');
  return Object.fromEntries(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' × '))
      .map(([count, thing]) => [thing ?? '', Number(count)]),
  );
}
