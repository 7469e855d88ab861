/** Hands the reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the address over once the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Text, gzipped by the browser. */
export async function gzipped(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}

/**
 * The text of a file, unpacked when it is gzipped; or that it is longer than `most` (counted while
 * unpacking, so that a small file cannot fill the memory), or cannot be unpacked.
 */
export async function readText(
  file: Blob,
  most: number,
): Promise<{ readonly text: string } | 'too-large' | 'not-json'> {
  if (file.size > most) return 'too-large';
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const bytes = isGzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  const parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: parts.join('') };
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    return 'not-json';
  }
}
