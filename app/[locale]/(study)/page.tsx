import { notFound } from 'next/navigation';
import { readLesson } from '@/app/read-lesson';
import { ContinueReading } from '@/components/lesson/continue-reading';
import { CourseMap } from '@/components/lesson/course-map';
import { course, lessons } from '@/content/lessons';
import { homeMessages } from '@/content/messages/home';
import { fill } from '@/lib/text/message';
import { localize, parseLocale } from '@/lib/text/locale';

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const words = localize(homeMessages, locale);
  const places = await Promise.all(
    lessons.map(async (lesson) => ({
      slug: lesson.slug,
      title: lesson.title[locale],
      sections: (await readLesson(lesson, locale)).outline.sections.map(({ id, title }) => ({
        id,
        title,
      })),
    })),
  );
  const first = lessons[0]!;
  return (
    <div className="page home">
      <p className="eyebrow">{words.eyebrow}</p>
      <h1>{words.heading}</h1>
      <p className="lesson-summary">{words.lead}</p>
      <p className="lesson-actions">
        <ContinueReading
          locale={locale}
          places={places}
          words={{ label: words.continueReading, place: words.continueAt }}
        >
          <a className="button button-primary" href={`/${locale}/lessons/${first.slug}`}>
            {fill(words.start, { lesson: first.title[locale] })}
          </a>
        </ContinueReading>
      </p>
      <h2 className="eyebrow course-title">{words.course}</h2>
      <CourseMap
        locale={locale}
        words={words}
        entries={course.map((entry) =>
          'planned' in entry
            ? { slug: entry.slug, title: entry.title[locale], summary: entry.summary[locale] }
            : {
                slug: entry.slug,
                title: entry.title[locale],
                summary: entry.summary[locale],
                minutes: entry.minutes,
                items: entry.items.length,
                sections: places.find(({ slug }) => slug === entry.slug)!.sections.length,
              },
        )}
      />
    </div>
  );
}
