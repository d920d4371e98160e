import { Lexer, Source, TokenKind } from 'graphql';
import { type Caps, LimitExceeded } from './caps';

const OPENING = new Set<TokenKind>([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L]);
const CLOSING = new Set<TokenKind>([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R]);

/**
 * Counts tokens, brackets, aliases and directives in one pass over the text and stops at the first
 * cap it meets, so that a hostile document is refused before anybody builds a tree from it.
 * A text that is not GraphQL passes: the parser explains what is wrong with it.
 * @throws LimitExceeded
 */
export function checkSource(source: string, caps: Caps): void {
  if (source.length > caps.characters) throw new LimitExceeded('characters', caps.characters);
  const count = { tokens: 0, aliases: 0, directives: 0, nesting: 0, parentheses: 0 };
  const atMost = (cap: 'tokens' | 'aliases' | 'directives' | 'nesting') => {
    count[cap] += 1;
    if (count[cap] > caps[cap]) throw new LimitExceeded(cap, caps[cap]);
  };
  const lexer = new Lexer(new Source(source));
  for (let kind = next(lexer); kind !== TokenKind.EOF; kind = next(lexer)) {
    atMost('tokens');
    if (kind === TokenKind.PAREN_L) count.parentheses += 1;
    if (kind === TokenKind.PAREN_R) count.parentheses -= 1;
    if (OPENING.has(kind)) atMost('nesting');
    if (CLOSING.has(kind)) count.nesting -= 1;
    if (kind === TokenKind.AT) atMost('directives');
    // A colon outside every parenthesis is no argument and no variable: it names an alias.
    if (kind === TokenKind.COLON && count.parentheses <= 0) atMost('aliases');
  }
}

function next(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}
