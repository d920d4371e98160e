/** Which file of a submitted return, and which of its rows. */
export interface ReturnFile {
  readonly revisionId: string;
  readonly kind: 'workbook' | 'csv' | 'json';
  readonly part: 'all' | 'manual' | 'digital';
  readonly locale: string;
}

interface Refusal {
  errors?: { message: string }[];
}

/** The name the server gives the file, also where it is written for other alphabets (RFC 5987). */
function fileNameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1];
}

/**
 * Takes a file of a submitted return bit by bit, telling how many bytes have come. Throws with the server's sentence
 * when it refuses, an AbortError when it is stopped, and a TypeError of the browser when the file breaks off.
 */
export async function takeReturnFile(
  { revisionId, kind, part, locale }: ReturnFile,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<{ name: string; file: Blob }> {
  const response = await fetch(`/api/returns/${revisionId}/${kind}?part=${part}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: '{}',
    signal,
  });
  if (!response.ok || !response.body) {
    const refusal: Refusal = await response.json().catch(() => ({}));
    throw new Error(refusal.errors?.[0]?.message ?? 'errors.SERVER_ERROR');
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    bytes += read.value.byteLength;
    onBytes(bytes);
  }
  const type = response.headers.get('content-type') ?? '';
  const name = fileNameIn(response.headers.get('content-disposition')) ?? `return.${kind}`;
  return { name, file: new Blob(pieces, { type }) };
}
