import type { Output } from '@aws-sdk/client-cloudformation';

import { validationError } from '../template/errors.ts';
import { conditionHolds, evaluate, type Scope } from '../template/evaluate.ts';
import { textOf } from '../template/template.ts';
import type { StackOperation } from './stack-operation.ts';

/** The outputs of a stack whose resources are complete. Errors: a name that another stack exports already. */
export function outputsOf({ call, record, stacks }: StackOperation, scope: Scope): Output[] {
  return record.template.outputs
    .filter(({ condition }) => condition === undefined || conditionHolds(condition, scope))
    .map((output) => {
      const value = evaluate(output.value, scope);
      if (typeof value === 'object' && value !== null) {
        throw validationError(
          `Template format error: Output ${output.key} is malformed. The Value field of every Outputs member must evaluate to a String.`,
        );
      }
      const exported = output.exportName === undefined ? undefined : evaluate(output.exportName, scope);
      const name = exported === undefined ? undefined : textOf(exported);
      const exporter = name === undefined ? undefined : stacks.exporterOf(call, name);
      if (exporter !== undefined && exporter !== record) {
        throw validationError(`Export with name ${name} is already exported by stack ${exporter.name}`);
      }
      return {
        OutputKey: output.key,
        OutputValue: textOf(value ?? ''),
        Description: output.description,
        ExportName: name,
      };
    });
}
