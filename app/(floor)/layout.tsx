import type { ReactNode } from 'react';

export const metadata = { title: 'Day03', robots: { index: false } };

export default function FloorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
