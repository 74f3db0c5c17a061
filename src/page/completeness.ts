import { completenessOf } from './read/completeness/index.ts';
import { readWholly } from './read/completeness/read-wholly.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script after its first look, which needs none of this to tell of the keys that it found. */
sharedRoute().completeness ??= { judge: completenessOf, readWholly };
