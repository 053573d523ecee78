/** The data that all steps of answering one request share. */
import type { Matcher } from './matcher.ts';
import type { Question } from './question.ts';
import type { Scope } from './scope.ts';
import type { SearchEngine } from '../index/search-engine.ts';
import type { Traditional } from '../text/fold.ts';

export interface Asking {
  engine: SearchEngine;
  matcher: Matcher;
  /** Traditional character → simplified character, for the words of this request. */
  traditional: Traditional;
  question: Question;
  scope: Scope;
}
