import type { DescribedDiagram, DescribedPart } from '@/lib/diagram/describe';

function Part({ part }: { part: DescribedPart }) {
  if (part.type === 'group') {
    return (
      <li>
        {part.label}
        <ul>
          {part.parts.map((inner) => (
            <Part key={inner.id} part={inner} />
          ))}
        </ul>
      </li>
    );
  }
  return (
    <li id={`part-${part.id}`}>
      {part.sub === undefined ? part.label : `${part.label} (${part.sub})`}
      {part.connections.length > 0 && (
        <ul>
          {part.connections.map(({ id, sentence }) => (
            <li key={id}>{sentence}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The picture in words: parts as they nest, what each connects to, and the scenes in order. */
export function TextView(props: {
  described: DescribedDiagram;
  title: string;
  scenesTitle: string;
}) {
  const { described, title, scenesTitle } = props;
  return (
    <details className="text-view">
      <summary>{title}</summary>
      <p>{described.summary}</p>
      <ul>
        {described.parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </ul>
      <p className="eyebrow">{scenesTitle}</p>
      <ol>
        {described.scenes.map((scene) => (
          <li key={scene.id}>
            <strong>{scene.title}</strong> {scene.caption}
          </li>
        ))}
      </ol>
    </details>
  );
}
