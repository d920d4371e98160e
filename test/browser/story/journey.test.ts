import { afterAll, describe } from 'vitest';
import { beforeStart } from './beforeStart';
import { beginStory } from './cast';
import { inWork } from './inWork';
import { onProgramme } from './onProgramme';
import { theEnd } from './theEnd';

const story = await beginStory('2026-01-05');
afterAll(() => story.console.stop());

describe('one person, from first interest to a higher outcome, told through the console alone', () => {
  beforeStart(story);
  onProgramme(story);
  inWork(story);
  theEnd(story);
});
