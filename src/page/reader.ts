import { createReader } from './read/index.ts';
import { areWordsMissing, metLanguages, useWords } from './read/labels/loaded-languages.ts';
import { readScopeOf } from './read/scope.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, on pages that show keys. */
sharedRoute().reader ??= { createReader, readScopeOf, areWordsMissing, metLanguages, useWords };
