import { afterAll, beforeAll } from 'vitest';
import { beforeStart } from './beforeStart';
import { inWork } from './inWork';
import { onProgramme } from './onProgramme';
import { beginStory, type Story } from './story';
import { theEnd } from './theEnd';

// One person from first interest to a higher outcome, told through the API alone, day by day. Each chapter goes on
// where the one before it ended.

const story = {} as Story;
beforeAll(async () => {
  Object.assign(story, await beginStory('2026-01-05'));
});
afterAll(() => story.world?.stop());

beforeStart(story);
onProgramme(story);
inWork(story);
theEnd(story);
