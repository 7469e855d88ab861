import type { Lesson, PlannedLesson } from '@/lib/lesson/lesson';
import { lesson as ecs } from './lessons/ecs/lesson';
import { lesson as containers } from './lessons/containers/lesson';
import { lesson as vpcEndpoints } from './lessons/vpc-endpoints/lesson';
import { lesson as vpcPeering } from './lessons/vpc-peering/lesson';
import { lesson as apiGateway } from './lessons/api-gateway/lesson';
import { lesson as serverless } from './lessons/serverless/lesson';
import { lesson as ecr } from './lessons/ecr/lesson';
import { lesson as sqs } from './lessons/sqs/lesson';

/** The course in its order; `planned` lessons are on the map but not written yet. */
export const course: readonly (Lesson | PlannedLesson)[] = [
  containers,
  ecr,
  ecs,
  vpcEndpoints,
  vpcPeering,
  serverless,
  apiGateway,
  sqs,
];

/** The lessons that can be read today. */
export const lessons: readonly Lesson[] = course.filter(
  (entry): entry is Lesson => !('planned' in entry),
);
