import type { DeckTransport } from '@/lib/deck/sync';

const alone: DeckTransport = { post: () => {}, listen: () => () => {}, close: () => {} };

/**
 * The windows of one browser that show the deck of one lesson, in any language. Where the browser
 * has no channels, the window is simply alone.
 */
export function openBroadcast(lesson: string): DeckTransport {
  if (typeof BroadcastChannel === 'undefined') return alone;
  const channel = new BroadcastChannel(`day03-deck-${lesson}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (handler) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => handler(data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}
