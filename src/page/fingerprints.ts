import { fingerprint } from '../protocol/secrets/fingerprint.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script where something of a secret shows, which most lists of keys never do. */
sharedRoute().fingerprint ??= fingerprint;
