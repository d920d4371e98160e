// npm test: everything that must hold. Arguments go to vitest, for instance: npm test -- --project api
import './steps/requireNode.mjs';

const { install } = await import('./steps/install.mjs');
const { checks, tests } = await import('./steps/checks.mjs');
const { StepFailed } = await import('./steps/run.mjs');

try {
  await install();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}

const begin = performance.now();
const outcomes = await checks();
const { passed, failed } = await tests(process.argv.slice(2));

const broken = outcomes.filter((outcome) => !outcome.ok);
const seconds = ((performance.now() - begin) / 1000).toFixed(0);
console.log(
  `\nChecks: ${outcomes.map(({ name, ok }) => `${name} ${ok ? 'ok' : 'FAILED'}`).join(', ')}`,
);
console.log(`All in ${seconds} s`);
console.log(`${passed} passed, ${failed + broken.length} failed`);
process.exit(failed + broken.length === 0 ? 0 : 1);
