import { useId, type ReactNode } from 'react';

/** Tabs of the lab: arrow keys move between them, the panel of the open one is the child. */
export function LabTabs<Id extends string>(props: {
  label: string;
  tabs: readonly { readonly id: Id; readonly name: string }[];
  open: Id;
  onOpen: (id: Id) => void;
  children: ReactNode;
}) {
  const { label, tabs, open, onOpen } = props;
  const base = useId();
  const go = (by: number) => {
    const index = tabs.findIndex(({ id }) => id === open);
    const next = tabs[(index + by + tabs.length) % tabs.length]!;
    onOpen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <div className="lab-tabs">
      <div role="tablist" aria-label={label}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === open}
            aria-controls={`${base}-panel`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') go(1);
              else if (event.key === 'ArrowLeft') go(-1);
              else return;
              event.preventDefault();
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        className="lab-panel"
        aria-labelledby={`${base}-${open}`}
      >
        {props.children}
      </div>
    </div>
  );
}
