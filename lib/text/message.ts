import { particleFor, particlePairs, type Readings } from './particle';

/** What goes into the placeholders of a message. Format numbers before (Intl), if they need it. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Puts `params` into a message: `{name}` becomes the value, `{name|을/를}` the value and the particle
 * that goes with it (also 은/는, 이/가, 과/와, 으로/로).
 *
 * @param readings how Latin terms are read in Korean, so that ECR takes 과, not 와
 * @throws Error in three parts when a value is missing or a placeholder is not written as above
 */
export function fill(template: string, params: MessageParams, readings: Readings = {}): string {
  return template.replace(/\{([^{}]*)\}/gu, (placeholder, inside: string) => {
    const [name = '', particles, ...rest] = inside.split('|');
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) {
      throw new Error(
        `message "${template}": there is no value for ${placeholder}. Pass "${name}", or take the placeholder out of the message.`,
      );
    }
    if (particles === undefined) return String(value);
    const pair = particlePairs.find((known) => known === particles);
    if (pair === undefined || rest.length > 0) {
      throw new Error(
        `message "${template}": ${placeholder} asks for particles nobody knows. Write one of ${particlePairs.join(', ')} after the bar.`,
      );
    }
    return String(value) + particleFor(String(value), pair, readings);
  });
}
