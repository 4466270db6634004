/**
 * How long things take, in seconds of rehearsed time: the typical values that people report for AWS (the table is a guess
 * within the ranges of public issue threads; nothing depends on its exact values).
 */
export interface Latency {
  controlPlaneCreate: number;
  controlPlaneDelete: number;
  nodegroupCreate: number;
  nodegroupDelete: number;
  nodeReady: number;
  addonCreate: number;
  addonDelete: number;
  fargateProfileCreate: number;
  fargateProfileDelete: number;
  natGatewayCreate: number;
  natGatewayDelete: number;
  loadBalancerProvision: number;
  /** How long a deleted load balancer's network interfaces linger. */
  loadBalancerInterfacesLinger: number;
  targetHealthy: number;
  volumeCreate: number;
  volumeAttach: number;
  volumeDetach: number;
  snapshotComplete: number;
  certificateValidationRecord: number;
  certificateIssue: number;
  certificateDetach: number;
  recordInSync: number;
  iamPropagation: number;
  stackResource: number;
  imagePull: number;
  podStart: number;
  postgresqlReady: number;
  keycloakReady: number;
  managerReady: number;
  proxyReady: number;
  vpcEndpointDelete: number;
}

export const realistic: Latency = {
  controlPlaneCreate: 510,
  controlPlaneDelete: 480,
  nodegroupCreate: 130,
  nodegroupDelete: 220,
  nodeReady: 30,
  addonCreate: 45,
  addonDelete: 20,
  fargateProfileCreate: 60,
  fargateProfileDelete: 60,
  natGatewayCreate: 90,
  natGatewayDelete: 60,
  loadBalancerProvision: 150,
  loadBalancerInterfacesLinger: 120,
  targetHealthy: 75,
  volumeCreate: 5,
  volumeAttach: 8,
  volumeDetach: 10,
  snapshotComplete: 90,
  certificateValidationRecord: 8,
  certificateIssue: 120,
  certificateDetach: 60,
  recordInSync: 35,
  iamPropagation: 0,
  stackResource: 3,
  imagePull: 12,
  podStart: 3,
  postgresqlReady: 15,
  keycloakReady: 40,
  managerReady: 75,
  proxyReady: 8,
  vpcEndpointDelete: 45,
};
