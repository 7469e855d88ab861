import { locales, parseLocale } from '@/lib/text/locale';
import { readDay } from '../read-day';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_request: Request, context: { params: Promise<{ locale: string }> }) {
  const locale = parseLocale((await context.params).locale);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json(await readDay(locale));
}
