'use client';

import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { fill } from '@/lib/text/message';
import { loadProgress } from './reading-progress';

type Place = {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
};

/** Back to the section read last; until that is known, and for newcomers, what it wraps. */
export function ContinueReading(props: {
  locale: string;
  places: readonly Place[];
  words: { label: string; place: string };
  children: ReactNode;
}) {
  const { locale, places, words, children } = props;
  const [last, setLast] = useState<{ lesson: string; section: string } | undefined>();
  useEffect(() => {
    void loadProgress().then((progress) => setLast(progress?.lastPlace));
  }, []);
  const place = places.find(({ slug }) => slug === last?.lesson);
  const section = place?.sections.find(({ id }) => id === last?.section);
  if (!place || !section) return children;
  return (
    <>
      <a className="button button-primary" href={`/${locale}/lessons/${place.slug}#${section.id}`}>
        {words.label}
      </a>
      <span className="continue-place">
        {fill(words.place, { lesson: place.title, section: section.title })}
      </span>
    </>
  );
}
