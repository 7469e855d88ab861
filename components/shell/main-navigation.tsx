'use client';

import { usePathname } from 'next/navigation';

type Area = {
  readonly href: string;
  readonly title: string;
  /** Other addresses of the same area. */
  readonly also?: readonly string[];
};

/** The areas of the site; the one that the page belongs to is marked. */
export function MainNavigation({ label, areas }: { label: string; areas: readonly Area[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      {areas.map(({ href, title, also = [] }) => {
        const isPage = pathname === href;
        const isWithin = also.some((path) => pathname.startsWith(path));
        return (
          <a
            key={href}
            href={href}
            className="header-link"
            aria-current={isPage ? 'page' : isWithin || undefined}
          >
            {title}
          </a>
        );
      })}
    </nav>
  );
}
