'use client';

import { Icon } from '@/components/ui/icon';
import { useEffect, useRef, useState } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LessonData } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { plainPartName } from './part-name';
import type { DiagramWords } from './words';

/**
 * What a part is, why it is here, what goes wrong without it, and its numbers. Focus comes here
 * when it opens; closing gives it back to the part.
 */
export function DetailPanel(props: {
  diagram: PlacedDiagram;
  part: string;
  load: () => Promise<LessonData>;
  onClose: () => void;
  words: DiagramWords;
}) {
  const { diagram, part, load, onClose, words } = props;
  const [data, setData] = useState<LessonData | 'failed' | undefined>();
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setData(loaded),
      () => isCurrent && setData('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [part]);

  return (
    <section
      className="detail-panel"
      aria-labelledby="detail-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h3 id="detail-title" ref={heading} tabIndex={-1}>
          {plainPartName(diagram, part, words)}
        </h3>
        <button type="button" onClick={onClose} aria-label={words.close}>
          <Icon name="close" size={18} />
        </button>
      </header>
      {data === undefined && <p role="status">{words.detailLoading}</p>}
      {data === 'failed' && (
        <div role="alert">
          <p>{words.detailFailed}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setData(undefined);
              setAttempt(attempt + 1);
            }}
          >
            {words.retry}
          </button>
        </div>
      )}
      {typeof data === 'object' && <DetailText data={data} part={part} words={words} />}
    </section>
  );
}

function DetailText(props: { data: LessonData; part: string; words: DiagramWords }) {
  const { data, part, words } = props;
  const detail = data.details[part];
  if (!detail) return null;
  const facts = detail.facts.flatMap((id) => data.facts[id] ?? []);
  return (
    <>
      <dl>
        <dt>{words.detailWhat}</dt>
        <dd>{detail.what}</dd>
        <dt>{words.detailWhy}</dt>
        <dd>{detail.why}</dd>
        <dt>{words.detailWithout}</dt>
        <dd>{detail.without}</dd>
        {facts.length > 0 && (
          <>
            <dt>{words.detailFacts}</dt>
            <dd>
              <ul>
                {facts.map((fact) => (
                  <li key={fact.sentence}>
                    {fact.sentence} <a href={fact.source.url}>{fact.source.label}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p className="detail-links">
        <a href={`#${detail.section}`}>
          {fill(words.detailSection, { title: data.sections[detail.section] ?? detail.section })}
        </a>
        {detail.item !== undefined && <a href={`#item-${detail.item}`}>{words.detailItem}</a>}
      </p>
    </>
  );
}
