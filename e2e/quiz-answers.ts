import type { Locator } from 'playwright/test';
import { expect } from 'playwright/test';
import { items } from '@/content/lessons/sqs/quiz';
import { glossary } from '@/content/glossary';
import { simulation } from '@/content/lessons/sqs/simulation';
import type { Item, PredictItem } from '@/lib/grade/item';
import { termReadings } from '@/lib/lesson/glossary';
import { sqsModel } from '@/lib/simulate/models/sqs';
import { resolvePredict } from '@/lib/simulate/resolve-predict';
import type { Value } from '@/lib/simulate/run';

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

/** Chooses by the key of the case on screen, which the simulation decides. */
async function choosePrediction(place: Locator, item: PredictItem, right: boolean): Promise<void> {
  const resolved = resolvePredict(item, simulation, sqsModel, termReadings(glossary));
  const stem = await place.locator('.item-stem').textContent();
  const asked = [resolved, ...resolved.variants].find((one) => one.stem.ko === stem) ?? resolved;
  const option = asked.options.find(({ correct }) => (correct === true) === right)!;
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
