/**
 * Tells the editor where its helpers are: files beside this page, so that nothing comes from elsewhere
 * and no script has to be allowed inside the page.
 */
const files: Record<string, string> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/explorer/${files[label] ?? 'editor.worker.js'}`, { name: label }),
  },
});

export {};
