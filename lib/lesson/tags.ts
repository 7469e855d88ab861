/** What a tag of the lesson language may carry, and whether it stands alone or inside a sentence. */
type TagRule = {
  readonly place: 'block' | 'inline';
  /** Attribute that must be there, and the list its value must come from. */
  readonly reference?: {
    readonly attribute: string;
    readonly to: 'scenes' | 'items' | 'terms' | 'facts' | 'notes';
  };
};

/** Every tag a lesson may use. No imports: the page decides what each becomes. */
export const tagRules: Readonly<Record<string, TagRule>> = {
  Diagram: { place: 'block', reference: { attribute: 'scene', to: 'scenes' } },
  Quiz: { place: 'block', reference: { attribute: 'id', to: 'items' } },
  Nuance: { place: 'block', reference: { attribute: 'note', to: 'notes' } },
  KeyPoints: { place: 'block' },
  Steps: { place: 'block' },
  Notes: { place: 'block' },
  Prerequisites: { place: 'block' },
  LessonOnly: { place: 'block' },
  DeckOnly: { place: 'block' },
  Term: { place: 'inline', reference: { attribute: 'id', to: 'terms' } },
  Fact: { place: 'inline', reference: { attribute: 'id', to: 'facts' } },
};

/** Ids a lesson may refer to, by kind. */
export type KnownIds = Readonly<
  Record<'scenes' | 'items' | 'terms' | 'facts' | 'notes', readonly string[]>
>;
