import { loadOnce } from '@/components/ui/load-once';
import type { LessonData } from '@/lib/lesson/lesson-data';

/** The lesson's lazy file. */
export const loadLessonData = loadOnce((data: LessonData) => data);
