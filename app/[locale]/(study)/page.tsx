import '@/app/home.css';
import { notFound } from 'next/navigation';
import { readLesson } from '@/app/read-lesson';
import { TextView } from '@/components/diagram/text-view';
import { ContinueReading } from '@/components/lesson/continue-reading';
import { CourseMap } from '@/components/lesson/course-map';
import { courseNumber } from '@/components/lesson/map-number';
import { MapFigure } from '@/components/lesson/map-figure';
import { htmlOnly } from '@/components/ui/html-only';
import { courseMap, regions } from '@/content/course-map';
import { glossary } from '@/content/glossary';
import { course, lessons } from '@/content/lessons';
import { dayMessages } from '@/content/messages/deck-day';
import { connectionMessages, diagramMessages } from '@/content/messages/diagram';
import { homeMessages } from '@/content/messages/home';
import { knownMessage } from '@/content/messages/progress';
import { describeDiagram } from '@/lib/diagram/describe';
import { placeDiagram } from '@/lib/diagram/place';
import { termReadings } from '@/lib/lesson/glossary';
import { fill } from '@/lib/text/message';
import { localize, parseLocale, type Locale } from '@/lib/text/locale';

/** Each written lesson with its sections: what the list counts, and where one can go on reading. */
function readPlaces(locale: Locale) {
  return Promise.all(
    lessons.map(async (lesson) => ({
      slug: lesson.slug,
      title: lesson.title[locale],
      sections: (await readLesson(lesson, locale)).outline.sections.map(({ id, title }) => ({
        id,
        title,
      })),
    })),
  );
}

/** The map, with its text: plain markup that the payload need not repeat. */
function systemMap(locale: Locale) {
  const diagram = placeDiagram(courseMap, locale);
  const words = localize(diagramMessages, locale);
  const entries = course.flatMap(({ slug, title }, index) => {
    const region = regions.find(({ lesson }) => lesson === slug);
    if (!region) return [];
    const { caption, areas } = region;
    const href = `/${locale}/lessons/${slug}`;
    const number = courseNumber(index);
    return [{ number, href, title: title[locale], caption: caption[locale], areas }];
  });
  return htmlOnly(
    `home map ${locale}`,
    <>
      <MapFigure diagram={diagram} entries={entries} words={localize(homeMessages, locale)} />
      <TextView
        described={describeDiagram(diagram, {
          connections: localize(connectionMessages, locale),
          readings: termReadings(glossary),
        })}
        title={words.asText}
        scenesTitle={words.scenes}
      />
    </>,
  );
}

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const words = localize(homeMessages, locale);
  const places = await readPlaces(locale);
  const first = lessons[0]!;
  return (
    <div className="home">
      <header className="home-head">
        <div>
          <p className="eyebrow">{words.eyebrow}</p>
          <h1>{words.heading}</h1>
          <p className="lesson-summary">{words.lead}</p>
        </div>
        <p className="lesson-actions">
          <ContinueReading
            locale={locale}
            places={places}
            words={{ label: words.continueReading, place: words.continueAt }}
          >
            {/* In a span of its own: as the same element the button would move when it changes. */}
            <span>
              <a className="button button-primary" href={`/${locale}/lessons/${first.slug}`}>
                {fill(words.start, { lesson: first.title[locale] })}
              </a>
            </span>
          </ContinueReading>
          <a className="button button-quiet" href={`/${locale}/present`}>
            {dayMessages.pageTitle[locale]}
          </a>
        </p>
      </header>
      <section className="home-map" aria-labelledby="map-title">
        {systemMap(locale)}
      </section>
      <section className="home-list" aria-labelledby="course-title">
        <h2 id="course-title" className="eyebrow">
          {words.course}
        </h2>
        <CourseMap
          locale={locale}
          words={{ ...words, remembered: knownMessage[locale] }}
          entries={course.map((entry) => ({
            slug: entry.slug,
            title: entry.title[locale],
            summary: entry.summary[locale],
            ...(!('planned' in entry) && {
              written: {
                minutes: entry.minutes,
                items: entry.items.length,
                sections: places.find(({ slug }) => slug === entry.slug)!.sections.length,
                objectives: entry.objectives.map(({ text }) => text[locale]),
              },
            }),
          }))}
        />
      </section>
    </div>
  );
}
