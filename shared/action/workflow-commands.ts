/**
 * What the suite uses of @actions/core, by name: the build keeps these alone. The rest of that package brings an HTTP client along,
 * whose loading is half of an action's start.
 */
export {
  addPath,
  debug,
  endGroup,
  error,
  ExitCode,
  exportVariable,
  getInput,
  getState,
  info,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
