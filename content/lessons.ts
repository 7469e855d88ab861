import type { Lesson, PlannedLesson } from '@/lib/lesson/lesson';
import { lesson as ecs } from './lessons/ecs/lesson';
import { lesson as containers } from './lessons/containers/lesson';
import { lesson as vpcEndpoints } from './lessons/vpc-endpoints/lesson';
import { lesson as vpcPeering } from './lessons/vpc-peering/lesson';
import { lesson as apiGateway } from './lessons/api-gateway/lesson';
import { lesson as serverless } from './lessons/serverless/lesson';
import { lesson as sqs } from './lessons/sqs/lesson';

/** The course in its order; `planned` lessons are on the map but not written yet. */
export const course: readonly (Lesson | PlannedLesson)[] = [
  containers,
  {
    planned: true,
    slug: 'ecr',
    notes: [],
    title: { ko: 'Amazon ECR', en: 'Amazon ECR' },
    summary: {
      ko: '컨테이너 이미지가 레이어로 올라가고, 다이제스트로 내려오는 길을 따라갑니다.',
      en: 'How container images go up in layers and come down by digest.',
    },
  },
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
