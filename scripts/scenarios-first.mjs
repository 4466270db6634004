import Sequencer from '@jest/test-sequencer';

/**
 * Begins with the scenarios, which take longest: jest itself knows that only from an earlier run, and in a fresh clone would go by the
 * sizes of the files.
 */
export default class ScenariosFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const long = (test) => test.path.includes('/scenarios/');
    return [...sorted.filter(long), ...sorted.filter((test) => !long(test))];
  }
}
