import { actionKills } from './action-kills.ts';

export const controllerKills = actionKills({
  name: 'controller-kills',
  action: 'install-lb-controller',
  story: {
    module: new URL('../scenarios/controller-story.ts', import.meta.url),
    function: 'tellControllerStory',
  },
  speed: 500,
});
