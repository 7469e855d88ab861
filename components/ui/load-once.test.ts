import { afterEach, expect, test, vi } from 'vitest';
import { loadOnce } from './load-once';

afterEach(() => vi.unstubAllGlobals());

function serve(...answers: readonly Response[]) {
  const fetches = vi.fn<() => Promise<Response>>();
  for (const answer of answers) fetches.mockResolvedValueOnce(answer);
  vi.stubGlobal('fetch', fetches);
  return fetches;
}

test('fetches and prepares a path once', async () => {
  const fetches = serve(Response.json({ count: 1 }), Response.json({ count: 7 }));
  const load = loadOnce(({ count }: { count: number }, path) => `${path} ${count}`);
  expect(await Promise.all([load('/a'), load('/a'), load('/b')])).toEqual(['/a 1', '/a 1', '/b 7']);
  expect(fetches).toHaveBeenCalledTimes(2);
});

test('asks again after a failure', async () => {
  serve(new Response(null, { status: 500 }), Response.json(2));
  const load = loadOnce((count: number) => count);
  await expect(load('/a')).rejects.toThrow('/a: the server answered 500.');
  expect(await load('/a')).toBe(2);
});
