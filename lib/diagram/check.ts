import { checkLanguages } from './check-languages';
import { checkLines } from './check-lines';
import { checkIdentity, checkNames, type KnownIds } from './check-names';
import { checkBoxes, checkPlaces } from './check-placement';
import { checkScenes } from './check-scenes';
import { checkSizes } from './check-sizes';
import { checkRoom } from './check-words';
import { checkContrast } from './contrast';
import type { Diagram } from './diagram';
import { placeDiagram } from './place';
import type { Problem } from './problem';
import { checkShape } from './schema';

export { formatProblem, type Problem } from './problem';

/** Whether every part has a place, so that the picture can be worked out at all. */
function isDrawable(diagram: Diagram, problems: readonly Problem[]): boolean {
  return (
    !problems.some(({ code }) => code === 'D002' || code === 'D018') &&
    Object.values(diagram.edges).every(
      ({ from, to }) => from in diagram.nodes && to in diagram.nodes,
    )
  );
}

/**
 * Finds what types cannot: every layout, scene and language of a diagram is measured. What needs a
 * drawn picture (D003–D009, D015–D017) is looked at once every part has its place.
 *
 * | Code | What is wrong |
 * | --- | --- |
 * | D000 | the file has not the shape of a diagram (`diagramSchema`): stray key, empty words, id not kebab-case |
 * | D001 | an id names nothing: edge ends, `in`, focus, states, figures, tokens, camera, slots, section, facts, item |
 * | D002 | a part is not placed in a layout, a placed id is no part, or a node that holds tokens has no slots |
 * | D003 | a box reaches out of the picture |
 * | D004 | a part reaches out of its group's box |
 * | D005 | two boxes overlap of which neither is in the other |
 * | D006 | an edge runs through a node that is not one of its ends |
 * | D007 | an edge runs through the name of a group |
 * | D008 | words are wider than their room, in one of the languages |
 * | D009 | an edge's label overlaps a node, the name of a group, or another label |
 * | D010 | a node is in no scene's focus (the overview's `all` does not count) |
 * | D011 | fewer than 5 scenes besides the overview (warning) |
 * | D012 | two neighbouring scenes show the same states, figures and tokens |
 * | D013 | a caption is empty or does not end in a full stop |
 * | D014 | the English of a text is its Korean again |
 * | D015 | the tall layout is wider than 400 units |
 * | D016 | words are too small: below 12 px at 358 px (tall), below 1.8 % of the stage's height (wide) |
 * | D017 | a scene's camera makes words smaller than 12 px in a phone's window of 358 × 300 px (warning) |
 * | D018 | one id for two things, or a group in itself |
 * | D101, D102 | colours, when `tokensCss` is given: see `checkContrast` |
 *
 * @param known ids the diagram may name, and the text of the colour tokens
 */
export function checkDiagram(
  diagram: Diagram,
  known: KnownIds & { readonly tokensCss?: string },
): Problem[] {
  const problems = [
    ...checkShape(diagram, diagram.id),
    ...checkNames(diagram, known),
    ...checkIdentity(diagram),
    ...checkPlaces(diagram),
    ...checkScenes(diagram),
    ...checkLanguages(diagram),
  ];
  if (known.tokensCss !== undefined) problems.push(...checkContrast(known.tokensCss));
  if (!isDrawable(diagram, problems)) return problems;
  const placed = { ko: placeDiagram(diagram, 'ko'), en: placeDiagram(diagram, 'en') };
  return [
    ...problems,
    ...checkBoxes(placed.ko),
    ...checkLines(placed),
    ...checkRoom(placed),
    ...checkSizes(placed.ko),
  ];
}
