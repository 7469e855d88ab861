/**
 * Whether the picture follows the reading position. `resting` holds the section in which the
 * learner chose a scene by hand; entering another section ends the rest.
 */
export type Follow =
  | { readonly kind: 'following' }
  | { readonly kind: 'resting'; readonly in: string };

export type FollowState = {
  readonly follow: Follow;
  readonly scene: string;
  /** The section being read. */
  readonly section: string;
};

export type FollowEvent =
  | { readonly type: 'read'; readonly section: string; readonly scene: string }
  | { readonly type: 'choose'; readonly scene: string }
  | { readonly type: 'resume'; readonly scene: string };

/**
 * Scenes follow the reading position and yield to the learner: after a choice by hand the picture
 * stays until another section is entered or following is asked for again.
 */
export function followReading(state: FollowState, event: FollowEvent): FollowState {
  switch (event.type) {
    case 'read': {
      const rests = state.follow.kind === 'resting' && state.follow.in === event.section;
      if (rests)
        return state.section === event.section ? state : { ...state, section: event.section };
      if (
        state.follow.kind === 'following' &&
        state.scene === event.scene &&
        state.section === event.section
      ) {
        return state;
      }
      return { follow: { kind: 'following' }, scene: event.scene, section: event.section };
    }
    case 'choose':
      return { ...state, scene: event.scene, follow: { kind: 'resting', in: state.section } };
    case 'resume':
      return { ...state, scene: event.scene, follow: { kind: 'following' } };
  }
}
