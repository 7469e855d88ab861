import type { Model } from '../model';

/** The models, each fetched when it is first asked for. */
const loaders: Readonly<Record<string, () => Promise<Model>>> = {
  containers: async () => (await import('./containers')).containersModel,
  ecr: async () => (await import('./ecr')).ecrModel,
  ecs: async () => (await import('./ecs')).ecsModel,
  'vpc-endpoints': async () => (await import('./vpc-endpoints')).vpcEndpointsModel,
  'vpc-peering': async () => (await import('./vpc-peering')).vpcPeeringModel,
  serverless: async () => (await import('./serverless')).serverlessModel,
  'api-gateway': async () => (await import('./api-gateway')).apiGatewayModel,
  sqs: async () => (await import('./sqs')).sqsModel,
};

/** Ids of all models, in the order of the course. */
export const modelIds: readonly string[] = Object.keys(loaders);

/** Fetches a model; `undefined` when there is none of this name. */
export async function loadModel(id: string): Promise<Model | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id]!() : undefined;
}
