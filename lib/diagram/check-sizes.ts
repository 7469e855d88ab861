import type { PlacedDiagram } from './place';
import { inDiagram, type Problem } from './problem';
import { smallestType } from './type-sizes';

/** Width of a picture on the smallest usual phone, and height of the window docked there, in px. */
const PHONE = { width: 358, windowHeight: 300 } as const;
const TALL_WIDTH = 400;
const READABLE_PX = 12;
/** On a slide the wide picture takes this much of the stage's height … */
const PICTURE_PERCENT = 72;
/** … and its words at least this one. */
const WORDS_PERCENT = 1.8;

const px = (value: number) => `${Math.floor(value * 10) / 10} px`;

/** D015, D016, D017: words stay readable on a phone, on a slide, and in each scene's camera. */
export function checkSizes(diagram: PlacedDiagram): Problem[] {
  const problems: Problem[] = [];
  const report = (
    code: Problem['code'],
    path: string,
    what: string,
    fix: string,
    level: Problem['level'] = 'error',
  ) => problems.push({ code, where: inDiagram(diagram.id, path), what, fix, level });

  const [tallWidth] = diagram.layouts.tall.size;
  if (tallWidth > TALL_WIDTH) {
    report(
      'D015',
      'layouts.tall.size',
      `it is ${tallWidth} units wide.`,
      `Draw the tall layout within ${TALL_WIDTH}.`,
    );
  }

  const onPhone = (smallestType * PHONE.width) / tallWidth;
  if (onPhone < READABLE_PX) {
    report(
      'D016',
      'layouts.tall.size',
      `words are ${px(onPhone)} high on a phone where the picture is ${PHONE.width} px wide.`,
      `Make it at most ${Math.floor((smallestType * PHONE.width) / READABLE_PX)} units wide.`,
    );
  }
  const [, wideHeight] = diagram.layouts.wide.size;
  const highest = Math.floor((smallestType * PICTURE_PERCENT) / WORDS_PERCENT);
  if (wideHeight > highest) {
    const percent = Math.floor(((smallestType * PICTURE_PERCENT) / wideHeight) * 100) / 100;
    report(
      'D016',
      'layouts.wide.size',
      `words are ${percent} % of the stage's height on a slide; ${WORDS_PERCENT} % is the least.`,
      `Make it at most ${highest} units high.`,
    );
  }

  diagram.scenes.forEach(({ id }, index) => {
    const [, , width, height] = diagram.layouts.tall.scenes[id]!.camera;
    const [pictureWidth, pictureHeight] = diagram.layouts.tall.size;
    // The overview is there to show everything at once; its words are read in the picture itself.
    if (index === 0 && width === pictureWidth && height === pictureHeight) return;
    const drawn = smallestType * Math.min(PHONE.width / width, PHONE.windowHeight / height);
    if (drawn >= READABLE_PX) return;
    report(
      'D017',
      `scenes[${index}].camera`,
      `it frames ${Math.round(width)} × ${Math.round(height)} units of the tall layout, so words are ${px(drawn)} high in a window of ${PHONE.width} × ${PHONE.windowHeight} px.`,
      'Frame fewer parts, or move them closer together.',
      'warning',
    );
  });
  return problems;
}
