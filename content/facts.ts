import type { Fact } from '@/lib/lesson/fact';
import { behaviourFacts } from './facts/behaviour';
import { ecsFacts } from './facts/ecs';
import { containersFacts } from './facts/containers';
import { vpcEndpointsFacts } from './facts/vpc-endpoints';
import { vpcPeeringFacts } from './facts/vpc-peering';
import { apiGatewayFacts } from './facts/api-gateway';
import { serverlessFacts } from './facts/serverless';
import { ecrFacts } from './facts/ecr';
import { sqsFacts } from './facts/sqs';

/** Every number and rule of AWS a lesson names, by id; ids begin with their area. */
export const facts: Readonly<Record<string, Fact>> = {
  ...ecsFacts,
  ...containersFacts,
  ...vpcEndpointsFacts,
  ...vpcPeeringFacts,
  ...apiGatewayFacts,
  ...serverlessFacts,
  ...ecrFacts,
  ...sqsFacts,
  ...behaviourFacts,
};
