import { parseArgs } from 'node:util';
import { parseLocale, type Locale } from '@/lib/text/locale';

/** What the command was asked to do. */
export type Asked =
  | { readonly kind: 'help'; readonly isJson: boolean }
  | {
      readonly kind: 'run';
      readonly model: string;
      readonly preset?: string;
      readonly file?: string;
      readonly seed?: number;
      readonly until?: number;
      readonly isJson: boolean;
      readonly locale: Locale;
    };

export const usage = `npm run -s simulate -- <model> [--preset NAME | --run FILE.json] [--seed N] [--until SECONDS] [--json] [--locale ko|en]
npm run -s simulate -- --help [--json]`;

/** Reads the arguments; a string says in three parts what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        preset: { type: 'string' },
        run: { type: 'string' },
        seed: { type: 'string' },
        until: { type: 'string' },
        json: { type: 'boolean' },
        locale: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return `arguments: ${reason}. Use:\n${usage}`;
  }
  const { values, positionals } = parsed;
  const isJson = values.json ?? false;
  if (values.help === true) return { kind: 'help', isJson };
  const [model, ...rest] = positionals;
  if (model === undefined) return `arguments: no model was named. Use:\n${usage}`;
  if (rest.length > 0) return `arguments: "${rest.join(' ')}" is one word too many. Use:\n${usage}`;
  if (values.preset !== undefined && values.run !== undefined) {
    return 'arguments: --preset and --run were both given. Give one of them.';
  }
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && (values.seed?.trim() === '' || !Number.isSafeInteger(seed))) {
    return `--seed: "${values.seed}" is not a whole number. Write for example --seed 7.`;
  }
  const until = values.until === undefined ? undefined : Number(values.until);
  const isMoment =
    until !== undefined && Number.isFinite(until) && until >= 0 && until <= 86_400 * 30;
  if (values.until !== undefined && (values.until.trim() === '' || !isMoment)) {
    return `--until: "${values.until}" is not a length. Write seconds between 0 and ${86_400 * 30}, for example --until 60.`;
  }
  const locale = values.locale === undefined ? 'ko' : parseLocale(values.locale);
  if (locale === undefined)
    return `--locale: "${values.locale}" is not a language. Write ko or en.`;
  return {
    kind: 'run',
    model,
    ...(values.preset !== undefined && { preset: values.preset }),
    ...(values.run !== undefined && { file: values.run }),
    ...(seed !== undefined && { seed }),
    ...(until !== undefined && { until }),
    isJson,
    locale,
  };
}
