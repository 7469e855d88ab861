import type { NoteTopic } from '@/lib/lesson/note';
import { containerNotes } from './notes/containers';
import { networkNotes } from './notes/network';
import { serverlessNotes } from './notes/serverless';

/** The notes the course was made from, in their order: who teaches each, and how exact it is. */
export const noteTopics: readonly NoteTopic[] = [
  ...containerNotes,
  ...networkNotes,
  ...serverlessNotes,
];
