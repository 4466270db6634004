import { actionKills } from './action-kills.ts';

export const deployKills = actionKills({
  name: 'deploy-kills',
  action: 'deploy-openremote',
  story: { module: new URL('../scenarios/deploy-story.ts', import.meta.url), function: 'tellDeployStory' },
  speed: 200,
});
