// npm start: installs, builds and runs Placewell; each only as far as something has changed since the last time.
import './steps/requireNode.mjs';

const { endWithNpm } = await import('./steps/endWithNpm.mjs');
const { install } = await import('./steps/install.mjs');
const { announced, StepFailed, turbo } = await import('./steps/run.mjs');

async function build() {
  const result = await turbo('build');
  if (result.code === 0) return;
  process.stderr.write(result.output);
  throw new StepFailed('Placewell could not be built; the reason is above.');
}

endWithNpm();

try {
  await install();
  await announced('Building what has changed', build);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}

// In this very process: a signal, even kill -9, meets the server itself and leaves no second process behind.
await import('../api/dist/main.js');
