import { convertOn } from '@actions/workflow-parser/model/converter/events';
import { convertJobs } from '@actions/workflow-parser/model/converter/jobs';
import { convertSteps } from '@actions/workflow-parser/model/converter/steps';
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import { TemplateTokenError } from '@actions/workflow-parser/templates/tokens/template-token';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';
import { readFileSync } from 'node:fs';

import type { Problem } from './problems.ts';
import { placeOf, valueAt, type TemplateToken } from './tokens.ts';
import { noteWrittenTexts } from './written-text.ts';

// The package's own entry imports its schemas as JSON without an import attribute, which Node refuses. So its parts are put
// together here as its parseWorkflow and parseAction do, with the schemas read as files.
const schemas = {
  'workflow-root-strict': loadSchema('workflow-v1.0.min.json'),
  'action-root-strict': loadSchema('action-v1.0.min.json'),
};

/** A file as GitHub's own parser reads it, with everything that GitHub would refuse in it. */
export interface Parsed {
  readonly root: TemplateToken | undefined;
  readonly problems: Problem[];
}

export function parseWorkflowFile(file: string, content: string): Parsed {
  // The conversion checks what the schema cannot: `needs` that exist and make no circle, ids used once, conditions.
  return parse('workflow-root-strict', file, content, (context, root) => {
    const [on, jobs] = [valueAt(root, 'on'), valueAt(root, 'jobs')];
    if (on !== undefined) convertOn(context, on);
    if (jobs !== undefined) convertJobs(context, jobs);
  });
}

/** An action.yml, likewise. */
export function parseActionFile(file: string, content: string): Parsed {
  return parse('action-root-strict', file, content, (context, root) => {
    const steps = valueAt(root, 'runs', 'steps');
    if (steps !== undefined) convertSteps(context, steps);
  });
}

function parse(
  kind: keyof typeof schemas,
  file: string,
  content: string,
  check: (context: TemplateContext, root: TemplateToken) => void,
): Parsed {
  const context = new TemplateContext(new TemplateValidationErrors(), schemas[kind], new NoOperationTraceWriter());
  const fileId = context.getFileId(file);
  const reader = new YamlObjectReader(fileId, content);
  for (const error of reader.errors) context.error(fileId, error.message, error.range);
  const root = reader.errors.length > 0 ? undefined : readTemplate(context, kind, reader, fileId);
  if (root !== undefined && context.errors.count === 0) {
    try {
      check(context, root);
    } catch (error) {
      context.error(error instanceof TemplateTokenError ? error.token : root, error);
    }
    noteWrittenTexts(root, content);
  }
  return { root, problems: problemsOf(context, file) };
}

function problemsOf(context: TemplateContext, file: string): Problem[] {
  return context.errors.getErrors().map((error) => ({
    place:
      error.range === undefined
        ? placeOf(file, undefined)
        : { file, line: error.range.start.line, column: error.range.start.column },
    message: error.rawMessage,
  }));
}

function loadSchema(name: string): TemplateSchema {
  const url = new URL(`../../node_modules/@actions/workflow-parser/dist/${name}`, import.meta.url);
  return TemplateSchema.load(new JSONObjectReader(undefined, readFileSync(url, 'utf8')));
}
