import { templateError, validationError } from './errors.ts';
import { splitAttribute } from './parse.ts';
import { type Template, textOf } from './template.ts';
import { isMap, type Value } from './value.ts';

/** Names that a value refers to by Ref, Fn::GetAtt or Fn::Sub: resources, parameters and pseudo parameters alike. */
export function referencesIn(value: Value): Set<string> {
  const found = new Set<string>();
  collect(value, found);
  return found;
}

/** The exports that a value imports by a literal name. */
export function importsIn(value: Value): Value[] {
  if (Array.isArray(value)) return value.flatMap(importsIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'Fn::ImportValue' ? [inner] : importsIn(inner)));
}

/** Refuses references to nothing, conditions that are not there, and dependencies in a circle. */
export function checkReferences(template: Template): void {
  const names = new Set([...template.resources.keys(), ...template.parameters.map((parameter) => parameter.name)]);
  const known = (name: string): boolean => names.has(name) || name.startsWith('AWS::');
  const unresolved = [...template.resources.values()].flatMap((resource) => [
    ...[...referencesIn(resource.properties)].filter((name) => !known(name)),
    ...resource.dependsOn.filter((id) => !template.resources.has(id)),
  ]);
  if (unresolved.length > 0) {
    throw templateError(
      `Unresolved resource dependencies [${[...new Set(unresolved)].join(', ')}] in the Resources block of the template`,
    );
  }
  const missing = template.outputs.flatMap((output) => [...referencesIn(output.value)].filter((name) => !known(name)));
  if (missing.length > 0) {
    throw templateError(
      `Unresolved resource dependencies [${[...new Set(missing)].join(', ')}] in the Outputs block of the template`,
    );
  }
  for (const resource of template.resources.values()) {
    if (resource.condition !== undefined && template.conditions[resource.condition] === undefined) {
      throw templateError(
        `Unresolved condition dependency ${resource.condition} in the Resources block of the template`,
      );
    }
  }
  const circle = circleIn(template);
  if (circle !== undefined) {
    throw validationError(`Circular dependency between resources: [${circle.join(', ')}]`);
  }
}

/** What a resource waits for: what it refers to and what it says that it depends on. */
export function dependenciesOf(template: Template, logicalId: string): string[] {
  const resource = template.resources.get(logicalId);
  if (resource === undefined) return [];
  const names = new Set([...referencesIn(resource.properties), ...resource.dependsOn]);
  return [...names].filter((name) => template.resources.has(name) && name !== logicalId);
}

function collect(value: Value, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isMap(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'Ref' && typeof inner === 'string') found.add(inner);
    else if (key === 'Fn::GetAtt') addAttribute(inner, found);
    else if (key === 'Fn::Sub') addSubstitutions(inner, found);
    else collect(inner, found);
  }
}

function addAttribute(argument: Value, found: Set<string>): void {
  const [name] = typeof argument === 'string' ? splitAttribute(argument) : Array.isArray(argument) ? argument : [];
  if (typeof name === 'string') found.add(name);
}

function addSubstitutions(argument: Value, found: Set<string>): void {
  const [text, variables] = Array.isArray(argument) ? argument : [argument];
  const local = isMap(variables) ? variables : {};
  for (const [, name = ''] of textOf(text ?? '').matchAll(/\$\{([^!}][^}]*)\}/g)) {
    const [resource = ''] = splitAttribute(name.trim());
    if (local[name.trim()] === undefined) found.add(resource);
  }
  collect(local, found);
}

function circleIn(template: Template): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return path.slice(path.indexOf(id));
    if (done.has(id)) return undefined;
    for (const next of dependenciesOf(template, id)) {
      const circle = visit(next, [...path, id]);
      if (circle !== undefined) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of template.resources.keys()) {
    const circle = visit(id, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
