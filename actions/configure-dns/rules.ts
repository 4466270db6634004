import { accessProblems } from '../../shared/action/access-inputs.ts';
import { dnsRoleProblems } from '../../shared/action/dns-role-inputs.ts';
import { longestFirstLabel } from '../../shared/aws/route-53/record-ownership.ts';
import type { InputProblem } from '../../shared/errors/action-error.ts';
import { longestCommonName } from './certificate-names.ts';
import type { ConfigureDnsInputs } from './inputs.ts';

/** What is wrong with the inputs as a whole. */
export function problems(values: ConfigureDnsInputs): InputProblem[] {
  return [...accessProblems(values), ...dnsRoleProblems(values), ...targetProblems(values), ...nameProblems(values)];
}

function targetProblems(values: ConfigureDnsInputs): InputProblem[] {
  const { target, namespace, certificate, operation, dryRun } = values;
  const found: InputProblem[] = [];
  // A dry run may ask for nothing but whether there is a zone for the names.
  if (operation === 'apply' && !dryRun && target === undefined && namespace === undefined && !certificate) {
    found.push({
      input: 'namespace, target, certificate',
      problem: 'nothing is asked for: say where the names shall lead to, or ask for a certificate',
      example: 'namespace: openremote',
    });
  }
  if (target !== undefined && namespace !== undefined) {
    found.push({ input: 'namespace, target', problem: 'both say where the names shall lead to; give one of them' });
  }
  for (const input of ['mqtts-target', 'mqtt-target'] as const) {
    const value = input === 'mqtts-target' ? values.mqttsTarget : values.mqttTarget;
    if (value !== undefined && target === undefined) {
      found.push({ input, problem: 'goes with `target` only; with `namespace` it is found in the cluster' });
    }
  }
  return found;
}

function nameProblems(values: ConfigureDnsInputs): InputProblem[] {
  const { hostname, additionalHostnames, mqttsHostname, mqttHostname } = values;
  const found: InputProblem[] = [];
  const named = [
    { input: 'hostname', name: hostname },
    ...additionalHostnames.map((name) => ({ input: 'additional-hostnames', name })),
    ...(mqttsHostname === undefined ? [] : [{ input: 'mqtts-hostname', name: mqttsHostname }]),
    ...(mqttHostname === undefined ? [] : [{ input: 'mqtt-hostname', name: mqttHostname }]),
  ];
  for (const { input, name } of named) {
    if ((name.split('.')[0] ?? '').length > longestFirstLabel || name.length > 240) {
      const problem = `"${name}" leaves no room for the record beside it that says who owns it: at most ${longestFirstLabel} characters before the first dot, 240 in all`;
      found.push({ input, problem });
    }
  }
  const site = [hostname, ...additionalHostnames];
  for (const { input, name } of named.filter((each) => each.input.startsWith('mqtt'))) {
    if (site.includes(name))
      found.push({ input, problem: `"${name}" is a name of the site already; leave it out here` });
  }
  if (mqttsHostname !== undefined && mqttsHostname === mqttHostname) {
    found.push({ input: 'mqtts-hostname, mqtt-hostname', problem: 'are the same name for two load balancers' });
  }
  if (values.certificate && !site.some((name) => name.length <= longestCommonName)) {
    const problem = `ACM wants one name of at most ${longestCommonName} characters in a certificate, and "${hostname}" is longer; give a shorter one besides`;
    found.push({ input: 'additional-hostnames', problem, example: 'or.example.com' });
  }
  return found;
}
