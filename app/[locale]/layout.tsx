import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { preloadedFont } from '@/app/font-files.generated';
import { shellMessages } from '@/content/messages/shell';
import { earlyScript } from '@/components/shell/early-script';
import { locales, parseLocale } from '@/lib/text/locale';
import '../styles.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? 'ko';
  return {
    title: { default: shellMessages.appTitle[locale], template: '%s · Day03' },
    description: shellMessages.appDescription[locale],
    applicationName: 'Day03',
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'rgb(251 249 244)' },
    { media: '(prefers-color-scheme: dark)', color: 'rgb(20 22 27)' },
  ],
};

export default async function RootLayout({ children, params }: Params & { children: ReactNode }) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <link rel="preload" href={preloadedFont} as="font" type="font/woff2" crossOrigin="" />
        <script dangerouslySetInnerHTML={{ __html: earlyScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
