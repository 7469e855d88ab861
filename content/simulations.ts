import { simulation as containers } from './lessons/containers/simulation';
import { simulation as ecr } from './lessons/ecr/simulation';
import { simulation as ecs } from './lessons/ecs/simulation';
import { simulation as vpcEndpoints } from './lessons/vpc-endpoints/simulation';
import { simulation as vpcPeering } from './lessons/vpc-peering/simulation';
import { simulation as apiGateway } from './lessons/api-gateway/simulation';
import { simulation as serverless } from './lessons/serverless/simulation';
import { simulation as sqs } from './lessons/sqs/simulation';
import type { Simulation } from '@/lib/simulate/simulation';

/** The simulation behind each lesson's diagram, by lesson; a lesson without one is not listed. */
export const simulations: Readonly<Record<string, Simulation>> = {
  containers,
  ecr,
  ecs,
  'vpc-endpoints': vpcEndpoints,
  'vpc-peering': vpcPeering,
  serverless,
  'api-gateway': apiGateway,
  sqs,
};
