import { GraphQLError } from 'graphql';
import { type Locale, say, type Text } from '../messages';

/** How much one request may ask for. Every cap is checked before anything is read from the database. */
export interface Caps {
  /** bytes of the request body */
  bodyBytes: number;
  /** characters of the GraphQL document, comments and blanks included */
  characters: number;
  /** lexical tokens of the document */
  tokens: number;
  /** brackets of any kind inside one another */
  nesting: number;
  /** aliases in the whole document, `__typename` included */
  aliases: number;
  /** directives in the whole document */
  directives: number;
  /** operations and fragments defined in the document */
  definitions: number;
  /** times one field is selected for the same place of the answer, fragments followed */
  repeats: number;
  /** fields at the root of the operation */
  rootFields: number;
  /** times an operation may ask for the schema (`__schema` or `__type`) */
  introspection: number;
  /** fields below one another, fragments followed */
  depth: number;
  /** times one field may occur below itself on a single path */
  recursion: number;
  /** fields and fragments of the document with every fragment written out */
  selections: number;
  /** points: one a field, times the page size for everything below a list */
  cost: number;
  /** values in all variables together */
  variableValues: number;
  /** elements of one list among the variables */
  variableList: number;
  /** lists and objects inside one another among the variables */
  variableDepth: number;
}

export type Limit = keyof Caps | 'batch' | 'circle' | 'subscription';

/** The caps of a server that is not told otherwise. */
export const defaultCaps: Readonly<Caps> = {
  bodyBytes: 1_000_000,
  characters: 65_536,
  tokens: 4_000,
  nesting: 50,
  aliases: 30,
  directives: 30,
  definitions: 100,
  repeats: 20,
  rootFields: 20,
  introspection: 1,
  depth: 12,
  recursion: 3,
  selections: 3_000,
  cost: 50_000,
  variableValues: 20_000,
  variableList: 1_000,
  variableDepth: 10,
};

/** Rows assumed in a list whose size the document does not state. */
export const assumedListSize = 25;

/** A request asked for more than a cap allows. Carries no text of the request. */
export class LimitExceeded extends Error {
  override name = 'LimitExceeded';

  constructor(
    readonly limit: Limit,
    readonly allowed: number,
    readonly found?: number,
  ) {
    super(`${limit} exceeds ${allowed}`);
  }

  /** The refusal as a GraphQL error in the caller's language. */
  toGraphQLError(locale: Locale): GraphQLError {
    const { limit, allowed, found } = this;
    return new GraphQLError(say(texts[limit], locale, { allowed, found: found ?? '' }), {
      extensions: { code: 'LIMIT_EXCEEDED', limit, allowed },
    });
  }
}

const texts: Record<Limit, Text> = {
  batch: {
    en: 'Send one operation per request; a list of operations is not accepted.',
    cy: 'Anfonwch un gweithrediad fesul cais; ni dderbynnir rhestr o weithrediadau.',
  },
  subscription: {
    en: 'Ask by a query or a mutation; there are no subscriptions.',
    cy: 'Gofynnwch drwy ymholiad neu fwtaniad; nid oes tanysgrifiadau.',
  },
  bodyBytes: {
    en: 'The body of a request may be at most {allowed} bytes.',
    cy: 'Gall corff cais fod yn {allowed} beit ar y mwyaf.',
  },
  characters: {
    en: 'A GraphQL document may be at most {allowed} characters long. Send values as variables.',
    cy: 'Gall dogfen GraphQL fod yn {allowed} nod o hyd ar y mwyaf. Anfonwch werthoedd fel newidynnau.',
  },
  tokens: {
    en: 'A GraphQL document may hold at most {allowed} tokens.',
    cy: 'Gall dogfen GraphQL gynnwys {allowed} tocyn ar y mwyaf.',
  },
  nesting: {
    en: 'Brackets in a GraphQL document may be nested at most {allowed} deep.',
    cy: 'Gellir nythu cromfachau mewn dogfen GraphQL hyd at {allowed} lefel.',
  },
  aliases: {
    en: 'A GraphQL document may hold at most {allowed} aliases.',
    cy: 'Gall dogfen GraphQL gynnwys {allowed} alias ar y mwyaf.',
  },
  directives: {
    en: 'A GraphQL document may hold at most {allowed} directives.',
    cy: 'Gall dogfen GraphQL gynnwys {allowed} cyfarwyddeb ar y mwyaf.',
  },
  definitions: {
    en: 'A GraphQL document may define at most {allowed} operations and fragments.',
    cy: 'Gall dogfen GraphQL ddiffinio {allowed} gweithrediad a darn ar y mwyaf.',
  },
  repeats: {
    en: 'A field may be repeated at most {allowed} times for the same place of the answer.',
    cy: 'Gellir ailadrodd maes hyd at {allowed} gwaith ar gyfer yr un lle yn yr ateb.',
  },
  rootFields: {
    en: 'An operation may ask for at most {allowed} root fields.',
    cy: 'Gall gweithrediad ofyn am {allowed} maes gwraidd ar y mwyaf.',
  },
  introspection: {
    en: 'An operation may ask for the schema {allowed} time, without the members of types inside members of types.',
    cy: 'Gall gweithrediad ofyn am y sgema {allowed} waith, heb aelodau mathau y tu mewn i aelodau mathau.',
  },
  depth: {
    en: 'Fields may be nested at most {allowed} deep.',
    cy: 'Gellir nythu meysydd hyd at {allowed} lefel.',
  },
  circle: {
    en: 'A fragment may not contain itself.',
    cy: 'Ni chaiff darn ei gynnwys ei hun.',
  },
  recursion: {
    en: 'The same field may occur at most {allowed} times on a single path.',
    cy: 'Gall yr un maes ymddangos hyd at {allowed} gwaith ar un llwybr.',
  },
  selections: {
    en: 'A document may select at most {allowed} fields, with its fragments written out.',
    cy: 'Gall dogfen ddewis {allowed} maes ar y mwyaf, gyda’i darnau wedi’u hysgrifennu’n llawn.',
  },
  cost: {
    en: 'The operation costs {found} points and {allowed} are allowed. Ask for fewer rows a page, or for fewer lists inside lists.',
    cy: 'Mae’r gweithrediad yn costio {found} pwynt a chaniateir {allowed}. Gofynnwch am lai o resi fesul tudalen, neu lai o restrau o fewn rhestrau.',
  },
  variableValues: {
    en: 'The variables may hold at most {allowed} values together.',
    cy: 'Gall y newidynnau gynnwys {allowed} gwerth gyda’i gilydd ar y mwyaf.',
  },
  variableList: {
    en: 'A list among the variables may hold at most {allowed} elements.',
    cy: 'Gall rhestr ymhlith y newidynnau gynnwys {allowed} elfen ar y mwyaf.',
  },
  variableDepth: {
    en: 'Variables may be nested at most {allowed} deep.',
    cy: 'Gellir nythu newidynnau hyd at {allowed} lefel.',
  },
};
