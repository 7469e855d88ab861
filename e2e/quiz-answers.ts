import type { Locator } from 'playwright/test';
import { expect } from 'playwright/test';
import { items } from '@/content/lessons/sqs/quiz';
import { glossary } from '@/content/glossary';
import { simulation } from '@/content/lessons/sqs/simulation';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { Item, PredictItem } from '@/lib/grade/item';
import type { Option } from '@/lib/grade/item-base';
import { termReadings } from '@/lib/lesson/glossary';
import { sqsModel } from '@/lib/simulate/models/sqs';
import { resolvePredict } from '@/lib/simulate/resolve-predict';
import type { Value } from '@/lib/simulate/run';
import type { Text } from '@/lib/text/locale';

export function itemOf(id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item)
    throw new Error(`content/lessons/sqs/quiz.ts: there is no item "${id}". Name another.`);
  return item;
}

/** Fills in the form of an item on a Korean page, rightly or wrongly, as its data says. */
export async function fillIn(place: Locator, item: Item, right: boolean): Promise<void> {
  if (item.kind === 'single' || item.kind === 'multi') {
    const chosen = item.options.filter(({ correct }) => (correct === true) === right);
    for (const { text } of item.kind === 'single' ? chosen.slice(0, 1) : chosen) {
      const role = item.kind === 'single' ? 'radio' : 'checkbox';
      await place.getByRole(role, { name: text.ko, exact: true }).check();
    }
  } else if (item.kind === 'hotspot') {
    await place.getByRole('button', { name: '목록으로' }).click();
    for (const { id } of item.candidates.filter(({ correct }) => (correct === true) === right)) {
      await place.locator(`input[value="${id}"]`).check();
    }
  } else if (item.kind === 'numeric') {
    await place.getByRole('textbox').fill(String(item.value + (right ? 0 : 1000)));
  } else if (item.kind === 'cloze') {
    for (const [index, gap] of item.gaps.entries()) {
      await place.getByLabel(`빈칸 ${index + 1}`).fill(right ? gap.accept.ko[0]! : '모름');
    }
  } else if (item.kind === 'match') {
    for (const { text, answer } of item.left) {
      const other = item.right.find(({ id }) => id !== answer)!.id;
      await place.getByLabel(text.ko).selectOption(right ? answer : other);
    }
  } else if (item.kind === 'true-false') {
    const name = item.correct === right ? '맞는 말이에요' : '틀린 말이에요';
    await place.getByRole('radio', { name }).check();
  } else if (item.kind === 'scenario') {
    const chosen = item.options.filter(({ correct }) => (correct === true) === right);
    for (const { text } of item.multi ? chosen : chosen.slice(0, 1)) {
      const role = item.multi ? 'checkbox' : 'radio';
      await place.getByRole(role, { name: text.ko, exact: true }).check();
    }
  } else if (item.kind === 'label') {
    await place.getByRole('button', { name: '목록으로' }).click();
    for (const { id, answer } of item.blanks) {
      const other = item.labels.find((label) => label.id !== answer)!.id;
      await place.locator(`select[name="${id}"]`).selectOption(right ? answer : other);
    }
  } else if (item.kind === 'connect') {
    await place.getByRole('button', { name: '목록으로' }).click();
    for (const { from, to } of right ? item.edges : item.wrong.slice(0, 1)) {
      await place.getByLabel('시작', { exact: true }).selectOption(from);
      await place.getByLabel('끝', { exact: true }).selectOption(to);
      await place.getByRole('button', { name: '더하기' }).click();
      await expect(place.locator(`[data-arrow="${drawnEdge(from, to)}"]`)).toBeVisible();
    }
  } else if (item.kind === 'predict') {
    await choosePrediction(place, item, right);
  } else if (item.kind === 'repair') {
    const edits = right ? item.reference.params : item.traps[0]?.params;
    for (const [id, value] of Object.entries(edits ?? {})) await setParameter(place, id, value);
  } else if (item.kind === 'order') {
    const wanted = item.steps.map(({ text }) => text.ko);
    await putInOrder(place, right ? wanted : wanted.toReversed());
  }
}

/** The options of the case on screen, whose key the simulation decides. */
export async function predictedOptions(
  place: Locator,
  item: PredictItem,
): Promise<readonly Option[]> {
  const resolved = resolvePredict(item, simulation, sqsModel, termReadings(glossary));
  const shown = await place.locator('.item-stem').textContent();
  const isShown = ({ stem }: { readonly stem: Text }) => stem.ko === shown || stem.en === shown;
  return ([resolved, ...resolved.variants].find(isShown) ?? resolved).options;
}

async function choosePrediction(place: Locator, item: PredictItem, right: boolean): Promise<void> {
  const options = await predictedOptions(place, item);
  const option = options.find(({ correct }) => (correct === true) === right)!;
  await place.getByRole('radio', { name: option.text.ko, exact: true }).check();
}

/** Sets a value of the situation by its control. */
async function setParameter(place: Locator, id: string, value: Value): Promise<void> {
  const name = simulation.words.parameters[id]!.name.ko;
  const control = place.getByLabel(name, { exact: true });
  if (typeof value === 'boolean') await control.setChecked(value);
  else if (typeof value === 'number') await control.fill(String(value));
  else await control.selectOption(value);
}

/** Moves steps by keyboard: Alt and the up arrow on the button of the step that belongs next. */
async function putInOrder(place: Locator, wanted: readonly string[]): Promise<void> {
  for (const [index, text] of wanted.entries()) {
    const button = place.getByRole('button', { name: `위로: ${text}`, exact: true });
    const texts = await place.locator('li .row-text').allTextContents();
    await button.focus();
    for (let at = texts.indexOf(text); at > index; at -= 1) {
      await button.press('Alt+ArrowUp');
      await expect(place.locator('li').nth(at - 1)).toContainText(text);
    }
  }
}
