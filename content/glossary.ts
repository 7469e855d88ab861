import type { GlossaryEntry } from '@/lib/lesson/glossary';
import { ecsTerms } from './glossary/ecs';
import { containersTerms } from './glossary/containers';
import { vpcEndpointsTerms } from './glossary/vpc-endpoints';
import { vpcPeeringTerms } from './glossary/vpc-peering';
import { apiGatewayTerms } from './glossary/api-gateway';
import { serverlessTerms } from './glossary/serverless';
import { ecrTerms } from './glossary/ecr';
import { sqsTerms } from './glossary/sqs';

/** Every term of the course by id; each is defined by the lesson that teaches it. */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  ...ecsTerms,
  ...containersTerms,
  ...vpcEndpointsTerms,
  ...vpcPeeringTerms,
  ...apiGatewayTerms,
  ...serverlessTerms,
  ...ecrTerms,
  ...sqsTerms,
};
