import type { GraphQLClient } from 'graphql-request';
import { type Clock, startClock } from '../../support/clock';
import { startWorld, type World } from '../../support/world';
import { type Answer, give, look } from './teller';

/** Whoever acts in the story, and the records that it makes on its way. */
export interface Story {
  world: World;
  /** The day of the story: it goes on from chapter to chapter. */
  clock: Clock;
  specialist: GraphQLClient;
  manager: GraphQLClient;
  council: GraphQLClient;
  specialistId: string;
  participantId: string;
  expressionOfInterestId: string;
  referralId: string;
  employerId: string;
  jobId: string;
}

/** A partner with a manager and a specialist, its accountable body, and nobody on the programme yet. */
export async function beginStory(day: string): Promise<Partial<Story> & Pick<Story, 'world'>> {
  const clock = startClock(day);
  const world = await startWorld({ today: clock.today });
  const body = await world.accountableBody();
  const place = await world.partnerOf(body);
  const own = await world.specialist(place, { name: 'Sian Specialist' });
  return {
    world,
    clock,
    specialistId: own.id,
    specialist: await world.signedIn(own.userId),
    manager: await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId)),
    council: await world.signedIn(await world.user('AB_ADMINISTRATOR', body)),
  };
}

/** Gives a command about the journey of the story; the specialist does, unless somebody else is named. */
export const onJourney = (
  story: Story,
  command: string,
  input: object,
  fields?: string,
  client: GraphQLClient = story.specialist,
): Promise<Answer> => give(client, command, { referralId: story.referralId, ...input }, fields);

/** The journey as the specialist sees it now. */
export const journeyNow = (story: Story, fields: string): Promise<Answer> =>
  look(story.specialist, 'referral', story.referralId, fields);
