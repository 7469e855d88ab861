'use client';

import { useSyncExternalStore } from 'react';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const changed = new Set<() => void>();

function subscribe(onChange: () => void) {
  changed.add(onChange);
  return () => changed.delete(onChange);
}

function current(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function choose(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('day03.theme');
    else localStorage.setItem('day03.theme', theme);
  } catch {
    // A browser without storage still gets the theme, until it leaves the page.
  }
  for (const notify of changed) notify();
}

/** System, light or dark; remembered on this device. */
export function ThemeSwitch({ words }: { words: { theme: string } & Record<Theme, string> }) {
  const theme = useSyncExternalStore(subscribe, current, () => 'system');
  return (
    <label className="theme-switch">
      <span className="sr-only">{words.theme}</span>
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {themes.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
