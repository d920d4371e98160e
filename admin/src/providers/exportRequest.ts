/** What to take: a list of the API with the filter and order of the screen, or the members of a figure. */
export interface ExportRequest {
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sortField?: string;
  readonly sortOrder?: 'asc' | 'desc';
  readonly locale: string;
}

interface Refusal {
  errors?: { message: string }[];
}

const fileNameIn = (disposition: string | null) =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1];

/**
 * Asks the server for a list as a CSV file. The server decides who may, leaves out what they may not see, and writes
 * down who took it. Throws with the server's sentence when it refuses.
 */
export async function requestExport(request: ExportRequest): Promise<{ name: string; file: Blob }> {
  const response = await fetch('/api/exports', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': request.locale },
    body: JSON.stringify(request),
  });
  if (!response.ok) {
    const refusal: Refusal = await response.json().catch(() => ({}));
    throw new Error(refusal.errors?.[0]?.message ?? 'errors.SERVER_ERROR');
  }
  const name = fileNameIn(response.headers.get('content-disposition')) ?? `${request.resource}.csv`;
  return { name, file: await response.blob() };
}
