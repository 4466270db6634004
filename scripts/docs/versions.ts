import { pins } from '../../shared/tools/pins.ts';

/** The versions that are tried together, as a line of Markdown. */
export function versionsList(): string {
  const { eksctl, kubectl, helm, kubernetes, loadBalancerControllerChart: controller } = pins;
  return `- Tried together: eksctl ${eksctl}, kubectl ${kubectl}, Helm ${helm} (Helm 3 works), Kubernetes ${kubernetes}, AWS Load Balancer Controller ${controller}.`;
}
