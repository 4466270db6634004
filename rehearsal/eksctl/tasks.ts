/** Something to do, or several in order or at once; eksctl prints the tree before it starts. */
export type Task =
  | { readonly title: string; run(): Promise<void> }
  | { readonly order: 'sequential' | 'parallel'; readonly tasks: readonly Task[]; readonly nested?: boolean };

/** What eksctl prints of a tree of tasks. */
export function describe(task: Task, depth = 0): string {
  if ('title' in task) return task.title;
  const { tasks, order, nested = false } = task;
  if (tasks.length === 0) return 'no tasks';
  const parts = tasks.map((each) => describe(each, depth + 1));
  if (tasks.length === 1) return `1 task: { ${parts[0]} }`;
  const indent = '    '.repeat(depth);
  if (!nested) return `\n${tasks.length} ${order} tasks: { ${parts.join(', ')} \n}\n`;
  const lines = parts.map((part) => `\n${indent}    ${part.trimStart()},`);
  return `\n${indent}${tasks.length} ${order} sub-tasks: { ${lines.join('')}\n${indent}}`;
}

/** Does all of it; answers what failed. The first failure ends a sequence, while what runs beside it is finished. */
export async function doAll(task: Task): Promise<Error[]> {
  if ('title' in task) {
    try {
      await task.run();
      return [];
    } catch (error) {
      return [error instanceof Error ? error : new Error(String(error))];
    }
  }
  if (task.order === 'parallel') return (await Promise.all(task.tasks.map(doAll))).flat();
  for (const each of task.tasks) {
    const errors = await doAll(each);
    if (errors.length > 0) return errors;
  }
  return [];
}

export const sequential = (tasks: readonly Task[], nested = false): Task => ({ order: 'sequential', tasks, nested });
export const parallel = (tasks: readonly Task[], nested = false): Task => ({ order: 'parallel', tasks, nested });
