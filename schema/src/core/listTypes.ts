import { builder } from './builder';

export const sortOrderType = builder.enumType('SortOrder', {
  description: 'The direction of a sort.',
  values: { asc: { description: 'Smallest first.' }, desc: { description: 'Largest first.' } },
});

export const listMetaType = builder.objectRef<{ count: number }>('ListMeta').implement({
  description: 'About a list.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'How many there are.' }),
  }),
});
