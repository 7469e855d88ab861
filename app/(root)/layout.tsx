import type { ReactNode } from 'react';
import '../styles.css';

export const metadata = { title: 'Day03' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko">
      <body>{children}</body>
    </html>
  );
}
