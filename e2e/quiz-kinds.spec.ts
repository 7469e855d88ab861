import type { Locator, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { simulation } from '@/content/lessons/sqs/simulation';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { Item, ItemKind, RepairItem } from '@/lib/grade/item';
import { locales, type Locale } from '@/lib/text/locale';
import { ask, type View } from './ask-item';
import { itemOf, predictedOptions } from './quiz-answers';
import { listen } from './page-check';

/** One item of every kind; a complete record, so that a new kind cannot be forgotten here. */
const items: Readonly<Record<ItemKind, string>> = {
  single: 'why-queue-effect',
  multi: 'send-who-waits',
  'true-false': 'longer-than-timeout',
  scenario: 'backlog-morning',
  order: 'receive-delete-order',
  match: 'pick-service',
  hotspot: 'poison-path',
  label: 'name-the-services',
  connect: 'who-calls-whom',
  cloze: 'long-poll-cloze',
  numeric: 'size-limit',
  predict: 'predict-retention',
  repair: 'harden-crash',
};

const words = {
  ko: {
    check: '확인',
    right: '맞았어요',
    up: (step: string) => `위로: ${step}`,
    gap: (number: number) => `빈칸 ${number}`,
    list: '목록으로',
    picture: '그림으로',
    add: '더하기',
    from: '시작',
    to: '끝',
    true: '맞는 말이에요',
    false: '틀린 말이에요',
  },
  en: {
    check: 'Check',
    right: 'Right',
    up: (step: string) => `Move up: ${step}`,
    gap: (number: number) => `Gap ${number}`,
    list: 'As list',
    picture: 'As picture',
    add: 'Add',
    from: 'From',
    to: 'To',
    true: 'True',
    false: 'False',
  },
} as const;

const drawn: readonly ItemKind[] = ['hotspot', 'label', 'connect'];

/** Goes to a control as a keyboard does: Tab by Tab, forwards or back. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let turn = 0; turn < 80; turn += 1) {
    const way = await control.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return 'here';
      const order = focused ? element.compareDocumentPosition(focused) : 0;
      return order & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on';
    });
    if (way === 'here') return;
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('The control cannot be reached with Tab.');
}

async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Chooses of a group of radios: Tab enters it, arrows move in it. */
async function chooseRadio(page: Page, item: Locator, wanted: Locator): Promise<void> {
  const first = item.getByRole('radio').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let turn = 0; turn < 6 && !(await wanted.isChecked()); turn += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

async function chooseOption(page: Page, select: Locator, value: string): Promise<void> {
  await tabTo(page, select);
  await page.keyboard.press('Home');
  for (let turn = 0; turn < 20 && (await select.inputValue()) !== value; turn += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(select).toHaveValue(value);
}

async function setNumber(page: Page, range: Locator, value: number): Promise<void> {
  if ((await range.getAttribute('type')) === 'number') {
    await press(page, range, 'ControlOrMeta+a');
    await page.keyboard.type(String(value));
    await expect(range).toHaveValue(String(value));
    return;
  }
  await press(page, range, 'Home');
  for (let turn = 0; turn < 60 && Number(await range.inputValue()) !== value; turn += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(range).toHaveValue(String(value));
}

async function edit(page: Page, place: Locator, item: RepairItem, locale: Locale): Promise<void> {
  for (const [id, value] of Object.entries(item.reference.params ?? {})) {
    const name = simulation.words.parameters[id]!.name[locale];
    await setNumber(page, place.getByLabel(name, { exact: true }), Number(value));
  }
}

/** Answers rightly and checks, with nothing but keys. */
async function answerByKeys(page: Page, place: Locator, item: Item, locale: Locale, view: View) {
  const say = words[locale];
  const radio = (name: string) => place.getByRole('radio', { name, exact: true });
  switch (item.kind) {
    case 'single':
    case 'predict': {
      const options = item.kind === 'single' ? item.options : await predictedOptions(place, item);
      await chooseRadio(page, place, radio(options.find(({ correct }) => correct)!.text[locale]));
      break;
    }
    case 'scenario':
      await chooseRadio(page, place, radio(item.options.find((one) => one.correct)!.text[locale]));
      break;
    case 'true-false':
      await chooseRadio(page, place, radio(say[item.correct ? 'true' : 'false']));
      break;
    case 'multi':
      for (const { text } of item.options.filter(({ correct }) => correct)) {
        await press(
          page,
          place.getByRole('checkbox', { name: text[locale], exact: true }),
          'Space',
        );
      }
      break;
    case 'order':
      for (const [index, { text }] of item.steps.entries()) {
        const texts = await place.locator('li .row-text').allTextContents();
        await tabTo(page, place.getByRole('button', { name: say.up(text[locale]), exact: true }));
        for (let at = texts.indexOf(text[locale]); at > index; at -= 1) {
          await page.keyboard.press('Alt+ArrowUp');
          await expect(place.locator('li').nth(at - 1)).toContainText(text[locale]);
        }
      }
      break;
    case 'match':
      for (const { id, answer } of item.left) {
        await chooseOption(page, place.locator(`select[name="${id}"]`), answer);
      }
      break;
    case 'hotspot':
      for (const { id } of item.candidates.filter(({ correct }) => correct)) {
        const control = place.locator(`#${item.id}--${id}`);
        if (view === 'picture') await press(page, control);
        else if ((await control.getAttribute('type')) === 'checkbox') {
          await press(page, control, 'Space');
        } else await chooseRadio(page, place, control);
      }
      break;
    case 'label':
      for (const { id, answer } of item.blanks) {
        const blank = place.locator(`#${item.id}--${id}`);
        if (view === 'list') await chooseOption(page, blank, answer);
        else {
          const name = item.labels.find((label) => label.id === answer)!.text[locale];
          await press(page, blank);
          await press(page, place.locator('.name-chooser').getByRole('button', { name }));
          await expect(blank).toBeFocused();
          await expect(blank).toContainText(name);
        }
      }
      break;
    case 'connect':
      for (const { from, to } of item.edges) {
        if (view === 'list') {
          await chooseOption(page, place.getByLabel(say.from, { exact: true }), from);
          await chooseOption(page, place.getByLabel(say.to, { exact: true }), to);
          await press(page, place.getByRole('button', { name: say.add }));
        } else {
          await press(page, place.locator(`#${item.id}--${from}`));
          await press(page, place.locator(`#${item.id}--${to}`));
        }
        await expect(place.locator(`[data-arrow="${drawnEdge(from, to)}"]`)).toBeVisible();
      }
      break;
    case 'cloze':
      for (const [index, gap] of item.gaps.entries()) {
        await tabTo(page, place.getByLabel(say.gap(index + 1)));
        await page.keyboard.insertText(gap.accept[locale][0]!);
      }
      break;
    case 'numeric':
      await tabTo(page, place.getByRole('textbox'));
      await page.keyboard.type(String(item.value));
      break;
    case 'repair':
      await edit(page, place, item, locale);
      break;
  }
  await press(page, place.getByRole('button', { name: say.check, exact: true }));
  await expect(place.getByRole('heading', { name: say.right, exact: true })).toBeFocused();
}

for (const locale of locales) {
  for (const kind of Object.keys(items) as ItemKind[]) {
    for (const view of drawn.includes(kind) ? (['picture', 'list'] as const) : ['list' as const]) {
      test(`${locale}: ${kind} is answered by keyboard alone, ${view} view`, async ({ page }) => {
        const quiet = listen(page);
        const item = itemOf(items[kind]);
        expect(item.kind).toBe(kind);
        const place = await ask(page, item.id, locale, view);
        await answerByKeys(page, place, item, locale, view);
        quiet.expectQuiet();
      });
    }
  }
}
