import type { Metadata } from 'next';
import { notFoundMessages } from '@/content/messages/chooser';
import { earlyScript } from '@/components/shell/early-script';
import { locales } from '@/lib/text/locale';
import './styles.css';

export const metadata: Metadata = { title: '404 · Day03', robots: { index: false } };

/** The one page that cannot know its language, so it speaks both. */
export default function NotFound() {
  return (
    <html lang="ko" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: earlyScript }} />
      </head>
      <body>
        <main className="page not-found">
          <p className="eyebrow">404</p>
          {locales.map((locale) => (
            <section key={locale} lang={locale}>
              {locale === 'ko' ? (
                <h1>{notFoundMessages.title.ko}</h1>
              ) : (
                <h2>{notFoundMessages.title.en}</h2>
              )}
              <p>{notFoundMessages.text[locale]}</p>
              <p>
                <a className="button" href={`/${locale}`}>
                  {notFoundMessages.home[locale]}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
