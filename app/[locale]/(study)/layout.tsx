import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SearchButton } from '@/components/search/search-button';
import { LocaleSwitch } from '@/components/shell/locale-switch';
import { MainNavigation } from '@/components/shell/main-navigation';
import { StudyKeys } from '@/components/shell/study-keys';
import { ThemeSwitch } from '@/components/shell/theme-switch';
import { Wordmark } from '@/components/shell/wordmark';
import { keyMessages } from '@/content/messages/keys';
import { searchMessages } from '@/content/messages/search';
import { shellMessages } from '@/content/messages/shell';
import { searchIndexPath } from '@/lib/search/entry';
import { localize, parseLocale } from '@/lib/text/locale';

/** Header, main and footer of everything that is read rather than presented. */
export default async function StudyLayout(props: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = parseLocale((await props.params).locale);
  if (!locale) notFound();
  const words = localize(shellMessages, locale);
  return (
    <>
      <a href="#main" className="skip-link">
        {words.skip}
      </a>
      <header className="site-header">
        <a href={`/${locale}`} className="wordmark" aria-label={words.home}>
          <Wordmark />
        </a>
        <MainNavigation
          label={words.mainNavigation}
          areas={[
            { href: `/${locale}`, title: words.course, also: [`/${locale}/lessons/`] },
            {
              href: `/${locale}/quiz`,
              title: words.quiz,
              also: [`/${locale}/quiz/`, `/${locale}/progress`],
            },
            { href: `/${locale}/glossary`, title: words.glossary },
            { href: `/${locale}/notes`, title: words.notes },
          ]}
        />
        <div className="header-tools">
          <SearchButton path={searchIndexPath(locale)} words={localize(searchMessages, locale)} />
          <ThemeSwitch
            words={{
              theme: words.theme,
              system: words.themeSystem,
              light: words.themeLight,
              dark: words.themeDark,
            }}
          />
          <LocaleSwitch to={locale === 'ko' ? 'en' : 'ko'}>{words.otherLanguage}</LocaleSwitch>
        </div>
      </header>
      <main id="main">{props.children}</main>
      <footer className="site-footer">
        <p className="footer-tools">
          <a href={`/${locale}/settings`}>{words.record}</a>
          <StudyKeys words={localize(keyMessages, locale)} />
        </p>
        <p>{words.trademark}</p>
        <p>{words.checked}</p>
      </footer>
    </>
  );
}
