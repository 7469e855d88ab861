import type { Invariant, Model } from '../model';
import { apiGatewayModel } from './api-gateway';
import { apiGatewayInvariants } from './api-gateway-invariants';
import { containersModel } from './containers';
import { containersInvariants } from './containers-invariants';
import { ecrModel } from './ecr';
import { ecrInvariants } from './ecr-invariants';
import { ecsModel } from './ecs';
import { ecsInvariants } from './ecs-invariants';
import { serverlessModel } from './serverless';
import { serverlessInvariants } from './serverless-invariants';
import { sqsModel } from './sqs';
import { sqsLaws } from './sqs-laws';
import { packetInvariants } from './packet-invariants';
import { vpcEndpointsModel } from './vpc-endpoints';
import { vpcPeeringModel } from './vpc-peering';

/** A model together with its laws, which tests look at after every event. */
function withLaws<State, Event>(
  model: Model<State, Event>,
  invariants: readonly Invariant<State>[],
): Model<State, Event> & { readonly invariants: readonly Invariant<State>[] } {
  return { ...model, invariants };
}

export const lawfulContainers = withLaws(containersModel, containersInvariants);
export const lawfulEcr = withLaws(ecrModel, ecrInvariants);
export const lawfulEcs = withLaws(ecsModel, ecsInvariants);
export const lawfulSqs = withLaws(sqsModel, sqsLaws);
export const lawfulApiGateway = withLaws(apiGatewayModel, apiGatewayInvariants);
export const lawfulServerless = withLaws(serverlessModel, serverlessInvariants);
export const lawfulVpcEndpoints = withLaws(vpcEndpointsModel, packetInvariants);
export const lawfulVpcPeering = withLaws(vpcPeeringModel, packetInvariants);
