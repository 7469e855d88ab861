'use client';

import { usePathname } from 'next/navigation';
import type { Locale } from '@/lib/text/locale';

/** Address of the lesson's section at the reading line, if the page has one there. */
function sectionBeingRead(): string | undefined {
  const above = [...document.querySelectorAll('.lesson-section')].filter(
    (section) => section.getBoundingClientRect().top <= innerHeight * 0.55,
  );
  const last = above.at(-1);
  return last && `#${last.id}`;
}

/** Leads to the same place in the other language: same path, and on a click the same query and hash. */
export function LocaleSwitch({ to, children }: { to: Locale; children: string }) {
  const pathname = usePathname();
  const path = pathname.replace(/^\/(ko|en)(?=\/|$)/, `/${to}`);
  return (
    <a
      href={path}
      hrefLang={to}
      lang={to}
      className="header-link"
      onClick={(event) => {
        event.currentTarget.href = path + location.search + (sectionBeingRead() ?? location.hash);
        try {
          localStorage.setItem('day03.locale', to);
        } catch {
          // Without storage the choice lasts as long as the address.
        }
      }}
    >
      {children}
    </a>
  );
}
