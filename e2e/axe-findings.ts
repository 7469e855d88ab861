import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/**
 * Runs axe on the page, or on the places a selector finds; `incomplete` counts too, but for what it
 * cannot measure inside SVG and over popovers.
 */
export async function findings(page: Page, place?: string): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: { run: (where: unknown) => Promise<unknown> } };
    return (await axe.run(include === undefined ? document : { include: [[include]] })) as {
      violations: Finding[];
      incomplete: Finding[];
    };
  }, place);
  const name = (finding: Finding) =>
    `${finding.id}: ${finding.nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`;
  // Text on SVG shapes has no background axe could see; its contrast is computed from the tokens.
  const inPicture = (html: string) => /<(text|tspan)|class="(part-|edge-|group-|token-)/.test(html);
  const incomplete = result.incomplete
    .map((finding) => ({
      ...finding,
      nodes: finding.nodes.filter(
        ({ html }) => !(finding.id === 'color-contrast' && inPicture(html)),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  return [...result.violations, ...incomplete].map(name);
}
